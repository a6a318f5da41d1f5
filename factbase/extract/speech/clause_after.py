"""The clause that follows a cue: where it begins, past hearers, times and occasions, and where it ends."""

from factbase.extract.speech.adjuncts import find_that, skip_adjuncts, skip_hearer
from factbase.extract.speech.sites import COMMAS, Site
from factbase.extract.speech.speech_nouns import REPORTING_NOUNS
from factbase.extract.speech.words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    OBJECTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBORDINATORS,
)
from factbase.extract.verbs import COMPLEMENTS, WITH_INFINITIVE, WITH_OBJECT, WITH_THAT

# Prepositions with which a reported clause may begin without "that", and words with which it does not.
FREE = frozenset(("despite", "like", "under", "without"))
NEVER_FIRST = frozenset(("and", "as", "because", "but", "or", "when", "which", "while", "who"))
# What "offer" and its like take besides "that": an infinitive, or a thing with its article.
BEFORE_OBJECT = (
    ARTICLES | POSSESSIVES | PRONOUNS | frozenset(("$", "£", "€", "more", "never", "new", "no", "not", "to"))
)
# A single one of these reports nothing: "said so", "called it".
EMPTY = OBJECTS | PRONOUNS | frozenset(("goodbye", "hello", "little", "more", "much", "nothing", "so", "that", "this"))
# "asked not to be named" asks the writer, not the hearer.
ANONYMITY = frozenset(("anonymity", "anonymous", "identified", "named"))
# What the words reported may be called behind them.
JUDGED = REPORTING_NOUNS | {"account", "charge", "comparison", "figure", "notion", "position", "view"}
LONGEST_SOURCE = 30
LONGEST_NAME = 5


def find_clause_after(site: Site) -> tuple[int, int] | None:
    """The pieces of the clause behind a cue, first and one past the last."""
    end = _end(site)
    start, is_sure = _start(site, end)
    if start >= end or not (is_sure or _may_begin(site, start)):
        return None
    stretch = site.trim(start, end, COMMAS | CONJUNCTIONS)
    if stretch is None or _is_empty(site, *stretch):
        return None
    return stretch


def _is_empty(site: Site, start: int, end: int) -> bool:
    words = {piece.lower for piece in site.unit.pieces[start : start + 6]}
    if site.frame.report.cue_class == "ask" and words & ANONYMITY:
        return True
    return end - start == 1 and site.word(start) in EMPTY


def _start(site: Site, end: int) -> tuple[int, bool]:
    """Where the reported words begin, and whether "that" or a comma says so."""
    start, cue_class = site.behind, site.frame.report.cue_class
    if cue_class == "according":
        return _behind_source(site, start, end), True
    if cue_class == "tell" and start < end and site.unit.pieces[start].marked:
        start += 1
    that = find_that(site.unit, start, end)
    if that is not None:
        return that + 1, True
    if cue_class in ("tell", "warn"):
        start = _behind_hearer(site, start, end)
    start = skip_adjuncts(site.unit, start, end)
    while start < end and site.word(start) in (",", ":", "that"):
        start += 1
    return start, False


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


def _behind_hearer(site: Site, start: int, end: int) -> int:
    after = skip_hearer(site.unit, start, end)
    is_object = after > start and (after == end or site.word(after) not in ("and", "of"))
    return after if is_object and (site.frame.report.cue_class == "tell" or after == start + 1) else start


def _may_begin(site: Site, start: int) -> bool:
    """Whether the piece at `start` can open what this verb reports without "that"."""
    verb = site.frame.report.verb
    if verb is None or verb.particles:
        return True
    word = site.word(start)
    if verb.lemma in WITH_INFINITIVE:
        return word == "to"
    if verb.lemma in WITH_OBJECT:
        return word in BEFORE_OBJECT or word.endswith("ing") or site.unit.pieces[start].marked is not None
    if word in PREPOSITIONS - FREE or word in NEVER_FIRST:
        return word in COMPLEMENTS.get(verb.lemma, ()) or verb.verb_class == "demand"
    return verb.lemma not in WITH_THAT or word in QUESTION_WORDS or site.word(start - 1) == ":"


def _end(site: Site) -> int:
    """Where the clause stops: at direct speech, where the same subject goes on to report, or with its sentence."""
    start = site.frame.report.end
    end = min(site.relative_end, _noun_clause_end(site))
    end = next((place for place in range(start, end) if place in site.taken or _judges(site, place)), end)
    for other in site.frames[site.number + 1 :]:
        if other.start >= end:
            break
        if site.interrupts(other):
            return other.start
    return end


def _judges(site: Site, comma: int) -> bool:
    """Whether the writer's words about the words begin: "..., a charge that Lind called unworthy"."""
    return (
        site.word(comma) == ","
        and site.word(comma + 1) in ("a", "an")
        and site.word(comma + 2) in JUDGED
        and site.word(comma + 3) in ("that", "which")
    )


def _noun_clause_end(site: Site) -> int:
    """Before the verb that the noun is the subject of: "the warning that the dam may break | was ignored"."""
    last = site.unit.last_word
    if site.frame.report.cue_class != "noun":
        return last
    has_verb = False
    for place in range(site.frame.report.end + 2, last):
        word = site.word(place)
        if word in SUBORDINATORS | CONJUNCTIONS or word in COMMAS:
            has_verb = False
        elif word in AUXILIARIES and site.word(place - 1) not in AUXILIARIES:
            if has_verb:
                return place
            has_verb = True
    return last
