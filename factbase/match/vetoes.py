"""Why two statements are not the same claim, whatever their words; each reason in words that an editor reads."""

from collections.abc import Callable

from factbase.match.comparisons import Comparison
from factbase.match.plain_words import KEYS, KINDS, join, word_period, word_value
from factbase.match.ties import is_within
from factbase.match.wordings import is_same_name
from factbase.values.decisions import Veto
from factbase.values.statements import Amount, ClaimKind, Figure

Rule = Callable[[Comparison], str | None]

# Harms that one sentence of news uses for the other: a person decides, nothing is vetoed.
NEAR_HARMS = (
    frozenset({"killed", "losses"}),
    frozenset({"killed_or_injured", "losses"}),
    frozenset({"captured", "detained"}),
    frozenset({"captured", "abducted"}),
    frozenset({"detained", "abducted"}),
)
NEAR_GROUPS = (
    frozenset({"civilians", "workers"}),
    frozenset({"soldiers", "fighters"}),
    frozenset({"workers", "aid_workers"}),
)
NEAR_KINDS = frozenset({"ceasefire_term", "settlement_term", "commitment"})

# Causes that news tells one event by.
RELATED_CAUSES = (
    frozenset({"air raid", "ambush", "clash", "explosion", "mine", "shelling", "shooting", "siege", "strike"}),
    frozenset({"coup", "explosion", "mutiny", "protest", "riot", "shooting", "stampede"}),
    frozenset({"collapse", "earthquake", "explosion", "fire", "landslide", "leak"}),
    frozenset({"accident", "sinking", "storm"}),
    frozenset({"avalanche", "collapse", "flood", "landslide", "storm"}),
    frozenset({"drought", "hunger", "siege"}),
)


def other_kind(pair: Comparison) -> str | None:
    """Two typed statements of different kinds, save those that terms and commitments are told apart by a word only."""
    kinds = {pair.statement.kind, pair.claim.kind}
    if len(kinds) == 1 or "statement" in kinds or kinds <= NEAR_KINDS:
        return None
    return f"kind differs: it states {KINDS[pair.statement.kind]}, the claim {KINDS[pair.claim.kind]}"


def other_harm(pair: Comparison) -> str | None:
    """Killed is not injured, and losses are not deaths."""
    return _differing(pair, "harm", NEAR_HARMS)


def other_group(pair: Comparison) -> str | None:
    """Soldiers are not civilians; a group on one side only is a question for a person."""
    return _differing(pair, "group", NEAR_GROUPS)


def other_unit(pair: Comparison) -> str | None:
    """Families are not persons, and howitzers are not money; a sum in another currency is another value."""
    both = {keys.get("what") for keys in _keys(pair)}
    new, known = pair.statement.value, pair.claim.value
    # "40 million crowns" and "aid of 25 million crowns" are both money.
    is_one_currency = isinstance(new, Amount) and isinstance(known, Amount) and new.unit == known.unit
    return None if both == {"money"} or is_one_currency else _differing(pair, "unit")


def other_rate(pair: Comparison) -> str | None:
    """A count per week is neither a count per month nor a total."""
    new, known = (keys.get("per") for keys in _keys(pair))
    if new == known:
        return None
    return f"rate differs: {_per(new)}, not {_per(known)}"


def part_of_total(pair: Comparison) -> str | None:
    """Six of the dead are not the dead; twelve more are not all."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Figure) or not isinstance(known, Figure) or new.part_of_other == known.part_of_other:
        return None
    return (
        "it counts a part of a total, and the claim the total"
        if new.part_of_other
        else ("it counts a total, and the claim a part of one")
    )


def other_victim_party(pair: Comparison) -> str | None:
    """Whose people they are."""
    return _differing_party(pair, "victim_party", "whose people differs: ")


def other_by_party(pair: Comparison) -> str | None:
    """Who did it, or who holds them."""
    return _differing_party(pair, "by_party", "who did it differs: ")


def other_provision(pair: Comparison) -> str | None:
    """A truce is not its monitoring; cessation, duration and scope are one provision."""
    return _differing(pair, "provision")


def other_coverage(pair: Comparison) -> str | None:
    """A truce at sea is not one in the air; silence about coverage vetoes nothing."""
    new, known = (frozenset((keys.get("coverage") or "").split(" + ")) - {""} for keys in _keys(pair))
    if not new or not known or new & known:
        return None
    return f"what it covers differs: {join(sorted(new))}, not {join(sorted(known))}"


def other_purpose(pair: Comparison) -> str | None:
    """A truce for the harvest is not one for a funeral."""
    return _differing(pair, "purpose")


def other_giver(pair: Comparison) -> str | None:
    """Who gives."""
    return _differing_party(pair, "giver", "who gives differs: ")


def other_receiver(pair: Comparison) -> str | None:
    """Who receives."""
    return _differing_party(pair, "receiver", "who receives differs: ")


def other_place(pair: Comparison) -> str | None:
    """Places that both statements name in their own words, none of them in common."""
    new, known = pair.places_said
    if not new or not known or pair.shared_names or pair.is_in_one_place:
        return None
    return f"place differs: {join(sorted(new)).title()}, not {join(sorted(known)).title()}"


def other_place_held(pair: Comparison) -> str | None:
    """Control of one place is not control of another."""
    return _differing_party(pair, "place", "place differs: ")


def other_cause(pair: Comparison) -> str | None:
    """A fire is not a flood; causes that one event can have at once veto nothing."""
    new, known = pair.statement.event.causes, pair.claim.event.causes
    if ("exercise" in new) != ("exercise" in known) and pair.new.stems and pair.known.stems:
        return "an exercise is not an event"
    if not new or not known or new & known or any(new & group and known & group for group in RELATED_CAUSES):
        return None
    return f"cause differs: {join(sorted(new))}, not {join(sorted(known))}"


def other_period(pair: Comparison) -> str | None:
    """Two days, months or years that both set for the event; a date that is only near publication vetoes nothing."""
    new, known = pair.statement.event.period, pair.claim.event.period
    if not new or not known or new.endswith("~") or known.endswith("~") or is_within(new, known):
        return None
    return f"time of the event differs: {word_period(new)}, not {word_period(known)}"


def swapped_parties(pair: Comparison) -> str | None:
    """The same words with two parties in each other's place."""
    swapped = pair.find_swapped()
    return f"“{pair.new.spell(swapped[0])}” and “{pair.new.spell(swapped[1])}” have changed places" if swapped else None


EVERY_KIND: tuple[Rule, ...] = (other_kind, swapped_parties)
VETOES: dict[ClaimKind, tuple[Rule, ...]] = {
    "casualty_figure": (
        *EVERY_KIND,
        other_harm,
        other_group,
        other_unit,
        other_rate,
        part_of_total,
        other_victim_party,
        other_by_party,
        other_place,
        other_cause,
        other_period,
    ),
    "ceasefire_term": (*EVERY_KIND, other_provision, other_coverage, other_purpose, other_place, other_period),
    "settlement_term": (*EVERY_KIND, other_provision, other_place, other_period),
    "territorial_control": (*EVERY_KIND, other_place_held),
    "deadline": EVERY_KIND,
    "amount": (*EVERY_KIND, other_unit, other_giver, other_receiver),
    "commitment": (*EVERY_KIND, other_provision),
    "statement": (*EVERY_KIND, other_place),
}
TYPELESS = EVERY_KIND


def find_vetoes(pair: Comparison) -> tuple[Veto, ...]:
    """Every rule of the claim's kind that forbids the match; keys are compared only where both have them."""
    rules = VETOES[pair.claim.kind] if pair.claim.kind == pair.statement.kind else TYPELESS
    return tuple(Veto(rule.__name__, detail) for rule in rules if (detail := rule(pair)))


def _keys(pair: Comparison) -> tuple[dict[str, str | None], dict[str, str | None]]:
    return dict(pair.statement.keys), dict(pair.claim.keys)


def _differing(pair: Comparison, name: str, near: tuple[frozenset[str], ...] = ()) -> str | None:
    new, known = (keys.get(name) for keys in _keys(pair))
    if not new or not known or new == known or frozenset({new, known}) in near:
        return None
    return f"{KEYS[name]} differs: {word_value(name, new)}, not {word_value(name, known)}"


def _differing_party(pair: Comparison, name: str, lead: str) -> str | None:
    new, known = (keys.get(name) for keys in _keys(pair))
    if not new or not known or is_same_name(new, known):
        return None
    return f"{lead}{new.title()}, not {known.title()}"


def _per(unit: str | None) -> str:
    return f"per {unit}" if unit else "a total"
