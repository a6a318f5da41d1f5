"""A post that one person holds passes from one to the next, by the days on which texts name them."""

from datetime import UTC, date, datetime

import pytest
from factories import ACTOR, ingest

from factbase.services.handovers import is_held_alone
from factbase.services.naming import RoleDraft
from factbase.services.resolution import resolve_mention
from factbase.services.speakers import SpeakerDraft, create_speaker
from factbase.store.models import Role, Speaker


def read_on(day, name, post="Marenian president"):
    ingest(f"“We will mend the piers,” said {post} {name}.", published_at=datetime(2023, *day, 12, tzinfo=UTC))


def terms():
    return {
        (role.speaker.name, role.since and role.since.isoformat(), role.until and role.until.isoformat())
        for role in Role.select()
    }


def holder_on(day):
    chosen = resolve_mention("the Marenian president", date(2023, *day)).chosen
    return Speaker.get_by_id(chosen).name if chosen else None


def test_whoever_is_named_next_ends_the_time_of_the_one_before(store):
    read_on((3, 1), "Ann Roth")
    read_on((6, 1), "Ivo Tarr")

    assert terms() == {("Ann Roth", "2023-03-01", "2023-05-31"), ("Ivo Tarr", "2023-06-01", None)}
    assert [holder_on((4, 1)), holder_on((7, 1))] == ["Ann Roth", "Ivo Tarr"]


def test_an_older_text_that_comes_later_ends_where_the_next_begins(store):
    read_on((6, 1), "Ivo Tarr")
    read_on((3, 1), "Ann Roth")

    assert terms() == {("Ann Roth", "2023-03-01", "2023-05-31"), ("Ivo Tarr", "2023-06-01", None)}


def test_a_post_comes_back_with_whoever_is_named_in_it_again(store):
    read_on((3, 1), "Ann Roth")
    read_on((6, 1), "Ivo Tarr")
    read_on((9, 1), "Ann Roth")

    assert holder_on((7, 1)) == "Ivo Tarr"
    assert holder_on((9, 2)) == "Ann Roth"


def test_an_end_that_a_person_has_stated_stays(store):
    day = date(2023, 6, 1)
    for name, since, until in (("Ann Roth", date(2020, 1, 1), day), ("Ivo Tarr", day, None)):
        role = RoleDraft("president", "Marenia", since, until)
        create_speaker(SpeakerDraft(name, "person", roles=(role,)), ACTOR)

    assert terms() == {("Ann Roth", "2020-01-01", "2023-06-01"), ("Ivo Tarr", "2023-06-01", None)}


@pytest.mark.parametrize("post", ["Marenian senator", "Marenian spokesman", "president", "former Marenian president"])
def test_a_post_of_several_or_of_nobody_knows_whom_is_not_handed_over(store, post):
    read_on((3, 1), "Ann Roth", post)
    read_on((6, 1), "Ivo Tarr", post)

    assert {until for _, _, until in terms()} == {None}


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("president", True),
        ("prime minister", True),
        ("foreign minister", True),
        ("secretary of state", True),
        ("mayor", True),
        ("minister", False),
        ("deputy foreign minister", False),
        ("vice president", False),
        ("former president", False),
        ("spokesman", False),
        ("senator", False),
    ],
)
def test_some_posts_have_one_holder(title, expected):
    assert is_held_alone(title) is expected
