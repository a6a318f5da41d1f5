"""Whether a verb is about the term, or something that only has to do with it: "approved the sabotage of"."""

from collections.abc import Sequence

from factbase.extract.terms.acts import CARRYING
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import ADVERBS, PRONOUNS, TIME_WORDS
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word

LINKS = frozenset({"about", "against", "concerning", "for", "of", "on", "regarding", "that", "to", "which"})
# Nouns that leave the term what it is: to accept the first phase of a truce is to accept a truce.
PARTS = frozenset(
    {
        "agenda", "aim", "amendment", "arrangement", "arrival", "call", "clause", "condition", "deployment",
        "detail", "dispatch", "element", "extension", "form", "framework", "goal", "half", "idea",
        "implementation", "issue", "kind", "length", "list", "matter", "night", "number", "opening",
        "package", "page", "part", "period", "phase", "point", "presence", "principle", "programme",
        "promise", "question", "renewal", "request", "resumption", "round", "sort", "stage", "start",
        "stationing", "step", "term", "timetable", "type", "version",
    }
)  # fmt: skip
# Words in "-ing" that do nothing to what follows.
NO_VERBS = frozenset(
    {
        "according", "beginning", "being", "binding", "during", "ending", "evening", "existing", "following",
        "having", "including", "lasting", "meeting", "morning", "opening", "outstanding", "pending", "remaining",
        "sweeping", "warring", "wrangling",
    }
)  # fmt: skip
CLASSES = frozenset({"NAME", "NUMBER", "PLAN", "TALK", "TEXT", "FORCE", "CAPTIVE"})


def is_about_something_else(scene: Scene, topic: Topic, cue: Cue) -> bool:
    """Whether a noun that is neither term nor text of one stands between a verb and its topic, linked to it."""
    start = topic.first if topic.is_act else find_extent(scene, topic)[0]
    if topic.meaning.kind == "commitment":
        return False  # whatever is promised was found by its verb
    if cue.part not in ("verb", "noun") or cue.inside != cue.last or cue.last >= start:
        return False
    between = range(cue.last, start)
    if any(_is_other_verb(scene, at) for at in between) or scene.words[start - 1].lower == "against":
        return True
    return any(_is_foreign(scene, at) for at in between if scene.words[at].lower in LINKS and at > cue.last)


def _is_other_verb(scene: Scene, at: int) -> bool:
    """Whether a participle does something else to the term: "a motion condemning the truce"."""
    word = scene.words[at]
    if not word.lower.endswith("ing") or word.lower in NO_VERBS or at in scene.held_by_cues:
        return False
    return at not in scene.held_by_topics and CARRYING.isdisjoint(word.forms)


def _is_foreign(scene: Scene, link: int) -> bool:
    """Whether the noun before a link is another thing; of a "letter that mentions a truce" only a text is none."""
    at = link - 1
    if at in scene.held_by_cues or at in scene.held_by_topics:
        return False
    word = scene.words[at]
    if scene.words[link].lower in ("that", "which") and not (word.is_mark or word.lower in TIME_WORDS):
        return {"NAME", "TEXT"}.isdisjoint(word.forms)
    return not _is_licensed(scene.words, at)


def _is_licensed(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if word.is_mark or word.lower in TIME_WORDS | LINKS | PRONOUNS | ADVERBS or word.lower.endswith("ly"):
        return True
    return not (CLASSES | PARTS | CARRYING).isdisjoint(word.forms)
