"""Subscriptions: what is kept of them, and which changes they are about."""

import json

import pytest
from factories import ACTOR, ingest

from factbase.errors import Invalid, NotFound, Stale
from factbase.services.claim_corrections import ClaimCorrection, ReviewDraft, correct_claim, merge_claims, review_claim
from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.interests import concerns, find_interest
from factbase.services.paging import Paging
from factbase.services.speaker_corrections import merge_speakers
from factbase.services.speakers import SpeakerDraft, create_speaker
from factbase.services.subscriptions import (
    SubscriptionCorrection,
    SubscriptionDraft,
    correct_subscription,
    create_subscription,
    get_subscription,
    list_subscriptions,
    remove_subscription,
)
from factbase.store.models import Change, Delivery, Subscription
from factbase.webhooks.receivers import read_receivers

RECEIVERS = read_receivers("hooks.example")
URL = "https://hooks.example/services/T0/secret-path"


def subscribe(**wanted):
    return create_subscription(SubscriptionDraft(URL, **wanted), RECEIVERS, ACTOR)


def find_wanted(made):
    """Numbers and actions of the changes that a subscription is about."""
    interest = find_interest(Subscription.get_by_id(made.subscription.id))
    return [(one.action, one.subject) for one in Change.select().order_by(Change.seq) if concerns(one, interest)]


def test_the_secret_and_the_path_stand_in_no_history(store):
    made = subscribe()
    correct_subscription(made.subscription.id, SubscriptionCorrection(is_active=False), RECEIVERS, ACTOR, None)
    remove_subscription(made.subscription.id, None, ACTOR, None)

    history = json.dumps([[one.before, one.after] for one in Change.select()])
    assert "https://hooks.example" in history
    assert made.secret not in history
    assert "secret-path" not in history


def test_what_is_removed_is_forgotten_and_its_number_not_given_again(store):
    made = subscribe()

    remove_subscription(made.subscription.id, "The desk moved.", ACTOR, None)

    row = Subscription.get_by_id(made.subscription.id)
    assert (row.signing_key, row.url, Delivery.select().count()) == ("", "", 0)
    assert list_subscriptions(Paging()).items == ()
    for call in (
        lambda: get_subscription(row.id),
        lambda: correct_subscription(row.id, SubscriptionCorrection(is_active=True), RECEIVERS, ACTOR, None),
        lambda: remove_subscription(row.id, None, ACTOR, None),
    ):
        with pytest.raises(NotFound):
            call()
    assert subscribe().subscription.id > row.id


@pytest.mark.parametrize(
    ("draft", "pointer"),
    [
        (SubscriptionDraft("https://other.example/"), "/url"),
        (SubscriptionDraft("http://hooks.example/"), "/url"),
        (SubscriptionDraft(URL, claim=9), "/claim"),
        (SubscriptionDraft(URL, speaker=9), "/speaker"),
        (SubscriptionDraft(URL, actions=["claim", "clam merged"]), "/actions/1"),
        (SubscriptionDraft(URL, actions=["claim mergd"]), "/actions/0"),
        (SubscriptionDraft(URL, actions=["review_item"]), "/actions/0"),
        (SubscriptionDraft(URL, since=1), "/since"),
    ],
)
def test_what_makes_no_sense_is_refused(store, draft, pointer):
    with pytest.raises(Invalid) as refusal:
        create_subscription(draft, RECEIVERS, ACTOR)

    assert refusal.value.pointer == pointer


def test_a_stale_correction_changes_nothing(store):
    made = subscribe()
    switch = SubscriptionCorrection(is_active=False)

    with pytest.raises(Stale):
        correct_subscription(made.subscription.id, switch, RECEIVERS, ACTOR, frozenset({7}))

    done = correct_subscription(made.subscription.id, switch, RECEIVERS, ACTOR, frozenset({1}))
    assert (done.result.is_active, done.result.revision) == (False, 2)
    with pytest.raises(Invalid):
        correct_subscription(made.subscription.id, SubscriptionCorrection(), RECEIVERS, ACTOR, None)


def test_a_subscription_is_about_the_actions_that_it_names(store):
    ingest()
    claim = create_claim(ClaimDraft("statement", "The bridge is closed."), ACTOR)
    correct_claim(claim.id, ClaimCorrection(statement="The bridge stays closed."), ACTOR, None)

    wanted = find_wanted(subscribe(actions=["claim corrected", "outlet"]))

    assert wanted == [("outlet created", 1), ("claim corrected", claim.id)]


def test_a_subscription_to_a_claim_hears_of_its_verdicts_and_of_what_it_is_merged_with(store):
    one = create_claim(ClaimDraft("statement", "The bridge is closed."), ACTOR)
    other = create_claim(ClaimDraft("statement", "The bridge at Tarsa is closed."), ACTOR)
    create_claim(ClaimDraft("statement", "The road is open."), ACTOR)
    made = subscribe(claim=one.id)
    review_claim(one.id, ReviewDraft("true"), ACTOR)
    merge_claims(one.id, other.id, None, ACTOR)
    review_claim(other.id, ReviewDraft("false"), ACTOR)

    assert find_wanted(made) == [
        ("claim opened", one.id),
        ("claim opened", other.id),
        ("subscription created", made.subscription.id),
        ("claim reviewed", 1),
        ("claim reviewed", one.id),
        ("claim merged", one.id),
        ("claim stated", other.id),
        ("claim reviewed", 2),
        ("claim reviewed", other.id),
    ]


def test_a_subscription_to_a_claim_hears_of_its_assertions(store):
    ingest("“At least 12 people were killed in the flood in Tarsa,” said Ilo Brandt, the premier of Marenia.")
    ingest("“The flood in Tarsa killed 19 people,” said Ilo Brandt, the premier of Marenia.")

    wanted = find_wanted(subscribe(claim=1, actions=["assertion"]))

    assert {("assertion created", 1), ("assertion created", 2)} <= set(wanted)


def test_a_subscription_to_a_speaker_hears_of_their_quotes_under_every_identity(store):
    ingest("“The dam is safe,” said Ilo Brandt, the premier of Marenia.")
    ingest("“The road is open,” said Mara Lind, the mayor of Velm.")
    other = create_speaker(SpeakerDraft("I. Brandt", "person"), ACTOR)
    made = subscribe(speaker=1, actions=["quote", "speaker"])
    merge_speakers(1, other.id, None, ACTOR)

    wanted = find_wanted(made)

    assert ("quote created", 1) in wanted
    assert ("quote created", 2) not in wanted
    assert {("speaker created", 1), ("speaker merged", 1), ("speaker created", other.id)} <= set(wanted)
