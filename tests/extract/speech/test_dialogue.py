"""Dialogue set off by dashes, in the ways in which papers print it."""

import pytest

from factbase.extract.speech.dialogue import find_turns
from factbase.text.sentences import read_layout


def speeches(text):
    [paragraph] = read_layout(text).paragraphs
    return [turn.slice(text) for turn in find_turns(text, paragraph)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("— We wait — said Ann Roth —. The ferry is late.", ["We wait", "The ferry is late."]),
        ("—We wait —said Ann Roth—. The ferry is late.", ["We wait", "The ferry is late."]),
        ("– We wait – said Ann Roth quietly – for the ferry.", ["We wait", "for the ferry."]),
        ("— We wait, — said Ann Roth. — The ferry is late.", ["We wait,", "The ferry is late."]),
        ("— We wait, said Ann Roth, the mayor.", ["We wait,"]),
        ("— For what? asked the envoy.", ["For what?"]),
        ("— We wait, said Ann Roth. — Go home.", ["We wait,"]),
        ("— For the ferry, she replied.", ["For the ferry,"]),
        ("— For the ferry! Ann Roth cried.", ["For the ferry!"]),
        ("— Late? Yes, of course, and wet! cried Ivo Tarr.", ["Late? Yes, of course, and wet!"]),
        ("— Bread, milk and eggs", []),
        ("— The mayor, Ann Roth, met them there.", []),
        ("— Ann Roth, Sele", []),
        ("The mayor — said to be ill — stayed at home.", []),
    ],
)
def test_a_dash_opens_speech_where_a_cue_follows(text, expected):
    assert speeches(text) == expected
