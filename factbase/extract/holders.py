"""Who holds the post, or is the body, that a description names: "the Tarsan leader", "his spokesman", "the charity"."""

from collections.abc import Sequence

from factbase.extract.lexicons.bodies import BODIES
from factbase.extract.phrases import country_of
from factbase.text.normalise import key
from factbase.values.quotations import Identity, Role

# Posts that "leader" can mean; a country has one at a time.
LEADERS = frozenset(
    ("chancellor", "emir", "king", "leader", "premier", "president", "prime minister", "queen", "ruler", "sultan")
)
ALIKE = (
    frozenset(("aid", "charity", "foundation", "relief")),
    frozenset(("army", "armed", "forces", "military", "troops")),
    frozenset(("company", "corp", "corporation", "firm", "inc", "ltd", "manufacturer", "plc")),
    frozenset(("daily", "gazette", "herald", "newspaper", "paper", "post", "times", "tribune")),
    frozenset(("college", "school", "university")),
    frozenset(("administration", "cabinet", "government")),
    frozenset(("agency", "bureau", "service")),
)
PAST = frozenset(("ex", "former", "late", "then"))
SPOKESPEOPLE = frozenset(("spokesman", "spokesperson", "spokeswoman"))
SHORTEST_STEM = 4


def find_holder(role: Role, identities: Sequence[Identity]) -> Identity | None:
    """The one identity of the text that a description can mean; None if nobody or more than one fits."""
    if role.title.split()[-1:] and role.title.split()[-1] in BODIES:
        return _only(_bodies(role, identities))
    holders = [one for one in identities if one.kind == "person" and any(is_held(role, held) for held in one.roles)]
    return _only(holders)


def is_held(role: Role, held: Role) -> bool:
    """Whether a description can mean a post that someone holds: noun, modifiers and organisation do not contradict."""
    return same_title(role.title, held.title) and same_organization(role.organization, held.organization)


def same_title(title: str, held: str) -> bool:
    """Whether two titles can be of one post: "minister" and "foreign minister", "leader" and "president"."""
    words, others = title.replace("-", " ").split(), held.replace("-", " ").split()
    if not words or not others or (PAST & set(words)) != (PAST & set(others)):
        return False
    if title in LEADERS and held in LEADERS and "leader" in (title, held):
        return True
    if words[-1] in SPOKESPEOPLE and others[-1] in SPOKESPEOPLE:
        return True
    head, other = _head(words), _head(others)
    if head != other or "deputy" in {*words} ^ {*others}:
        return False
    kinds, others_kinds = set(words) - {head}, set(others) - {head}
    return kinds <= others_kinds or others_kinds <= kinds or bool(kinds & others_kinds)


def _head(words: Sequence[str]) -> str:
    """The noun of a title: what stands before "of" or "on", else the last word."""
    for place, word in enumerate(words):
        if word in ("of", "on", "for") and place:
            return words[place - 1]
    return words[-1]


def same_organization(name: str | None, other: str | None) -> bool:
    """Whether two organisations of a post can be one; a post without any contradicts none."""
    if name is None or other is None:
        return True
    mine, others = key(country_of(name)), key(country_of(other))
    if mine == others or mine.split()[-1] == others.split()[-1]:
        return True
    return is_adjective_of(mine, others) or is_adjective_of(others, mine)


def is_adjective_of(adjective: str, place: str) -> bool:
    """Whether one word is an adjective made of a place that no table knows: "velmoran" and "velmora"."""
    stem = place[:-1] if place[-1:] in "aeioy" else place
    ending = adjective[len(stem) :]
    is_derived = adjective.startswith(stem) and ending in ENDINGS
    return len(stem) >= SHORTEST_STEM and is_derived


ENDINGS = frozenset(("an", "ian", "ean", "ese", "i", "ish", "ic", "er", "n", "s"))


def _bodies(role: Role, identities: Sequence[Identity]) -> list[Identity]:
    """The organisations that a noun for a body can mean: those whose name says so, or the only one there is."""
    found = [one for one in identities if one.kind == "organization"]
    noun = role.title.split()[-1]
    named = [one for one in found if _is_kind_of(noun, key(one.name).split())]
    fitting = named or (found if role.organization is None and noun not in GOVERNING else [])
    return [
        one for one in fitting if role.organization is None or same_organization(role.organization, one.name.split()[0])
    ]


GOVERNING = frozenset(
    ("administration", "army", "cabinet", "court", "government", "military", "ministry", "parliament", "police")
)


def _is_kind_of(noun: str, words: Sequence[str]) -> bool:
    return noun in words or any(noun in group and group & set(words) for group in ALIKE)


def _only(found: Sequence[Identity]) -> Identity | None:
    return found[0] if len(found) == 1 else None
