"""Posts by date: who of the known speakers holds, held or has left the post that a mention names."""

from collections.abc import Sequence
from datetime import date

from factbase.text.normalise import key
from factbase.text.posts import LEADERS, is_past, same_organization, same_title, title_words
from factbase.values.known import KnownRole, KnownSpeaker
from factbase.values.quotations import Role

# Ranks of which nobody bears two: a general is no colonel.
MILITARY = frozenset(
    (
        "admiral",
        "brigadier",
        "captain",
        "colonel",
        "commodore",
        "corporal",
        "general",
        "lieutenant",
        "major",
        "marshal",
        "private",
        "sergeant",
    )
)
# Trades of people who hold no public post beside them: under a minister's name, a namesake.
EVERYDAY = frozenset(
    (
        "baker",
        "barber",
        "boy",
        "butcher",
        "child",
        "cleaner",
        "cook",
        "driver",
        "farmer",
        "fisherman",
        "girl",
        "grocer",
        "hairdresser",
        "homeowner",
        "housewife",
        "mechanic",
        "miner",
        "nurse",
        "passenger",
        "patient",
        "pensioner",
        "pharmacist",
        "plumber",
        "pupil",
        "resident",
        "retiree",
        "shepherd",
        "shopkeeper",
        "student",
        "teenager",
        "tourist",
        "villager",
        "waiter",
        "waitress",
        "welder",
    )
)


def office_keys(role: Role) -> tuple[str, ...]:
    """The titles and the organization by which to look up who may hold a post; a "leader" can be a president."""
    titles = LEADERS if "leader" in title_words(role.title) else {role.title}
    return tuple(sorted({key(words) for words in (*titles, role.organization) if words}))


def is_in_office(role: KnownRole, on: date | None) -> bool:
    """Whether a post may be held on a day, first and last day included; without a day, whether it ever was."""
    if on is None:
        return True
    return (role.since is None or role.since <= on) and (role.until is None or on <= role.until)


def has_left(speaker: KnownSpeaker, title: str, on: date | None) -> bool:
    """Whether a speaker once held a post and on that day does not."""
    held = [role for role in speaker.roles if same_title(title, role.title)]
    left = [role for role in held if role.until is not None and (on is None or role.until < on)]
    return bool(left) and not any(is_in_office(role, on) and role not in left for role in held)


def holds(speaker: KnownSpeaker, wanted: Role, on: date | None) -> bool:
    """Whether a speaker holds just this post, of this organisation where both name one, on a day."""
    return any(_is(role, wanted) and is_in_office(role, on) for role in speaker.roles)


def ever_held(speaker: KnownSpeaker, wanted: Role) -> bool:
    """Whether a speaker has held a post at any time."""
    return any(same_title(wanted.title, role.title) and _is_of(role, wanted) for role in speaker.roles)


def _is(role: KnownRole, wanted: Role) -> bool:
    """Whether two posts are one; "minister" alone is every minister's, so that it takes a body or the text to tell."""
    is_exact = title_words(role.title) == title_words(wanted.title) or "leader" in wanted.title
    is_short = wanted.organization is None or len(title_words(wanted.title)) > 1
    return same_title(wanted.title, role.title) and (is_exact or is_short) and _is_of(role, wanted)


def _is_of(role: KnownRole, wanted: Role) -> bool:
    return same_organization(wanted.organization, role.organization)


def find_holders(known: Sequence[KnownSpeaker], wanted: Role, on: date | None) -> list[KnownSpeaker]:
    """The speakers who hold a post on a day; of a former post, those who have left it."""
    if is_past(wanted.title):
        title = " ".join(word for word in title_words(wanted.title) if not is_past(word))
        return [one for one in known if has_left(one, title, on) and ever_held(one, Role(title, wanted.organization))]
    return [one for one in known if holds(one, wanted, on)]


def contradicts_rank(speaker: KnownSpeaker, role: Role | None) -> bool:
    """Whether a mention gives another military rank than the speaker's: a general is no colonel."""
    said = MILITARY & set(title_words(role.title)) if role else frozenset()
    borne = {word for held in speaker.roles for word in MILITARY & set(title_words(held.title))}
    return bool(said) and bool(borne) and not said & borne


def is_namesake(speaker: KnownSpeaker, roles: Sequence[Role]) -> bool:
    """Whether a text gives an everyday trade to the name of someone known for posts alone."""
    said = {title_words(role.title)[-1] for role in roles if title_words(role.title)}
    held = {title_words(role.title)[-1] for role in speaker.roles if title_words(role.title)}
    return bool(said & EVERYDAY) and bool(held) and not said & held
