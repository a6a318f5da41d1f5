"""A claim in neutral words: what it is about, in plain English, without what anybody says of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from factbase.extract.anchors import find_causes
from factbase.extract.claims.wording_words import (
    BY_CAUSE,
    CAUSE_LEADS,
    CEASEFIRE,
    COVERED,
    HARMS,
    MUTUAL,
    PURPOSES,
    SETTLEMENT,
)
from factbase.text.calendar import MONTHS
from factbase.text.names import CONNECTORS, PLACE_NOUNS
from factbase.text.normalise import key
from factbase.text.stopwords import STOP_WORDS
from factbase.text.tokens import tokenize
from factbase.values.statements import Amount, Control, Deadline, Figure, Statement, Term

MOST_PLACES = 2
PAIR = 2
FEWEST_OF_TASK = 2  # words; "be there" by Friday says nothing by itself
ADJECTIVES = ("an", "ese", "i", "ish")
PREPOSITIONS = frozenset({"at", "in", "near", "off", "on"})
DETERMINERS = frozenset({"a", "all", "an", "each", "every", "his", "her", "its", "no", "our", "the", "their", "your"})
COMMON_NOUNS = PLACE_NOUNS | {"front", "line"}
SIDES = frozenset({"both sides", "each side", "either side"})


def word_claim(statement: Statement, context: str = "") -> str:
    """What the claim that `statement` opens is called; of the kind `statement`, the words as said.

    `context` is a bounded part of the article's text, from which places take their spelling.
    The claim is one line, whatever lines the words stand on.
    """
    value = statement.value
    words = "" if value is None else WRITERS[type(value)](statement, f"{statement.text}\n{context}")
    return " ".join((words or statement.text).split())


def _word_figure(statement: Statement, text: str) -> str:
    figure = statement.value
    if not isinstance(figure, Figure):
        return ""
    per = f" each {figure.per}" if figure.per else ""
    sides = f" on {figure.victim_party}" if figure.victim_party in SIDES else ""
    is_unreal = figure.polarity == "hypothetical" and statement.stance != "questions"
    unreal = " (feared or expected)" if is_unreal else ""
    event = _word_event(statement, text) or _word_report(statement)
    return f"{_word_victims(figure, statement.text)} {HARMS[figure.harm]}{per}{sides}{event}{unreal}"


def _word_victims(figure: Figure, text: str) -> str:
    """Who suffered, with their party: "Marenian soldiers", "Soldiers of Marenia", "People"."""
    noun = (figure.group or figure.unit).replace("_", " ")
    party = figure.victim_party
    if not party or party in SIDES or not party[0].isupper():
        return _capital(noun)
    return f"{party} {noun}" if _is_adjective(party, text) else f"{_capital(noun)} of {party}"


def _is_adjective(party: str, text: str) -> bool:
    """Whether the name of a party has the ending of an adjective and a noun behind it."""
    _, found, after = text.partition(party)
    following = after.split(maxsplit=1)[0].strip(".,;:") if found and after.strip() else ""
    return party.endswith(ADJECTIVES) and following.islower() and following not in STOP_WORDS


def _word_event(statement: Statement, text: str) -> str:
    """By or in what, and where: " in the fire at Sable Wharf"."""
    cause, where = _first_cause(statement), _word_places(statement, text)
    if not cause or key(where).split()[-1:] == [cause]:
        return where  # "in the Gelt mine" has told it
    if cause in BY_CAUSE:
        return f" by {cause}{where}"
    return f" {CAUSE_LEADS.get(getattr(statement.value, 'harm', ''), 'in')} the {cause}{where}"


def _word_report(statement: Statement) -> str:
    """What tells a claim without any place or cause from others like it: when it was first reported."""
    day = statement.event.reported
    return f" (first reported in {MONTHS[day.month - 1].capitalize()} {day.year})" if day else ""


def _first_cause(statement: Statement) -> str | None:
    """The kind of event that the words name first, else, of no rate, the first by name that the article tells of."""
    causes = statement.event.causes - {"exercise"}
    named = find_causes(tokenize(statement.text))
    of_event = None if getattr(statement.value, "per", None) else min(causes, default=None)
    return next((cause for cause in named if cause in causes), of_event)


def _word_places(statement: Statement, text: str, lead: str | None = None) -> str:
    """The first places in the order of the text, behind the word that leads there: " at Sable Wharf, Abertal"."""
    folded = key(text)
    order = sorted(statement.event.places, key=lambda place: (folded.find(place) % (len(folded) + 1), place))
    spelt = [_spell(place, text) for place in order[:MOST_PLACES]]
    if not spelt:
        return ""
    # "The Dor valley" and "Dor Valley" are one place.
    once = {key(name).removeprefix("the "): name for _, name in reversed(spelt)}
    return f" {lead or spelt[0][0]} {', '.join(reversed(once.values()))}"


def _spell(name: str, text: str) -> tuple[str, str]:
    """The preposition before a name in the text, and the name as it is written there: ("in", "the Hallin valley")."""
    words, tokens = name.split(), tokenize(text)
    for place in range(len(tokens) - len(words) + 1):
        run = tokens[place : place + len(words)]
        if [key(token.text).removesuffix("'s") for token in run] == words and run[0].text[0].isupper():
            written = text[run[0].start : run[-1].end].removesuffix("'s").removesuffix("’s")
            noun = tokens[place + len(words)].text if place + len(words) < len(tokens) else ""
            before = [token.lower for token in tokens[max(0, place - 2) : place]]
            lead = next((word for word in before if word in PREPOSITIONS), "in")
            return lead, f"the {written} {noun}" if noun in COMMON_NOUNS else written
    return "in", " ".join(word if word in CONNECTORS else word.capitalize() for word in words)


def _word_term(statement: Statement, text: str) -> str:
    term = statement.value
    if not isinstance(term, Term):
        return ""
    if term.kind == "commitment":
        return f"Commitment of {_definite(term.actor)}: {term.words}" if term.actor else ""
    if term.provision in SETTLEMENT:
        return f"{SETTLEMENT[term.provision]}: “{term.words}”"
    return _word_ceasefire(statement, term, text)


def _word_ceasefire(statement: Statement, term: Term, text: str) -> str:
    keys = dict(statement.keys)
    noun = next((noun for provision, noun in CEASEFIRE.items() if provision == term.provision), "")
    if term.provision not in MUTUAL:
        where = _word_places(statement, text, "from" if term.provision == "withdrawal" else None)
        return f"{noun}{where}" if where else f"{noun}: “{term.words}”"
    covered = [COVERED[name] for name in (keys.get("coverage") or "").split(" + ") if name in COVERED]
    purpose = PURPOSES.get(keys.get("purpose") or "")
    parties = [name for name in (keys.get("parties") or "").split(" + ") if name]
    between = f"between {' and '.join(_spell(name, text)[1] for name in parties)}" if len(parties) == PAIR else ""
    where = _word_places(_without_places(statement, parties if between else ()), text) or (
        "" if between else _word_report(statement)
    )
    return " ".join(part for part in (noun, between, *covered, purpose) if part) + where


def _without_places(statement: Statement, named: Sequence[str]) -> Statement:
    """The statement without the places that are named already."""
    return replace(statement, event=replace(statement.event, places=statement.event.places.difference(named)))


def _word_amount(statement: Statement, _: str) -> str:
    amount = statement.value
    if not isinstance(amount, Amount) or not (amount.giver or amount.receiver):
        return ""
    giver = f" from {_definite(amount.giver)}" if amount.giver else ""
    receiver = f" for {_definite(amount.receiver)}" if amount.receiver else ""
    return f"{_capital(amount.what.replace('_', ' '))}{giver}{receiver}"


def _word_deadline(statement: Statement, _: str) -> str:
    deadline = statement.value
    if not isinstance(deadline, Deadline) or len(deadline.what.split()) < FEWEST_OF_TASK:
        return ""
    return f"Deadline{f' for {_definite(deadline.party)}' if deadline.party else ''}: {deadline.what}"


def _word_control(statement: Statement, _: str) -> str:
    control = statement.value
    return f"Control of {_definite(control.place)}" if isinstance(control, Control) else ""


def _definite(noun: str) -> str:
    """A name as it is, a common noun with its article."""
    first = noun.split(maxsplit=1)[0]
    return noun if noun[0].isupper() or first in DETERMINERS else f"the {noun}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


WRITERS: dict[type, Callable[[Statement, str], str]] = {
    Amount: _word_amount,
    Control: _word_control,
    Deadline: _word_deadline,
    Figure: _word_figure,
    Term: _word_term,
}
