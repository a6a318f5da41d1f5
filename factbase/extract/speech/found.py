"""A stretch of a unit that a rule takes for reported words, before it becomes a quotation."""

from dataclasses import dataclass

from factbase.extract.speech.frames import Frame
from factbase.values.quotations import Mention, QuotationKind


@dataclass(frozen=True, slots=True)
class Found:
    """Pieces `start` to before `end` of a unit; `rule` names what found them; `frame` is None where nothing reports.

    `carried` is who speaks without a cue, where that is settled already.
    """

    start: int
    end: int
    kind: QuotationKind
    frame: Frame | None
    rule: str
    carried: Mention | None = None
