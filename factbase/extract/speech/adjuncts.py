"""What may stand between a cue and the words it reports: whom, when and where they were said."""

from factbase.extract.inflections import THOUGHT_FORMS
from factbase.extract.speech.counts import opens_count
from factbase.extract.speech.speech_nouns import OCCASIONS
from factbase.extract.speech.units import Unit
from factbase.extract.speech.words import (
    ARTICLES,
    AUXILIARIES,
    BEFORE_TIME,
    DETERMINERS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
    is_adverb,
)

# Parts of "the 12th of May".
# "that" and fewer words than these are no clause: "rejected that condition".
FEWEST_OF_CLAUSE = 2
IN_DATES = frozenset(("nd", "of", "rd", "st", "th"))
# A phrase of place or occasion is looked for this many pieces ahead.
LONGEST_ADJUNCT = 14
# At the end of a time these belong to the noun behind it: "said on Monday | this dam was safe".
BEFORE_NOUN = (BEFORE_TIME - TIME_WORDS) | {"last", "this"}
OF_OCCASION = frozenset(
    ("in", "at", "during", "on", "after", "via", "by", "through", "over", "from", "before", "to", "with")
)
OF_PLACE = frozenset(("at", "in", "outside"))
SEATS = frozenset(("capital", "chamber", "city", "court", "courthouse", "hall", "parliament", "town", "village"))
# Words that no adjunct holds: behind them the clause has begun.
BARRIERS = AUXILIARIES | SUBORDINATORS | PRONOUNS | frozenset((",", ";", ":", "to", "and"))
# Verbs whose subject "that" is rather than a conjunction.
THAT_DOES = frozenset(("depends", "explains", "makes", "means", "meant", "proves", "seems", "shows", "sounds"))
RELEASED = frozenset(("aired", "broadcast", "issued", "posted", "published", "released"))
HEARERS = frozenset((
    "applause", "cheers", "colleagues", "delegates", "fans", "journalists", "laughter", "lawmakers", "media", "members",
    "mps", "parliament", "residents", "staff",
    "reporters", "senators", "supporters", "viewers", "voters",
))  # fmt: skip


def skip_adjuncts(unit: Unit, start: int, end: int) -> int:
    """The first piece from `start` on that is no adverb, time or occasion; `end` at most."""
    place = start
    while place < end:
        after = _skip_one(unit, place, end)
        if after == place:
            break
        place = after
    return place


def _skip_one(unit: Unit, place: int, end: int) -> int:
    word = unit.pieces[place].lower
    if word in RELEASED and place and unit.pieces[place - 1].lower in OCCASIONS:
        return place + 1  # "said in a report published on Monday"
    if opens_count(unit, place, end):
        return place  # "said nearly 40 people had died"
    if is_adverb(word, unit.pieces[place].is_capital) and word not in ("all", "both", "only", "even", "not", "never"):
        return place + 1
    after = _skip_time(unit, place, end)
    if after == place and word in OF_OCCASION:
        after = _skip_occasion(unit, place, end)
    if after == place and word in OF_PLACE:
        after = _skip_place(unit, place, end)
    return after


def _skip_place(unit: Unit, start: int, end: int) -> int:
    """Behind "in the capital", "in Tarsa", where a new noun phrase follows: "told them in Tarsa the dam was safe"."""
    place = start + 1
    if place < end and unit.pieces[place].lower == "the":
        place += 1
    named = place
    while place < end and unit.pieces[place].is_capital:
        place += 1
    if place == named and place < end and unit.pieces[place].lower in SEATS:
        place += 1
    begins = place < end and unit.pieces[place].lower in DETERMINERS | PRONOUNS | POSSESSIVES
    return place if begins and place > named else start


def _skip_time(unit: Unit, start: int, end: int) -> int:
    """Behind "on Monday", "last week", "earlier this month"; `start` if there is no such thing."""
    place, is_timed = start, False
    while place < end and place - start < 6:
        piece = unit.pieces[place]
        if piece.lower in TIME_WORDS:
            is_timed = True
        elif not (piece.lower in BEFORE_TIME | IN_DATES or (piece.is_word and piece.lower[0].isdigit())):
            break
        place += 1
    while place > start and _is_of_noun(unit, place - 1, start):
        place -= 1
    is_timed = is_timed and any(piece.lower in TIME_WORDS for piece in unit.pieces[start:place])
    return place if is_timed else start


def _is_of_noun(unit: Unit, place: int, start: int) -> bool:
    """Whether the last word of a time belongs to the noun behind it: "said | the late mayor", "| this dam"."""
    word = unit.pieces[place].lower
    return word in BEFORE_NOUN or (
        word in ("early", "late") and place > start and unit.pieces[place - 1].lower == "the"
    )


def _skip_occasion(unit: Unit, start: int, end: int) -> int:
    """Behind "in a television interview with the paper", "to reporters"."""
    if unit.pieces[start].lower == "to" and not _has_hearer(unit, start, end):
        return start  # "threatened to call a strike"
    for place in range(start + 1, min(end, start + 7)):
        piece = unit.pieces[place]
        if not piece.is_word and piece.lower not in ("-", "’", "'"):
            break
        if piece.lower in AUXILIARIES | SUBORDINATORS:
            break
        if piece.lower in OCCASIONS or piece.lower in HEARERS:
            return place + 1
    return start


def _has_hearer(unit: Unit, to: int, end: int) -> bool:
    """Whether a noun follows "to", not a verb: "to reporters", "to a news conference"."""
    after = unit.pieces[to + 1].lower if to + 1 < end else ""
    return after in HEARERS or after in ARTICLES | POSSESSIVES


def skip_hearer(unit: Unit, start: int, end: int) -> int:
    """Behind the object of "told": a pronoun, a noun with its article, a name."""
    if start >= end:
        return start
    word = unit.pieces[start].lower
    if word in OBJECTS | HEARERS:
        return start + 1
    place = start
    while place < end and (unit.pieces[place].lower in ARTICLES | POSSESSIVES or unit.pieces[place].is_capital):
        place += 1
    if place > start and unit.pieces[place - 1].lower in ARTICLES | POSSESSIVES and place < end:
        place += 1
    return place


def find_that(unit: Unit, start: int, end: int) -> int | None:
    """The "that" which opens the reported clause, when only adjuncts or a hearer stand before it."""
    if start < end and unit.pieces[start].lower in PRONOUNS | DETERMINERS - {"that", "the", "a", "an", "his", "her"}:
        return None
    start = _behind_aside(unit, skip_adjuncts(unit, start, end), end) or start
    for place in range(start, min(end, start + LONGEST_ADJUNCT)):
        piece = unit.pieces[place]
        if piece.lower == "that":
            return None if is_pronoun(unit, place) or is_determiner(unit, place, end) else place
        is_month = piece.is_capital and piece.lower in TIME_WORDS
        is_to_hearer = piece.lower == "to" and place + 1 < end and unit.pieces[place + 1].lower in OBJECTS | HEARERS
        if is_to_hearer:
            continue
        if piece.marked or (piece.lower in BARRIERS and not is_month) or piece.lower in THOUGHT_FORMS:
            return None
    return None


def is_pronoun(unit: Unit, that: int) -> bool:
    """Whether the "that" at a place is itself the subject: "said that was false", "that means war"."""
    after = unit.pieces[that + 1].lower if that + 1 < len(unit.pieces) else ""
    return after in THAT_DOES or (after in AUXILIARIES and not unit.pieces[that + 1].is_capital)


def is_determiner(unit: Unit, that: int, end: int) -> bool:
    """Whether too little follows for a clause: "rejected that condition"."""
    return end - that <= FEWEST_OF_CLAUSE and not any(piece.marked for piece in unit.pieces[that:end])


def _behind_aside(unit: Unit, start: int, end: int) -> int:
    """Behind what stands between commas right before "that" ("reported, citing a source, that"); 0 if nothing does."""
    if start >= end or unit.pieces[start].lower != ",":
        return 0
    for place in range(start + 1, min(end, start + LONGEST_ADJUNCT) - 1):
        if unit.pieces[place].lower == "," and unit.pieces[place + 1].lower == "that":
            return place + 1
    return 0


def is_adjunct_start(word: str) -> bool:
    """Whether a word in lower case begins a phrase beside the cue, not the words reported."""
    return word in PREPOSITIONS or word in TIME_WORDS or is_adverb(word)
