"""What one article version holds: its quotes where they stand, each with its statements, and the narrated ones."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from peewee import fn

from factbase.services.identities import find_current
from factbase.services.references import SpeakerReference, refer_to_speaker
from factbase.services.statements import StatementResult, Verdict, find_verdicts
from factbase.services.values import shift_value
from factbase.services.views import PRESENT, View
from factbase.store.models import Appearance, ArticleVersion, Assertion, Quote, Speaker

AROUND = 500  # code points about a quotation in which its statement stands, in a copy that was cut differently
REPEATED = "stated in the same words by a quote that was known"


@dataclass(frozen=True, slots=True)
class PassageResult:
    """A quotation in an article: `id` is the quote's, which the parts of a split quotation share.

    `repeated` says that the quote was known from another article. `mention` are the words that name the speaker.
    """

    id: int
    appearance: int
    kind: str
    text: str
    start: int
    end: int
    group: str
    cue: str | None
    mention: str | None
    mention_kind: str | None
    speaker: SpeakerReference | None
    relayed_by: SpeakerReference | None
    said_at: datetime | None
    said_precision: str | None
    said_basis: str | None
    repeated: bool
    statements: tuple[StatementResult, ...]


def read_passages(
    version: ArticleVersion, view: View = PRESENT
) -> tuple[tuple[PassageResult, ...], tuple[StatementResult, ...]]:
    """The quotes of a version, and the statements that its own narration makes, in order of place."""
    body = version.text.body or ""
    appearances = sorted(view.related(Appearance.version, [version.id]), key=lambda row: (row.start, row.id))
    quotes = view.find(Quote, (row.quote_id for row in appearances))
    assertions = _find_assertions(version, quotes, view)
    verdicts = find_verdicts(assertions, view)
    placed = _place(assertions, verdicts, appearances, body)
    speakers = _find_speakers(quotes.values(), view)
    repeated = _find_repeated(version, list(quotes))
    passages = tuple(
        _read_passage(row, quotes[row.quote_id], speakers, row.quote_id in repeated, placed[row.id])
        for row in appearances
    )
    told = [read_statement(row, verdicts[row.id]) for row in assertions if row.quote_id is None]
    return passages, tuple(told)


def read_statement(assertion: Assertion, verdict: Verdict, by: int = 0) -> StatementResult:
    """A statement with what was decided on it, `by` code points from where it stands in the version it was read in."""
    return StatementResult(
        kind=assertion.kind,
        start=assertion.start + by,
        end=assertion.end + by,
        text=assertion.exact,
        stance=assertion.stance,
        value=shift_value(assertion.value, by),
        outcome=verdict.outcome,
        claim=verdict.claim,
        score=verdict.score,
        parts=verdict.parts,
        vetoes=verdict.vetoes,
        candidates=verdict.candidates,
        reason=verdict.reason,
        assertion=assertion.id,
    )


def _place(
    assertions: Sequence[Assertion], verdicts: dict[int, Verdict], appearances: Sequence[Appearance], body: str
) -> dict[int, list[StatementResult]]:
    """By number of appearance: the statements of its quote that stand in it."""
    parts: dict[int, list[Appearance]] = defaultdict(list)
    for row in appearances:
        parts[row.quote_id].append(row)
    placed: dict[int, list[StatementResult]] = defaultdict(list)
    for assertion in assertions:
        if assertion.quote_id is None or assertion.id not in verdicts:
            continue
        found = _find_place(assertion, parts[assertion.quote_id], body)
        if found is not None:
            appearance, by = found
            placed[appearance.id].append(_result(assertion, verdicts[assertion.id], appearance, by))
    return placed


def _find_place(assertion: Assertion, parts: Sequence[Appearance], body: str) -> tuple[Appearance, int] | None:
    """The part of a quotation that an assertion stands in, and by how much its place differs there."""
    here = [part for part in parts if part.version_id == assertion.version_id]
    if here:
        inside = [part for part in here if part.start < assertion.end and assertion.start < part.end]
        return (inside or here)[0], 0
    for reach in (0, AROUND):
        for part in parts:
            start = body.find(assertion.exact, max(0, part.start - reach), part.end + reach)
            if start >= 0:
                return part, start - assertion.start
    return None


def _result(assertion: Assertion, verdict: Verdict, appearance: Appearance, by: int) -> StatementResult:
    """The statement as this article makes it: where another article opened the claim, this one repeats it."""
    result = read_statement(assertion, verdict, by)
    if appearance.version_id == assertion.version_id or result.outcome != "new":
        return result
    return replace(result, outcome="attached", score=1.0, reason=REPEATED)


def _find_assertions(version: ArticleVersion, quotes: Iterable[int], view: View) -> list[Assertion]:
    """What the quotes state, and what the narration of the version does, in order of place."""
    # An assertion is anchored anew in later texts of its article, so that it stood in this one or in another of them.
    texts = [row.id for row in ArticleVersion.select().where(ArticleVersion.article == version.article_id)]
    anchored = view.related(Assertion.version, texts)
    narrated = [row for row in anchored if row.quote_id is None and row.version_id == version.id]
    return sorted([*view.related(Assertion.quote, quotes), *narrated], key=lambda row: (row.start, row.id))


def _find_speakers(quotes: Iterable[Quote], view: View) -> dict[int, Speaker]:
    named = {number for quote in quotes for number in (quote.speaker_id, quote.relayed_by_id) if number}
    return find_current(named, view)


def _find_repeated(version: ArticleVersion, quotes: Sequence[int]) -> set[int]:
    """Quotes that were printed first in another article."""
    first = (
        Appearance.select(fn.MIN(Appearance.id)).where(Appearance.quote.in_(list(quotes))).group_by(Appearance.quote)
    )
    rows = (
        Appearance.select(Appearance.quote)
        .join(ArticleVersion)
        .where(Appearance.id.in_(first) & (ArticleVersion.article != version.article_id))
    )
    return {row.quote_id for row in rows}


def _read_passage(
    row: Appearance,
    quote: Quote,
    speakers: dict[int, Speaker],
    is_repeated: bool,
    statements: Sequence[StatementResult],
) -> PassageResult:
    return PassageResult(
        id=quote.id,
        appearance=row.id,
        kind=row.kind,
        text=row.exact,
        start=row.start,
        end=row.end,
        group=row.group,
        cue=row.cue,
        mention=row.mention,
        mention_kind=row.mention_kind,
        speaker=refer_to_speaker(speakers.get(quote.speaker_id or 0)),
        relayed_by=refer_to_speaker(speakers.get(quote.relayed_by_id or 0)),
        said_at=quote.said_at,
        said_precision=quote.said_precision,
        said_basis=quote.said_basis,
        repeated=is_repeated,
        statements=tuple(statements),
    )
