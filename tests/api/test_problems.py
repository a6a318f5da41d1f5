import pytest

from api.access import requires
from api.problems import Fault, Refused
from factbase.errors import Conflict, Invalid, NotFound, Stale, StillRunning, TooLarge, Unavailable


@pytest.mark.parametrize(
    ("error", "status", "slug", "faults"),
    [
        (NotFound("claim", 7), 404, "not-found", []),
        (Conflict("The claim was merged."), 409, "conflict", []),
        (StillRunning("It is being carried out."), 409, "conflict", []),
        (Stale("The claim has changed."), 412, "stale", []),
        (Invalid("No such kind.", "/kind"), 422, "invalid", [{"pointer": "/kind", "detail": "No such kind."}]),
        (TooLarge("The text is longer than 1 MiB."), 413, "too-large", []),
        (Unavailable("The database cannot answer now."), 503, "unavailable", []),
        (
            Refused("bad-query", "q: Blank.", (Fault("Blank.", parameter="q"),)),
            400,
            "bad-query",
            [{"parameter": "q", "detail": "Blank."}],
        ),
    ],
)
def test_every_refusal_is_a_problem_in_its_own_words(client, error, status, slug, faults):
    @requires("read")
    def refuse():
        raise error

    client.application.add_url_rule("/refuse", view_func=refuse)
    response = client.get("/refuse")

    assert response.status_code == status
    assert response.content_type == "application/problem+json"
    assert response.json["type"] == f"/api/v1/problems/{slug}"
    assert response.json["detail"] == str(error)
    assert response.json["errors"] == faults
    assert ("Retry-After" in response.headers) == isinstance(error, StillRunning | Unavailable)
    assert response.headers["Cache-Control"] == "no-store"


def test_a_failure_of_ours_is_a_problem_that_tells_nothing(app, client):
    @requires("read")
    def fail():
        return {"share": 1 / 0}

    app.config["TESTING"] = False
    app.add_url_rule("/fail", view_func=fail)
    response = client.get("/fail")

    assert response.status_code == 500
    assert response.content_type == "application/problem+json"
    assert "division" not in response.text


@pytest.mark.parametrize("host", ["a b", "", "evil.example/<script>", "[::1"])
def test_a_strange_host_is_answered_like_any_other(client, host):
    response = client.get("/nowhere", headers={"Host": host})

    assert response.status_code == 404
    assert "<script>" not in response.json["type"]
