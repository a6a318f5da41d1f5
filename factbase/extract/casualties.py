"""Figures of people killed, injured, missing, displaced ... as a sentence states them."""

from factbase.extract.figures.attachments import Attachment, attach
from factbase.extract.figures.scenes import Scene, lay_out
from factbase.values.spans import Span
from factbase.values.statements import Figure


def find_casualties(text: str, sentence: Span) -> tuple[Figure, ...]:
    """The casualty figures of one sentence in order; every span counts in `text`."""
    scene = lay_out(text, sentence)
    if scene is None:
        return ()
    attachments = attach(scene)
    return tuple(_figure(text, scene, at, attachments[at]) for at in sorted(attachments))


def _figure(text: str, scene: Scene, at: int, attachment: Attachment) -> Figure:
    quantity, phrase = scene.quantities[at], scene.phrases[at]
    span = Span(scene.tokens[quantity.first].start, scene.tokens[quantity.last - 1].end)
    low, best, high = quantity.bounds
    return Figure(
        span=span,
        words=span.slice(text),
        harm=attachment.harm,
        low=low,
        best=best,
        high=high,
        approximate=quantity.approximate,
        group=phrase.group,
    )
