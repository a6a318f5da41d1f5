"""All that was read in one article."""

from dataclasses import dataclass

from factbase.values.dates import Moment
from factbase.values.quotations import Identity, Quotation
from factbase.values.spans import Span
from factbase.values.statements import Statement


@dataclass(frozen=True, slots=True)
class SpokenStatement:
    """A statement and the place of its quotation in `Reading.quotations`; None for the article's own narration."""

    statement: Statement
    quotation: int | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article holds, in order of appearance; every span counts in its body.

    `named` are terms of a ceasefire or settlement that the article only names: who reads the text sees them, and
    nothing is stored of them.
    """

    quotations: tuple[Quotation, ...]
    statements: tuple[SpokenStatement, ...]
    named: tuple[SpokenStatement, ...]
    identities: tuple[Identity, ...]
    furniture: tuple[Span, ...]
    published: Moment | None
