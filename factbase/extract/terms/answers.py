"""The sentence that answers a question: "A truce? Over my dead body."."""

from collections.abc import Sequence

from factbase.text.tokens import Token, tokenize
from factbase.values.spans import Span

LONGEST = 160  # characters after a question in which its answer stands
CLOSERS = "”’\"'» \n"
ENDS = frozenset({".", "!", "?"})


def find_answer(text: str, sentence: Span) -> Sequence[Token]:
    """The words after a question up to the end of the next sentence; none after a statement, or far below."""
    if not text[max(sentence.start, sentence.end - 4) : sentence.end].rstrip(CLOSERS).endswith("?"):
        return ()
    tokens = tokenize(text, sentence.end, min(len(text), sentence.end + LONGEST))
    if not tokens or text.count("\n", sentence.end, tokens[0].start) > 2:
        return ()
    end = next((at for at, token in enumerate(tokens) if at and token.lower in ENDS), len(tokens) - 1)
    return tokens[: end + 1]
