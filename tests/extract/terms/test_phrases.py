from factbase.extract.terms.phrases import PhraseTable
from factbase.extract.terms.words import read_words
from factbase.text.tokens import tokenize


def test_of_two_phrases_that_fit_equally_the_first_of_the_table_counts_whatever_the_order_of_the_word_s_forms():
    phrases = [("halting TALK", "an inflection"), ("halt TALK", "a base form"), ("halte TALK", "no word")]
    words = read_words(tokenize("halting talks"))

    meanings = [PhraseTable(order).match_at(words, 0).meaning for order in (phrases, phrases[::-1])]

    assert meanings == ["an inflection", "no word"]


def test_the_longest_phrase_counts_wherever_it_stands_in_the_table():
    table = PhraseTable([("agree", "alone"), ("agree to disagree", "none"), ("agree to", "with what follows")])

    match = table.match_at(read_words(tokenize("They agreed to disagree.")), 1)

    assert (match.meaning, match.first, match.last) == ("none", 1, 4)
