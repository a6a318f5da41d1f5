"""What speaks for and against a match; the docstring of each feature is the explanation that users see."""

from collections.abc import Callable

from rapidfuzz import fuzz

from factbase.match.comparisons import Comparison
from factbase.match.plain_words import KEYS, KINDS, join, word_names, word_period, word_value
from factbase.match.stances import find_stance
from factbase.match.ties import has_one_voice, is_one_story
from factbase.match.vetoes import find_vetoes
from factbase.values.decisions import Part
from factbase.values.statements import Amount, ClaimKind, Figure

SELF_EVIDENT = frozenset({"act", "group", "harm", "provision", "what"})  # keys whose values need no name
WHOLE_DAY = len("2031-02-03")
OF_COURSE = frozenset({"basis", "unit"})  # keys that most claims of a kind share

Feature = Callable[[Comparison], Part]


def same_words(pair: Comparison) -> Part:
    """Content words that both have, inflection, spelling and synonyms set aside."""
    shared, new, known = pair.words
    total = len(shared) + max(len(new), len(known))
    return Part("same_words", pair.overlap, f"{len(shared)} of the {total} words that tell what it is about agree")


def same_wording(pair: Comparison) -> Part:
    """Likeness of the two wordings whatever the order and the length (RapidFuzz token_set_ratio)."""
    value = fuzz.token_set_ratio(" ".join(pair.new.stems), " ".join(pair.known.stems)) / 100
    return Part("same_wording", value, f"the wordings are {value:.0%} alike")


def same_names(pair: Comparison) -> Part:
    """Places, parties and other names that both mention."""
    fewest = min(len(pair.new.names), len(pair.known.names)) or 1
    value = min(1.0, len(pair.shared_names) / fewest)
    detail = (
        f"both name {word_names(pair.shared_names, pair.new, pair.told)}"
        if pair.shared_names
        else "no name stands in both"
    )
    return Part("same_names", value, detail)


def other_names(pair: Comparison) -> Part:
    """Names on both sides and none in common speaks against a match."""
    new, known = pair.other_names
    if not new or not known or pair.shared_names:
        return Part("other_names", 0.0, "the names do not contradict one another")
    return Part("other_names", -1.0, _contrast_names(pair, new, known))


def _contrast_names(pair: Comparison, new: frozenset[str], known: frozenset[str]) -> str:
    return f"it names {word_names(new, pair.new)}, where the claim names {word_names(known, pair.told)}"


def same_figures(pair: Comparison) -> Part:
    """Numbers that both state, however they are written."""
    shared = pair.new.quantities & pair.known.quantities
    fewest = min(len(pair.new.quantities), len(pair.known.quantities))
    if not fewest:
        return Part("same_figures", 0.0, "no figures to compare")
    return Part("same_figures", len(shared) / fewest, _compare_figures(pair))


def _compare_figures(pair: Comparison) -> str:
    """The figures side by side: of typed values as they are written, else the numbers."""
    new, known = pair.statement.value, pair.claim.value
    if isinstance(new, Figure | Amount) and isinstance(known, Figure | Amount):
        same = (new.low, new.best, new.high) == (known.low, known.best, known.high)
        if same:
            return f"both give {new.words.lower()}"
        follows = ", so this revises the claim" if find_stance(pair) == "revises" and not find_vetoes(pair) else ""
        is_spelt_alike = new.words.lower() == known.words.lower()
        ours, theirs = (word_bounds(one) if is_spelt_alike else one.words.lower() for one in (new, known))
        is_shared = not is_spelt_alike and bool(pair.new.quantities & pair.known.quantities)
        shared = ", in words that hold the same numbers" if is_shared else ""
        return f"figure differs: {ours} against {theirs}{follows or shared}"
    ours, theirs = (", ".join(f"{number:,g}" for number in sorted(side.quantities)) for side in (pair.new, pair.known))
    return f"both give {ours}" if ours == theirs else f"figures differ: {ours} against {theirs}"


def word_bounds(value: Figure | Amount) -> str:
    """A number with what bounds it: "at least 40", "more than 40", "up to 40", "about 40"; a plain one by itself."""
    words, low, best, high = value.words.lower(), value.low, value.best, value.high
    if best is None:
        return words
    if high is None:
        is_beyond = getattr(value, "exclusive", False) or (low is not None and low > best)
        return f"{'more than' if is_beyond else 'at least'} {words}" if low is not None else words
    if not low and high <= best and best:
        return f"{'fewer than' if high < best else 'up to'} {words}"
    return f"about {words}" if value.approximate else words


def one_word_exchanged(pair: Comparison) -> Part:
    """One word in the place of another where nearly all others agree marks another claim."""
    found = pair.find_exchanged() or pair.find_swapped()
    if not found:
        return Part("one_word_exchanged", 0.0, "no word stands in the place of another")
    return Part("one_word_exchanged", -1.0, pair.word_exchange(found))


def same_keys(pair: Comparison) -> Part:
    """What identifies a claim of this kind (harm, group, party, provision ...) and is stated by both."""
    if not pair.has_same_type:
        return Part("same_keys", 0.0, "not both state a value of one kind")
    known = dict(pair.claim.keys)
    stated = [(name, value) for name, value in pair.statement.keys if value and known.get(name)]
    equal = [name for name, value in stated if known[name] == value]
    value = len(equal) / len(stated) if stated else 0.0
    told = [_word_key(name, known[name] or "") for name in equal if name not in OF_COURSE]
    what = f"both are about {', '.join(told) or 'people'}"
    return Part("same_keys", value, what if equal else "nothing that identifies a claim is in both")


def same_event(pair: Comparison) -> Part:
    """Place and cause of the event that both speak of, and whether one speaker or one story tells of it."""
    new, known = pair.statement.event, pair.claim.event
    places, causes = new.places & known.places, new.causes & known.causes
    told = [
        *([f"the {' and the '.join(sorted(causes))}"] if causes else []),
        *([join(sorted(place.title() for place in places))] if places else []),
        *([word_period(pair.statement.event.period or "")] if _is_on_one_day(pair) else []),
        *(["told by the same speaker"] if has_one_voice(pair) else []),
        *(["told in articles of one story"] if is_one_story(pair) else []),
    ]
    value = min(1.0, (len(places) + len(causes) + has_one_voice(pair) + is_one_story(pair)) / 2)
    return Part(
        "same_event", value, f"same event: {', '.join(told)}" if told else "nothing else ties the two to one event"
    )


def same_kind(pair: Comparison) -> Part:
    """Values of one kind in both; a value on one side only speaks against a match."""
    if pair.has_same_type:
        return Part("same_kind", 1.0, f"both state {KINDS[pair.claim.kind]}")
    if pair.statement.value is None and pair.claim.kind == "statement":
        return Part("same_kind", 0.0, "neither states a value")
    return Part("same_kind", -1.0, f"only one of the two states {KINDS[_typed(pair)]}")


def _typed(pair: Comparison) -> ClaimKind:
    """The kind of the value that one side states."""
    return pair.claim.kind if pair.statement.value is None else pair.statement.kind


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


def _is_on_one_day(pair: Comparison) -> bool:
    new, known = pair.statement.event.period, pair.claim.event.period
    return new == known and new is not None and len(new) == WHOLE_DAY and new[:4].isdecimal()


def _word_key(name: str, value: str) -> str:
    """A key as a sentence has it: "people killed", "soldiers", "per week", "whose people: Tarsa"."""
    if name == "harm":
        return f"people {word_value(name, value)}"
    if name in SELF_EVIDENT:
        return word_value(name, value)
    return f"per {value}" if name == "per" else f"{KEYS[name]}: {word_value(name, value).title()}"
