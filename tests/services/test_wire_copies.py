"""One utterance in several outlets and in corrected texts is one quote."""

import pytest
from factories import ingest

from factbase.store.models import Appearance, Assertion, Quote

PIERS = "“The ferry will run at night until the piers are mended,” she told reporters."
BRIDGE = (
    "“We will rebuild the bridge before winter and nobody in this town will pay for it,” Roth said."
    " “That is a promise.”"
)


def article(said):
    return f"Ann Roth, the mayor of Sele, spoke on Monday.\n\n{said}\n\n{PIERS}"


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(BRIDGE, id="the same"),
        pytest.param(BRIDGE.translate(str.maketrans("“”", "‘’")), id="British marks"),
        pytest.param(BRIDGE.translate(str.maketrans("“”", "«»")), id="guillemets"),
        pytest.param(BRIDGE.translate(str.maketrans("“”", "„“")), id="German marks"),
        pytest.param(BRIDGE.replace("Roth said", "said Ms Roth"), id="another order"),
        pytest.param("“We will rebuild the bridge before winter,” Roth said.", id="shorter"),
        pytest.param(BRIDGE.replace("promise.”", "promise. Believe me.”"), id="longer"),
        pytest.param(
            "Roth said: “We will rebuild the bridge before winter and nobody in this town will pay for it."
            " That is a promise.”",
            id="in one piece",
        ),
        pytest.param(
            "“We will rebuild the bridge before winter,” Roth said, “and nobody in this town will pay for it."
            " That is a promise.”",
            id="split elsewhere",
        ),
        pytest.param(BRIDGE.replace("town", "city"), id="a word corrected"),
        pytest.param(BRIDGE.replace("before winter", "..."), id="abridged"),
    ],
)
def test_an_utterance_in_another_outlet_is_one_more_appearance(store, said):
    ingest(article(BRIDGE), "https://herald.example/bridge")
    quotes = Quote.select().count()

    copy = ingest(article(said), "https://gazette.example/bridge").reading

    assert Quote.select().count() == quotes
    assert all(quote.repeated for quote in copy.quotes)


def test_two_people_who_say_the_same_stay_two(store):
    ingest("“We will be back,” said Ann Roth, the mayor of Sele.")
    ingest("“We will be back,” said Ivo Tarr, the mayor of Arden.")

    assert {quote.speaker.name for quote in Quote.select()} == {"Ann Roth", "Ivo Tarr"}


@pytest.mark.parametrize(("was", "now"), [("town", "city"), ("“That is", "“This is")])
def test_a_corrected_word_keeps_the_quote_and_finds_its_new_place(store, was, now):
    url = "https://herald.example/corrected"
    ingest(article(BRIDGE), url)
    quotes = Quote.select().count()

    ingest("Correction: a word was wrong.\n\n" + article(BRIDGE.replace(was, now)), url)

    assert Quote.select().count() == quotes
    assert not [row for row in Appearance.select() if row.state == "gone"]
    for row in Appearance.select():
        assert row.version.text.body[row.start : row.end] == row.exact


def test_a_quote_that_a_correction_takes_out_is_gone(store):
    url = "https://herald.example/withdrawn"
    ingest(article(BRIDGE), url)

    ingest(article("Roth declined to speak about the bridge."), url)

    gone = {row.exact for row in Appearance.select() if row.state == "gone"}
    assert gone == {
        "We will rebuild the bridge before winter and nobody in this town will pay for it,",
        "That is a promise.",
    }


def test_a_statement_carried_by_another_outlet_with_a_stop_for_a_comma_is_asserted_once(store):
    ingest(article("“At least 12 people were killed in the flood in Sele,” Roth said."), "https://herald.example/flood")
    ingest(
        article("Roth said: “At least 12 people were killed in the flood in Sele.”"), "https://gazette.example/flood"
    )

    assert [row.kind for row in Assertion.select().where(Assertion.best == 12)] == ["casualty_figure"]
