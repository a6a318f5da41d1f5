"""The Python client against the application itself, and what it does when the network or the server fails it."""

from threading import Thread
from typing import get_type_hints

import httpx
import pytest
from click.testing import CliRunner
from werkzeug.serving import make_server

from api.access import SCOPES
from api.cli import main
from factbase.client import Client, Problem, Unreachable, shapes
from factbase.services import keys, schema

BODY = "“At least 40 people were killed when the dam broke,” said Ilo Brandt, the interior minister of Marenia."
ARTICLE = {"url": "https://herald.example/dam", "body": BODY, "published_at": "2025-03-18T15:00:00Z"}
SHAPES = {name: shape for name, shape in vars(shapes).items() if hasattr(shape, "__required_keys__")}


class Flaky(httpx.BaseTransport):
    """The application behind a network that loses what `losses` say: requests on their way, or answers."""

    def __init__(self, app, losses=()):
        self._inner = httpx.WSGITransport(app)
        self.losses = list(losses)
        self.sent = []

    def handle_request(self, request):
        self.sent.append(request)
        loss = self.losses.pop(0) if self.losses else None
        if loss == "request":
            raise httpx.ConnectError("Connection refused")
        if isinstance(loss, httpx.Response):
            return loss
        answer = self._inner.handle_request(request)
        if loss == "answer":
            answer.read()
            raise httpx.ReadError("Connection reset")
        return answer


@pytest.fixture
def secret(app):
    with schema.session():
        return keys.create_key("client", SCOPES, None, "test").secret


@pytest.fixture
def reach(app, secret):
    """A client over a network with losses, and the pauses that it made."""

    def reach(*losses):
        network = Flaky(app, losses)
        client = Client("http://factbase.test", secret, transport=network)
        pauses = []
        client._sender.pause = pauses.append
        return client, network, pauses

    return reach


def test_an_article_is_posted_and_what_it_says_is_listed(reach):
    client, _, _ = reach()

    posted = client.post_article(ARTICLE)
    again = client.post_article(ARTICLE)

    assert (posted["outcome"], again["outcome"]) == ("created", "unchanged")
    [quote] = client.list_quotes(speaker=posted["quotes"][0]["speaker"]["id"])
    assert quote["text"] == BODY[1:51]
    [claim] = client.list_claims(kind="casualty_figure")
    assert client.get_timeline(claim["id"])["current"]["value"]["low"] == 40
    assert [hit["type"] for hit in client.search("Brandt")] == ["speaker", "article"]
    assert client.resolve("Ilo Brandt", "2025-03-18")["chosen"] == quote["speaker"]["id"]


def test_lists_go_on_over_all_pages(reach):
    client, network, _ = reach()
    for number in range(5):
        client.post_claim({"kind": "statement", "statement": f"The dam number {number} is safe."})
    network.sent.clear()

    found = [claim["id"] for claim in client.list_claims(limit=2)]

    assert found == [1, 2, 3, 4, 5]
    assert len(network.sent) == 3


def test_a_batch_answers_line_by_line_and_a_bad_line_stops_nothing(reach):
    client, _, _ = reach()

    answers = list(client.post_articles([ARTICLE, {"url": "https://herald.example/empty", "body": ""}, ARTICLE]))

    assert [(answer["line"], answer["status"]) for answer in answers] == [(1, 201), (2, 422), (3, 200)]


def test_an_export_ends_with_its_count(reach):
    client, _, _ = reach()
    client.post_article(ARTICLE)

    assert list(client.export("quotes"))[-1] == '{"_end": true, "count": 1}'


@pytest.mark.parametrize("losses", [["request"], ["answer"], ["answer", "request", "answer"]])
def test_a_post_is_sent_again_with_the_same_key_and_carried_out_once(reach, losses):
    client, network, pauses = reach(*losses)

    claim = client.post_claim({"kind": "statement", "statement": "The dam is safe."})

    assert claim["id"] == 1
    assert [one["id"] for one in client.list_claims()] == [1]
    posts = [request for request in network.sent if request.method == "POST"]
    assert len(posts) == len(losses) + 1
    assert len({request.headers["Idempotency-Key"] for request in posts}) == 1
    assert len(pauses) == len(losses)


def test_a_new_call_has_a_new_key(reach):
    client, network, _ = reach()
    for _ in range(2):
        client.post_claim({"kind": "statement", "statement": "The dam is safe."})

    assert len({request.headers["Idempotency-Key"] for request in network.sent}) == 2


def test_a_change_by_its_etag_is_not_sent_again_when_its_answer_is_lost(reach):
    client, network, _ = reach(None, "answer")
    claim = client.post_claim({"kind": "statement", "statement": "The dam is safe."})

    with pytest.raises(Unreachable, match="Connection reset"):
        client.patch_claim(claim["id"], claim["revision"], status="disputed")

    assert [request.method for request in network.sent] == ["POST", "PATCH"]
    assert client.get_claim(1)["status"] == "disputed"


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_server_is_asked_again_when_it_says(reach, status):
    client, _, pauses = reach(httpx.Response(status, headers={"Retry-After": "7"}))

    assert list(client.list_claims()) == []
    assert pauses == [7.0]


def test_after_five_tries_the_last_refusal_is_raised(reach):
    client, network, pauses = reach(*(httpx.Response(503) for _ in range(9)))

    with pytest.raises(Problem, match="503"):
        client.get_claim(1)

    assert len(network.sent) == 5
    assert pauses == sorted(pauses)


def test_a_refusal_says_what_is_wrong_and_where(reach):
    client, network, _ = reach()

    with pytest.raises(Problem) as refused:
        client.post_claim({"kind": "rumour", "statement": "The dam is safe."})

    assert (refused.value.status, refused.value.errors[0]["pointer"]) == (422, "/kind")
    assert refused.value.type.endswith("/problems/invalid")
    assert len(network.sent) == 1


def test_what_was_merged_leads_to_what_it_was_merged_into(reach):
    client, _, _ = reach()
    for name in ("Ilo Brandt", "Ilo F. Brandt"):
        client.post_speaker({"name": name, "kind": "person"})
    client._post("/speakers/1/merge", {"into": 2})

    assert client.get_speaker(1)["id"] == 2


@pytest.mark.parametrize("name", sorted(SHAPES.keys() - {"ArticleIn"}))
def test_the_shapes_are_those_of_the_interface_description(app, name):
    described = app.extensions["factbase.openapi"]["components"]["schemas"][name]

    assert get_type_hints(SHAPES[name]).keys() == described["properties"].keys()
    assert SHAPES[name].__required_keys__ == set(described["required"])


@pytest.fixture
def server(app):
    """The application on a port of its own."""
    listening = make_server("127.0.0.1", 0, app, threaded=True)
    thread = Thread(target=listening.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{listening.server_port}"
    listening.shutdown()
    thread.join()
    listening.server_close()


def feed(path, url, key):
    return CliRunner().invoke(main, ["ingest", str(path), "--url", url], env={"FACTBASE_KEY": key})


def test_files_are_fed_to_a_running_server(server, secret, tmp_path):
    path = tmp_path / "news.jsonl"
    path.write_text(f'{{"url": "https://herald.example/a", "body": "{BODY}"}}\n{{"url": "https://herald.example/b"}}\n')

    first, second = feed(path, server, secret), feed(path, server, secret)

    assert "Articles: 1 created, 0 revised, 0 unchanged, 1 failed. Quotes: 1. Statements: 1 new" in first.stdout
    assert "Articles: 0 created, 0 revised, 1 unchanged, 1 failed. Quotes: 0." in second.stdout
    assert f"{path}:2:" in first.stderr
    assert first.exit_code == second.exit_code == 1


@pytest.mark.parametrize(
    ("url", "key", "said"),
    [
        ("{server}", "fb_" + "0" * 43, "(401)"),
        ("{server}", "", "FACTBASE_KEY"),
        ("news.example", "fb_x", "no address of a server"),
    ],
)
def test_a_server_that_takes_nothing_stops_the_feed_with_one_line(server, tmp_path, url, key, said):
    path = tmp_path / "news.txt"
    path.write_text(BODY)

    result = feed(path, url.format(server=server), key)

    assert result.exit_code != 0
    assert said in result.stderr
    assert "Traceback" not in result.output
