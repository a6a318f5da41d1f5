"""What follows an agreement in its sentence, clause by clause, and whether that leaves it standing."""

from collections.abc import Iterator, Sequence

from factbase.extract.terms.clauses import joins_names
from factbase.extract.terms.cues import Cue
from factbase.extract.terms.function_words import (
    ARTICLES,
    AUXILIARIES,
    BE,
    NEGATORS,
    POSSESSIVES,
    PREPOSITIONS,
    TIME_WORDS,
)
from factbase.extract.terms.known_words import BREAKS, PRONOUNS, TURNS, is_in_phrase, is_known
from factbase.extract.terms.licence_words import FOLLOWING, SHAM
from factbase.extract.terms.measures import find_only_length
from factbase.extract.terms.scene import Scene
from factbase.extract.terms.topics import Topic
from factbase.extract.terms.words import Word, is_past

APART = frozenset({";", ":", "—", "–", "and", "while"})
NEXT = frozenset({"can", "may", "will", "’ll", "'ll"})
# With these even a clause about talks leaves open what was agreed: "and we will talk about whether to keep it".
UNSURE = NEGATORS | {"first", "if", "unless", "until", "whether"}
OVER = frozenset({"after", "end", "following", "halt", "pause", "since", "stop", "without"})
QUIET = frozenset({"quiet", "silent"})
OVER_REACH = 7  # words before the fighting in which it is said to be over
REPEATED = PREPOSITIONS - {"in", "to", "with"}
REST = frozenset(
    {"eighth", "fifth", "fourth", "last", "ninth", "remaining", "rest", "second", "seventh", "sixth", "tenth", "third"}
)
INDEPENDENT = frozenset({";", "and", "while"})
BARE = 3  # words of "as it had"
NEAR = 4  # words behind "until" that name the time
CLAUSES = frozenset({"and", "while"})
FIRST = frozenset({"before", "first", "unless", "until"})
TURNING = frozenset({";", "although", "but", "though", "while", "yet"})
REFUSED = frozenset({"not_agreed", "rejected"})  # whoever is named behind a semicolon may refuse the term itself
TAKEN = frozenset({"called_for", "demanded", "not_agreed", "rejected"})
# What would be about the agreement itself: "but refused to sign it", "but demanded that the terms be changed".
SAME = PRONOUNS | frozenset({"its", "one", "that", "their", "theirs", "them", "this"})
KEEPING = frozenset(
    {
        "FIGHT", "abide", "accept", "allow", "annex", "apply", "attend", "begin", "business", "cease",
        "change", "clause", "condition", "date", "decision", "detail", "end", "halt", "hold", "honor",
        "honour", "idea", "implement", "keep", "language", "letter", "line", "lot", "map", "matter", "move",
        "observe", "offer", "outcome", "page", "paragraph", "phrase", "price", "proposal", "ratify",
        "recount", "respect", "result", "sign", "signature", "signing", "start", "stop", "term", "thing",
        "vote", "wait", "whole", "word", "wording",
    }
)  # fmt: skip
UNDOING = frozenset({"denied", "ended", "violated"})
OTHER = frozenset({"another", "one", "other", "others"})


def find_unlicensed_after(scene: Scene, topic: Topic, behind: tuple[int, int]) -> int | None:
    """The first word behind an agreement that nothing licenses."""
    behind = behind[0], _find_purpose(scene.words, *behind)
    end = scene.words[behind[1] - 1]
    if behind[0] < behind[1] and end.lower in AUXILIARIES and not end.is_name:
        return behind[1] - 1  # "and told the clans that Sennar had"; "since May" ends with a name
    parts = tuple(split_clauses(scene, behind, BREAKS | TURNS | CLAUSES))
    repeated = [first for first, _ in parts if first + 1 < behind[1] and scene.words[first + 1].lower in REPEATED]
    if len({scene.words[first + 1].lower for first in repeated}) < len(repeated):
        return repeated[-1]  # "agreed for Friday, for Sunday, for the next moon"
    for first, last in parts:
        part = scene.words[first:last]
        if _tells_the_time(part) or _recalls(part) or _is_of_the_rest(part):
            return first  # "agreed to lift them in June; it is now September"
        is_length = find_only_length(scene.words, first) == range(first, last)
        if _looks_forward(part):
            continue
        if not is_length and not _is_own_matter(scene, topic, (first, last)):
            if part[0].lower in INDEPENDENT and not _goes_along(part):
                return first  # "; the capital has another view of the matter"
            has_verb = any(word.lower in AUXILIARIES for word in scene.words[first:last])
            unlicensed = (at for at in range(first, last) if not _is_licensed(scene, first, at, has_verb=has_verb))
            found = next(unlicensed, None)
            if found is not None:
                return found
    return None


def _tells_the_time(part: Sequence[Word]) -> bool:
    """Whether a clause says only what time it is by now."""
    lowers = [word.lower for word in part[1:]]
    is_time = any(lower in TIME_WORDS for lower in lowers[2:])
    return lowers[:2] in (["it", "is"], ["it", "was"]) and is_time and len(lowers) <= NEAR


def _looks_forward(part: Sequence[Word]) -> bool:
    """Whether a clause says what may be talked about next: "and we can get to talking about how to end this"."""
    lowers = [word.lower for word in part]
    if lowers[0] not in ("and", "so") or not PRONOUNS.intersection(lowers[1:3]) or not NEXT.intersection(lowers[2:4]):
        return False
    is_talk = any("TALK" in word.forms for word in part)
    return is_talk and UNSURE.isdisjoint(lowers) and all(SHAM.isdisjoint(word.forms) for word in part)


def _goes_along(part: Sequence[Word]) -> bool:
    """Whether a clause of its own tells what the parties did besides, or has no verb at all."""
    has_verb = any(word.lower in AUXILIARIES or is_past(word.lower) for word in part)
    return not has_verb or any(not FOLLOWING.isdisjoint(word.forms) for word in part)


def _is_of_the_rest(part: Sequence[Word]) -> bool:
    """Whether a clause is about those who are left: "five accepted; the sixth, which has the guns, did not"."""
    lowers = [word.lower for word in part if not word.is_mark]
    return lowers[:1] == ["the"] and not REST.isdisjoint(lowers[1:2])


def _recalls(part: Sequence[Word]) -> bool:
    """Whether a clause says that it was done before: "would open it, as it had the week before"."""
    lowers = [word.lower for word in part if not word.is_mark]
    is_elliptic = len(lowers) > BARE and lowers[2] in AUXILIARIES and not is_past(lowers[3])
    return lowers[:1] == ["as"] and is_elliptic and lowers[1] in PRONOUNS


def _find_purpose(words: Sequence[Word], first: int, last: int) -> int:
    """Where it begins to say what the agreement is for, which takes nothing back: "so that the harvest can be ..."."""
    return next((at for at in range(first, last - 1) if [w.lower for w in words[at : at + 2]] == ["so", "that"]), last)


def find_gunfire(words: Sequence[Word], first: int, last: int) -> int | None:
    """The fighting told of behind what is said to hold, unless it is over: "took effect after weeks of shelling"."""
    for at in range(first, last):
        before = words[max(first, at - OVER_REACH) : at]
        is_quiet = any(word.lower in QUIET for word in words[at : min(last, at + NEAR)])
        if not is_quiet and "FIGHT" in words[at].forms and all(OVER.isdisjoint(word.forms) for word in before):
            return at
    return None


def _is_licensed(scene: Scene, first: int, at: int, *, has_verb: bool) -> bool:
    """Whether a word is known or in the phrase of a noun; the verb of a clause must be one that may follow."""
    if scene.words[first].lower in BREAKS | CLAUSES and _is_verb(scene.words, at):
        return not FOLLOWING.isdisjoint(scene.words[at].forms)
    if scene.words[at].lower == "until" and any("FIGHT" in word.forms for word in scene.words[at : at + NEAR]):
        return False  # "holds until the next shell"
    # Behind a full break nothing but known words: "holds by day; the nights belong to the snipers".
    is_apart = scene.words[first].lower in APART and not has_verb
    return is_known(scene, at, None) or (not is_apart and is_in_phrase(scene.words, at))


def _is_verb(words: Sequence[Word], at: int) -> bool:
    """Whether the word is likely the verb of a clause: a past form, or one in "-ing" behind "is"."""
    lower, before = words[at].lower, words[at - 1].lower
    if lower in AUXILIARIES:
        return False
    if lower.endswith("ing"):
        return before in BE
    return is_past(lower) and before not in ARTICLES | POSSESSIVES


def split_clauses(scene: Scene, place: tuple[int, int], marks: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The stretches between marks, each with the mark that opens it; those that join names part nothing."""
    first, end = place
    opening = first
    for at in range(first, end):
        if scene.words[at].lower in marks and not joins_names(scene.words, at) and at > opening:
            yield opening, at
            opening = at
    if opening < end:
        yield opening, end


def _is_own_matter(scene: Scene, topic: Topic, part: tuple[int, int]) -> bool:
    """Whether a segment takes a position of its own: on another term, or that of another party on this one."""
    first, last = part
    cues = [cue for cue in scene.cues_after(first, last - first) if cue.last <= last]
    others = scene.topics_between(first, last)
    lowers = [word.lower for word in scene.words[first:last]]
    if lowers[:2] == ["and", "none"] or (lowers[:2] == [",", "the"] and not OTHER.isdisjoint(lowers[2:3])):
        return True  # "and none on the dam", "the one on land collapsed"
    if any(cue.force == "demanded" for cue in cues) and not FIRST.isdisjoint(lowers):
        return False  # "but demanded that the army disarm first"
    if others and not any(scene.words[other.first].lower in PRONOUNS for other in others):
        is_other = all(_group(other) != _group(topic) for other in others)
        return is_other or all(cue.force not in UNDOING for cue in cues)
    if _names_agent(lowers) and any(cue.form == "past" for cue in cues):
        return True
    taken = TAKEN - REFUSED if lowers[0] == ";" else TAKEN
    return lowers[0] in TURNING and any(cue.force in taken and _is_of_another_thing(scene, cue, last) for cue in cues)


def _names_agent(lowers: Sequence[str]) -> bool:
    """Whether "by" names a party ("and rejected by the Front") and no time ("and had collapsed by noon")."""
    at = lowers.index("by") if "by" in lowers else len(lowers)
    return at < len(lowers) and TIME_WORDS.isdisjoint(lowers[at + 1 : at + 3])


def _is_of_another_thing(scene: Scene, cue: Cue, last: int) -> bool:
    """Whether a position is on a thing that no table knows: "but ruled out leaving the flats"."""
    behind = scene.words[cue.last : last]
    is_named = any(word.lower in ARTICLES or word.is_name for word in behind)
    is_same = any(
        word.lower in SAME or not (KEEPING.isdisjoint(word.forms) and "TEXT" not in word.forms) for word in behind
    )
    return cue.part == "verb" and is_named and not is_same


def _group(topic: Topic) -> str | None:
    provision = topic.meaning.provision
    return "cessation" if provision in ("duration", "scope") else provision
