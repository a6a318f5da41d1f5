"""Claims and quotes as linked data: schema.org for what they are, W3C Web Annotation for where they stand.

Every member is a term of `context.jsonld`; what is not known is left out.
"""

from datetime import datetime
from typing import Any

from api.public import address
from api.times import write_instant
from factbase.services.claims import ClaimResult, ReviewResult
from factbase.services.quotes import AppearanceResult, QuoteResult
from factbase.services.references import SpeakerReference
from factbase.services.sources import find_sources
from factbase.services.views import View

TYPES = {"person": "Person", "unnamed": "Person"}  # of speakers; all others are an Organization
SHOWN = {"minute": 20, "day": 10, "month": 7, "year": 4}  # characters of a time that its precision vouches for

Node = dict[str, Any]


def write_claim(claim: ClaimResult, view: View) -> Node:
    """A schema.org Claim with where it appeared; with a ClaimReview for each verdict of a person, and only then."""
    node = address("claims.get_claim", claim_id=claim.id)
    return _drop_unknown(
        {
            "id": node,
            "type": "Claim",
            "text": claim.statement,
            "genre": claim.kind.replace("_", " "),
            "creativeWorkStatus": claim.status,
            "dateCreated": write_instant(claim.created_at),
            "appearance": [{"id": url, "type": "NewsArticle"} for url in find_sources(claim.id, view)],
            "review": [_write_review(review, claim, node) for review in claim.reviews],
        }
    )


def write_quote(quote: QuoteResult) -> Node:
    """A schema.org Quotation, and an annotation that finds it again in each article."""
    node = address("quotes.get_quote", quote_id=quote.id)
    articles = {one.url: one.outlet.name for one in quote.appearances}
    return _drop_unknown(
        {
            "id": node,
            "type": "Quotation",
            "text": quote.text,
            "genre": quote.kind,
            "dateCreated": write_time(quote.said_at, quote.said_precision),
            "spokenByCharacter": _write_speaker(quote.speaker),
            "contributor": _write_speaker(quote.relayed_by),
            "isPartOf": [
                {"id": url, "type": "NewsArticle", "publisher": {"type": "Organization", "name": outlet}}
                for url, outlet in articles.items()
            ],
            "annotation": [_write_annotation(one, node) for one in quote.appearances],
        }
    )


def _write_review(review: ReviewResult, claim: ClaimResult, node: str) -> Node:
    return _drop_unknown(
        {
            "id": f"{node}#review-{review.id}",
            "type": "ClaimReview",
            "claimReviewed": claim.statement,
            "itemReviewed": node,
            "reviewRating": {"type": "Rating", "alternateName": review.rating},
            "reviewBody": review.text,
            "url": review.url,
            "author": {"type": "Person", "name": review.reviewer},
            "datePublished": write_instant(review.reviewed_at),
        }
    )


def _write_annotation(appearance: AppearanceResult, node: str) -> Node:
    words = {"exact": appearance.exact, "prefix": appearance.prefix, "suffix": appearance.suffix}
    place = {"start": appearance.start, "end": appearance.end}
    selectors = [{"type": "TextQuoteSelector", **words}, {"type": "TextPositionSelector", **place}]
    return {
        "id": f"{node}#appearance-{appearance.id}",
        "type": "Annotation",
        "motivation": "identifying",
        "creativeWorkStatus": appearance.state,
        "target": {"type": "SpecificResource", "source": appearance.url, "selector": selectors},
    }


def _write_speaker(speaker: SpeakerReference | None) -> Node | None:
    if speaker is None:
        return None
    node = address("speakers.get_speaker", speaker_id=speaker.id)
    return {"id": node, "type": TYPES.get(speaker.kind, "Organization"), "name": speaker.name}


def write_time(moment: datetime | None, precision: str | None) -> str | None:
    """A time as far as it is known: of a day, the day."""
    return None if moment is None else write_instant(moment)[: SHOWN.get(precision or "")]


def _drop_unknown(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in (None, [])}
