"""Which values of a claim stand: a later one of the same voice deprecates the earlier, and nothing is removed."""

from typing import Any

from factbase.services.identities import find_current, find_everybody
from factbase.services.ranges import is_part
from factbase.store.history import Recorder
from factbase.store.models import Article, ArticleVersion, Assertion, Claim, Decision
from factbase.text.normalise import key

GONE = "no longer in the article's version"  # why a value does not stand that only an earlier text carries
REVISED_BY = "revised by assertion"  # begins the reason of a value that a later one of the same voice replaced
# Fields of a value that say where its words stand or how they read, not what is stated.
WORDING = frozenset({"start", "end", "words", "previous", "part_of_other"})
MOST_STANDING = 500  # values of a claim among which those of one voice are looked for, the latest first
UNSTATED = frozenset({"denies", "questions"})  # whoever denies or doubts a value gives none that could replace another


def rank_anew(assertion: Assertion, claim: Claim, outlet_id: int, changes: Recorder) -> None:
    """Let a new assertion take its place among those of its claim."""
    if assertion.value and assertion.value.get("previous"):
        deprecate(assertion, "the sentence itself gives a newer value", changes)
    elif assertion.value and assertion.stance not in UNSTATED and not _is_supposed(assertion):
        _supersede(assertion, outlet_id, changes)
    if assertion.stance == "denies" or not _has_opened(assertion, claim):
        touch(claim, changes, is_denied=assertion.stance == "denies")


def _is_supposed(assertion: Assertion) -> bool:
    """Whether nobody gives the value as a fact: a number that is feared, a term that is only spoken of."""
    polarity = assertion.value.get("polarity", "asserted")
    return bool(polarity != "asserted" or assertion.value.get("status") == "mention")


def deprecate(assertion: Assertion, reason: str, changes: Recorder) -> None:
    """Mark a value as one that no longer stands, and say why."""
    changes.update("assertion deprecated", assertion, reason, rank="deprecated", rank_reason=reason)


def release(assertion: Assertion, changes: Recorder) -> None:
    """Let the values stand again that an assertion revised, for it is no longer said of the claim like that."""
    for other in Assertion.select().where(Assertion.rank_reason == _revised_by(assertion)):
        changes.update("assertion restored", other, "what revised it was taken away", rank="normal", rank_reason=None)


def touch(claim: Claim, changes: Recorder, was_denied: bool = False, is_denied: bool = False) -> None:
    """A new revision of a claim of which something else is said now; it is disputed while somebody denies it."""
    if is_denied and claim.status == "open":
        changes.update("claim disputed", claim, status="disputed")
    elif was_denied and not is_denied and claim.status == "disputed" and not _is_denied(claim):
        changes.update("claim reopened", claim, status="open")
    else:
        changes.update("claim stated", claim)


def _is_denied(claim: Claim) -> bool:
    denials = Assertion.select().where((Assertion.claim == claim.id) & (Assertion.stance == "denies"))
    return bool(denials.exists())


def is_revised(assertion: Assertion) -> bool:
    """Whether a later value of the same voice is what deprecated this one."""
    return assertion.rank == "deprecated" and (assertion.rank_reason or "").startswith(REVISED_BY)


def _has_opened(assertion: Assertion, claim: Claim) -> bool:
    """Whether the claim was opened for this assertion, and so shows it from its first revision on."""
    opening = (Decision.assertion == assertion.id) & (Decision.claim == claim.id) & (Decision.judgement == "new")
    return bool(Decision.select().where(opening).exists())


def _revised_by(assertion: Assertion) -> str:
    return f"{REVISED_BY} {assertion.id}"


def _supersede(assertion: Assertion, outlet_id: int, changes: Recorder) -> None:
    """Deprecate the earlier values of the same voice; a value that comes in late is the one that is deprecated."""
    for other in _find_of_same_voice(assertion, outlet_id):
        if (
            _stated(other) == _stated(assertion)
            or other.as_of == assertion.as_of
            or not _is_comparable(other, assertion)
        ):
            continue
        if other.as_of < assertion.as_of:
            deprecate(other, _revised_by(assertion), changes)
        elif assertion.rank == "normal":
            deprecate(assertion, f"{_revised_by(other)} before it came in", changes)


def _find_of_same_voice(assertion: Assertion, outlet_id: int) -> list[Assertion]:
    """Standing values of the claim by the same speaker, or by the same outlet in its own words: the latest of them."""
    others = (Assertion.claim == assertion.claim_id) & (Assertion.id != assertion.id) & (Assertion.rank == "normal")
    others &= Assertion.value.is_null(False) & (Assertion.as_of != assertion.as_of)
    latest = Assertion.select().order_by(Assertion.as_of.desc(), Assertion.id.desc()).limit(MOST_STANDING)
    if assertion.speaker_id is not None:
        return list(latest.where(others & Assertion.speaker.in_(_find_same(assertion.speaker_id))))
    if assertion.quote_id is not None:
        return []  # two unnamed sources are not known to be one
    narrated = list(latest.where(others & Assertion.quote.is_null()))
    versions = ArticleVersion.select(ArticleVersion.id).join(Article).where(Article.outlet == outlet_id)
    mine = versions.where(ArticleVersion.id.in_({row.version_id for row in narrated}))
    own = {row.id for row in mine}
    return [row for row in narrated if row.version_id in own]


def _find_same(speaker_id: int) -> list[int]:
    """A speaker and everybody who is one with them."""
    return find_everybody(find_current([speaker_id])[speaker_id].id)


def _is_comparable(one: Assertion, other: Assertion) -> bool:
    """Whether both tell of one actor, and neither of a part of the other: a party’s assent revises no other’s offer.

    Who only speaks of a term takes no position, so a position that comes in late is not older than any.
    """
    if is_part(one.value, other.value) or is_part(other.value, one.value):
        return False
    if "mention" in (one.value.get("status"), other.value.get("status")):
        return False
    return key(one.value.get("actor") or "") == key(other.value.get("actor") or "")


def _stated(assertion: Assertion) -> dict[str, Any]:
    return {name: value for name, value in assertion.value.items() if name not in WORDING}
