"""Numbers of a text as plain values, to compare two texts; what a number counts is read by the rules of extract."""

from factbase.text import numeral_words
from factbase.text.tokens import Token, tokenize

SCALES = {"hundred": 100, **numeral_words.SCALES, "m": 10**6, "mn": 10**6, "bn": 10**9}
ORDINALS = {
    "third": 3,
    "thirds": 3,
    "fourth": 4,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
COLLECTIVES = {"dozen": 12, "pair": 2, "trio": 3}
SMALL = {**numeral_words.SMALL, **ORDINALS}
LONGEST = 20  # digits and their marks; a longer run is an identifier or an attack, not a quantity


def find_quantities(text: str) -> tuple[float, ...]:
    """The values of digits and number words in order: "2.4bn", "a hundred and ten", of "a fifth" the 5."""
    found: list[float] = []
    words: list[str | float] = []
    for token in tokenize(text):
        part = _part(token)
        if part is not None:
            words.append(part)
        elif token.text not in {"-", "‑"} and not (words and token.lower == "and" and words[-1] in SCALES):
            found += _value(words)
            words = []
    return tuple(found + _value(words))


def _part(token: Token) -> str | float | None:
    """A numeral of its own, a number word, or None for any other token."""
    if token.kind == "number":
        digits = token.text.replace("\u00a0", "").replace("\u202f", "")
        return _digits(digits)
    known = any(token.lower in table for table in (SMALL, SCALES, COLLECTIVES))
    return token.lower if known or token.lower in {"half", "a"} else None


def _digits(text: str) -> float | None:
    if len(text) > LONGEST:
        return None
    whole, _, rest = text.partition(".")
    groups = whole.split(",")
    if len(groups) > 1 and any(len(group) != 3 for group in groups[1:]):
        return None
    joined = "".join(groups)
    if not joined.isdecimal() or (rest and not rest.isdecimal()):
        return None
    return float(f"{joined}.{rest or 0}")


def _value(parts: list[str | float]) -> list[float]:
    """The numbers that a run of parts spells: usually one, two where digits follow digits."""
    values: list[float] = []
    total = current = 0.0
    is_open = is_half = False
    for part in parts:
        if isinstance(part, float):
            if is_open:
                values.append(total + current)
                total = 0.0
            current, is_open = part, True
        elif part in {"a", "half"}:
            is_half = is_half or part == "half"
        elif part in SMALL:
            current, is_open = current + SMALL[part], True
        else:
            size = SCALES.get(part, COLLECTIVES.get(part, 1))
            counted = current if is_open else 0.5 if is_half else 1
            is_open, is_half = True, False
            if size < 10**3:
                current = counted * size
            else:
                total, current = ((total + counted) * size, 0.0) if size > total else (total + counted * size, 0.0)
    return [*values, total + current] if is_open else values
