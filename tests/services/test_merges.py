"""Two that look like one: proposed once, merged by whoever accepts, left apart by whoever refuses."""

import pytest
from corrected import BRIDGE, day, read_state
from factories import ACTOR, ingest

from factbase.errors import Conflict, Invalid, Moved
from factbase.services.claims import ClaimDraft, create_claim, get_claim
from factbase.services.decisions import Choice, decide
from factbase.services.merges import propose_merges
from factbase.services.naming import RoleDraft
from factbase.services.redaction import redact_article
from factbase.services.reverting import revert_change
from factbase.services.reviews import count_review_items, get_review_item
from factbase.services.speaker_corrections import merge_speakers
from factbase.services.speakers import SpeakerDraft, create_speaker, get_speaker


def enter(name, titles=(), qid=None, kind="person"):
    roles = tuple(RoleDraft(title) for title in titles)
    return create_speaker(SpeakerDraft(name, kind, qid, roles=roles), ACTOR).id


def open_claim(words, kind="statement", **keys):
    return create_claim(ClaimDraft(kind, words, keys), ACTOR).id


@pytest.mark.parametrize(
    ("first", "later", "score"),
    [
        ({"titles": ("mayor",)}, {"titles": ("Mayor",)}, 0.9),
        ({"titles": ("mayor",)}, {"titles": ()}, 0.6),
        ({"titles": ("mayor",)}, {"titles": ("head nurse",)}, 0.3),
        ({"qid": "Q5"}, {}, 0.6),
        ({"qid": "Q5"}, {"qid": "Q7"}, None),
        ({}, {"kind": "organization"}, None),
        ({}, {"name": "Vera Holmes"}, None),
    ],
)
def test_speakers_of_one_name_look_like_one(store, first, later, score):
    for given in (first, later):
        enter(**{"name": "Vera Holm", **given})

    items = propose_merges(ACTOR)

    asked = [(item.subject.type, item.subject.id, one.score) for item in items for one in item.candidates]
    assert asked == ([("speaker", 2, score)] if score else [])


@pytest.mark.parametrize(
    ("first", "later", "is_asked"),
    [
        (("statement", BRIDGE), ("statement", f"{BRIDGE.upper()}."), True),
        (("statement", BRIDGE), ("statement", f"{BRIDGE} again"), False),
        (("casualty_figure", "People killed in Tarsa"), ("casualty_figure", "People killed in Tarsa"), True),
        (("casualty_figure", "People killed"), ("casualty_figure", "People killed"), False),
        (("casualty_figure", "People killed in Tarsa"), ("statement", "People killed in Tarsa"), False),
    ],
)
def test_claims_in_the_same_words_look_like_one(store, first, later, is_asked):
    for kind, words in (first, later):
        open_claim(words, kind)

    items = propose_merges(ACTOR)

    assert [(item.subject.type, item.subject.id) for item in items] == ([("claim", 2)] if is_asked else [])


def test_to_accept_merges_and_can_be_undone(store):
    first, later = enter("Vera Holm"), enter("Vera Holm")
    [item] = propose_merges(ACTOR)
    before = read_state()

    done = decide(Choice(item.id, "accept", reason="the same"), ACTOR)

    with pytest.raises(Moved):
        get_speaker(later)
    assert get_speaker(first).name == "Vera Holm"
    revert_change(done.change_id, None, ACTOR)
    assert read_state() == before


def test_claims_are_merged_with_all_that_was_said(store):
    first = open_claim(BRIDGE)
    ingest(f"“{BRIDGE},” said Mara Lind, the mayor of Tarsa.", published_at=day(1))
    open_claim(BRIDGE)
    [item] = propose_merges(ACTOR)
    assert item.candidates[0].said == (BRIDGE,)

    decide(Choice(item.id, "accept"), ACTOR)

    assert get_claim(first).assertions == 1
    with pytest.raises(Moved):
        get_claim(2)


@pytest.mark.parametrize("decision", ["accept", "reject", "skip"])
def test_a_pair_is_asked_about_once(store, decision):
    enter("Vera Holm"), enter("Vera Holm")
    [item] = propose_merges(ACTOR)
    assert propose_merges(ACTOR) == ()

    decide(Choice(item.id, decision), ACTOR)

    assert propose_merges(ACTOR) == ()
    assert count_review_items()["merge"] == 0


def test_both_are_shown_with_what_they_said(store):
    enter("Vera Holm", ["mayor"])
    ingest("“We will not leave the valley,” said Vera Holm, the mayor of Tarsa.", published_at=day(1))
    enter("Vera Holm", ["head nurse"])
    [item] = propose_merges(ACTOR)

    shown = get_review_item(item.id)

    assert (shown.subject.text, shown.candidates[0].speaker.name) == ("Vera Holm", "Vera Holm")
    assert shown.candidates[0].said == ("We will not leave the valley,",)
    assert "mayor" in shown.candidates[0].parts[1].detail
    assert shown.effects["accept"].startswith("The later one is merged into Vera Holm")
    assert shown.statement is None


def test_two_that_were_merged_meanwhile_are_a_conflict(store):
    first, later = enter("Vera Holm"), enter("Vera Holm")
    [item] = propose_merges(ACTOR)
    merge_speakers(later, first, None, ACTOR)

    with pytest.raises(Conflict):
        decide(Choice(item.id, "accept"), ACTOR)


@pytest.mark.parametrize("choice", [{"decision": "new"}, {"decision": "attach", "claim": 1}])
def test_a_merge_is_accepted_refused_or_skipped(store, choice):
    enter("Vera Holm"), enter("Vera Holm")
    [item] = propose_merges(ACTOR)

    with pytest.raises(Invalid):
        decide(Choice(item.id, **choice), ACTOR)


def test_a_redacted_claim_is_asked_about_no_more(store):
    article = ingest(f"“{BRIDGE},” said Mara Lind, the mayor of Tarsa.", published_at=day(1)).reading.article.id
    open_claim(BRIDGE)
    [item] = propose_merges(ACTOR)

    redact_article(article, "a court order", ACTOR)

    left = get_review_item(item.id)
    assert (left.reason, {part.detail for part in left.candidates[0].parts}) == ("[redacted]", {"[redacted]"})
    assert propose_merges(ACTOR) == ()
