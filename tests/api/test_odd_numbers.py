"""Numbers in requests that no field can hold: refused with the field's name, never a failure."""

import pytest

HUGE = "9" * 400


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("value_min=1e400", "value_min"),
        ("value_min=NaN", "value_min"),
        ("value_max=-Infinity", "value_max"),
        (f"value_min={HUGE}", "value_min"),
        ("value_max=١٤", "value_max"),
        ("value_max=1_000", "value_max"),
        ("value_min=fourteen", "value_min"),
        (f"speaker={HUGE}", "speaker"),
        ("speaker=-1", "speaker"),
        ("speaker=１", "speaker"),
        ("limit=0", "limit"),
        (f"limit={HUGE}", "limit"),
    ],
)
def test_a_number_that_is_none_is_refused_with_its_name(client, query, field):
    answer = client.get(f"/api/v1/claims?{query}")

    assert answer.status_code in {400, 422}
    assert field in answer.text


def test_a_range_that_is_upside_down_holds_nothing_or_is_refused(client):
    answer = client.get("/api/v1/claims?value_min=20&value_max=10")

    assert answer.status_code in {400, 422} or answer.json["items"] == []


@pytest.mark.parametrize("path", ["/claims/{}", "/claims/{}/timeline", "/quotes/{}", "/articles/{}", "/speakers/{}"])
@pytest.mark.parametrize("number", [HUGE, "9223372036854775808", "-1", "0", "１"])
def test_a_number_that_no_row_has_is_not_found(client, path, number):
    assert client.get(f"/api/v1{path.format(number)}").status_code == 404


@pytest.mark.parametrize(
    "text",
    [
        f"{HUGE} people were killed in the flood in Tarsa",
        "-14 people were killed in the flood in Tarsa",
        "Between 90 and 12 people were killed in the flood in Tarsa",
        "١٤ people were killed in the flood in Tarsa",
        "A truce of 0 days, then one of 1000000000 days",
        "140 per cent of the villagers were killed",
    ],
)
def test_an_odd_figure_is_matched_without_a_failure(client, text):
    assert client.post("/api/v1/match", json={"text": text}).status_code == 200
