"""Who holds the post, or is the body, that a description names: "the Tarsan leader", "his spokesman", "the charity"."""

from collections.abc import Sequence

from factbase.extract.lexicons.bodies import BODIES
from factbase.text.normalise import key
from factbase.text.posts import same_organization, same_title
from factbase.values.quotations import Identity, Role

ALIKE = (
    frozenset(("aid", "charity", "foundation", "relief")),
    frozenset(("army", "armed", "forces", "military", "troops")),
    frozenset(("company", "corp", "corporation", "firm", "inc", "ltd", "manufacturer", "plc")),
    frozenset(("daily", "gazette", "herald", "newspaper", "paper", "post", "times", "tribune")),
    frozenset(("college", "school", "university")),
    frozenset(("administration", "cabinet", "government")),
    frozenset(("agency", "bureau", "service")),
)
# Bodies of which every country has one: which of them is meant, only its country can say.
GOVERNING = frozenset(
    ("administration", "army", "cabinet", "court", "government", "military", "ministry", "parliament", "police")
)


def find_holder(role: Role, identities: Sequence[Identity]) -> Identity | None:
    """The one identity of the text that a description can mean; None if nobody or more than one fits."""
    if role.title.split()[-1:] and role.title.split()[-1] in BODIES:
        return _only(_bodies(role, identities))
    holders = [one for one in identities if one.kind == "person" and any(is_held(role, held) for held in one.roles)]
    return _only(holders)


def is_held(role: Role, held: Role) -> bool:
    """Whether a description can mean a post that someone holds: noun, modifiers and organisation do not contradict."""
    return same_title(role.title, held.title) and same_organization(role.organization, held.organization)


def _bodies(role: Role, identities: Sequence[Identity]) -> list[Identity]:
    """The organisations that a noun for a body can mean: those whose name says so, or the only one there is."""
    found = [one for one in identities if one.kind == "organization"]
    noun = role.title.split()[-1]
    named = [one for one in found if _is_kind_of(noun, key(one.name).split())]
    fitting = named or (found if role.organization is None and noun not in GOVERNING else [])
    return [
        one for one in fitting if role.organization is None or same_organization(role.organization, one.name.split()[0])
    ]


def _is_kind_of(noun: str, words: Sequence[str]) -> bool:
    return noun in words or any(noun in group and group & set(words) for group in ALIKE)


def _only(found: Sequence[Identity]) -> Identity | None:
    return found[0] if len(found) == 1 else None
