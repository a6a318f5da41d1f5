"""What was made of a statement, as JSON: every score with its parts, every refusal with its reason."""

from collections.abc import Iterable
from typing import Any

from factbase.values.decisions import Judgement, Part, Veto


def write_judgement(judgement: Judgement) -> dict[str, Any]:
    """The outcome, with the score, parts and vetoes of the best candidate; None and empty where there was none."""
    best = judgement.candidates[0] if judgement.candidates else None
    return {
        "outcome": judgement.outcome,
        "stance": judgement.stance,
        "score": best.score if best else None,
        "parts": write_parts(best.parts) if best else [],
        "vetoes": write_vetoes(best.vetoes) if best else [],
    }


def write_parts(parts: Iterable[Part]) -> list[dict[str, Any]]:
    """The features of a score."""
    return [{"feature": part.feature, "value": part.value, "detail": part.detail} for part in parts]


def write_vetoes(vetoes: Iterable[Veto]) -> list[dict[str, str]]:
    """The reasons against."""
    return [{"rule": veto.rule, "detail": veto.detail} for veto in vetoes]
