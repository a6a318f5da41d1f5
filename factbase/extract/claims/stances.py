"""How a speaker stands to what the words state."""

from factbase.extract.inflections import FORMS
from factbase.values.quotations import Quotation
from factbase.values.statements import Figure, Stance, Term, Value

REFUSED = frozenset({"denied", "not_agreed", "rejected"})
DOUBT = frozenset({"doubt", "doubtful", "doubts", "dubious", "improbable", "unclear", "unlikely", "whether"})
STANCE_OF_CLASS: dict[str, Stance] = {"ask": "questions", "deny": "denies"}


def find_stance(words: str, value: Value | None, quotation: Quotation | None) -> Stance:
    """Denied or refused, asked, passed on from somebody else, or asserted; the article's own narration asserts."""
    if _is_denied(value):
        return "denies"
    if _is_doubted(value, words) or words.rstrip("”’\"'» ").endswith("?"):
        return "questions"
    by_cue = _stance_of_cue(quotation) if quotation and quotation.kind != "direct" else None
    if by_cue:
        return by_cue
    return "reports" if quotation and quotation.relayed_by else "asserts"


def _is_denied(value: Value | None) -> bool:
    if isinstance(value, Term):
        return value.status in REFUSED
    return isinstance(value, Figure) and value.polarity == "denied"


def _is_doubted(value: Value | None, words: str) -> bool:
    """Whether a position on a term is only asked about or rumoured, or a figure called in doubt."""
    if isinstance(value, Figure) and value.polarity == "hypothetical":
        return not DOUBT.isdisjoint(words.casefold().split())
    return isinstance(value, Term) and value.status == "mention"


def _stance_of_cue(quotation: Quotation) -> Stance | None:
    """What the reporting verb makes of the clause that it governs: "denied that", "asked whether"."""
    words = quotation.cue.text.casefold().split() if quotation.cue else []
    classes = (verb.verb_class for word in words for verb in FORMS.get(word, ()))
    return next((STANCE_OF_CLASS[name] for name in classes if name in STANCE_OF_CLASS), None)
