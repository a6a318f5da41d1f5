"""Verdicts on what it would be to do something: "mad to accept", "a mistake to sign", "too early to say"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    NEGATORS,
    QUOTE_MARKS,
    RELATIVES,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.names import Place
from factbase.extract.terms.status import Modifier
from factbase.extract.terms.words import Word

# What a verdict makes of the act: it is refused, no more than weighed, or called for.
VERDICTS: dict[Modifier, str] = {
    "condemned": """
absurd absurdity betrayal blunder capitulation coward cowardly crazy crime criminal dangerous disaster disastrous error
fatal folly fool foolhardy foolish foolishness idiot idiotic immoral impossible inconceivable insane insanity
irresponsible lunacy lunatic mad madman madness mistake naive outrageous pointless premature rash reckless
shameful stupid stupidity suicidal suicide treachery treason unacceptable unforgivable unthinkable unwise wrong
""",
    "doubted": """
awkward difficult embarrassing hard harsh humiliating painful risky tough unusual
""",
    "should": """
advisable best better prudent reasonable sensible wise
""",
}
MODIFIER_OF = {word: modifier for modifier, block in VERDICTS.items() for word in block.split()}
NOBODY = frozenset({"no one", "no side", "nobody", "none", "none of them"})
GROUNDS = frozenset({"grounds", "need", "point", "reason", "sense", "use"})  # "there is no reason to accept"
COPULAS = BE | frozenset({"feel", "look", "looks", "made", "make", "makes", "seem", "seems", "sound", "sounds"})
PAST = frozenset({"been", "was", "wasn't", "were", "weren't"})
OWN = frozenset({"i", "it", "that", "there", "this", "we"})
JUDGING = frozenset({"brand", "call", "consider", "deem", "find", "label", "think"})
SAYING = frozenset(
    {
        "announce", "assume", "believe", "boast", "call", "claim", "conclude", "declare", "proclaim", "pretend", "say",
        "speak", "suggest", "suppose", "talk", "tell", "think",
    }
)  # fmt: skip
UNREAL = frozenset({"implausible", "impossible", "inconceivable", "unimaginable", "unthinkable"})
LONGEST = 8  # words between the copula and "to"
BEFORE = 3  # words before the copula in which its auxiliaries and negators stand


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a predicate makes of an infinitive behind it, where its verb stands, and whom it names as doing it."""

    modifier: Modifier
    copula: int
    doer: Place | None


def find_verdict(words: Sequence[Word], at: int) -> Verdict | None:
    """The verdict on the act whose infinitive is the word `at`; None where no predicate passes one."""
    to = _find_to(words, at)
    copula = None if to is None else _find_copula(words, to)
    if to is None or copula is None:
        return None
    modifier = _judge(words[copula + 1 : to])
    if modifier is None:
        return None
    doer = _find_aim(words, copula, to)
    is_of_others = modifier == "condemned" and (doer is not None or not _is_own(words, copula))
    if is_of_others or words[copula].lower in PAST or _is_reversed(words, copula, (to, at)):
        modifier = "doubted"
    return Verdict(modifier, copula, doer)


def find_ban_on_saying(words: Sequence[Word], first: int, last: int) -> Modifier | None:
    """The verdict among the words on saying what follows them: "too early to say that", "unthinkable that"."""
    if any(words[at].lower in UNREAL and words[at + 1].lower == "that" for at in range(first, last)):
        return "doubted"
    verdicts = (find_verdict(words, at) for at in range(first, last) if not SAYING.isdisjoint(words[at].forms))
    found = (verdict.modifier for verdict in verdicts if verdict is not None)
    return next((modifier for modifier in found if modifier != "should"), None)


def holds_verdict(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the words pass a verdict on an act of which the verb follows them: "be too early to"."""
    return _judge(words[first:last]) is not None


def is_nobody(words: Sequence[Word], name: Place) -> bool:
    """Whether a noun phrase judges or denies instead of naming anybody: "only a madman", "nobody"."""
    head = words[name[1] - 1]
    if " ".join(word.lower for word in words[slice(*name)]) in NOBODY:
        return True
    return not head.is_name and not MODIFIER_OF.keys().isdisjoint(head.forms)


def is_fools_only(zone: Sequence[str]) -> bool:
    """Whether only those would do it whom nobody wants to be: "only a madman would"."""
    return "only" in zone and any(MODIFIER_OF.get(word) == "condemned" for word in zone[zone.index("only") :])


def _find_to(words: Sequence[Word], at: int) -> int | None:
    before = at - 1
    while before > 0 and (words[before].lower in ADVERBS | NEGATORS or words[before].lower.endswith("ly")):
        before -= 1
    if before < 1 or words[before].lower != "to":
        return None
    return before - 1 if words[before - 1].lower in NEGATORS else before


def _find_copula(words: Sequence[Word], to: int) -> int | None:
    """The nearest verb of being before "to", unless the clause ends between them."""
    for back in range(to - 1, max(-1, to - LONGEST - 2), -1):
        lower = words[back].lower
        if lower in COPULAS or lower.endswith(("'re", "'m", "it's", "that's", "there's")):
            return back
        if lower == "it" and back and not JUDGING.isdisjoint(words[back - 1].forms):
            return back - 1  # "called it a mistake to accept"
        if lower in STOPS | QUOTE_MARKS | RELATIVES | {",", "and", "but", "to"}:
            return None
    return None


def _judge(inside: Sequence[Word]) -> Modifier | None:
    """What a predicate says of the act: by its own words, by "too", or by the want of a reason."""
    said = {word.lower for word in inside}
    if "too" in said or (not GROUNDS.isdisjoint(said) and not {*NEGATORS, "little"}.isdisjoint(said)):
        return "condemned"
    if any(word.lower == "last" and after.lower not in TIME_WORDS for word, after in pairwise(inside)):
        return "doubted"  # "the last man to sign"
    return next((MODIFIER_OF[form] for word in reversed(inside) for form in word.forms if form in MODIFIER_OF), None)


def _is_reversed(words: Sequence[Word], copula: int, infinitive: tuple[int, int]) -> bool:
    """Whether the verdict or the act is negated: "it would not be mad to", "mad not to"; of "no reason to" neither."""
    to, at = infinitive
    inside = {word.lower for word in words[copula + 1 : to]}
    outside = {word.lower for word in (*words[max(0, copula - BEFORE) : copula + 1], *words[to:at])}
    negated = outside if not GROUNDS.isdisjoint(inside) else outside | inside
    return not NEGATORS.isdisjoint(negated)


def _is_own(words: Sequence[Word], copula: int) -> bool:
    """Whether the subject is the speaker or nobody: who finds others mad to accept does not tell what they will do."""
    if words[copula].lower in COPULAS:
        before = copula - 1
        while before > 0 and words[before].lower in AUXILIARIES | ADVERBS | NEGATORS | {"to"}:
            before -= 1
        return before >= 0 and words[before].lower.split("'")[0] in OWN
    return "'" not in words[copula].lower or words[copula].lower.split("'")[0] in OWN


def _find_aim(words: Sequence[Word], copula: int, to: int) -> Place | None:
    """Whom the verdict is for: "it would be crazy for us to accept"."""
    aim = next((at + 1 for at in range(copula + 1, to) if words[at].lower == "for"), to)
    aim += words[aim].lower in ARTICLES
    is_own = words[aim].lower in ("me", "us")
    return (aim, to) if aim < to and not is_own else None
