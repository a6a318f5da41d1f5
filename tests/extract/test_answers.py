"""Figures that the sentence after or before denies or puts right, and those that count without a numeral."""

import pytest

from factbase.extract.casualties import find_casualties
from factbase.text.sentences import read_layout


def figures_of(text: str) -> list[tuple[str, str, int | None, str]]:
    spans = [span for paragraph in read_layout(text).paragraphs for span in paragraph.sentences]
    return [
        (figure.words, figure.harm, figure.low, figure.polarity)
        for span in spans
        for figure in find_casualties(text, span)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Forty dead? That is a lie.", [("Forty", "killed", 40, "denied")]),
        ("“Forty dead? Nonsense,” the prefect said.", [("Forty", "killed", 40, "denied")]),
        ("Forty dead? That is what he said.", [("Forty", "killed", 40, "hypothetical")]),
        ("Forty dead? That is not a lie.", [("Forty", "killed", 40, "hypothetical")]),
        (
            "The number of dead is not 30. It is 19.",
            [("30", "killed", 30, "denied"), ("19", "killed", 19, "asserted")],
        ),
        ("The number of dead is 30. It is 19 degrees.", [("30", "killed", 30, "asserted")]),
        ("Thirty people died. It is 19.", [("Thirty", "killed", 30, "asserted")]),
        ("It is 19.", []),
    ],
)
def test_the_next_sentence_denies_or_corrects(text, expected):
    assert figures_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both pilots died.", [("Both", "killed", 2, "asserted")]),
        ("Both sides lost heart.", []),
        (
            "One man was killed and another injured.",
            [("One", "killed", 1, "asserted"), ("another", "injured", 1, "asserted")],
        ),
        ("Another injured man was found.", []),
        ("Neither pilot was hurt.", [("Neither", "injured", 0, "asserted")]),
        (
            "There were no deaths or injuries.",
            [("no", "killed", 0, "asserted"), ("no", "injured", 0, "asserted")],
        ),
        ("The enemy lost thirty.", [("thirty", "losses", 30, "asserted")]),
        ("Our team lost thirty.", []),
        ("Fatalities: 14 (incl. 5 aid staff).", [("14", "killed", 14, "asserted"), ("5", "killed", 5, "asserted")]),
    ],
)
def test_people_are_counted_without_numerals_too(text, expected):
    assert figures_of(text) == expected
