"""What an act says by itself where no verb stands over it: an order, a thing done, an arrangement that is announced."""

from collections.abc import Sequence

from factbase.extract.terms.extents import find_extent
from factbase.extract.terms.function_words import (
    MAY,
    MUST,
    NEGATORS,
    QUOTE_MARKS,
    STOPS,
    WILL,
)
from factbase.extract.terms.known_words import is_known
from factbase.extract.terms.modifiers import find_modifiers
from factbase.extract.terms.past_states import is_year
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past, verb_form
from factbase.values.statements import Status

PLAIN = STOPS | {"as", "since", "under", "while"}  # besides known words, what may stand around guns that fall silent
ANNOUNCED = frozenset({"announce", "confirm"})
MADE = frozenset({"agreed", "concluded", "reached", "signed", "struck"})
ATTRIBUTION = 8  # words behind the comma among which the verb of announcing stands
SIGNED = 6  # words behind "under" among which the treaty stands


def read_act(scene: Scene, topic: Topic) -> Status | None:
    """The status that an act has by its own form; None where modal verbs and negations have the say."""
    if topic.first > 1 and scene.words[topic.first - 1].lower == "than":
        return "rejected"  # "would rather fight on than cede the islands"
    if is_imperative(scene, topic):
        return _read_order(scene, topic)
    if is_done(scene, topic):
        return "in_force"
    return "agreed" if is_announced(scene, topic) else None


def _read_order(scene: Scene, topic: Topic) -> Status:
    """An order is an appeal, with a threat or a bargain behind it a demand; "disarm it will not" only stands first."""
    following = [word.lower for word in scene.words[topic.last : topic.last + 3]]
    if following[1:] in (["will", "not"], ["will", "never"]):
        return "rejected"
    if _is_bargain(scene.words, topic.last):
        return "demanded"
    _, last = find_extent(scene, topic)
    return "demanded" if last < len(scene.words) and scene.words[last].lower == "or" else "called_for"


def _is_bargain(words: Sequence[Word], at: int) -> bool:
    """Whether something is promised for it: "stop the bombing first, and we will come"."""
    lowers = [word.lower for word in words[at:]]
    return any(lowers[place : place + 3] == ["and", "we", "will"] for place in range(len(lowers) - 2))


def is_announced(scene: Scene, topic: Topic) -> bool:
    """Whether it is an arrangement: "will swap 75 prisoners on Friday, both announced", "will pay under the treaty"."""
    if find_modifiers(scene.words, 0, topic.first) != ("will",):
        return False
    last = topic.last
    while last < len(scene.words) and _is_adjunct(scene, last):
        last += 1
    rest = scene.words[last : last + ATTRIBUTION]
    if (not rest or rest[0].lower in STOPS) and _is_under_treaty(scene.words):
        return True
    if not rest or rest[0].lower not in (",", "under"):
        return False
    if rest[0].lower == ",":
        return _is_attribution(scene, last + 1)
    return any("TEXT" in word.forms and "PLAN" not in word.forms for word in rest[:SIGNED]) and "signed" in {
        word.lower for word in rest
    }


def _is_under_treaty(words: Sequence[Word]) -> bool:
    """Whether a sentence opens with the treaty by which it is done: "under an agreement reached in May, both will"."""
    opening = words[1 : SIGNED + 1]
    is_of_treaty = any("TEXT" in word.forms for word in opening) and all("PLAN" not in word.forms for word in opening)
    return words[0].lower == "under" and is_of_treaty and any(word.lower in MADE for word in opening)


def _is_attribution(scene: Scene, first: int) -> bool:
    """Whether somebody whom a table knows announces it, and the sentence says nothing more."""
    words = scene.words
    last = next((at for at in range(first, len(words)) if words[at].lower in STOPS | {","}), len(words))
    is_end = last == len(words) or words[last].lower in STOPS
    is_told = first < last and is_past(words[last - 1].lower) and not ANNOUNCED.isdisjoint(words[last - 1].forms)
    return is_end and is_told and all(is_known(scene, at, None) for at in range(first, last))


def _is_adjunct(scene: Scene, at: int) -> bool:
    """Whether a word may belong to where and when it is done; "over my dead body" does not."""
    word = scene.words[at]
    return not word.is_mark and word.lower not in ("over", "under") and is_known(scene, at, None)


def is_done(scene: Scene, topic: Topic) -> bool:
    """Whether it is told as a thing done: "the first 80 prisoners were exchanged", "the guns have kept quiet"."""
    inside = {word.lower for word in scene.words[topic.first : topic.last]}
    is_silent = scene.words[topic.last - 1].lower in ("silent", "quiet") and topic.meaning.provision == "cessation"
    if is_silent and any(is_past(word) for word in inside):
        return inside.isdisjoint(NEGATORS | MAY | MUST | WILL) and _is_plain(scene, topic)
    is_past_passive = not inside.isdisjoint({"was", "were"}) and is_past(scene.words[topic.last - 1].lower)
    return topic.meaning.provision == "prisoner_exchange" and is_past_passive and NEGATORS.isdisjoint(inside)


def is_imperative(scene: Scene, topic: Topic) -> bool:
    """Whether the act begins a sentence or a quotation in the bare form of its verb."""
    if verb_form(scene.words[topic.first].lower) != "base":
        return False
    before = [word.lower for word in scene.words[max(0, topic.first - 5) : topic.first]]
    return not before or before[-1] in STOPS | QUOTE_MARKS or "let" in before


def _is_plain(scene: Scene, topic: Topic) -> bool:
    """Whether nothing around guns that fell silent tells of other years or makes less of it."""
    around = (*range(topic.first), *range(topic.last, len(scene.words)))
    is_known_all = all(scene.words[at].lower in PLAIN or is_known(scene, at, 0) for at in around)
    return is_known_all and not any(is_year(scene.words[at]) for at in around)
