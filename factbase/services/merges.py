"""Two that look like one, speakers of one name or claims in the same words: people decide, and once a pair."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from peewee import fn

from factbase.services.corrections import check_reason, correcting
from factbase.services.questions import ask_about_merge
from factbase.services.reviews import ReviewItemResult, read_items
from factbase.services.statements import write_parts
from factbase.store.models import Claim, ReviewItem, Role, SearchEntry, Speaker
from factbase.values.decisions import Part

MAX_PROPOSALS = 200  # of one call
TRAITS = ("places", "causes", "parties", "period")  # what tells one event from another


@dataclass(frozen=True, slots=True)
class Likeness:
    """A later row and an earlier one that look like one, how much (0 to 1), and why."""

    subject: int
    candidate: int
    score: float
    parts: tuple[Part, ...]


def propose_merges(actor: str, reason: str | None = None) -> tuple[ReviewItemResult, ...]:
    """Ask about every pair that looks like one and was not asked about before, at most 200 of them; returns them."""
    check_reason(reason)
    with correcting(actor, reason) as changes:
        asked = _find_asked()
        pairs = [("speaker", one) for one in _find_speakers()] + [("claim", one) for one in _find_claims()]
        new = ((kind, one) for kind, one in pairs if (kind, one.subject, one.candidate) not in asked)
        items = [
            ask_about_merge((kind, one.subject), _write(kind, one), changes) for kind, one in islice(new, MAX_PROPOSALS)
        ]
    return tuple(read_items(items))


def _write(kind: str, one: Likeness) -> dict[str, Any]:
    return {kind: one.candidate, "score": one.score, "parts": write_parts(one.parts), "vetoes": []}


def _find_asked() -> set[tuple[str, int, int]]:
    """Pairs that were asked about, whatever was answered: a refusal holds."""
    rows = ReviewItem.select().where(ReviewItem.kind == "merge")
    return {(row.subject_type, row.subject, one[row.subject_type]) for row in rows for one in row.candidates}


# ---- speakers of one name --------------------------------------------------------------------------------------------


def _find_speakers() -> Iterator[Likeness]:
    is_there = Speaker.merged_into.is_null() & ~Speaker.is_removed
    shared = Speaker.select(Speaker.key).where(is_there).group_by(Speaker.key).having(fn.COUNT(Speaker.id) > 1)
    rows = list(Speaker.select().where(is_there & Speaker.key.in_(shared)).order_by(Speaker.id))
    posts = _find_posts(rows)
    for first, later in _pair(rows, lambda row: (row.key, row.kind)):
        if None in {first.wikidata_qid, later.wikidata_qid} or first.wikidata_qid == later.wikidata_qid:
            parts = (
                Part("same_name", 1.0, f"both are called {first.name}"),
                _compare_posts(posts[first.id], posts[later.id]),
            )
            yield Likeness(later.id, first.id, round(0.6 + 0.3 * parts[1].value, 2), parts)


def _find_posts(rows: Iterable[Speaker]) -> dict[int, dict[str, str]]:
    """By number of speaker: the posts that they held, by the form to compare."""
    posts: dict[int, dict[str, str]] = defaultdict(dict)
    for role in Role.select().where(Role.speaker.in_([row.id for row in rows])).order_by(Role.id):
        posts[role.speaker_id][role.key] = role.title
    return posts


def _compare_posts(first: dict[str, str], later: dict[str, str]) -> Part:
    shared = [title for form, title in first.items() if form in later]
    if shared:
        return Part("same_posts", 1.0, f"both are {shared[0]}")
    if first and later:
        return Part("same_posts", -1.0, f"one is {', '.join(first.values())}, the other {', '.join(later.values())}")
    return Part("same_posts", 0.0, "of one of them no post is known")


# ---- claims in the same words ----------------------------------------------------------------------------------------


def _find_claims() -> Iterator[Likeness]:
    of_claims = SearchEntry.type == "claim"
    shared = SearchEntry.select(SearchEntry.key).where(of_claims).group_by(SearchEntry.key)
    worded = of_claims & SearchEntry.key.in_(shared.having(fn.COUNT(SearchEntry.id) > 1))
    words = {row.subject: row.key for row in SearchEntry.select().where(worded)}
    is_live = Claim.status.in_(["open", "disputed"]) & ~Claim.is_removed
    numbers = SearchEntry.select(SearchEntry.subject).where(worded)
    rows = list(Claim.select().where(is_live & Claim.id.in_(numbers)).order_by(Claim.id))
    for first, later in _pair(rows, lambda row: (words[row.id], row.kind, row.key_hash)):
        event = _compare_events(first, later)
        if event.value > 0:
            parts = (Part("same_words", 1.0, f"both say: {first.statement}"), event)
            yield Likeness(later.id, first.id, 0.9, parts)


def _compare_events(first: Claim, later: Claim) -> Part:
    """Neutral words such as "People killed" are those of many events: figures and terms need one of their own."""
    if first.kind == "statement":
        return Part("same_event", 1.0, "a statement is what its words say")
    told = [{name: one.event.get(name) for name in TRAITS} for one in (first, later)]
    if told[0] != told[1] or not (told[0]["places"] or told[0]["causes"]):
        return Part("same_event", 0.0, "they are not known to be of one event")
    return Part("same_event", 1.0, f"both are of: {', '.join([*told[0]['causes'], *told[0]['places']])}")


def _pair(rows: Iterable[Any], key: Any) -> Iterator[tuple[Any, Any]]:
    """The first row of each key with every later one."""
    first: dict[Any, Any] = {}
    for row in rows:
        if first.setdefault(key(row), row) is not row:
            yield first[key(row)], row
