"""What the rules for reported speech find in a text, before any model weighs it."""

from factbase.extract.marks import find_marked
from factbase.extract.mentions import find_mentions
from factbase.extract.speech.sights import read_sights
from factbase.extract.speech.speakers import Speakers
from factbase.extract.speech.units import read_units
from factbase.text.sentences import read_layout


def reports(text):
    """The words, and the mention that they are given to."""
    layout = read_layout(text)
    marked = find_marked(text, layout)
    speakers = Speakers(text, find_mentions(text, layout, marked))
    return [
        (sight.unit.span(found.start, found.end).slice(text), _name_of(found))
        for sight in read_sights(read_units(text, layout, marked), speakers)
        for found in sight.found
    ]


def _name_of(found):
    return found.frame.mention.text if found.frame and found.frame.mention else None
