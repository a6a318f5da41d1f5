"""The names of kinds, keys and their values as a sentence for an editor has them."""

from factbase.match.wordings import Wording
from factbase.text.calendar import MONTHS

KINDS = {
    "amount": "an amount",
    "casualty_figure": "a number of people",
    "ceasefire_term": "a term of a truce",
    "commitment": "a promise",
    "deadline": "a deadline",
    "settlement_term": "a term of a settlement",
    "statement": "a statement without a value",
    "territorial_control": "who holds a place",
}
PROVISIONS = {
    "amnesty": "an amnesty",
    "autonomy": "autonomy",
    "cessation": "a truce",
    "disarmament": "disarmament",
    "election": "an election",
    "humanitarian_access": "access for aid",
    "monitoring": "the monitoring of a truce",
    "neutrality": "neutrality",
    "power_sharing": "the sharing of power",
    "prisoner_exchange": "an exchange of prisoners",
    "recognition": "recognition",
    "reparations": "reparations",
    "sanctions": "sanctions",
    "security_guarantees": "security guarantees",
    "territory": "territory",
    "withdrawal": "a withdrawal",
}
HARMS = {"killed_or_injured": "killed or injured", "losses": "lost"}
KEYS = {
    "act": "what is promised",
    "basis": "whether it is a total so far",
    "by_party": "who did it",
    "coverage": "what it covers",
    "giver": "who gives",
    "group": "what kind of people",
    "harm": "what befell them",
    "parties": "whose truce or settlement",
    "party": "whose it is",
    "per": "how often",
    "place": "the place",
    "provision": "what is agreed",
    "purpose": "what for",
    "receiver": "who receives",
    "unit": "what is counted",
    "victim_party": "whose people",
    "what": "what is given or due",
}


def word_value(name: str, value: str) -> str:
    """The value of a key: "killed or injured", "an exchange of prisoners", "soldiers"."""
    table = {"harm": HARMS, "provision": PROVISIONS}.get(name, {})
    return table.get(value, value.replace("_", " ").replace(" + ", " and "))


def word_period(period: str) -> str:
    """A period as a sentence has it: "3 February 2031", "February 2031", "18 September", "2031"."""
    year, *rest = period.rstrip("~").split("-")
    month = [MONTHS[int(rest[0]) - 1].title()] if rest else []
    return " ".join([*(str(int(day)) for day in rest[1:]), *month, *([year] if year.isdecimal() else [])])


def join(words: list[str]) -> str:
    """Words as a sentence lists them: "Abertal, Borne and Tarsa"."""
    *others, last = words
    return f"{', '.join(others)} and {last}" if others else last


def word_names(words: frozenset[str], *wordings: Wording) -> str:
    """Names whole and as a text spells them, where these words are a part of them: "Sable Wharf" for "wharf"."""
    spelt = {name for wording in wordings for name in wording.called if not words.isdisjoint(name.casefold().split())}
    longest = {name for name in spelt if not any(name != other and name in other for other in spelt)}
    told = {word for name in longest for word in name.casefold().split()}
    return join(sorted(longest | {word.title() for word in words - told}))
