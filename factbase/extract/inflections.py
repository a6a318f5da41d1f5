"""Every form of the reporting verbs, so that a word of a text names its verb, class and form."""

from dataclasses import dataclass
from typing import Literal

from factbase.extract.verbs import THOUGHTS, VERBS, VerbClass

Form = Literal["base", "third", "past", "participle", "gerund"]

# base: third person, past, past participle, gerund; only where the rules below would be wrong.
IRREGULAR: dict[str, tuple[str, str, str, str]] = {
    "begin": ("begins", "began", "begun", "beginning"),
    "cut": ("cuts", "cut", "cut", "cutting"),
    "cast": ("casts", "cast", "cast", "casting"),
    "forecast": ("forecasts", "forecast", "forecast", "forecasting"),
    "forget": ("forgets", "forgot", "forgotten", "forgetting"),
    "feel": ("feels", "felt", "felt", "feeling"),
    "hit": ("hits", "hit", "hit", "hitting"),
    "go": ("goes", "went", "gone", "going"),
    "know": ("knows", "knew", "known", "knowing"),
    "put": ("puts", "put", "put", "putting"),
    "read": ("reads", "read", "read", "reading"),
    "say": ("says", "said", "said", "saying"),
    "shoot": ("shoots", "shot", "shot", "shooting"),
    "speak": ("speaks", "spoke", "spoken", "speaking"),
    "swear": ("swears", "swore", "sworn", "swearing"),
    "tell": ("tells", "told", "told", "telling"),
    "think": ("thinks", "thought", "thought", "thinking"),
    "understand": ("understands", "understood", "understood", "understanding"),
    "undertake": ("undertakes", "undertook", "undertaken", "undertaking"),
    "weep": ("weeps", "wept", "wept", "weeping"),
    "write": ("writes", "wrote", "written", "writing"),
}
DOUBLED = frozenset(
    (
        "admit",
        "beg",
        "brag",
        "chip",
        "demur",
        "dub",
        "plan",
        "quip",
        "rebut",
        "shrug",
        "slam",
        "snap",
        "sob",
        "submit",
        "sum",
    )
)
VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a reporting verb; `particles` are the words that must follow it ("out" of "point out")."""

    lemma: str
    verb_class: VerbClass
    form: Form
    particles: tuple[str, ...] = ()


def inflect(base: str) -> dict[str, Form]:
    """The forms of an English verb; one that serves as past and as participle is called past."""
    third, past, participle, gerund = IRREGULAR.get(base) or _regular(base)
    return {gerund: "gerund", participle: "participle", past: "past", third: "third", base: "base"}


def _regular(base: str) -> tuple[str, str, str, str]:
    stem = base + base[-1] if base in DOUBLED else base
    if base.endswith("y") and base[-2] not in VOWELS:
        return base[:-1] + "ies", base[:-1] + "ied", base[:-1] + "ied", base + "ing"
    third = base + "es" if base.endswith(("s", "sh", "ch", "x")) else base + "s"
    if base.endswith("e"):
        return third, base + "d", base + "d", base[:-1] + "ing"
    return third, stem + "ed", stem + "ed", stem + "ing"


def _read_tables() -> dict[str, tuple[Verb, ...]]:
    forms: dict[str, list[Verb]] = {}
    for verb_class, entries in VERBS.items():
        for entry in entries:
            base, *particles = entry.split()
            for word, form in inflect(base).items():
                forms.setdefault(word, []).append(Verb(entry, verb_class, form, tuple(particles)))
            # "put", "read" and "cast" are of the past as well.
            if base in IRREGULAR and IRREGULAR[base][1] == base:
                forms[base].append(Verb(entry, verb_class, "past", tuple(particles)))
    # The longest wording is tried first: "point out" before "point".
    return {word: tuple(sorted(verbs, key=lambda verb: -len(verb.particles))) for word, verbs in forms.items()}


FORMS = _read_tables()
PAST_FORMS = frozenset(word for word, verbs in FORMS.items() if any(verb.form == "past" for verb in verbs))
THOUGHT_FORMS = frozenset(word for base in THOUGHTS for word in inflect(base))
