"""Light stems of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.text.stems import content_stems, stem


@pytest.mark.parametrize(
    "forms",
    [
        ("agree", "agreed", "agrees", "agreeing", "agreement", "agreements"),
        ("kill", "killed", "kills", "killing"),
        ("stop", "stopped", "stops", "stopping"),
        ("truce", "truces", "truce's"),
        ("city", "cities"),
        ("negotiation", "negotiations"),
        ("violate", "violated", "violation", "violations"),
        ("soldier", "soldiers", "soldiers’"),
        ("child", "children"),
        ("die", "died", "dead", "deaths"),
        ("sink", "sank", "sunk"),
        ("Marenia", "Marenia’s", "MARENIA"),
    ],
)
def test_inflected_forms_share_a_stem(forms):
    assert len({stem(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("class", "clay"), ("status", "state"), ("need", "knee"), ("army", "arm"), ("war", "ware house")]
)
def test_other_words_keep_other_stems(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("text", "stems"),
    [
        ("Mayor Ilda Brook said the bridge would open.", ("mayor", "ilda", "brook", "bridg", "open")),
        ("On Monday 412 people, or about four hundred, left.", ("peopl", "leav")),
        ("They may march in May and in March.", ("march",)),
        ("No, not at all.", ()),
        ("", ()),
    ],
)
def test_figures_dates_and_words_of_report_are_left_out(text, stems):
    assert content_stems(text) == stems


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz'", min_size=1, max_size=20))
def test_a_stem_is_no_longer_than_its_word_by_more_than_a_letter(word):
    assert len(stem(word)) <= len(word) + 1
