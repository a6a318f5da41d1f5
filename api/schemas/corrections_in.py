"""What people correct: bodies of PATCH and of actions."""

from typing import Any

import marshmallow as ma
from marshmallow import fields, validate

from api.schemas.choices import DECISIONS, PATCHED_STATUSES, RANKS, SPEAKER_KINDS, STANCES
from api.schemas.claims_in import KeysField
from api.schemas.fields import (
    MAX_ID,
    Instant,
    Strict,
    WebAddress,
    check_line,
    choice,
    item_field,
    language_field,
    name_field,
)

MAX_TEXT = 10_000
MAX_DECISIONS = 200
MAX_SPLIT = 10_000


def number_field(**options: Any) -> fields.Integer:
    """The number of a row; marshmallow alone would take "1", 1.0 and true."""
    return fields.Integer(strict=True, validate=[validate.Range(1, MAX_ID), _refuse_truth], **options)


def _refuse_truth(value: Any) -> None:
    if isinstance(value, bool):
        raise ma.ValidationError("Not a valid integer.")


class Reasoned(Strict):
    """Base of corrections: why, in the corrector's own words."""

    reason = fields.String(load_default=None, allow_none=True, validate=[validate.Length(max=2_000), check_line])


class QuotePatch(Reasoned):
    """Who said it; null where nobody is known to have."""

    speaker = number_field(required=True, allow_none=True)


class AssertionPatch(Reasoned):
    """What was wrong; `value` holds single fields, and `derived` where a number does not stand in the words."""

    stance = choice(STANCES)
    value = fields.Dict(keys=fields.String())
    rank = choice(RANKS)


class ClaimPatch(Reasoned):
    """What is to be set; `keys` replace all keys."""

    statement = fields.String(validate=[validate.Length(max=2_000), check_line])
    status = choice(PATCHED_STATUSES)
    keys = KeysField(
        keys=fields.String(validate=validate.Length(min=1, max=60)),
        values=fields.String(allow_none=True, validate=validate.Length(max=500)),
        validate=validate.Length(max=20),
    )


class SpeakerPatch(Reasoned):
    """What is to be set; the name before stays as an alias."""

    name = name_field()
    kind = choice(SPEAKER_KINDS)
    wikidata_qid = item_field(allow_none=True)


class ArticlePatch(Reasoned):
    """What is to be set of an article; dates that were counted from `published_at` follow it."""

    title = name_field(allow_none=True)
    byline = name_field(allow_none=True)
    agency = name_field(allow_none=True)
    language = language_field(allow_none=True)
    outlet = name_field(metadata={"description": "A name; an outlet that is not known is entered."})
    published_at = Instant(allow_none=True)


class MergeIn(Reasoned):
    """With which one it is one."""

    into = number_field(required=True)


class SplitIn(Reasoned):
    """Which assertions are to state a claim of their own, and its words where they are not those of the first."""

    assertions = fields.List(number_field(), required=True, validate=validate.Length(min=1, max=MAX_SPLIT))
    statement = fields.String(load_default=None, allow_none=True, validate=[validate.Length(max=2_000), check_line])


class ProposalsIn(Reasoned):
    """Why it is looked for."""


class RevertIn(Reasoned):
    """Why it is undone."""


class RedactIn(Strict):
    """Why the words had to go, in words that may stay."""

    reason = fields.String(required=True, validate=[validate.Length(max=2_000), check_line])


class ReviewIn(Strict):
    """A verdict on a claim; the reviewer is the key that sends it where nobody else is named."""

    rating = name_field(required=True)
    text = fields.String(load_default=None, allow_none=True, validate=validate.Length(max=MAX_TEXT))
    url = WebAddress(load_default=None, allow_none=True)
    reviewer = name_field(load_default=None, allow_none=True)


class DecisionIn(Reasoned):
    """What to do with a question; `attach` names a claim, `speaker` a speaker."""

    decision = choice(DECISIONS, required=True)
    claim = number_field(load_default=None, allow_none=True)
    speaker = number_field(load_default=None, allow_none=True)


class NumberedDecisionIn(DecisionIn):
    """A decision with the number of the item that it decides."""

    item = number_field(required=True, data_key="id", metadata={"description": "Id of the review item."})


class DecisionsIn(Strict):
    """Decisions that are one change: all of them are carried out, or none."""

    decisions = fields.List(
        fields.Nested(NumberedDecisionIn), required=True, validate=validate.Length(min=1, max=MAX_DECISIONS)
    )
