"""Indirect and mixed quotations: the clause that a cue reports, on either side of it or on both."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from factbase.extract.lexicons.bodies import BODIES
from factbase.extract.lexicons.collectives import COLLECTIVES
from factbase.extract.lexicons.occupations import OCCUPATIONS
from factbase.extract.lexicons.offices import OFFICES
from factbase.extract.speech.adjuncts import HEARERS, skip_adjuncts, skip_hearer
from factbase.extract.speech.clause_after import find_clause_after
from factbase.extract.speech.clause_before import SETTINGS, WITH_HEARER, find_clause_before
from factbase.extract.speech.cues import Report
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.noun_phrases import phrase_end
from factbase.extract.speech.sites import COMMAS, Site
from factbase.extract.speech.units import Piece, Unit
from factbase.extract.speech.words import ARTICLES, AUXILIARIES, CONJUNCTIONS, FUTURE, MODALS, PREPOSITIONS
from factbase.values.quotations import QuotationKind

# Code points; marked words as short as these may be a name or a title.
SHORTEST_SPEECH = 24
LONGEST_SETTING = 6  # pieces
LONGEST_SUBJECT = 6
PEOPLE = COLLECTIVES | OCCUPATIONS | OFFICES
WITHHELD = frozenset(("avoid", "avoided", "avoids", "avoiding", "without"))
NOBODY = frozenset(("neither", "nobody", "none"))
# Before a participle with no subject of its own: "when asked whether he would go".
BEFORE_PUT = frozenset(("", ",", "—", "–", "(", "after", "being", "if", "once", "when", "while"))
PUT = frozenset(("ask", "tell"))
# Verbs that introduce words between marks and never a clause with "that"; others do both: "she sighed that".
WITHOUT_CLAUSE = frozenset(("begin", "echo", "go on", "put it", "read", "remember"))
TOPICS = frozenset(("about", "for", "on"))
QUESTION = "question put to the speaker"
BEFORE_CUE = "clause before cue"
# Behind an aside these begin the writer's own words again.
# Such words, or an auxiliary, take up again what the aside has interrupted.
GOING_ON = frozenset(("because", "if", "no", "not", "to", "unless"))
OWN = frozenset(("although", "even", "though", "whereas", "which", "while", "who"))


def find_indirect(unit: Unit, frames: Sequence[Frame], direct: Sequence[Found]) -> tuple[Found, ...]:
    """The reported clauses of a unit, beside its `direct` quotations; what is said not to be said is none."""
    taken = frozenset(found.start for found in direct)
    served = {id(found.frame) for found in direct}
    found: list[Found] = []
    for number, frame in enumerate(frames):
        site = Site(unit, frames, number, taken)
        if any(_is_to_come(frame, one) or _is_reduced(unit, frame, one) for one in found):
            continue
        if _takes_clause(site) and id(frame) not in served and not is_silent(site):
            found.extend(one for one in _read(site) if not _is_same(one, found))
    return tuple(found)


def _is_to_come(frame: Frame, outer: Found) -> bool:
    """Whether a reported clause says of a cue that it is still to come: "said the union would ask for more"."""
    is_within = outer.start <= frame.start and frame.report.end < outer.end
    return is_within and frame.report.auxiliary in FUTURE | MODALS


def _is_reduced(unit: Unit, frame: Frame, outer: Found) -> bool:
    """Whether a participle tells in a reported clause what a noun is about: "said letters calling for a vote were"."""
    is_within = outer.start < frame.report.start and frame.report.end < outer.end
    return is_within and frame.report.is_participle and frame.leans and unit.pieces[frame.report.start - 1].is_word


def _takes_clause(site: Site) -> bool:
    """Whether the cue can report a clause: "she smiled" cannot, "she replied that" can."""
    verb = site.frame.report.verb
    if names_source(site) or is_hearsay(site.unit, site.frame.report) or rings_up(site):
        return False
    if verb is None or verb.verb_class != "quote":
        return True
    return verb.lemma not in WITHOUT_CLAUSE and site.word(site.behind) == "that"


def is_hearsay(unit: Unit, report: Report) -> bool:
    """Whether nobody is named who says it of the subject, who says nothing: "Roth was said to be ill"."""
    is_infinitive = report.end < len(unit.pieces) and unit.pieces[report.end].lower == "to"
    return report.is_passive and report.cue_class == "say" and is_infinitive


def rings_up(site: Site) -> bool:
    """Whether somebody is only called and nothing is said of them: "Roth called the river board, which said"."""
    verb = site.frame.report.verb
    if verb is None or verb.lemma != "call":
        return False
    end = phrase_end(site.unit.pieces, site.behind)
    pieces = site.unit.pieces[site.behind : end]
    closes = site.word(end) in {"", ",", "."} or end == site.unit.last_word
    if not pieces or not closes or any(piece.lower in ARTICLES for piece in pieces[1:]):
        return False
    return pieces[-1].lower in PEOPLE | BODIES or all(piece.is_capital for piece in pieces)


def names_source(site: Site) -> bool:
    """Whether the cue only names who said it, to somebody else: "reported, citing two officials"."""
    verb = site.frame.report.verb
    return verb is not None and verb.lemma == "cite" and (_is_source(site) or _names_people(site))


def _is_source(site: Site) -> bool:
    """Whether a source is named in an aside before the words reported: "reported, citing the army, that"."""
    places = range(site.behind, site.unit.last_word)
    comma = next((place for place in places if site.word(place) == ","), None)
    return comma is not None and site.word(comma + 1) == "that"


def _names_people(site: Site) -> bool:
    """Whether whoever is cited is a person, whose words stand elsewhere: "reported, citing two officials"."""
    words = [piece.lower for piece in site.unit.pieces[site.behind : phrase_end(site.unit.pieces, site.behind)]]
    head = next(reversed([*takewhile(lambda word: word not in PREPOSITIONS, words)]), "")
    return head in PEOPLE or head.removesuffix("s") in PEOPLE


def _is_same(one: Found, found: Sequence[Found]) -> bool:
    """Whether a noun repeats what the verb before it has begun: "said in a statement that", "denied claims that"."""
    if one.frame is None or one.frame.report.cue_class != "noun":
        return False
    if any(other.start == one.start for other in found):
        return True
    return one.frame.mention is None and any(other.start <= one.frame.start < other.end for other in found)


def is_silent(site: Site) -> bool:
    """Whether nobody says it: "he did not say that", "neither of them said", "stopped short of saying"."""
    frame = site.frame
    if frame.report.is_participle and _is_withheld(site, frame.report.start):
        return True
    return frame.report.is_negated or site.word(frame.start) in NOBODY or site.word(frame.start - 1) == "nor"


def _is_withheld(site: Site, gerund: int) -> bool:
    """Whether what leads to "saying" says that it was left: "avoided saying", "refrained from saying"."""
    before, farther = site.word(gerund - 1), site.word(gerund - 2)
    return (
        before in WITHHELD
        or (before == "of" and farther in ("instead", "short"))
        or (before == "from" and farther not in ("apart", "aside"))
    )


def _is_put(site: Site) -> bool:
    """Whether a question or warning is put by somebody unnamed to the one who then speaks: "Roth, asked whether"."""
    frame, report = site.frame, site.frame.report
    if report.cue_class not in PUT or frame.is_inverted or not (frame.mention is None or frame.leans):
        return False
    if report.is_passive:
        return report.cue_class == "ask"
    is_alone = report.start == report.head and not report.auxiliary  # ", then told reporters" goes on with its subject
    is_bare = is_alone and report.verb is not None and report.verb.form == "past"
    return is_bare and site.word(report.start - 1) in BEFORE_PUT


def _read(site: Site) -> Iterator[Found]:
    if _is_put(site):
        yield from _read_question(site)
        return
    after = None if _is_closing(site) else find_clause_after(site)
    is_aside = after is not None and _is_between_commas(site)
    before = find_clause_before(site, is_aside) if after is None or is_aside else None
    if before:
        yield _found(site, before, BEFORE_CUE)
    # What a conjunction begins behind an aside is the writer's own again: "It will, he said, but they doubt it".
    if after and not (before and (site.word(after[0]) in OWN | {"despite"} or site.word(after[0] - 1) in CONJUNCTIONS)):
        yield _found(site, after, "clause after cue")


def _read_question(site: Site) -> Iterator[Found]:
    """The question put to whoever then speaks, up to the comma before they do; nobody is named who asks it."""
    asked = find_clause_after(site)
    if asked is None or (site.word(asked[0]), site.word(asked[0] + 1)) == ("to", "comment"):
        return
    start, end = asked
    if site.word(site.behind) in TOPICS:
        start = site.behind
    later = site.frames[site.number + 1 :]
    answer = next((one for one in later if one.start <= start or site.word(one.start - 1) in ("", ",")), None)
    limit = site.unit.last_word
    if answer is not None:
        # The subject may stand before the question: "Roth, asked whether he would go, said no".
        limit = answer.start if answer.start > start else answer.report.start
    # Marked words may hold the comma that ends the question.
    commas = [place + (not site.word(place)) for place in range(start, limit) if site.word(place) in ("", ",")]
    if commas:
        end = min(end, commas[0 if answer is None else -1])
    stretch = site.trim(start, end, COMMAS)
    if stretch is not None and (commas or site.word(site.frame.report.start - 1)):
        kind = kind_of(site.unit.pieces[slice(*stretch)])
        yield Found(*stretch, kind, replace(site.frame, mention=None), QUESTION)


def _found(site: Site, stretch: tuple[int, int], rule: str) -> Found:
    return Found(*stretch, kind_of(site.unit.pieces[slice(*stretch)]), site.frame, rule)


def kind_of(pieces: Sequence[Piece]) -> QuotationKind:
    """Mixed with marked words in it; direct where there is nothing else, and they are more than a name or a title."""
    marked = [piece.marked for piece in pieces if piece.marked]
    if len(pieces) == 1 and marked and len(marked[0].inner) >= SHORTEST_SPEECH:
        return "direct"
    return "mixed" if marked else "indirect"


def _is_closing(site: Site) -> bool:
    """Whether a cue can only follow what it reports: "..., said Roth", "..., according to Roth"."""
    if site.frame.report.cue_class == "according":
        return site.frame.start > 1
    return site.frame.is_inverted and site.frame.start > 0 and not _goes_on(site)


def _goes_on(site: Site) -> bool:
    """Whether the clause goes on behind an inverted aside: "The plan, said Roth, was dead"."""
    if site.word(site.frame.start - 1) not in COMMAS or not _is_between_commas(site):
        return False
    if site.number == 0 and site.word(0) in SETTINGS and site.frame.start <= LONGEST_SETTING:
        return True  # "Until then, said Roth, the plan is dead"
    place = skip_adjuncts(site.unit, site.behind, site.unit.last_word) + 1
    if site.word(place) in AUXILIARIES | GOING_ON and site.word(place + 1) not in HEARERS:
        return True
    return _lacks_verb(site) and site.word(place).endswith(("s", "ed")) and not site.unit.pieces[place].is_capital


def _lacks_verb(site: Site) -> bool:
    """Whether what stands before the cue is a subject that waits for its verb: "The law, recalls Roth, protects"."""
    words = [piece.lower for piece in site.unit.pieces[: site.frame.start - 1]]
    has_verb = any(word in AUXILIARIES or word.endswith(("ed", "ing")) for word in words)
    return site.number == 0 and 0 < len(words) <= LONGEST_SUBJECT and not has_verb and site.unit.pieces[0].is_word


def _is_between_commas(site: Site) -> bool:
    start, last = site.behind, site.unit.last_word
    if site.frame.report.cue_class in WITH_HEARER:
        start = skip_hearer(site.unit, start, last)
    place = skip_adjuncts(site.unit, start, last)
    return place < last and site.word(place) in COMMAS
