"""Fit the sequence model of quotations: python benchmarks/fit_quotes.py TRAIN.jsonl [FOLDER].

TRAIN holds one annotated article a line, `{id, text, quotes: [{start, end, kind, scope, speaker, cue}]}`; FOLDER is
where the data go, by default the package. The tagger is fitted on all articles; what chooses among its spans and
speakers is fitted on tags of articles that their tagger has not seen (three folds), and so are the least chances.
Nothing is drawn at random: the same articles give the same files. It takes about a quarter of an hour on one core.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pycrfsuite
from quote_gold import Gold, Story, is_speaker, lies_in, read_stories, read_story, share, tag_unit, turn_cues

from factbase.extract.model.candidates import Candidate, find_candidates
from factbase.extract.model.features import FeatureRows, read_features
from factbase.extract.model.selection import choose_stretches, stretch_span
from factbase.extract.model.sight import Sight
from factbase.extract.model.span_features import describe_clauses
from factbase.extract.model.store import CHOICES, TAGS, Model
from factbase.extract.model.tagging import Tags, read_tags
from factbase.extract.model.voice_features import describe_voice
from factbase.extract.model.voices import Earlier, Scene, Stretch, find_voices
from factbase.extract.model.weights import Weights
from factbase.extract.speech.speakers import Speakers
from factbase.values.spans import Span

FOLDER = Path(__file__).parents[1] / "factbase" / "extract" / "model"
FOLDS = 3
TAGGER = {"c1": 1.0, "c2": 0.1, "max_iterations": 200, "feature.minfreq": 3}
WEIGHTS = {"c1": 1.0, "c2": 0.05, "max_iterations": 150, "feature.minfreq": 5}
# One article in so many is learnt with its cues before its speakers.
TURNED = 5
SAME_SPAN = 0.8
NEAR_SPAN = 0.7
CLAUSE_LIMITS = (0.22, 0.26, 0.3, 0.34)
LIMITS = {"agreed": 0.2, "unseen": 0.35, "marked": 0.6}
NOBODY = Weights({})

# A unit, its features, its tags, and the unit before.
View = tuple[Sight, FeatureRows, Tags, Sight | None]


def main(data: Path, folder: Path) -> None:
    """Read, fit, choose, write."""
    stories = list(read_stories(data))
    with TemporaryDirectory() as work:
        views: list[list[View]] = [[] for _ in stories]
        for fold in range(FOLDS):
            tagger = fit_tagger(
                (story for at, story in enumerate(stories) if at % FOLDS != fold), Path(work, str(fold))
            )
            for at in range(fold, len(stories), FOLDS):
                views[at] = view_story(stories[at], tagger)
    fit_tagger(stories, folder / TAGS)
    write_choices(fit_choices(stories, views), folder / CHOICES)


def fit_tagger(stories: Iterable[Story], path: Path) -> Any:
    """A tagger of pieces, fitted on stories and written to a file."""
    trainer = pycrfsuite.Trainer("lbfgs", TAGGER, verbose=False)
    for at, story in enumerate(stories):
        seen = read_story(story.id, *turn_cues(story.text, story.gold)) if at % TURNED == 1 else story
        for sight in filter(attrgetter("may_report"), seen.sights):
            trainer.append(read_features(sight).rows, tag_unit(sight.unit, seen.gold))
    trainer.train(str(path))
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


def fit_choices(stories: Sequence[Story], views: Sequence[Sequence[View]]) -> dict[str, Any]:
    """Weights for clauses and speakers, and the least chances, on tags of articles held out."""
    seen = list(zip(stories, views, strict=True))
    clauses = fit_weights(clause_rows(seen))
    limits = choose_limits(seen)
    voices = fit_weights(voice_rows(seen, Model(None, clauses, NOBODY, limits)))
    return {"clauses": clauses, "voices": voices, "limits": limits}


def fit_weights(rows: Iterable[tuple[list[str], bool]]) -> Weights:
    """Logistic regression, as a sequence of one piece."""
    trainer = pycrfsuite.Trainer("lbfgs", WEIGHTS, verbose=False)
    for features, outcome in rows:
        trainer.append([features], ["yes" if outcome else "no"])
    with TemporaryDirectory() as work:
        path = str(Path(work, "weights"))
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        learnt = tagger.info().state_features
    table: dict[str, float] = {}
    for (feature, outcome), weight in sorted(learnt.items()):
        table[feature] = round(table.get(feature, 0.0) + (weight if outcome == "yes" else -weight), 4)
    return Weights(table)


def clause_rows(seen: Iterable[tuple[Story, Sequence[View]]]) -> Iterator[tuple[list[str], bool]]:
    """The features of each candidate clause, and whether it is the one that comes nearest to what a person marked."""
    for story, view in seen:
        for sight, rows, tags, _ in view:
            candidates = find_candidates(sight, tags)
            said = nearest(sight, candidates, story.gold) if candidates else set()
            for at, features in enumerate(describe_clauses(sight, tags, rows, candidates)):
                yield features, at in said


def nearest(sight: Sight, candidates: Sequence[Candidate], gold: Sequence[Gold]) -> set[int]:
    """Per quotation in a unit the candidate that shares most with it, if that is much."""
    spans = [sight.unit.span(one.start, one.end) for one in candidates]
    whole = sight.unit.span(0, len(sight.unit.pieces))
    found: set[int] = set()
    for one in gold:
        if one.is_speech and one.span.start < whole.end and whole.start < one.span.end:
            shared, at = max((share(span, one.span, sight.text), -at) for at, span in enumerate(spans))
            if shared >= NEAR_SPAN:
                found.add(-at)
    return found


def choose_limits(seen: Sequence[tuple[Story, Sequence[View]]]) -> dict[str, float]:
    """The least chance for clauses that gives the best F1 over all folds, each read with weights of the others."""
    gold = sum(one.is_speech for story, _ in seen for one in story.gold)
    tried: dict[float, list[bool]] = {limit: [] for limit in CLAUSE_LIMITS}
    for fold in range(FOLDS):
        clauses = fit_weights(clause_rows(pair for at, pair in enumerate(seen) if at % FOLDS != fold))
        for limit, outcomes in tried.items():
            model = Model(None, clauses, NOBODY, LIMITS | {"clauses": limit})
            for story, view in seen[fold::FOLDS]:
                outcomes.extend(_try(story, view, model))
    scores = {limit: 2 * sum(right) / (len(right) + gold) for limit, right in tried.items()}
    for limit, score in scores.items():
        print(f"clauses from {limit:.2f}: F1 {score:.3f} of all kinds by IoU, each article held out")
    return LIMITS | {"clauses": max(scores, key=lambda limit: scores[limit])}


def _try(story: Story, view: Sequence[View], model: Model) -> Iterator[bool]:
    """Whether each quotation found is one; what lies in thoughts and plans counts as nothing."""
    gold = [one.span for one in story.gold if one.is_speech]
    other = [one.span for one in story.gold if not one.is_speech]
    for sight, rows, tags, _ in view:
        for stretch in choose_stretches(sight, tags, rows, model):
            span = stretch_span(sight, stretch)
            is_right = any(share(span, one, story.text) >= SAME_SPAN for one in _near(gold, span))
            if is_right or not any(lies_in(span, one, story.text) for one in other):
                yield is_right


def _near(spans: Iterable[Span], one: Span) -> Iterator[Span]:
    return (span for span in spans if span.start < one.end and one.start < span.end)


def voice_rows(seen: Iterable[tuple[Story, Sequence[View]]], model: Model) -> Iterator[tuple[list[str], bool]]:
    """The features of each possible speaker of the quotations that are found, and whether it is the right one."""
    for story, view in seen:
        speakers = Speakers(story.text, story.cast)
        earlier: Earlier | None = None
        for sight, rows, tags, previous in view:
            stretches = choose_stretches(sight, tags, rows, model)
            for number, stretch in enumerate(stretches):
                scene = Scene(sight, tags, stretches, number, earlier)
                voices = find_voices(scene, speakers, previous)
                gold = _gold_of(story, sight, stretch)
                right = [gold is not None and is_speaker(voice.mention, gold) for voice in voices]
                # Nobody here: attribution will look elsewhere.
                right[-1] = gold is not None and not any(right)
                if gold is not None:
                    for voice, label in zip(voices, right, strict=True):
                        yield describe_voice(scene, voice), label
                spoke = next((voice for voice, label in zip(voices, right, strict=True) if label), voices[0])
                earlier = Earlier(spoke.mention, stretch.kind, sight.unit.paragraph)


def _gold_of(story: Story, sight: Sight, stretch: Stretch) -> Gold | None:
    span = stretch_span(sight, stretch)
    same = (one for one in story.gold if one.is_speech and share(span, one.span, story.text) >= SAME_SPAN)
    return next(same, None)


def write_choices(choices: dict[str, Any], path: Path) -> None:
    """Write weights and least chances as JSON, in the order of their names."""
    written = {name: part.table if isinstance(part, Weights) else part for name, part in choices.items()}
    path.write_text(json.dumps(written, indent=0, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else FOLDER)
