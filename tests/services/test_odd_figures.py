"""Figures that nobody means: each is read safely, or not at all, and what stands beside it is kept."""

from time import process_time

import pytest
from factories import ingest

from factbase.services.timeline import get_timeline
from factbase.store.models import Assertion

KEPT = "At least 12 people were killed in the flood in Tarsa, police said."
HUGE = "9" * 400


@pytest.mark.parametrize(
    "odd",
    [
        f"{HUGE} people were killed in the fire in Selm.",
        f"{HUGE}.5 million people were killed in the fire in Selm.",
        "-14 people were killed in the fire in Selm.",
        "Minus 14 people were killed in the fire in Selm.",
        "Between 90 and 12 people were killed in the fire in Selm.",
        "90-12 people were killed in the fire in Selm.",
        "From 5 to 3 to 1 people were killed in the fire in Selm.",
        "١٤ people were killed in the fire in Selm.",
        "१४ people were killed in the fire in Selm.",
        "１４ people were killed in the fire in Selm.",
        "1٤ people were killed in the fire in Selm.",
        "²³ people were killed in the fire in Selm.",
        "Ⅻ people were killed in the fire in Selm.",
        "140 per cent of the people were killed in the fire in Selm.",
        "0.0 people were killed in the fire in Selm.",
        "1e400 people were killed in the fire in Selm.",
        "NaN people were killed and Infinity people were hurt in the fire in Selm.",
        "Velland agreed to a truce of 0 days in the valley.",
        "Velland agreed to a 1,000,000,000-day truce in the valley.",
        f"Velland agreed to a {HUGE}-day truce in the valley.",
        f"Velland must leave within {HUGE} days.",
        "Velland must leave within 1000000000 days.",
        "Velland must leave by 31 February 99999.",
        f"Marenia gave Velland {HUGE} dollars in aid.",
        "Marenia gave Velland -3 million dollars in aid.",
        "one hundred thousand million billion trillion people were killed in the fire in Selm.",
        "hundred hundred hundred people were killed in the fire in Selm.",
    ],
)
def test_an_odd_figure_is_read_safely_and_takes_nothing_with_it(store, odd):
    ingest(f"{odd}\n\n{KEPT}")
    rows = list(Assertion.select())

    assert any(row.value and row.value.get("low") == 12 for row in rows)
    for row in rows:
        value = row.value or {}
        low, high, length = value.get("low"), value.get("high"), value.get("duration_days")
        assert low is None or low >= 0
        assert low is None or high is None or low <= high
        assert length is None or length > 0
        assert not row.claim_id or get_timeline(row.claim_id).series


SHORTEST = 0.02  # seconds
MOST_GROWTH = 32


@pytest.mark.parametrize("number", ["7", "1,204", "１４", "seven hundred and four"])
def test_a_text_of_numbers_alone_is_read_in_linear_time(store, number):
    def read(count: int) -> float:
        start = process_time()
        ingest(f"{number} " * count)
        return process_time() - start

    def growth() -> float:
        return read(16_000) / max(read(2_000), SHORTEST)

    read(500)

    # Were it quadratic, eight times the text would take sixty-four times as long; a busy machine may spoil one round.
    assert growth() < MOST_GROWTH or growth() < MOST_GROWTH
    assert Assertion.select().count() == 0
