"""Which values of a claim stand: a later one of the same voice deprecates the earlier, and nothing is removed."""

from typing import Any

from factbase.store.history import Recorder, snapshot
from factbase.store.models import Article, ArticleVersion, Assertion, Claim
from factbase.text.normalise import key

# Fields of a value that say where its words stand or how they read, not what is stated.
WORDING = frozenset({"start", "end", "words", "previous", "part_of_other"})


def rank_anew(assertion: Assertion, claim: Claim, outlet_id: int, changes: Recorder) -> None:
    """Let a new assertion take its place among those of its claim."""
    if assertion.value and assertion.value.get("previous"):
        deprecate(assertion, "the sentence itself gives a newer value", changes)
    elif assertion.value and assertion.stance != "denies":
        _supersede(assertion, outlet_id, changes)
    _touch(claim, assertion, changes)


def deprecate(assertion: Assertion, reason: str, changes: Recorder) -> None:
    """Mark a value as one that no longer stands, and say why."""
    before = snapshot(assertion)
    assertion.rank, assertion.rank_reason = "deprecated", reason
    assertion.revision += 1
    assertion.save()
    changes.add("assertion deprecated", ("assertion", assertion.id), before, snapshot(assertion), reason)


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
            deprecate(other, f"revised by assertion {assertion.id}", changes)
        elif assertion.rank == "normal":
            deprecate(assertion, f"revised by assertion {other.id} before it came in", changes)


def _find_of_same_voice(assertion: Assertion, outlet_id: int) -> list[Assertion]:
    """Standing values of the claim by the same speaker, or by the same outlet in its own words."""
    others = (Assertion.claim == assertion.claim_id) & (Assertion.id != assertion.id) & (Assertion.rank == "normal")
    query = Assertion.select().where(others & Assertion.value.is_null(False) & (Assertion.as_of != assertion.as_of))
    if assertion.speaker_id is not None:
        return list(query.where(Assertion.speaker == assertion.speaker_id))
    if assertion.quote_id is not None:
        return []  # two unnamed sources are not known to be one
    of_outlet = ArticleVersion.select(ArticleVersion.id).join(Article).where(Article.outlet == outlet_id)
    return list(query.where(Assertion.quote.is_null() & Assertion.version.in_(of_outlet)))


def _is_comparable(one: Assertion, other: Assertion) -> bool:
    """Whether both tell of one actor: what one party agreed to does not revise what another proposed."""
    return key(one.value.get("actor") or "") == key(other.value.get("actor") or "")


def _stated(assertion: Assertion) -> dict[str, Any]:
    return {name: value for name, value in assertion.value.items() if name not in WORDING}


def _touch(claim: Claim, assertion: Assertion, changes: Recorder) -> None:
    """A claim that somebody denies is disputed; each new assertion is a new revision of what the claim shows."""
    if assertion.stance == "denies" and claim.status == "open":
        before = snapshot(claim)
        claim.status = "disputed"
        claim.revision += 1
        claim.save()
        changes.add("claim disputed", ("claim", claim.id), before, snapshot(claim))
    else:
        Claim.update(revision=Claim.revision + 1).where(Claim.id == claim.id).execute()
