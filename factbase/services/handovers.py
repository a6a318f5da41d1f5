"""Posts that one person holds at a time: whoever is named in one ends the time of whoever held it before."""

from datetime import date, timedelta

from factbase.store.history import Recorder
from factbase.store.models import Role, Speaker
from factbase.text.posts import head_of, is_past, title_words

# The last word of titles of which a country or body has one; "minister" alone is every minister's.
SINGLE_HEADS = frozenset(
    (
        *("chair", "chairman", "chairwoman", "chancellor", "emir", "governor", "king", "mayor", "pope", "premier"),
        *("president", "queen", "sultan"),
    )
)
SINGLE_TITLES = frozenset(("chief executive", "chief of staff", "secretary general", "secretary of state"))
SHARED = frozenset(("acting", "assistant", "co", "deputy", "elect", "honorary", "regional", "vice"))
ONE_DAY = timedelta(days=1)


def is_held_alone(title: str) -> bool:
    """Whether a post has one holder at a time: "foreign minister", not "minister", "senator" or "vice president"."""
    words = title_words(title)
    if is_past(title) or SHARED & set(words):
        return False
    is_of_a_field = words[-1:] == ["minister"] and len(words) > 1
    return is_of_a_field or " ".join(words) in SINGLE_TITLES or head_of(title) in SINGLE_HEADS


def hand_over(role: Role, changes: Recorder) -> None:
    """End the open time of others in the post of `role`, or its own where another came later; a stated end stays.

    Without a day or an organization nobody can say whose post it is, and nothing changes. The day on which a text names
    somebody is the first on which the post is known to be theirs; the one before them held it until the day before.
    """
    if role.since is None or role.organization_key is None or not is_held_alone(role.title):
        return
    for other in _others(role):
        if other.since is None or other.since < role.since:
            _end(other, role.since - ONE_DAY, changes)
        elif other.since > role.since:
            _end(role, other.since - ONE_DAY, changes)


def _others(role: Role) -> list[Role]:
    """The same post of others, the earliest first."""
    same = (Role.key == role.key) & (Role.organization_key == role.organization_key) & (Role.speaker != role.speaker_id)
    is_other = Speaker.merged_into.is_null() | (Speaker.merged_into != role.speaker_id)
    return list(Role.select().join(Speaker).where(same & is_other).order_by(Role.since, Role.id))


def _end(role: Role, day: date, changes: Recorder) -> None:
    if role.until is not None:
        return
    changes.update("role handed over", role, until=day)
    changes.update("speaker completed", role.speaker)
