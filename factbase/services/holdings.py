"""Which rows hold words of an article: the places where a redaction has to look."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from factbase.store.models import (
    Alias,
    Appearance,
    Article,
    ArticleVersion,
    Assertion,
    Change,
    Claim,
    Decision,
    Departure,
    Quote,
    Role,
    Speaker,
)

CHUNK = 500  # numbers that one query names


@dataclass(frozen=True, slots=True)
class Holdings:
    """Rows that hold words of some texts.

    `claims` were opened for the assertions; `stated` are all claims that these state or stated, whoever opened them.
    `speakers` were entered for the texts and are named nowhere else.
    """

    versions: tuple[ArticleVersion, ...]
    appearances: tuple[Appearance, ...]
    quotes: tuple[Quote, ...]
    assertions: tuple[Assertion, ...]
    claims: tuple[Claim, ...]
    stated: frozenset[int]
    speakers: tuple[Speaker, ...]

    @property
    def names(self) -> tuple[tuple[Alias, ...], tuple[Role, ...]]:
        """The aliases and the offices of the speakers."""
        numbers = [row.id for row in self.speakers]
        aliases, roles = ((row for row in find_related(model.speaker, numbers)) for model in (Alias, Role))
        return tuple(aliases), tuple(roles)


def find_versions(article: Article) -> tuple[ArticleVersion, ...]:
    """The versions of an article, and those of others that hold the very same text."""
    texts = ArticleVersion.select(ArticleVersion.text).where(ArticleVersion.article == article.id)
    rows = ArticleVersion.select().where((ArticleVersion.article == article.id) | ArticleVersion.text.in_(texts))
    return tuple(rows.order_by(ArticleVersion.id))


def find_holdings(versions: Sequence[ArticleVersion]) -> Holdings:
    """Every row that holds words of these versions."""
    numbers = [row.id for row in versions]
    appearances = find_related(Appearance.version, numbers)
    assertions = find_related(Assertion.version, numbers)
    opened = _find_opened([row.id for row in assertions])
    return Holdings(
        versions=tuple(versions),
        appearances=tuple(appearances),
        quotes=tuple(find_related(Quote.id, sorted({row.quote_id for row in appearances}))),
        assertions=tuple(assertions),
        claims=tuple(find_related(Claim.id, sorted(opened))),
        stated=frozenset(opened | _find_stated(assertions)),
        speakers=tuple(_find_speakers(numbers, appearances, assertions)),
    )


def find_related(field: Any, numbers: Collection[int]) -> list[Any]:
    """Rows whose `field` is one of `numbers`, in order of number."""
    rows = [row for some in chunk(sorted(numbers)) for row in field.model.select().where(field.in_(some))]
    return sorted(rows, key=lambda row: row.id)


def chunk(numbers: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The numbers in groups that one query can name."""
    for start in range(0, len(numbers), CHUNK):
        yield numbers[start : start + CHUNK]


def _find_opened(assertions: Sequence[int]) -> set[int]:
    """Numbers of the claims that were opened for these assertions: when they came in, by a decision, by a split."""
    opened: set[int] = set()
    for some in chunk(assertions):
        judged = Decision.assertion.in_(some) & (Decision.judgement == "new")
        opened |= {row.claim_id for row in Decision.select(Decision.claim).where(judged) if row.claim_id}
        moved = (Change.subject_type == "assertion") & Change.subject.in_(some) & (Change.action == "assertion moved")
        by_split = Change.change_id.in_(Change.select(Change.change_id).where(moved)) & (
            Change.action == "claim opened"
        )
        opened |= {row.subject for row in Change.select(Change.subject).where(by_split)}
    return opened


def _find_stated(assertions: Sequence[Assertion]) -> set[int]:
    stated = {row.claim_id for row in assertions if row.claim_id}
    for some in chunk([row.id for row in assertions]):
        left = (Departure.field == "assertion.claim_id") & Departure.subject.in_(some)
        stated |= {row.target for row in Departure.select().where(left)}
        judged = Decision.select(Decision.claim).where(Decision.assertion.in_(some))
        stated |= {row.claim_id for row in judged if row.claim_id}
    return stated


def _find_speakers(
    versions: Sequence[int], appearances: Sequence[Appearance], assertions: Sequence[Assertion]
) -> list[Speaker]:
    """Speakers whom these versions brought, and whom nothing else names."""
    captured = (Change.subject_type == "version") & Change.subject.in_(list(versions))
    with_them = Change.change_id.in_(Change.select(Change.change_id).where(captured))
    brought = Change.select(Change.subject).where(with_them & (Change.action == "speaker created"))
    quotes, stated = {row.quote_id for row in appearances}, {row.id for row in assertions}
    rows = Speaker.select().where(Speaker.id.in_(brought) & Speaker.wikidata_qid.is_null()).order_by(Speaker.id)
    return [row for row in rows if _is_theirs(row, quotes, stated)]


def _is_theirs(speaker: Speaker, quotes: set[int], assertions: set[int]) -> bool:
    said = Quote.select(Quote.id).where((Quote.speaker == speaker.id) | (Quote.relayed_by == speaker.id))
    stated = Assertion.select(Assertion.id).where(Assertion.speaker == speaker.id)
    is_merged = Speaker.select().where((Speaker.merged_into == speaker.id) | (Speaker.id == speaker.merged_into_id))
    return (
        {row.id for row in said} <= quotes and {row.id for row in stated} <= assertions and not bool(is_merged.exists())
    )
