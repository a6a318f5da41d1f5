"""Whose people an amount counts, and who did it to them, where the words beside it say so."""

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.noun_phrases import singular
from factbase.extract.figures.parties import find_party_after, find_party_before
from factbase.extract.figures.party_nouns import PARTY_NOUNS
from factbase.extract.figures.people_nouns import PEOPLE
from factbase.extract.figures.scenes import Scene

DONE_BY_SOMEBODY = frozenset({"abducted", "captured", "detained", "injured", "killed", "killed_or_injured"})
FURTHEST_SIDES = 10
BOTH_SIDES = (["from", "both", "sides"], ["on", "both", "sides"], ["on", "either", "side"])


def find_victim_party(scene: Scene, at: int, attachment: Attachment) -> str | None:
    """The side of the people counted: "Tormevan marines", "from both sides", or who lost them."""
    last = max(scene.quantities[at].outer_last, scene.phrases[at].last)
    if attachment.cue is not None and attachment.cue.gap is None:
        last = max(last, attachment.cue.last)
    for start in range(last, last + FURTHEST_SIDES):
        if start > last and not scene.word(start).isalpha():
            break
        if scene.words(start, start + 3) in BOTH_SIDES:
            return "both sides"
    modifier = _modifier(scene, at)
    if modifier is None and attachment.harm == "losses" and attachment.cue is not None:
        return _subject(scene, attachment.cue.first)
    return modifier


def _modifier(scene: Scene, at: int) -> str | None:
    """The name between the number and its noun."""
    phrase = scene.phrases[at]
    names = [token.text for token in scene.tokens[phrase.first : phrase.last] if token.text[0].isupper()]
    is_name = phrase.kind in ("people", "unknown") and names and singular(names[-1].lower()) not in PEOPLE
    return " ".join(names) if is_name else None


def find_by_party(scene: Scene, attachment: Attachment) -> str | None:
    """Who killed, hurt or holds them: the subject of an active verb, or the name after "by"."""
    cue = attachment.cue
    if cue is None or cue.frame not in ("transitive", "object") or attachment.harm not in DONE_BY_SOMEBODY:
        return None
    if scene.word(cue.first).endswith("ing"):
        return None  # "..., killing eight": its subject stands further off
    if attachment.rule in ("object", "surrounding"):
        return _subject(scene, cue.first)
    after = find_party_after(scene.tokens, cue.last + 1) if scene.word(cue.last) == "by" else None
    return after if after is not None and _is_whole(scene, cue.last + 1, after) else None


def _subject(scene: Scene, at: int) -> str | None:
    """The party before a verb; a single capital word at the head of a sentence must be a known noun for people."""
    party = find_party_before(scene.tokens, at)
    if party is None:
        return None
    is_opening = party == scene.tokens[0].text
    noun = party.lower()
    is_known = noun in PARTY_NOUNS or singular(noun) in PEOPLE
    return party if not is_opening or is_known else None


def _is_whole(scene: Scene, start: int, party: str) -> bool:
    """Whether the name is not only the first part of something longer ("by Tormevan shells")."""
    end = start
    while end < len(scene.tokens) and scene.tokens[end].text != party.rsplit(maxsplit=1)[-1]:
        end += 1
    after = scene.word(end + 1)
    return not after.isalpha() or after in {
        "in",
        "on",
        "at",
        "and",
        "near",
        "during",
        "after",
        "last",
        "when",
        "as",
        "said",
        "for",
    }
