"""The sequence model over the rules: what it may change, and what it must leave as it is."""

import re
from importlib.resources import files
from itertools import pairwise

import pytest

from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.model.candidates import MOST_CANDIDATES, find_candidates
from factbase.extract.model.features import read_features
from factbase.extract.model.grounds import read_ground
from factbase.extract.model.sight import Sight
from factbase.extract.model.span_features import CLASSES, FIRST_CLASS, describe_clauses
from factbase.extract.model.store import CHOICES, TAGS, Model, load_model
from factbase.extract.model.tagging import read_tags
from factbase.extract.model.trees import Trees
from factbase.extract.quotes import find_quotes
from factbase.extract.speech.sequence import choose_found, has_model
from factbase.extract.speech.sights import read_sights
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.units import read_units
from factbase.text.sentences import read_layout
from factbase.values.quotations import Quotation

STORY = (
    "Mia Roth, the harbour minister of Marenia, said on Monday that the port of Tarsa would open again in May.\n\n"
    "“We have waited for a year,” she said. “Now the ships are coming.”\n\n"
    "According to the harbour office, nine ferries are to run each day. Fishermen doubt it."
)
RATES = range(FIRST_CLASS, FIRST_CLASS + CLASSES)


def read_rules(text: str) -> tuple[list[Sight], Speakers]:
    layout = read_layout(text)
    marked = find_marked(text, layout)
    speakers = Speakers(text, find_mentions(text, layout, marked))
    return read_sights(read_units(text, layout, marked), speakers), speakers


def read_quotes(text: str) -> tuple[Quotation, ...]:
    layout = read_layout(text)
    marked = find_marked(text, layout)
    return find_quotes(text, layout, marked, find_mentions(text, layout, marked))


def installed() -> Model:
    model = load_model()
    assert model is not None
    return model


def test_the_model_ships_with_the_package():
    assert has_model()


def test_without_a_model_the_quotations_are_those_of_the_rules():
    sights, speakers = read_rules(STORY)

    found = [list(one) for one in choose_found(sights, speakers, None)]

    assert found == [list(sight.found) for sight in sights]
    assert any(found)


def test_the_same_text_is_always_read_the_same():
    assert read_quotes(STORY) == read_quotes(STORY)


def test_every_quotation_stands_where_it_says():
    for quotation in read_quotes(STORY):
        assert STORY[quotation.span.start : quotation.span.end] == quotation.text


def test_no_two_quotations_overlap():
    spans = [quotation.span for quotation in read_quotes(STORY)]

    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mia Roth said the port would open in May.", ["the port would open in May"]),
        ("“The port will open,” said Mia Roth.", ["The port will open,"]),
        ("‘The port will open,’ said Mia Roth.", ["The port will open,"]),
        ("« The port will open », said Mia Roth.", ["The port will open"]),
        ("„The port will open“, said Mia Roth.", ["The port will open"]),
        ("The port, Mia Roth said, would open in May.", ["The port", "would open in May"]),
        ("According to Mia Roth, the port would open in May.", ["the port would open in May"]),
        (
            "According to Tarsa's harbour minister, Mia Roth, the port would open in May.",
            ["the port would open in May"],
        ),
        ("TARSA — The port would open in May, Mia Roth said.", ["The port would open in May"]),
        ("The minister thanked the envoy.", []),
        ("The new spot, titled “Low Water,” features Mia Roth at the port.", []),
        (
            "Mia Roth has said Orlo threatened the port and has demanded he leave.",
            ["Orlo threatened the port", "he leave"],
        ),
        ("Mia Roth says the port is safe. Ivo Lind believes that it is, and said so.", ["the port is safe"]),
        ("The port opened in May.", []),
        ("Mia Roth walked to the port and opened the gate.", []),
    ],
)
def test_words_reported_are_found_whole_and_nothing_else(text, words):
    assert [quotation.text for quotation in read_quotes(text)] == words


def test_candidates_are_bounded_whatever_the_sentence():
    sights, _ = read_rules("Mia Roth said " + "that the port, he added, would open, she warned, in May, " * 15)

    for sight in sights:
        tags = read_tags(installed().tagger, read_features(sight), sight)
        assert len(find_candidates(sight, tags)) <= MOST_CANDIDATES


def test_chances_of_spans_are_chances():
    [sight, *_], _ = read_rules(STORY)
    tags = read_tags(installed().tagger, read_features(sight), sight)
    places = range(len(sight.unit.pieces))

    chances = [tags.chance_of(start, end + 1) for start in places for end in places if start <= end]

    assert all(0 <= chance <= 1.001 for chance in chances)
    assert sum(chances) == pytest.approx(sum(tags.begins), rel=0.05)


def test_trees_add_up_to_a_chance():
    trees = Trees(((0, 0.5, -1.0, (1, 2, 1.0, 3.0)), -1.0), (), 0.5)

    below, between, above = (trees.chance(features) for features in ([0, 9], [1, 2], [1, 3]))

    assert 0 < below < between == 0.5 < above < 1


def test_trees_take_a_class_that_they_have_not_seen_for_the_usual_one():
    trees = Trees((), [{"say": 0.9}], 0.2)

    assert (trees.rate(0, "say"), trees.rate(0, "never seen")) == (0.9, 0.2)


def test_the_rates_of_classes_stand_where_the_trees_look_for_them():
    [sight, *_], _ = read_rules(STORY)
    rows = read_features(sight)
    tags = read_tags(installed().tagger, rows, sight)
    candidates = find_candidates(sight, tags)

    described = list(describe_clauses(read_ground(sight, tags, rows), candidates, Trees((), [{}] * CLASSES, -7.0)))

    assert described
    assert all([at for at, number in enumerate(row) if number == -7.0] == list(RATES) for _, row in described)


def test_features_hold_no_word_that_is_in_no_lexicon():
    [sight], _ = read_rules("The zorblatt said the quixotrope was glimmering.")

    features = " ".join(feature for row in read_features(sight).rows for feature in row)

    assert not re.search("zorblatt|quixotrope|glimmer", features)


def test_the_data_stay_small():
    folder = files("factbase.extract.model")

    assert sum(len((folder / name).read_bytes()) for name in (TAGS, CHOICES)) < 5_000_000
