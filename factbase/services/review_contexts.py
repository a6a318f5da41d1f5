"""What a reviewer sees of a question: the words, where they stand, and the words of what they may belong to."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from factbase.services.identities import find_current
from factbase.services.references import ClaimReference, SpeakerReference, refer_to_claim, refer_to_speaker
from factbase.services.statements import read_parts, read_vetoes
from factbase.store.models import Appearance, ArticleVersion, Assertion, Claim, Quote, ReviewItem
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
class ReviewCandidate:
    """A claim, or a speaker, that was weighed; `said` are the latest words of the claim's assertions."""

    claim: ClaimReference | None
    speaker: SpeakerReference | None
    score: float
    parts: tuple[Part, ...]
    vetoes: tuple[Veto, ...]
    said: tuple[str, ...]


def read_statements(items: Sequence[ReviewItem]) -> dict[int, StatementInReview]:
    """By number of item: the words in question."""
    assertions = _find(Assertion, (item.subject for item in items if item.subject_type == "assertion"))
    quotes = _find(
        Quote,
        [
            *(item.subject for item in items if item.subject_type == "quote"),
            *(row.quote_id for row in assertions.values()),
        ],
    )
    appearances = _find_first_appearances(quotes)
    found = {}
    for item in items:
        if item.subject_type == "assertion" and item.subject in assertions:
            row = assertions[item.subject]
            found[item.id] = _of_assertion(row, appearances.get(row.quote_id or 0))
        elif item.subject in quotes and item.subject in appearances:
            found[item.id] = _of_quote(quotes[item.subject], appearances[item.subject])
    return found


def read_candidates(items: Sequence[ReviewItem]) -> dict[int, tuple[ReviewCandidate, ...]]:
    """By number of item: what was weighed, best first."""
    weighed = [one for item in items for one in item.candidates]
    claims = _find(Claim, (one.get("claim") for one in weighed))
    speakers = find_current(one.get("speaker") for one in weighed)
    said = _find_said(list(claims))
    return {
        item.id: tuple(
            ReviewCandidate(
                claim=refer_to_claim(claims.get(one.get("claim"))),
                speaker=refer_to_speaker(speakers.get(one.get("speaker"))),
                score=one["score"],
                parts=read_parts(one["parts"]),
                vetoes=read_vetoes(one.get("vetoes", ())),
                said=tuple(said[one.get("claim")]),
            )
            for one in item.candidates
            if one.get("claim") in claims or one.get("speaker") in speakers
        )
        for item in items
    }


def _find(model: Any, numbers: Iterable[int | None]) -> dict[Any, Any]:
    return {row.id: row for row in model.select().where(model.id.in_({number for number in numbers if number}))}


def _find_first_appearances(quotes: Iterable[int]) -> dict[int, Appearance]:
    rows = Appearance.select().where(Appearance.quote.in_(list(quotes))).order_by(Appearance.id.desc())
    return {row.quote_id: row for row in rows}


def _find_said(claims: Sequence[int]) -> dict[int | None, list[str]]:
    """By number of claim: the words in which it was stated lately."""
    said: dict[int | None, list[str]] = defaultdict(list)
    rows = Assertion.select(Assertion.claim, Assertion.exact).where(Assertion.id.in_(find_said(claims, MAX_SAID)))
    for row in rows.order_by(Assertion.as_of.desc(), Assertion.id.desc()):
        known = said[row.claim_id]
        if len(known) < MAX_SAID and row.exact not in known:
            known.append(row.exact)
    return said


def _of_assertion(row: Assertion, appearance: Appearance | None) -> StatementInReview:
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
        speaker=refer_to_speaker(find_current([row.speaker_id]).get(row.speaker_id or 0)),
        article=row.version.article_id,
        version=row.version.number,
        start=row.start,
        end=row.end,
    )


def _of_quote(quote: Quote, appearance: Appearance) -> StatementInReview:
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
        speaker=refer_to_speaker(find_current([quote.speaker_id]).get(quote.speaker_id or 0)),
        article=appearance.version.article_id,
        version=appearance.version.number,
        start=appearance.start,
        end=appearance.end,
    )


def _surround(version: ArticleVersion, start: int, end: int) -> tuple[str, str]:
    body = version.text.body or ""
    return body[max(0, start - AROUND) : start], body[end : end + AROUND]
