"""What a truce covers and what it is for, as classes that two wordings can be compared by."""

from collections.abc import Mapping

from factbase.text.tokens import tokenize

COVERAGE: dict[str, tuple[str, ...]] = {
    "air": ("air", "airspace", "airstrikes", "bombing", "bombs", "drones", "missiles", "planes", "sky", "warplanes"),
    "artillery": ("artillery", "howitzers", "mortars", "shelling"),
    "energy": ("energy", "grid", "infrastructure", "oil", "pipelines", "plants", "power", "refineries"),
    "everywhere": ("all-out", "comprehensive", "full", "general", "nationwide", "unconditional"),
    "land": ("ground", "trenches"),
    "night": ("night", "nightly", "nights"),
    "ports": ("harbours", "ports"),
    "sea": (
        "fleet",
        "fleets",
        "gulf",
        "maritime",
        "naval",
        "sea",
        "ships",
        "shipping",
        "strait",
        "vessels",
        "warships",
    ),
}

PURPOSES: dict[str, tuple[str, ...]] = {
    "burial": ("burial", "bury", "funeral", "funerals", "mourning"),
    "evacuation": ("evacuate", "evacuation"),
    "harvest": ("harvest",),
    "holiday": ("christmas", "easter", "eid", "festival", "holiday", "ramadan"),
    "relief": ("aid", "humanitarian", "relief"),
    "repair": ("repair", "repairs"),
    "talks": ("negotiations", "talks"),
    "vaccination": ("vaccination", "vaccinations"),
    "vote": ("ballot", "election", "elections", "vote"),
}


def _by_word(classes: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: name for name, words in classes.items() for word in words}


COVERAGE_OF = _by_word(COVERAGE)
PURPOSE_OF = _by_word(PURPOSES)


def find_coverage(text: str) -> str | None:
    """The classes of `COVERAGE` that the text names, joined in alphabetical order."""
    found = {COVERAGE_OF[token.lower] for token in tokenize(text) if token.lower in COVERAGE_OF}
    return " + ".join(sorted(found)) or None


def find_purpose(text: str) -> str | None:
    """What a truce is for: the first word of `PURPOSES` within four words after "for"."""
    tokens = [token.lower for token in tokenize(text)]
    for place, word in enumerate(tokens):
        if word == "for":
            purpose = next((PURPOSE_OF[near] for near in tokens[place + 1 : place + 5] if near in PURPOSE_OF), None)
            if purpose:
                return purpose
    return None
