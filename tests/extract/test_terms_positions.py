"""Positions in soft words: at odds, left out, ordered, announced, taken back by what follows."""

import pytest

from factbase.extract.ceasefire import find_terms
from factbase.values.spans import Span


def positions_in(text: str) -> set[tuple[str | None, str]]:
    return {(term.provision, term.status) for term in find_terms(text, Span(0, len(text)))}


@pytest.mark.parametrize(
    ("text", "provision", "status"),
    [
        ("Contrary to what the envoy said, we have not agreed to a truce.", "cessation", "denied"),
        ("Velmora has not, as reported, extended the truce.", "cessation", "denied"),
        ("Asked whether Velmora had agreed to the truce, the minister shook her head.", "cessation", "denied"),
        ("Velmora hit back at claims that it had agreed to a truce.", "cessation", "denied"),
        ("The truce has been signed by nobody.", "cessation", "not_agreed"),
        ("The truce has still to be accepted by Velmora.", "cessation", "not_agreed"),
        ("They could not settle on a truce.", "cessation", "not_agreed"),
        ("On the withdrawal the two sides are as far apart as ever.", "withdrawal", "not_agreed"),
        ("Velmora agreed to everything except the withdrawal.", "withdrawal", "not_agreed"),
        ("Members were unable to agree on a ceasefire.", "cessation", "not_agreed"),
        ("Velmora accepted the ceasefire but not the monitors.", "monitoring", "rejected"),
        ("Velmora would pull back; disarm it will not.", "disarmament", "rejected"),
        ("There will be no talks until a ceasefire is in force.", "cessation", "demanded"),
        ("No peace without an amnesty, the rebels said.", "amnesty", "demanded"),
        ("Stop the bombing, and we will come to Palova.", "cessation", "demanded"),
        ("Velmora wants the embargo lifted.", "sanctions", "demanded"),
        ("The bishops want the embargo lifted.", "sanctions", "called_for"),
        ("Agree to the truce, the widows said.", "cessation", "called_for"),
        ("Both governments, the envoy said, will swap 75 prisoners on Friday.", "prisoner_exchange", "willing"),
        ("Velmora and Sarkan will swap 75 prisoners on Friday, both announced.", "prisoner_exchange", "agreed"),
        ("The guns along the canal have kept quiet.", "cessation", "in_force"),
        ("Despite having agreed to a truce, the rebels shelled the market.", "cessation", "violated"),
        ("A ceasefire was announced on Monday and had collapsed by noon.", "cessation", "ended"),
        ("The Sarkan League declared the truce at an end.", "cessation", "ended"),
        ("Talks on a ceasefire have run aground.", "cessation", "not_agreed"),
        ("Velmora will not vouch for the envoys' safe passage.", "humanitarian_access", "rejected"),
        ("Villagers are asking for observers to be sent to the gorge.", "monitoring", "called_for"),
        ("Velmora proposed a withdrawal from the salt flats.", "withdrawal", "proposed"),
        ("While talks on a truce go on, both armies agreed to swap 30 prisoners.", "prisoner_exchange", "agreed"),
        ("With the truce holding, talks resumed in Palova.", "cessation", "in_force"),
    ],
)
def test_a_position_in_soft_words_is_read(text, provision, status):
    assert (provision, status) in positions_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velmora agreed in May to lift the sanctions in June; it is now September.",
        "Velmora agreed on Thursday to meet again about the withdrawal.",
        "Ceasefires have been agreed before.",
        "Velmora told the clans that Sarkan had agreed to a truce, and told Sarkan that the clans had.",
        "Velmora signed away the truce.",
        "Velmora agreed to the truce but refused to sign it.",
    ],
)
def test_an_agreement_that_what_follows_undoes_is_not_firm(text):
    assert not {"agreed", "extended", "in_force"} & {status for _, status in positions_in(text)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Velmora agreed to a forty-day truce but ruled out leaving the salt flats.", "agreed"),
        ("It was close to midnight when the two generals signed the ceasefire.", "agreed"),
        ("“I can tell you that we have agreed to a ceasefire,” the premier said.", "agreed"),
        ("Ceasefire deal signed in Palova", "agreed"),
        ("The truce holds; Velmora now wants the tanks off the flats.", "in_force"),
    ],
)
def test_an_agreement_beside_another_matter_is_firm(text, status):
    assert ("cessation", status) in positions_in(text)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        (
            "President Orlo rejected the ceasefire that Velmora had proposed but agreed to a prisoner exchange.",
            {("cessation", "rejected", "President Orlo"), ("prisoner_exchange", "agreed", "President Orlo")},
        ),
        (
            "President Orlo declined the truce in the delta that Velmora proposes, but agreed to halt raids on ports.",
            {("cessation", "rejected", "President Orlo"), ("cessation", "agreed", "President Orlo")},
        ),
        (
            "President Orlo accepted the truce that Velmora had proposed but rejected the exchange of prisoners.",
            {("cessation", "agreed", "President Orlo"), ("prisoner_exchange", "rejected", "President Orlo")},
        ),
        (
            "President Orlo said that Velmora had proposed a truce but rejected an exchange of prisoners.",
            {("cessation", "proposed", "Velmora"), ("prisoner_exchange", "rejected", "Velmora")},
        ),
    ],
)
def test_a_clause_that_says_whose_a_term_is_takes_no_verb_from_the_main_one(text, terms):
    found = find_terms(text, Span(0, len(text)))

    assert {(term.provision, term.status, term.actor) for term in found} == terms


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The rebels agreed to stop shooting, and we can get to talking about how to end this for good.", "agreed"),
        ("The rebels agreed to a truce, and we can talk about whether they meant it.", "mention"),
        ("The rebels agreed to a truce, and we will see.", "mention"),
    ],
)
def test_what_may_be_talked_about_next_leaves_an_agreement_standing(text, status):
    assert ("cessation", status) in positions_in(text)
