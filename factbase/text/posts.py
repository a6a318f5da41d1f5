"""Posts compared: whether two titles, and the bodies or countries they belong to, can be one."""

from factbase.text.demonym_places import DEMONYM_PLACES
from factbase.text.normalise import key
from factbase.text.ranks import RANKS

# Posts that "leader" can mean; a country has one at a time.
LEADERS = frozenset(
    ("chancellor", "emir", "king", "leader", "premier", "president", "prime minister", "queen", "sultan")
)
SPOKESPEOPLE = frozenset(("spokesman", "spokesperson", "spokeswoman"))
PAST = frozenset(("ex", "former", "late", "then"))
OTHERS = frozenset(("acting", "assistant", "associate", "deputy", "elect", "vice", "shadow", "under", "designate"))
SPELLINGS = {"defense": "defence", "labor": "labour", "vice-president": "vice president", "advisor": "adviser"}
COUNTRIES_WRITTEN = {"us": "US", "uk": "UK", "uae": "UAE", "eu": "EU"}
COUNTRY_NAMES = {
    "america": "us", "britain": "uk", "great britain": "uk", "u.k.": "uk", "u.s.": "us", "united kingdom": "uk",
    "united states": "us", "united states of america": "us", "usa": "us", "u.s.a.": "us", "european union": "eu",
}  # fmt: skip
ENDINGS = frozenset(("an", "ian", "ean", "ese", "i", "ic", "ish", "n", "s"))
SHORTEST_STEM = 4


def title_words(title: str) -> list[str]:
    """The words of a title in one spelling, abbreviations written out."""
    words = [RANKS.get(word.rstrip("."), word.rstrip(".")) for word in key(title).replace("-", " ").split()]
    return " ".join(SPELLINGS.get(word, word) for word in words).split()


def is_past(title: str) -> bool:
    """Whether a title is of a post once held: "former president"."""
    return bool(PAST & set(title_words(title)))


def same_title(title: str, held: str) -> bool:
    """Whether two titles can be of one post: "minister" and "foreign minister", "leader" and "president"."""
    words, others = title_words(title), title_words(held)
    if not words or not others or (PAST & set(words)) != (PAST & set(others)):
        return False
    if " ".join(words) in LEADERS and " ".join(others) in LEADERS and "leader" in (words[0], others[0]):
        return True
    head, other = head_of(title), head_of(held)
    if {head, other} <= SPOKESPEOPLE:
        return True
    if head != other or OTHERS & ({*words} ^ {*others}):
        return False
    mine, theirs = set(words) - {head}, set(others) - {head}
    return mine <= theirs or theirs <= mine


def head_of(title: str) -> str:
    """The noun of a title: what stands before "of", "on" or "for", else the last word."""
    words = title_words(title)
    for place, word in enumerate(words):
        if word in ("of", "on", "for") and place:
            return words[place - 1]
    return words[-1] if words else ""


def same_organization(name: str | None, other: str | None) -> bool:
    """Whether two organisations of a post can be one; a post without any contradicts none."""
    if name is None or other is None:
        return True
    mine, others = _plain(name), _plain(other)
    if mine == others:
        return True
    return len(mine) == len(others) and all(_same_word(one, two) for one, two in zip(mine, others, strict=True))


def _plain(name: str) -> list[str]:
    """The words of a name that tell it apart, those of a country in one form, in alphabetical order."""
    country = key(country_of(name)).removeprefix("the ")
    words = COUNTRY_NAMES.get(country, country).replace("'s", "").split()
    return sorted(word for word in words if word not in ("of", "the", "for", "and"))


def _same_word(word: str, other: str) -> bool:
    return (
        word == other
        or DEMONYM_PLACES.get(word) == other
        or DEMONYM_PLACES.get(other) == word
        or is_adjective(word, other)
    )


def is_adjective(word: str, other: str) -> bool:
    """Whether one word is an adjective made of the other, a place that no table knows: "velmoran" and "velmora"."""
    short, long = sorted((word, other), key=len)
    stem = short[:-1] if short[-1:] in "aeioy" else short
    return len(stem) >= SHORTEST_STEM and long.startswith(stem) and long[len(stem) :] in ENDINGS


def country_of(name: str) -> str:
    """The country for an adjective of nationality, and for any other name the name itself."""
    place = DEMONYM_PLACES.get(name.casefold())
    if place is None:
        return name
    return COUNTRIES_WRITTEN.get(place, place.title())
