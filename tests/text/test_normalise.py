"""Forms to compare, and what a body may not hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbase.errors import Invalid, TooLarge
from factbase.text.normalise import MAX_BODY_BYTES, check_body, key


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  The   Council\n of Tarsa ", "the council of tarsa"),
        ("Zoë Łabędź-Ørsted", "zoe labedz-orsted"),
        ("STRASSE straße", "strasse strasse"),
        ("the ministers’ “plan”", 'the ministers\' "plan"'),
        ("«Non», ‹si› „ja“", '"non", \'si\' "ja"'),
        ("2020–21 — no‑fly", "2020-21 - no-fly"),
        ("ﬁnal ½", "final 1⁄2"),
        ("soft\u00adhyphen\u200b", "softhyphen"),
        ("no\u00a0break", "no break"),
        ("it´s", "it's"),
        ("𝕊", "s"),
        ("", ""),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_the_key_leaves_out_case_accents_and_house_style(text, expected):
    assert key(text) == expected


@given(st.text(max_size=40))
def test_the_key_of_a_key_is_itself(text):
    assert key(key(text)) == key(text)


def test_composed_and_decomposed_letters_have_one_key():
    assert key("café") == key("cafe\u0301") == "cafe"


@pytest.mark.parametrize("text", ["before\x00after", "half \ud83d of a pair", "\udc00"])
def test_a_body_that_no_database_keeps_is_refused_with_its_field(text):
    with pytest.raises(Invalid) as refusal:
        check_body(text)

    assert refusal.value.pointer == "/body"


@pytest.mark.parametrize("text", ["a" * (MAX_BODY_BYTES + 1), "ł" * (MAX_BODY_BYTES // 2 + 1)])
def test_a_body_beyond_a_mebibyte_of_utf8_is_too_large(text):
    with pytest.raises(TooLarge):
        check_body(text)


@pytest.mark.parametrize("text", ["", "a" * MAX_BODY_BYTES, "ł" * (MAX_BODY_BYTES // 2), "smile \U0001f600"])
def test_any_other_body_passes(text):
    check_body(text)
