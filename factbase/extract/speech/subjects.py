"""Whose cue it is: the noun phrase that a reporting verb belongs to, and the mention in it."""

from factbase.extract.speech.cues import Report
from factbase.extract.speech.noun_phrases import phrase_end, phrase_start
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.subject_phrases import LONGEST_APPOSITION, Subject, find_phrase_before, is_title
from factbase.extract.speech.units import Piece, Unit
from factbase.extract.speech.words import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    is_adverb,
)
from factbase.values.quotations import Mention

# Before these and marked words a verb may stand ahead of its subject: "..., said Roth", "so said Roth".
BEFORE_INVERSION = frozenset((",", "—", "–", "-", "so", "as", "?", "!", "'", "’", '"', "”"))
# Verbs by which their subject speaks, with a noun of speech for their object.
GIVING = frozenset((
    "deliver", "delivered", "delivers", "gave", "give", "given", "gives", "issue", "issued", "issues", "made", "make",
    "makes", "release", "released", "releases", "repeat", "repeated", "repeats", "send", "sends", "sent", "voice",
    "voiced", "voices",
))  # fmt: skip
FARTHEST_GIVER = 6
FARTHEST_AGENT = 12


def find_subject(unit: Unit, report: Report, speakers: Speakers) -> Subject | None:
    """The subject before a verb, or behind it ("said Roth"); of "according to" and passives the one behind."""
    if report.cue_class == "according":
        return _source(unit, report.end, speakers)
    if report.cue_class == "noun":
        return _owner(unit, report.start, speakers)
    if report.is_passive:
        return _agent(unit, report, speakers)
    before = find_phrase_before(unit, report.start, speakers)
    if before or report.is_participle:
        return before
    if not _is_inverted(unit, report):
        return None
    after = _phrase_after(unit, report.end, speakers)
    return _at_head(unit, report, speakers) if after and _acts(unit, after.end) else after


def _acts(unit: Unit, end: int) -> bool:
    """Whether a verb follows a noun phrase, which then belongs to what is said: ", said | prices were too low"."""
    return end < len(unit.pieces) and unit.pieces[end].lower in AUXILIARIES


def _at_head(unit: Unit, report: Report, speakers: Speakers) -> Subject | None:
    """The noun phrase at the head of a sentence that an aside parts from its verb: "The board, meanwhile, said"."""
    comma = next((place for place in range(report.start) if unit.pieces[place].lower == ","), 0)
    if not comma or phrase_start(unit.pieces, comma):
        return None
    return Subject(0, report.start, speakers.choose(unit.span(0, comma)))


def _is_inverted(unit: Unit, report: Report) -> bool:
    """Whether the verb stands at the head of its clause with a noun phrase behind it."""
    if report.start != report.head or report.end >= len(unit.pieces):
        return False
    before = unit.pieces[report.start - 1] if report.start else None
    after = unit.pieces[report.end]
    is_marked = before is not None and before.marked is not None and not is_title(unit, report.start - 1)
    opens = before is None or is_marked or before.lower in BEFORE_INVERSION
    return opens and after.is_word and after.lower not in PREPOSITIONS | SUBORDINATORS | CONJUNCTIONS


def _source(unit: Unit, start: int, speakers: Speakers) -> Subject | None:
    """Whoever or whatever "according to" names: any noun phrase will do."""
    found = _phrase_after(unit, start, speakers)
    if found is None:
        return None
    if found.mention:
        other = "office" if found.mention.kind == "named" else "named"
        return Subject(found.start, _behind_apposed(unit, found.end, speakers, other), found.mention)
    span = unit.span(found.start, found.end)
    return Subject(found.start, found.end, Mention(span, span.slice(speakers.text), "unnamed"))


def _is_adverb(piece: Piece) -> bool:
    return is_adverb(piece.lower, piece.is_capital)


def _group_start(unit: Unit, verb: int) -> int:
    while verb and (unit.pieces[verb - 1].lower in AUXILIARIES or _is_adverb(unit.pieces[verb - 1])):
        verb -= 1
    return verb


def _behind_apposed(unit: Unit, end: int, speakers: Speakers, kind: str) -> int:
    """Behind the post or name between commas that says who a source is: "Roth, the union’s leader, "; else `end`."""
    if end + 1 >= len(unit.pieces) or unit.pieces[end].lower != ",":
        return end
    commas = (place for place in range(end + 1, min(len(unit.pieces), end + LONGEST_APPOSITION)))
    second = next((place for place in commas if unit.pieces[place].lower == ","), None)
    if second is None:
        return end
    apposed = (one for one in speakers.within(unit.span(end + 1, end + 2)) if one.kind == kind)
    is_apposed = any(one.span.end == unit.pieces[second - 1].end for one in apposed)
    return second if is_apposed else end


def _owner(unit: Unit, noun: int, speakers: Speakers) -> Subject | None:
    """Whose claim it is: "Roth’s claim", "a claim by Roth", "Roth made the claim"; "the claim that" is anybody's."""
    if noun + 1 < len(unit.pieces) and unit.pieces[noun + 1].lower in ("by", "from"):
        author = _phrase_after(unit, noun + 2, speakers)
        return Subject(noun, author.end, author.mention) if author else None
    if not noun or not unit.pieces[noun - 1].lower.endswith(("'s", "s'", "his", "her", "their")):
        return _giver(unit, noun, speakers)
    start = phrase_start(unit.pieces, noun)
    return Subject(start, noun, speakers.choose(unit.span(start, noun))) if start < noun else None


def _giver(unit: Unit, noun: int, speakers: Speakers) -> Subject | None:
    """Who gives the warning or makes the claim: "The army has issued a fresh warning"."""
    for place in range(noun - 1, max(-1, noun - FARTHEST_GIVER), -1):
        word = unit.pieces[place].lower
        if word in GIVING:
            start = _group_start(unit, place)
            return find_phrase_before(unit, start, speakers) if start else None
        if not unit.pieces[place].is_word or word in PREPOSITIONS | CONJUNCTIONS | PRONOUNS:
            break
    return None


def _agent(unit: Unit, report: Report, speakers: Speakers) -> Subject | None:
    """Who acts in a passive: "was asked by Roth"."""
    for place in range(report.end, min(report.end + FARTHEST_AGENT, len(unit.pieces))):
        if unit.pieces[place].lower == "by":
            return _phrase_after(unit, place + 1, speakers)
        if not unit.pieces[place].is_word:
            break
    return None


def _phrase_after(unit: Unit, start: int, speakers: Speakers) -> Subject | None:
    while start < len(unit.pieces) and _is_adverb(unit.pieces[start]):
        start += 1
    end = phrase_end(unit.pieces, start)
    return Subject(start, end, speakers.choose(unit.span(start, end))) if start < end else None
