"""Where the phrase of an amount begins and ends, and harms that are handed on."""

from collections.abc import Mapping

from factbase.extract.figures.attachments import Attachment
from factbase.extract.figures.function_words import ADVERBS, CONJUNCTIONS, PREPOSITIONS
from factbase.extract.figures.link_words import SMALL_LEADS
from factbase.extract.figures.scenes import Scene

Attachments = Mapping[int, Attachment]


def handed_on(attachment: Attachment, rule: str) -> Attachment:
    """The same harm for another amount, by this rule."""
    return Attachment(attachment.harm, None, rule)


def end_of(scene: Scene, at: int) -> int:
    """Where the amount ends with its noun and hedges."""
    return max(scene.phrases[at].last, scene.quantities[at].outer_last)


def start_of(scene: Scene, at: int) -> int:
    """Where the amount begins with its hedges and small words ("a further nine")."""
    start = scene.quantities[at].outer_first
    while scene.word(start - 1) in SMALL_LEADS:
        start -= 1
    return start


def ends_here(scene: Scene, at: int) -> bool:
    """Whether no verb of its own follows the amount."""
    after = scene.word(end_of(scene, at))
    is_small = after in PREPOSITIONS | ADVERBS | CONJUNCTIONS | {
        "a",
        "an",
        "each",
        "every",
        "last",
        "next",
        "this",
        "respectively",
        "that",
        "which",
        "who",
        "whom",
    }
    return not after.isalpha() or is_small
