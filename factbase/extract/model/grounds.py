"""What all candidates of a unit are measured against, worked out once a unit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from factbase.extract.model.features import COMMAS, FeatureRows
from factbase.extract.model.sight import Sight
from factbase.extract.model.tagging import Tags, best_clauses
from factbase.extract.speech.found import Found
from factbase.extract.speech.indirect import is_silent
from factbase.extract.speech.sites import Site

VERBS = frozenset(("BASE", "BE", "DO", "FUTURE", "HAVE", "MODAL", "PAST", "THOUGHT", "xed"))
# Behind "to" these begin a noun phrase.
NOMINAL = frozenset(("ARTICLE", "CAPITAL", "DETERMINER", "OBJECT", "POSSESSIVE"))


@dataclass(frozen=True, slots=True)
class Ground:
    """A unit with its tags; `rules` are the clauses of the rules, `same` the same by their ends, `best` those of the
    likeliest tags.

    `letters`, `verbs`, `commas`, `marked`, `quoted` (letters between marks) and `direct` (direct speech of the rules)
    count what stands before each piece. Of each frame, `silent` says whether it denies that anything was said, and
    `relative_ends` where the relative clause ends that it stands in.
    """

    sight: Sight
    tags: Tags
    rows: FeatureRows
    rules: Sequence[Found]
    same: Mapping[tuple[int, int], Found]
    best: Sequence[tuple[int, int]]
    letters: Sequence[int]
    verbs: Sequence[int]
    commas: Sequence[int]
    marked: Sequence[int]
    quoted: Sequence[int]
    direct: Sequence[int]
    silent: Sequence[bool]
    relative_ends: Sequence[int]


def read_ground(sight: Sight, tags: Tags, rows: FeatureRows) -> Ground:
    """The ground of one unit."""
    pieces = sight.unit.pieces
    sites = [Site(sight.unit, sight.frames, number, frozenset()) for number in range(len(sight.frames))]
    spoken = {found.start for found in sight.found if found.kind == "direct"}
    rules = [found for found in sight.found if found.kind != "direct"]
    return Ground(
        sight,
        tags,
        rows,
        rules,
        {(found.start, found.end): found for found in reversed(rules)},
        best_clauses(tags),
        _count(piece.end - piece.start for piece in pieces),
        _count(_is_verb(rows, place) for place in range(len(pieces))),
        _count(piece.lower in COMMAS for piece in pieces),
        _count(piece.marked is not None for piece in pieces),
        _count(piece.end - piece.start if piece.marked else 0 for piece in pieces),
        _count(place in spoken for place in range(len(pieces))),
        [is_silent(site) for site in sites],
        [site.relative_end for site in sites],
    )


def _count(numbers: Iterable[int]) -> list[int]:
    return list(accumulate(numbers, initial=0))


def _is_verb(rows: FeatureRows, place: int) -> bool:
    name = rows.coarse_at(place)
    if name == "TO":
        return rows.coarse_at(place + 1) not in NOMINAL
    return name in VERBS or name.startswith("V.")
