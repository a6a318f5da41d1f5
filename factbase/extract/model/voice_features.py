"""What speaks for and against a possible speaker of a quotation."""

from bisect import bisect_left

from factbase.extract.model.features import bucket
from factbase.extract.model.voices import Scene, Voice
from factbase.extract.speech.frames import Frame
from factbase.values.quotations import Mention

BINS = (0.01, 0.03, 0.07, 0.13, 0.2, 0.28, 0.36, 0.44, 0.52, 0.6, 0.68, 0.76, 0.84, 0.9, 0.95, 0.98)


def bin_of(chance: float) -> int:
    """The step that a chance falls on."""
    return bisect_left(BINS, chance)


def describe_voice(scene: Scene, voice: Voice) -> list[str]:
    """The features of one voice for the stretch of a scene."""
    sight, stretch, number = scene.sight, scene.stretch, scene.number
    kind = stretch.kind[0]
    found = next((one for one in sight.found if one.start < stretch.end and stretch.start < one.end), None)
    quoted = sight.unit.is_quoted
    cues = min(len(sight.frames), 3)
    features = [
        f"o={voice.origin}|{kind}",
        f"oc={voice.origin}|{kind}|{cues}",
        f"ow={voice.origin}|{sight.before}|{quoted}",
        f"ok={voice.origin}|{_kind_of(voice.mention)}",
        f"on={voice.origin}|{number}|{len(scene.stretches)}",
        f"of={voice.origin}|{found.frame is not None if found else ''}",
    ]
    earlier = scene.earlier
    if earlier and voice.origin in ("carried", "nobody", "subject"):
        features.append(f"oe={voice.origin}|{min(scene.gap, 2)}|{earlier.kind[0]}{kind}|{quoted}")
    if voice.mention:
        chance = _source_chance(scene, voice.mention)
        features += [f"s={voice.origin}|{chance}", f"sk={voice.origin}|{kind}|{chance // 2}"]
    if voice.frame:
        features += _describe_frame(scene, voice, voice.frame)
        is_rule = found is not None and found.frame is not None and found.frame.cue == voice.frame.cue
        features += [f"r={is_rule}|{kind}", f"rk={is_rule}|{_kind_of(voice.mention)}|{cues}"]
    return features


def _kind_of(mention: Mention | None) -> str:
    return f"{mention.kind}.{mention.identity is not None}" if mention else ""


def _source_chance(scene: Scene, mention: Mention) -> int:
    pieces = scene.sight.unit.pieces
    if not pieces[0].start <= mention.span.start < pieces[-1].end:
        return -1
    place = bisect_left(pieces, mention.span.start, key=lambda piece: piece.start)
    return bin_of(max(scene.tags.source[place : place + 4], default=0.0))


def _describe_frame(scene: Scene, voice: Voice, frame: Frame) -> list[str]:
    stretch = scene.stretch
    report = frame.report
    if report.end <= stretch.start:
        side, distance, gap = ">", stretch.start - max(report.end, frame.end), range(report.end, stretch.start)
    elif report.start >= stretch.end:
        side, distance, gap = "<", min(report.start, frame.start) - stretch.end, range(stretch.end, report.start)
    else:
        side, distance, gap = "in", 0, range(0)
    other = any(one.start in gap for at, one in enumerate(scene.stretches) if at != scene.number)
    cue = sum(1 for one in scene.sight.frames if one.report.start in gap and one is not frame)
    chance = bin_of(max(scene.tags.cue[report.start : report.end], default=0.0))
    step = bucket(max(0, distance))
    return [
        f"fd={side}|{step}|{stretch.kind[0]}",
        f"fb={side}|{other}|{min(cue, 2)}",
        f"fc={side}|{report.cue_class}",
        f"fp={side}|{chance}",
        f"fm={side}|{min(step, 3)}|{chance // 3}|{_kind_of(voice.mention)}",
        f"fi={frame.is_inverted}|{frame.leans}|{side}|{report.is_passive}",
    ]
