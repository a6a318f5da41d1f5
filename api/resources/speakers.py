"""Speakers, and what they said."""

from collections.abc import Mapping
from typing import Any

from flask import g, url_for

from api.access import requires
from api.blueprint import Blueprint
from api.conditional import changed, conditional, conditional_only, read_expected, tagged
from api.idempotency import repeatable
from api.moments import read_view
from api.paging import read_paging, write_page
from api.schemas.corrections_in import MergeIn, SpeakerPatch
from api.schemas.queries import MomentQuery, PastPageQuery, SpeakersQuery
from api.schemas.quotes import QuotesPage
from api.schemas.speakers import SpeakerSchema, SpeakersPage
from api.schemas.speakers_in import AliasIn, RoleIn, SpeakerIn
from factbase.services import past_lists, quotes, speaker_corrections, speakers
from factbase.services.naming import AliasDraft, RoleDraft
from factbase.services.speaker_corrections import SpeakerCorrection
from factbase.services.speakers import SpeakerDraft, SpeakerFilter
from factbase.services.views import Past

blueprint = Blueprint("speakers", __name__, description="Who speaks: people, organizations and offices.")

Answer = tuple[Any, Mapping[str, str]]


@blueprint.post("/speakers")
@requires("review")
@repeatable
@blueprint.arguments(SpeakerIn)
@blueprint.response(201, SpeakerSchema)
def post_speaker(given: dict[str, Any]) -> Answer:
    """Enter a speaker with the names and offices by which texts call them."""
    aliases = tuple(AliasDraft(**alias) for alias in given.pop("aliases"))
    roles = tuple(RoleDraft(**role) for role in given.pop("roles"))
    speaker = speakers.create_speaker(SpeakerDraft(**given, aliases=aliases, roles=roles), g.key.actor)
    return tagged(speaker, Location=url_for("speakers.get_speaker", speaker_id=speaker.id))


@blueprint.get("/speakers")
@requires("read")
@blueprint.arguments(SpeakersQuery, location="query")
@blueprint.response(200, SpeakersPage)
def list_speakers(query: dict[str, Any]) -> Answer:
    """Speakers in the order in which they came in."""
    paging, view = read_paging(query), read_view(query)
    wanted = SpeakerFilter(**query)
    if isinstance(view, Past):
        return write_page(past_lists.list_past_speakers(wanted, paging, view))
    return write_page(speakers.list_speakers(wanted, paging))


@blueprint.get("/speakers/<id:speaker_id>")
@requires("read")
@blueprint.arguments(MomentQuery, location="query")
@blueprint.response(200, SpeakerSchema)
def get_speaker(query: dict[str, Any], speaker_id: int) -> Answer:
    """A speaker with every name and office that is known, now or as it was."""
    return tagged(speakers.get_speaker(speaker_id, read_view(query)))


@blueprint.get("/speakers/<id:speaker_id>/quotes")
@requires("read")
@blueprint.arguments(PastPageQuery, location="query")
@blueprint.response(200, QuotesPage)
def list_quotes_of_speaker(query: dict[str, Any], speaker_id: int) -> Answer:
    """Every quote of a speaker, under whatever name or office, and of those who turned out to be them."""
    paging, view = read_paging(query), read_view(query)
    if isinstance(view, Past):
        return write_page(past_lists.list_past_quotes_of_speaker(speaker_id, paging, view))
    return write_page(quotes.list_quotes_of_speaker(speaker_id, paging))


@blueprint.patch("/speakers/<id:speaker_id>")
@requires("review")
@conditional_only
@blueprint.arguments(SpeakerPatch)
@blueprint.response(200, SpeakerSchema)
def patch_speaker(given: dict[str, Any], speaker_id: int) -> Answer:
    """Correct the name, the kind or the Wikidata item of a speaker."""
    correction = SpeakerCorrection(reason=given.pop("reason"), columns=given)
    return changed(speaker_corrections.correct_speaker(speaker_id, correction, g.key.actor, read_expected()))


@blueprint.post("/speakers/<id:speaker_id>/aliases")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(AliasIn)
@blueprint.response(201, SpeakerSchema)
def post_alias(given: dict[str, Any], speaker_id: int) -> Answer:
    """Add a name by which texts call a speaker."""
    return changed(speaker_corrections.add_alias(speaker_id, AliasDraft(**given), g.key.actor, read_expected()))


@blueprint.post("/speakers/<id:speaker_id>/roles")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(RoleIn)
@blueprint.response(201, SpeakerSchema)
def post_role(given: dict[str, Any], speaker_id: int) -> Answer:
    """Add an office that a speaker holds or held."""
    return changed(speaker_corrections.add_role(speaker_id, RoleDraft(**given), g.key.actor, read_expected()))


@blueprint.post("/speakers/<id:speaker_id>/merge")
@requires("review")
@repeatable
@conditional
@blueprint.arguments(MergeIn)
@blueprint.response(200, SpeakerSchema)
def merge_speaker(given: dict[str, Any], speaker_id: int) -> Answer:
    """Let a speaker be one with another, and answer with them; the address of the first leads there (308)."""
    return changed(speaker_corrections.merge_speakers(speaker_id, **given, actor=g.key.actor, expected=read_expected()))
