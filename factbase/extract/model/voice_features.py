"""What speaks for and against a possible speaker of a quotation, as numbers."""

from collections.abc import Iterator
from dataclasses import dataclass

from factbase.extract.model.span_features import NUMBER_OF
from factbase.extract.model.voices import Scene, Voice
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.sites import RELATIVES
from factbase.extract.speech.words import CONJUNCTIONS, PREPOSITIONS
from factbase.values.quotations import Mention

ORIGINS = ("nobody", "cue", "source", "mention", "subject", "carried")
KINDS = ("direct", "mixed", "indirect")
MENTIONS = ("named", "pronoun", "office", "unnamed", "collective")
NONE = -1.0
FAR = 60
# How far behind a mention its name goes on, in pieces.
LONGEST_NAME = 4

Row = list[float]


@dataclass(frozen=True, slots=True)
class Setting:
    """What all voices of a scene share: the clause of the rules that its stretch meets, and who speaks by it."""

    scene: Scene
    found: Found | None
    whole: Row


def read_setting(scene: Scene) -> Setting:
    """The setting of one stretch."""
    sight, stretch = scene.sight, scene.stretch
    found = stretch.rule or next(
        (one for one in sight.found if one.start < stretch.end and stretch.start < one.end), None
    )
    earlier = scene.earlier
    whole: Row = [
        KINDS.index(stretch.kind),
        min(len(sight.frames), 5),
        len(scene.stretches),
        scene.number,
        sight.unit.is_quoted,
        NUMBER_OF[sight.before],
        found is not None and found.frame is not None,
        min(scene.gap, 3) if earlier else NONE,
        KINDS.index(earlier.kind) if earlier else NONE,
        stretch.start,
        len(sight.unit.pieces) - stretch.end,
    ]
    return Setting(scene, found, whole)


def describe_voice(setting: Setting, voice: Voice) -> Row:
    """The features of one voice."""
    return [
        ORIGINS.index(voice.origin),
        *_describe_mention(setting, voice.mention),
        *_describe_rule(setting, voice),
        *_describe_frame(setting.scene, voice.frame),
        *setting.whole,
    ]


def _describe_rule(setting: Setting, voice: Voice) -> Iterator[float]:
    """Whether the rules have the same cue, and the same speaker."""
    frame = setting.found.frame if setting.found else None
    yield NONE if frame is None or voice.frame is None else frame.cue == voice.frame.cue
    yield NONE if frame is None else frame.mention == voice.mention
    yield NONE if frame is None else frame.mention is not None
    earlier = setting.scene.earlier
    yield NONE if earlier is None or voice.mention is None else _is_same(earlier.mention, voice.mention)


def _is_same(one: Mention | None, other: Mention) -> bool:
    if one is None:
        return False
    return one == other or (one.identity is not None and one.identity == other.identity)


def _describe_mention(setting: Setting, mention: Mention | None) -> Row:
    """Who it is, where it stands beside the stretch, and what stands around it."""
    if mention is None:
        return [NONE] * 13
    scene = setting.scene
    unit, stretch = scene.sight.unit, scene.stretch
    pieces, identity = unit.pieces, mention.identity
    who: Row = [
        MENTIONS.index(mention.kind),
        identity is not None,
        NONE if identity is None else identity.kind == "person",
    ]
    if not pieces[0].start <= mention.span.start < pieces[-1].end:
        return [*who, *[NONE] * 10]
    start = unit.place_of(mention.span.start)
    end = max(start + 1, unit.place_of(mention.span.end))
    before = pieces[start - 1].lower if start else ""
    after = pieces[end].lower if end < len(pieces) else ""
    return [
        *who,
        max(scene.tags.source[start : start + LONGEST_NAME], default=0.0),
        start < stretch.start,
        min(FAR, stretch.start - end if start < stretch.start else start - stretch.end),
        start,
        sum(one.span.start < mention.span.start for one in scene.sight.mentions),
        sum(mention.span.end <= one.span.start < pieces[stretch.start].start for one in scene.sight.mentions),
        before in PREPOSITIONS,
        before in CONJUNCTIONS,
        after in RELATIVES or (after == "," and end + 1 < len(pieces) and pieces[end + 1].lower in RELATIVES),
        max(scene.tags.cue[end : end + LONGEST_NAME], default=0.0),
    ]


def _describe_frame(scene: Scene, frame: Frame | None) -> Row:
    """Where the cue stands beside the stretch, and what it is."""
    if frame is None:
        return [NONE] * 11
    stretch, report = scene.stretch, frame.report
    if report.end <= stretch.start:
        side, distance, gap = 1, stretch.start - max(report.end, frame.end), range(report.end, stretch.start)
    elif report.start >= stretch.end:
        side, distance, gap = 2, min(report.start, frame.start) - stretch.end, range(stretch.end, report.start)
    else:
        side, distance, gap = 0, 0, range(0)
    return [
        side,
        min(FAR, distance),
        any(one.start in gap for at, one in enumerate(scene.stretches) if at != scene.number),
        sum(one.report.start in gap for one in scene.sight.frames if one is not frame),
        NUMBER_OF[report.cue_class],
        max(scene.tags.cue[report.start : report.end], default=0.0),
        frame.is_inverted,
        frame.leans,
        report.is_passive,
        frame.mention is not None,
        frame.start == stretch.start,
    ]
