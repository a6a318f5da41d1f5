"""Negations, modal verbs and questions that stand before a cue or a topic."""

from collections.abc import Sequence
from itertools import pairwise

from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.function_words import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    MAY,
    MUST,
    NEGATORS,
    SEPARATORS,
    STOPS,
    TIME_WORDS,
    WILL,
)
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.status import Modifier
from factbase.extract.terms.verdicts import find_verdict, is_fools_only
from factbase.extract.terms.words import Word

LONGEST_ASIDE = 8
# Before "few" these make some of it.
SOME = DETERMINERS | {"first", "last", "next", "past"}
REPORTED = REPORTING | {"report", "rumour", "rumor", "suggest"}
TELLING = frozenset({"announce", "confirm", "report", "reveal", "say", "tell"})
SCARCE = frozenset({"barely", "hardly", "scarcely"})
DELAYS = (["still", "to"], ["yet", "to"])
ZONE = 10  # words before a verb in which its auxiliaries, negators and a negated subject stand
TIMELESS = MAY | WILL | frozenset({"cannot", "can't", "do", "does", "doesn't", "don't"})


def find_modifiers(words: Sequence[Word], floor: int, at: int) -> tuple[Modifier, ...]:
    """What modifies the word `at`, the innermost first; nothing before the word `floor` belongs to it."""
    verdict = find_verdict(words, at)
    if verdict is not None and verdict.copula >= floor:
        return (verdict.modifier,)
    zone = read_zone(words, floor, at)
    if is_negated(zone):
        return ("not_did",) if _is_as_reported(words, floor, at) else (_negation(zone),)
    if is_counterfactual(zone):
        return ("doubted",)
    if is_fools_only(zone):
        return ("condemned",)
    modal = _modal(zone)
    return () if modal is None else (modal,)


def _is_as_reported(words: Sequence[Word], floor: int, at: int) -> bool:
    """Whether an aside says that others told the contrary: "has not, as reported, extended"."""
    near = range(max(floor, at - ZONE), at - 1)
    if words[at - 1].lower != "been" and any(word.lower == "contrary" for word in words[:at]):
        return True  # "contrary to what the envoy said, we have not agreed"
    return any(words[back].lower == "as" and not REPORTED.isdisjoint(words[back + 1].forms) for back in near)


def read_zone(words: Sequence[Word], floor: int, at: int) -> list[str]:
    """The words before `at` that may modify it, back to the boundary of its clause."""
    places: list[int] = []
    back = at - 1
    while back >= max(floor, at - ZONE):
        aside = _find_aside(words, floor, back)
        if aside is not None:
            back = aside
        elif _ends_zone(words, back):
            break
        else:
            places.append(back)
        back -= 1
    return [words[place].lower for place in reversed(places) if not _is_month(words, place)]


def _is_month(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at].lower == "may" and words[at].is_name


def _find_aside(words: Sequence[Word], floor: int, at: int) -> int | None:
    """Where an aside that ends with the comma at `at` begins: "has not, as reported, extended"."""
    if words[at].lower != ",":
        return None
    openings = (back for back in range(at - 1, max(floor, at - LONGEST_ASIDE) - 1, -1) if words[back].lower == ",")
    return next(openings, None)


def _ends_zone(words: Sequence[Word], at: int) -> bool:
    lower = words[at].lower
    if lower == "and" and 0 < at < len(words) - 1:
        return not {words[at - 1].lower, words[at + 1].lower} <= AUXILIARIES | NEGATORS
    return lower in STOPS or lower in SEPARATORS - {"nor"} or opens_clause(words, at)


def is_negated(zone: Sequence[str]) -> bool:
    """Whether a negator stands in the zone; "not only" is none, "have yet to" and "few of us" are."""
    negators = [at for at, word in enumerate(zone) if word in NEGATORS and not _is_of_time(zone, at)]
    only = [at for at in negators if zone[at + 1 : at + 2] == ["only"]]
    is_delayed = any(zone[at : at + 2] in DELAYS for at in range(len(zone)))
    return len(negators) > len(only) or is_delayed or _has_few(zone) or "unable" in zone


def _is_of_time(zone: Sequence[str], at: int) -> bool:
    """Whether it only says how little time had gone by: "barely an hour after"."""
    return zone[at] in SCARCE and zone[at + 1 : at + 2] in (["a"], ["an"])


def _has_few(zone: Sequence[str]) -> bool:
    """Whether few do it: "few of us could"; neither "a few of us" nor "in the next few days"."""
    at = zone.index("few") if "few" in zone else None
    if at is None or (at > 0 and zone[at - 1] in SOME):
        return False
    return at + 1 == len(zone) or zone[at + 1] not in TIME_WORDS


def is_counterfactual(zone: Sequence[str]) -> bool:
    """Whether it was only to happen: "would have accepted", "was to have taken effect"."""
    unreal = MAY | MUST | {"to", "supposed"}
    return any(zone[at] in unreal and zone[at + 1] == "have" for at in range(len(zone) - 1))


def _negation(zone: Sequence[str]) -> Modifier:
    here = set(zone)
    if "unable" in here:
        return "not_yet"
    if zone[-1] == "to" and zone[-2:] not in DELAYS:
        return "not_will"
    if here & TIMELESS or any(word.endswith(("'ll", "'d")) for word in zone):
        return "not_will"
    if here & {"did", "didn't", "ever", "never", "such", "time"}:
        return "not_did"
    if here & (HAVE | BE | {"still", "yet"}):
        return "not_yet"
    return "not_will" if "refuse" in here else "not_yet"


def _gives_word(zone: Sequence[str]) -> bool:
    """Whether "can" only brings forward what somebody says: "I can tell you that we have agreed"."""
    return any(word == "can" and following in TELLING for word, following in pairwise(zone))


def _modal(zone: Sequence[str]) -> Modifier | None:
    here = set(zone)
    if here & {"should", "ought", "shouldn't"}:
        return "should"
    if here & (MUST | {"need", "needs"}) or any(
        zone[at] in HAVE and zone[at + 1 : at + 2] == ["to"] for at in range(len(zone))
    ):
        return "must"
    if (here & MAY and not _gives_word(zone)) or any(word.endswith("'d") for word in zone):
        return "may"
    if here & WILL or any(word.endswith("'ll") for word in zone):
        return "will"
    if "be" in here:  # "that measures be adopted"
        return "should"
    return None
