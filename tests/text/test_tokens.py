"""Tokens of a stretch are those that it would have alone, wherever it is cut."""

import pytest

from factbase.text.tokens import tokenize

TEXT = "In the U.S., 2,500 of O’Brien’s men – “the 3rd” – left at 4.30 p.m. on 1.5.2031."


@pytest.mark.parametrize("start", range(0, len(TEXT), 3))
@pytest.mark.parametrize("end", range(1, len(TEXT) + 2, 7))
def test_a_stretch_has_the_tokens_of_its_words(start, end):
    alone = tokenize(TEXT[start:end])

    found = tokenize(TEXT, start, end)

    assert [token.text for token in found] == [token.text for token in alone]
    assert all(TEXT[token.start : token.end] == token.text for token in found)


def test_what_stands_unseen_in_a_word_or_between_words_hides_no_word():
    text = "She sa\u00adid\u200b \u200bno\ufeff."

    found = tokenize(text)

    assert [token.lower for token in found] == ["she", "said", "no", "."]
    assert all(text[token.start : token.end] == token.text for token in found)
