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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The old town is in rebel hands.", ("rebels", "old town", None)),
        ("Most of Belm is now in the hands of the Highland Front.", ("Highland Front", "Belm", "Most")),
        ("The bridge at Belm remains firmly in the army's hands.", ("army", "bridge at Belm", None)),
        ("Only the hospital is still in government hands.", ("government", "hospital", None)),
        ("The road to Orin has fallen to the militia.", ("militia", "road to Orin", None)),
        ("Belm fell to the rebels on Sunday.", ("rebels", "Belm", None)),
        ("About a fifth of Volk province is under rebel control.", ("rebels", "Volk province", "About a fifth")),
        ("The eastern bank is under the control of the army.", ("army", "eastern bank", None)),
        ("Lower Orin is back under Tarsan rule.", ("Tarsan", "Lower Orin", None)),
        ("The Belm airfield is held by Tarsan marines.", ("Tarsan marines", "Belm airfield", None)),
        ("The port was seized by separatists at dawn.", ("separatists", "port", None)),
        ("Two villages were retaken by government troops.", ("government troops", "Two villages", None)),
        ("The whole of the delta is occupied by Tarsa.", ("Tarsa", "delta", "The whole")),
        ("The ministry said that the dam was captured by the rebels.", ("rebels", "dam", None)),
        ("The district is run by the Tarsan authorities.", ("Tarsan authorities", "district", None)),
    ],
)
def test_a_place_in_the_hands_of_a_party_is_controlled_by_it(text, expected):
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
        "The town is in good hands.",
        "The town is in no one's hands.",
        "The town is not in rebel hands.",
        "The town is no longer under government control.",
        "Is the town in rebel hands?",
        "The army denied that the town was in rebel hands.",
        "If the town is in rebel hands, we turn back.",
        "The harbour may be in rebel hands.",
        "Rebels claim that Hill 402 is in their hands.",
        "The fire is under control.",
        "The prices are under the control of the ministry.",
        "The hostages are in the hands of the militia.",
        "The mayor was captured by the rebels.",
        "They were held by the police.",
        "The town was taken by force.",
        "Belm fell to Orin in the final.",
        "The match was won by Tarsa.",
        "The capital has fallen.",
    ],
)
def test_wishes_denials_questions_and_other_objects_are_no_control(text):
    assert controls_of(text) == []
