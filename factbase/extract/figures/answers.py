"""What the sentence after or before says of a figure: "Six hundred dead? That is a lie." "It is not 30. It is 19."."""

from collections.abc import Sequence

from factbase.extract.figures.role_words import FALSE
from factbase.extract.lexicons import read_block
from factbase.text.tokens import Token, tokenize, word_at
from factbase.values.spans import Span
from factbase.values.statements import Figure, Harm

# Code points after or before a sentence that are looked at, and tokens of an answer.
REACH, LONGEST_ANSWER = 300, 8
CLOSERS = frozenset("”’\"'»")
POINTING = read_block("it it's that that's these this those")
OUTRIGHT = read_block("absurd false lies never no nonsense rubbish untrue wrong")
STATING = frozenset({"is", "was", "'s", "stands", "now", "only", "actually", "at", "in", "fact", ","})
ENDS = (". ", "! ", "? ", "” ", '" ')


def is_refuted(text: str, sentence: Span) -> bool:
    """Whether the words after a question in `sentence` call it false: "... dead? That is a lie."."""
    asked = text[max(sentence.start, sentence.end - 3) : sentence.end]
    tokens = tokenize(text, sentence.end, min(len(text), sentence.end + REACH)) if "?" in asked else ()
    return _is_refusal(tokens)


def _is_refusal(tokens: Sequence[Token]) -> bool:
    at = 0
    while word_at(tokens, at) in CLOSERS | {"“", "‘", "«", "–", "—"}:
        at += 1
    if word_at(tokens, at) in OUTRIGHT:
        return not word_at(tokens, at + 1).isalpha()
    if word_at(tokens, at) not in POINTING:
        return False
    answer = [token.lower for token in tokens[at + 1 : at + LONGEST_ANSWER]]
    end = next((place for place, word in enumerate(answer) if not word.isalnum()), len(answer))
    return bool(FALSE & set(answer[:end])) and "not" not in answer[:end]


def opens_with_a_value(tokens: Sequence[Token]) -> bool:
    """Whether a sentence begins like "It is 19", "It was in fact only 19"."""
    at = 1
    while word_at(tokens, at) in STATING:
        at += 1
    is_number = at < len(tokens) and (tokens[at].kind == "number" or word_at(tokens, at).isalpha())
    return word_at(tokens, 0) in {"it", "it's"} and is_number and at <= LONGEST_ANSWER


def sentence_before(text: str, sentence: Span) -> Span:
    """The stretch before a sentence, back to the end of another one; at most `REACH` code points long."""
    end = len(text[: sentence.start].rstrip()) if sentence.start <= REACH else sentence.start
    floor = max(0, end - REACH)
    start = max((text.rfind(mark, floor, max(floor, end - 2)) + 1 for mark in ENDS), default=floor)
    return Span(max(floor, start), end)


def harm_restated(before: Sequence[Figure]) -> Harm | None:
    """The harm of figures that were all denied, which the next sentence may then put right."""
    harms = {figure.harm for figure in before}
    is_open = bool(before) and all(figure.polarity == "denied" for figure in before)
    return harms.pop() if is_open and len(harms) == 1 else None
