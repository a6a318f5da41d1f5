"""Figures of people killed, injured, missing, displaced ... as a sentence states them."""

from collections.abc import Iterator, Mapping

from factbase.extract.figures.attachments import Attachment, attach
from factbase.extract.figures.groups import find_group
from factbase.extract.figures.links import link
from factbase.extract.figures.periods import find_basis, find_rate
from factbase.extract.figures.polarity import find_polarity
from factbase.extract.figures.roles import is_part, is_previous
from factbase.extract.figures.scenes import Scene, lay_out
from factbase.extract.figures.sides import find_by_party, find_victim_party
from factbase.values.spans import Span
from factbase.values.statements import Figure


def find_casualties(text: str, sentence: Span) -> tuple[Figure, ...]:
    """The casualty figures of one sentence in order, bounds and bases as `Figure` has them; spans count in `text`.

    A rate is never multiplied out, a part never added to its whole, and a vague word keeps open bounds.
    """
    return tuple(figure for scene in lay_out(text, sentence) for figure in _figures(text, scene))


def _figures(text: str, scene: Scene) -> Iterator[Figure]:
    attachments = link(scene, attach(scene))
    for at in sorted(attachments):
        yield _figure(text, scene, at, attachments)


def _figure(text: str, scene: Scene, at: int, attachments: Mapping[int, Attachment]) -> Figure:
    quantity, attachment = scene.quantities[at], attachments[at]
    span = Span(scene.tokens[quantity.first].start, scene.tokens[quantity.last - 1].end)
    low, best, high = quantity.bounds
    per = find_rate(scene, at, _last(scene, at, attachment))
    group = find_group(scene, at, attachments)
    return Figure(
        span=span,
        words=span.slice(text),
        harm=attachment.harm,
        low=low,
        best=best,
        high=high,
        approximate=quantity.approximate or (per is not None and _is_average(scene)),
        group=group,
        victim_party=find_victim_party(scene, at, attachment),
        by_party=find_by_party(scene, attachment),
        per=per,
        basis="rate" if per is not None else find_basis(scene, at),
        polarity=find_polarity(scene, at, attachment),
        previous=is_previous(scene, at, attachments),
        part_of_other=is_part(scene, at, attachments),
        unit="households" if group == "households" else "people",
    )


def _last(scene: Scene, at: int, attachment: Attachment) -> int:
    """Where the amount ends with its noun and a harm that stands right after it."""
    last = max(scene.quantities[at].outer_last, scene.phrases[at].last)
    cue = attachment.cue
    return max(last, cue.last) if cue is not None and cue.first <= last else last


def _is_average(scene: Scene) -> bool:
    return not {"average", "averages", "averaging"}.isdisjoint(scene.lowers)
