"""Dialogue set off by dashes, as Spanish, French and Polish papers print it: "— We go, — said Roth. — Now."."""

import re

from factbase.extract.inflections import FORMS
from factbase.text.sentences import Paragraph
from factbase.text.tokens import tokenize
from factbase.values.spans import Span

OPENING = re.compile(r"[—–―]\s?(?=[^\W\d_]|[¿¡«“\"])")
# A dash between speech and cue stands between blanks, or clings to one of the two.
TURN = re.compile(r"(?<=[\s,.?!…])[—–―]\s?|\s[—–―](?=\s)|[—–―](?=[\s,.])")
# A verb with its subject behind the speech: ", said Mia Roth", "? she asked", "! the mayor cried".
NAME = r"(?!I )(?:[A-Z][\w’'-]{0,20} ){1,3}"
CUE = re.compile(
    rf"[,?!…] (?:(?P<verb>[a-z]{{3,12}}) (?:(?:the |an? |his |her |their )|(?:[a-z-]{{1,15}} ){{0,3}}[A-Z])"
    rf"|(?:the [a-z]{{1,15}} |s?he |they |{NAME})(?P<last>[a-z]{{3,12}})\b)"
)
# What nobody but a speaker says in a paragraph of dialogue: words of the people who talk, and verbs of the present.
SPOKEN = re.compile(
    r"\b(?:I|[Mm]e|[Mm]y|[Oo]ur|us|[Ww]e|[Yy]ou|[Yy]our|am|are|aren['’]t|can|can['’]t|don['’]t|has|have|haven['’]t|is|isn['’]t"
    r"|must|shall|should|will|won['’]t)\b|\b(?:[Ii]t|[Tt]hat|[Tt]here|[Ww]hat|[Hh]e|[Ss]he)['’]s\b|\?$",
)
TALK = re.compile(r"\b(?:I|me|my|our|us|we|you|your)\b|\?$")
ASIDE = re.compile(r"(?:an?|his|her|the|their|who|which|with|[a-z]{2,15}ing)\b")
LONGEST_SPEECH = 2000
# The cue of an interruption is among its first words: "— said Mia Roth quietly —".
NEAREST_CUE = 4
# A command is no cue: "— Go home."
FINITE = frozenset(("past", "third"))


def find_turns(text: str, paragraph: Paragraph, is_dialogue: bool = False) -> tuple[Span, ...]:
    """The spoken stretches of a paragraph that begins with a dash; none where no interruption reports.

    Without a cue a dash may as well begin an item of a list or a signature, unless the text `is_dialogue`, with cues
    in other paragraphs: then the whole paragraph is spoken.
    """
    opening = OPENING.match(text, paragraph.span.start, paragraph.span.end)
    if opening is None:
        return ()
    words = Span(opening.end(), paragraph.span.end)
    stretches = _split(text, words)
    if any(_reports(text, stretch) for stretch in stretches[1::2]):
        return tuple(stretch for stretch in stretches[::2] if len(stretch))
    spoken = _around_cue(text, stretches[0], paragraph)
    return spoken or (words,) if is_dialogue else spoken


def _around_cue(text: str, words: Span, paragraph: Paragraph) -> tuple[Span, ...]:
    """The speech around a cue that no dash sets off, as French papers print it: "— We go, said Mia Roth. You stay."."""
    end = find_end_of_speech(text, words)
    speech = _trim(text, words.start, end) if end else Span(0, 0)
    if end is None or not len(speech):
        return ()
    resumed = _resume(text, Span(end, words.end), paragraph)
    return (speech, *((_trim(text, resumed, words.end),) if resumed else ()))


def _resume(text: str, behind: Span, paragraph: Paragraph) -> int | None:
    """Where speech goes on behind its cue: from the first comma or sentence on that speaks of "I", "we" or "you"."""
    within = (min(one.end, behind.end) for one in paragraph.sentences if one.start <= behind.start < one.end)
    here = next(within, behind.end)
    comma = text.find(", ", behind.start, here)
    if comma > 0 and TALK.search(text, comma, here) and not ASIDE.match(text, comma + 2, here):
        return comma + 2
    later = (one for one in paragraph.sentences if behind.start < one.start < behind.end)
    return next((one.start for one in later if SPOKEN.search(text, one.start, one.end)), None)


def find_end_of_speech(text: str, words: Span) -> int | None:
    """Where speech ends whose closing mark is lost or never stands: behind the comma before ", said Mia Roth"."""
    limit = min(words.end, words.start + LONGEST_SPEECH)
    for found in CUE.finditer(text, words.start, limit):
        if (found["verb"] or found["last"]).casefold() in FORMS:
            return found.start() + 1
    return None


def _split(text: str, words: Span) -> list[Span]:
    """The stretches between dashes, trimmed: speech and interruption in turn."""
    found: list[Span] = []
    start = words.start
    for turn in TURN.finditer(text, words.start, words.end):
        found.append(_trim(text, start, turn.start()))
        start = turn.end()
    return [*found, _trim(text, start, words.end)]


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and (text[start].isspace() or text[start] in ".,"):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _reports(text: str, stretch: Span) -> bool:
    head = tokenize(text, stretch.start, min(stretch.end, stretch.start + 60))[:NEAREST_CUE]
    return any(verb.form in FINITE for token in head for verb in FORMS.get(token.lower, ()))
