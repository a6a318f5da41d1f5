"""Who holds which ground."""

import pytest

from factbase.extract.control import find_control
from factbase.values.spans import Span


def controls_of(text: str) -> list[tuple[str, str, str | None]]:
    return [(control.party, control.place, control.share) for control in find_control(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels control most of the Tanner District.", ("rebels", "Tanner District", "most")),
        ("Tarsa now controls most of four eastern regions.", ("Tarsa", "four eastern regions", "most")),
        ("Tarsa occupies around 20% of Velland.", ("Tarsa", "Velland", "around 20 %")),
        ("Our infantry has taken the grain terminal of Orin.", ("infantry", "grain terminal of Orin", None)),
        ("The Highland Front has captured the village of Belm.", ("Highland Front", "village of Belm", None)),
        ("On Sunday Tarsa took the lighthouse island from Velland.", ("Tarsa", "lighthouse island", None)),
        ("“Our forces have retaken Hill 402,” he said.", ("forces", "Hill 402", None)),
        ("The militia seized the Belm airfield at dawn.", ("militia", "Belm airfield", None)),
    ],
)
def test_a_party_that_holds_or_takes_a_place_controls_it(text, expected):
    assert controls_of(text) == [expected]


def test_a_second_verb_keeps_the_party_of_the_first():
    text = "Tarsa seized the Ire peninsula in 2014 and now controls most of four regions."

    assert controls_of(text) == [("Tarsa", "Ire peninsula", None), ("Tarsa", "four regions", "most")]


@pytest.mark.parametrize(
    "text",
    [
        "Tarsa must keep control of the regions that it has seized.",
        "The Front has not taken the town.",
        "The army denied that rebels hold the bridge.",
        "Who holds the grain terminal?",
        "They hold the bridge.",
        "If the rebels take the town, we leave.",
        "Rebels want to seize the town.",
        "The chairman took the floor.",
        "Police seized 14 rifles.",
        "Her party controlled Congress.",
        "The town was taken by surprise.",
        "The army holds its breath.",
    ],
)
def test_wishes_denials_questions_and_other_objects_are_no_control(text):
    assert controls_of(text) == []
