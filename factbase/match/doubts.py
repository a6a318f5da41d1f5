"""Why a likely match is shown to a person instead of being made."""

from collections.abc import Callable

from factbase.match.comparisons import Comparison
from factbase.match.contrasts import (
    exchanged_word,
    open_count,
    other_aim,
    other_counted,
    other_fate,
    other_measure,
    other_method,
    other_number,
    other_people,
    other_side,
    other_time,
    other_year,
)
from factbase.match.count_doubts import far_fewer, other_denial, other_reality, part_of_whole
from factbase.match.event_doubts import (
    loose_event,
    other_age,
    other_event,
    other_name,
    other_scene,
    other_season,
    unlike_cause,
    unlike_place,
)
from factbase.match.key_doubts import other_matter, other_stage, unequal_keys, unlike_kinds
from factbase.match.likeness import other_words

DOUBTS: tuple[Callable[[Comparison], str | None], ...] = (
    unlike_kinds,
    exchanged_word,
    unequal_keys,
    loose_event,
    other_name,
    other_scene,
    unlike_place,
    unlike_cause,
    other_event,
    other_age,
    other_number,
    other_year,
    other_measure,
    other_reality,
    part_of_whole,
    other_denial,
    far_fewer,
    other_time,
    other_season,
    open_count,
    other_people,
    other_counted,
    other_side,
    other_fate,
    other_aim,
    other_matter,
    other_stage,
    other_method,
    other_words,
)


def find_doubt(pair: Comparison) -> str | None:
    """The first reason to ask a person; None where the match may be made."""
    return next((reason for doubt in DOUBTS if (reason := doubt(pair))), None)


def find_doubts(pair: Comparison) -> list[Callable[[Comparison], str | None]]:
    """Every rule that would ask a person."""
    return [doubt for doubt in DOUBTS if doubt(pair)]
