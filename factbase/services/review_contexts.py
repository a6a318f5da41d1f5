"""What a reviewer sees of a question: the words, where they stand, and the words of what they may belong to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from factbase.services.identities import find_current
from factbase.services.references import ClaimReference, SpeakerReference, refer_to_claim, refer_to_speaker
from factbase.services.statements import read_parts, read_vetoes
from factbase.services.views import Past, View
from factbase.services.waiting import is_gone
from factbase.store.models import Appearance, ArticleVersion, Assertion, Claim, Quote, ReviewItem, Speaker
from factbase.store.search import find_said
from factbase.values.decisions import Part, Veto

AROUND = 200  # code points before and after
MAX_SAID = 3  # ways in which a claim was stated


@dataclass(frozen=True, slots=True)
class StatementInReview:
    """The words in question: `text` between `before` and `after` in that version of the article.

    `assertion` is None where the question is who said the quote.
    """

    text: str
    before: str
    after: str
    kind: str
    stance: str | None
    value: dict[str, Any] | None
    quote: int | None
    assertion: int | None
    mention: str | None
    speaker: SpeakerReference | None
    article: int
    version: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Subject:
    """What a question is about: an assertion or a quote, or of a merge the later claim or speaker; None if undone."""

    type: str
    id: int
    text: str | None


@dataclass(frozen=True, slots=True)
class ReviewCandidate:
    """A claim, or a speaker, that was weighed; `said` are the latest words of the claim's assertions."""

    claim: ClaimReference | None
    speaker: SpeakerReference | None
    score: float
    parts: tuple[Part, ...]
    vetoes: tuple[Veto, ...]
    said: tuple[str, ...]


# What a question is about, and the column that tells what it is.
SUBJECTS: dict[str, tuple[Any, str]] = {
    "assertion": (Assertion, "exact"),
    "claim": (Claim, "statement"),
    "quote": (Quote, "text"),
    "speaker": (Speaker, "name"),
}


def read_statements(items: Sequence[ReviewItem], view: View) -> dict[int, StatementInReview]:
    """By number of item: the words in question."""
    places = _find_places(items, view)
    assertions = view.find(Assertion, (number for kind, number in places.values() if kind == "assertion"))
    asked = [number for kind, number in places.values() if kind == "quote"]
    quotes = view.find(Quote, [*asked, *(row.quote_id for row in assertions.values())])
    appearances = _find_first_appearances(quotes, view)
    found = {}
    for item, (kind, number) in places.items():
        if kind == "assertion" and number in assertions:
            row = assertions[number]
            found[item] = _of_assertion(row, appearances.get(row.quote_id or 0), view)
        elif kind == "quote" and number in appearances:
            found[item] = _of_quote(quotes[number], appearances[number], view)
    return found


def _find_places(items: Sequence[ReviewItem], view: View) -> dict[int, tuple[str, int]]:
    """By number of item: the assertion or quote in question; of a merge, what was last said of the claim or by whom."""
    claims, speakers = ([one.subject for one in items if one.subject_type == kind] for kind in ("claim", "speaker"))
    last = {("claim", row.claim_id): ("assertion", row.id) for row in view.related(Assertion.claim, claims)}
    last |= {("speaker", row.speaker_id): ("quote", row.id) for row in view.related(Quote.speaker, speakers)}
    places = {item.id: (item.subject_type, item.subject) for item in items}
    return {item: last.get(place, place) for item, place in places.items()}


def read_together(items: Sequence[ReviewItem], view: View) -> dict[int, tuple[StatementInReview, ...]]:
    """By number of item: the other statements that say the same and are decided with it."""
    rows = view.related(Assertion.question, [item.id for item in items])
    subjects = {item.id: item.subject for item in items}
    waiting = [row for row in rows if row.id != subjects[row.question] and not is_gone(row)]
    quotes = view.find(Quote, [row.quote_id for row in waiting])
    appearances = _find_first_appearances(quotes, view)
    together: dict[int, list[StatementInReview]] = defaultdict(list)
    for row in waiting:
        together[row.question].append(_of_assertion(row, appearances.get(row.quote_id or 0), view))
    return {item.id: tuple(together[item.id]) for item in items}


def read_subjects(items: Sequence[ReviewItem], view: View) -> dict[int, Subject]:
    """By number of item: what it is about, in its own words."""
    read: dict[tuple[str, int], str] = {}
    for kind, (model, words) in SUBJECTS.items():
        rows = view.find(model, (item.subject for item in items if item.subject_type == kind))
        read |= {(kind, number): getattr(row, words) for number, row in rows.items()}
    return {
        item.id: Subject(item.subject_type, item.subject, read.get((item.subject_type, item.subject))) for item in items
    }


def read_candidates(items: Sequence[ReviewItem], view: View) -> dict[int, tuple[ReviewCandidate, ...]]:
    """By number of item: what was weighed, best first."""
    weighed = [one for item in items for one in item.candidates]
    claims = view.find(Claim, (one.get("claim") for one in weighed))
    speakers = find_current((one.get("speaker") for one in weighed), view)
    said = _find_said(list(claims), view)
    merged = [one for item in items if item.kind == "merge" for one in item.candidates]
    spoken = _find_spoken([one["speaker"] for one in merged if "speaker" in one], view)
    return {
        item.id: tuple(
            ReviewCandidate(
                claim=refer_to_claim(claims.get(one.get("claim"))),
                speaker=refer_to_speaker(speakers.get(one.get("speaker"))),
                score=one["score"],
                parts=read_parts(one["parts"]),
                vetoes=read_vetoes(one.get("vetoes", ())),
                said=tuple(said[one["claim"]] if "claim" in one else spoken[one["speaker"]]),
            )
            for one in item.candidates
            if one.get("claim") in claims or one.get("speaker") in speakers
        )
        for item in items
    }


def _find_first_appearances(quotes: Iterable[int], view: View) -> dict[int, Appearance]:
    return {row.quote_id: row for row in reversed(view.related(Appearance.quote, quotes))}


def _find_said(claims: Sequence[int], view: View) -> dict[int | None, list[str]]:
    """By number of claim: the words in which it was stated lately."""
    said: dict[int | None, list[str]] = defaultdict(list)
    for row in _list_said(claims, view):
        known = said[row.claim_id]
        if len(known) < MAX_SAID and row.exact not in known:
            known.append(row.exact)
    return said


def _find_spoken(speakers: Sequence[int], view: View) -> dict[int, list[str]]:
    """By number of speaker: what they said lately, where the question is whether they are somebody else."""
    spoken: dict[int, list[str]] = defaultdict(list)
    for row in reversed(view.related(Quote.speaker, speakers)):
        if len(spoken[row.speaker_id]) < MAX_SAID:
            spoken[row.speaker_id].append(row.text)
    return spoken


def _list_said(claims: Sequence[int], view: View) -> Sequence[Assertion]:
    """Assertions of claims, the latest first: those that stand lately, the last and the first."""
    if isinstance(view, Past):
        return _choose_said(view.related(Assertion.claim, claims))
    query = Assertion.select().where(Assertion.id.in_(find_said(claims, MAX_SAID)))
    return list(query.order_by(Assertion.as_of.desc(), Assertion.id.desc()))


def _choose_said(rows: Sequence[Assertion]) -> Sequence[Assertion]:
    """Of the assertions that there were, those that `find_said` would have found."""
    latest = sorted(rows, key=lambda row: (row.as_of, row.id), reverse=True)
    chosen: set[int] = set()
    for claim in {row.claim_id for row in rows}:
        mine = [row for row in latest if row.claim_id == claim]
        standing = [row for row in mine if row.rank != "deprecated"]
        first = min(mine, key=lambda row: (row.as_of, row.id))
        chosen |= {row.id for row in (*standing[:MAX_SAID], mine[0], first)}
    return [row for row in latest if row.id in chosen]


def _of_assertion(row: Assertion, appearance: Appearance | None, view: View) -> StatementInReview:
    before, after = _surround(row.version, row.start, row.end)
    return StatementInReview(
        text=row.exact,
        before=before,
        after=after,
        kind=row.kind,
        stance=row.stance,
        value=row.value,
        quote=row.quote_id,
        assertion=row.id,
        mention=appearance.mention if appearance else None,
        speaker=refer_to_speaker(find_current([row.speaker_id], view).get(row.speaker_id or 0)),
        article=row.version.article_id,
        version=row.version.number,
        start=row.start,
        end=row.end,
    )


def _of_quote(quote: Quote, appearance: Appearance, view: View) -> StatementInReview:
    before, after = _surround(appearance.version, appearance.start, appearance.end)
    return StatementInReview(
        text=quote.text,
        before=before,
        after=after,
        kind=quote.kind,
        stance=None,
        value=None,
        quote=quote.id,
        assertion=None,
        mention=appearance.mention,
        speaker=refer_to_speaker(find_current([quote.speaker_id], view).get(quote.speaker_id or 0)),
        article=appearance.version.article_id,
        version=appearance.version.number,
        start=appearance.start,
        end=appearance.end,
    )


def _surround(version: ArticleVersion, start: int, end: int) -> tuple[str, str]:
    body = version.text.body or ""
    return body[max(0, start - AROUND) : start], body[end : end + AROUND]
