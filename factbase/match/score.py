"""One number for how likely a statement states a claim, from the features and a table of weights."""

from math import exp

from factbase.match.comparisons import Comparison
from factbase.match.features import FEATURES
from factbase.values.decisions import Part

# Fitted by benchmarks/fit_weights.py on fixtures/golden/pairs.jsonl. A feature that speaks against a match has negative
# values, so no weight is below zero.
BIAS = -2.0
WEIGHTS = {
    "same_words": 2.0,
    "same_wording": 1.0,
    "same_letters": 1.0,
    "same_names": 2.0,
    "other_names": 2.0,
    "same_figures": 1.0,
    "other_figures": 0.2,
    "one_word_exchanged": 2.0,
    "same_keys": 1.0,
    "same_event": 1.0,
    "enough_words": 0.2,
}


def score(pair: Comparison) -> tuple[float, tuple[Part, ...]]:
    """A score from 0 to 1 and the parts behind it."""
    parts = tuple(feature(pair) for feature in FEATURES)
    total = BIAS + sum(WEIGHTS[part.feature] * part.value for part in parts)
    return 1 / (1 + exp(-total)), parts
