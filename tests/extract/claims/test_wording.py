"""Claims in neutral words, made of what was read in sentences of our own."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factbase.extract.article import read_article
from factbase.extract.claims.wording import word_claim
from factbase.values.articles import ArticleDraft
from factbase.values.spans import Span
from factbase.values.statements import EventAnchor, Figure, Statement, Term

PUBLISHED = datetime(2031, 5, 2, 9, tzinfo=UTC)


def words_of(sentence, title=""):
    draft = ArticleDraft("https://herald.example/", sentence, title, published_at=PUBLISHED)
    return [word_claim(one.statement, f"{title}\n{sentence}") for one in read_article(draft).statements]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("At least 14 people were killed in the fire at Sable Wharf.", "People killed in the fire at Sable Wharf"),
        ("The flood in Tarsa displaced 400 families.", "Households displaced by the flood in Tarsa"),
        ("Six people are missing after the earthquake in Tarsa.", "People missing after the earthquake in Tarsa"),
        ("Cholera has killed 31 people in Tarsa.", "People killed by disease in Tarsa"),
        ("Every week 300 soldiers are killed in the Hallow valley.", "Soldiers killed each week in the Hallow valley"),
        ("The police detained 40 students.", "People detained (first reported in May 2031)"),
        ("At last Marenia and Velland agreed to a truce of ten days.", "A truce between Marenia and Velland"),
        ("Marenia rejected the truce in the Hallow valley.", "A truce in the Hallow valley"),
        ("Velland agreed to exchange 200 prisoners with Marenia in Tarsa.", "An exchange of prisoners in Tarsa"),
        ("Velland demands elections.", "Elections: “elections”"),
        ("Marenia must pull back its troops.", "A withdrawal: “pull back its troops”"),
        ("Six people were killed in the Gelt mine.", "People killed in the Gelt mine"),
        ("The rebels have taken the grain terminal of Ilmen.", "Control of the grain terminal of Ilmen"),
    ],
)
def test_a_claim_says_what_it_is_about_without_a_value(sentence, words):
    assert words in words_of(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Marenia would agree to a truce only if Velland pulled its guns back.",
        "Velland accepts the truce, if Marenia does.",
    ],
)
def test_no_claim_is_a_clause_cut_short(sentence):
    assert not any(words.endswith((" if", " only", " that", ",")) for words in words_of(sentence))


def test_places_are_spelt_as_the_article_spells_them():
    title = "Fire at Port McArdle"
    assert words_of("We have nine people dead, the mayor said.", title) == ["People killed in the fire at Port McArdle"]


def test_a_plain_statement_keeps_its_words():
    statement = Statement(Span(0, 11), "The dam fell", "statement", "asserts", None)
    assert word_claim(statement) == "The dam fell"


def test_a_name_that_stands_nowhere_in_the_text_is_written_with_capitals():
    value = Figure(Span(0, 4), "nine", "killed", 9, 9, 9)
    event = EventAnchor(places=frozenset({"gulf of marn"}))
    assert word_claim(Statement(Span(0, 4), "nine", "casualty_figure", "asserts", value, (), event)) == (
        "People killed in Gulf of Marn"
    )


@pytest.mark.parametrize(
    ("party", "text", "words"),
    [
        ("Tarsan", "Nine Tarsan sailors died", "Tarsan soldiers killed"),
        ("Velland", "Velland lost nine sailors", "Soldiers of Velland killed"),
        ("both sides", "Nine died on both sides", "Soldiers killed on both sides"),
        ("rebels", "The rebels lost nine", "Soldiers killed"),
    ],
)
def test_whose_people_they_are_is_told_in_grammar(party, text, words):
    value = Figure(Span(0, 4), "nine", "killed", 9, 9, 9, group="soldiers", victim_party=party)
    assert word_claim(Statement(Span(0, 4), text, "casualty_figure", "asserts", value)) == words


def test_a_commitment_names_who_gives_it():
    value = Term(Span(0, 4), "to publish the accounts", "commitment", None, "agreed", actor="council")
    statement = Statement(Span(0, 4), "The council promised it", "commitment", "asserts", value)
    assert word_claim(statement) == "Commitment of the council: to publish the accounts"


@pytest.mark.parametrize(
    ("title", "body", "words"),
    [
        (
            "Marenia agrees to a truce in Port Hallam",
            "PORT HALLAM, Ostry — “We have agreed to a truce,” said President Ilka Dem.",
            "A truce in Port Hallam",
        ),
        ("Bridge falls near Dor", "Valley Road, 3 May — At least 14 people were killed.", "People killed near Dor"),
    ],
)
def test_a_headline_and_the_line_below_it_name_two_places(title, body, words):
    assert words in words_of(body, title)


def test_a_place_spelt_in_two_ways_is_named_once():
    claims = words_of("At least 14 people are missing in the Dor valley.", "Flood in Dor Valley")

    assert [claim.casefold().count("dor") for claim in claims] == [1]


LINES = (
    "Truce agreed in Port Hallam",
    "PORT HALLAM, Ostry — Marenia agreed to a truce on Monday.",
    "At least 14 people were killed in the fire in the Dor",
    "Valley, the mayor of",
    "Velland said. “We reject the ceasefire in Port",
    "Hallam,” President Ilka Dem said.",
    "Tarsa pledged 3 million crowns for the hospital of Port",
    "The rebels have taken the town of Osk",
    "and must leave Tarsa by Friday.",
)


@example(title=LINES[0], lines=[LINES[1], LINES[1]])
@given(title=st.sampled_from(LINES), lines=st.lists(st.sampled_from(LINES), min_size=1, max_size=8))
def test_a_claim_is_one_line_and_names_no_place_twice(title, lines):
    for claim in words_of("\n".join(lines), title):
        assert claim == " ".join(claim.split())
        assert claim.casefold().count("port hallam") <= 1


@pytest.mark.parametrize(
    "speaker",
    [
        "the fire chief, Ana Brill,",
        "Ana Brill of the bomb squad",
        "the fire-brigade",
        "the fire and rescue service",
        "the fire department",
        "an officer of the storm shelter",
    ],
)
def test_an_office_names_no_cause(speaker):
    body = f"“Another 14 people are missing,” {speaker} said on Monday."

    assert words_of(body, "Flood in the Dor valley") == ["People missing after the flood in the Dor valley"]
