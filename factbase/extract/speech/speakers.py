"""The mentions of a cast, to be asked by place, and mentions of those whom it does not know."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import takewhile

from factbase.extract.lexicons.bodies import BODIES
from factbase.extract.lexicons.documents import DOCUMENTS
from factbase.extract.lexicons.occupations import OCCUPATIONS
from factbase.extract.lexicons.offices import OFFICES
from factbase.extract.mentions import Cast
from factbase.extract.speech.words import DETERMINERS, POSSESSIVES, PREPOSITIONS
from factbase.text.normalise import key
from factbase.text.person_names import read_name
from factbase.values.quotations import Mention, MentionKind
from factbase.values.spans import Span

# Words that begin a noun phrase about people or papers: "another neighbour", "two reports".
FIRST_WORDS = DETERMINERS | POSSESSIVES | frozenset((
    "another", "both", "few", "half", "many", "most", "one", "others", "several", "three", "top", "two",
))  # fmt: skip

# Headlines leave the article out: "says minister", "report finds".
HEADS = OFFICES | OCCUPATIONS | BODIES | DOCUMENTS


class Speakers:
    """A cast in the order of its text."""

    def __init__(self, text: str, cast: Cast) -> None:
        self.text = text
        self.mentions = cast.mentions
        self.people = [one for one in cast.identities if one.kind == "person"]
        self.starts = [mention.span.start for mention in cast.mentions]
        self.bordering: dict[int, list[int]] = {}
        for number, extent in enumerate(cast.extents):
            self.bordering.setdefault(extent.end, []).append(number)

    def find_person(self, span: Span) -> Mention | None:
        """A mention of the one person of the text whose name or surname these words are: the label of a headline."""
        words = span.slice(self.text)
        bearing = [one for one in self.people if key(words) in (key(one.name), key(read_name(one.name).surname))]
        return Mention(span, words, "named", identity=bearing[0]) if len(bearing) == 1 else None

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin in a span."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def ending(self, end: int, since: int, is_apposed: bool) -> Mention | None:
        """The outermost mention whose extent ends at `end` and that begins at `since` or later.

        `is_apposed` wants one with an apposition: between a bare name and its verb there is no comma.
        """
        numbers = (number for number in self.bordering.get(end, ()) if self.starts[number] >= since)
        fitting = (number for number in numbers if not is_apposed or self.mentions[number].span.end < end)
        return next((self.mentions[number] for number in fitting), None)

    def choose(self, span: Span) -> Mention | None:
        """The first mention in a noun phrase; else the phrase itself, if it reads as one about people or papers.

        Whoever only owns what follows is passed over: it is the union that speaks in "the miners’ union said".
        """
        found = [one for one in self.within(span) if not self._is_owner(one, span.end)]
        return self._titled(found, span) or next(iter(found), None) or describe(span, self.text)

    def _titled(self, found: Sequence[Mention], span: Span) -> Mention | None:
        """The person at the end of a phrase that names a post with its bodies: "State Rescue director Ida Roth"."""
        last = next((one for one in found if one.span.end == span.end), None)
        if last is None or last.identity is None or last.identity.kind != "person":
            return None
        before = self.text[span.start : last.span.start].replace("’", "'")
        words = before.split()
        is_plain = bool(words) and not any(word in PREPOSITIONS or word.endswith(("'s", ",")) for word in words)
        names_post = last.text.split()[1:2] != [] and last.text.split()[1][0].islower()
        posts = [word.casefold() in HEADS for word in (*words[-1:], *last.text.split())]
        is_post = words[-1:] != [] and (words[-1][0].islower() or any(posts))
        return last if is_plain and (names_post if words[-1] == "and" else is_post) else None

    def _is_owner(self, mention: Mention, end: int) -> bool:
        following = self.text[mention.span.end : end]
        return following.startswith(("' ", "’ ", "'s ", "’s ")) and following[-1:].isalpha()


def describe(span: Span, text: str) -> Mention | None:
    """A mention of someone whom no cast knows: "a third neighbour", "exit polls"; None for other words.

    Its kind goes by its head, the word before the first preposition.
    """
    words = span.slice(text)
    nouns = [*takewhile(lambda word: word not in PREPOSITIONS, words.split())]
    if not nouns:
        return None
    first, head = nouns[0], nouns[-1]
    is_plural = head.endswith("s") and not head.endswith(("ss", "us", "’s", "'s"))
    is_bare = first[0].islower() and first.casefold() not in FIRST_WORDS and not is_plural
    if is_bare and head.casefold() not in HEADS:
        return None
    kind: MentionKind = "named" if head[0].isupper() else "collective" if is_plural else "unnamed"
    return Mention(span, words, kind)
