"""Who a pronoun stands for: the nearest subject before it that fits, first of all whoever spoke last."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factbase.extract.mentions import Cast
from factbase.extract.people.persons import forename_gender, gender_of
from factbase.extract.people.word_classes import PERSON_NOUNS
from factbase.text.honorifics import HONORIFICS
from factbase.text.sentences import Layout
from factbase.values.quotations import Identity, Mention, Quotation
from factbase.values.spans import Span

GENDERS = {"he": "m", "she": "f"}
FARTHEST = 3  # paragraphs back that a pronoun reaches
MOST_SENTENCES = 12
PEOPLE = frozenset(("named", "office", "unnamed"))
# "The under-secretary at the time, Ida Roth": between a post and the name that takes it.
COMMA = re.compile(r"(?: [a-z]{1,12}){0,4}, ")
# What leads up to a main clause.
OPENING = re.compile(r"(?:After|Although|As|Before|If|Since|Until|When|While)\b")


class Narration:
    """The mentions of a text outside its direct quotations, sentence by sentence, and whether each is he or she."""

    def __init__(self, text: str, layout: Layout, quotations: Sequence[Quotation], cast: Cast) -> None:
        self.text = text
        self.paragraphs = [paragraph.span for paragraph in layout.prose]
        self.sentences = [(number, span) for number, part in enumerate(layout.prose) for span in part.sentences]
        self.starts = [span.start for _, span in self.sentences]
        quoted = [quotation.span for quotation in quotations if quotation.kind == "direct"]
        self.mentions: dict[int, list[Mention]] = defaultdict(list)
        for mention in _outside(cast.mentions, quoted):
            self.mentions[self.sentence_of(mention.span.start)].append(mention)
        self.genders = _genders(cast)

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence that an offset stands in."""
        return max(0, bisect_left(self.starts, offset + 1) - 1)

    def paragraph_of(self, offset: int) -> int:
        """The number of the paragraph of prose that an offset stands in."""
        return self.sentences[self.sentence_of(offset)][0] if self.sentences else 0

    def fits(self, identity: Identity, pronoun: str) -> bool:
        """Whether a pronoun can stand for someone; nothing known of he or she contradicts nothing."""
        gender = self.genders.get(identity.name, "")
        return identity.kind == "person" and (not gender or gender == GENDERS.get(pronoun, gender))

    def subject_before(self, pronoun: Mention, speakers: dict[int, Mention]) -> Mention | None:
        """The mention for "he" or "she": in the nearest sentence with one who fits, who spoke there, else the first."""
        here = self.sentence_of(pronoun.span.start)
        paragraph = self.sentences[here][0]
        for number in range(here, max(-1, here - MOST_SENTENCES), -1):
            if paragraph - self.sentences[number][0] > FARTHEST:
                return None
            found = self._in_sentence(number, pronoun, speakers)
            if found:
                return found
            if any(one.text.casefold() == pronoun.text.casefold() for one in self.mentions.get(number, ())):
                paragraph = self.sentences[number][0]  # "He paused." keeps the one who is meant in mind
        return None

    def person_before(self, mention: Mention) -> Identity | None:
        """The first person named in the nearest sentence before, in the same paragraph, that names one."""
        return next(iter(self._people_before(mention, 0)), None)

    def only_person_before(self, mention: Mention) -> Identity | None:
        """The one person named in the nearest sentence before that names any, a paragraph back at most."""
        people = self._people_before(mention, 1)
        return people[0] if len(set(people)) == 1 else None

    def _people_before(self, mention: Mention, paragraphs: int) -> list[Identity]:
        here = self.sentence_of(mention.span.start)
        for number in range(here, max(-1, here - MOST_SENTENCES), -1):
            if self.sentences[here][0] - self.sentences[number][0] > paragraphs:
                break
            before = [one for one in self.mentions.get(number, ()) if one.span.end <= mention.span.start]
            people = [one.identity for one in before if one.identity and one.identity.kind == "person"]
            if people:
                return people
        return []

    def _in_sentence(self, number: int, pronoun: Mention, speakers: dict[int, Mention]) -> Mention | None:
        word = pronoun.text.casefold()
        before = [mention for mention in self.mentions.get(number, ()) if mention.span.end <= pronoun.span.start]
        spoke = speakers.get(number)
        if spoke is not None and spoke.span.end <= pronoun.span.start and self._may_mean(spoke, word):
            return spoke
        fitting = [mention for mention in before if mention.kind in PEOPLE and self._may_mean(mention, word)]
        main = self._main_clause(number)
        # Whom the main clause begins with comes before others, and whoever owns something after all others.
        fitting.sort(key=lambda mention: (self._is_owner(mention), mention.span.start < main))
        return self._apposed(fitting[0], before) if fitting else None

    def _main_clause(self, number: int) -> int:
        """Where the main clause of a sentence begins that another leads up to: "When he left, | Roth rose"."""
        _, sentence = self.sentences[number]
        first = OPENING.match(self.text, sentence.start, sentence.end)
        comma = self.text.find(", ", sentence.start, sentence.end)
        return comma if first and comma > 0 else sentence.start

    def _is_owner(self, mention: Mention) -> bool:
        return self.text.startswith(("’s ", "'s "), mention.span.end)

    def _apposed(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        """The name that a post takes behind a comma: "The head of the club, Wanda Lis,"; else the mention itself."""
        if mention.identity is not None or mention.kind != "office":
            return mention
        comma = COMMA.match(self.text, mention.span.end)
        if comma is None:
            return mention
        return next((one for one in before if one.span.start == comma.end() and one.identity is not None), mention)

    def _may_mean(self, mention: Mention, pronoun: str) -> bool:
        if mention.identity is not None:
            return self.fits(mention.identity, pronoun)
        if mention.kind == "pronoun":
            return mention.text.casefold() == pronoun
        address = _address_of(mention)
        if mention.kind == "named" and address:
            said = HONORIFICS[address]  # "Ms Halvor" whom the text names no further: "she" is nobody before her
            return said in ("-", GENDERS.get(pronoun))
        if mention.kind == "named":
            return forename_gender(mention.text.split()[-1]) == GENDERS.get(pronoun)  # "his brother Georg", "Georg"
        is_person = mention.kind in ("unnamed", "office") and mention.role is not None
        gender = gender_of("", mention.role)
        return is_person and _is_animate(mention) and (not gender or gender == GENDERS.get(pronoun, gender))

    def organization_before(self, pronoun: Mention, speakers: dict[int, Mention]) -> Mention | None:
        """The body that "it" or "they" goes back to: the one that spoke, or began the sentence, just before."""
        here = self.sentence_of(pronoun.span.start)
        for number in range(here, max(-1, here - 3), -1):
            spoke = speakers.get(number)
            before = [mention for mention in self.mentions.get(number, ()) if mention.span.end <= pronoun.span.start]
            first = spoke or next(iter(before), None)
            if first is not None and first.span.end <= pronoun.span.start:
                is_body = first.identity is not None and first.identity.kind == "organization"
                return first if is_body or first.kind == "collective" else None
        return None


def _is_animate(mention: Mention) -> bool:

    words = mention.role.title.split() if mention.role else []
    return bool(words) and words[-1] in PERSON_NOUNS


def _outside(mentions: Iterable[Mention], quoted: Sequence[Span]) -> list[Mention]:
    """The mentions that stand in no direct quotation; both in order of place."""
    found: list[Mention] = []
    place = 0
    for mention in mentions:
        while place < len(quoted) and quoted[place].end <= mention.span.start:
            place += 1
        if place >= len(quoted) or not quoted[place].contains(mention.span):
            found.append(mention)
    return found


def _address_of(mention: Mention) -> str:
    """The word of address that a mention holds, without its point; the empty string where it holds none."""
    return next((word for word in mention.text.casefold().replace(".", "").split() if word in HONORIFICS), "")


def _genders(cast: Cast) -> dict[str, str]:
    """m or f by name, from words of address and posts, else from forenames."""
    said: dict[str, str] = {}
    for mention in cast.mentions:
        identity = mention.identity
        if identity is None or identity.kind != "person":
            continue
        gender = gender_of(_address_of(mention), mention.role)
        if gender:
            said.setdefault(identity.name, gender)
    for identity in cast.identities:
        if identity.kind == "person" and identity.name not in said:
            said[identity.name] = forename_gender(identity.name.split()[0])
    return said
