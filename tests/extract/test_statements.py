"""What the quotations and the narration of an article state, each once and in one voice."""

from datetime import UTC, datetime

import pytest

from factbase.extract.article import read_article
from factbase.values.articles import ArticleDraft
from factbase.values.readings import SpokenStatement

PUBLISHED = datetime(2031, 3, 18, 12, tzinfo=UTC)


def statements_of(body: str) -> tuple[SpokenStatement, ...]:
    return read_article(ArticleDraft(url="https://news.example/a", body=body, published_at=PUBLISHED)).statements


def kinds_of(body: str) -> list[str]:
    return [found.statement.kind for found in statements_of(body)]


@pytest.mark.parametrize(
    ("body", "words", "text"),
    [
        (
            "“Forty soldiers were killed on the islands,” said Mia Roth. “We have seen enough.”",
            "Forty",
            "Forty soldiers were killed on the islands",
        ),
        (
            "At least 12 civilians were killed in Port Ansel on Sunday.",
            "12",
            "At least 12 civilians were killed in Port Ansel on Sunday.",
        ),
        (
            "“Twelve people were killed,” said Mia Roth, who was among the 40 people injured in the fire of 2029.",
            "40",
            "said Mia Roth, who was among the 40 people injured in the fire of 2029.",
        ),
        (
            "Mia Roth said that 12 people had been killed in Port Ansel.",
            "12",
            "12 people had been killed in Port Ansel",
        ),
    ],
)
def test_a_figure_is_stated_by_the_words_of_its_voice(body, words, text):
    [stated] = [found.statement for found in statements_of(body) if found.statement.value.words == words]

    assert (stated.kind, stated.text) == ("casualty_figure", text)


def test_each_figure_is_stated_once():
    body = "Mia Roth said that “40 soldiers were killed” on the islands."

    assert kinds_of(body) == ["casualty_figure"]


def test_the_terms_of_one_sentence_have_a_clause_each():
    body = "Mia Roth said that Velland must leave the islands and Tarsa must hold an election."

    texts = [found.statement.text for found in statements_of(body)]

    assert texts == ["Velland must leave the islands", "Tarsa must hold an election"]


@pytest.mark.parametrize(
    ("body", "stance"),
    [
        ("“Thirty civilians were killed in Port Ansel,” said Mia Roth.", "asserts"),
        ("Oskar Lund denied that 30 civilians had been killed in Port Ansel.", "denies"),
        ("“Were 30 civilians killed in Port Ansel?” asked Mia Roth.", "questions"),
        ("“I will never sign a ceasefire,” said Oskar Lund.", "denies"),
    ],
)
def test_the_stance_is_that_of_the_speaker(body, stance):
    [found] = statements_of(body)

    assert found.statement.stance == stance


@pytest.mark.parametrize(
    ("body", "actor"),
    [
        ("“I agreed to a ceasefire,” said Mia Roth.", "Mia Roth"),
        ("“We agreed to a ceasefire,” said Mia Roth, the foreign minister of Marenia.", "Mia Roth"),
        ("“It is over,” said Mia Roth. “We agreed to a ceasefire. We go home.”", "Mia Roth"),
        ("“We got a letter from Velland,” said Mia Roth. “They agreed to a prisoner exchange.”", "Velland"),
        ("“We wrote to Velland and to Tarsia,” said Mia Roth. “They agreed to a prisoner exchange.”", None),
        ("“They agreed to a prisoner exchange,” said Mia Roth.", None),
        ("“Velland must leave the islands,” said Mia Roth.", "Mia Roth"),
        ("Oskar Lund said that he would agree to a truce.", "Oskar Lund"),
        ("Velland has agreed to a ceasefire.", "Velland"),
        ("Mia Roth spoke first. President Mia Roth then agreed to a ceasefire.", "Mia Roth"),
    ],
)
def test_the_actor_of_a_term_is_named_where_only_one_fits(body, actor):
    [term] = [found.statement.value for found in statements_of(body) if found.statement.kind == "ceasefire_term"]

    assert term.actor == actor


def test_quoted_words_that_assert_something_are_a_statement():
    body = "“The harbour is closed to foreign ships,” said Mia Roth. “Thank you all. We hope for the best.”"

    [found] = statements_of(body)

    assert (found.statement.kind, found.statement.value, found.quotation) == ("statement", None, 0)
    assert found.statement.text == "The harbour is closed to foreign ships"


@pytest.mark.parametrize(
    "body",
    [
        "The harbour is closed to foreign ships and the grain is rotting.",
        "A 30-day truce stood in the papers.",
        "“Good morning,” said Mia Roth.",
        "Mia Roth asked whether the harbour was closed to foreign ships.",
        "Twelve people were killed in Port Ansel. Photograph: Jan Dole/The Marenian",
    ],
)
def test_narration_questions_and_furniture_state_nothing_untyped(body):
    assert statements_of(body) == ()


def test_words_passed_on_are_stated_by_whom_they_come_from():
    body = "Mia Roth said Oskar Lund had told her that the harbour was closed to foreign ships."

    reading = read_article(ArticleDraft(url="https://news.example/a", body=body, published_at=PUBLISHED))

    [found] = reading.statements
    assert reading.quotations[found.quotation].speaker.name == "Oskar Lund"
    assert (found.statement.text, found.statement.stance) == ("the harbour was closed to foreign ships", "reports")


def test_a_promised_sum_is_an_amount_and_no_commitment_besides():
    assert kinds_of("Velland promised $40 million in aid to Marenia.") == ["amount"]


def test_the_place_of_an_event_comes_from_the_lead_where_a_quotation_leaves_it_out():
    body = "A fire broke out in Port Ansel on Monday.\n\n“Twelve people were killed,” said Mia Roth."

    [found] = statements_of(body)

    assert found.statement.event.places == {"port ansel"}
    assert found.statement.keys[0] == ("harm", "killed")
