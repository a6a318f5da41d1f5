"""Where the noun phrase beside a verb begins or ends, without a parser: it stops at words that no such phrase holds."""

from collections.abc import Sequence

from factbase.extract.inflections import FORMS, PAST_FORMS, THOUGHT_FORMS
from factbase.extract.speech.speech_nouns import NOUN_FORMS
from factbase.extract.speech.units import Piece
from factbase.extract.speech.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    PROMPTS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_WORDS,
)

# Marks that stand inside a noun phrase: "Anglo-Tarsan", "Mr.", "R&D", "minister’s".
INSIDE = frozenset(("-", "–", ".", "&", "'", "’", "/", "#", "@", "_"))
SAYS = frozenset(word for word, verbs in FORMS.items() if any(verb.form == "third" for verb in verbs)) - NOUN_FORMS
OUTSIDE = AUXILIARIES | SUBORDINATORS | THOUGHT_FORMS | PAST_FORMS | SAYS | PROMPTS | {"how", "what", "why"}
# Behind a noun these begin something that says where or when.
BEHIND = (PREPOSITIONS - {"of", "for"}) | TIME_WORDS
LONGEST_PHRASE = 24
LONGEST_BRACKET = 12


def phrase_start(pieces: Sequence[Piece], end: int) -> int:
    """Where the noun phrase begins that ends before piece `end`; `end` itself if there is none."""
    start = end
    while start and end - start < LONGEST_PHRASE:
        if pieces[start - 1].lower == ")":
            bracket = _bracket_start(pieces, start - 1)
            if bracket is None:
                break
            start = bracket
            continue
        if not _is_nominal(pieces, start - 1):
            break
        start -= 1
        if pieces[start].lower in PRONOUNS:
            break
    while start < end and (pieces[start].lower in PREPOSITIONS or not pieces[start].is_word):
        start += 1
    return end if all(piece.lower in ARTICLES for piece in pieces[start:end]) else start


def phrase_end(pieces: Sequence[Piece], start: int) -> int:
    """Where the noun phrase ends that begins at piece `start`; `start` itself if there is none."""
    end = start
    while end < len(pieces) and end - start < LONGEST_PHRASE and _goes_on(pieces, end, start):
        end += 1
    while end > start and not pieces[end - 1].is_word and pieces[end - 1].lower != ".":
        end -= 1
    return end


def _bracket_start(pieces: Sequence[Piece], closing: int) -> int | None:
    """Where "(54)" or "(R-Velm)" opens that closes at piece `closing`."""
    for place in range(closing - 1, max(-1, closing - LONGEST_BRACKET), -1):
        if pieces[place].lower == "(":
            return place
    return None


def _is_nominal(pieces: Sequence[Piece], place: int) -> bool:
    """Whether a piece may belong to a noun phrase; "and" joins names only."""
    piece = pieces[place]
    if not piece.is_word:
        return piece.lower in INSIDE
    if piece.lower in CONJUNCTIONS:
        is_joint = piece.lower == "and" and 0 < place < len(pieces) - 1
        has_names = is_joint and pieces[place - 1].is_capital and pieces[place + 1].is_capital
        return has_names or (is_joint and _joins_first(pieces, place))
    return piece.lower not in OUTSIDE


def _joins_first(pieces: Sequence[Piece], place: int) -> bool:
    """Whether "and" joins the one word that a phrase begins with: ", current | and former officials said"."""
    first = pieces[place - 1]
    before = pieces[place - 2] if place > 1 else None
    opens = before is None or before.lower in (",", ":", ";", "—", "–") or before.lower in ARTICLES
    return opens and first.is_word and first.lower not in OUTSIDE | PREPOSITIONS | PRONOUNS | TIME_WORDS


def _goes_on(pieces: Sequence[Piece], place: int, start: int) -> bool:
    """Whether a phrase that began at `start` still holds the piece at `place`."""
    word = pieces[place].lower
    if place == start:
        return _is_nominal(pieces, place)
    if word in BEHIND or pieces[place - 1].lower in PRONOUNS - {"you"}:
        return False
    is_full_stop = place + 1 == len(pieces) and not pieces[place].is_word
    return not is_full_stop and _is_nominal(pieces, place)
