"""Who says which part of a sentence."""

from factbase.extract.claims.stretches import Stretch, choose_stretch, find_stretches
from factbase.values.quotations import Quotation
from factbase.values.spans import Span


def quotation(start: int, end: int) -> Quotation:
    return Quotation(Span(start, end), "", "direct", "q1", None, None)


def test_a_sentence_falls_into_its_quotations_and_the_rest():
    [(_, stretches)] = find_stretches([Span(0, 30)], [quotation(5, 10), quotation(20, 25)])

    assert stretches == [
        Stretch(Span(5, 10), 0),
        Stretch(Span(20, 25), 1),
        Stretch(Span(0, 5)),
        Stretch(Span(10, 20)),
        Stretch(Span(25, 30)),
    ]


def test_a_quotation_of_two_sentences_gives_each_its_part():
    found = list(find_stretches([Span(0, 10), Span(11, 20)], [quotation(2, 18)]))

    assert [stretches[0] for _, stretches in found] == [Stretch(Span(2, 10), 0), Stretch(Span(11, 18), 0)]


def test_words_belong_to_the_innermost_quotation_that_holds_them():
    [(_, stretches)] = find_stretches([Span(0, 30)], [quotation(5, 25), quotation(10, 15)])

    assert choose_stretch(stretches, Span(11, 14)) == Stretch(Span(10, 15), 1)
    assert choose_stretch(stretches, Span(16, 20)) == Stretch(Span(5, 25), 0)
    assert choose_stretch(stretches, Span(26, 28)) == Stretch(Span(25, 30))


def test_words_across_two_voices_belong_to_neither():
    [(_, stretches)] = find_stretches([Span(0, 30)], [quotation(5, 25)])

    assert choose_stretch(stretches, Span(20, 28)) is None
