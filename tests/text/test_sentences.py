"""Where paragraphs and sentences begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.text.sentences import LONGEST_SENTENCE, read_layout


def sentences_of(text: str) -> list[str]:
    return [sentence.slice(text) for paragraph in read_layout(text).paragraphs for sentence in paragraph.sentences]


def paragraphs_of(text: str) -> list[str]:
    return [paragraph.span.slice(text) for paragraph in read_layout(text).paragraphs]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The talks failed.", "Ms Roth left."],
        ["Mr. Roth met Gen. Moor and Dr. Dole.", "He left."],
        ["The U.S. Army left Tarsa.", "It had come in May."],
        ["He flew to the U.S.", "The talks went on."],
        ["They met at 5 p.m. on Monday.", "Nobody spoke."],
        ["They met at 5 p.m.", "He left."],
        ["No. 7 was found.", "It was empty."],
        ["Would he go?", "He said no.", "Roth stayed."],
        ["On Jan. 3 the ferry sank.", "Nine died."],
        ["J. R. Moor and Mia T. Roth met.", "They spoke."],
        ["It cost 3.5 million.", "Nobody paid."],
        ["She waited ...", "Nobody came."],
        ["She waited … and left."],
        ["Moor & Sons Inc. built the ferry.", "It sank."],
        ["“We will act,” said Ms Roth.", "She left."],
        ["“We will act.”", "She left."],
        ["“Will we act?” she asked."],
        ["“Will we act?” Ms Roth asked."],
        ["“Will we act?”", "Ms Roth left the room."],
        ["“Act now!” cried Jan Moor.", "Nobody did."],
        ["“Act now!” Moor told the crowd."],
        ["“We waited.", "Nobody came,” she said.", "“We left.”"],
        ["She paused.", "“Never.”"],
        ["‘We will act’, he said.", "‘Soon.’"],
        ["He said: ‘We will act.’", "Nobody did."],
        ["« Nous partons. »", "Il est parti."],
        ["She left (he stayed.)", "Nobody spoke."],
        ["Why?!", "Nobody knew."],
        ["彼は行った。", "彼女も。"],
        ["TARSA —", "The ferry sank on Monday.", "Nine died."],
        ["PORT ANSEL, Marenia (Wire) –", "“It sank,” said Mia Roth."],
        ["TARSA, March 3 -", "The ferry sank."],
        ["NATO — the alliance of states — met in Tarsa."],
        ["ROTH: We will go.", "MOOR: When?"],
    ],
)
def test_sentences_end_where_sense_allows(sentences):
    assert sentences_of(" ".join(sentences)) == sentences


def test_paragraphs_are_parted_by_blank_lines_and_by_single_ones():
    assert paragraphs_of("One went.\n\n  Two went. \nThree went.\r\n\r\nFour went.\n") == [
        "One went.",
        "Two went.",
        "Three went.",
        "Four went.",
    ]


WRAPPED = """\
The harbour of Tarsa stayed closed on Monday after the talks between the
owners of the ferry and the council had ended without a result, said the
mayor, who had led them.

“We will meet again,” she said. “Until then nothing will move, and nobody
will be paid for it.”
"""


def test_lines_that_a_program_has_wrapped_are_one_paragraph():
    layout = read_layout(WRAPPED)

    assert len(layout.paragraphs) == 2
    assert [len(paragraph.sentences) for paragraph in layout.paragraphs] == [1, 2]
    assert WRAPPED[layout.paragraphs[1].span.start] == "“"


def test_a_wrapped_paragraph_ends_with_a_short_line():
    text = (
        "The harbour of Tarsa stayed closed on Monday after the talks had\n"
        "ended without a result.\n"
        "Nobody knew when the owners of the ferry and the council would\n"
        "meet again, said the mayor, who had led them.\n"
    )

    assert len(paragraphs_of(text)) == 2


def test_short_lines_that_a_person_has_broken_stay_apart():
    text = "ROTH: We will not pay them, and they know that well enough.\nMOOR: They will have to, said the court.\n"

    assert len(paragraphs_of(text)) == 2


def test_furniture_is_marked_and_kept():
    text = "The talks failed.\n\nREAD MORE\n\nNobody spoke."

    layout = read_layout(text)

    assert [paragraph.is_furniture for paragraph in layout.paragraphs] == [False, True, False]
    assert [paragraph.span.slice(text) for paragraph in layout.prose] == ["The talks failed.", "Nobody spoke."]


def test_a_text_without_full_stops_is_cut_at_blanks():
    text = "word " * 10_000

    [paragraph] = read_layout(text).paragraphs

    assert all(len(sentence) <= LONGEST_SENTENCE for sentence in paragraph.sentences)
    assert " ".join(sentence.slice(text) for sentence in paragraph.sentences) == text.strip()


@given(st.text(alphabet='aB. \n“”?,"’-\r\u2028…', max_size=120))
def test_nothing_but_white_space_is_left_out(text):
    layout = read_layout(text)

    kept = "".join(sentence.slice(text) for paragraph in layout.paragraphs for sentence in paragraph.sentences)

    assert "".join(kept.split()) == "".join(text.split())


@given(st.text(alphabet='aB. \n“”?,"’-', max_size=120))
def test_sentences_stand_in_order_within_their_paragraphs(text):
    for paragraph in read_layout(text).paragraphs:
        places = [paragraph.span.start, *(at for span in paragraph.sentences for at in (span.start, span.end))]

        assert places == sorted(places)
        assert places[-1] <= paragraph.span.end


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("The mayor said that the bridge would be closed for weeks\nand that ferries would run.", 1),
        ("The mayor said that the bridge would be closed for weeks.\nand so on", 2),
        ("The mayor said that the bridge would be closed for weeks\nFerries would run.", 2),
        ("The mayor said that the bridge would be closed for weeks\n\nand that ferries would run.", 2),
        ("bread\nmilk\neggs", 3),
    ],
)
def test_a_break_in_the_middle_of_a_sentence_begins_no_paragraph(text, paragraphs):
    assert (
        len(read_layout(text + "\n\n" + "The council met for a long time, and " * 5 + "ended.").paragraphs)
        == paragraphs + 1
    )
