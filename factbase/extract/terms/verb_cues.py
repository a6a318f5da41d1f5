"""Verbs that say where someone stands on what follows them; in the passive, on what stands before."""

from factbase.extract.terms.assent_verbs import ASSENT
from factbase.extract.terms.refusal_verbs import REFUSAL
from factbase.extract.terms.request_verbs import REQUEST
from factbase.extract.terms.status import Force

VERBS: dict[Force, str] = {**ASSENT, **REFUSAL, **REQUEST}

# Verbs of many uses, which govern only what stands directly after them: "reached a truce", not "to reach all in need".
NEAR: frozenset[str] = frozenset({"strike", "end", "secure", "leave", "win", "reach", "settle", "pass", "quit"})
