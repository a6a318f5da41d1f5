"""Pairing of quotation marks, house style by house style."""

import time

import pytest

from factbase.extract.marks import find_marked
from factbase.text.sentences import read_layout


def marked(text):
    return find_marked(text, read_layout(text))


def words(text):
    return [stretch.inner.slice(text) for stretch in marked(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The bridge holds,” said Roth.", ["The bridge holds,"]),
        ('"The bridge holds," said Roth.', ["The bridge holds,"]),
        ("‘The bridge holds,’ said Roth.", ["The bridge holds,"]),
        ("'The bridge holds,' said Roth.", ["The bridge holds,"]),
        ("``The bridge holds,'' said Roth.", ["The bridge holds,"]),
        ("''The bridge holds,'' said Roth.", ["The bridge holds,"]),
        ("`The bridge holds,' said Roth.", ["The bridge holds,"]),
        ("‘‘The bridge holds,’’ said Roth.", ["The bridge holds,"]),
        ("«The bridge holds», said Roth.", ["The bridge holds"]),
        ("« The bridge holds », said Roth.", ["The bridge holds"]),
        ("«\u00a0The bridge holds\u00a0», said Roth.", ["The bridge holds"]),
        ("»The bridge holds«, said Roth.", ["The bridge holds"]),
        ("„The bridge holds“, said Roth.", ["The bridge holds"]),
        ("„The bridge holds”, said Roth.", ["The bridge holds"]),
        ("‚The bridge holds‘, said Roth.", ["The bridge holds"]),
        ("”The bridge holds”, said Roth.", ["The bridge holds"]),
        ("‹The bridge holds›, said Roth.", ["The bridge holds"]),
    ],
)
def test_every_family_of_marks_is_paired(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'We reject the ministers' plan,' she said.", ["We reject the ministers' plan,"]),
        ("‘We reject the ministers’ plan,’ she said.", ["We reject the ministers’ plan,"]),
        ("‘They don’t pay,’ she said. ‘It’s the owners’ loss.’", ["They don’t pay,", "It’s the owners’ loss."]),
        ("The '90s were kinder to the farmers' union.", []),
        ("The ’90s were kinder to the farmers’ union.", []),
        ("Give 'em time, the boys' coach wrote.", []),
        ("It was rock 'n' roll, O'Dell's father recalled.", []),
        ("'We ain't goin' home,' he said.", ["We ain't goin' home,"]),
        ("She called it a 'farce' and left.", ["farce"]),
        ("The 'ministers' plan' is dead.", ["ministers' plan"]),
    ],
)
def test_apostrophes_are_no_marks(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told us ‘never’ and left,” she said.", ["He told us ‘never’ and left,"]),
        ("‘He told us “never” and left,’ she said.", ["He told us “never” and left,"]),
        ("'\"Never\" is a long word,' he said.", ['"Never" is a long word,']),
        ("“He said “never” to me,” she said.", ["He said “never” to me,"]),
        ("«He said “never” to me», she said.", ["He said “never” to me"]),
        ("„He said ‚never‘ to me“, she said.", ["He said ‚never‘ to me"]),
        ("“The word was ‘never.’” He left.", ["The word was ‘never.’"]),
    ],
)
def test_only_the_outermost_of_nested_marks_is_given(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go. “Now,” he added.", ["We go.", "Now,"]),
        ("We go,” he said. Then “never” was heard.", ["We go,", "never"]),
        ("“We go\n\nThe “plan” is dead.", ["We go", "plan"]),
        ('He is 6\'2" tall and said "no" twice.', ["no"]),
        ('One mark " stands alone.', ["stands alone."]),
    ],
)
def test_an_odd_mark_spoils_nothing_around_it(text, expected):
    assert words(text) == expected


@pytest.mark.parametrize("opening", ["“", '"', "‘", "''", "«"])
def test_a_quotation_that_reopens_in_the_next_paragraph_continues(opening):
    closing = {"“": "”", "‘": "’", "«": "»"}.get(opening, opening)
    text = f"{opening}The river rose in the night.\n\n{opening}We fled,{closing} said Roth."

    first, second = marked(text)

    assert first.continues
    assert not first.is_closed
    assert first.inner.slice(text) == "The river rose in the night."
    assert second.is_closed
    assert not second.continues


def test_a_lost_closing_mark_does_not_continue_into_plain_text():
    [only] = marked("“The river rose in the night.\n\nThe town fled.")

    assert not only.continues


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— We leave tonight, — said Roth. — The road is open.", ["We leave tonight,", "The road is open."]),
        ("—We leave tonight —said Roth—. The road is open.", ["We leave tonight", "The road is open."]),
        ("– Tarsa Press Agency", []),
        ("— The second point of the plan.", []),
    ],
)
def test_a_dash_opens_speech_only_where_a_cue_interrupts(text, expected):
    assert words(text) == expected


def test_outer_spans_hold_the_marks_and_inner_ones_do_not():
    text = "Roth: « We go »."

    [only] = marked(text)

    assert only.outer.slice(text) == "« We go »"
    assert only.inner.slice(text) == "We go"


@pytest.mark.parametrize("text", ["", " ", "“", "”", "''", "‘", '"""', "“”", "«»"])
def test_a_text_without_words_has_nothing_marked(text):
    assert marked(text) == ()


@pytest.mark.parametrize("unit", ["word “ ", 'word " ', "“a” ", "it's ' ", "“‘a ", "‘a", "“a\n\n"])
def test_pairing_takes_linear_time(unit):
    def seconds(length):
        text = (unit * (length // len(unit) + 1))[:length]
        layout = read_layout(text)
        start = time.process_time()
        find_marked(text, layout)
        return time.process_time() - start

    short, long = (min(seconds(length) for _ in range(3)) for length in (10_000, 40_000))

    assert long < 10 * short + 0.05


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait, said Ann Roth. The ferry is late.", ["We wait,"]),
        ("“We wait! cried Ann Roth.", ["We wait!"]),
        ("“Do we wait? the mayor asked.", ["Do we wait?"]),
        (
            "“We wait, I told her, and she left. The ferry is late.",
            ["We wait, I told her, and she left. The ferry is late."],
        ),
        ("“We wait,” said Ann Roth. “The ferry is late.", ["We wait,", "The ferry is late."]),
        ("We wait,” said Ann Roth.", ["We wait,"]),
        ("“We wait, said Ann Roth.\n\n“The ferry is late.”", ["We wait, said Ann Roth.", "The ferry is late."]),
    ],
)
def test_speech_whose_closing_mark_is_lost_ends_at_its_cue(text, expected):
    assert words(text) == expected
