"""Whatever people and articles do, in whatever order: undoing restores exactly, and history says the same for ever."""

import shutil
from datetime import date
from itertools import count
from pathlib import Path

import pytest
from corrected import BRIDGE, DENIAL, FIRST, LATER, ROAD, UNKNOWN, day, read_state
from factories import ACTOR, ingest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from postgres import wipe

from factbase.errors import FactbaseError
from factbase.services.article_corrections import ArticleCorrection, correct_article
from factbase.services.assertion_corrections import AssertionCorrection, correct_assertion, detach_assertion
from factbase.services.changes import list_changes
from factbase.services.claim_corrections import (
    ClaimCorrection,
    ReviewDraft,
    SplitDraft,
    correct_claim,
    merge_claims,
    review_claim,
    split_claim,
)
from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.decisions import Choice, decide, decide_all
from factbase.services.learning import find_tokens
from factbase.services.naming import AliasDraft, RoleDraft
from factbase.services.paging import Paging
from factbase.services.quotes import correct_quote
from factbase.services.redaction import redact_article
from factbase.services.reverting import revert_change
from factbase.services.speaker_corrections import (
    SpeakerCorrection,
    add_alias,
    add_role,
    correct_speaker,
    merge_speakers,
)
from factbase.services.speakers import SpeakerDraft, create_speaker
from factbase.store import database
from factbase.store.models import (
    Appearance,
    Article,
    Assertion,
    Change,
    Claim,
    Posting,
    Quote,
    Redaction,
    ReviewItem,
    Speaker,
)

TEXTS = (
    FIRST,
    LATER,
    DENIAL,
    UNKNOWN,
    f"“{BRIDGE},” said Mara Lind, the mayor of Tarsa.",
    f"“{ROAD},” Vera Holm said. At least 15 people were killed in the flood in Tarsa on Monday, police said.",
    f"“{BRIDGE},” Lind said. {FIRST}",
    "“The rebels have accepted a truce of 30 days,” said Ilo Brandt, the foreign minister of Marenia.",
)
PICK = st.integers(0, 60)
DEEDS = {
    "attribute": lambda pick: correct_quote(pick(Quote), pick(Speaker), None, ACTOR, None),
    "attribute to nobody": lambda pick: correct_quote(pick(Quote), None, "a slip", ACTOR, None),
    "correct a claim": lambda pick: correct_claim(pick(Claim), ClaimCorrection("Other words"), ACTOR, None),
    "correct a name": lambda pick: correct_speaker(pick(Speaker), SpeakerCorrection({"name": "Ada"}), ACTOR, None),
    "correct a stance": lambda pick: correct_assertion(
        pick(Assertion), AssertionCorrection(stance="denies"), ACTOR, None
    ),
    "correct a value": lambda pick: correct_assertion(
        pick(Assertion), AssertionCorrection(value={"best": 50, "high": 50, "derived": True}, reason="x"), ACTOR, None
    ),
    "date an article": lambda pick: correct_article(
        pick(Article), ArticleCorrection({"published_at": day(1)}), ACTOR, None
    ),
    "detach": lambda pick: detach_assertion(pick(Assertion), None, ACTOR, None),
    "merge claims": lambda pick: merge_claims(pick(Claim), pick(Claim), None, ACTOR),
    "merge speakers": lambda pick: merge_speakers(pick(Speaker), pick(Speaker), None, ACTOR),
    "name an alias": lambda pick: add_alias(pick(Speaker), AliasDraft("The Minister", "weak"), ACTOR),
    "name a post": lambda pick: add_role(pick(Speaker), RoleDraft("mayor", "Tarsa", date(2025, 3, 2)), ACTOR),
    "name an outlet": lambda pick: correct_article(
        pick(Article), ArticleCorrection({"outlet": "The Gazette", "title": "A flood"}), ACTOR, None
    ),
    "rank": lambda pick: correct_assertion(pick(Assertion), AssertionCorrection(rank="preferred"), ACTOR, None),
    "review": lambda pick: review_claim(pick(Claim), ReviewDraft("false"), ACTOR),
    "split": lambda pick: split_claim(pick(Claim), SplitDraft([pick(Assertion)]), ACTOR),
    "withdraw": lambda pick: correct_claim(pick(Claim), ClaimCorrection(status="withdrawn"), ACTOR, None),
}
DECISIONS = {
    "accept": lambda _: {},
    "attach": lambda pick: {"claim": pick(Claim)},
    "new": lambda _: {},
    "reject": lambda _: {},
    "skip": lambda _: {},
    "speaker": lambda pick: {"speaker": pick(Speaker)},
}


def read_feed():
    told, after = [], None
    while page := list_changes(Paging(after, 200)).items:
        told += page
        after = page[-1].seq
    return told


def outline(change):
    return (change.seq, change.change_id, change.at, change.actor, change.action, change.subject, change.reason)


def assert_same(wanted):
    """The state is the wanted one; what differs is shown by table."""
    found = read_state()
    differing = {
        table: ([row for row in rows if row not in wanted[table]], [row for row in wanted[table] if row not in rows])
        for table, rows in found.items()
        if rows != wanted[table]
    }
    assert differing == {}


class Desk(RuleBasedStateMachine):
    """A newsroom: articles come in, people decide and correct, and undo what they did."""

    open_database = staticmethod(lambda: None)

    def __init__(self):
        super().__init__()
        self.open_database()
        self.told, self.steps = [], []

    def pick(self, model, place):
        numbers = [row.id for row in model.select(model.id).order_by(model.id)]
        return numbers[place % len(numbers)]

    def attempt(self, deed):
        """Do something that people may do: where it is refused, nothing has changed."""
        before = read_state()
        try:
            done = deed()
        except FactbaseError:
            assert_same(before)
            return None
        self.steps.append((before, done.change_id))
        return done.change_id

    @initialize()
    def begin(self):
        for _ in range(2):
            create_speaker(SpeakerDraft("Vera Holm", "person"), ACTOR)
            create_claim(ClaimDraft("statement", BRIDGE), ACTOR)
        ingest(FIRST, "https://herald.example/0", day(1))
        ingest(LATER, "https://herald.example/1", day(3))

    @rule(text=st.sampled_from(TEXTS), place=st.integers(0, 5), number=st.integers(1, 9))
    def take_in(self, text, place, number):
        try:
            ingest(text, f"https://herald.example/{place}", day(number))
        except FactbaseError:
            assert Redaction.select().exists()
        self.steps = []

    @rule(name=st.sampled_from(sorted(DECISIONS)), place=PICK, other=PICK)
    def decide_one(self, name, place, other):
        if ReviewItem.select().exists():
            item = self.pick(ReviewItem, place)
            named = DECISIONS[name](lambda model: self.pick(model, other))
            self.attempt(lambda: decide(Choice(item, name, **named), ACTOR))

    @rule(name=st.sampled_from(["accept", "reject", "new"]))
    def decide_all_that_is_open(self, name):
        items = [row.id for row in ReviewItem.select().where(ReviewItem.state == "open").order_by(ReviewItem.id)]
        if items:
            self.attempt(lambda: decide_all([Choice(item, name) for item in items], ACTOR))

    @rule(name=st.sampled_from(sorted(DEEDS)), places=st.lists(PICK, min_size=2, max_size=2))
    def correct(self, name, places):
        turn = count()
        self.attempt(lambda: DEEDS[name](lambda model: self.pick(model, places[next(turn) % 2])))

    @rule(place=st.integers(0, 3), is_wanted=st.sampled_from([False, False, True]))
    def redact(self, place, is_wanted):
        if not is_wanted:
            return
        try:
            redact_article(self.pick(Article, place), "a court order", ACTOR)
        except FactbaseError:
            return
        seen = [outline(change) for change in self.told]
        self.told = read_feed()
        assert [outline(change) for change in self.told][: len(seen)] == seen
        self.steps = []

    @rule()
    def undo_the_last(self):
        if not self.steps:
            return
        before, done = self.steps.pop()
        after = read_state()
        undone = revert_change(done, None, ACTOR)
        assert_same(before)
        redone = revert_change(undone.change_id, None, ACTOR)
        assert_same(after)
        revert_change(redone.change_id, None, ACTOR)
        assert_same(before)

    @rule(place=PICK)
    def undo_any(self, place):
        numbers = list(dict.fromkeys(row.change_id for row in Change.select().order_by(Change.seq)))
        before = read_state()
        done = self.attempt(lambda: revert_change(numbers[place % len(numbers)], None, ACTOR))
        if done is not None:
            after = read_state()
            back = revert_change(done, None, ACTOR)
            assert_same(before)
            revert_change(back.change_id, None, ACTOR)
            assert_same(after)

    @invariant()
    def history_says_what_it_said(self):
        feed = read_feed()
        assert feed[: len(self.told)] == self.told
        self.told = feed

    @invariant()
    def words_stand_where_they_are_said_to(self):
        for model in (Appearance, Assertion):
            for row in model.select():
                body = row.version.text.body
                assert row.exact == (body[row.start : row.end] if body else "[redacted]")

    @invariant()
    def claims_are_found_by_their_words_and_no_others(self):
        for claim in Claim.select():
            held = {row.tok % 2**32 for row in Posting.select().where(Posting.id == claim.id)}
            assert held == (set() if claim.statement == "[redacted]" else find_tokens(claim.id)), claim.statement


@pytest.fixture
def desk(request, database_url, tmp_path):
    """The machine, on an empty database of its own each time it starts."""
    numbers = count()

    def open_database():
        database.unbind()
        url = database_url
        if database_url.startswith("sqlite"):
            template = request.getfixturevalue("sqlite_template")
            url = f"sqlite:///{shutil.copy(template, Path(tmp_path) / f'{next(numbers)}.db')}"
        else:
            wipe(database_url)
        database.bind(url)

    return type("TheDesk", (Desk,), {"open_database": staticmethod(open_database)})


def test_undoing_restores_exactly_whatever_happened_before(desk):
    run_state_machine_as_test(
        desk,
        settings=settings(
            max_examples=6,
            stateful_step_count=12,
            derandomize=True,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    database.unbind()
