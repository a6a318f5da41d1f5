"""Who speaks each quotation: the mention beside its cue, resolved to someone whom the text names."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from factbase.extract.inflections import FORMS
from factbase.extract.mentions import Cast
from factbase.extract.people.antecedents import GENDERS, Narration
from factbase.extract.people.holders import Holders
from factbase.extract.people.introductions import Introductions
from factbase.extract.people.relays import SUBJECT_OF, Relays, relay
from factbase.text.sentences import Layout
from factbase.text.tokens import tokenize
from factbase.values.quotations import Identity, Mention, Quotation
from factbase.values.spans import Span

LONGEST_DESCRIPTION = 160  # code points that tell who an unnamed speaker is
# What is told of somebody named before, never of somebody new: "the 24-year-old", "the mother of two".
DESCRIPTION = re.compile(
    r"[Tt]he (?:\d{1,3}-year-old|(?:mother|father|mum|dad)[- ]of[- ](?:two|three|four|five|six|seven|\d))\b"
)
# "State Fire and Rescue director Ida Roth": the word before "and" belongs to the post, and one person speaks.
POST = re.compile(r"[A-Z][\w-]{1,30} [a-z]")
KIN = re.compile(
    r"(?:[Hh]is|[Hh]er|[Tt]heir|[A-Z][\w-]{1,30}[’']s) (?:[a-z-]{2,12} ){0,2}"
    r"(?:brother|cousin|daughter|father|grand(?:daughter|son)|husband|mother|nephew|niece|sister|son|wife|widow) [A-Z]"
)
ASKED = frozenset(("ask", "asked", "asks"))
WRITERS = frozenset(("i", "we"))
ANSWERING = frozenset(("named", "office", "pronoun", "unnamed"))
DASHES = frozenset("—–―")
LONGEST_TALK = 6  # paragraphs within which two people talk by turns
LONGEST_REJOINDER = 80  # code points of a question that belongs to a conversation
TURN = "transcript turn"
FARTHEST_OF_TWO = 12  # mentions back that "the latter" reaches


def attribute(text: str, layout: Layout, quotations: Sequence[Quotation], cast: Cast) -> tuple[Quotation, ...]:
    """The quotations with the identity behind each mention; one without a cue goes on with the speaker before it.

    `speaker_by` says by which rule; a mention that nobody, or more than one, fits keeps no identity.
    """
    settling = _Settling(text, cast, Narration(text, layout, quotations, cast), Introductions(text, layout, cast))
    return tuple(relay([settling.settle(quotation) for quotation in quotations]))


@dataclass(frozen=True, slots=True)
class _Speech:
    """Who spoke in which paragraph, and whether with a question."""

    mention: Mention
    paragraph: int
    is_question: bool

    def is_by_another(self, mention: Mention) -> bool:
        """Whether somebody else spoke here, as far as the text tells."""
        mine, other = self.mention, mention
        return (mine.identity or mine.text) != (other.identity or other.text)


class _Settling:
    """The quotations of a text as they are settled one after another."""

    def __init__(self, text: str, cast: Cast, narration: Narration, introductions: Introductions) -> None:
        self.text = text
        self.cast = cast
        self.narration = narration
        self.introductions = introductions
        self.relays = Relays(text, cast)
        self.holders = Holders(cast.identities)
        self.starts = [mention.span.start for mention in cast.mentions]
        self.speakers: dict[int, Mention] = {}
        self.by_group: dict[str, Mention] = {}
        self.last: Quotation | None = None
        self.speech: _Speech | None = None  # the last one, and the last one of somebody else
        self.other: _Speech | None = None

    def settle(self, quotation: Quotation) -> Quotation:
        """The quotation with its speaker, which the next may go on with."""
        quotation = self.relays.read(quotation)
        settled = self._go_on(quotation) if quotation.mention is None else self._resolve(quotation, quotation.mention)
        if settled.relayed_by is not None:
            settled = replace(settled, relayed_by=self._settle_mention(settled.relayed_by))
        if settled.mention is not None:
            self.by_group[settled.group] = settled.mention
            self._hear(settled, settled.mention)
            if settled.cue is not None:
                self.speakers[self.narration.sentence_of(settled.mention.span.start)] = settled.mention
        self.last = settled
        return settled

    def _hear(self, quotation: Quotation, mention: Mention) -> None:
        if quotation.kind != "direct":
            return
        paragraph = self.narration.paragraph_of(quotation.span.start)
        if self.speech is not None and self.speech.is_by_another(mention):
            self.other = self.speech
        self.speech = _Speech(mention, paragraph, quotation.text.rstrip().endswith("?"))

    def _go_on(self, quotation: Quotation) -> Quotation:
        """With the speaker of the same utterance, of the words that lead up to it, or of the quotation before."""
        mention = self.by_group.get(quotation.group)
        if mention is not None:
            return replace(quotation, mention=mention, speaker_by="goes on in the same utterance")
        if quotation.kind != "direct":
            return quotation
        for rule, find in (
            ("named behind a dash", self.introductions.find_citation),
            ("introduced by the paragraph before", self.introductions.find_author),
            ("answers the question before", self._find_hearer),
            ("subject of the sentence before", self.introductions.find_subject),
        ):
            found = find(quotation.span) if quotation.found_by != TURN else None
            if found is not None:
                return replace(quotation, mention=self._settle_mention(found), speaker_by=rule)
        return self._talk_on(quotation)

    def _talk_on(self, quotation: Quotation) -> Quotation:
        """With the quotation right before, or with the other of two who talk by turns."""
        if self.last is None or self.last.mention is None or not self._follows(quotation, self.last):
            return quotation
        if self._is_new_turn(quotation, self.last):
            return self._take_turn(quotation)
        if self.other is not None and self._is_answer(quotation, self.other):
            return replace(quotation, mention=self.other.mention, speaker_by="turn of the conversation")
        return replace(quotation, mention=self.last.mention, speaker_by="goes on from the quotation before")

    def _find_hearer(self, span: Span) -> Mention | None:
        """Who was asked in the sentence right before, by the writer: "I asked Roth whether he would go. “Never.”"."""
        asked = self.last
        if asked is None or asked.kind == "direct" or asked.cue is None or asked.cue.text.casefold() not in ASKED:
            return None
        is_next = self.narration.sentence_of(span.start) - self.narration.sentence_of(asked.span.start) == 1
        if not is_next or asked.mention is None or asked.mention.text.casefold() not in WRITERS:
            return None
        place = bisect_left(self.starts, asked.cue.span.end)
        hearer = self.cast.mentions[place] if place < len(self.starts) else None
        return hearer if hearer and hearer.span.end <= asked.span.end and hearer.kind in ANSWERING else None

    def _is_new_turn(self, quotation: Quotation, last: Quotation) -> bool:
        """Whether each of two paragraphs begins with the dash of a dialogue, so that somebody else speaks."""
        here, before = (self.narration.paragraph_of(one.span.start) for one in (quotation, last))
        starts = [self.narration.paragraphs[number].start for number in (here, before)]
        return here != before and all(self.text[start] in DASHES for start in starts)

    def _take_turn(self, quotation: Quotation) -> Quotation:
        """With whoever else spoke shortly before; with nobody where it may be a third one."""
        here = self.narration.paragraph_of(quotation.span.start)
        if self.other is None or here - self.other.paragraph > LONGEST_TALK:
            return quotation
        return replace(quotation, mention=self.other.mention, speaker_by="turn of the conversation")

    def _is_answer(self, quotation: Quotation, other: _Speech) -> bool:
        """Whether two people talk by turns: a paragraph each, with a question here or before."""
        here = self.narration.paragraph_of(quotation.span.start)
        if self.speech is None or (here - self.speech.paragraph, self.speech.paragraph - other.paragraph) != (1, 1):
            return False
        is_question = quotation.text.rstrip().endswith("?") and len(quotation.text) <= LONGEST_REJOINDER
        return is_question or self.speech.is_question

    def _settle_mention(self, mention: Mention) -> Mention:
        return mention if mention.identity is not None else replace(mention, identity=self._identify(mention)[0])

    def _follows(self, quotation: Quotation, last: Quotation) -> bool:
        """Whether a direct quotation with no cue of its own stands right behind another, furniture aside."""
        gap = self.narration.paragraph_of(quotation.span.start) - self.narration.paragraph_of(last.span.start)
        if quotation.cue is not None:
            return gap == 0 and quotation.cue.text == ":"  # "Then, after a silence: “...”"
        return gap in (0, 1)

    def _resolve(self, quotation: Quotation, mention: Mention) -> Quotation:
        if mention.identity is not None and _is_kin(mention, mention.identity):
            return replace(quotation, mention=replace(mention, identity=None), speaker_by="not settled")
        if mention.identity is not None:
            if self._is_joined(quotation, mention):
                alone = replace(mention, identity=None)
                return replace(quotation, mention=alone, speaker_by="several speak together")
            return replace(quotation, speaker_by="named")
        identity, rule = self._identify(mention)
        if identity is None:
            return replace(quotation, mention=self._describe(mention), speaker_by="not settled")
        return replace(quotation, mention=replace(mention, identity=identity), speaker_by=rule)

    def _describe(self, mention: Mention) -> Mention:
        """Someone unnamed with all that the text says of them: "a senior official who asked not to be named"."""
        if mention.kind != "unnamed":
            return mention
        first, last = bisect_left(self.starts, mention.span.start), bisect_left(self.starts, mention.span.end)
        place = next((at for at in range(first, last) if self.cast.mentions[at] == mention), None)
        if place is None:
            return mention
        extent = self.cast.extents[place]
        if len(extent) > LONGEST_DESCRIPTION:
            return mention
        return replace(mention, span=extent, text=extent.slice(self.text))

    def _identify(self, mention: Mention) -> tuple[Identity | None, str]:
        word = mention.text.casefold()
        if word in SUBJECT_OF:
            word = SUBJECT_OF[word]
            mention = replace(mention, text=word)
        if word in GENDERS:
            found = self.narration.subject_before(mention, self.speakers)
            return _identity_of(found), "pronoun for the subject before it"
        if word in ("it", "they"):
            found = self.narration.organization_before(mention, self.speakers)
            if found is None and word == "it":
                signer = self.introductions.find_signer(mention.span)
                found = self._settle_mention(signer) if signer else None
                return _identity_of(found), "pronoun for a statement, by whoever made it"
            return _identity_of(found), "pronoun for the body before it"
        if word in ("the latter", "the former"):
            return self._of_two(mention), "the one of two before it"
        return self._identify_described(mention)

    def _identify_described(self, mention: Mention) -> tuple[Identity | None, str]:
        """Who is meant by "the mother of two" or a post: the person named before, or whoever holds it here."""
        is_described = DESCRIPTION.match(self.text, mention.span.start) is not None
        described = self.narration.only_person_before(mention) if is_described else None
        if described is not None:
            return described, "described, as the person before it"
        if mention.kind == "office":
            return self._of_post(mention), "holder of the post in this text"
        return None, ""

    def _of_post(self, mention: Mention) -> Identity | None:
        if mention.role is not None:
            found = self.holders.find(mention.role)
            return None if mention.role.organization is None and self._may_be_another(mention, found) else found
        people = [one for one in self.cast.identities if one.kind == "person"]
        return people[0] if len(people) == 1 else None

    def _may_be_another(self, mention: Mention, found: Identity | None) -> bool:
        """Whether a post without its country stands right behind someone else, of whom the text gives no post."""
        subject = self.narration.person_before(mention)
        return subject is not None and subject != found and not subject.roles

    def _of_two(self, mention: Mention) -> Identity | None:
        """ "The former" and "the latter" of the two people named last."""
        place = bisect_left(self.starts, mention.span.start)
        named: list[Identity] = []
        for one in reversed(self.cast.mentions[max(0, place - FARTHEST_OF_TWO) : place]):
            if one.identity is not None and one.identity.kind == "person" and one.identity not in named:
                named.append(one.identity)
        if len(named) < 2:
            return None
        return named[0] if mention.text.casefold().endswith("latter") else named[1]

    def _is_joined(self, quotation: Quotation, mention: Mention) -> bool:
        """Whether another name stands beside it with "and", so that both speak: "Ross and Orlo said"."""
        before = self.cast.mentions[max(0, bisect_left(self.starts, mention.span.start) - 2) :][:2]
        is_beside = any(
            self.text[one.span.end : mention.span.start] == " and " and one.kind == "named" for one in before
        )
        if is_beside and not POST.match(mention.text):
            return True
        if quotation.cue is None:
            return False
        if quotation.cue.span.start < mention.span.end:
            return self._is_joined_behind(mention)
        between = self.text[mention.span.end : quotation.cue.span.start]
        return between.startswith(" and ") and len(between) < 80 and between[5:6].isupper()

    def _is_joined_behind(self, mention: Mention) -> bool:
        """Whether another follows with "and" and does nothing of their own: "said Ross and Orlo", not "... agreed"."""
        place = bisect_left(self.starts, mention.span.end)
        if place == len(self.starts) or self.text[mention.span.end : self.starts[place]] != " and ":
            return False
        other = self.cast.mentions[place]
        following = tokenize(self.text, other.span.end, min(len(self.text), other.span.end + 40))[:1]
        is_person = other.identity is None or other.identity.kind == "person"
        return is_person and other.kind == "named" and not any(token.lower in FORMS for token in following)


def _is_kin(mention: Mention, identity: Identity) -> bool:
    """Whether somebody of the family only shares a forename with whoever is meant: "his son Vince"."""
    found = KIN.match(mention.text)
    return found is not None and identity.name.split()[-1] not in mention.text


def _identity_of(mention: Mention | None) -> Identity | None:
    return mention.identity if mention else None
