"""Who holds a position: the subject of the cue, its agent or possessor, or whoever the sentence says is speaking."""

from collections.abc import Sequence

from factbase.extract.terms.clauses import opens_clause
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import ADVERBS, AUXILIARIES, NEGATORS, PREPOSITIONS, RELATIVES, TIME_WORDS
from factbase.extract.terms.names import Place, find_first_name, is_pronoun, read_name_after, read_name_before
from factbase.extract.terms.reporting import REPORTING
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.scope import describes_topic
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.verdicts import find_verdict, holds_verdict, is_nobody
from factbase.extract.terms.words import Word, forms_of

# Who takes no part in a war and can only appeal to those who do.
BYSTANDERS = frozenset(
    {
        "abbess", "abbot", "activist", "archbishop", "bishop", "campaigner", "charity", "church", "citizen", "cleric",
        "demonstrator", "doctor", "exporter", "family", "farmer", "father", "fisherman", "imam", "marcher", "merchant",
        "monk", "mother", "nun", "nurse", "parent", "patriarch", "people", "petitioner", "pope", "priest", "protester",
        "relative", "resident", "shopkeeper", "student", "teacher", "trader", "union", "villager", "widow", "worker",
    }
)  # fmt: skip
FARTHEST = 30  # words between verbs that share a subject
AIMS = frozenset({"aims", "hopes", "looks", "moves", "seeks", "tries", "trying", "wants"})  # "looks to persuade"
DUMMIES = frozenset({"it", "that", "there", "this"})  # "it would be a mistake to"
AGENT_REACH = 12  # words in which "by" names the agent of a passive


def find_actor(scene: Scene, topic: Topic, chain: Sequence[Cue]) -> Place | None:
    """The words that name who acts by the outermost cue that tells it."""
    for cue in reversed(chain):
        found = _actor_of(scene, topic, cue)
        if found is not None:
            return None if is_nobody(scene.words, found) else found
    return None


def is_wish(chain: Sequence[Cue], words: Sequence[Word], actor: str | None) -> bool:
    """Whether what is wanted is an appeal: bishops and mothers set no conditions, as the parties do."""
    is_wanted = any("want" in words[cue.first].forms for cue in chain)
    heads = () if actor is None else actor.casefold().split()
    return is_wanted and any(not BYSTANDERS.isdisjoint(forms_of(head)) for head in heads)


def find_doer(scene: Scene, topic: Topic) -> Place | None:
    """Who would do an act that no cue stands over: "the rebels would stop shooting"."""
    return find_subject(scene, topic.first, topic.first) if topic.is_act else None


def _actor_of(scene: Scene, topic: Topic, cue: Cue) -> Place | None:
    words = scene.words
    if cue.part == "answer":
        return find_speaker(words)
    if (cue.first >= topic.last and cue.part in ("passive", "predicate")) or _follows(topic, cue):
        return _agent_after(words, cue.last) if cue.part != "predicate" else None
    if cue.part == "passive":
        return _agent_after(words, cue.last)
    if cue.part == "noun":
        return _possessor(words, cue) or _agent_after(words, cue.last)
    if cue.part != "verb":
        return None
    # A participle after the topic is passive: "was accepted by Tarsa and rejected by the Front".
    agent = _agent_after(words, cue.last) if cue.first >= topic.last and cue.form == "past" else None
    return agent or _subject_of(scene, cue)


def _follows(topic: Topic, cue: Cue) -> bool:
    """Whether the cue is a participle right after its topic: "truce broken by the rebels"."""
    return cue.part == "verb" and cue.form == "past" and cue.first == topic.last


def _subject_of(scene: Scene, cue: Cue) -> Place | None:
    before = scene.words[cue.first - 1].lower if cue.first else ""
    if cue.form == "ing" and before not in AUXILIARIES | ADVERBS | NEGATORS | {"of", "from"}:
        return find_first_name(scene.words, cue.first)
    found = find_subject(scene, cue.first, cue.first)
    if find_verdict(scene.words, cue.first) is not None or holds_verdict(scene.words, cue.first, cue.last):
        is_dummy = found is not None and scene.words[found[0]].lower.split("'")[0] in DUMMIES
        return None if is_dummy else found
    return found or find_first_name(scene.words, cue.first)


def find_subject(scene: Scene, at: int, limit: int) -> Place | None:
    """The noun phrase before a verb, auxiliaries aside; of a co-ordinated verb, that of the verb before it."""
    verdict = find_verdict(scene.words, at)
    if verdict is not None and verdict.doer is not None:
        return verdict.doer
    at = _skip_auxiliaries(scene.words, at if verdict is None else verdict.copula)
    if at and scene.words[at - 1].lower in RELATIVES:
        return read_name_before(scene.words, at - 1 - (at > 1 and scene.words[at - 2].lower == ","))
    if at and scene.words[at - 1].lower in ("of", "from"):
        at -= 1
    found = read_name_before(scene.words, at)
    if found is not None:
        return found
    near = scene.cues_before(at, max(0, at - limit + FARTHEST))
    verbs = (other for other in near if other.part == "verb" and other.last <= at)
    partner = next((other for other in verbs if not describes_topic(scene, other)), None)
    return find_subject(scene, partner.first, limit) if partner else None


def _skip_auxiliaries(words: Sequence[Word], at: int) -> int:
    silent = AUXILIARIES | ADVERBS | NEGATORS | TIME_WORDS | AIMS | {"to", "yet"}
    while at > 0 and (words[at - 1].lower in silent or words[at - 1].lower.endswith("ly")):
        at -= 1
    return at


def _possessor(words: Sequence[Word], cue: Cue) -> Place | None:
    for back in range(cue.last - 1, max(-1, cue.first - 4), -1):
        is_plural = words[back].lower in ("'", "’") and back > 0 and words[back - 1].lower.endswith("s")
        if words[back].lower.endswith("'s") or is_plural:
            return read_name_before(words, back if is_plural else back + 1)
    return None


def _agent_after(words: Sequence[Word], at: int) -> Place | None:
    for by in range(at, min(at + AGENT_REACH, len(words) - 1)):
        if words[by].lower == "by":
            return read_agent(words, by + 1)
        if words[by].lower in (".", ";", ":", "!", "?") or opens_clause(words, by):
            return None
    return None


def read_agent(words: Sequence[Word], at: int) -> Place | None:
    """The name after "by"; "by a week" and "by 12 votes" are measures, "by noon" is a time."""
    found = read_name_after(words, at)
    if found is None or words[found[0]].token.kind == "number" or "NUMBER" in words[found[0]].forms:
        return None
    if words[found[0]].lower.endswith("ing"):
        return None
    return None if any(words[i].lower in TIME_WORDS for i in range(*found)) else found


def find_speaker(words: Sequence[Word]) -> Place | None:
    """Whoever the sentence names as saying it: "..., the envoy said", "..., said the envoy", "Quesh: ..."."""
    for at, word in enumerate(words):
        if REPORTING.isdisjoint(word.forms):
            continue
        before = read_name_before(words, _skip_auxiliaries(words, at))
        if before and not is_pronoun(words, before):
            return before
        if "tell" in word.forms:  # what follows is the listener: "the premier, Sela Ruun, told reporters"
            return read_name_before(words, at - 1) if at and words[at - 1].lower == "," else None
        follows_speech = at > 0 and (words[at - 1].is_mark or words[at - 1].lower in PREPOSITIONS)
        after = read_name_after(words, at + 1) if follows_speech else None
        if after:
            return after
    return _label(words)


def _label(words: Sequence[Word]) -> Place | None:
    colon = next((at for at, word in enumerate(words[:5]) if word.lower == ":"), None)
    return read_name_before(words, colon) if colon and words[0].lower not in PREPOSITIONS else None
