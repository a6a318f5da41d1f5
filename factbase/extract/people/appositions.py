"""What a text says of someone beside the name: posts in apposition, appointments, and how far such clauses reach."""

from factbase.extract.people.names import NameRun
from factbase.extract.people.parsed import Sentence
from factbase.extract.people.phrases import Phrase
from factbase.values.quotations import Role

APPOINTED = frozenset(("appointed", "chosen", "designated", "elected", "installed", "named", "nominated", "picked"))
COPULAS = frozenset(("became", "is", "remains", "was"))
LONGEST_CLAUSE = 30
LONGEST_EXTENT = 60
LONGEST_MATTER = 8
OPENERS = frozenset("tasnyq")


class Appositions:
    """The appositions of one sentence."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.words = sentence.words
        self.starting = {phrase.start: phrase for phrase in sentence.phrases}
        self.ending = {phrase.end: phrase for phrase in sentence.phrases}
        self.leading = {phrase.core_end: phrase for phrase in sentence.phrases if phrase.head == "o"}
        named = ((self.before(run), run) for run in sentence.runs if run.name < run.end)
        # The name that a phrase takes behind a comma, by the start of the phrase.
        self.names = {phrase.start: run for phrase, run in named if phrase is not None}

    def before(self, run: NameRun) -> Phrase | None:
        """The phrase before a name and a comma that says who it is: "The League’s envoy, Liv Aronde,"."""
        start = self._outset(run)
        if start < 2 or self.words[start - 1].text != ",":
            return None
        phrase = self.ending.get(start - 1)
        if phrase is None or self._follows_name(phrase):
            return None
        if start < run.start and (phrase.first != "s" or self._opens_list(run)):
            return None
        after = self.words[run.end] if run.end < len(self.words) else None
        if phrase.first == "a":
            return phrase if phrase.head in "ogc" and self._is_one_of_many(run) else None
        is_definite = phrase.head == "o" and (phrase.first in "tsn" or phrase.is_possessed)
        is_closed = after is None or after.letter in ',."v_' or after.letter == "x"
        return phrase if is_definite and is_closed else None

    def _outset(self, run: NameRun) -> int:
        """Where the posts before a name begin: "the poet and former minister Emil Tarr"."""
        leading = self.leading.get(run.start)
        if leading is None:
            return run.start
        start = leading.start
        joined = self.ending.get(start - 1) if start and self.words[start - 1].lower == "and" else None
        return joined.start if joined is not None and joined.head == "o" and joined.first in "ta" else start

    def _opens_list(self, run: NameRun) -> bool:
        """Whether others follow a name, so that the phrase before it may be one of several."""
        return any(word.lower in ("and", "or") for word in self.words[run.end : run.end + 2])

    def _follows_name(self, phrase: Phrase) -> bool:
        """Whether a phrase between two names is the first one's: "Says Ivo Tarr, the engineer, Ms Roth lied"."""
        place = phrase.start - 1
        has_comma = place > 0 and self.words[place].text == ","
        return has_comma and any(run.end == place and run.kind == "person" for run in self.sentence.runs)

    def _is_one_of_many(self, run: NameRun) -> bool:
        """Whether the name behind "a witness" says who that is and opens no list: a verb, an age, "who" or the end."""
        after = [word.letter for word in self.words[run.end : run.end + 2]]
        return after in ([], ["."], [",", "n"], [",", "v"], [",", "y"])

    def roles(self, run: NameRun) -> list[Role]:
        """The posts that stand behind a name: in apposition, after "is", "was named ... as"."""
        found = [self.starting[place].role for place in self._apposed(run.end) if self.starting[place].head == "o"]
        appointed = self._appointment(run.end)
        return [*found, appointed] if appointed else found

    def _apposed(self, end: int) -> list[int]:
        """Where phrases in apposition begin, separated from the name by a comma or by a copula."""
        if end + 1 >= len(self.words):
            return []
        if self.words[end].lower in COPULAS and end + 1 in self.starting:
            return [end + 1]
        if self.words[end].letter != ",":
            return []
        place = end + 1
        if self.words[place].letter == "n" and place + 2 < len(self.words) and self.words[place + 1].letter == ",":
            place += 2
        if place in self.starting:
            phrase = self.starting[place]
            is_list = phrase.head != "o" or (phrase.core_end in {run.start for run in self.sentence.runs})
            return [] if is_list else [place]
        return []

    def _appointment(self, end: int) -> Role | None:
        """The post of "was named by Mr Orlo last month as his envoy on trade"."""
        window = self.words[end : end + 14]
        named = next((place for place, word in enumerate(window[:4]) if word.lower in APPOINTED), None)
        if named is None:
            return None
        for place in range(named + 1, len(window)):
            phrase = self.starting.get(end + place + 1)
            if window[place].lower == "as" and phrase and phrase.head == "o":
                return Role(phrase.role.title + self._matter(phrase), phrase.role.organization)
        return None

    def _matter(self, phrase: Phrase) -> str:
        """The subject of a post behind "on": " on trade and energy"."""
        if phrase.end >= len(self.words) or self.words[phrase.end].lower != "on":
            return ""
        stop = phrase.end + 1
        while stop < len(self.words) and stop - phrase.end <= LONGEST_MATTER and self.words[stop].letter in "wmxbgo-":
            stop += 1
        return " " + " ".join(word.lower for word in self.words[phrase.end : stop]).replace(" - ", "-")

    def extent(self, end: int) -> int:
        """How far the appositions and relative clauses behind word `end` reach, without the comma that closes them."""
        place = self._bracketed(self._clause(end))
        first = place
        while place < len(self.words) and self.words[place].text == "," and place - first < LONGEST_EXTENT:
            closing = self._closing(place)
            if closing is None or not self._opens(place + 1):
                break
            place = closing
        return place

    def _bracketed(self, end: int) -> int:
        """Behind brackets: "Ann Orlo (Green)"."""
        if end < len(self.words) and self.words[end].letter == "(":
            for place in range(end + 1, min(end + 8, len(self.words))):
                if self.words[place].letter == ")":
                    return place + 1
        return end

    def _clause(self, end: int) -> int:
        """Behind a clause without a comma: "who asked not to be named", "close to the talks"."""
        if end >= len(self.words) or not (self.words[end].letter == "y" or self.words[end].lower in PARTICIPLES):
            return end
        for place in range(end + 2, min(end + LONGEST_CLAUSE, len(self.words))):
            word, last = self.words[place], self.words[place - 1]
            if word.letter in ',."_:':
                return place
            is_noun = last.letter in "tasm"  # "close to the talks"
            if word.letter == "v" and not is_noun and last.lower not in NO_SUBJECTS and place > end + 2:
                return place
        return end

    def _closing(self, comma: int) -> int | None:
        """The next comma, or the end of the sentence."""
        for place in range(comma + 1, min(comma + LONGEST_CLAUSE, len(self.words))):
            if self.words[place].letter in ',"_' and self.words[place].text in ",—–;":
                return place
            if self.words[place].letter == "." and place == len(self.words) - 1:
                return place
            if self.words[place].letter == '"':
                return None
        return None

    def _opens(self, place: int) -> bool:
        """Whether the words from `place` describe what stands before the comma."""
        if place >= len(self.words):
            return False
        word = self.words[place]
        return word.letter in OPENERS or word.lower in DESCRIBERS or place in self.starting


PARTICIPLES = frozenset(("briefed", "close", "familiar", "involved", "speaking", "with"))
NO_SUBJECTS = frozenset(("be", "has", "not", "to", "was", "who"))
DESCRIBERS = frozenset(
    ("citing", "formerly", "head", "herself", "himself", "requesting", "speaking", "then", "which", "whom", "whose")
)
