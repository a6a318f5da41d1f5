"""Who may have spoken a quotation: the subjects of cues in its unit, those the model sees, and whoever spoke before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factbase.extract.model.sight import Sight
from factbase.extract.model.tagging import Tags, find_runs
from factbase.extract.speech.cues import Report
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.speakers import Speakers
from factbase.values.quotations import Mention, QuotationKind

SEEN = 0.35
MOST_FRAMES = 8
MOST_SOURCES = 4
MOST_OTHERS = 5
# Paragraphs over which a speaker is carried on.
FARTHEST = 2


@dataclass(frozen=True, slots=True)
class Stretch:
    """Pieces of a unit that were chosen as a quotation, with the chance that they are one.

    `rule` is what the rules found in the same place, or nearly.
    """

    start: int
    end: int
    kind: QuotationKind
    chance: float
    rule: Found | None


@dataclass(frozen=True, slots=True)
class Voice:
    """A possible speaker: `mention` speaks by the cue of `frame`; `origin` is where it comes from.

    "cue", "source" (seen by the model only), "mention" (anyone else in the unit), "subject" (of the unit before),
    "carried" (spoke last) or "nobody".
    """

    mention: Mention | None
    frame: Frame | None
    origin: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """The quotation before, in whichever unit: who spoke it, its kind and paragraph."""

    mention: Mention | None
    kind: QuotationKind
    paragraph: int


@dataclass(frozen=True, slots=True)
class Scene:
    """The stretch with this `number` among those of its unit, whose speaker is wanted."""

    sight: Sight
    tags: Tags
    stretches: Sequence[Stretch]
    number: int
    earlier: Earlier | None

    @property
    def stretch(self) -> Stretch:
        """The stretch that the scene is about."""
        return self.stretches[self.number]

    @property
    def gap(self) -> int:
        """How many paragraphs back the quotation before stands."""
        return self.sight.unit.paragraph - self.earlier.paragraph if self.earlier else 0


def find_voices(scene: Scene, speakers: Speakers, previous: Sight | None) -> list[Voice]:
    """Everyone who may speak in a unit, "nobody" last; `previous` is the unit before."""
    sight = scene.sight
    voices = [Voice(frame.mention, frame, "cue") for frame in sight.frames[:MOST_FRAMES]]
    voices.extend(_seen(scene, speakers, [voice.mention for voice in voices if voice.mention]))
    voices.extend(_others(scene, [voice.mention for voice in voices if voice.mention]))
    # Who goes on with direct speech is for attribution to say, which sees the whole text.
    if scene.stretch.kind != "direct":
        voices.extend(_before(scene, previous))
    voices.append(Voice(None, None, "nobody"))
    return voices


def _others(scene: Scene, known: Sequence[Mention]) -> Iterator[Voice]:
    """Whoever else the unit mentions outside the stretch, as the subject of the cue that is nearest to it."""
    unit, stretch = scene.sight.unit, scene.stretch
    cue = stretch.rule.frame if stretch.rule and stretch.rule.frame else _nearest(scene)
    if cue is None:
        return
    inside = unit.span(stretch.start, stretch.end)
    outside = [one for one in scene.sight.mentions if not (inside.start <= one.span.start < inside.end)]
    others = [one for one in outside if all(one.span != other.span for other in known)]
    for mention in sorted(others, key=lambda one: abs(one.span.start - cue.cue.start))[:MOST_OTHERS]:
        yield Voice(mention, replace(cue, mention=mention), "mention")


def _nearest(scene: Scene) -> Frame | None:
    """The frame whose cue is nearest to the stretch."""
    stretch, frames = scene.stretch, scene.sight.frames
    outside = [one for one in frames if one.report.end <= stretch.start or stretch.end <= one.report.start]
    return min(
        outside, key=lambda one: max(stretch.start - one.report.end, one.report.start - stretch.end), default=None
    )


def _before(scene: Scene, previous: Sight | None) -> Iterator[Voice]:
    """Whoever the unit before mentions first, and whoever spoke last."""
    if previous and previous.unit.paragraph == scene.sight.unit.paragraph and previous.mentions:
        yield Voice(previous.mentions[0], None, "subject")
    if scene.earlier and scene.earlier.mention and scene.gap <= FARTHEST:
        yield Voice(scene.earlier.mention, None, "carried")


def _seen(scene: Scene, speakers: Speakers, known: Sequence[Mention]) -> Iterator[Voice]:
    """Sources that the model sees and no rule has for the subject of a cue."""
    sight, tags = scene.sight, scene.tags
    flags = [chance > SEEN for chance in tags.source]
    for start, end in list(find_runs(flags, [False] * len(flags)))[:MOST_SOURCES]:
        span = sight.unit.span(start, end)
        if any(one.span.start < span.end and span.start < one.span.end for one in known):
            continue
        mention = speakers.choose(span)
        if mention:
            yield Voice(mention, _frame(sight, tags, (start, end), mention), "source")


def _frame(sight: Sight, tags: Tags, source: tuple[int, int], mention: Mention) -> Frame | None:
    """The cue that the model sees nearest to a source; None where it sees none."""
    flags = [chance > SEEN for chance in tags.cue]
    runs = list(find_runs(flags, [False] * len(flags)))
    if not runs:
        return None
    start, end = min(runs, key=lambda run: (max(run[0] - source[1], source[0] - run[1]), run))
    report = Report("say", start, start, end)
    first, last = min(start, source[0]), max(end, source[1])
    return Frame(report, sight.unit.span(start, end), mention, first, last, is_inverted=source[0] >= end)
