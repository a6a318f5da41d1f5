"""The words that a field may hold, the same in requests, answers and queries."""

from typing import get_args

from factbase.services.search_filters import TYPES
from factbase.values.decisions import Outcome
from factbase.values.quotations import MentionKind, QuotationKind, SpeakerKind
from factbase.values.statements import CLAIM_KINDS, Stance, Status

CLAIM_STATUSES = ("open", "disputed", "withdrawn", "merged")
DELIVERY_STATES = ("pending", "delivered")
INGESTED = ("created", "revised", "unchanged")
MENTION_KINDS: tuple[str, ...] = get_args(MentionKind)
OUTCOMES: tuple[str, ...] = get_args(Outcome)
VERDICTS = (*OUTCOMES, "rejected")  # what became of a statement that is stored
QUOTE_KINDS: tuple[str, ...] = get_args(QuotationKind)
RANKS = ("preferred", "normal", "deprecated")
REVIEW_KINDS = ("match", "speaker", "merge")
DECISIONS = ("accept", "reject", "attach", "new", "speaker", "skip")
PATCHED_STATUSES = ("open", "disputed", "withdrawn")
HIT_TYPES = TYPES
REVIEW_STATES = ("open", "decided", "skipped")
SPEAKER_KINDS: tuple[str, ...] = get_args(SpeakerKind)
STANCES: tuple[str, ...] = get_args(Stance)
HIT_KINDS = (*QUOTE_KINDS, *CLAIM_KINDS, *SPEAKER_KINDS)
STRENGTHS = ("strong", "weak")
TERM_STATUSES: tuple[str, ...] = get_args(Status)
