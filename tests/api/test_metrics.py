import pytest
from prometheus_client.parser import text_string_to_metric_families

ARTICLE = {
    "url": "https://news.example/a",
    "body": "“At least 40 people were killed,” said Ilo Brandt, the premier of Tarsa.",
}


def read(client):
    """Numbers by name and labels."""
    page = client.get("/metrics")
    assert page.status_code == 200
    assert page.content_type.startswith("text/plain; version=")
    return {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(page.text)
        for sample in family.samples
    }


def test_requests_articles_and_outcomes_are_counted(client):
    before = read(client)
    client.post("/api/v1/articles", json=ARTICLE)
    client.post("/api/v1/articles", json=ARTICLE)
    client.get("/nowhere")
    after = read(client)

    def grown(*name):
        return after.get(name, 0) - before.get(name, 0)

    assert grown("factbase_requests_total", "/api/v1/articles", "201", "POST") == 1
    assert grown("factbase_requests_total", "/api/v1/articles", "200", "POST") == 1
    assert grown("factbase_requests_total", "404", "GET", "none") == 1
    assert grown("factbase_request_seconds_count", "/api/v1/articles") == 2
    assert grown("factbase_articles_total", "created") == 1
    assert grown("factbase_articles_total", "unchanged") == 1
    assert grown("factbase_statements_total", "new") == 1


def test_the_state_of_the_database_is_told(client):
    numbers = read(client)

    assert numbers["factbase_database_up",] == 1
    assert {key[1] for key in numbers if key[0] == "factbase_review_queue"} == {"match", "speaker", "merge"}


@pytest.mark.parametrize(
    ("address", "headers", "status"),
    [
        ("127.0.0.1", {}, 200),
        ("::1", {}, 200),
        ("203.0.113.9", {}, 401),
        ("127.0.0.1", {"X-Forwarded-For": "203.0.113.9"}, 401),
        ("127.0.0.1", {"Forwarded": "for=203.0.113.9"}, 401),
        ("127.0.0.1", {"Authorization": "Bearer fb_wrong"}, 401),
    ],
)
def test_the_machine_itself_needs_no_key_and_everybody_else_does(connect, address, headers, status):
    response = connect().get("/metrics", headers=headers, environ_overrides={"REMOTE_ADDR": address})

    assert response.status_code == status


def test_a_key_that_may_read_opens_the_metrics_from_anywhere(connect):
    elsewhere = {"REMOTE_ADDR": "203.0.113.9"}

    assert connect("read").get("/metrics", environ_overrides=elsewhere).status_code == 200
    assert connect("ingest").get("/metrics", environ_overrides=elsewhere).status_code == 403
