"""Who says something of a claim: a speaker, or an outlet in its own words or those of people it does not name."""

from collections.abc import Sequence

from factbase.services.assertion_results import AssertionResult
from factbase.text.normalise import key

MOST_NAMED = 3

Voice = tuple[int | None, int]


def find_voice(one: AssertionResult) -> Voice:
    """Equal for the words of one speaker wherever they are printed, and for all that an outlet says without one."""
    return (one.speaker.id, 0) if one.speaker else (None, one.outlet.id)


def find_actor(one: AssertionResult) -> str:
    """The normal form of whose position on a term is told; empty for other values."""
    return key((one.value or {}).get("actor") or "")


def name_voice(one: AssertionResult) -> str:
    """A voice as a sentence names it."""
    if one.speaker:
        return one.speaker.name
    return one.outlet.name if one.quote is None else f"somebody quoted by {one.outlet.name}"


def name_voices(said: Sequence[AssertionResult]) -> str:
    """Several voices as a sentence names them: "Ana Rossi, Ilo Brandt and 4 others"."""
    names = list(dict.fromkeys(name_voice(one) for one in said))
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], f"{len(names) - MOST_NAMED + 1} others"]
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
