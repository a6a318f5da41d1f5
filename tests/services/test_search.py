"""One search box over everything, with the words found."""

from factories import BODY, ingest

from factbase.services.paging import Paging
from factbase.services.search import count_hits, search


def test_quotes_claims_speakers_and_articles_are_found_with_their_words(store):
    ingest()

    hits = {hit.type: hit for hit in search("brandt", Paging()).items}

    assert set(hits) == {"article", "speaker"}
    for hit in hits.values():
        assert {span.slice(hit.text).lower() for span in hit.highlights} == {"brandt"}


def test_an_article_shows_the_passage_around_the_first_word(store):
    ingest("Nothing of note. " * 40 + BODY)

    [hit] = search('"foreign minister"', Paging(), "article").items

    assert "foreign minister of Marenia" in hit.text
    assert len(hit.text) <= 240


def test_hits_are_counted_by_type_and_paged(store):
    ingest()
    ingest(f"{BODY} More.")

    first = search("valley", Paging(limit=1))

    assert sum(count_hits("valley").values()) > 1
    assert first.next_key is not None
    assert search("valley", Paging(first.next_key, 200)).items


def test_a_search_for_nothing_finds_nothing(store):
    ingest()

    assert search(" ", Paging()).items == ()
    assert search("-valley", Paging()).items == ()
