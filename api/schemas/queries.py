"""Query parameters, by the call that takes them."""

from marshmallow import fields, validate

from api.schemas.choices import (
    CLAIM_STATUSES,
    DELIVERY_STATES,
    HIT_KINDS,
    HIT_TYPES,
    QUOTE_KINDS,
    REVIEW_KINDS,
    REVIEW_STATES,
    SPEAKER_KINDS,
    STANCES,
    TERM_STATUSES,
)
from api.schemas.fields import (
    Day,
    Instant,
    MomentParameter,
    NumberParameter,
    Strict,
    WholeParameter,
    choice,
    name_field,
)
from factbase.values.statements import CLAIM_KINDS

MONTH = r"\A[12][0-9]{3}-(0[1-9]|1[0-2])\Z"


class PageQuery(Strict):
    """Where a list goes on, and how far."""

    cursor = fields.String(metadata={"description": "`next` of the page before."}, validate=validate.Length(max=2_000))
    limit = WholeParameter(load_default=50, validate=validate.Range(1, 200), metadata={"description": "1 to 200."})


class MomentQuery(Strict):
    """As it was when."""

    as_of = MomentParameter(
        metadata={"description": "The answer as it was at this time, or after the change of this number (`seq`)."}
    )


class TimelineQuery(PageQuery, MomentQuery):
    """Where a timeline goes on, how far, and as it was when."""

    limit = WholeParameter(
        load_default=1_000, validate=validate.Range(1, 1_000), metadata={"description": "Points, 1 to 1,000."}
    )


class PastPageQuery(PageQuery, MomentQuery):
    """Where a list goes on, how far, and as it was when."""


class ArticlesQuery(PastPageQuery):
    """Which articles."""

    outlet = WholeParameter(metadata={"description": "Id of the outlet."})
    published_from = Instant()
    published_to = Instant()
    q = name_field(metadata={"description": "Words in the title or the text."})


class SpeakersQuery(PastPageQuery):
    """Which speakers."""

    q = name_field(metadata={"description": "A name, or a part of one."})
    kind = choice(SPEAKER_KINDS)
    qid = name_field(metadata={"description": "Wikidata item."})


class QuotesQuery(PastPageQuery):
    """Which quotes."""

    speaker = WholeParameter()
    claim = WholeParameter()
    article = WholeParameter()
    outlet = WholeParameter(metadata={"description": "Id of the outlet."})
    kind = choice(QUOTE_KINDS)
    said_from = Instant()
    said_to = Instant()
    q = name_field(metadata={"description": "Words in the quote."})


class ClaimsQuery(PastPageQuery):
    """Which claims."""

    kind = choice(CLAIM_KINDS)
    status = choice(CLAIM_STATUSES)
    term_status = choice(TERM_STATUSES, metadata={"description": "Where an actor stands on a term."})
    speaker = WholeParameter()
    stance = choice(STANCES)
    value_min = NumberParameter()
    value_max = NumberParameter()
    q = name_field(metadata={"description": "Words in the claim."})


class ReviewsQuery(PastPageQuery):
    """Which questions: open ones, unless another state is asked for."""

    kind = choice(REVIEW_KINDS)
    state = choice(REVIEW_STATES, load_default="open")
    article = WholeParameter(metadata={"description": "Id of the article that raised them."})


class ChangesQuery(PageQuery):
    """From where in the feed, and how far."""

    since = WholeParameter(load_default=0, metadata={"description": "`seq` of the last change seen; 0 for all."})


class DeliveriesQuery(PageQuery):
    """Which deliveries."""

    state = choice(DELIVERY_STATES)


class ReasonQuery(Strict):
    """Why, in the corrector's own words."""

    reason = name_field()


class SearchQuery(PageQuery):
    """What is looked for."""

    q = name_field(required=True)
    type = choice(HIT_TYPES)
    speaker = WholeParameter(metadata={"description": "Id of the speaker: their quotes, claims and entry."})
    outlet = WholeParameter(metadata={"description": "Id of the outlet: its articles and what they hold."})
    kind = choice(HIT_KINDS, metadata={"description": "Of a quote, claim or speaker."})
    status = choice(CLAIM_STATUSES, metadata={"description": "Of a claim."})
    month = fields.String(
        validate=validate.Regexp(MONTH, error="Not a month such as 2025-03."),
        metadata={"description": "Said, asserted or published in this month, as in 2025-03."},
    )


class ResolveQuery(Strict):
    """Whom a mention means on a day."""

    mention = name_field(required=True)
    on = Day()
