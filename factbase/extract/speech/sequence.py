"""The sequence model over the rules: it weighs what they find, sets ends and speakers right, and finds what they miss.

It is optional. Without python-crfsuite, or without the fitted data, quotations are those of the rules.
"""

from collections.abc import Iterator, Sequence
from threading import Lock

from factbase.extract.model.admission import is_reported_word, relays
from factbase.extract.model.features import read_features
from factbase.extract.model.selection import choose_stretches
from factbase.extract.model.sight import Sight
from factbase.extract.model.store import Model, load_model
from factbase.extract.model.tagging import read_tags
from factbase.extract.model.voice_features import describe_voice, read_setting
from factbase.extract.model.voices import Earlier, Scene, Voice, find_voices
from factbase.extract.speech.adjuncts import is_pronoun
from factbase.extract.speech.cues import TELLING
from factbase.extract.speech.found import Found
from factbase.extract.speech.frames import Frame
from factbase.extract.speech.indirect import QUESTION, names_source, rings_up
from factbase.extract.speech.sites import RELATIVES, Site
from factbase.extract.speech.speakers import Speakers

RULE = "sequence model"
FEWEST_STATED = 2  # pieces
FARTHEST_THAT = 4
TOPICS = frozenset(("about", "amid", "despite", "on", "over"))
# A tagger holds the unit that it tags; two threads must not share it at once.
TAGGING = Lock()
# A sentence made of cues alone is for the rules; weighing it would take longer than it is worth.
MOST_CUES = 16


def has_model() -> bool:
    """Whether quotations are weighed by the sequence model; else they are those of the rules alone."""
    return load_model() is not None


def choose_found(sights: Sequence[Sight], speakers: Speakers, model: Model | None) -> Iterator[Sequence[Found]]:
    """The quotations of each unit: those that the model chooses, or without one those of the rules."""
    if model is None:
        yield from (sight.found for sight in sights)
        return
    earlier: Earlier | None = None
    for previous, sight in zip((None, *sights), sights, strict=False):
        if not sight.may_report or len(sight.frames) > MOST_CUES:
            yield sight.found
            continue
        rows = read_features(sight)
        with TAGGING:
            tags = read_tags(model.tagger, rows, sight)
        stretches = choose_stretches(sight, tags, rows, model)
        found: list[Found] = []
        for number in range(len(stretches)):
            scene = Scene(sight, tags, stretches, number, earlier)
            one = _settle(scene, speakers, previous, model)
            if one is not None:
                found.append(one)
                earlier = Earlier(one.frame.mention if one.frame else one.carried, one.kind, sight.unit.paragraph)
        yield (*found, *_relayed(sight, found), *_of_that(sight, found), *_stated(sight, found))


def _settle(scene: Scene, speakers: Speakers, previous: Sight | None, model: Model) -> Found | None:
    """The quotation with its speaker; a clause that no rule has seen and nobody speaks is none."""
    stretch, rule = scene.stretch, scene.stretch.rule
    if rule is not None and _stands(scene, rule):
        return rule
    is_same = rule is not None and (rule.start, rule.end) == (stretch.start, stretch.end)
    voice = _choose_voice(scene, find_voices(scene, speakers, previous), model)
    if rule is not None and is_same and (is_reported_word(rule) or _agree(rule, voice) or _is_plain(scene, rule)):
        return rule
    if stretch.kind != "direct" and rule is None and voice.mention is None:
        return None
    if _is_within_cue(scene) or (voice.frame is not None and _reports_nothing(scene, voice.frame)):
        return None
    carried = voice.mention if voice.frame is None else None
    # Of two cues of one speaker the rules know which one reports: "said it was over and denied a defeat".
    frame = rule.frame if rule is not None and voice.frame is not None and _agree(rule, voice) else voice.frame
    return Found(stretch.start, stretch.end, stretch.kind, frame, RULE, carried)


def _stands(scene: Scene, rule: Found) -> bool:
    """Whether no likelihood changes what a rule finds, in its place or its speaker."""
    if scene.stretch.kind == "direct" or rule.rule == QUESTION or _lacks_subject(scene, rule):
        return True
    if rule.frame is None:
        return False
    # "hinted | at what they would do" begins within its own cue.
    begins_in_cue = rule.frame.report.start <= scene.stretch.start < rule.frame.report.end
    return begins_in_cue or _is_of_nobody(scene, rule.frame)


def _is_within_cue(scene: Scene) -> bool:
    """Whether there is nothing but a cue with its subject, or it begins with the denial: "would | not say whether"."""
    start, end = scene.stretch.start, scene.stretch.end
    if scene.stretch.kind == "direct":
        return False
    frames = scene.sight.frames
    is_denied = scene.sight.unit.pieces[start].lower == "not"
    begins = is_denied and any(one.report.start <= start < one.report.end for one in frames)
    return begins or (scene.stretch.kind == "indirect" and any(one.start <= start and end <= one.end for one in frames))


def _reports_nothing(scene: Scene, frame: Frame) -> bool:
    return _is_described(scene, frame) or (scene.stretch.rule is None and _names_source(scene.sight, frame))


def _of_that(sight: Sight, found: Sequence[Found]) -> Iterator[Found]:
    """Clauses of the rules that "that" is the subject of, which the model takes for a conjunction."""
    for rule in sight.found:
        is_free = all(one.end <= rule.start or rule.end <= one.start for one in found)
        if is_free and sight.unit.pieces[rule.start].lower == "that" and is_pronoun(sight.unit, rule.start):
            yield rule


def _stated(sight: Sight, found: Sequence[Found]) -> Iterator[Found]:
    """Clauses of the rules that no likelihood takes away: "that" or "said" opens them, and their speaker is plain."""
    for rule in sight.found:
        frame = rule.frame
        if frame is None or frame.report.cue_class not in TELLING or rule.end - rule.start <= FEWEST_STATED:
            continue
        is_free = all(one.end <= rule.start or rule.end <= one.start for one in found)
        if is_free and _is_opened(sight, rule, frame) and (_has_subject(sight, frame) or _goes_on(frame)):
            yield rule


def _is_opened(sight: Sight, rule: Found, frame: Frame) -> bool:
    """Whether a clause begins behind "that" near its cue, or right behind "said"."""
    far = rule.start - max(frame.end, frame.report.end)
    is_said = frame.report.verb is not None and frame.report.verb.lemma == "say" and far == 0
    return is_said or (0 < far <= FARTHEST_THAT and sight.unit.pieces[rule.start - 1].lower == "that")


def _goes_on(frame: Frame) -> bool:
    """Whether a participle has its speaker from the verb before it: "accused the army, saying that"."""
    return frame.leans and frame.mention is not None and frame.report.is_participle


def _lacks_subject(scene: Scene, rule: Found) -> bool:
    """Whether a stretch leaves out the "that" which is the subject of the clause: "said | that was false"."""
    unit = scene.sight.unit
    is_behind = scene.stretch.start == rule.start + 1 and unit.pieces[rule.start].lower == "that"
    return is_behind and is_pronoun(unit, rule.start)


def _is_described(scene: Scene, frame: Frame) -> bool:
    """Whether a relative pronoun stands for what is described in other words: "which he called | a farce"."""
    start, end = scene.stretch.start, scene.stretch.end
    is_relative = end == start + 1 and scene.sight.unit.pieces[start].lower in RELATIVES
    return is_relative and frame.report.cue_class == "describe"


def _is_of_nobody(scene: Scene, frame: Frame) -> bool:
    """Whether the words are a claim that is only spoken about, however near a speaker is: "On claims that it leaks"."""
    if frame.report.cue_class != "noun" or frame.mention is not None:
        return False
    noun = frame.report.start
    return noun > 0 and scene.sight.unit.pieces[noun - 1].lower in TOPICS


def _is_plain(scene: Scene, rule: Found) -> bool:
    """Whether a finite verb has a subject of its own right before it, which no likelihood outweighs.

    Of relative clauses that is so behind a comma: "met the board, which said".
    """
    return rule.frame is not None and _has_subject(scene.sight, rule.frame)


def _has_subject(sight: Sight, frame: Frame) -> bool:
    if frame.mention is None or frame.leans or frame.is_inverted or frame.report.is_passive:
        return False
    if frame.report.verb is None or frame.report.verb.form == "gerund" or frame.start >= frame.report.start:
        return False
    pieces = sight.unit.pieces
    is_relative = pieces[frame.start].lower in RELATIVES | {"that"}
    return not is_relative or (frame.start > 0 and pieces[frame.start - 1].lower == ",")


def _names_source(sight: Sight, frame: Frame) -> bool:
    """Whether what a cue is followed by is whoever is cited, or rung up."""
    number = next((at for at, one in enumerate(sight.frames) if one is frame), None)
    if number is None:
        return False
    site = Site(sight.unit, sight.frames, number, frozenset())
    return names_source(site) or rings_up(site)


def _agree(rule: Found, voice: Voice) -> bool:
    return rule.frame is not None and rule.frame.mention == voice.mention


def _relayed(sight: Sight, found: Sequence[Found]) -> Iterator[Found]:
    """What somebody else is said to have said: a clause of the rules within one chosen."""
    return (one for one in sight.found if any(relays(outer, one) for outer in found))


def _choose_voice(scene: Scene, voices: Sequence[Voice], model: Model) -> Voice:
    """The likeliest speaker; of equals the first."""
    setting = read_setting(scene)
    return max(voices, key=lambda voice: model.voices.chance(describe_voice(setting, voice)))
