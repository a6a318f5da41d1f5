"""One number for how likely a statement states a claim, from the features and a table of weights."""

from math import exp

from factbase.match.comparisons import Comparison
from factbase.match.features import FEATURES
from factbase.values.decisions import Part

# Fitted by benchmarks/fit_weights.py on fixtures/golden/pairs.jsonl. A feature that speaks against a match has negative
# values, so no weight is below zero.
BIAS = -1.18
WEIGHTS = {
    "same_words": 0.99,
    "same_wording": 1.74,
    "same_letters": 0.00,
    "same_names": 1.08,
    "other_names": 1.04,
    "same_figures": 0.00,
    "other_figures": 0.15,
    "one_word_exchanged": 1.40,
    "same_keys": 0.07,
    "same_event": 0.00,
    "enough_words": 0.00,
}


def score(pair: Comparison) -> tuple[float, tuple[Part, ...]]:
    """A score from 0 to 1 and the parts behind it."""
    parts = tuple(feature(pair) for feature in FEATURES)
    total = BIAS + sum(WEIGHTS[part.feature] * part.value for part in parts)
    return 1 / (1 + exp(-total)), parts
