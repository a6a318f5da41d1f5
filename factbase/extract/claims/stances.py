"""How a speaker stands to what the words state."""

from factbase.extract.inflections import FORMS
from factbase.values.quotations import Quotation
from factbase.values.statements import Figure, Stance, Term, Value

TAKEN_ON = frozenset({"agreed", "extended", "in_force", "willing"})
REFUSED = frozenset({"denied", "not_agreed", "rejected"})
# Words by which a speaker doubts what others say, where fearing or expecting it asserts nothing either.
DOUBTING = frozenset(
    {
        "alleged", "allegedly", "ask", "asked", "asking", "asks", "doubt", "doubted", "doubtful", "doubting", "doubts",
        "dubious", "improbable", "incredulous", "question", "questionable", "questioned", "questioning", "questions",
        "really", "reportedly", "rumour", "rumoured", "rumours", "sceptical", "suspects", "supposed",
        "supposedly", "uncertain", "unclear", "unconfirmed", "unlikely", "unproven", "unverified", "whether",
        "wonder", "wondered", "wonders",
    }
)  # fmt: skip
STANCE_OF_CLASS: dict[str, Stance] = {"ask": "questions", "deny": "denies"}
# Verbs of other classes: "dismissed reports that the dam had cracked".
STANCE_OF_VERB: dict[str, Stance] = {
    "deride": "denies",
    "dismiss": "denies",
    "mock": "denies",
    "question": "questions",
    "ridicule": "denies",
}


def find_stance(words: str, value: Value | None, quotation: Quotation | None) -> Stance:
    """Denied or refused, asked, passed on from somebody else, or asserted; the article's own narration asserts."""
    if _is_denied(value):
        return "denies"
    if words.rstrip("”’\"'» ").endswith("?"):
        return "questions"
    by_cue = _stance_of_cue(quotation) if quotation and quotation.kind != "direct" else None
    # The status of a term has weighed the verb: "rejected the truce but agreed to a swap".
    if by_cue and not (isinstance(value, Term) and by_cue == "denies" and value.status in TAKEN_ON):
        return by_cue
    if _is_open(value):
        return "reports" if DOUBTING.isdisjoint(words.casefold().split()) else "questions"
    return "reports" if quotation and quotation.relayed_by else "asserts"


def _is_denied(value: Value | None) -> bool:
    if isinstance(value, Term):
        return value.status in REFUSED
    return isinstance(value, Figure) and value.polarity == "denied"


def _is_open(value: Value | None) -> bool:
    """Whether nobody asserts a value: a term of which no position is told, a number that is feared or doubted."""
    if isinstance(value, Term):
        return value.status == "mention"
    return isinstance(value, Figure) and value.polarity == "hypothetical"


def _stance_of_cue(quotation: Quotation) -> Stance | None:
    """What the reporting verb makes of the clause that it governs: "denied that", "asked whether"."""
    words = quotation.cue.text.casefold().split() if quotation.cue else []
    verbs = (verb for word in words for verb in FORMS.get(word, ()))
    stances = (STANCE_OF_VERB.get(verb.lemma) or STANCE_OF_CLASS.get(verb.verb_class) for verb in verbs)
    return next((stance for stance in stances if stance), None)
