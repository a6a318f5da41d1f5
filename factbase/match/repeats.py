"""Whether a statement says again what another one says that still waits for a person."""

from factbase.match.comparisons import Comparison, compare
from factbase.match.contrasts import open_count
from factbase.match.decide import judge
from factbase.match.doubts import find_doubts
from factbase.match.event_doubts import loose_event
from factbase.match.key_doubts import find_unequal_keys, has_same_figure
from factbase.match.likeness import other_words
from factbase.match.lone import LIVE
from factbase.match.ties import is_near
from factbase.match.vetoes import find_vetoes
from factbase.settings import Thresholds
from factbase.values.known import KnownClaim
from factbase.values.statements import Statement

FEWEST_WORDS = 3  # content words that two statements without a value have to share in full


def says_again(statement: Statement, waiting: KnownClaim, thresholds: Thresholds, asks_same: bool) -> bool:
    """Whether one answer settles both: it would attach to what waits, or gives the same of the same claim.

    `asks_same` says that both are likely to state one claim; then the same number, or the same words, said within some
    weeks leave a person nothing else to decide.
    """
    if judge(statement, [waiting], thresholds).outcome == "attached":
        return True
    pair = compare(statement, waiting)
    if not asks_same or statement.kind != waiting.kind or find_vetoes(pair) or not is_near(pair, LIVE):
        return False
    if find_unequal_keys(pair) or set(find_doubts(pair)) - {loose_event, open_count, other_words}:
        return False
    return has_same_figure(pair) or _has_same_words(pair)


def _has_same_words(pair: Comparison) -> bool:
    return len(pair.new.stems) >= FEWEST_WORDS and sorted(pair.new.stems) == sorted(pair.known.stems)
