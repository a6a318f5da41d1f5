"""What speaks for and against a match; the docstring of each feature is the explanation that users see."""

from collections import Counter
from collections.abc import Callable
from math import sqrt

from rapidfuzz import fuzz

from factbase.match.comparisons import Comparison
from factbase.values.decisions import Part

Feature = Callable[[Comparison], Part]

GRAM = 4
ENOUGH_WORDS = 8


def same_words(pair: Comparison) -> Part:
    """Content words that both have, inflection, spelling and synonyms set aside."""
    shared, new, known = pair.words
    total = len(shared) + max(len(new), len(known))
    return Part("same_words", pair.overlap, f"{len(shared)} of {total} content words agree")


def same_wording(pair: Comparison) -> Part:
    """Likeness of the two wordings whatever the order and the length (RapidFuzz token_set_ratio)."""
    value = fuzz.token_set_ratio(" ".join(pair.new.stems), " ".join(pair.known.stems)) / 100
    return Part("same_wording", value, f"the wordings are {value:.0%} alike")


def same_letters(pair: Comparison) -> Part:
    """Runs of four letters in common, which survive compounds and word endings."""
    new, known = (_grams(" ".join(wording.stems)) for wording in (pair.new, pair.known))
    product = sum(count * known[gram] for gram, count in new.items())
    length = sqrt(sum(n * n for n in new.values()) * sum(n * n for n in known.values()))
    value = product / length if length else 0.0
    return Part("same_letters", value, f"{value:.0%} of the letter groups agree")


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


def other_figures(pair: Comparison) -> Part:
    """Numbers on both sides and none in common speaks against a match, though a claim may be revised."""
    new, known = pair.new.quantities, pair.known.quantities
    if not new or not known or new & known:
        return Part("other_figures", 0.0, "the figures do not contradict one another")
    return Part("other_figures", -1.0, f"figure differs: {_numbers(new)} against {_numbers(known)}")


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


def enough_words(pair: Comparison) -> Part:
    """Short statements agree by chance; long ones do not."""
    fewest = min(len(pair.new.stems), len(pair.known.stems))
    return Part("enough_words", min(1.0, fewest / ENOUGH_WORDS), f"{fewest} content words to compare")


FEATURES: tuple[Feature, ...] = (
    same_words,
    same_wording,
    same_letters,
    same_names,
    other_names,
    same_figures,
    other_figures,
    one_word_exchanged,
    same_keys,
    same_event,
    enough_words,
)


def _grams(text: str) -> Counter[str]:
    return Counter(text[start : start + GRAM] for start in range(max(1, len(text) - GRAM + 1)))


def _listed(words: frozenset[str] | list[str]) -> str:
    return ", ".join(sorted(words))


def _numbers(values: frozenset[float]) -> str:
    return ", ".join(f"{value:,.10g}" for value in sorted(values))
