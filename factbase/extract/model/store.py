"""The fitted data of the sequence model, as they ship with the package."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from factbase.extract.model.trees import Trees, read_trees

try:
    import pycrfsuite
except ImportError:  # An optional package: without it the rules read alone.
    pycrfsuite = None

TAGS, CHOICES = "quotes.crfsuite", "choices.json"


@dataclass(frozen=True, slots=True)
class Model:
    """A tagger, and what clauses and speakers are chosen by.

    `limits` are the least chances with which clauses and marked words are taken for quotations.
    """

    tagger: Any
    clauses: Trees
    voices: Trees
    limits: Mapping[str, float]
    # A tagger reads its data where they lie in memory; they must live as long.
    data: bytes = b""


@lru_cache(maxsize=1)
def load_model() -> Model | None:
    """The model of this installation; None where python-crfsuite or the data are missing."""
    folder = files("factbase.extract.model")
    tags, choices = folder / TAGS, folder / CHOICES
    if pycrfsuite is None or not (tags.is_file() and choices.is_file()):
        return None
    tagger = pycrfsuite.Tagger()
    data = tags.read_bytes()
    tagger.open_inmemory(data)
    written = json.loads(choices.read_text(encoding="utf-8"))
    return Model(tagger, read_trees(written["clauses"]), read_trees(written["voices"]), written["limits"], data)
