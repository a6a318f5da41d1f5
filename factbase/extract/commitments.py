"""Commitments: acts that a party promises or offers, other than terms of a ceasefire or settlement."""

from collections.abc import Iterator, Sequence

from factbase.extract.claims.parties import PARTY_NOUNS
from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    BE,
    NEGATORS,
    POSSESSIVES,
    PRONOUNS,
    QUOTE_MARKS,
    STOPS,
    WILL,
)
from factbase.extract.terms.noun_cues import NOUNS
from factbase.extract.terms.phrases import PhraseTable
from factbase.extract.terms.topics import Meaning, Topic
from factbase.extract.terms.verb_cues import VERBS
from factbase.extract.terms.words import Word

PROMISE = Meaning("commitment", None, "act")
PROMISED = Meaning("commitment", None, "noun")
LONGEST = 16  # words of the act that is promised
ASKED = 8  # words back in which a verb may ask for the promise
NEAREST = 8  # words between the verb and "that" or "to"
NEGATED = frozenset({"never", "not"})
PARTIES = PARTY_NOUNS | frozenset({"chancellor", "king", "minister", "premier", "president", "queen", "sides"})
# What a speaker who says "we will" gives his word for; "we will see" and "we will win" bind nobody.
GIVEN = frozenset(
    {
        "build", "compensate", "cover", "deliver", "fund", "hand", "pay", "protect", "provide", "publish", "rebuild",
        "refund", "reimburse", "repair", "replace", "repay", "restore", "return",
    }
)  # fmt: skip
# What others fear that a party might do; "we will not rest" and "we will not yield" promise nobody anything.
FEARED = frozenset(
    {
        "abandon", "attack", "bomb", "cut", "deploy", "evict", "execute", "expel", "fire", "harm", "invade", "kill",
        "punish", "raid", "resume", "retaliate", "seize", "shell", "shoot", "storm", "strike", "target", "use",
    }
)  # fmt: skip
RECEIVERS = frozenset({"her", "him", "me", "them", "us", "you"})  # to whom, not what, is promised
# "Promises to be a long day", "pledged delegates" and "pledged allegiance" commit nobody to an act.
EMPTY = frozenset({"allegiance", "be", "delegate", "delegates", "loyalty"})
OFFERS = frozenset({"offer", "propose"})
UNDONE = frozenset({"promise", "pledge"})  # of these the thing itself may be the subject: "no cheque was promised"
PROMISES = PhraseTable(
    (phrase, "promised") for block in (VERBS, NOUNS) for phrase in block["promised"].split("\n") if phrase
)
PROMISING = PROMISES.first_words | OFFERS | UNDONE | {"stand", "we"}


def may_promise(words: Sequence[Word]) -> bool:
    """Whether a sentence has any word by which one is promised: without one it need not be read for commitments."""
    return any(not PROMISING.isdisjoint(word.forms) for word in words)


def find_commitments(words: Sequence[Word], cues: Sequence[Cue], topics: Sequence[Topic]) -> tuple[Topic, ...]:
    """The acts promised in a sentence that are no topics already."""
    verbs = (cue for cue in cues if not _is_aim(words, cue, cues))
    found = (*(topic for cue in verbs for topic in _complements(words, cue)), *_own_words(words))
    return tuple(topic for topic in found if not any(_meet(topic, other) for other in topics))


def _meet(one: Topic, other: Topic) -> bool:
    return one.first < other.last and other.first < one.last


def _is_aim(words: Sequence[Word], cue: Cue, cues: Sequence[Cue]) -> bool:
    """Whether the promise is only what something is for ("measures to guarantee peace"), asked of nobody."""
    is_infinitive = cue.first > 0 and words[cue.first - 1].lower == "to" and cue.part == "verb"
    return is_infinitive and not any(cue.first - ASKED <= other.first < cue.first for other in cues)


def _complements(words: Sequence[Word], cue: Cue) -> Iterator[Topic]:
    if cue.part == "passive" and not UNDONE.isdisjoint(words[cue.first].forms):
        subject = _find_subject(words, cue.first)
        if subject is not None and not _has_object(words, cue.last):
            yield Topic(subject, subject + 1, PROMISED)
    elif cue.part in ("verb", "noun") and _is_promise(words, cue):
        act = _find_act(words, cue.last - 1 if cue.part == "noun" else cue.last)
        is_named = cue.part == "verb" or act.meaning is PROMISE
        if is_named and act.last > act.first and words[act.first].lower not in RECEIVERS | EMPTY:
            yield act


def _has_object(words: Sequence[Word], at: int) -> bool:
    """Whether what is promised follows, so that the subject is who gets it: "was promised 70 million florins"."""
    following = words[at] if at < len(words) else None
    if following is None:
        return False
    return following.lower in ARTICLES | POSSESSIVES or "NUMBER" in following.forms


def _own_words(words: Sequence[Word]) -> Iterator[Topic]:
    """What "we will" do for others, or will not do to them: "we will not storm the camp"."""
    for at in range(1, len(words) - 1):
        auxiliary = words[at].lower
        if auxiliary in NEGATED and words[at - 1].lower in WILL:
            subject, acts = at - 2, FEARED
        else:
            subject, acts = at - 1, FEARED if auxiliary == "won't" else GIVEN if auxiliary in WILL else frozenset()
        if subject >= 0 and words[subject].lower == "we" and not acts.isdisjoint(words[at + 1].forms):
            yield Topic(at + 1 if acts is GIVEN else at, _find_end(words, at + 1), PROMISE)


def _is_promise(words: Sequence[Word], cue: Cue) -> bool:
    if cue.force == "promised":
        before = words[cue.first - 1]
        if "guarantee" in words[cue.first].forms and not _is_party(words, cue.first):
            return False
        return cue.part == "noun" or cue.form != "ing" or before.lower in BE or before.is_mark
    if cue.part != "verb" or cue.last == len(words):
        return False
    verb, following = words[cue.first].forms, words[cue.last]
    is_offer = not OFFERS.isdisjoint(verb) and not following.forms.isdisjoint({"to", "NUMBER"})
    return is_offer or (cue.force == "willing" and "stand" in verb)


def _is_party(words: Sequence[Word], at: int) -> bool:
    """Whether a name, a pronoun or a body stands right before the verb: laws and bonds guarantee without a promise."""
    while at > 0 and words[at - 1].lower in AUXILIARIES | ADVERBS:
        at -= 1
    before = words[at - 1] if at else None
    is_name = before is not None and before.is_name and not (at == 1 and before.lower.endswith("s"))
    return before is not None and (is_name or before.lower in PARTIES | PRONOUNS)


def _find_act(words: Sequence[Word], at: int) -> Topic:
    """What is promised: the words after "to" or "that" where one follows, else directly after the verb."""
    opening = next((i for i in range(at, min(len(words) - 1, at + NEAREST)) if _opens_act(words, i)), None)
    if opening is None or _is_broken(words, at, opening) or _is_receiver(words, at, opening):
        return Topic(at, _find_end(words, at), PROMISED)
    is_denied = words[opening - 1].lower in ("not", "never")
    return Topic(opening - 1 if is_denied else opening + 1, _find_end(words, opening + 1), PROMISE)


def _is_receiver(words: Sequence[Word], at: int, opening: int) -> bool:
    """Whether "to" leads to who gets a sum: "12 million to flood victims", not "12 million to rebuild the bridge"."""
    has_sum = any("NUMBER" in word.forms for word in words[at:opening])
    behind = words[opening + 2 : opening + 3]
    is_object = any(word.lower in ARTICLES | POSSESSIVES or "NUMBER" in word.forms for word in behind)
    return has_sum and words[opening].lower == "to" and not is_object


def _opens_act(words: Sequence[Word], at: int) -> bool:
    """Whether "that" or an infinitive begins here; "according to", "to the convention" and "to him" begin none."""
    if words[at].lower == "that":
        return True
    is_person = words[at + 1].lower in ARTICLES | POSSESSIVES | RECEIVERS
    return words[at].lower == "to" and words[at - 1].lower != "according" and not is_person


def _find_end(words: Sequence[Word], first: int) -> int:
    last = first
    while last < min(len(words), first + LONGEST) and not _ends_act(words, last):
        last += 1
    return last


def _is_broken(words: Sequence[Word], first: int, last: int) -> bool:
    return any(word.lower in STOPS for word in words[first:last])


def _ends_act(words: Sequence[Word], at: int) -> bool:
    lower = words[at].lower
    return lower in STOPS | QUOTE_MARKS | {",", "and", "but"} or opens_clause(words, at)


def _find_subject(words: Sequence[Word], at: int) -> int | None:
    while at > 0 and words[at - 1].lower in AUXILIARIES | ADVERBS | NEGATORS:
        at -= 1
    return at - 1 if at > 0 and not words[at - 1].is_mark else None
