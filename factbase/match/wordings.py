"""A text as matching sees it: who reports it set aside, figures and dates apart from the words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import fuzz

from factbase.match.people import find_counted, find_people, find_single, is_number
from factbase.text.calendar import CALENDAR_NAMES
from factbase.text.concepts import fold_synonym, is_common
from factbase.text.further import is_further, is_past
from factbase.text.names import Name, find_names
from factbase.text.quantities import find_quantities
from factbase.text.stems import is_content, stem
from factbase.text.stopwords import REPORTING_WORDS
from factbase.text.tokens import Token, tokenize

OF_THOSE = frozenset({("among", "the"), ("among", "those"), ("of", "the"), ("of", "those")})
OF_FOLLOWING, OF_LEADING = 4, 7  # tokens from "of" in which those who suffered stand: "of the 31 people killed"
SUFFERED = frozenset(
    {"abduct", "detain", "displace", "injure", "kill", "missing", "rescue"}
)  # after synonyms are folded
MOST_STEMS = 80  # two wordings are compared word by word; what a statement says stands in fewer
LONGEST_ATTRIBUTION = 9  # words; "..., the chairman of the relief committee said"
SAME_SPELLING = 88.0  # RapidFuzz ratio from which two long words are one: inflection, accents, a slip of the pen
DEMONYM_ENDINGS = frozenset({"", "a", "an", "ans", "e", "ese", "i", "ia", "ian", "ians", "is", "n", "ns", "s"})
PERIODS = frozenset({"month", "night", "spring", "summer", "autumn", "winter", "week", "weekend", "year"})
RATES = {"daily": "day", "monthly": "month", "nightly": "night", "weekly": "week", "yearly": "year"}
RATE_UNITS = frozenset(RATES.values())
LABELLED = frozenset(
    {"annex", "article", "battalion", "block", "camp", "chapter", "clause", "gate", "group", "hill", "line", "phase",
     "pier", "point", "resolution", "round", "section", "sector", "site", "stage", "step", "unit", "zone"}
)  # fmt: skip
AIM = 3  # tokens behind "for" in which what something is for stands
SPANS = frozenset({"day", "hour", "minut", "month", "night", "week", "winter", "year"})  # "for a week"
UNTIL = frozenset({"by", "till", "until"})
# Numbers of these are those of reports, not of what is reported.
PAPERS = frozenset({"bulletin", "communique", "communiqué", "no", "report", "sitrep", "update"})
RELATIVE_DAYS = frozenset({"overnight", "today", "tomorrow", "tonight", "yesterday"})
CLAUSE_MARKS = frozenset(',:;“”"«»–—.?!')


@dataclass(frozen=True, slots=True)
class Wording:
    """What is compared of a text.

    `stems` are its content words in order, synonyms folded, names among them; `names` are the words of sure names,
    `words` every word in lower case, `capitals` those written with a capital, `times` its days, months and relative
    periods ("last year"), `until` those of them that end a count ("by Sunday"), `quantities` its numbers; `labels` are
    numbers that are names ("phase two"), `rates` the periods that something is counted by; `people` are the kinds of
    people of whom it tells, `single` those of whom it tells of one alone. `tells_part` says that it counts some of
    those who suffered the same ("six of those killed"), `parts` are the numbers of which it says so ("four of them"),
    `is_further` that it is about another event than a first ("a second blast"), `is_past` about one of long ago ("a
    year ago"), `counted` are the people that stand behind its numbers ("two guards"), `aims` what something is for
    ("for the orphans"); `called` are its sure names as it writes them, `opening` are words at the head of its sentences
    that may be names, `spellings` has the word for each stem.
    """

    stems: tuple[str, ...]
    names: frozenset[str]
    words: frozenset[str]
    capitals: frozenset[str]
    times: frozenset[str]
    until: frozenset[str]
    quantities: frozenset[float]
    labels: frozenset[str]
    rates: frozenset[str]
    people: frozenset[str]
    single: frozenset[str]
    tells_part: bool
    parts: frozenset[float]
    is_further: bool
    is_past: bool
    counted: frozenset[str]
    aims: frozenset[str]
    called: tuple[str, ...]
    opening: frozenset[str]
    spellings: Mapping[str, str]

    @property
    def name_stems(self) -> frozenset[str]:
        """The names as they stand among `stems`."""
        return frozenset(_fold(name) for name in self.names)

    def spell(self, stems: str) -> str:
        """Stems as the text has them: "harvest fair" of "harvest fairs"."""
        return " ".join(self.spellings.get(one, one) for one in stems.split())


@lru_cache(maxsize=2**12)
def read_wording(text: str) -> Wording:
    """Read a statement for comparison; its own attribution ("..., the mayor said") is no part of what it states."""
    tokens = tokenize(text)
    stated = _without_attribution(tokens)
    content = [(_concept(token), token) for token in stated if is_content(token)]
    names = [name for name in find_names(text) if name.is_sure]
    sure = frozenset(word for name in names for word in name.words)
    return Wording(
        stems=tuple(root for root, _ in content[:MOST_STEMS]),
        names=sure,
        words=frozenset(_bare(token) for token in tokens if token.kind == "word"),
        capitals=frozenset(_bare(token) for token in tokens if token.kind == "word" and token.text[0].isupper()),
        times=_find_times(stated),
        until=_find_until(stated),
        quantities=frozenset(find_quantities(text)),
        labels=_find_labels(stated),
        rates=_find_rates(tokens),
        people=find_people(tokens),
        single=find_single(tokens),
        tells_part=_tells_part(tokens),
        parts=_find_parts(tokens),
        is_further=is_further(tokens),
        is_past=is_past(tokens),
        counted=find_counted(tokens),
        aims=_find_aims(stated),
        called=tuple(_call(name) for name in names),
        opening=_find_opening(text),
        spellings={root: token.text for root, token in reversed(content)},
    )


def join_wordings(wordings: Sequence[Wording]) -> Wording:
    """Several wordings of one claim as one, the first of them leading."""
    first = wordings[0]
    return replace(
        first,
        names=first.names.union(*(wording.names for wording in wordings)),
        called=tuple(dict.fromkeys(name for wording in wordings for name in wording.called)),
        words=first.words.union(*(wording.words for wording in wordings)),
        capitals=first.capitals.union(*(wording.capitals for wording in wordings)),
    )


def is_same_word(one: str, other: str) -> bool:
    """Whether two stems or names are one word: equal, a land and its people, or nearly the same letters."""
    # Most pairs differ in their first letter, and this runs for every pair of words of every candidate.
    if one[:1] != other[:1]:
        return False
    shortest = min(len(one), len(other))
    if shortest < 4 or one == other:
        return one == other
    return _is_demonym(one, other) or (shortest > 5 and fuzz.ratio(one, other) >= SAME_SPELLING)


# The names in one article are compared with those around many claims.
@lru_cache(maxsize=2**14)
def is_same_name(one: str, other: str) -> bool:
    """Whether every word of the shorter name is one of the longer: "Ruvani Brigades" and "the Brigades"."""
    fewer, more = sorted((one.split(), other.split()), key=len)
    return all(any(is_same_word(word, candidate) for candidate in more) for word in fewer)


def match_words(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[list[str], list[str], list[str]]:
    """(in both, only in the first, only in the second), each word of the second used once."""
    shared, alone, left = [], [], list(other)
    for word in one:
        twin = next((place for place, candidate in enumerate(left) if is_same_word(word, candidate)), None)
        if twin is None:
            alone.append(word)
        else:
            shared.append(word)
            del left[twin]
    return shared, alone, left


def _without_attribution(tokens: tuple[Token, ...]) -> list[Token]:
    clauses: list[list[Token]] = [[]]
    for token in tokens:
        if token.text in CLAUSE_MARKS:
            clauses.append([])
        else:
            clauses[-1].append(token)
    kept = [clause for clause in clauses if not _is_attribution(clause)]
    return [token for clause in kept or clauses for token in clause]


def _is_attribution(clause: list[Token]) -> bool:
    is_report = any(token.lower in REPORTING_WORDS for token in clause[-3:]) or (
        bool(clause) and clause[0].lower in REPORTING_WORDS
    )
    return is_report and len(clause) <= LONGEST_ATTRIBUTION and not any(token.kind == "number" for token in clause)


def _find_times(tokens: list[Token]) -> frozenset[str]:
    named = {_bare(token) for token in tokens if _bare(token) in CALENDAR_NAMES and token.text[0].isupper()}
    relative = {
        f"{one.lower} {other.lower}"
        for one, other in pairwise(tokens)
        if one.lower in {"last", "next", "this"} and other.lower in PERIODS
    }
    return frozenset(named | relative | {token.lower for token in tokens if token.lower in RELATIVE_DAYS})


def _find_aims(tokens: list[Token]) -> frozenset[str]:
    """Concepts of what something is for: the first word that says something behind "for" ("for the orphans")."""
    behind = (tokens[place + 1 : place + 1 + AIM] for place, token in enumerate(tokens) if token.lower == "for")
    firsts = (next((token for token in some if is_content(token)), None) for some in behind)
    aims = {_concept(token) for token in firsts if token is not None and token.kind == "word"}
    return frozenset(aims - SPANS)


def _find_until(tokens: list[Token]) -> frozenset[str]:
    """Days and months behind "by" and "until": when a count ends, or something has to be done."""
    ends = ((one, other) for one, other in pairwise(tokens) if one.lower in UNTIL and other.text[0].isupper())
    return frozenset(other.lower for _, other in ends if other.lower in CALENDAR_NAMES)


def _find_labels(tokens: list[Token]) -> frozenset[str]:
    labels = (
        f"{one.lower} {other.lower}" for one, other in pairwise(tokens) if is_number(other) and _is_labelled(one, other)
    )
    return frozenset(labels)


def _is_labelled(one: Token, other: Token) -> bool:
    """Whether a number is a part of a name: "phase two", "Hill 212", and not "April 2" nor "Bulletin 3"."""
    is_named = one.text[0].isupper() and other.text.isdecimal() and one.start > 0
    is_apart = one.lower in CALENDAR_NAMES or one.lower in PAPERS
    return one.lower in LABELLED or (is_named and one.kind == "word" and not is_apart)


def _find_rates(tokens: tuple[Token, ...]) -> frozenset[str]:
    """Periods behind "a", "per", "each" or "every", and words such as "weekly"."""
    words = [token.lower for token in tokens]
    behind = {other for one, other in pairwise(words) if one in {"a", "each", "every", "per"} and other in RATE_UNITS}
    return frozenset(behind | {RATES[word] for word in words if word in RATES})


def _find_opening(text: str) -> frozenset[str]:
    """Words at the head of a sentence that may be names: those that no list of common words holds."""
    unsure = {word for name in find_names(text) if not name.is_sure for word in name.words}
    return frozenset(word for word in unsure if not is_common(word))


def _call(name: Name) -> str:
    """A name as the text has it, without the words that only join it to others."""
    return name.text if len(name.text.split()) == len(name.words) else " ".join(name.words).title()


def _tells_part(tokens: tuple[Token, ...]) -> bool:
    """Whether "six of those", "among the" and the like stand before those who suffered, or "Of the 31" begins."""
    words = [token.lower for token in tokens]
    if "of" not in words and "among" not in words:
        return False
    for place, (one, other) in enumerate(pairwise(words)):
        is_first = place == 0 or tokens[place - 1].kind not in {"word", "number"}
        is_of = (one, other) in OF_THOSE and (one == "among" or is_first or is_number(tokens[place - 1]))
        behind = tokens[place + 2 : place + (OF_LEADING if is_first else OF_FOLLOWING)] if is_of else ()
        if any(_concept(token) in SUFFERED for token in behind):
            return True
    return False


def _find_parts(tokens: tuple[Token, ...]) -> frozenset[float]:
    """The numbers before "of them" and "of whom": "four of them"; "most of them" says nothing of a number."""
    places = [
        place
        for place, (one, other) in enumerate(pairwise(tokens))
        if one.lower == "of" and other.lower in {"them", "whom"} and place and is_number(tokens[place - 1])
    ]
    return frozenset(number for place in places for number in find_quantities(tokens[place - 1].text))


def _concept(token: Token) -> str:
    return _fold(token.text)


def _fold(word: str) -> str:
    return fold_synonym(stem(word))


def _bare(token: Token) -> str:
    return token.lower.removesuffix("'s").removesuffix("'")


def _is_demonym(one: str, other: str) -> bool:
    """ "Tormeva" and "Tormevan": the same letters but for an ending that makes a people of a land."""
    common = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return common >= 4 and one[common:] in DEMONYM_ENDINGS and other[common:] in DEMONYM_ENDINGS
