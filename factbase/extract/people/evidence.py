"""Whether a run of capitalised words is the name of a person: what its shape and its neighbours say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factbase.extract.inflections import FORMS
from factbase.extract.people.sightings import Sighting
from factbase.extract.people.word_classes import Word
from factbase.text.romanise import fold

ENOUGH = 2
# What a firm, a party or a country may be to another one.
ALSO_BODIES = frozenset(
    (
        *("ally", "associate", "broker", "builder", "client", "competitor", "contractor", "creditor", "customer"),
        *("defendant", "developer", "donor", "employer", "member", "neighbor", "neighbour", "opponent", "owner"),
        *("partner", "predecessor", "producer", "promoter", "rival", "seller", "source", "sponsor", "successor"),
        *("supporter", "trader", "user", "watchdog", "winner"),
    )
)
OTHERS = frozenset(("them", "these", "those", "us", "whom"))
LOCATIVES = frozenset(("across", "around", "at", "in", "inside", "near", "outside"))


@dataclass(frozen=True, slots=True)
class Usage:
    """Keys of single capitalised words elsewhere in the text: after a word of address or a post, and bare."""

    addressed: frozenset[str]
    bare: frozenset[str]


def read_usage(sightings: Sequence[Sighting]) -> Usage:
    """How the single capitalised words of a text are used."""
    single = [seen for seen in sightings if not seen.name.is_full]
    addressed = frozenset(fold(seen.name.head) for seen in single if seen.post or seen.address)
    bare = frozenset(fold(seen.name.head) for seen in single if not seen.post and not seen.address and seen.run.start)
    return Usage(addressed, bare)


def is_person(seen: Sighting, usage: Usage) -> bool:
    """Whether the evidence for a person, less that against, is enough."""
    return sum(weight for weight, speaks in EVIDENCE if speaks(seen, usage)) >= ENOUGH


def _has_known_forename(seen: Sighting, usage: Usage) -> bool:
    return seen.sentence.words[seen.run.name].letter == "F"


def _has_post(seen: Sighting, usage: Usage) -> bool:
    return seen.post is not None or bool(seen.address)


def _has_initial(seen: Sighting, usage: Usage) -> bool:
    letters = [word.letter for word in seen.sentence.words[seen.run.name : seen.run.end]]
    return "I" in letters or (letters[0] == "A" and len(seen.sentence.words[seen.run.name].text) == 2)


def _has_particle_or_nickname(seen: Sighting, usage: Usage) -> bool:
    return " " in seen.name.surname or seen.name.nickname is not None or bool(seen.name.suffix)


def _is_addressed_elsewhere(seen: Sighting, usage: Usage) -> bool:
    return fold(seen.name.head) in usage.addressed


def _is_bare_elsewhere(seen: Sighting, usage: Usage) -> bool:
    return fold(seen.name.head) in usage.bare


def _reports(seen: Sighting, usage: Usage) -> bool:
    """A reporting verb stands right behind the name, or before it: "Orlo said", "said Ann Orlo"."""
    after = seen.sentence.after(seen.run.end)
    before = seen.sentence.before(seen.run.start)
    return any(word is not None and word.letter == "v" and _is_past(word.lower) for word in (before, after))


def _is_past(word: str) -> bool:
    """Whether a form tells what somebody said; a paper or an agency "reported" it."""
    return any(verb.form in ("past", "third") and verb.lemma != "report" for verb in FORMS.get(word, ()))


def _is_explained(seen: Sighting, usage: Usage) -> bool:
    """An age, a post or a relative clause follows: "Orlo, 45,", "Orlo, a baker", "Orlo, who"."""
    words, end = seen.sentence.words, seen.run.end
    if end < len(words) and words[end].letter == "y":
        return True
    if end + 1 >= len(words) or words[end].letter != ",":
        return False
    following = words[end + 1]
    if following.letter == "y" or (following.letter == "n" and len(following.text) == 2 and _closes(seen, end + 2)):
        return True
    return any(phrase.head == "o" and phrase.start == end + 1 for phrase in seen.sentence.phrases)


def _is_apposed(seen: Sighting, usage: Usage) -> bool:
    """A phrase about a person stands before the name and a comma: "The mayor, Ida Orl,", "One of them, Ida Orl,"."""
    if seen.apposed is not None:
        return seen.apposed.head in "oc" and seen.apposed.noun.lower not in ALSO_BODIES
    words, comma = seen.sentence.words, seen.run.start - 1
    if comma < 3 or words[comma].text != ",":
        return False
    one, of, them = (word.lower for word in words[comma - 3 : comma])
    return one in ("another", "one") and of == "of" and them in OTHERS and _closes(seen, seen.run.end)


def _closes(seen: Sighting, place: int) -> bool:
    after = seen.sentence.after(place)
    return after is not None and after.letter in ",."


def _is_subject(seen: Sighting, usage: Usage) -> bool:
    after = seen.sentence.after(seen.run.end)
    return seen.run.start == 0 and after is not None and after.letter in "xv"


def _follows_the(seen: Sighting, usage: Usage) -> bool:
    before = seen.sentence.before(seen.run.start)
    return before is not None and before.letter in "ta" and not _has_post(seen, usage)


def follows_body(seen_words: Sequence[Word], start: int) -> bool:
    """Whether a noun for a body leads up to words that are no known forename: "the charity Open Door"."""
    return start > 0 and seen_words[start - 1].letter == "b" and seen_words[start].letter != "F"


def _names_body(seen: Sighting, usage: Usage) -> bool:
    return seen.run.start == seen.run.name and follows_body(seen.sentence.words, seen.run.start)


def _follows_locative(seen: Sighting, usage: Usage) -> bool:
    before = seen.sentence.before(seen.run.start)
    return before is not None and before.lower in LOCATIVES


def _fills_marks(seen: Sighting, usage: Usage) -> bool:
    before, after = seen.sentence.before(seen.run.start), seen.sentence.after(seen.run.end)
    return before is not None and after is not None and before.letter == '"' == after.letter


def _holds_place(seen: Sighting, usage: Usage) -> bool:
    words = seen.sentence.words[seen.run.name : seen.run.end]
    return words[0].letter != "F" and any(word.letter in "PKD" for word in words)


def _goes_on(seen: Sighting, usage: Usage) -> bool:
    """A noun for a thing follows, so that the name only modifies it: "the Orlo Vale bridge"."""
    after = seen.sentence.after(seen.run.end)
    return after is not None and after.letter in "gb" and not seen.sentence.words[seen.run.end - 1].is_possessive


EVIDENCE: tuple[tuple[int, Callable[[Sighting, Usage], bool]], ...] = (
    (3, _has_known_forename),
    (3, _has_post),
    (2, _has_initial),
    (2, _has_particle_or_nickname),
    (2, _is_addressed_elsewhere),
    (1, _is_bare_elsewhere),
    (2, _reports),
    (2, _is_explained),
    (2, _is_apposed),
    (1, _is_subject),
    (-3, _follows_the),
    (-3, _names_body),
    (-2, _follows_locative),
    (-2, _fills_marks),
    (-2, _holds_place),
    (-1, _goes_on),
)
