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


class NamedCountSchema(ma.Schema):
    """A speaker or an outlet, and how many hits are of them."""

    id = fields.Integer(required=True)
    name = fields.String(required=True)
    count = fields.Integer(required=True)


def _counts(description: str) -> fields.Dict:
    return fields.Dict(
        keys=fields.String(), values=fields.Integer(), required=True, metadata={"description": description}
    )


class FacetsSchema(ma.Schema):
    """How many of the hits, or of the latest 10,000 where there are more, have which value."""

    type = _counts("Hits by type.")
    kind = _counts("Hits by kind of quote, claim or speaker.")
    status = _counts("Claims by status.")
    month = _counts("By month: quotes of when they were said, claims asserted and articles published then.")
    speaker = fields.List(fields.Nested(NamedCountSchema), required=True)
    outlet = fields.List(fields.Nested(NamedCountSchema), required=True)


class HitsPage(page_of(HitSchema, "Hits")):  # type: ignore[misc]
    """A page of hits, the latest first, and the facets of all."""

    facets = fields.Nested(FacetsSchema, required=True)
    corrected = fields.Dict(
        keys=fields.String(),
        values=fields.String(),
        required=True,
        metadata={"description": "By word that nothing holds: the word of a name that was searched for it."},
    )
