"""Whether the term itself is agreed, or another act that only leads to it: "agreed to meet to draft a truce"."""

from collections.abc import Sequence

from factbase.extract.terms.cues import Cue
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import ADVERBS, ARTICLES, AUXILIARIES, POSSESSIVES, PREPOSITIONS, TIME_WORDS
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word

# What one may agree to do to a term and thereby agree to the term itself.
CARRYING = frozenset(
    [
        "abide",
        "accept",
        "adopt",
        "agree",
        "allow",
        "announce",
        "approve",
        "begin",
        "call",
        "carry",
        "cease",
        "commence",
        "conclude",
        "declare",
        "deploy",
        "enforce",
        "enter",
        "establish",
        "extend",
        "grant",
        "honor",
        "honour",
        "hold",
        "impose",
        "implement",
        "initiate",
        "institute",
        "introduce",
        "join",
        "keep",
        "launch",
        "maintain",
        "make",
        "observe",
        "open",
        "put",
        "receive",
        "renew",
        "resume",
        "restore",
        "respect",
        "set",
        "sign",
        "start",
        "stop",
        "uphold",
    ]
)


def is_about_another_act(scene: Scene, cue: Cue, topic: Topic) -> bool:
    """Whether a verb that carries no term stands between the cue and the topic."""
    if cue.part not in ("verb", "noun", "passive") or cue.last >= topic.first:
        return False
    verb = _find_infinitive(scene.words, cue.last)
    start = topic.first if topic.is_act else find_extent(scene, topic)[0]
    if verb is None or verb >= start or verb in scene.held_by_topics:
        return False
    if scene.words[verb + 1].lower.endswith("ing"):
        return True  # "agreed to keep talking about"
    return CARRYING.isdisjoint(scene.words[verb].forms) and all(cue.part != "verb" for cue in scene.cues_after(verb, 0))


def _find_infinitive(words: Sequence[Word], at: int) -> int | None:
    """The verb after the "to" that ends or follows a cue; None before a noun phrase."""
    if words[at - 1].lower == "to":
        verb = at
    else:
        verb = next((to + 1 for to in range(at, len(words) - 1) if not _is_time(words, to)), len(words))
        if verb >= len(words) or words[verb - 1].lower != "to":
            return None
    is_noun = words[verb].is_name or words[verb].lower in ARTICLES | POSSESSIVES | AUXILIARIES
    return None if is_noun else verb


def _is_time(words: Sequence[Word], at: int) -> bool:
    """Whether the word belongs to when or where something was done: "agreed late on Thursday to"."""
    lower = words[at].lower
    return (
        lower in TIME_WORDS | ADVERBS | PREPOSITIONS - {"to"} or words[at].is_name or words[at].token.kind == "number"
    )
