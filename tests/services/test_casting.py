"""Who becomes a speaker, who is known already, and who is a question for a person."""

from datetime import UTC, datetime

import pytest
from factories import ingest

from factbase.store.models import Quote, ReviewItem, Role, Speaker

DAY = datetime(2023, 3, 1, 12, tzinfo=UTC)


def names():
    return {speaker.name for speaker in Speaker.select()}


def speakers_of(reading):
    return [quote.speaker.name if quote.speaker else None for quote in reading.quotes]


@pytest.mark.parametrize(
    "body",
    [
        "The bridge was named after Ann Roth.",
        "“We will mend it,” Roth said.",
        "“We will mend it,” the mayor said.",
        "“We will mend it,” a senior official said.",
        "“We will mend it,” the two ministers said.",
        "By Ann Roth\n\nThe bridge is shut.",
        "Mayor Ann Roth Opens Bridge In Sele After Long Delay\n\n“We will mend it,” a passer-by said.",
        "Rush Hour Is Over, Says Nobody At All In Sele\n\nThe bridge is shut.",
    ],
)
def test_a_mention_alone_makes_no_speaker(store, body):
    ingest(body)

    assert names() == set()


def test_a_surname_of_two_known_people_goes_to_the_review_queue_with_both_and_why(store):
    ingest("“We will mend it,” said Ann Roth. “We will not,” said Ida Roth.")

    [quote] = ingest("“Nobody asked us about the bridge,” Roth said.").reading.quotes

    assert quote.speaker is None
    [item] = ReviewItem.select()
    assert (item.kind, item.subject) == ("speaker", quote.id)
    known = {Speaker.get_by_id(candidate["speaker"]).name for candidate in item.candidates}
    assert known == {"Ann Roth", "Ida Roth"}
    assert all("surname" in candidate["parts"][0]["detail"] for candidate in item.candidates)


def test_a_text_teaches_a_post_with_its_day(store):
    ingest("“We will mend it,” said Marenian foreign minister Ann Roth.", published_at=DAY)

    [role] = Role.select()
    assert (role.title, role.organization, role.since.isoformat()) == ("foreign minister", "Marenian", "2023-03-01")


@pytest.mark.parametrize(
    "said",
    [
        "the Marenian president said.",
        "the Marenian leader said.",
        "said Marenia’s president.",
        "Ann Roth said.",
        "said A. Roth, the Marenian president.",
    ],
)
def test_a_post_or_a_name_finds_whom_another_article_has_taught(store, said):
    ingest("“We will mend it,” said Marenian president Ann Roth.", published_at=DAY)

    later = ingest(f"“Nobody asked us about the ferry,” {said}", published_at=DAY.replace(month=4)).reading

    assert speakers_of(later) == ["Ann Roth"]
    assert Quote.select().where(Quote.speaker.is_null()).count() == 0
