"""What of a page is no part of the story."""

import pytest

from factbase.text.furniture import find_furniture, is_furniture


@pytest.mark.parametrize(
    "line",
    [
        "READ MORE",
        "Read more:",
        "[ Harbour talks stallOpens in new window\u00a0]",
        "Ferry owners deny faultOpens in new window ]",
        "Mia Roth arrives in Tarsa. Photograph: Jan Moor/The Marenian",
        "Mia Roth arrives in Tarsa on Monday. Photo: Jan Moor / AFP",
        "Mia Roth arrives in Tarsa (AP Photo/Jan Moor)",
        "Mia Roth, left, and Jan Moor in Tarsa. Jan Dole/Getty Images",
        "Photo by Jan Moor",
        "Correction: an earlier version of this article gave the number of dead as 23.",
        "CORRECTION — Ms Roth is 43, not 34.",
        "An earlier version of this report said that 23 people had died.",
        "Editor’s note: the number of the dead was corrected on Monday.",
        "Image caption, The harbour at dawn",
        "By Mia Roth",
        "By Mia Roth and Jan Moor",
        "By MIA ROTH in Tarsa",
        "– Reuters",
        "— AFP",
        "(Reuters)",
        "– Guardian",
        "– Reuters/AP",
        "– Additional reporting: PA",
        "Additional reporting by Jan Moor",
        "Reporting by Jan Moor; editing by Mia Roth",
        "Jan Moor contributed to this report.",
        "Advertisement",
        "ADVERTISEMENT",
        "Sign up for our morning letter",
        "Follow us on the network of your choice",
        "Subscribe to The Marenian",
        "12 shares",
        "3.4K views",
        "5 min read",
        "24 comments",
        "Updated 10:32 GMT",
        "Published: 18 March 2031",
        "https://example.org/a-story",
        "@marenian_news",
        "© The Marenian 2031",
        "All rights reserved.",
        "* * *",
        "—",
        "“” “” “”",
    ],
)
def test_furniture_is_known_by_its_words(line):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Talks in Tarsa end without a word on the harbour",
        "Corrections to the list of the dead are made every day, Ms Roth said.",
        "The photograph shows a burning ferry, Ms Roth said.",
        "“Read more books,” said Ms Roth.",
        "By Monday, the harbour had been closed.",
        "By Monday the harbour had been closed and Roth was gone",
        "By the time Mia Roth came, it was over.",
        "“Follow us,” she cried.",
        "Roth told Reuters that she would go.",
        "“We will go,” Roth told Reuters",
        "— Mia Roth",
        "Share prices fell by a third.",
        "Sharing is all, Ms Roth said.",
        "“Advertisement is a lie,” she said.",
        "12 people died.",
        "12 people shared the prize.",
        "Updated rules came into force on 3 May.",
        "She gave one reason: the photograph.",
        "3",
        "She sold the pictures: all of them were fakes.",
        "Copyright law changed last year.",
        "More than 30 people were hurt.",
    ],
)
def test_text_that_only_looks_like_furniture_is_text(line):
    assert not is_furniture(line)


def test_a_caption_that_stands_twice_is_marked_the_second_time():
    lines = ["Mia Roth speaks in the harbour of Tarsa", "Mia Roth speaks in the harbour of Tarsa", "Roth spoke."]

    assert find_furniture(lines) == [False, True, False]


def test_a_short_answer_may_stand_twice():
    assert find_furniture(["“No,” he said.", "“No,” he said."]) == [False, False]
