"""Doubts about what is claimed: a value on one side only, and keys that only one side states."""

from factbase.match.comparisons import Comparison
from factbase.match.likeness import REPEATED, is_mostly_same
from factbase.match.plain_words import KEYS, KINDS, join
from factbase.match.wordings import is_same_name, is_same_word
from factbase.values.statements import Amount, ClaimKind, Figure, Term

UNDONE = frozenset({"dismiss", "free", "return"})  # concepts: who was freed was also held before
CONCEPT_OF_HARM = {
    "abducted": "abduct",
    "detained": "detain",
    "displaced": "displace",
    "injured": "injure",
    "killed": "kill",
    "missing": "missing",
    "rescued": "rescue",
}
# Keys that news leaves out as often as not: silence on both sides is agreement, silence on one a question.
SILENT_KEYS = frozenset({"by_party", "coverage", "giver", "parties", "party", "purpose", "receiver"})
# Those of whom a count of one event speaks as a whole; children or police are a part of the dead.
EVERYBODY = frozenset({"civilians", "households", "passengers", "prisoners", "workers"})
# Keys that are as many as there are writers.
OWN_WORDS = frozenset({"act", "party", "what"})
# Concepts by which words that were not read as a term tell which one they are about.
PROVISIONS = {
    "monitoring": frozenset({"monitor", "watch"}),
    "prisoner_exchange": frozenset({"convict", "exchange"}),
    "withdrawal": frozenset({"withdraw"}),
}
ASKED = frozenset({
    "ask", "asked", "asking", "asks", "demand", "demanded", "demanding", "demands", "seek", "seeking", "seeks",
    "sought", "want", "wanted", "wants",
})  # fmt: skip
PAID = frozenset({"handed", "paid", "received", "transferred"})
# The count of one event goes on: whether it is called a total so far depends on the hour.
COUNTS_OF_PEOPLE = frozenset({"event", "running_total"})
# A shelling "yesterday" is an event, and may read as a period.
COUNTS_OF_DAYS = frozenset({"event", "period"})


def unlike_kinds(pair: Comparison) -> str | None:
    """A typed claim and words in which no such value was read, unless they are mostly the same and name the harm."""
    if pair.statement.kind == pair.claim.kind or (is_mostly_same(pair) and _is_harm_named(pair)):
        return None
    return f"only one of the two states {KINDS[_typed(pair)]}"


def _typed(pair: Comparison) -> ClaimKind:
    """The kind of the value that one side states; of two kinds that of the claim."""
    return pair.statement.kind if pair.claim.kind == "statement" else pair.claim.kind


def _is_harm_named(pair: Comparison) -> bool:
    """Whether the side without a figure names what befell the people, and nothing that ended it."""
    figure, words = (
        (pair.claim.value, pair.new.stems)
        if isinstance(pair.claim.value, Figure)
        else (pair.statement.value, pair.known.stems)
    )
    if not isinstance(figure, Figure):
        return True
    return not UNDONE.intersection(words) and CONCEPT_OF_HARM.get(figure.harm) in {*words, None}


def unequal_keys(pair: Comparison) -> str | None:
    """A key that only one side states, or that both state in other words."""
    unequal = find_unequal_keys(pair)
    return f"not said alike in both: {join([KEYS[name] for name in unequal])}" if unequal else None


def find_unequal_keys(pair: Comparison) -> list[str]:
    """The keys of one type that only one side states, or that both state in other words."""
    if not pair.has_same_type:
        return []
    new, known = dict(pair.statement.keys), dict(pair.claim.keys)
    return [name for name in new if not _is_equal(pair, name, new[name], known.get(name))]


def _is_equal(pair: Comparison, name: str, new: str | None, known: str | None) -> bool:
    if new == known or {new, known} <= COUNTS_OF_PEOPLE:
        return True
    if name == "basis" and {new, known} <= COUNTS_OF_DAYS:
        return bool(pair.statement.event.causes & pair.claim.event.causes) or has_same_figure(pair)
    if name in OWN_WORDS and pair.overlap >= REPEATED:
        return True  # what is promised is told by the words themselves
    return _is_one(pair, name, new, known) if new and known else _is_silent(pair, name, new, known)


def _is_one(pair: Comparison, name: str, new: str, known: str) -> bool:
    """Whether what both state is one: no veto says that it differs."""
    is_near_harm = name == "harm" and has_same_figure(pair)
    return is_near_harm or _is_part(new, known) or (name == "parties" and _is_sponsored(pair, new, known))


def _is_silent(pair: Comparison, name: str, new: str | None, known: str | None) -> bool:
    """Whether the silence of one side on what the other states is agreement."""
    if name == "coverage" and new:
        return False  # a truce at sea beside one without limits may be a second one
    if _is_said(new or known or "", pair.told.words if new else pair.new.words):
        return True
    return name in SILENT_KEYS or (name == "group" and (new or known) in EVERYBODY) or has_same_figure(pair)


def _is_said(value: str, words: frozenset[str]) -> bool:
    """Whether a name that one side states as a key stands among the words of the other: "Neremian" in "Neremia"."""
    return any(is_same_word(part, word) for part in value.split() for word in words)


def _is_part(new: str, known: str) -> bool:
    """Whether the names of one side are all among those of the other: "tarsa" and "marenia + tarsa"."""
    fewer, more = sorted((set(new.split(" + ")), set(known.split(" + "))), key=len)
    return all(any(is_same_name(name, other) for other in more) for name in fewer)


def _is_sponsored(pair: Comparison, new: str, known: str) -> bool:
    """Whether both name one party, and the others of the new one proposed the truce or stand around it: its sponsor."""
    parties, told = new.split(" + "), known.split(" + ")
    around = (*told, *pair.claim.speakers, *pair.claim.event.around)
    is_shared = any(is_same_name(one, other) for one in parties for other in told)
    return is_shared and all(any(is_same_name(one, other) for other in around) for one in parties)


def has_same_figure(pair: Comparison) -> bool:
    """Whether one number is told: whoever calls the dead soldiers then speaks of the same dead."""
    new, known = pair.statement.value, pair.claim.value
    return isinstance(new, Figure) and isinstance(known, Figure) and new.best == known.best is not None


def other_stage(pair: Comparison) -> str | None:
    """A sum that is asked for beside one that was paid: the words are nearly the same."""
    if not any(isinstance(value, Amount) for value in (pair.statement.value, pair.claim.value)):
        return None
    stages = [(bool(ASKED & wording.words), bool(PAID & wording.words)) for wording in (pair.new, pair.known)]
    is_other = stages in ([(True, False), (False, True)], [(False, True), (True, False)])
    return "one is asked for, the other was paid" if is_other else None


def other_matter(pair: Comparison) -> str | None:
    """A term beside words that were not read as one and speak of another provision: the watch over a truce."""
    value, words = pair.value_and_words
    if pair.has_same_type or not isinstance(value, Term) or value.provision is None:
        return None
    others = [
        name for name, concepts in PROVISIONS.items() if name != value.provision and not concepts.isdisjoint(words)
    ]
    return f"only one of the two speaks of {others[0]}" if others else None
