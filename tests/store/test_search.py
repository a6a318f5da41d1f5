"""Candidates by the posting table and the search box, alike on both databases."""

import pytest

from factbase.store.models import Claim, Posting, SearchEntry
from factbase.store.search import (
    add_entry,
    add_postings,
    find_entries,
    find_highlights,
    find_subjects,
    read_query,
    similar,
)
from factbase.text.postings import posting_tokens

TEXTS = [
    "Twelve people were killed in the flood at Tarsa",
    "The government of Marenia agreed to a truce in the valley",
    "O’Brien said that covid-19 was over in Łódka",
    "The truce in the valley was broken by Velland",
]


@pytest.fixture
def claims(store):
    for text in TEXTS:
        claim = Claim.create(kind="statement", statement=text)
        add_postings(claim.id, posting_tokens(text))
        add_entry("claim", claim.id, text)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("A flood in Tarsa killed at least 12", 1),
        ("Marenia’s government will agree to the truce", 2),
        ("Velland broke the truce", 4),
    ],
)
def test_the_nearest_claim_comes_first(claims, text, first):
    assert similar(posting_tokens(text))[0] == first


def test_a_text_that_shares_no_word_has_no_candidates(claims):
    assert similar(posting_tokens("An orchestra played")) == ()
    assert similar(frozenset()) == ()


def test_no_more_candidates_than_asked_for(claims):
    assert len(similar(posting_tokens("truce in the valley"), limit=1)) == 1


def test_adding_the_same_words_twice_keeps_one_row(claims):
    before = Posting.select().count()

    add_postings(1, posting_tokens(TEXTS[0]))

    assert Posting.select().count() == before


@pytest.fixture
def glance(monkeypatch):
    """Two claims of each list are read at first, and eight of longer ones."""
    monkeypatch.setattr("factbase.store.search.GLANCE", 2)
    monkeypatch.setattr("factbase.store.search.FURTHER", 8)


def add_claims(*tokens):
    for own in tokens:
        add_postings(Claim.create(kind="statement", statement="Said.").id, frozenset(own))


def test_longer_lists_are_left_out_where_a_claim_is_clearly_near(store, glance):
    add_claims({1, 2, 3}, {3}, {3}, {3})

    assert similar(frozenset({1, 2, 3})) == (1,)


def test_longer_lists_are_read_on_where_no_claim_is_clearly_near(store, glance):
    add_claims({1, 2}, {1}, {1}, {2}, {2}, {3})

    assert similar(frozenset({1, 2})) == (1, 5, 4, 3, 2)


def test_of_longer_lists_the_rarest_are_read_on(store, glance):
    add_claims({1, 2}, {1}, {2}, {2}, {2}, {1, 2}, {2}, {2}, {2}, {2})

    assert similar(frozenset({1, 2})) == (6, 2, 1)


def test_of_the_rarest_list_the_latest_claims_are_read_even_if_it_is_too_long(store, glance):
    add_claims(*[{1}] * 9)

    assert similar(frozenset({1})) == (9, 8, 7, 6, 5, 4, 3, 2)


QUERIES = [
    ("tarsa flood", [1]),
    ("TARSA", [1]),
    ("truce", [2, 4]),
    ("truce -velland", [2]),
    ('"truce in the valley"', [2, 4]),
    ('"valley truce"', []),
    ('-"broken by" truce', [2]),
    ("o'brien", [3]),
    ("O’Brien", [3]),
    ("covid-19", [3]),
    ("lodka", [3]),
    ("tarsa OR velland", []),
    ("key:truce", []),
    ("truc*", []),
    ('"unclosed truce', []),
    ("", []),
    ('"', []),
    ("-truce", []),
    ("AND", []),
    ("(((", []),
    ("' ; DROP TABLE claim", []),
]


@pytest.mark.parametrize(("query", "found"), QUERIES)
def test_the_search_box_finds_the_same_on_both_databases(claims, query, found):
    assert sorted(entry.subject for entry in find_entries(read_query(query))) == found
    assert [claim.id for claim in Claim.select().where(Claim.id.in_(find_subjects("claim", query)))] == found


def test_new_words_of_a_subject_replace_the_old_ones(claims):
    add_entry("claim", 1, "Nobody was hurt")

    assert [entry.subject for entry in find_entries(read_query("tarsa"))] == []
    assert [entry.subject for entry in find_entries(read_query("nobody hurt"))] == [1]
    assert SearchEntry.select().count() == len(TEXTS)


def test_a_body_of_a_mebibyte_of_different_words_is_indexed(store):
    add_entry("article", 1, " ".join(f"w{number}" for number in range(150_000)))

    assert [entry.subject for entry in find_entries(read_query("w17"))] == [1]


def test_highlights_are_places_in_the_text():
    text = "O’Brien said that Covid-19 was over"

    spans = find_highlights(text, read_query("covid-19 o'brien"))

    assert [span.slice(text) for span in spans] == ["O", "Brien", "Covid", "19"]
