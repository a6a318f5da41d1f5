"""Speakers who turned out to be one: whose rows are whose."""

from collections.abc import Iterable

from factbase.services.views import PRESENT, View
from factbase.store.models import Speaker


def find_everybody(speaker_id: int, view: View = PRESENT) -> list[int]:
    """Numbers of a speaker and of all who turned out to be them."""
    return sorted(find_owners([speaker_id], view))


def find_owners(numbers: Iterable[int], view: View = PRESENT) -> dict[int, int]:
    """By number of each of these speakers, and of all who turned out to be them: which of these it is."""
    owners = {number: number for number in numbers}
    latest = set(owners)
    while latest:
        merged = view.related(Speaker.merged_into, latest)
        found = {row.id: owners[row.merged_into_id] for row in merged if row.id not in owners}
        owners |= found
        latest = set(found)
    return owners


def find_current(numbers: Iterable[int | None], view: View = PRESENT) -> dict[int, Speaker]:
    """By number: the speaker, or who they turned out to be."""
    wanted = {number for number in numbers if number}
    rows: dict[int, Speaker] = {}
    missing = wanted
    while missing:
        rows |= view.find(Speaker, missing)
        missing = {row.merged_into_id for row in rows.values() if row.merged_into_id} - rows.keys()
    return {number: _follow(rows[number], rows) for number in wanted if number in rows}


def _follow(speaker: Speaker, rows: dict[int, Speaker]) -> Speaker:
    while speaker.merged_into_id is not None:
        speaker = rows[speaker.merged_into_id]
    return speaker
