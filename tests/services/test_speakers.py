"""Speakers: entered by people, or learnt from a text that names them in full."""

from datetime import UTC, date, datetime

import pytest
from factories import ACTOR, ingest

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services.naming import AliasDraft, RoleDraft
from factbase.services.paging import Paging
from factbase.services.quotes import QuoteFilter, get_quote, list_quotes, list_quotes_of_speaker
from factbase.services.speakers import SpeakerDraft, SpeakerFilter, create_speaker, get_speaker, list_speakers
from factbase.store.models import Quote, ReviewItem, Speaker

BRANDT = "“We will not leave the valley,” said Ilo Brandt, the foreign minister of Marenia."


def test_a_full_name_makes_a_speaker_with_the_names_and_offices_that_the_text_gives(store):
    ingest(f"{BRANDT} “We will rebuild the dam,” Mr Brandt said.")

    [speaker] = list_speakers(SpeakerFilter(), Paging()).items
    assert (speaker.name, speaker.kind) == ("Ilo Brandt", "person")
    assert {alias.text: alias.strength for alias in speaker.aliases}["Ilo Brandt"] == "strong"
    assert [role.title for role in speaker.roles] == ["foreign minister"]
    assert speaker.roles[0].since == date(2025, 3, 18)


def test_an_earlier_text_moves_the_day_of_an_office_back(store):
    ingest(BRANDT)
    ingest(BRANDT.replace("leave", "give up"), published_at=datetime(2025, 1, 2, tzinfo=UTC))

    [speaker] = list_speakers(SpeakerFilter(), Paging()).items
    assert [role.since for role in speaker.roles] == [date(2025, 1, 2)]


def test_the_same_name_in_another_article_is_the_same_speaker(store):
    ingest(BRANDT)
    ingest("Ilo Brandt said: “The talks in Velm have failed for good this time.”")

    [speaker] = list_speakers(SpeakerFilter(), Paging()).items
    assert len(list_quotes_of_speaker(speaker.id, Paging()).items) == 2


@pytest.mark.parametrize("mention", ["a senior official", "officials", "Brandt"])
def test_nobody_is_made_from_less_than_a_full_name(store, mention):
    ingest(f"“We will not leave the valley,” {mention} said.")

    assert Speaker.select().count() == 0
    assert {quote.speaker_id for quote in Quote.select()} == {None}


def test_a_name_that_two_people_bear_is_a_question(store):
    for _ in range(2):
        create_speaker(SpeakerDraft("Ilo Brandt", "person"), ACTOR)

    ingest("“We will not leave the valley,” Ilo Brandt said.")

    [quote] = list_quotes(QuoteFilter(), Paging()).items
    [item] = ReviewItem.select()
    assert quote.speaker is None
    assert (item.kind, item.subject_type, item.subject) == ("speaker", "quote", quote.id)
    assert {one["speaker"] for one in item.candidates} == {1, 2}


def test_a_speaker_is_entered_with_names_and_offices(store):
    draft = SpeakerDraft(
        "Ana Rossi",
        "person",
        "Q7",
        (AliasDraft("A. Rossi", lang="en"), AliasDraft("the minister", "weak")),
        (RoleDraft("foreign minister", "Sardia", date(2024, 2, 1)),),
    )

    speaker = create_speaker(draft, ACTOR)

    assert [alias.text for alias in speaker.aliases] == ["Ana Rossi", "A. Rossi", "the minister"]
    assert [(role.title, role.organization, role.since) for role in speaker.roles] == [
        ("foreign minister", "Sardia", date(2024, 2, 1))
    ]
    assert get_speaker(speaker.id) == speaker


@pytest.mark.parametrize(
    ("draft", "pointer"),
    [
        (SpeakerDraft(" ", "person"), "/name"),
        (SpeakerDraft("Ana Rossi", "ghost"), "/kind"),
        (SpeakerDraft("Ana Rossi", "person", None, (AliasDraft(" "),)), "/aliases/0/text"),
        (SpeakerDraft("Ana Rossi", "person", None, (AliasDraft("A", "firm"),)), "/aliases/0/strength"),
        (SpeakerDraft("Ana Rossi", "person", None, (), (RoleDraft(""),)), "/roles/0/title"),
        (
            SpeakerDraft("Ana Rossi", "person", None, (), (RoleDraft("x", None, date(2025, 1, 2), date(2025, 1, 1)),)),
            "/roles/0/to",
        ),
    ],
)
def test_a_speaker_that_makes_no_sense_is_refused(store, draft, pointer):
    with pytest.raises(Invalid) as refusal:
        create_speaker(draft, ACTOR)

    assert refusal.value.pointer == pointer
    assert Speaker.select().count() == 0


def test_a_number_in_wikidata_is_one_speaker(store):
    create_speaker(SpeakerDraft("Ana Rossi", "person", "Q7"), ACTOR)

    with pytest.raises(Conflict):
        create_speaker(SpeakerDraft("Anna Rossi", "person", "Q7"), ACTOR)
    assert Speaker.select().count() == 1


@pytest.mark.parametrize(
    "wanted",
    [SpeakerFilter(q="rossi"), SpeakerFilter(kind="person"), SpeakerFilter(qid="Q7"), SpeakerFilter(q="léader")],
)
def test_speakers_are_filtered(store, wanted):
    create_speaker(SpeakerDraft("Ana Rossi", "person", "Q7", (AliasDraft("the leader", "weak"),)), ACTOR)
    create_speaker(SpeakerDraft("Coastal League", "organization"), ACTOR)

    assert [row.name for row in list_speakers(wanted, Paging()).items] == ["Ana Rossi"]


def test_quotes_of_those_who_were_merged_count_for_who_they_turned_out_to_be(store):
    ingest(BRANDT)
    other = create_speaker(SpeakerDraft("Ilo Brant", "person"), ACTOR)
    Speaker.update(merged_into=other.id).where(Speaker.id == 1).execute()

    assert len(list_quotes_of_speaker(other.id, Paging()).items) == 1
    assert len(list_quotes(QuoteFilter(speaker=other.id), Paging()).items) == 1


@pytest.mark.parametrize(
    "wanted",
    [
        QuoteFilter(article=1),
        QuoteFilter(outlet=1),
        QuoteFilter(kind="direct"),
        QuoteFilter(said_from=datetime(2025, 3, 1, tzinfo=UTC), said_to=datetime(2025, 4, 1, tzinfo=UTC)),
        QuoteFilter(q='"leave the valley"'),
    ],
)
def test_quotes_are_filtered(store, wanted):
    ingest(BRANDT, url="https://herald.example/a")
    ingest(
        "Mara Lind said that the dam would hold this year.",
        url="https://gazette.example/b",
        published_at=datetime(2025, 5, 1, tzinfo=UTC),
    )

    [quote] = list_quotes(wanted, Paging()).items
    assert quote.text == "We will not leave the valley,"
    assert [place.url for place in quote.appearances] == ["https://herald.example/a"]


@pytest.mark.parametrize("read", [get_speaker, get_quote, lambda key: list_quotes_of_speaker(key, Paging())])
def test_what_is_not_there_is_not_found(store, read):
    with pytest.raises(NotFound):
        read(99)
