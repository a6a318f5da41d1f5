"""Date expressions of news English, as bounded patterns, and the words that decide what they date."""

import re

from factbase.text import calendar
from factbase.text.numeral_words import SMALL

WEEKDAYS = tuple(day.capitalize() for day in calendar.WEEKDAYS)

# Numbers that stand before "days ago"; larger ones are written in digits.
LARGEST = 12
COUNTS = {"a": 1, "an": 1, **{word: value for word, value in SMALL.items() if 1 <= value <= LARGEST}}

MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
COUNT = r"(?:\d{1,2}|" + "|".join(COUNTS) + ")"
WEEKDAY = "(?:" + "|".join(WEEKDAYS) + ")"
WITHIN = r"(?:(?<=\b[Ii]n )|(?<=\b[Aa]t ))"
# "early March" and "late 2022" are told by their month and year, for want of a finer precision.
STRETCH = r"(?:(?:early|mid|late)[- ]|the (?:start|beginning|middle|end|spring|summer|autumn|fall|winter) of )?"

# The first that matches wins, so longer forms stand first. The name of a group is the form that `dates` reads.
FORMS = (
    r"(?P<iso>\b\d{4}-\d{2}-\d{2}\b)",
    r"(?P<slashed>\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b)",
    rf"(?P<day>\b(?:the )?{DAY} (?:of )?{MONTH}(?:,? \d{{4}})?\b|\b{MONTH} {DAY}\b(?:,? \d{{4}}\b)?)",
    rf"(?P<month>{WITHIN}{STRETCH}{MONTH}(?: \d{{4}})?\b|\b[Ll]ast {MONTH}\b|\b{MONTH} \d{{4}}\b)",
    rf"(?P<year>{WITHIN}{STRETCH}\d{{4}}\b)",
    r"(?P<ordinal>(?<=\b[Oo]n )the \d{1,2}(?:st|nd|rd|th)(?=[,.;:]|$))",
    rf"(?P<week_before>\b{WEEKDAY} (?:of )?last week\b|\b[Ll]ast {WEEKDAY}\b)",
    rf"(?P<weekday>\b{WEEKDAY}\b)",
    r"(?P<yesterday>\b[Yy]esterday\b|\b[Ll]ast night\b)",
    r"(?P<today>\b[Tt]oday\b|\b[Tt]onight\b|\b[Tt]his (?:morning|afternoon|evening)\b)",
    r"(?P<last>\b[Ll]ast (?:week|month|year)\b|\b(?:[Ee]arlier )?[Tt]his (?:week|month|year)\b)",
    r"(?P<weekend>\b(?:[Aa]t|[Oo]n|[Oo]ver) the weekend\b|\b[Ll]ast weekend\b)",
    rf"(?P<ago>\b(?i:{COUNT}) (?:day|week|fortnight|month|year)s? ago\b)",
    rf"(?P<hours>\b(?i:(?:{COUNT}|few|several|some) )?(?:[Hh]our|[Mm]inute)s? (?:ago|earlier)\b)",
    rf"(?P<before>\b(?i:{COUNT}) days? (?:earlier|before)\b|\b[Tt]he (?:day before|previous day)\b)",
)
# Most characters begin none of them, and the engine is told so first: it tries seven times fewer places.
EXPRESSION = re.compile(r"(?<![^\W_])(?=[A-Z\daefhilmnostwy])(?:" + "|".join(FORMS) + ")")

# After these a date says until when, since when or for when, not on which day somebody spoke.
NO_DAY_OF_SPEECH_AFTER = frozenset(
    {
        "a", "after", "before", "between", "by", "every", "for", "from", "her", "his", "its", "next", "of",
        "our", "since", "than", "the", "their", "through", "till", "to", "until",
    }
)  # fmt: skip

# Right before a date these say of when a count is: "as of Tuesday", "as at 6 p.m. on 3 May", "by late Friday".
LONGEST_LEAD = 48
_PART_OF_DAY = (
    r"(?: (?:early|late|mid|noon|midday|midnight|dawn|dusk|nightfall))?"
    r"(?: the (?:afternoon|close|end|evening|morning|night))?"
    r"(?: \d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?)?(?: (?:local time|hours|GMT|UTC))?(?: of| on)?,? ?$"
)
AS_OF = re.compile(r"\b[Aa]s (?:of|at|on)" + _PART_OF_DAY)
BY = re.compile(r"\b[Bb]y" + _PART_OF_DAY)
# "By Friday 20 had died" tells of a count, "must leave by Friday" of a deadline.
COUNTED = re.compile(r"\b(?:climbed|counted|had|numbered|reached|rose|risen|stood)\b")
DEMANDED = re.compile(
    r"\b(?:could|deadline|demand(?:ed|s)?|expire[ds]?|has to|have to|had to|may|must|ordered|shall|should|told"
    r"|ultimatum|will|would)\b"
)

# What stands behind these up to the next comma is about something else than the speaking.
SUBORDINATE = re.compile(
    r"\b(?:after|ahead|although|as|because|before|born|elected|following|he|held|it|killed|she|since|that|they|though|we"
    r"|when|where|which|while|who|whom|whose)\b"
)
