"""Another event than a first, and one of long ago."""

import pytest

from factbase.text.further import is_further, is_past
from factbase.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A second blast killed nine.", True),
        ("Another coastal train left the rails.", True),
        ("A third lorry went into the ditch.", True),
        ("The earlier explosion killed two.", True),
        ("A second coach left the road near Tarn Gap.", True),
        ("Another 34 people were injured.", False),
        ("A second hospital counted nine dead.", False),
        ("An earlier train was late.", False),
        ("The second of May was a Friday.", False),
    ],
)
def test_a_further_event_is_told_by_what_there_is_another_one_of(text, expected):
    assert is_further(tokenize(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The footbridge fell a year ago.", True),
        ("Seventeen died in the winter before last.", True),
        ("It was ten years earlier.", True),
        ("Thirty were locked up in the last decade.", True),
        ("They died an hour ago.", False),
        ("The last of the bodies was found.", False),
        ("Nine died before the last house fell.", False),
    ],
)
def test_a_time_gone_by_is_another_season(text, expected):
    assert is_past(tokenize(text)) == expected
