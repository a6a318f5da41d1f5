"""The position that a sentence takes on one topic: the status that its cues and modifiers add up to."""

from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.terms.acts import is_about_another_act
from factbase.extract.terms.assurance import find_doubt
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import (
    AUXILIARIES,
    PREPOSITIONS,
    QUOTE_MARKS,
    STOPS,
    TIME_WORDS,
)
from factbase.extract.terms.modifiers import find_modifiers
from factbase.extract.terms.nouns import read_noun
from factbase.extract.terms.own_acts import read_act
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.scope import find_chains
from factbase.extract.terms.status import POSITIVE, Force, Modifier, ask, enclose, leave_unsaid, modify_act, weaken
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.verdicts import SAYING, find_ban_on_saying, find_verdict
from factbase.extract.terms.words import is_past
from factbase.values.statements import Status

LENGTH = 4  # words of "for five weeks"
WHOLE = frozenset({"all", "anything", "everything"})
EXCEPT = frozenset({"bar", "barring", "but", "except", "save", "short"})
UNABLE = frozenset({"can't", "cannot", "could", "couldn't"})
JOINT = frozenset({"clinch", "conclude", "finalise", "finalize", "reach", "settle", "strike"})
QUESTION = 60  # words within which a question mark closes a question
ANSWER_REACH = 40  # words between a question and its answer
WHETHER = 10  # words back within which "whether" opens the clause that a topic stands in
REAL: frozenset[Force] = frozenset({"agreed", "announced", "extended", "in_force"})
# Of these too another act may be what one is bound or willing to do: "promised to think about a truce".
BOUND: frozenset[Force] = frozenset({"backed", "promised", "willing"})
BEGINNINGS = frozenset({"be", "begin", "come", "commence", "enter", "go", "start", "take"})
PERFECT = frozenset({"did", "had", "has", "have", "was", "were"})  # what these ask about, a "no" denies
DECISIONS = frozenset({"choose", "decide", "elect", "opt", "resolve", "vote"})
DECISION = 6  # words between such a verb and its infinitive
SAYING_REACH = 16  # words between "to say" and what is said
INFINITIVE = 4  # words between a verdict and the verb of saying that it is passed on
NOUN_ZONE = 3  # words before a noun that may negate it
UNKNOWING: frozenset[Modifier] = frozenset({"may", "not_did", "not_will", "not_yet"})
BARGAINS = frozenset({"accord", "agreement", "breakthrough", "consensus", "deal", "pact"})


@dataclass(frozen=True, slots=True)
class Position:
    """A status, and the cues that led to it, the innermost first."""

    status: Status
    chain: tuple[Cue, ...]


def read_positions(scene: Scene, topic: Topic) -> tuple[Position, ...]:
    """Where the sentence stands on a topic; `mention` where it says nothing or what it says is in doubt.

    More than one only where parties differ: "accepted by Tarsa and rejected by the Front".
    """
    chains = find_chains(scene, topic)
    return tuple(_read_position(scene, topic, _drop_verdicts(scene, chain)) for chain in chains)


def _drop_verdicts(scene: Scene, chain: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The chain without what is a verdict on one of its verbs or on saying it: the verdict itself weighs that once."""
    acts = {cue.first for cue in chain if cue.part == "verb"}
    if len(chain) > 1:
        near = (at for cue in chain for at in range(cue.last, min(len(scene.words), cue.last + INFINITIVE)))
        acts.update(at for at in near if not SAYING.isdisjoint(scene.words[at].forms))
    verdicts = {at: verdict for at in acts if (verdict := find_verdict(scene.words, at)) is not None}
    weighed = {verdict.copula for verdict in verdicts.values()}
    weighed.update(at for at in verdicts if not SAYING.isdisjoint(scene.words[at].forms))
    return tuple(cue for cue in chain if weighed.isdisjoint(range(cue.first, cue.last))) or chain


def _read_position(scene: Scene, topic: Topic, chain: tuple[Cue, ...]) -> Position:
    status = _own_status(scene, topic, chain)
    for inner, cue in enumerate(chain):
        outer = chain[inner + 1] if inner + 1 < len(chain) else None
        status = _apply(scene, topic, (cue, outer), status)
    if is_asked(scene, topic) or is_subordinate(scene, topic):
        status = ask(status or "mention")
    ban = _find_ban(scene, topic, chain)
    if ban is not None:
        status = leave_unsaid(status or "mention", ban)
    answer = _find_answer(scene, topic)
    if answer is not None:
        is_past = scene.words[0].lower in PERFECT or scene.words[1 % len(scene.words)].lower in PERFECT
        force = "denied" if is_past and answer.force == "rejected" else answer.force
        return Position(enclose(force, None), (answer,))
    return Position(_assure(scene, topic, chain, status or "mention"), chain)


def _find_ban(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> Modifier | None:
    """The verdict on saying what the sentence says of a topic: "it is too early to say that ..."."""
    last = min([topic.first, *(cue.first for cue in chain[:1])])
    return find_ban_on_saying(scene.words, max(0, last - SAYING_REACH), last)


def _assure(scene: Scene, topic: Topic, chain: tuple[Cue, ...], status: Status) -> Status:
    """The status, or what is left of it where the sentence does not plainly assert it."""
    if status not in POSITIVE:
        return status
    if not chain:
        return status
    if all(cue.part == "attribute" for cue in chain):
        return "mention"  # "reports of an agreed truce": what is presupposed is not asserted
    if _is_of_a_view(scene, topic, chain):
        return "mention"
    return find_doubt(scene, topic, min(chain, key=lambda cue: cue.first)) or status


def _is_of_a_view(scene: Scene, topic: Topic, chain: tuple[Cue, ...]) -> bool:
    """Whether what is agreed is only a view of the term: "agreed that a truce was beyond them"."""
    if topic.is_act or any(cue.first >= topic.last for cue in chain):
        return False
    _, last = find_extent(scene, topic)
    between = {word.lower for word in scene.words[chain[-1].last - 1 : topic.first]}
    if "that" in between and "there" in between:
        return True  # "agree that there is a truce"
    return "that" in between and last < len(scene.words) and scene.words[last].lower in AUXILIARIES


def _apply(scene: Scene, topic: Topic, link: tuple[Cue, Cue | None], status: Status | None) -> Status | None:
    cue, outer = link
    modifiers = _modifiers(scene, cue, outer, topic)
    if "confirm" in scene.words[cue.first].forms and UNKNOWING.intersection(modifiers):
        return "mention"  # who cannot confirm it denies nothing
    if modifiers == ("not_will",) and _takes_two(scene, cue):
        modifiers = ("not_yet",)  # "they could not agree on"
    if cue.force == "promised" and modifiers == ("not_yet",):
        modifiers = ("not_did",)
    if cue.force in REAL and outer is None and _is_order(scene, cue):
        return "called_for"  # "agree to the truce, the widows chanted"
    if cue.force in REAL and cue.last <= topic.first and _is_all_but(scene, cue, topic):
        return "not_agreed"
    if cue.force in REAL | BOUND and is_about_another_act(scene, cue, topic):
        return status if status == "called_for" else enclose("under_negotiation", status)
    force = "agreed" if modifiers == ("will_be",) and is_arranged(scene, cue) else weaken(cue.force, modifiers)
    if outer is None and not modifiers and cue.part == "noun" and is_open_talk(scene, cue):
        force = "mention"
    return enclose(force, status)


def _is_order(scene: Scene, cue: Cue) -> bool:
    """Whether a bare verb has no subject: it opens the sentence, a quotation, or what follows a comma or colon."""
    before = scene.words[cue.first - 1] if cue.first else None
    opens = before is None or before.lower in STOPS | QUOTE_MARKS | {","}
    is_plain = cue.part == "verb" and cue.form == "base" and not is_past(scene.words[cue.first].lower)
    return opens and is_plain and cue.last < len(scene.words)


def _takes_two(scene: Scene, cue: Cue) -> bool:
    """Whether no one party alone refuses what does not come about: "could not agree on", "cannot settle"."""
    is_unable = any(word.lower in UNABLE for word in scene.words[max(0, cue.first - NOUN_ZONE) : cue.first])
    is_agreed_on = "agree" in scene.words[cue.first].forms and scene.words[cue.last - 1].lower in ("on", "upon")
    return is_unable and (is_agreed_on or not JOINT.isdisjoint(scene.words[cue.first].forms))


def _is_all_but(scene: Scene, cue: Cue, topic: Topic) -> bool:
    """Whether the term is what was left out: "agreed to everything except the withdrawal"."""
    between = [word.lower for word in scene.words[cue.first : topic.first]]
    whole = next((at for at, word in enumerate(between) if word in WHOLE), None)
    return whole is not None and not EXCEPT.isdisjoint(between[whole:])


def is_arranged(scene: Scene, cue: Cue) -> bool:
    """Whether the future of a predicate is an arrangement: "will take effect on Sunday", "will hold for five weeks"."""
    words = scene.words
    following = words[cue.last : cue.last + LENGTH]
    is_bounded = any(word.lower in ("for", "until") for word in following[:1])
    is_for_a_time = is_bounded and any(word.lower in TIME_WORDS for word in following)
    return cue.force == "in_force" and (is_for_a_time or not BEGINNINGS.isdisjoint(words[cue.first].forms))


def is_open_talk(scene: Scene, cue: Cue) -> bool:
    """Whether an agreement is only spoken of ("an agreement on a truce is possible"), neither there nor reached."""
    if cue.force != "agreed" or BARGAINS.isdisjoint(scene.words[cue.first].forms):
        return False
    return "there" not in (word.lower for word in scene.words[max(0, cue.first - 5) : cue.first])


def _own_status(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> Status | None:
    if topic.meaning.kind == "commitment":
        return None if chain else "agreed"
    left = next((cue for cue in chain if cue.first < topic.first), None)
    floor = min(left.last, topic.first) if left else 0
    if not topic.is_act:
        has_predicate = any(cue.part in ("predicate", "passive") or cue.first > topic.last for cue in chain)
        return None if has_predicate else read_noun(scene, topic, floor)
    own = read_act(scene, topic) if left is None else None
    if own is not None:
        return own
    found = find_modifiers(scene.words, floor, topic.first) or find_modifiers(scene.words, topic.first, topic.last)
    # "Agreed that the troops would leave": the verb above already says how real it is.
    return modify_act(tuple(modifier for modifier in found if left is None or modifier not in ("may", "will")))


def is_asked(scene: Scene, topic: Topic) -> bool:
    """Whether the sentence that the topic stands in ends with a question mark, or begins like a question."""
    opening = [word.lower for word in scene.words[:2]]
    if opening[0] in AUXILIARIES - {"being", "having"} or opening in (["asked", "if"], ["asked", "whether"]):
        return True
    following = (
        word.lower for word in scene.words[topic.last : topic.last + QUESTION] if word.lower in STOPS - {"—", "–", ":"}
    )
    return next(following, "") == "?"


def is_subordinate(scene: Scene, topic: Topic) -> bool:
    """Whether it stands in a clause that asserts nothing by itself: "whether a truce ...", "the pen with which ..."."""
    if any(word.lower == "whether" for word in scene.words[max(0, topic.first - WHETHER) : topic.first]):
        return True
    first, _ = find_extent(scene, topic)
    before = [word.lower for word in scene.words[max(0, first - 2) : first]]
    return before[-1:] == ["which"] and before[0] in PREPOSITIONS - {"under"}


def _find_answer(scene: Scene, topic: Topic) -> Cue | None:
    """The free-standing answer to the topic asked about: "A truce? Over my dead body.\""""
    near = (*scene.cues_after(topic.last, ANSWER_REACH), *scene.cues_before(topic.first, ANSWER_REACH))
    answer = next((cue for cue in near if cue.part == "answer"), None)
    if answer is None or len({other.meaning.provision for other in scene.topics}) > 1:
        return None
    return None if answer.force == "denied" and not is_asked(scene, topic) else answer


def _modifiers(scene: Scene, cue: Cue, outer: Cue | None, topic: Topic) -> tuple[Modifier, ...]:
    if cue.first >= topic.last:
        floor = max(0, find_extent(scene, topic)[0] - 3)
    else:
        floor = outer.last if outer and outer.last <= cue.first else 0
    # "Cannot deliver on his promise of": what stands before another verb is not said of the noun.
    floor = max(floor, cue.first - NOUN_ZONE) if cue.part == "noun" else floor
    found = find_modifiers(scene.words, floor, cue.first)
    if found in (("will",), ("may",)) and cue.first >= topic.last:
        return ("would_be",) if found == ("may",) else ("will_be",)
    if (
        not found
        and cue.first > topic.last
        and [word.lower for word in scene.words[cue.first - 1 : cue.first + 1]] == ["to", "be"]
    ):
        return ("will_be",)  # "the embargo is to be lifted"
    found = found or _doubt(scene, cue)
    if not found and outer is None and _is_unreal(scene, cue):
        return ("unreal",)
    return found


def _doubt(scene: Scene, cue: Cue) -> tuple[Modifier, ...]:
    """Of "before agreeing", "rather than sign" and "far from accepting" nothing has come about."""
    before = scene.words[cue.first - 1].lower if cue.first else ""
    return ("doubted",) if cue.part == "verb" and before in ("before", "from", "than") else ()


def _is_decided(scene: Scene, at: int) -> bool:
    """Whether the infinitive that begins at `at` tells what was done: "voted late on Monday to accept"."""
    near = range(at - 1, max(-1, at - DECISION), -1)
    verb = next((back for back in near if not DECISIONS.isdisjoint(scene.words[back].forms)), None)
    return verb is not None and is_past(scene.words[verb].lower) and not find_modifiers(scene.words, 0, verb)


def _is_unreal(scene: Scene, cue: Cue) -> bool:
    """Whether the verb is a bare infinitive or participle that nothing read above it makes real: "hopes to sign"."""
    if cue.part != "verb" or cue.force not in REAL | {"promised", "backed"}:
        return False
    before = scene.words[cue.first - 1].lower if cue.first else ""
    if before == "to" and _is_decided(scene, cue.first - 1):
        return False
    return before == "to" or (cue.form == "ing" and before in ("of", "for", "on", "at", "in", "by", "about", "without"))
