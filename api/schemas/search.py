"""What a search finds."""

import marshmallow as ma
from marshmallow import fields

from api.schemas.pages import page_of


class HighlightSchema(ma.Schema):
    """Words that were asked for, as a place in `text`."""

    start = fields.Integer(required=True)
    end = fields.Integer(required=True)


class HitSchema(ma.Schema):
    """A quote, claim, speaker or article that holds the words; of an article, the lines around them."""

    type = fields.String(required=True)
    id = fields.Integer(required=True)
    text = fields.String(required=True)
    highlights = fields.List(fields.Nested(HighlightSchema), required=True)


class HitsPage(page_of(HitSchema, "Hits")):  # type: ignore[misc]
    """A page of hits, and how many there are of each type."""

    facets = fields.Nested(
        ma.Schema.from_dict(
            {"type": fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)}, name="Facets"
        ),
        required=True,
    )
