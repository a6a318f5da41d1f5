"""Pages with hidden parts, quotation elements and letters that are there for the layout alone."""

import pytest

from factbase.text.html import read_page

STORY = "<p>Ships wait outside the breakwater of Corham, and the pilots have gone home for the week.</p>"


def body_of(words):
    page = f"<html><body><article><h1>Harbour shut</h1>{words}{STORY}</article></body></html>"
    return read_page(page).body.split("\n\n")[0]


@pytest.mark.parametrize(
    "hidden",
    [
        "<p hidden>Words of a template that nobody is shown.</p>",
        "<p style='color: red; display: none'>Words of a template that nobody is shown.</p>",
        "<div style='DISPLAY:NONE'><p>Words of a template that nobody is shown.</p></div>",
        "<div aria-hidden='true'><p>Words of a template that nobody is shown.</p></div>",
        "<template><p>Words of a template that nobody is shown.</p></template>",
    ],
)
def test_what_a_page_hides_is_no_part_of_the_story(hidden):
    first = "The mayor of Corham spoke to the council for most of the afternoon."

    assert body_of(f"{hidden}<p>{first}</p>") == first


def test_a_hidden_word_leaves_the_line_around_it():
    assert body_of("<p>The mayor <span hidden>advert</span>spoke for an hour.</p>") == "The mayor spoke for an hour."


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("<p>Roth said: <q>We shall open.</q> She left.</p>", "Roth said: “We shall open.” She left."),
        ("<p>Roth: <q>I said <q>no</q> twice.</q></p>", "Roth: “I said ‘no’ twice.”"),
        ("<p>Roth said: <q>“We shall open.”</q> She left.</p>", "Roth said: “We shall open.” She left."),
        ("<p>Roth said: <q>We <b>shall</b> open</q>.</p>", "Roth said: “We shall open”."),
    ],
)
def test_a_quotation_element_has_its_marks_in_the_text(words, line):
    assert body_of(words) == line


def test_soft_hyphens_of_a_page_are_left_out():
    assert body_of("<p>The harbour&shy;master sa&shy;id no&#8203;.</p>") == "The harbourmaster said no."
