"""How a statement stands to what a claim says."""

from dataclasses import replace

import pytest

from factbase.match.comparisons import compare
from factbase.match.denials import is_denial
from factbase.match.revisions import is_revision
from factbase.match.stances import find_stance
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import Figure, Statement, Term

FIGURE = Figure(Span(0, 1), "9", "killed", 9, 9, 9)
TERM = Term(Span(0, 1), "a truce", "ceasefire_term", "cessation", "agreed", duration_days=30)


def stance_of(new, claimed, value=None, known=None, own="asserts"):
    kind = "statement" if value is None else getattr(value, "kind", "casualty_figure")
    statement = Statement(Span(0, len(new)), new, kind, own, value)
    return find_stance(compare(statement, KnownClaim(1, kind, claimed, value=known)))


@pytest.mark.parametrize(
    ("new", "claimed", "stance"),
    [
        ("The dam broke because of neglect.", "The dam broke through neglect.", "asserts"),
        ("The dam was never neglected.", "The dam was neglected.", "denies"),
        ("It is untrue that the vote was rigged.", "The vote was rigged.", "denies"),
        ("The vote was rigged.", "The vote was not rigged.", "denies"),
        ("No truce was ever signed.", "They did not sign any truce.", "asserts"),
        ("The bridge will take 18 months.", "The bridge will take 12 months.", "revises"),
        ("The bridge opens on Friday.", "The bridge opens on Monday.", "revises"),
        ("The bridge opens later, rather than in spring.", "The bridge opens in spring.", "revises"),
        ("The army holds the mill no longer.", "The army holds the mill.", "revises"),
    ],
)
def test_words_alone_tell_denials_and_changes(new, claimed, stance):
    assert stance_of(new, claimed) == stance


@pytest.mark.parametrize(
    ("text", "change", "stance"),
    [
        ("Nine died.", {}, "asserts"),
        ("About nine died.", {"approximate": True}, "asserts"),
        ("Twelve died.", {"low": 12, "best": 12, "high": 12}, "revises"),
        ("Between 10 and 15 died.", {"low": 10, "best": None, "high": 15}, "revises"),
        ("Twelve, not 9, died.", {"low": 12, "best": 12, "high": 12}, "revises"),
        ("Nobody died.", {"low": 0, "best": 0, "high": 0}, "denies"),
        ("It is false that nine died.", {"polarity": "denied"}, "denies"),
        ("It turns out that none died.", {"low": 0, "best": 0, "high": 0}, "revises"),
    ],
)
def test_a_figure_asserts_revises_or_denies_another(text, change, stance):
    assert stance_of(text, "Nine died.", replace(FIGURE, **change), FIGURE) == stance


def test_what_is_not_found_is_missing_and_nothing_is_denied():
    missing = replace(FIGURE, harm="missing")

    assert stance_of("Nine have not been found.", "Nine are missing.", missing, missing) == "asserts"


@pytest.mark.parametrize(
    ("status", "claimed", "stance"),
    [
        ("agreed", "agreed", "asserts"),
        ("rejected", "proposed", "denies"),
        ("denied", "agreed", "denies"),
        ("not_agreed", "rejected", "asserts"),
        ("agreed", "rejected", "denies"),
        ("agreed", "under_negotiation", "revises"),
        ("ended", "in_force", "revises"),
        ("violated", "in_force", "revises"),
        ("called_for", "proposed", "asserts"),
    ],
)
def test_the_status_of_a_term_moves_on_or_is_refused(status, claimed, stance):
    new, known = (replace(TERM, status=name) for name in (status, claimed))

    assert stance_of("About the truce.", "The truce.", new, known) == stance


def test_a_refusal_that_is_taken_back_moves_on():
    new, known = (replace(TERM, status=name) for name in ("agreed", "rejected"))

    assert stance_of("Tarsa has come round to the truce.", "Tarsa rejected the truce.", new, known) == "revises"


def test_another_length_of_a_truce_revises_it():
    assert stance_of("A truce.", "A truce.", replace(TERM, duration_days=60), TERM) == "revises"


@pytest.mark.parametrize("own", ["questions", "reports"])
def test_a_question_and_a_report_stay_what_they_are(own):
    assert stance_of("The dam broke.", "The dam broke.", own=own) == own


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We did not fire.", True),
        ("They didn’t fire.", True),
        ("The ministry rejects the claim.", True),
        ("No fewer than nine died.", False),
        ("It was 25, not 22.", False),
        ("They hold it no longer.", False),
        ("They fired.", False),
        ("", False),
    ],
)
def test_negations_deny_and_corrections_do_not(text, expected):
    assert is_denial(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll has risen.", True),
        ("It was 25, not 22.", True),
        ("The toll is down to nine.", True),
        ("Nine died.", False),
        ("", False),
    ],
)
def test_words_of_change_revise(text, expected):
    assert is_revision(text) == expected


def count(number, **fields):
    return replace(FIGURE, low=number, best=number, high=number, **fields)


def test_a_fear_beside_a_count_revises_nothing():
    feared = count(30, polarity="hypothetical")

    assert stance_of("It is feared that 30 died.", "Nine died.", feared, FIGURE, own="reports") == "reports"


def test_one_of_several_numbers_that_stand_is_no_revision_when_it_is_repeated():
    statement = Statement(Span(0, 14), "Fourteen died.", "casualty_figure", "asserts", count(14))
    claim = KnownClaim(1, "casualty_figure", "", wordings=("Ten died.",), value=count(10), values=(count(14),))

    assert find_stance(compare(statement, claim)) == "asserts"
    assert find_stance(compare(statement, replace(claim, values=()))) == "revises"


def test_the_words_of_who_denied_a_claim_do_not_make_it_a_denial():
    words = "It is not true that 14 people died."
    claim = KnownClaim(1, "casualty_figure", "", wordings=(words,), value=count(14), denying=frozenset({words}))
    assertion = Statement(Span(0, 18), "14 people did die.", "casualty_figure", "asserts", count(14))

    assert find_stance(compare(assertion, claim)) == "asserts"


@pytest.mark.parametrize(
    ("status", "stance"), [("mention", "asserts"), ("violated", "revises"), ("rejected", "denies")]
)
def test_who_only_names_a_truce_changes_nothing_of_it(status, stance):
    named = replace(TERM, status=status, duration_days=None)

    assert stance_of("Nobody proved that they broke the truce.", "They agreed to a truce.", named, TERM) == stance


def test_who_denies_something_about_a_truce_that_is_only_named_denies_no_truce():
    named = replace(TERM, status="mention", duration_days=None)
    words = "She had no evidence that they had broken the truce."

    assert stance_of(words, "They agreed to a truce.", named, TERM, "denies") == "reports"


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Nine dead is nine too many, but our steel did not fail.", "asserts"),
        ("Nine were killed, none of the wounded kept overnight.", "asserts"),
        ("Nine inmates did not survive the winter.", "asserts"),
        ("The tale of nine dead is an invention.", "denies"),
    ],
)
def test_a_number_is_denied_in_its_own_clause_only(text, stance):
    assert stance_of(text, "BARRACKS No. 3: nine died.", replace(FIGURE, words="nine"), FIGURE) == stance
