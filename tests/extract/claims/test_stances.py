"""How a speaker stands to what the words state."""

import pytest

from factbase.extract.claims.stances import find_stance
from factbase.values.quotations import Cue, Mention, Quotation
from factbase.values.spans import Span
from factbase.values.statements import Figure, Term

FIGURE = Figure(Span(0, 2), "30", "killed", 30, 30, 30)
RELAYER = Mention(Span(0, 4), "Roth", "named")


def quotation(cue: str, kind: str = "indirect", relayed_by: Mention | None = None) -> Quotation:
    return Quotation(Span(9, 30), "", kind, "q1", Cue(Span(0, len(cue)), cue), None, relayed_by=relayed_by)


@pytest.mark.parametrize(
    ("words", "reported", "stance"),
    [
        ("30 people died", None, "asserts"),
        ("30 people died", quotation("said"), "asserts"),
        ("30 people died", quotation("denied"), "denies"),
        ("30 people had died", quotation("dismissed"), "denies"),
        ("30 people had died", quotation("asked"), "questions"),
        ("30 people had died", quotation("questioned"), "questions"),
        ("Did 30 people die?", quotation("said", "direct"), "questions"),
        ("30 people died", quotation("denied", "direct"), "asserts"),
        ("30 people died", quotation("said", relayed_by=RELAYER), "reports"),
        ("30 people died", quotation("denied", relayed_by=RELAYER), "denies"),
    ],
)
def test_the_stance_follows_the_cue_and_the_mark_of_question(words, reported, stance):
    assert find_stance(words, FIGURE, reported) == stance


@pytest.mark.parametrize(
    ("status", "stance"),
    [
        ("agreed", "asserts"),
        ("proposed", "asserts"),
        ("mention", "reports"),
        ("rejected", "denies"),
        ("not_agreed", "denies"),
        ("denied", "denies"),
    ],
)
def test_a_refusal_denies_the_term(status, stance):
    term = Term(Span(0, 7), "a truce", "ceasefire_term", "cessation", status)

    assert find_stance("a truce", term, None) == stance


@pytest.mark.parametrize(
    ("words", "stance"),
    [
        ("30 people may have died", "reports"),
        ("if the dam breaks, 30 people could die", "reports"),
        ("critics doubt that 30 people died", "questions"),
        ("it is unclear whether 30 people died", "questions"),
        ("It is doubtful whether 30 people died", "questions"),
    ],
)
def test_a_number_that_is_feared_or_doubted_is_not_asserted(words, stance):
    feared = Figure(Span(0, 2), "30", "killed", 30, 30, 30, polarity="hypothetical")

    assert find_stance(words, feared, None) == stance


@pytest.mark.parametrize(("status", "stance"), [("agreed", "asserts"), ("proposed", "denies"), ("rejected", "denies")])
def test_the_status_of_a_term_has_weighed_the_verb_that_refuses_another(status, stance):
    term = Term(Span(0, 6), "a swap", "ceasefire_term", "prisoner_exchange", status)

    assert find_stance("the truce but agreed to a swap", term, quotation("rejected")) == stance
