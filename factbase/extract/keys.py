"""Identity keys: what, of a typed value, tells its claim from every other claim of the kind."""

from collections.abc import Callable

from factbase.extract.claims.coverage import find_coverage, find_purpose
from factbase.text.names import find_names
from factbase.text.normalise import key
from factbase.text.stems import content_stems
from factbase.values.statements import ClaimKind, Value

Keys = tuple[tuple[str, str | None], ...]

# A truce, its length and its coverage are one term; what differs stands in the value and in the key `coverage`.
ONE_PROVISION = {"duration": "cessation", "scope": "cessation"}
NO_PARTIES = frozenset({"both sides", "each side", "either side", "the two sides", "two sides"})
ARTICLES = ("the ", "a ", "an ")
CURRENCY_LENGTH = 3


def keys_of(kind: ClaimKind, value: Value | None, text: str) -> Keys:
    """Name and normal form of every key of `kind`, in the order of the table; None where the text is silent.

    `text` is the statement's words; kinds without keys (`statement`), or without a value, have none.
    """
    if value is None or kind not in KEYS:
        return ()
    return tuple((name, _normal(find(value, text))) for name, find in KEYS[kind])


def _normal(words: str | None) -> str | None:
    form = key(words or "")
    for article in ARTICLES:
        form = form.removeprefix(article)
    return form.removesuffix("'s").removesuffix("'") or None


def _field(name: str) -> Callable[[Value, str], str | None]:
    """A key that is a field of the value as it stands."""
    return lambda value, _: getattr(value, name, None)


def _provision(value: Value, _: str) -> str | None:
    provision = getattr(value, "provision", None)
    return ONE_PROVISION.get(provision or "", provision)


def _coverage(value: Value, text: str) -> str | None:
    """Classes of what is covered: places are the event's, and other words are as many as there are writers."""
    return find_coverage(getattr(value, "scope", None) or text)


def _purpose(_: Value, text: str) -> str | None:
    return find_purpose(text)


def _parties(_: Value, text: str) -> str | None:
    """The sure names that are no places, in alphabetical order: who agrees does not depend on who speaks."""
    names = {" ".join(name.words) for name in find_names(text) if name.is_sure and not name.is_place}
    return " + ".join(sorted(names)) or None


def _party(name: str) -> Callable[[Value, str], str | None]:
    """A key that is a party; where the text sets the event in a place of that name, the place is no party to it."""

    def find(value: Value, text: str) -> str | None:
        party = getattr(value, name, None)
        places = {" ".join(found.words) for found in find_names(text) if found.is_place}
        return None if party and (_normal(party) in places or _normal(party) in NO_PARTIES) else party

    return find


def _unit(value: Value, _: str) -> str | None:
    """Money is one unit: a sum in another currency is another value of the same amount."""
    unit = getattr(value, "unit", "")
    if getattr(value, "what", None) == "money":
        return "money"
    return "money" if len(unit) == CURRENCY_LENGTH and unit.isupper() else unit


def _act(value: Value, _: str) -> str | None:
    return " ".join(sorted(set(content_stems(value.words)))) or None


KEYS: dict[ClaimKind, tuple[tuple[str, Callable[[Value, str], str | None]], ...]] = {
    "casualty_figure": (
        ("harm", _field("harm")),
        ("group", _field("group")),
        ("victim_party", _party("victim_party")),
        ("by_party", _party("by_party")),
        ("per", _field("per")),
        ("basis", _field("basis")),
        ("unit", _field("unit")),
    ),
    "ceasefire_term": (
        ("provision", _provision),
        ("parties", _parties),
        ("coverage", _coverage),
        ("purpose", _purpose),
    ),
    "settlement_term": (("provision", _provision), ("parties", _parties)),
    "territorial_control": (("place", _field("place")), ("party", _field("party"))),
    "deadline": (("what", _field("what")), ("party", _field("party"))),
    "amount": (
        ("what", _field("what")),
        ("giver", _field("giver")),
        ("receiver", _field("receiver")),
        ("unit", _unit),
    ),
    "commitment": (("party", _field("actor")), ("act", _act)),
}
