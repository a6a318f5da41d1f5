"""The clause that a cue closes, and the first part of one that it interrupts."""

from factbase.extract.speech.sites import COMMAS, RELATIVES, Site
from factbase.extract.speech.words import SUBORDINATORS

CONNECTORS = frozenset(("furthermore", "however", "meanwhile", "moreover", "nevertheless", "separately"))
# Before an aside these say when or why something was said, and not what: "In a speech, he said, ...".
SETTINGS = frozenset((
    "after", "as", "asked", "at", "before", "during", "in", "on", "pressed", "speaking", "until", "when", "while",
    "with", "writing",
))  # fmt: skip
# Behind these somebody is spoken to, so that a clause with a setting is none: "When he came, she reminded them of it".
WITH_HEARER = frozenset(("ask", "demand", "tell", "warn"))
# Classes of cue that may close what they report.
CLOSING = frozenset(("according", "ask", "demand", "promise", "say", "tell", "warn"))


def find_clause_before(site: Site, is_aside: bool) -> tuple[int, int] | None:
    """The pieces of the clause before a cue: "The plan was dead, Roth said".

    `is_aside` says that the clause goes on behind the cue: "The plan, Roth said, was dead".
    """
    end = site.frame.start
    if not end or site.frame.leans or not _may_close(site, end):
        return None
    start = max((place + 1 for place in site.taken if place < end), default=0)
    if is_aside and (site.number or site.word(start) in SETTINGS):
        return None
    if any(other.report.is_participle and other.report.start == start for other in site.frames[: site.number]):
        return None  # "Conceding that the dam leaked “a little” he warned:"
    if site.frame.report.cue_class in WITH_HEARER and site.word(start) in SETTINGS:
        return None
    return site.trim(start, end, COMMAS | CONNECTORS)


def _may_close(site: Site, end: int) -> bool:
    report = site.frame.report
    if report.cue_class not in CLOSING or site.word(end) in SUBORDINATORS:
        return False
    before = site.unit.pieces[end - 1]
    if {before.lower, site.word(end - 2)} & RELATIVES:
        return False  # "two days in which, Roth said, nobody slept"
    if report.cue_class == "according" and "that" in (before.lower, site.word(end - 2)):
        return False  # "said that, according to the survey, ..."
    return before.lower in COMMAS or before.marked is not None or report.cue_class == "according"
