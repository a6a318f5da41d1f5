"""Quotations of an article on their way into store: the same utterance in another outlet is one more appearance."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factbase.match.speakers import SpeakerChoice
from factbase.match.utterances import Utterance
from factbase.services.intake import Intake, hash_words
from factbase.services.known_quotes import KnownQuotes
from factbase.services.questions import ask_about_speaker
from factbase.store.history import snapshot
from factbase.store.models import Appearance, Quote
from factbase.store.search import add_entry
from factbase.values.quotations import Quotation

CONTEXT = 32  # code points before and after, by which a quote is found again in a changed page
OPENING = " \t\r\n\u00a0\u202f\"'“”„‟‘’‚‹›«»`—–-"  # what may stand before the first word of a part
ENDINGS = (".", "!", "?")
KINDS = ("direct", "mixed", "indirect")  # the best witness to the words first


@dataclass(frozen=True, slots=True)
class _Group:
    """The parts of one utterance in this article, and who said it."""

    parts: tuple[Quotation, ...]
    text: str
    choice: SpeakerChoice
    relayed_by: int | None

    @property
    def utterance(self) -> Utterance:
        said_at = self.parts[0].said_at
        return Utterance(self.text, self.choice.speaker_id, said_at.day if said_at else None)


def record_quotes(intake: Intake) -> tuple[Quote, ...]:
    """Store the quotations of a reading; returns the quote of each, in their order."""
    groups = {name: _cast(intake, parts) for name, parts in _group(intake.reading.quotations).items()}
    known = KnownQuotes(intake.earlier, [group.text for group in groups.values()])
    quotes: dict[str, Quote] = {}
    for name, group in groups.items():
        quotes[name] = _record_quote(intake, group, known)
        for part in group.parts:
            _record_appearance(intake, quotes[name], part)
    return tuple(quotes[quotation.group] for quotation in intake.reading.quotations)


def _group(quotations: Iterable[Quotation]) -> dict[str, list[Quotation]]:
    groups: dict[str, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        groups[quotation.group].append(quotation)
    return groups


def _cast(intake: Intake, parts: Sequence[Quotation]) -> _Group:
    """Who said the parts: the first that names somebody tells."""
    named = [part.mention for part in parts if part.mention and part.mention.identity]
    mention = named[0] if named else parts[0].mention
    relayed_by = next((part.relayed_by for part in parts if part.relayed_by), None)
    relayer = intake.casting.choose(relayed_by).speaker_id if relayed_by else None
    return _Group(tuple(parts), _join(parts, intake.draft.body), intake.casting.choose(mention), relayer)


def _join(parts: Sequence[Quotation], body: str) -> str:
    """The parts of an utterance as it was said.

    Style puts a comma before the words that name the speaker, also where what was said ended there: where the sentence
    that names them ends before the next part, the comma stands for the full stop.
    """
    text = parts[0].text
    for part, following in pairwise(parts):
        between = body[part.span.end : following.span.start].rstrip(OPENING)
        if text.endswith(",") and between.endswith(ENDINGS):
            text = text.removesuffix(",") + "."
        text = f"{text} {following.text}"
    return text


def _record_quote(intake: Intake, group: _Group, known: KnownQuotes) -> Quote:
    repeated = known.find(group.utterance)
    if repeated is not None:
        return _repeat(intake, repeated, group)
    first = group.parts[0]
    quote = Quote.create(
        speaker=group.choice.speaker_id,
        text=group.text,
        words=hash_words(group.text),
        kind=min((part.kind for part in group.parts), key=KINDS.index),
        said_at=first.said_at and first.said_at.at,
        said_precision=first.said_at and first.said_at.precision,
        said_basis=first.said_at and first.said_at.basis,
        relayed_by=group.relayed_by,
    )
    intake.changes.add("quote created", ("quote", quote.id), None, snapshot(quote))
    add_entry("quote", quote.id, quote.text)
    if group.choice.speaker_id is None and group.choice.candidates:
        ask_about_speaker(intake, quote, group.choice)
    known.add(quote)
    return quote


def _repeat(intake: Intake, quote: Quote, group: _Group) -> Quote:
    """The known quote, printed once more: a new revision of it, in its longest form."""
    if len(group.text) <= len(quote.text):
        intake.changes.update("quote repeated", quote)
        return quote
    intake.changes.update("quote lengthened", quote, text=group.text, words=hash_words(group.text))
    add_entry("quote", quote.id, quote.text)
    return quote


def _record_appearance(intake: Intake, quote: Quote, part: Quotation) -> None:
    body, span, mention = intake.draft.body, part.span, part.mention
    appearance = Appearance.create(
        quote=quote,
        version=intake.version,
        start=span.start,
        end=span.end,
        exact=span.slice(body),
        prefix=body[max(0, span.start - CONTEXT) : span.start],
        suffix=body[span.end : span.end + CONTEXT],
        kind=part.kind,
        cue=part.cue and part.cue.text,
        mention=mention and mention.text,
        mention_kind=mention and mention.kind,
        mention_start=mention and mention.span.start,
        mention_end=mention and mention.span.end,
        group=part.group,
        found_by=part.found_by,
        speaker_by=part.speaker_by,
    )
    intake.changes.add("appearance recorded", ("appearance", appearance.id), None, snapshot(appearance))
