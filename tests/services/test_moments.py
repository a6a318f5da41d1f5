"""When the value of an assertion held, and what a count of an earlier day does to a later one."""

from datetime import UTC, datetime

import pytest
from factories import ACTOR, ingest

from factbase.services.article_corrections import ArticleCorrection, correct_article
from factbase.services.timeline import get_timeline
from factbase.store.models import Assertion

# A Tuesday.
PUBLISHED = datetime(2025, 3, 18, 15, tzinfo=UTC)
FLOOD = "At least 12 people were killed in the flood in Tarsa on 16 March 2025, police said."


def dates_of(assertion: Assertion) -> tuple[str, str | None, str | None]:
    return f"{assertion.as_of:%Y-%m-%d}", assertion.as_of_precision, assertion.as_of_basis


@pytest.mark.parametrize(
    ("body", "published", "expected"),
    [
        ("The flood in Tarsa had killed 14 people as of Sunday.", PUBLISHED, ("2025-03-16", "day", "relative")),
        ("The flood had killed 14 people as of 9 March 2025.", PUBLISHED, ("2025-03-09", "day", "stated")),
        ("The flood in Tarsa killed 14 people.", PUBLISHED, ("2025-03-18", "minute", "publication")),
        ("“It killed 14 people,” Ilo Brandt said on Monday.", PUBLISHED, ("2025-03-17", "day", "relative")),
        ("“It had killed 14 people as of Sunday,” Ilo Brandt said.", PUBLISHED, ("2025-03-16", "day", "relative")),
    ],
)
def test_a_value_held_when_its_sentence_says_or_when_it_was_said_or_printed(store, body, published, expected):
    ingest(body, published_at=published)

    assert [dates_of(one) for one in Assertion.select()] == [expected]


def test_a_value_without_any_date_is_of_the_moment_its_text_came_in(store):
    ingest("The flood in Tarsa killed 14 people.", published_at=None)

    assertion = Assertion.get()
    assert (assertion.as_of, assertion.as_of_basis) == (assertion.version.captured_at, "capture")


def test_a_count_of_an_earlier_day_printed_later_does_not_supersede_the_newer_one(store):
    ingest(f"{FLOOD}\n\nThe toll of the flood in Tarsa stood at 19 people killed.", published_at=PUBLISHED)
    later = PUBLISHED.replace(day=20)
    ingest("The flood in Tarsa on 16 March 2025 had killed 15 people as of Monday, police said.", published_at=later)

    old = Assertion.get(Assertion.best == 15)
    assert dates_of(old) == ("2025-03-17", "day", "relative")
    assert get_timeline(Assertion.get(Assertion.best == 19).claim_id).current.value["best"] == 19


def test_a_day_counted_from_the_publication_follows_its_correction(store):
    number = ingest("The flood in Tarsa had killed 14 people as of Sunday.", published_at=PUBLISHED).reading.article.id

    correct_article(number, ArticleCorrection({"published_at": PUBLISHED.replace(day=25)}, "a slip"), ACTOR, None)

    assert dates_of(Assertion.get()) == ("2025-03-23", "day", "relative")
