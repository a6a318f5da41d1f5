"""Figures of people killed, injured, missing, displaced ... as a sentence states them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from factbase.extract.figures.answers import harm_restated, is_refuted, opens_with_a_value, sentence_before
from factbase.extract.figures.attachments import Attachment, attach
from factbase.extract.figures.groups import find_group
from factbase.extract.figures.links import link
from factbase.extract.figures.periods import find_basis, find_rate
from factbase.extract.figures.polarity import find_polarity
from factbase.extract.figures.roles import is_part, is_previous
from factbase.extract.figures.scenes import Scene, lay_out, lay_out_announced
from factbase.extract.figures.share_bases import is_base_of_share
from factbase.extract.figures.sides import find_by_party, find_victim_party
from factbase.text.tokens import tokenize
from factbase.values.spans import Span
from factbase.values.statements import Figure, Harm

# "It is 19" and a few words more; longer sentences say something else.
LONGEST_CORRECTION = 20


def find_casualties(text: str, sentence: Span) -> tuple[Figure, ...]:
    """The casualty figures of one sentence in order, bounds and bases as `Figure` has them; spans count in `text`.

    A rate is never multiplied out, a part never added to its whole, and a vague word keeps open bounds.
    """
    found = tuple(figure for scene in lay_out(text, sentence) for figure in _figures(text, scene))
    if not found:
        return _put_right(text, sentence)
    if any(figure.polarity == "hypothetical" for figure in found) and is_refuted(text, sentence):
        return tuple(replace(figure, polarity="denied") for figure in found)
    return found


def _put_right(text: str, sentence: Span) -> tuple[Figure, ...]:
    """ "It is 19", where the sentence before denies another number."""
    tokens = tokenize(text, sentence.start, sentence.end)
    if len(tokens) > LONGEST_CORRECTION or not opens_with_a_value(tokens):
        return ()
    before = sentence_before(text, sentence)
    harm = harm_restated([figure for scene in lay_out(text, before) for figure in _figures(text, scene)])
    scene = lay_out_announced(tokens, harm) if harm is not None else None
    return tuple(_figures(text, scene)) if scene is not None else ()


def _figures(text: str, scene: Scene) -> Iterator[Figure]:
    attachments = link(scene, attach(scene))
    for at in sorted(attachments):
        if is_base_of_share(scene, at, attachments[at]):
            continue
        figure = _figure(text, scene, at, attachments)
        yield figure
        if scene.quantities[at].is_zero:
            yield from (replace(figure, harm=harm) for harm in _other_zero_harms(scene, attachments[at]))


def _other_zero_harms(scene: Scene, attachment: Attachment) -> Iterator[Harm]:
    """ "no deaths or injuries": the second is nil as well."""
    cue = attachment.cue
    if cue is None or cue.frame != "noun" or scene.word(cue.last) not in {"and", "or"}:
        return
    for other in scene.cues:
        if other.frame == "noun" and cue.last < other.first <= cue.last + 2 and other.harm != cue.harm:
            yield other.harm


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
