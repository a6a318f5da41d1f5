"""The clause that follows a cue: where it begins, past hearers, times and occasions, and where it ends."""

from factbase.extract.speech.adjuncts import find_that, is_determiner, is_pronoun, skip_adjuncts, skip_hearer
from factbase.extract.speech.clause_end import find_end
from factbase.extract.speech.counts import opens_count
from factbase.extract.speech.sites import COMMAS, Site
from factbase.extract.speech.words import (
    ARTICLES,
    CONJUNCTIONS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
)
from factbase.extract.verbs import COMPLEMENTS, WITH_INFINITIVE, WITH_OBJECT, WITH_REQUEST, WITH_THAT

# Prepositions with which a reported clause may begin without "that", and words with which it does not.
FREE = frozenset(("despite", "like", "under", "without"))
NEVER_FIRST = frozenset(("and", "as", "because", "but", "or", "when", "which", "while", "who"))
# What "offer" and its like take besides "that": an infinitive, or a thing with its article.
BEFORE_OBJECT = (
    ARTICLES | POSSESSIVES | PRONOUNS | frozenset(("$", "£", "€", "more", "never", "new", "no", "not", "to"))
)
# A single one of these reports nothing: "said so", "called it".
EMPTY = (
    OBJECTS
    | PRONOUNS
    | frozenset(("goodbye", "hello", "little", "more", "much", "nothing", "otherwise", "so", "that", "this"))
)
SILENCE = frozenset(("answer", "comment", "elaborate", "respond"))
# Behind these a noun before "that" is itself what is denied, demanded or blamed: "rejected claims that".
OF_NOUNS = frozenset(("accuse", "demand", "deny", "describe", "judge", "refuse"))
# "asked not to be named" asks the writer, not the hearer.
ANONYMITY = frozenset(("anonymity", "anonymous", "identified", "named"))
EDGES = COMMAS | CONJUNCTIONS - {"yet"}
COMMAS_OR_COLON = frozenset((",", ":"))
LONGEST_SOURCE = 30
LONGEST_BRACKET = 20
LONGEST_ADDRESSEE = 8
LONGEST_NAME = 5


def find_clause_after(site: Site) -> tuple[int, int] | None:
    """The pieces of the clause behind a cue, first and one past the last."""
    end = find_end(site)
    start, is_sure = _start(site, end)
    if start >= end or not (is_sure or _may_begin(site, start)):
        return None
    stretch = site.trim(start, end, EDGES)
    if stretch is None or _is_empty(site, *stretch):
        return None
    return stretch


def _is_empty(site: Site, start: int, end: int) -> bool:
    if _is_of_what(site, start):
        return True
    if site.frame.report.cue_class == "refuse" and site.word(start) == "to":
        after = site.word(start + 1)
        # "declined to say when", "declined to comment, but"
        if after == "say" or (after in SILENCE and site.word(start + 2) in COMMAS) or site.word(start + 2) == "drawn":
            return True
    words = {piece.lower for piece in site.unit.pieces[start : start + 6]}
    if site.frame.report.cue_class == "ask" and words & ANONYMITY:
        return True
    if end - start == 2 and site.word(start) == "to":
        return site.word(start + 1) in SILENCE  # "declined to comment"
    if site.frame.report.cue_class == "deny" and site.word(start) in OBJECTS and site.word(start + 1) in PREPOSITIONS:
        return True  # "denied it in a text message"
    return site.word(start) in EMPTY and (end - start == 1 or (end - start == 2 and site.word(start + 1) == "else"))


def _is_of_what(site: Site, start: int) -> bool:
    """Whether the cue is part of a subject or object and reports nothing: "What Roth said next surprised them"."""
    is_what = {site.word(site.frame.start), site.word(site.frame.start - 1)} & {"what", "whatever"}
    if not is_what or site.frame.report.cue_class == "describe" or site.unit.pieces[start].marked:
        return False
    return site.word(start - 1) != "that"


def _start(site: Site, end: int) -> tuple[int, bool]:
    """Where the reported words begin, and whether "that" or a comma says so."""
    start, cue_class = _behind_bracket(site, site.behind, end), site.frame.report.cue_class
    if cue_class == "according":
        return _behind_source(site, start, end), True
    if cue_class == "tell" and start < end and site.unit.pieces[start].marked:
        start += 1
    that = find_that(site.unit, start, end)
    topic = _find_topic(site, start, that) if that is not None else None
    if topic is not None:
        return topic, True
    if that is not None and not _is_of_noun(site, start, that):
        return that + 1, True
    if site.word(start) == "by" and site.word(site.frame.report.start - 1) == "as":
        return end, False  # "was quoted as saying by the agency"
    if cue_class in ("tell", "warn"):
        start = _behind_hearer(site, start, end)
    if cue_class == "ask":
        start = _behind_asked(site, start, end)
    start = skip_adjuncts(site.unit, start, end)
    while start < end and (site.word(start) in COMMAS_OR_COLON or _is_that(site, start)):
        start += 1
    return start, False


def _find_topic(site: Site, start: int, that: int) -> int | None:
    """Where the topic begins that a "that" only describes: "warned parliament | of the dangers that she sees"."""
    verb = site.frame.report.verb
    topics = COMPLEMENTS.get(verb.lemma, frozenset()) & {"about", "against", "of"} if verb else frozenset()
    place = next((place for place in range(start, that) if site.word(place) in topics), None)
    # "Warned the head of the council that": an "of" behind an article belongs to whoever is told.
    is_hearers = place is not None and site.word(place) == "of" and site.word(start) in ARTICLES | POSSESSIVES
    return None if is_hearers else place


def _behind_bracket(site: Site, start: int, end: int) -> int:
    """Behind what the writer puts in brackets right behind the cue: "said (and nobody contradicted him) that"."""
    if site.word(start) != "(":
        return start
    places = range(start, min(end, start + LONGEST_BRACKET))
    return next((place + 1 for place in places if site.word(place) == ")"), start)


def _is_of_noun(site: Site, start: int, that: int) -> bool:
    """Whether the "that" belongs to a noun, which is the object: "threatens wells that feed the town"."""
    verb = site.frame.report.verb
    if site.frame.report.cue_class == "ask" and "for" in (site.word(place) for place in range(start, that)):
        return True  # "asked parliament for the money that the valley needs"
    takes_noun = site.frame.report.cue_class in OF_NOUNS or (verb is not None and verb.lemma in WITH_INFINITIVE)
    return takes_noun and skip_adjuncts(site.unit, start, that) < that


def _is_that(site: Site, place: int) -> bool:
    is_other = is_pronoun(site.unit, place) or is_determiner(site.unit, place, site.unit.last_word)
    return site.word(place) == "that" and not is_other


def _behind_source(site: Site, start: int, end: int) -> int:
    """Behind the comma that closes "According to a poll of voters in Tarsa,"; behind the next after an apposition."""
    commas = [place for place in range(start, min(end, start + LONGEST_SOURCE)) if site.word(place) == ","]
    if not commas:
        return end
    if len(commas) == 1:
        return commas[0] + 1
    is_apposed = site.word(commas[0] + 1) in ("a", "an", "which", "who") or _is_name(site, commas[0] + 1, commas[1])
    return commas[1 if is_apposed else 0] + 1


def _is_name(site: Site, start: int, end: int) -> bool:
    """Whether nothing but a name stands between two commas: "the foreign minister, Mia Roth, ..."."""
    pieces = site.unit.pieces[start:end]
    return 0 < len(pieces) <= LONGEST_NAME and all(piece.is_capital or piece.lower == "." for piece in pieces)


def _behind_asked(site: Site, start: int, end: int) -> int:
    """Behind whom a question is put to: "asked Roth | whether"; whom a request is put to is a part of it."""
    after = skip_hearer(site.unit, start, end)
    return after if site.word(after) in QUESTION_WORDS else start


def _behind_hearer(site: Site, start: int, end: int) -> int:
    after = skip_hearer(site.unit, start, end)
    is_object = after > start and (after == end or site.word(after) not in ("and", "of"))
    return after if is_object and (site.frame.report.cue_class == "tell" or after == start + 1) else start


def _may_begin(site: Site, start: int) -> bool:
    """Whether the piece at `start` can open what this verb reports without "that"."""
    verb = site.frame.report.verb
    is_aside = site.frame.is_inverted and site.word(start - 1) == ","
    if verb is not None and verb.lemma in WITH_REQUEST:
        return "to" in (piece.lower for piece in site.unit.pieces[start + 1 : start + LONGEST_ADDRESSEE])
    if verb is None or verb.particles or is_aside:
        return True
    word = site.word(start)
    if verb.lemma in WITH_INFINITIVE:
        return word == "to"
    if verb.lemma in WITH_OBJECT:
        return word in BEFORE_OBJECT or word.endswith("ing") or site.unit.pieces[start].marked is not None
    is_count = opens_count(site.unit, start, site.unit.last_word)
    is_asked = site.frame.report.cue_class == "ask" and word in QUESTION_WORDS
    if (word in PREPOSITIONS - FREE and not is_count) or (word in NEVER_FIRST and not is_asked):
        return word in COMPLEMENTS.get(verb.lemma, ()) or verb.verb_class == "demand"
    return verb.lemma not in WITH_THAT or word in QUESTION_WORDS or site.word(start - 1) == ":"
