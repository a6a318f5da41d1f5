"""Identity keys: what, of a typed value, tells its claim from every other claim of the kind."""

from collections.abc import Callable, Mapping

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
    return normalise_keys(kind, {name: find(value, text) for name, find in KEYS[kind]})


def normalise_keys(kind: ClaimKind, stated: Mapping[str, str | None]) -> Keys:
    """Every key of `kind` in the form to compare, in the order of the table, whoever states it: an article or a person.

    Normal forms stay what they are. Keys that `kind` does not have are left out.
    """
    forms = {name: _normalise(name, stated.get(name) or "") for name, _ in KEYS.get(kind, ())}
    if kind == "amount" and forms["what"] == "money":
        forms["unit"] = "money"
    return tuple(forms.items())


def _normalise(name: str, words: str) -> str | None:
    return FORMS.get(name, _normal)(words)


def _normal(words: str) -> str | None:
    form = key(words)
    for article in ARTICLES:
        form = form.removeprefix(article)
    return form.removesuffix("'s").removesuffix("'") or None


def _of_side(words: str) -> str | None:
    """A party, where words name one."""
    form = _normal(words)
    return None if form in NO_PARTIES else form


def _of_list(words: str) -> str | None:
    """Several names, each in its normal form, in alphabetical order."""
    forms = {form for one in words.split("+") if (form := _normal(one))}
    return " + ".join(sorted(forms)) or None


def _of_table(words: str) -> str | None:
    """A value that the data model lists, as it spells it: "aid workers" is aid_workers."""
    return (_normal(words) or "").replace(" ", "_") or None


def _of_provision(words: str) -> str | None:
    form = _of_table(words)
    return ONE_PROVISION.get(form or "", form)


def _of_unit(words: str) -> str | None:
    """Money is one unit: a sum in another currency is another value of the same amount."""
    return "money" if len(words) == CURRENCY_LENGTH and words.isupper() else _normal(words)


def _of_act(words: str) -> str | None:
    """The stems of what is promised, in alphabetical order; stems of stems, so that a form stays what it is."""
    form = ""
    while form != words:
        form, words = words, " ".join(sorted(set(content_stems(words))))
    return form or None


FORMS: dict[str, Callable[[str], str | None]] = {
    "act": _of_act,
    "basis": _of_table,
    "by_party": _of_side,
    "coverage": _of_list,
    "group": _of_table,
    "harm": _of_table,
    "parties": _of_list,
    "provision": _of_provision,
    "unit": _of_unit,
    "victim_party": _of_side,
}


def _field(name: str) -> Callable[[Value, str], str | None]:
    """A key that is a field of the value as it stands."""
    return lambda value, _: getattr(value, name, None)


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
        return None if party and _normal(party) in places else party

    return find


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
        ("provision", _field("provision")),
        ("parties", _parties),
        ("coverage", _coverage),
        ("purpose", _purpose),
    ),
    "settlement_term": (("provision", _field("provision")), ("parties", _parties)),
    "territorial_control": (("place", _field("place")), ("party", _field("party"))),
    "deadline": (("what", _field("what")), ("party", _field("party"))),
    "amount": (
        ("what", _field("what")),
        ("giver", _field("giver")),
        ("receiver", _field("receiver")),
        ("unit", _field("unit")),
    ),
    "commitment": (("party", _field("actor")), ("act", _field("words"))),
}
