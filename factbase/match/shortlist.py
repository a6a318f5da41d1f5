"""Which of many claims are worth a full comparison: those whose words are most like the statement's."""

import re
from collections.abc import Mapping

from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

DIGITS = re.compile(r"[0-9]+")  # figures make unlike claims look alike, so they are compared apart


def choose_alike(text: str, texts: Mapping[int, str], limit: int) -> tuple[int, ...]:
    """Numbers of the `limit` texts most like `text` by RapidFuzz's token_set_ratio without figures, the best first."""
    wanted = default_process(DIGITS.sub("", text))
    choices = {number: default_process(DIGITS.sub("", one)) for number, one in texts.items()}
    found = process.extract(wanted, choices, scorer=fuzz.token_set_ratio, limit=limit)
    return tuple(number for _, _, number in found)
