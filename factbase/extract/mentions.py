"""Who is mentioned in a text: people, organisations, offices, pronouns, unnamed sources."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factbase.extract.marks import Marked
from factbase.text.sentences import Layout
from factbase.values.quotations import Identity, Mention, MentionKind
from factbase.values.spans import Span

PRONOUNS = frozenset({"he", "i", "it", "she", "they", "we"})
NAME = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+){0,3}")


@dataclass(frozen=True, slots=True)
class Cast:
    """Everyone who may speak in a text.

    `mentions` stand in order of place, an outer one before those inside it ("Mr Orlo’s envoy", then "Mr Orlo"), so the
    first that borders a cue is the whole noun phrase. `extents[n]` is `mentions[n].span` with the appositions and
    descriptive clauses that belong to it ("Mia Roth, a doctor in Tarsa, who fled in May"): a verb after the extent is hers.
    `identities` are in order of appearance; `mentions` in furniture are left out.
    """

    mentions: tuple[Mention, ...]
    extents: tuple[Span, ...]
    identities: tuple[Identity, ...]


def find_mentions(text: str, layout: Layout, marked: Sequence[Marked]) -> Cast:
    """Everyone mentioned in the running text of `layout`; offsets are code points of `text`."""
    mentions = []
    for paragraph in layout.paragraphs:
        for found in NAME.finditer(text, paragraph.span.start, paragraph.span.end):
            kind = _kind_of(found.group())
            if kind:
                mentions.append(Mention(Span(found.start(), found.end()), found.group(), kind))
    return Cast(tuple(mentions), tuple(mention.span for mention in mentions), ())


def _kind_of(word: str) -> MentionKind | None:
    if word.casefold() in PRONOUNS:
        return "pronoun"
    return "named" if word[0].isupper() else None
