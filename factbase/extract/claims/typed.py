"""The typed values of one sentence, from every rule set, none of them twice."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factbase.extract.amounts import find_amounts
from factbase.extract.casualties import find_casualties
from factbase.extract.ceasefire import read_terms
from factbase.extract.control import find_control
from factbase.extract.deadlines import find_deadlines
from factbase.extract.figures.giving_words import GIVING
from factbase.extract.figures.transfer_words import REPAIRS
from factbase.values.dates import Moment
from factbase.values.spans import Span
from factbase.values.statements import Amount, Figure, Term, Value

NEAR = 60  # characters around a sum among which a word of giving stands
JOINT = " and "  # "stop shooting and freeze the lines" is one term


@dataclass(frozen=True, slots=True)
class Typed:
    """What a sentence states of figures, terms, amounts, deadlines and control, in order of place.

    `named` are terms of a ceasefire or settlement that it only names, which states nothing.
    """

    stated: tuple[Value, ...]
    named: tuple[Term, ...]


def read_values(text: str, sentence: Span, said_at: Moment | None) -> Typed:
    """The typed values of a sentence; people counted as victims are no amount of troops."""
    figures = find_casualties(text, sentence)
    amounts = [amount for amount in find_amounts(text, sentence) if not _is_among(amount.span, figures)]
    amounts = [amount for amount in amounts if _is_flow(text, sentence, amount)]
    read = tuple(read_terms(text, sentence))
    stated = [one.term for one in read if one.is_stated]
    named = tuple(one.term for one in read if not one.is_stated and one.term.kind != "commitment")
    # "Promised $5 million in aid" is an amount with its giver; a commitment to it would say the same again.
    terms = [term for term in stated if term.kind != "commitment" or not _is_among(term.span, amounts)]
    found: list[Value] = [*figures, *_merge(text, terms), *amounts]
    found += [*find_deadlines(text, sentence, said_at), *find_control(text, sentence)]
    return Typed(tuple(sorted(found, key=lambda value: value.span)), named)


def _is_flow(text: str, sentence: Span, amount: Amount) -> bool:
    """Whether an amount goes from or to somebody; nothing tells a price or a fortune from another."""
    if amount.what != "money" or amount.giver or amount.receiver:
        return True
    around = text[max(sentence.start, amount.span.start - NEAR) : min(sentence.end, amount.span.end + NEAR)]
    return not (GIVING | REPAIRS).isdisjoint(around.casefold().split())


def _is_among(span: Span, values: Sequence[Figure] | Sequence[Amount]) -> bool:
    return any(value.span.overlaps(span) for value in values)


def _merge(text: str, terms: Sequence[Term]) -> list[Term]:
    """The terms of a sentence, with those made one that only "and" parts and nothing tells apart."""
    merged: list[Term] = []
    for term in terms:
        if merged and text[merged[-1].span.end : term.span.start] == JOINT and _is_same(merged[-1], term):
            span = Span(merged[-1].span.start, term.span.end)
            merged[-1] = replace(merged[-1], span=span, words=span.slice(text))
        else:
            merged.append(term)
    return merged


def _is_same(one: Term, other: Term) -> bool:
    return replace(one, span=other.span, words=other.words) == other
