"""Values said as a person would: "at least 14 people killed", "40-day truce: proposed by the Coastal League"."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

Fields = Mapping[str, Any]

HARMS = {"killed_or_injured": "killed or injured", "losses": "lost"}
PEOPLE = {"police": "police officers"}
ONE = {"children": "child", "people": "person", "women": "woman"}  # the others lose an "s"
REALITIES = {"asserted": "", "denied": "(denied)", "hypothetical": "(feared or expected)"}
PROVISIONS = {
    None: "promise",
    "cessation": "truce",
    "duration": "length of the truce",
    "monitoring": "monitoring of the truce",
    "scope": "scope of the truce",
}
# Where an actor stands on a term: what is said with one named, and without.
STATUSES = {
    "agreed": ("agreed to by {}", "agreed"),
    "called_for": ("called for by {}", "called for"),
    "demanded": ("demanded by {}", "demanded"),
    "denied": ("denied by {}", "denied"),
    "ended": ("ended by {}", "ended"),
    "extended": ("extended by {}", "extended"),
    "in_force": ("kept by {}", "in force"),
    "mention": ("spoken of by {}", "spoken of"),
    "not_agreed": ("not agreed to by {}", "not agreed"),
    "proposed": ("proposed by {}", "proposed"),
    "rejected": ("rejected by {}", "rejected"),
    "under_negotiation": ("under negotiation by {}", "under negotiation"),
    "violated": ("violated by {}", "violated"),
    "willing": ("{} willing", "somebody willing"),
}
SCALES = ((1e9, "billion"), (1e6, "million"))
ROUND = 1000  # a scale is said where at most three decimals of it are left: 1.26 million, but 1,260,417


def describe_value(value: Fields) -> str:
    """The value of a statement (the fields of its kind) in a few words; nothing for a plain statement."""
    for field, describe in DESCRIPTIONS:
        if field in value:
            return describe(value)
    return ""


def describe_bounds(value: Fields) -> str:
    """The number of a figure: "2,500", "about 30", "between 5 and 8", "at least 40"; its own words if it has none."""
    low, best, high = value["low"], value["best"], value["high"]
    if low is None and high is None:
        return str(value["words"]).lower() if best is None else f"about {_number(best)}"
    if low is not None and high is not None and low not in {high, 0}:
        return f"between {_number(low)} and {_number(high)}"
    if low == high:
        return f"about {_number(low)}" if value["approximate"] else _number(low)
    return f"{_hedge(value)} {_number(best if _is_outside(value) else low if high is None else high)}"


def describe_day(moment: date | datetime) -> str:
    """A day as it is written in a sentence: "3 April 2025"."""
    return f"{moment.day} {moment:%B %Y}"


def _hedge(value: Fields) -> str:
    """What is said before a number that is a bound."""
    if value["high"] is None:
        is_more = value.get("exclusive") or _is_outside(value)
        return f"{'about ' if value['approximate'] else ''}{'more than' if is_more else 'at least'}"
    if value["approximate"]:
        return "nearly"
    return "fewer than" if _is_outside(value) else "up to"


def _is_outside(value: Fields) -> bool:
    """Whether the number named is not itself among those meant: "more than 300" is 301 and up."""
    low, best, high = value["low"], value["best"], value["high"]
    return best is not None and ((low is not None and best < low) or (high is not None and best > high))


def _describe_figure(value: Fields) -> str:
    people = _count(value)
    harm = HARMS.get(value["harm"], value["harm"])
    per = f"a {value['per']}" if value["per"] else ""
    return _join(people, harm, per, REALITIES[value["polarity"]])


def _count(value: Fields) -> str:
    """How many, and who: "14 people", "nobody", "1 child", "dozens of soldiers"."""
    whom = value["group"] or value["unit"]
    people = PEOPLE.get(whom, whom.replace("_", " "))
    number = describe_bounds(value)
    match number:
        case "0":
            return "nobody" if whom == "people" else f"no {people}"
        case "1":
            return f"1 {ONE.get(whom, people.removesuffix('s'))}"
        case _:
            is_vague = value["low"] is value["high"] is value["best"] is None
            return _join(number, "of" if is_vague and _needs_of(number) else None, people)


def _needs_of(words: str) -> bool:
    """Whether a vague number is a noun: "dozens of people", but "several people"."""
    return words.startswith("a ") or (words.endswith("s") and words != "numerous")


def _describe_term(value: Fields) -> str:
    provision = value.get("provision")
    what = PROVISIONS.get(provision, str(provision).replace("_", " "))
    if value["duration_days"]:
        what = f"{value['duration_days']:g}-day {what}"
    named, unnamed = STATUSES[value["status"]]
    stands = named.format(value["actor"]) if value["actor"] else unnamed
    until = f"until {value['until']}" if value["until"] else None
    return f"{_join(what, _in_brackets(value['scope']))}: {_join(stands, until, _if(value['condition']))}"


def _describe_amount(value: Fields) -> str:
    what = None if value["what"] in {"money", value["unit"]} else f"of {value['what']}"
    ends = [f"{word} {value[name]}" for word, name in (("from", "giver"), ("to", "receiver")) if value[name]]
    return _join(describe_bounds(value), value["unit"], what, *ends)


def _describe_deadline(value: Fields) -> str:
    by = f"by {describe_day(date.fromisoformat(value['date']))}" if value["date"] else None
    within = f"within {value['duration_days']:g} days" if value["duration_days"] is not None else None
    return _join(value["what"], f"by {value['party']}" if value["party"] else None) + f": {by or within or 'set'}"


def _describe_control(value: Fields) -> str:
    return _join(value["place"], _in_brackets(value["share"])) + f": held by {value['party']}"


# The field that only values of one kind have, and how such a value is said.
DESCRIPTIONS: tuple[tuple[str, Callable[[Fields], str]], ...] = (
    ("harm", _describe_figure),
    ("status", _describe_term),
    ("giver", _describe_amount),
    ("place", _describe_control),
    ("what", _describe_deadline),
)


def _number(value: float) -> str:
    for scale, word in SCALES:
        if value >= scale and value * ROUND % scale == 0:
            return f"{value / scale:,.10g} {word}"
    return f"{int(value):,}" if value == int(value) else f"{value:,}"


def _in_brackets(words: str | None) -> str | None:
    return f"({words})" if words else None


def _if(condition: str | None) -> str | None:
    if not condition:
        return None
    return f"– {condition}"


def _join(*words: str | None) -> str:
    return " ".join(word for word in words if word)
