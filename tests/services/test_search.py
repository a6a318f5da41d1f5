"""One search box over everything, with the words found."""

import pytest
from factories import ACTOR, BODY, ingest

from factbase.services.articles import ArticleDraft, ingest_article
from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.paging import Paging
from factbase.services.search import search
from factbase.services.search_filters import SearchFilter
from factbase.settings import Settings

EVERYTHING = SearchFilter()


def find(q, **wanted):
    return search(q, SearchFilter(**wanted), Paging()).page.items


def test_quotes_claims_speakers_and_articles_are_found_with_their_words(store):
    ingest()

    hits = {hit.type: hit for hit in find("brandt")}

    assert set(hits) == {"article", "speaker"}
    for hit in hits.values():
        assert {span.slice(hit.text).lower() for span in hit.highlights} == {"brandt"}


def test_an_article_shows_the_passage_around_the_first_word(store):
    ingest("Nothing of note. " * 40 + BODY)

    [hit] = find('"foreign minister"', type="article")

    assert "foreign minister of Marenia" in hit.text
    assert len(hit.text) <= 240


def test_the_latest_comes_first_and_pages_go_on_where_the_last_one_ended(store):
    ingest()
    ingest(f"{BODY} More.")

    first = search("valley", EVERYTHING, Paging(limit=1)).page
    second = search("valley", EVERYTHING, Paging(first.next_key, 200)).page

    everything = find("valley")
    assert (*first.items, *second.items) == everything
    assert [hit.id for hit in everything if hit.type == "article"] == [2, 1]


def test_a_search_for_nothing_finds_nothing(store):
    ingest()

    assert find(" ") == ()
    assert find("-valley") == ()


def test_facets_count_all_hits_whatever_the_page(store):
    ingest()
    ingest(f"{BODY} More.")

    found = search("valley", EVERYTHING, Paging(limit=1))

    everything = find("valley")
    assert len(everything) > 1
    assert sum(found.facets.type.values()) == len(everything)
    assert found.facets.type["article"] == 2
    assert found.facets.outlet[0].count >= 2
    assert found.facets.month


@pytest.mark.parametrize("facet", ["type", "kind", "status", "month", "speaker", "outlet"])
def test_a_filter_leaves_as_many_hits_as_its_facet_counts(store, facet):
    ingest()
    ingest(f"{BODY} More.")
    create_claim(ClaimDraft("statement", "The valley is not safe to return to."), ACTOR)
    counts = getattr(search("valley", EVERYTHING, Paging()).facets, facet)
    by_value = counts if isinstance(counts, dict) else {one.id: one.count for one in counts}

    left = {value: len(find("valley", **{facet: value})) for value in by_value}

    assert left == by_value
    assert left


def test_what_is_shown_of_an_article_is_whole_words(store):
    body = "overflowing " * 40 + "dyke " + "underwater " * 40
    ingest_article(ArticleDraft("https://herald.example/dyke", body), ACTOR, Settings())

    [hit] = find("dyke", type="article")

    assert set(hit.text.split()) == {"overflowing", "dyke", "underwater"}
    assert [span.slice(hit.text) for span in hit.highlights] == ["dyke"]


def test_filters_hold_together(store):
    ingest()

    assert find("valley", type="quote", kind="direct")
    assert find("valley", type="article", kind="direct") == ()
    assert find("valley", type="quote", month="1999-12") == ()


@pytest.mark.parametrize("typed", ["Brant", "Brnadt", "brandtt", "Bxandt"])
def test_a_name_with_a_slip_is_found_and_the_answer_says_what_was_searched(store, typed):
    ingest()

    found = search(typed, EVERYTHING, Paging())

    assert found.corrected == {typed.lower(): "brandt"}
    assert "speaker" in {hit.type for hit in found.page.items}
    assert all(hit.highlights for hit in found.page.items)


@pytest.mark.parametrize(
    "typed",
    [
        "valleys",  # a slip away from a word of the text, but no name
        '"Brant"x',
        "Bxaxdt",  # two slips in a short name
        "-Brant valley",
    ],
)
def test_only_words_of_names_are_put_right(store, typed):
    ingest()

    assert search(typed, EVERYTHING, Paging()).corrected == {}


def test_a_word_that_is_somewhere_is_searched_as_typed(store):
    ingest()
    other = ArticleDraft(url="https://other.example/1", body="The brant is a goose of the far north.")
    ingest_article(other, ACTOR, Settings())

    [hit] = find("brant")

    assert (hit.type, hit.id) == ("article", 2)
