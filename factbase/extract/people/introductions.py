"""Who is introduced before words that have no cue: "Roth wrote on her page:", "She paused."."""

import re
from bisect import bisect_left

from factbase.extract.inflections import FORMS
from factbase.extract.mentions import Cast
from factbase.text.sentences import Layout
from factbase.text.tokens import tokenize
from factbase.values.quotations import Mention
from factbase.values.spans import Span

DOCUMENT = re.compile(
    r"\bin (?:an?|his|her|its|their) (?:[a-z]{1,12} )?(?:letter|message|note|post|report|statement)\b"
)
CITATION = re.compile(r"[.,!?…]{0,3}\s?[”\"»“’']{1,2}\s{0,4}[—–-]{1,2}\s?")
LINE_END = re.compile(r"[^.!?:“”«»\"\n]{0,80}(?:\n|$)")
FARTHEST_VERB = 4  # tokens between a subject and its verb: "Roth later also wrote"
WIDEST_MARK = 3  # code points of a quotation mark with its blanks
SINGLE = frozenset(("named", "office", "pronoun", "unnamed"))


class Introductions:
    """The sentences of a text, to be asked whom the one before a quotation is about."""

    def __init__(self, text: str, layout: Layout, cast: Cast) -> None:
        self.text = text
        self.cast = cast
        self.starts = [mention.span.start for mention in cast.mentions]
        prose = [paragraph.sentences for paragraph in layout.prose if paragraph.sentences]
        self.sentences = [(number, span) for number, sentences in enumerate(prose) for span in sentences]
        self.sentence_starts = [span.start for _, span in self.sentences]
        self.paragraph_starts = [sentences[0].start for sentences in prose]

    def find_author(self, quotation: Span) -> Mention | None:
        """Who writes in the paragraph before, where that ends with a colon and the quotation begins the next one."""
        paragraph = bisect_left(self.paragraph_starts, quotation.start + 1) - 1
        if paragraph < 1 or quotation.start - self.paragraph_starts[paragraph] > WIDEST_MARK:
            return None
        _, introduction = self.sentences[bisect_left(self.sentence_starts, self.paragraph_starts[paragraph]) - 1]
        return self._reporter(introduction) if self.text[introduction.end - 1] == ":" else None

    def find_subject(self, quotation: Span) -> Mention | None:
        """Whom the sentence right before, of the same paragraph, is about: the only one in it, at its head."""
        here = bisect_left(self.sentence_starts, quotation.start + 1) - 1
        if here < 1 or self.sentences[here][0] != self.sentences[here - 1][0]:
            return None
        _, before = self.sentences[here - 1]
        if quotation.start - self.sentences[here][1].start > WIDEST_MARK:
            return None
        mentions = self._within(before)
        is_alone = len(mentions) == 1 and mentions[0].span.start == before.start
        return mentions[0] if is_alone and _is_person(mentions[0]) else None

    def find_citation(self, quotation: Span) -> Mention | None:
        """Who is named behind a dash that follows: "“We will act.” — Mia Roth, mayor of Tarsa"."""
        dash = CITATION.match(self.text, quotation.end)
        place = bisect_left(self.starts, dash.end()) if dash else len(self.starts)
        if dash is None or place == len(self.starts) or self.starts[place] != dash.end():
            return None
        mention = self.cast.mentions[place]
        return mention if LINE_END.match(self.text, mention.span.end) else None

    def find_signer(self, pronoun: Span) -> Mention | None:
        """Whose statement "it" is: the first one mentioned in the sentence before, which ends in "in a statement"."""
        here = bisect_left(self.sentence_starts, pronoun.start + 1) - 1
        for _, sentence in reversed(self.sentences[max(0, here - 1) : here + 1]):
            document = DOCUMENT.search(self.text, sentence.start, min(sentence.end, pronoun.start))
            mentions = self._within(sentence) if document else ()
            if mentions and mentions[0].span.end <= pronoun.start:
                return mentions[0] if mentions[0].kind != "pronoun" else None
        return None

    def _reporter(self, sentence: Span) -> Mention | None:
        """The subject of the reporting verb; where none is found, the only one mentioned."""
        mentions = self._within(sentence)
        for mention in reversed(mentions):
            extent = self.cast.extents[bisect_left(self.starts, mention.span.start)]
            following = tokenize(self.text, max(extent.end, mention.span.end), sentence.end)[: FARTHEST_VERB + 1]
            if any(token.lower in FORMS for token in following):
                return mention
        return mentions[0] if len(mentions) == 1 else None

    def _within(self, sentence: Span) -> tuple[Mention, ...]:
        first, last = bisect_left(self.starts, sentence.start), bisect_left(self.starts, sentence.end)
        outer: list[Mention] = []
        for mention in self.cast.mentions[first:last]:
            if not outer or mention.span.start >= outer[-1].span.end:
                outer.append(mention)
        return tuple(outer)


def _is_person(mention: Mention) -> bool:
    is_body = mention.identity is not None and mention.identity.kind == "organization"
    if mention.text.casefold() in ("it", "they"):
        return False
    return mention.kind in SINGLE and not is_body
