"""What speaks for and against a match; the docstring of each feature is the explanation that users see."""

from collections.abc import Callable

from rapidfuzz import fuzz

from factbase.match.comparisons import Comparison
from factbase.values.decisions import Part

Feature = Callable[[Comparison], Part]


def same_words(pair: Comparison) -> Part:
    """Content words that both have, inflection, spelling and synonyms set aside."""
    shared, new, known = pair.words
    total = len(shared) + max(len(new), len(known))
    return Part("same_words", pair.overlap, f"{len(shared)} of {total} content words agree")


def same_wording(pair: Comparison) -> Part:
    """Likeness of the two wordings whatever the order and the length (RapidFuzz token_set_ratio)."""
    value = fuzz.token_set_ratio(" ".join(pair.new.stems), " ".join(pair.known.stems)) / 100
    return Part("same_wording", value, f"the wordings are {value:.0%} alike")


def same_names(pair: Comparison) -> Part:
    """Places, parties and other names that both mention."""
    fewest = min(len(pair.new.names), len(pair.known.names)) or 1
    value = min(1.0, len(pair.shared_names) / fewest)
    detail = f"both name {_listed(pair.shared_names)}" if pair.shared_names else "no name in common"
    return Part("same_names", value, detail)


def other_names(pair: Comparison) -> Part:
    """Names on both sides and none in common speaks against a match."""
    new, known = pair.other_names
    if not new or not known or pair.shared_names:
        return Part("other_names", 0.0, "the names do not contradict one another")
    return Part("other_names", -1.0, f"names differ: {_listed(new)}, not {_listed(known)}")


def same_figures(pair: Comparison) -> Part:
    """Numbers that both state, however they are written."""
    shared = pair.new.quantities & pair.known.quantities
    fewest = min(len(pair.new.quantities), len(pair.known.quantities))
    if not fewest:
        return Part("same_figures", 0.0, "figures cannot be compared")
    return Part("same_figures", len(shared) / fewest, f"{len(shared)} of {fewest} figures agree")


def one_word_exchanged(pair: Comparison) -> Part:
    """One word in the place of another where nearly all others agree marks another claim."""
    found = pair.find_exchanged() or pair.find_swapped()
    if not found:
        return Part("one_word_exchanged", 0.0, "no word stands in the place of another")
    return Part("one_word_exchanged", -1.0, f"“{found[0]}” stands where the claim has “{found[1]}”")


def same_keys(pair: Comparison) -> Part:
    """What identifies a claim of this kind (harm, group, party, provision ...) and is stated by both."""
    if not pair.has_same_type:
        return Part("same_keys", 0.0, "not both were read as a value of one kind")
    known = dict(pair.claim.keys)
    stated = [(name, value) for name, value in pair.statement.keys if value and known.get(name)]
    equal = [name for name, value in stated if known[name] == value]
    value = len(equal) / len(stated) if stated else 0.0
    return Part("same_keys", value, f"{_listed(equal)} agree" if equal else "no identifying key in common")


def same_event(pair: Comparison) -> Part:
    """Place and cause of the event that both speak of."""
    new, known = pair.statement.event, pair.claim.event
    shared = (new.places & known.places) | (new.causes & known.causes)
    value = min(1.0, len(shared) / 2)
    return Part("same_event", value, f"same event: {_listed(shared)}" if shared else "nothing ties the events together")


def same_kind(pair: Comparison) -> Part:
    """Values of one kind in both; a value on one side only speaks against a match."""
    if pair.has_same_type:
        return Part("same_kind", 1.0, "both state a value of one kind")
    if pair.statement.value is None and pair.claim.kind == "statement":
        return Part("same_kind", 0.0, "neither states a value")
    return Part("same_kind", -1.0, "only one of the two states a value of this kind")


FEATURES: tuple[Feature, ...] = (
    same_words,
    same_wording,
    same_names,
    other_names,
    same_figures,
    one_word_exchanged,
    same_kind,
    same_keys,
    same_event,
)


def _listed(words: frozenset[str] | list[str]) -> str:
    return ", ".join(sorted(words))
