"""Runs of capitalised words: a name with the titles before it, an organisation, a place, or neither."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from factbase.extract.lexicons.openers import OPENERS
from factbase.extract.people.word_classes import Word
from factbase.text.calendar import CALENDAR_NAMES
from factbase.text.stopwords import STOP_WORDS

CAPITALS = frozenset("NFIAPKDBOHMXC")
OPENING = CAPITALS | {"p"}  # a name begins with a capital or a particle
SURNAME = frozenset("NFIAPOXBMDK")
LINKS = frozenset(("and", "for", "in", "of", "on", "the", "&"))
SAINTS = frozenset(("st", "ste"))  # begin the names of places
SUFFIXES = frozenset(("jr", "sr", "jun", "sen", "ii", "iii", "iv"))
NOT_FIRST = CALENDAR_NAMES | STOP_WORDS | OPENERS
COMPOUND_ENDS = frozenset(
    ("aided", "based", "born", "built", "era", "led", "like", "made", "only", "owned", "run", "style", "wide")
)
# Nouns for bodies that people bear as surnames too.
SURNAMES_TOO = frozenset(
    (
        *("bank", "bloomberg", "chamber", "church", "clinic", "club", "college", "corps", "council", "court", "cross"),
        *("force", "fox", "green", "guard", "house", "mission", "post", "school", "squad", "state", "store", "voice"),
    )
)
LONGEST_RUN = 12

NameKind = Literal["person", "organization", "place", "other"]


@dataclass(frozen=True, slots=True)
class NameRun:
    """Words `start` to before `end` of a sentence: titles from `post` on, the name itself from `name` on.

    `post == name` where there are no titles, `name == end` where there is no name ("the Foreign Minister"). A `person`
    has the shape of one: whether the text is about a person is for the evidence of the whole text to say.
    """

    start: int
    post: int
    name: int
    end: int
    kind: NameKind


def find_runs(words: Sequence[Word]) -> tuple[NameRun, ...]:
    """The runs of a sentence in order, each as long as it can be."""
    found: list[NameRun] = []
    place = 0
    while place < len(words):
        end = _run_end(words, place) if words[place].letter in OPENING else place
        if end == place:
            place += 1
            continue
        run = _read_run(words, _skip_openers(words, place, end), end)
        if run:
            found.append(run)
        place = end
    return tuple(found)


def _run_end(words: Sequence[Word], start: int) -> int:
    """Where the run that begins at `start` ends; `start` itself if none does."""
    place = start
    if _is_article(words, place):
        place += 2
    while place < len(words) and place - start < LONGEST_RUN:
        step = _step(words, start, place)
        if step == 0:
            break
        place += step
        if words[place - 1].is_possessive:
            break
    return place if any(word.letter in CAPITALS for word in words[start:place]) else start


def _is_article(words: Sequence[Word], place: int) -> bool:
    """Whether "al-" or the like leads a name in lower case."""
    return (
        place + 2 < len(words)
        and words[place].letter == "p"
        and words[place + 1].letter == "-"
        and words[place + 2].letter in CAPITALS
        and words[place].end == words[place + 1].start
    )


def _step(words: Sequence[Word], start: int, place: int) -> int:
    """How many words from `place` carry the run on."""
    word = words[place]
    if word.letter in CAPITALS:
        return 0 if place > start and word.lower in STOP_WORDS and word.letter == "X" else 1 + _has_stop(words, place)
    if place == start or place + 1 >= len(words):
        return 0
    following = words[place + 1]
    if word.letter == "-" and words[place - 1].end == word.start and word.end == following.start:
        return 2 if following.letter in CAPITALS or _is_name_part(words, start, place) else 0
    if word.letter == "p" or (word.lower in LINKS and _links(words, start, place)):
        return _steps_to_capital(words, place)
    if word.letter == '"':
        return _marked_steps(words, place)
    return 0


def _is_name_part(words: Sequence[Word], start: int, hyphen: int) -> bool:
    """Whether the word in lower case behind a hyphen belongs to the name: "Ban Ki-moon", "President-elect"."""
    word = words[hyphen + 1]
    if words[hyphen - 1].letter == "O":
        return word.lower == "elect"
    return hyphen - start >= 2 and word.text.isalpha() and len(word.text) <= 5 and word.lower not in COMPOUND_ENDS


def _has_stop(words: Sequence[Word], place: int) -> int:
    """1 if a full stop belongs to the word: "J.", "Mr.", "Jr."."""
    word = words[place]
    if place + 1 >= len(words) or words[place + 1].letter != "." or words[place + 1].start != word.end:
        return 0
    if word.letter == "I" and place > 1 and words[place - 1].letter == "." and words[place - 2].letter == "I":
        return int(place + 2 < len(words))  # the last initial of "Solmin V. A."
    is_short = word.lower in SAINTS or (word.letter in "IHO" and len(word.text) <= 5)
    if word.lower in SUFFIXES:
        return int(place + 2 < len(words))
    return int(is_short and place + 2 < len(words) and words[place + 2].letter in CAPITALS | {"p"})


def _links(words: Sequence[Word], start: int, place: int) -> bool:
    """Whether "of", "for", "and" belong to the name: "Ministry of Defence", "Bishop of Torrin"."""
    letters = {word.letter for word in words[start:place]}
    if words[place].lower == "of":
        return words[place - 1].letter in "BOXH" or ("B" in letters and not letters & {"O", "H", "F"})
    if "B" not in letters or letters & {"O", "H", "F"}:
        return False
    has_complement = any(word.lower == "of" for word in words[start:place])
    if has_complement:
        return words[place].lower != "on"  # "the Board of Sele on the ferry"
    return words[start].letter == "B" and words[place].lower != "in"


def _steps_to_capital(words: Sequence[Word], place: int) -> int:
    """Over particles, articles and hyphens to the next capital, at most four words; 0 if none comes."""
    for ahead in range(place + 1, min(place + 5, len(words))):
        if words[ahead].letter in CAPITALS:
            return ahead - place
        if words[ahead].letter not in "p-t" and words[ahead].lower not in ("the", "la", "los"):
            return 0
    return 0


def _marked_steps(words: Sequence[Word], place: int) -> int:
    """Over a nickname between marks, or the apostrophe of a plural: "Ovid “Bear” Tann", "Writers’ Guild"."""
    following = words[place + 1]
    if words[place].start == words[place - 1].end:
        return int(words[place].text in "'’" and following.letter == "B" and words[place - 1].lower.endswith("s"))
    for closing in range(place + 2, min(place + 5, len(words) - 1)):
        if words[closing].letter == '"':
            return closing - place + 1 if words[closing + 1].letter in "NF" else 0
    return 0


def _skip_openers(words: Sequence[Word], start: int, end: int) -> int:
    """Past days, months and function words with which a run only seems to begin: "On Monday Tarsa ..."."""
    while start < end - 1 and words[start].letter == "X" and words[start].lower in NOT_FIRST:
        start += 1
    return start


def _read_run(words: Sequence[Word], start: int, end: int) -> NameRun | None:
    if start >= end:
        return None
    name = _name_start(words, start, end)
    if name == end:
        return NameRun(start, _post_start(words, start, end), end, end, "other")
    if name == start:
        name = _skip_attributes(words, start, end)
        return NameRun(start, name, name, end, _kind(words, name, end))
    return NameRun(start, _post_start(words, start, name), name, end, _kind(words, name, end, is_titled=True))


def _name_start(words: Sequence[Word], start: int, end: int) -> int:
    """Behind the last title of a run; `end` if the run is a title alone, `start` if it has none."""
    last = end
    while last > start and (words[last - 1].lower in SUFFIXES or words[last - 1].letter == "."):
        last -= 1
    for place in range(last - 1, start - 1, -1):
        if words[place].letter not in "OH" or _is_surname(words, start, place, last):
            continue
        after = place + 1
        if after < end - 1 and words[after].letter == "-" and words[after + 1].lower == "elect":
            after += 2
        while after < end and words[after].letter in ".-":
            after += 1
        if after < end and words[after].lower == "of":
            return _behind_complement(words, after, end)
        return after
    return start


def _is_surname(words: Sequence[Word], start: int, place: int, end: int) -> bool:
    """Whether a word for a post is the last part of a name: "Jim Bishop"; or part of a body's: "Governors Council"."""
    if place + 1 < end and words[end - 1].letter == "B" and words[place + 1].lower != "of":
        return True
    return (
        place == end - 1 and place - start in (1, 2) and words[place - 1].letter == "F" and words[start].letter == "F"
    )


def _behind_complement(words: Sequence[Word], place: int, end: int) -> int:
    """Behind "of State", "of the House", "of Defence" in a title; the name of a person follows, if any."""
    after = place + 1
    while after < end and words[after].letter in "txp":
        after += 1
    after += 1
    while after < end and words[after].letter in "XMB&" and words[after].letter != "F":
        after += 1
    if after < end and words[after].letter == "F":
        return after
    return after if end - after >= 2 and words[after].letter in "NIA" else end


def _post_start(words: Sequence[Word], start: int, name: int) -> int:
    """Where the words of the title begin, behind a nationality, a body or a place."""
    place = name
    while place > start and (words[place - 1].letter in "OHMXB.-f" or words[place - 1].lower == "elect"):
        place -= 1
    # "Defence Ministry spokesman": a body before the post is its organization.
    while place < name and words[place].letter == "B" and not (place and words[place - 1].lower == "of"):
        place += 1
    return place


def _skip_attributes(words: Sequence[Word], start: int, end: int) -> int:
    """Past a nationality, party, place, acronym or adjective before a name: "Ukrainian Oleh Bryn", "Tearful Ann"."""
    place = start
    if place < end - 1 and words[place].letter == "M" and words[place + 1].letter == "F":
        return place + 1
    while place < end - 1 and words[place].letter == "D" and _starts_person(words, place + 1, end):
        place += 1
    if (
        place < end - 2
        and words[place].letter in "PKC"
        and words[place + 1].letter == "F"
        and words[place].letter != "F"
    ):
        place += 1
    return place


def _starts_person(words: Sequence[Word], place: int, end: int) -> bool:
    return words[place].letter == "F" or (
        words[place].letter in "NI" and not any(w.letter == "B" for w in words[place:end])
    )


def _kind(words: Sequence[Word], name: int, end: int, is_titled: bool = False) -> NameKind:
    letters = "".join(word.letter for word in words[name:end])
    if letters[:2] == "I-" and len(words[name].text) == 1:
        return "other"  # a party and a state: "R-Texas"
    parts = [word for word in words[name:end] if word.letter in CAPITALS]
    if len(parts) < 2:
        return _kind_of_one(parts[0], is_titled) if parts else "other"
    if _is_body(letters, parts):
        return "organization"
    if parts[0].lower in SAINTS or (letters[0] == letters[-1] == "P" and not is_titled):
        return "place"
    if letters[0] in "NFIA" or (is_titled and letters[0] in "PBX"):
        is_name = all(letter in SURNAME for letter in letters if letter in CAPITALS)
        has_odd_end = letters[-1] == "X" and (len(parts) > 2 or letters[0] != "F")
        has_odd_middle = any(letter in "XBO" for letter in letters[1:-1]) and letters[0] != "F"
        return "person" if is_name and not has_odd_end and not has_odd_middle else "other"
    return "other"


def _kind_of_one(word: Word, is_titled: bool) -> NameKind:
    if is_titled and word.letter in "NFAPXBMD":
        return "person"
    if word.letter in "KA":
        return "organization"
    if word.letter == "P":
        return "place"
    return "person" if word.letter in "NF" else "other"


def _is_body(letters: str, parts: Sequence[Word]) -> bool:
    """Whether the words make the name of an organisation: a body's word last, or first before "of" and "for"."""
    if "K" in letters[:1] and len(parts) > 1 and parts[1].letter in "BX":
        return True
    if parts[-1].letter == "B":
        return not (letters[0] == "F" and parts[-1].lower in SURNAMES_TOO and set(letters[1:-1]) <= set("FI."))
    head = letters.split("f", 1)[0].split("r", 1)[0]
    return len(head) < len(letters) and "B" in head
