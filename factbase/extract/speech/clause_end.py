"""Where the clause that follows a cue stops, and the writer's own words begin again."""

from itertools import pairwise

from factbase.extract.speech.adjuncts import find_that
from factbase.extract.speech.sites import COMMAS, Site
from factbase.extract.speech.speech_nouns import REPORTING_NOUNS
from factbase.extract.speech.words import AUXILIARIES, CONJUNCTIONS, SUBORDINATORS

# What the words reported may be called behind them.
JUDGED = REPORTING_NOUNS | {"account", "charge", "comparison", "figure", "notion", "position", "view"}
# What a speaker leaves out, as the writer remarks: "without giving details", "but did not elaborate".
WITHHOLDING = frozenset((
    "citing", "declined", "elaborate", "elaborating", "explain", "explaining", "gave", "give", "giving", "identify",
    "identifying", "name", "naming", "offer", "offered", "offering", "presenting", "producing", "provide", "provided",
    "providing", "refused", "saying", "specify", "specifying",
))  # fmt: skip
# What a claim or a warning meets with, told behind it.
REACTIONS = frozenset((
    "alarmed", "angered", "brought", "came", "caused", "drew", "led", "met", "prompted", "provoked", "raised", "set",
    "shocked", "sparked", "stirred", "surprised", "triggered",
))  # fmt: skip
LONGEST_COUNT = 6
SPANS_OF_TIME = frozenset(
    (unit, order)
    for unit in ("day", "days", "hours", "minutes", "month", "months", "week", "weeks", "year", "years")
    for order in ("after", "before")
)
CONTACTED = frozenset(("approached", "asked", "contacted", "met", "pressed", "questioned", "reached"))


def find_end(site: Site) -> int:
    """Where the clause stops: at direct speech, where the same subject goes on to report, or with its sentence."""
    start = site.frame.report.end
    end = min(site.relative_end, _noun_clause_end(site))
    end = next((place for place in range(start, end) if place in site.taken or _is_own(site, place)), end)
    for other in site.frames[site.number + 1 :]:
        if other.start >= end:
            break
        # "said that, according to the survey, the dam held": the source is part of what was said.
        is_source = other.report.cue_class == "according" and site.word(other.start - 2) == "that"
        if is_source or _is_before_that(site, other.start):
            continue
        if site.interrupts(other):
            return other.start
    return end


def _is_before_that(site: Site, place: int) -> bool:
    """Whether a later cue stands before the words reported: "reported, citing a source, that"."""
    that = find_that(site.unit, site.behind, site.unit.last_word)
    return that is not None and place < that


def _is_own(site: Site, place: int) -> bool:
    """Whether the writer's own words begin: on what was said, or on how ("..., without offering evidence")."""
    return any(begins(site, place) for begins in (_judges, _tells_how, _turns_away, _tells_when, _counts_days))


def _tells_when(site: Site, place: int) -> bool:
    """Whether the writer says on what occasion: "denied it | when asked by reporters"."""
    return site.word(place) == "when" and site.word(place + 1) in CONTACTED


def _counts_days(site: Site, place: int) -> bool:
    """Whether the writer says how long before or after: "said it would answer, | a day after the town was hit"."""
    if site.word(place) != ",":
        return False
    words = [site.word(at) for at in range(place + 1, place + LONGEST_COUNT)]
    return any(pair in SPANS_OF_TIME for pair in pairwise(words)) and words[0] not in ("and", "that")


def _turns_away(site: Site, place: int) -> bool:
    """Whether a semicolon ends the clause, since no further "that" follows: "said it was safe; the wells are dry"."""
    if site.word(place) != ";":
        return False
    return "that" not in (site.word(place + 1), site.word(place + 2))


def _tells_how(site: Site, place: int) -> bool:
    if site.word(place) == "without":
        return site.word(place + 1) in WITHHOLDING
    if site.word(place) != "," or site.word(place + 1) not in ("but", "and", "though"):
        return False
    words = (site.word(place + 2), site.word(place + 3), site.word(place + 4))
    has_not = words[:2] == ("did", "not") and words[2] in WITHHOLDING
    return has_not or (words[0] in WITHHOLDING and words[1] in ("no", "to", "few", "any", "little"))


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
        elif has_verb and word in REACTIONS:
            return place
        elif word in AUXILIARIES and site.word(place - 1) not in AUXILIARIES:
            if has_verb:
                return place
            has_verb = True
    return last
