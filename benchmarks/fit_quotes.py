"""Fit the sequence model of quotations: python benchmarks/fit_quotes.py TRAIN.jsonl [FOLDER].

TRAIN holds one annotated article a line, `{id, text, quotes: [{start, end, kind, scope, speaker, cue}]}`; FOLDER is
where the data go, by default the package. Our own articles and sentences (own_stories.py) are learnt beside them. The
tagger is fitted on everything; what chooses among its spans and speakers is fitted on tags of articles that their
tagger has not seen (two folds), and so is the least chance. Nothing is drawn at random: the same articles give the same
files. It takes about ten minutes on one core, fewer on two, and needs lightgbm (`pip install factbase[fit]`).
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pycrfsuite
from fit_trees import Example, fit_trees, write_trees
from own_stories import is_own, read_own
from quote_gold import Gold, Story, is_voice, lies_in, read_stories, read_story, share, tag_unit, turn_cues

from factbase.extract.model.admission import is_theirs
from factbase.extract.model.candidates import find_candidates
from factbase.extract.model.features import FeatureRows, read_features
from factbase.extract.model.grounds import read_ground
from factbase.extract.model.selection import choose_stretches, stretch_span
from factbase.extract.model.sight import Sight
from factbase.extract.model.span_features import CLASSES, describe_clauses, find_rule, name_classes
from factbase.extract.model.store import CHOICES, TAGS, Model
from factbase.extract.model.tagging import Tags, read_tags
from factbase.extract.model.trees import Trees
from factbase.extract.model.voice_features import describe_voice, read_setting
from factbase.extract.model.voices import Earlier, Scene, Stretch, find_voices
from factbase.extract.speech.speakers import Speakers
from factbase.values.spans import Span

FOLDER = Path(__file__).parents[1] / "factbase" / "extract" / "model"
FOLDS = 2
TAGGER = {"c1": 1.0, "c2": 0.1, "max_iterations": 110, "feature.minfreq": 3}
# One article in so many is learnt with its cues before its speakers.
TURNED = 5
SAME_SPAN, EXACT_SPAN = 0.8, 0.97
# What a span is worth that is near enough, and how much what lies in thoughts and what is our own counts.
NEARLY, IN_THOUGHTS, OWN = 0.9, 0.5, 4.0
# How often the tagger learns a sentence of ours.
OWN_TIMES = 3
CLAUSE_LIMITS = (0.25, 0.28, 0.31, 0.34, 0.37, 0.4, 0.43, 0.46)
LIMITS = {"marked": 0.6}
UNFITTED = Trees((), [{} for _ in range(CLASSES)], 0.0)
NOBODY = Trees((), (), 0.0)

# A unit, its features, its tags, and the unit before.
View = tuple[Sight, FeatureRows, Tags, Sight | None]
Seen = Sequence[tuple[Story, Sequence[View]]]


def main(data: Path, folder: Path) -> None:
    """Read, fit, choose, write."""
    stories = [*read_stories(data), *read_own()]
    with TemporaryDirectory() as work, ProcessPoolExecutor(max_workers=2) as pool:
        paths = [folder / TAGS, *(Path(work, str(fold)) for fold in range(FOLDS))]
        kept = [stories, *([one for at, one in enumerate(stories) if at % FOLDS != fold] for fold in range(FOLDS))]
        list(pool.map(fit_tagger, kept, paths))
        taggers = [open_tagger(path) for path in paths[1:]]
        views = [view_story(story, taggers[at % FOLDS]) for at, story in enumerate(stories)]
    write_choices(fit_choices(list(zip(stories, views, strict=True))), folder / CHOICES)


def fit_tagger(stories: Iterable[Story], path: Path) -> None:
    """Fit a tagger of pieces on stories and write it to a file."""
    trainer = pycrfsuite.Trainer("lbfgs", TAGGER, verbose=False)
    for at, story in enumerate(stories):
        seen = read_story(story.id, *turn_cues(story.text, story.gold)) if at % TURNED == 1 else story
        for sight in filter(attrgetter("may_report"), seen.sights):
            rows, tags = read_features(sight).rows, tag_unit(sight.unit, seen.gold)
            for _ in range(OWN_TIMES if is_own(story) else 1):
                trainer.append(rows, tags)
    trainer.train(str(path))


def open_tagger(path: Path) -> Any:
    """A tagger from its file."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(path))
    return tagger


def view_story(story: Story, tagger: Any) -> list[View]:
    """The units of a story with the tags of a tagger."""
    view: list[View] = []
    for previous, sight in zip((None, *story.sights), story.sights, strict=False):
        if sight.may_report:
            rows = read_features(sight)
            view.append((sight, rows, read_tags(tagger, rows, sight), previous))
    return view


def fit_choices(seen: Seen) -> dict[str, Any]:
    """Trees for clauses, weights for speakers and the least chances, on tags of articles held out."""
    examples = [list(read_examples(story, view)) for story, view in seen]
    limits = choose_limits(seen, examples)
    clauses = fit_trees([one for part in examples for one in part])
    voices = fit_trees(list(read_voices(seen, Model(None, clauses, NOBODY, limits))))
    return {"clauses": clauses, "voices": voices, "limits": limits}


def read_examples(story: Story, view: Iterable[View]) -> Iterator[Example]:
    """The candidate clauses of a story, and how near each comes to what a person marked."""
    gold = [one.span for one in story.gold if one.is_speech]
    other = [one.span for one in story.gold if not one.is_speech]
    for sight, rows, tags, _ in view:
        candidates = find_candidates(sight, tags)
        ground = read_ground(sight, tags, rows)
        for one, features in describe_clauses(ground, candidates, UNFITTED):
            if is_theirs(ground, one, find_rule(ground, one)):
                span = sight.unit.span(one.start, one.end)
                shared = max((share(span, marked, story.text) for marked in _near(gold, span)), default=0.0)
                worth = 1.0 if shared >= EXACT_SPAN else NEARLY if shared >= SAME_SPAN else 0.0
                in_thoughts = not worth and any(lies_in(span, thought, story.text) for thought in other)
                weight = OWN if is_own(story) else IN_THOUGHTS if in_thoughts else 1.0
                yield Example(features, name_classes(ground, one), worth, weight)


def choose_limits(seen: Seen, examples: Sequence[Sequence[Example]]) -> dict[str, float]:
    """The least chance for clauses that gives the best F1 on annotated articles, half read with trees of the others."""
    outcomes: list[tuple[float, bool]] = []
    # Halves that run across those of the taggers.
    halves = [[at for at in range(len(seen)) if at // FOLDS % 2 == half] for half in range(2)]
    for mine, others in zip(halves, reversed(halves), strict=True):
        clauses = fit_trees([one for at in others for one in examples[at]])
        model = Model(None, clauses, NOBODY, LIMITS | {"clauses": min(CLAUSE_LIMITS)})
        outcomes.extend(one for at in mine if not is_own(seen[at][0]) for one in _try(*seen[at], model))
    gold = sum(one.is_speech for story, _ in seen if not is_own(story) for one in story.gold)
    scores = {limit: _score(outcomes, limit, gold) for limit in CLAUSE_LIMITS}
    for limit, score in scores.items():
        print(f"clauses from {limit:.2f}: F1 {score:.4f} of all kinds by IoU, each article held out")
    return LIMITS | {"clauses": max(scores, key=lambda limit: scores[limit])}


def _score(outcomes: Iterable[tuple[float, bool]], limit: float, gold: int) -> float:
    """F1 at a least chance: what is likelier goes first anyway, so that nothing else changes with it."""
    kept = [is_right for chance, is_right in outcomes if chance > limit]
    return 2 * sum(kept) / (len(kept) + gold)


def _try(story: Story, view: Sequence[View], model: Model) -> Iterator[tuple[float, bool]]:
    """The chance of each quotation found and whether it is one; what lies in thoughts and plans counts as nothing."""
    gold = [one.span for one in story.gold if one.is_speech]
    other = [one.span for one in story.gold if not one.is_speech]
    for sight, rows, tags, _ in view:
        for stretch in choose_stretches(sight, tags, rows, model):
            span = stretch_span(sight, stretch)
            is_right = any(share(span, one, story.text) >= SAME_SPAN for one in _near(gold, span))
            if is_right or not any(lies_in(span, one, story.text) for one in other):
                yield stretch.chance, is_right


def _near(spans: Iterable[Span], one: Span) -> Iterator[Span]:
    return (span for span in spans if span.start < one.end and one.start < span.end)


def read_voices(seen: Seen, model: Model) -> Iterator[Example]:
    """The possible speakers of the quotations that are found, and which is the right one."""
    for story, view in seen:
        speakers = Speakers(story.text, story.cast)
        earlier: Earlier | None = None
        for sight, rows, tags, previous in view:
            stretches = choose_stretches(sight, tags, rows, model)
            for number, stretch in enumerate(stretches):
                scene = Scene(sight, tags, stretches, number, earlier)
                voices = find_voices(scene, speakers, previous)
                gold = _gold_of(story, sight, stretch)
                right = [gold is not None and is_voice(voice.mention, gold) for voice in voices]
                # Nobody here: attribution will look elsewhere.
                right[-1] = gold is not None and not any(right)
                if gold is not None:
                    setting = read_setting(scene)
                    for voice, label in zip(voices, right, strict=True):
                        yield Example(describe_voice(setting, voice), (), float(label), 1.0)
                spoke = next((voice for voice, label in zip(voices, right, strict=True) if label), voices[0])
                earlier = Earlier(spoke.mention, stretch.kind, sight.unit.paragraph)


def _gold_of(story: Story, sight: Sight, stretch: Stretch) -> Gold | None:
    span = stretch_span(sight, stretch)
    same = (one for one in story.gold if one.is_speech and share(span, one.span, story.text) >= SAME_SPAN)
    return next(same, None)


def write_choices(choices: dict[str, Any], path: Path) -> None:
    """Write trees, weights and least chances as JSON, in the order of their names."""
    written = choices | {name: write_trees(choices[name]) for name in ("clauses", "voices")}
    path.write_text(json.dumps(written, sort_keys=True, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER)
