"""Who holds the post, or is the body, that a description names: "the Tarsan leader", "his spokesman", "the charity"."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from factbase.extract.lexicons.bodies import BODIES
from factbase.text.normalise import key
from factbase.text.posts import LEADERS, SPOKESPEOPLE, head_of, same_organization, same_title
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
# Nouns that stand for bodies of any kind.
ANY_BODY = frozenset(("body", "group", "organisation", "organization"))
# Bodies of which every country has one: which of them is meant, only its country can say.
GOVERNING = frozenset(
    ("administration", "army", "cabinet", "court", "government", "military", "ministry", "parliament", "police")
)


class Holders:
    """The posts and organisations of a text, to be asked who is meant; each question is worked out once."""

    def __init__(self, identities: Sequence[Identity]) -> None:
        self._people: dict[str, list[tuple[Identity, Role]]] = defaultdict(list)
        self._bodies: list[tuple[Identity, frozenset[str]]] = []
        self._answers: dict[Role, Identity | None] = {}
        for identity in identities:
            for role in identity.roles:
                self._people[_kind_of(role)].append((identity, role))
            if identity.kind == "organization":
                self._bodies.append((identity, frozenset(key(identity.name).split())))

    def find(self, role: Role) -> Identity | None:
        """The one identity that a description can mean; None if nobody or more than one fits."""
        if role not in self._answers:
            is_body = role.title.split()[-1:] and role.title.split()[-1] in BODIES
            self._answers[role] = _only(self._find_bodies(role) if is_body else self._find_people(role))
        return self._answers[role]

    def _find_people(self, role: Role) -> Iterable[Identity]:
        return (identity for identity, held in self._people.get(_kind_of(role), ()) if is_held(role, held))

    def _find_bodies(self, role: Role) -> Iterable[Identity]:
        """Organisations whose name says what they are, else, of a body that not every country has, any."""
        noun = role.title.split()[-1]
        named = [identity for identity, words in self._bodies if _is_kind_of(noun, words)]
        may_be_any = role.organization is None and noun not in GOVERNING
        fitting = named or ([one for one, words in self._bodies if _may_be(noun, words)] if may_be_any else [])
        return (one for one in fitting if same_organization(role.organization, one.name.split()[0]) or _is_bare(role))


def _is_bare(role: Role) -> bool:
    return role.organization is None


def is_held(role: Role, held: Role) -> bool:
    """Whether a description can mean a post that someone holds: noun, modifiers and organisation do not contradict."""
    return same_title(role.title, held.title) and same_organization(role.organization, held.organization)


def _kind_of(role: Role) -> str:
    """The noun of a post; "leader" for all posts that it can mean, one word for all who speak for others."""
    title = key(role.title)
    if title in LEADERS:
        return "leader"
    head = head_of(title)
    return "spokesman" if head in SPOKESPEOPLE else head


def _may_be(noun: str, words: frozenset[str]) -> bool:
    """Whether a noun may stand for a body whose name says no other kind: no council is "the firm"."""
    kinds = {word for word in words if word in BODIES or word.removesuffix("s") in BODIES or word == "industries"}
    return not kinds or noun in ANY_BODY


def _is_kind_of(noun: str, words: frozenset[str]) -> bool:
    return noun in words or any(noun in group and group & words for group in ALIKE)


def _only(found: Iterable[Identity]) -> Identity | None:
    """The only one; None as soon as there are two."""
    first: Identity | None = None
    for one in found:
        if first is not None and one != first:
            return None
        first = one
    return first
