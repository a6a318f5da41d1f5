"""A claim's series grows as articles arrive: values revise each other, denials dispute, and history keeps all."""

from datetime import UTC, datetime

import pytest
from factories import ACTOR, ingest

from factbase.errors import Invalid, NotFound
from factbase.services.claim_corrections import ClaimCorrection, correct_claim
from factbase.services.claims import (
    ClaimDraft,
    ClaimFilter,
    create_claim,
    get_claim,
    list_assertions,
    list_claims,
    list_history,
)
from factbase.services.paging import Paging
from factbase.services.timeline import get_timeline
from factbase.store.models import Assertion, Claim, Decision

FIRST = "“At least 12 people were killed in the flood in Tarsa,” said Ilo Brandt, the foreign minister of Marenia."
CLOSED = "The old bridge at Tarsa has been closed to heavy lorries and buses by engineers since the first snow,"
LATER = "“The flood in Tarsa killed 19 people,” said Ilo Brandt, the foreign minister of Marenia."


def day(number):
    return datetime(2025, 3, number, 12, tzinfo=UTC)


def only_figure():
    [claim] = Claim.select().where(Claim.kind == "casualty_figure")
    return claim.id


@pytest.fixture
def toll(store):
    ingest(FIRST, published_at=day(1))
    ingest(LATER, published_at=day(3))
    return only_figure()


def test_a_later_figure_of_the_same_speaker_revises_the_claim(toll):
    first, later = list_assertions(toll, Paging()).items

    assert (first.value["low"], first.rank) == (12, "deprecated")
    assert first.rank_reason == f"revised by assertion {later.id}"
    assert (later.value["best"], later.rank, later.stance) == (19, "normal", "revises")


def test_the_timeline_keeps_every_value_and_says_which_stands_and_why(toll):
    timeline = get_timeline(toll)

    assert [[point.value["low"] for point in series.points] for series in timeline.series] == [[12, 19]]
    assert timeline.series[0].speaker.name == "Ilo Brandt"
    assert timeline.current.value["best"] == 19
    assert "Ilo Brandt" in timeline.current.reason
    assert "1 no longer stand" in timeline.current.reason
    assert timeline.conflicts == ()


@pytest.mark.parametrize(
    "doubt",
    [
        "“If the flood in Tarsa has killed 30 people, we will need help,” said Ilo Brandt, the foreign minister.",
        "“It is not true that the flood in Tarsa killed 30 people,” said Ilo Brandt, the foreign minister.",
    ],
)
def test_a_value_that_is_only_supposed_or_denied_replaces_none(toll, doubt):
    ingest(doubt, published_at=day(4))

    standing = [row.value["best"] for row in list_assertions(toll, Paging()).items if row.rank == "normal"]

    assert 19 in standing
    assert get_timeline(toll).current.value["best"] == 19


def test_a_figure_that_comes_in_late_does_not_replace_a_newer_one(store):
    ingest(LATER, published_at=day(3))
    ingest(FIRST, published_at=day(1))

    assert get_timeline(only_figure()).current.value["best"] == 19


def test_two_voices_that_differ_conflict_and_deprecate_nothing(store):
    ingest(LATER, published_at=day(3))
    ingest("“The flood in Tarsa killed 7 people,” said Mara Lind, the mayor of Tarsa.", published_at=day(3))

    [conflict] = get_timeline(only_figure()).conflicts
    assert len(conflict.assertions) == 2
    assert "7" in conflict.detail
    assert "19" in conflict.detail
    assert {row.rank for row in Assertion.select()} == {"normal"}


def test_a_growing_toll_is_no_conflict(store):
    ingest(FIRST.replace("At least 12", "Some 12"), published_at=day(1))
    ingest("“The flood in Tarsa killed 30 people,” said Mara Lind, the mayor of Tarsa.", published_at=day(4))

    assert get_timeline(only_figure()).conflicts == ()


def test_history_tells_of_the_claim_and_its_assertions_in_order(toll):
    history = list_history(toll, Paging()).items

    assert [change.action for change in history if change.subject_type == "claim"] == [
        "claim opened",
        "claim stated",
    ]
    assert [change.action for change in history if change.subject_type == "assertion"] == [
        "assertion created",
        "assertion created",
        "assertion deprecated",
    ]
    [deprecated] = [change for change in history if change.action == "assertion deprecated"]
    assert (deprecated.before["rank"], deprecated.after["rank"]) == ("normal", "deprecated")
    assert deprecated.reason.startswith("revised by")
    assert deprecated.actor == ACTOR


def test_a_claim_is_a_new_revision_when_somebody_states_it_again(store):
    ingest(FIRST, published_at=day(1))
    before = get_claim(only_figure())

    ingest(LATER, published_at=day(3))

    after = get_claim(only_figure())
    assert (before.assertions, after.assertions) == (1, 2)
    assert after.revision > before.revision


def test_a_rejected_match_is_not_proposed_again(toll):
    rejected = Assertion.select().order_by(Assertion.id.desc()).first()
    Decision.create(
        assertion=rejected, claim=toll, judgement="rejected", reason="another flood", matcher="person", actor="key:1"
    )

    reading = ingest(LATER, url="https://gazette.example/other", published_at=day(20)).reading

    [statement] = reading.quotes[0].statements
    assert toll not in {one.claim.id for one in statement.candidates} | {statement.claim and statement.claim.id}


@pytest.mark.parametrize(
    "wanted",
    [
        ClaimFilter(kind="casualty_figure"),
        ClaimFilter(status="open", value_min=15),
        ClaimFilter(stance="revises"),
        ClaimFilter(value_min=12, value_max=12),
        ClaimFilter(speaker=1),
        ClaimFilter(q="flood tarsa"),
    ],
)
def test_claims_are_found_by_what_is_said_of_them(toll, wanted):
    assert [row.id for row in list_claims(wanted, Paging()).items] == [toll]


@pytest.mark.parametrize(
    "wanted",
    [
        ClaimFilter(kind="statement"),
        ClaimFilter(status="withdrawn"),
        ClaimFilter(term_status="agreed"),
        ClaimFilter(value_max=5),
        ClaimFilter(stance="denies"),
        ClaimFilter(speaker=99),
        ClaimFilter(q="earthquake"),
    ],
)
def test_claims_are_not_found_by_what_is_not_said_of_them(toll, wanted):
    assert list_claims(wanted, Paging()).items == ()


def test_a_person_opens_a_claim_that_articles_attach_to(store):
    claim = create_claim(ClaimDraft("statement", CLOSED), ACTOR)

    [quote] = ingest(f"“{CLOSED}” said Ilo Brandt, the foreign minister of Marenia.").reading.quotes

    assert [one.claim and one.claim.id for one in quote.statements] == [claim.id]


def test_keys_of_a_claim_are_kept_in_the_form_to_compare(store):
    claim = create_claim(ClaimDraft("casualty_figure", "Deaths in the flood", {"harm": "Killed"}), ACTOR)

    assert claim.keys["harm"] == "killed"
    assert claim.keys["group"] is None


@pytest.mark.parametrize(
    ("draft", "pointer"),
    [
        (ClaimDraft("statement", "  "), "/statement"),
        (ClaimDraft("rumour", "x"), "/kind"),
        (ClaimDraft("statement", "x", {"harm": "killed"}), "/keys/harm"),
        (ClaimDraft("casualty_figure", "x", {"colour": "red"}), "/keys/colour"),
    ],
)
def test_a_claim_that_makes_no_sense_is_refused(store, draft, pointer):
    with pytest.raises(Invalid) as refusal:
        create_claim(draft, ACTOR)

    assert refusal.value.pointer == pointer
    assert Claim.select().count() == 0


@pytest.mark.parametrize(
    "read",
    [get_claim, get_timeline, lambda key: list_assertions(key, Paging()), lambda key: list_history(key, Paging())],
)
def test_a_claim_that_is_not_there_is_not_found(store, read):
    with pytest.raises(NotFound):
        read(99)


def test_the_keys_of_a_claim_are_kept_in_the_form_that_articles_state(store):
    draft = ClaimDraft("settlement_term", "An amnesty", {"provision": "Amnesty", "parties": " "})

    assert create_claim(draft, ACTOR).keys == {"provision": "amnesty", "parties": None}


@pytest.mark.parametrize(
    ("kind", "keys", "stored"),
    [
        ("casualty_figure", {"harm": "Killed", "group": "Aid Workers"}, {"harm": "killed", "group": "aid_workers"}),
        ("casualty_figure", {"harm": "killed", "victim_party": "The Marenians"}, {"victim_party": "marenians"}),
        ("casualty_figure", {"harm": "killed", "by_party": "both sides"}, {"by_party": None}),
        ("ceasefire_term", {"provision": "Duration"}, {"provision": "cessation"}),
        ("ceasefire_term", {"parties": "Tarsa + the Marenians"}, {"parties": "marenians + tarsa"}),
        ("ceasefire_term", {"coverage": "sea + air"}, {"coverage": "air + sea"}),
        ("territorial_control", {"place": "the Tarsa bridge"}, {"place": "tarsa bridge"}),
        ("amount", {"what": "money", "unit": "crowns"}, {"what": "money", "unit": "money"}),
        ("amount", {"what": "aid", "unit": "USD"}, {"unit": "money"}),
        ("commitment", {"act": "rebuilding the bridges"}, {"act": "bridg rebuild"}),
    ],
)
def test_keys_that_a_person_states_have_the_form_that_articles_give_them(store, kind, keys, stored):
    opened = create_claim(ClaimDraft(kind, "Tarsa", keys), ACTOR)
    corrected = create_claim(ClaimDraft(kind, "Marenia"), ACTOR)
    corrected = correct_claim(corrected.id, ClaimCorrection(keys=keys), ACTOR, None).result

    assert opened.keys == corrected.keys
    assert opened.keys | stored == opened.keys


def test_keys_that_are_read_and_set_again_stay_what_they_are(store):
    claim = create_claim(ClaimDraft("commitment", "Tarsa", {"act": "to release all assessed prisoners"}), ACTOR)

    again = correct_claim(claim.id, ClaimCorrection(keys=claim.keys), ACTOR, None).result

    assert again.keys == claim.keys


def test_an_article_joins_a_claim_whose_keys_a_person_entered_in_words(store):
    keys = {"harm": "Killed", "group": "Aid Workers", "basis": "event", "unit": "people"}
    words = "Aid workers killed in the fire at Sable Wharf, Tarsa"
    claim = create_claim(ClaimDraft("casualty_figure", words, keys), ACTOR)

    narrated = ingest("The fire at Sable Wharf in Tarsa killed 14 aid workers.").reading.narrated

    assert [one.claim and one.claim.id for one in narrated] == [claim.id]
