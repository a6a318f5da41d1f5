"""Indirect and mixed quotations: the clause that a cue reports, on either side of it or on both."""

from collections.abc import Iterator, Sequence

from factbase.extract.speech.adjuncts import skip_adjuncts
from factbase.extract.speech.clause_after import find_clause_after
from factbase.extract.speech.clause_before import find_clause_before
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.sites import COMMAS, Site
from factbase.extract.speech.units import Piece, Unit
from factbase.extract.speech.words import CONJUNCTIONS
from factbase.values.quotations import QuotationKind

# Code points; marked words as short as these may be a name or a title.
SHORTEST_SPEECH = 24
NOBODY = frozenset(("neither", "nobody", "none"))
BEFORE_CUE = "clause before cue"
# Behind an aside these begin the writer's own words again.
OWN = frozenset(("although", "even", "though", "whereas", "which", "while", "who"))


def find_indirect(unit: Unit, frames: Sequence[Frame], direct: Sequence[Found]) -> tuple[Found, ...]:
    """The reported clauses of a unit, beside its `direct` quotations; what is said not to be said is none."""
    taken = frozenset(found.start for found in direct)
    served = {id(found.frame) for found in direct}
    found: list[Found] = []
    for number, frame in enumerate(frames):
        site = Site(unit, frames, number, taken)
        if frame.report.cue_class != "quote" and id(frame) not in served and not is_silent(site):
            found.extend(_read(site))
    return tuple(found)


def is_silent(site: Site) -> bool:
    """Whether nobody says it: "he did not say that", "neither of them said"."""
    frame = site.frame
    return frame.report.is_negated or site.word(frame.start) in NOBODY or site.word(frame.start - 1) == "nor"


def _read(site: Site) -> Iterator[Found]:
    after = None if _is_closing(site) else find_clause_after(site)
    is_aside = after is not None and _is_between_commas(site)
    before = find_clause_before(site, is_aside) if after is None or is_aside else None
    if before:
        yield _found(site, before, BEFORE_CUE)
    # What a conjunction begins behind an aside is the writer's own again: "It will, he said, but they doubt it".
    if after and not (before and (site.word(after[0]) in OWN or site.word(after[0] - 1) in CONJUNCTIONS)):
        yield _found(site, after, "clause after cue")


def _found(site: Site, stretch: tuple[int, int], rule: str) -> Found:
    return Found(*stretch, kind_of(site.unit.pieces[slice(*stretch)]), site.frame, rule)


def kind_of(pieces: Sequence[Piece]) -> QuotationKind:
    """Mixed with marked words in it; direct where there is nothing else, and they are more than a name or a title."""
    marked = [piece.marked for piece in pieces if piece.marked]
    if len(pieces) == 1 and marked and len(marked[0].inner) >= SHORTEST_SPEECH:
        return "direct"
    return "mixed" if marked else "indirect"


def _is_closing(site: Site) -> bool:
    """Whether a cue can only follow what it reports: "..., said Roth", "..., according to Roth"."""
    if site.frame.report.cue_class == "according":
        return site.frame.start > 1
    return site.frame.is_inverted and site.frame.start > 0


def _is_between_commas(site: Site) -> bool:
    place = skip_adjuncts(site.unit, site.behind, site.unit.last_word)
    return place < site.unit.last_word and site.word(place) in COMMAS
