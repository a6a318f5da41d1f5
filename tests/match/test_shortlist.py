"""Which texts are like enough to be compared in full."""

from factbase.match.shortlist import choose_alike

TEXTS = {
    1: "Nine people were killed when the dam above Tarsa burst",
    2: "The harbour of Selm was closed for repairs",
    3: "The burst dam above Tarsa killed eleven people",
    4: "A choir of forty sang at the reopening",
}


def test_the_likest_texts_come_first_whatever_the_order_of_their_words():
    assert set(choose_alike("Above Tarsa a dam burst and killed nine people", TEXTS, limit=2)) == {1, 3}


def test_figures_make_no_texts_alike():
    texts = {1: "12,400 of 90,000 homes in Selm", 2: "homes in Selm lost power"}

    assert choose_alike("12,400 of 90,000 votes; homes lost power", texts, limit=1) == (2,)


def test_a_text_without_words_is_like_none_more_than_another():
    assert len(choose_alike("2,500", TEXTS, limit=3)) == 3
