"""The typed values of one sentence, from every rule set, none of them twice."""

from collections.abc import Sequence
from dataclasses import replace

from factbase.extract.amounts import find_amounts
from factbase.extract.casualties import find_casualties
from factbase.extract.ceasefire import find_terms
from factbase.extract.control import find_control
from factbase.extract.deadlines import find_deadlines
from factbase.values.dates import Moment
from factbase.values.spans import Span
from factbase.values.statements import Figure, Term, Value

JOINT = " and "  # "stop shooting and freeze the lines" is one term


def find_values(text: str, sentence: Span, said_at: Moment | None) -> tuple[Value, ...]:
    """What a sentence states of figures, terms, amounts, deadlines and control, in order of place.

    A term that is only mentioned states nothing; people counted as victims are no amount of troops.
    """
    figures = find_casualties(text, sentence)
    terms = _merge(text, [term for term in find_terms(text, sentence) if term.status != "mention"])
    counted = [amount for amount in find_amounts(text, sentence) if not _is_counted(amount.span, figures)]
    others = [*counted, *find_deadlines(text, sentence, said_at), *find_control(text, sentence)]
    return tuple(sorted([*figures, *terms, *others], key=lambda value: value.span))


def _is_counted(span: Span, figures: Sequence[Figure]) -> bool:
    return any(figure.span.overlaps(span) for figure in figures)


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
