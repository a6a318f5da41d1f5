"""Assertions whose words another text prints too: they are anchored there when their own text goes."""

from collections.abc import Sequence

from factbase.services.holdings import find_related
from factbase.services.values import shift_value
from factbase.store.history import Recorder
from factbase.store.models import Appearance, Assertion

AROUND = 500  # code points about a quotation in which its statement stands


def anchor_elsewhere(versions: Sequence[int], changes: Recorder) -> None:
    """Anchor what these versions say, and another text says in the same words, in that other text."""
    for assertion in find_related(Assertion.version, versions):
        if assertion.quote_id is not None:
            _anchor(assertion, versions, changes)


def _anchor(assertion: Assertion, versions: Sequence[int], changes: Recorder) -> None:
    printed = (Appearance.quote == assertion.quote_id) & Appearance.version.not_in(list(versions))
    for appearance in Appearance.select().where(printed).order_by(Appearance.id):
        body = appearance.version.text.body or ""
        start = body.find(assertion.exact, max(0, appearance.start - AROUND), appearance.end + AROUND)
        if start >= 0:
            by = start - assertion.start
            changes.update(
                "assertion anchored",
                assertion,
                version=appearance.version,
                start=start,
                end=assertion.end + by,
                value=shift_value(assertion.value, by),
            )
            return
