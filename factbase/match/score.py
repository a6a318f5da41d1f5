"""One number for how likely a statement states a claim, from the features and a table of weights."""

from math import exp

from factbase.match.comparisons import Comparison
from factbase.match.features import FEATURES
from factbase.values.decisions import Part

# Fitted by benchmarks/fit_weights.py. A feature that speaks against a match has negative values, so no weight is below
# zero. Sentences without an article cannot teach the weight of `same_event`: it is set by hand.
BIAS = -1.13
WEIGHTS = {
    "same_words": 1.83,
    "same_wording": 1.73,
    "same_names": 0.70,
    "other_names": 0.51,
    "same_figures": 0.45,
    "one_word_exchanged": 3.66,
    "same_kind": 0.32,
    "same_keys": 0.04,
    "same_event": 0.50,
}


def score(pair: Comparison) -> tuple[float, tuple[Part, ...]]:
    """A score from 0 to 1 and the parts behind it."""
    parts = tuple(feature(pair) for feature in FEATURES)
    total = BIAS + sum(WEIGHTS[part.feature] * part.value for part in parts)
    return 1 / (1 + exp(-total)), parts
