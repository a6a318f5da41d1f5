"""How the hits of a search spread over types, speakers, outlets, kinds, statuses and months."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from factbase.services.holdings import chunk
from factbase.services.identities import find_current
from factbase.store.models import Appearance, Article, ArticleVersion, Assertion, Claim, Outlet, Quote, Speaker

SHOWN = 20  # speakers and outlets, those with most hits

# The facet, the number of the hit, and the value that it has there.
Trait = tuple[str, int | None, Any]


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker or an outlet, and how many hits are of them."""

    id: int
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """By value: how many hits have it; a claim counts once for each of its speakers, outlets and months."""

    type: dict[str, int]
    kind: dict[str, int]
    status: dict[str, int]
    month: dict[str, int]
    speaker: tuple[Named, ...]
    outlet: tuple[Named, ...]


def count_facets(hits: Iterable[tuple[str, int]]) -> Facets:
    """Facets of hits, given as type and number of each."""
    by_type: dict[str, list[int]] = {name: [] for name in TRAITS}
    for name, number in hits:
        by_type[name].append(number)
    counts: dict[str, Counter[Any]] = defaultdict(Counter)
    for name, numbers in by_type.items():
        for facet, value in _find_values(TRAITS[name], numbers):
            counts[facet][value] += 1
    return Facets(
        type={name: len(numbers) for name, numbers in by_type.items()},
        **{facet: dict(sorted(counts[facet].items())) for facet in ("kind", "status", "month")},
        speaker=_name(counts["speaker"], {row.id: row.name for row in _rows(Speaker, counts["speaker"])}),
        outlet=_name(counts["outlet"], {row.id: row.name for row in _rows(Outlet, counts["outlet"])}),
    )


def _find_values(read: Callable[[Sequence[int]], Iterator[Trait]], numbers: Sequence[int]) -> Iterator[tuple[str, Any]]:
    """Facet and value, once for each hit that has it."""
    for some in chunk(numbers):
        traits = set(read(some))
        people = find_current({value for facet, _, value in traits if facet == "speaker"})
        known = {
            (facet, number, people[value].id if facet == "speaker" else value)
            for facet, number, value in traits
            if value is not None
        }
        yield from ((facet, value) for facet, _, value in known)


def _rows(model: Any, numbers: Iterable[int]) -> Iterator[Any]:
    for some in chunk(sorted(numbers)):
        yield from model.select().where(model.id.in_(some))


def _name(counts: Counter[int], names: dict[int, str]) -> tuple[Named, ...]:
    """Those with most hits first; of equals the one known longest."""
    most = sorted(counts.items(), key=lambda one: (-one[1], one[0]))[:SHOWN]
    return tuple(Named(number, names[number], count) for number, count in most)


def _month(moment: Any) -> str | None:
    return None if moment is None else f"{moment:%Y-%m}"


def _of_articles(numbers: Sequence[int]) -> Iterator[Trait]:
    for row in Article.select().where(Article.id.in_(numbers)):
        yield "outlet", row.id, row.outlet_id
        yield "month", row.id, _month(row.published_at)


def _of_claims(numbers: Sequence[int]) -> Iterator[Trait]:
    for row in Claim.select().where(Claim.id.in_(numbers)):
        yield "kind", row.id, row.kind
        yield "status", row.id, row.status
    stated = Assertion.claim.in_(numbers)
    for one in Assertion.select(Assertion, ArticleVersion, Article).join(ArticleVersion).join(Article).where(stated):
        yield "speaker", one.claim_id, one.speaker_id
        yield "outlet", one.claim_id, one.version.article.outlet_id
        yield "month", one.claim_id, _month(one.as_of)


def _of_quotes(numbers: Sequence[int]) -> Iterator[Trait]:
    for row in Quote.select().where(Quote.id.in_(numbers)):
        yield "kind", row.id, row.kind
        yield "speaker", row.id, row.speaker_id
        yield "month", row.id, _month(row.said_at)
    present = Appearance.quote.in_(numbers) & (Appearance.state == "present")
    for one in Appearance.select(Appearance, ArticleVersion, Article).join(ArticleVersion).join(Article).where(present):
        yield "outlet", one.quote_id, one.version.article.outlet_id


def _of_speakers(numbers: Sequence[int]) -> Iterator[Trait]:
    for row in Speaker.select().where(Speaker.id.in_(numbers)):
        yield "kind", row.id, row.kind
        yield "speaker", row.id, row.id


TRAITS: dict[str, Callable[[Sequence[int]], Iterator[Trait]]] = {
    "article": _of_articles,
    "claim": _of_claims,
    "quote": _of_quotes,
    "speaker": _of_speakers,
}
