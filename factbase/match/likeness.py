"""Whether words without a value, or beside one, are mostly the same: what that takes depends on what ties the two."""

from factbase.match.comparisons import Comparison
from factbase.match.revisions import is_revision
from factbase.match.ties import count_links, is_one_story
from factbase.match.wordings import is_same_name
from factbase.values.statements import Amount

ENOUGH_WORDS = 8
NEARLY_SAME = 0.88  # overlap of words from which plain statements of enough words repeat one another
REPEATED = 0.8  # the same for fewer words, within a story
MOSTLY_SAME = 0.6  # the same where a name or a figure ties the two as well
PARTLY_SAME = 0.4  # the same where both do
FIGURES_SAME = 0.33  # of the words besides names, where a name and all figures are the same
REVISED = 0.5  # where a name ties the two, and the statement says that it corrects
MOST_NAMES = 2  # that count among what ties two plain statements
ENOUGH_TIES = 2
ENOUGH_LINKS = 3
# Kinds whose keys tell the claims of one event apart; of the others, who and what are as often left out as stated.
KEYED = frozenset({"casualty_figure", "ceasefire_term", "settlement_term", "territorial_control"})


def other_words(pair: Comparison) -> str | None:
    """Keys tell typed claims apart; plain statements are matched on nearly the same words only."""
    if (pair.has_same_type and pair.statement.kind in KEYED) or _is_one_payment(pair) or is_mostly_same(pair):
        return None
    if min(len(pair.new.stems), len(pair.known.stems)) < ENOUGH_WORDS:
        return "it has too few words for these alone to tell"
    return None if pair.overlap >= NEARLY_SAME else "the words are not near enough"


def _is_one_payment(pair: Comparison) -> bool:
    """Whether one giver or one receiver is named in both of two amounts of the same sum."""
    new, known = pair.statement.value, pair.claim.value
    if not isinstance(new, Amount) or not isinstance(known, Amount) or new.best != known.best:
        return False
    return any(
        (one := dict(pair.statement.keys).get(name)) and is_same_name(one, dict(pair.claim.keys).get(name) or "-")
        for name in ("giver", "receiver")
    )


def is_mostly_same(pair: Comparison) -> bool:
    """Words enough in common for what ties the two: figures and a name need few, a story alone nearly all."""
    links, new, known = count_links(pair), pair.new.quantities, pair.known.quantities
    named = min(len(pair.shared_names), MOST_NAMES)
    if named and new and new == known:
        return links >= ENOUGH_TIES and pair.overlap >= PARTLY_SAME and pair.overlap_of_words >= FIGURES_SAME
    if pair.overlap_of_words < PARTLY_SAME:
        return False
    if named and links >= ENOUGH_TIES and is_revision(pair.statement.text):
        return pair.overlap >= REVISED
    if named or (new & known):
        return named + links >= ENOUGH_LINKS and pair.overlap >= MOSTLY_SAME
    return links >= ENOUGH_LINKS and pair.overlap >= REPEATED and is_one_story(pair)
