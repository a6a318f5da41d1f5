"""Who a term's actor is in this article: a name in full, the speaker for "we", the one party before for "they"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from factbase.extract.mentions import Cast
from factbase.text.names import find_names
from factbase.text.normalise import key
from factbase.values.quotations import Identity, Quotation
from factbase.values.spans import Span
from factbase.values.statements import Status, Term

SELF = frozenset({"i", "me", "my", "our", "our country", "our government", "our side", "us", "we"})
STATES = frozenset({"US", "U.S."})  # no pronoun, though it looks like one in small letters
PERSON = frozenset({"he", "her", "him", "she"})
PARTY = frozenset({"it", "them", "they"})

# Statuses that a speaker takes upon himself where nobody else is named.
SPOKEN: frozenset[Status] = frozenset({"called_for", "demanded", "rejected", "willing"})

# Before a name these make it a part of another one.
JOINTS = frozenset({"and", "by", "for", "from", "of", "or", "to", "with"})

REACH = 300  # characters before a sentence within which a pronoun looks for its party
QUOTATIONS_BACK = 4


class Actors:
    """The people and parties of one article, who stand for the pronouns in its terms."""

    def __init__(self, text: str, cast: Cast, quotations: Sequence[Quotation]) -> None:
        self.text = text
        self.quotations = quotations
        self.named = [mention for mention in cast.mentions if mention.identity and mention.kind == "named"]
        self.starts = [mention.span.start for mention in self.named]
        self.full_names = _full_names(cast.identities)
        self.people = {word for who in cast.identities if who.kind == "person" for word in key(who.name).split()}

    def name_actor(self, term: Term, sentence: Span, place: int | None) -> Term:
        """The term with its actor by name, as far as exactly one fits; a pronoun that fits nobody leaves None."""
        form = key(term.actor or "") if term.actor not in STATES else term.actor
        quotation = self.quotations[place] if place is not None else None
        is_spoken = term.status in SPOKEN or term.kind == "commitment"
        if form in SELF or (not form and quotation and is_spoken):
            return replace(term, actor=_speaker_of(quotation))
        if form in PERSON:
            return replace(term, actor=self._choose_person(sentence, quotation))
        if form in PARTY:
            return replace(term, actor=self._choose_party(sentence, place))
        return replace(term, actor=self._full_name(form) or term.actor)

    def _full_name(self, form: str) -> str | None:
        """The full name of whom the words call so, also behind a title: "President Lund", but not "friends of Lund"."""
        words = form.split()
        for first in range(len(words)):
            name = self.full_names.get(" ".join(words[first:]))
            if name:
                return name if first == 0 or words[first - 1] not in JOINTS else None
        return None

    def _choose_person(self, sentence: Span, quotation: Quotation | None) -> str | None:
        """In reported speech "he" is who speaks; elsewhere the one person named in the sentences before."""
        if quotation and quotation.kind != "direct":
            return _speaker_of(quotation)
        low = bisect_left(self.starts, sentence.start - REACH)
        before = self.named[low : bisect_left(self.starts, sentence.start)]
        names = {mention.identity.name for mention in before if mention.identity and mention.identity.kind == "person"}
        names.discard(_speaker_of(quotation) or "")
        return names.pop() if len(names) == 1 else None

    def _choose_party(self, sentence: Span, place: int | None) -> str | None:
        """The one party in what the same voice has said just before; of several, none."""
        for words in self._words_before(sentence, place):
            parties = {" ".join(name.words): name for name in find_names(words) if self.people.isdisjoint(name.words)}
            if len(parties) > 1:
                return None
            for form, name in parties.items():
                return _bare(name.text) if name.is_sure or form in self.sure_names else None
        return None

    @cached_property
    def sure_names(self) -> frozenset[str]:
        """Normal forms of the names that stand anywhere else than at the head of a sentence."""
        return frozenset(" ".join(name.words) for name in find_names(self.text) if name.is_sure)

    def _words_before(self, sentence: Span, place: int | None) -> list[str]:
        """What the voice has said before the sentence, the nearest first; narration looks back within its paragraph."""
        if place is None:
            start = self.text.rfind("\n", max(0, sentence.start - REACH), sentence.start) + 1
            return [self.text[max(start, sentence.start - REACH, 0) : sentence.start]]
        own = self.quotations[place]
        start = max(own.span.start, sentence.start - REACH)
        earlier = reversed(self.quotations[max(0, place - QUOTATIONS_BACK) : place])
        said = [quotation.text[-REACH:] for quotation in earlier if _is_of_one_speaker(quotation, own)]
        return [self.text[start : max(start, sentence.start)], *said]


def _bare(name: str) -> str:
    """A name without its genitive and without the day that follows it: "Velland on Friday"."""
    return name.partition(" on ")[0].removesuffix("’s").removesuffix("'s")


def _full_names(identities: Sequence[Identity]) -> dict[str, str]:
    """By the normal form of each alias the name of the one identity that has it."""
    owners: dict[str, set[str]] = {}
    for who in identities:
        for alias in (who.name, *who.aliases):
            owners.setdefault(key(alias), set()).add(who.name)
    return {alias: names.pop() for alias, names in owners.items() if len(names) == 1}


def _speaker_of(quotation: Quotation | None) -> str | None:
    """The name of who speaks; of somebody without one the words of the mention, unless they are a pronoun."""
    if quotation is None or quotation.mention is None:
        return None
    if quotation.speaker:
        return quotation.speaker.name
    return quotation.mention.text if quotation.mention.kind != "pronoun" else None


def _is_of_one_speaker(one: Quotation, other: Quotation) -> bool:
    return one.group == other.group or (one.speaker is not None and one.speaker == other.speaker)
