import re
from html.parser import HTMLParser

import jsonschema
import pytest
from openapi_spec_validator import validate
from record_examples import read_answer, send_examples

from api.examples import METHODS, read_examples
from api.problem_types import TYPES

DRAFT = "https://json-schema.org/draft/2020-12/schema"


@pytest.fixture
def description(client):
    return client.get("/api/v1/openapi.json").json


def list_operations(description):
    return [
        operation
        for operations in description["paths"].values()
        for method, operation in operations.items()
        if method in METHODS
    ]


def find_content(operation, status, response):
    contents = operation["responses"][str(status)]["content"]
    return next(content for name, content in contents.items() if name.partition(";")[0] == response.mimetype)


def check_schema(description, schema, value):
    jsonschema.Draft202012Validator({"$schema": DRAFT, **schema, "components": description["components"]}).validate(
        value
    )


def test_the_description_is_valid_openapi(description):
    validate(description)

    assert description["openapi"].startswith("3.1")


def test_every_call_has_a_name_a_summary_a_scope_and_an_example(description):
    operations = list_operations(description)
    names = [operation["operationId"] for operation in operations]

    assert sorted(names) == sorted(set(names)) == sorted(read_examples())
    for operation in operations:
        assert operation["summary"]
        assert operation["x-scope"] in ("read", "ingest", "review", "admin")
        assert operation["security"] == [{"key": []}]


def test_every_example_is_answered_as_described(app, client, description):
    examples = read_examples()
    operations = {operation["operationId"]: operation for operation in list_operations(description)}

    for name, response in send_examples(app, client):
        content = find_content(operations[name], examples[name]["status"], response)
        assert response.status_code == examples[name]["status"], (name, response.text)
        check_schema(description, content["schema"], read_answer(response))
        check_schema(description, content["schema"], examples[name]["answer"])


def test_an_answer_has_no_member_that_is_not_described(app, client, description):
    schemas = description["components"]["schemas"]
    operations = {operation["operationId"]: operation for operation in list_operations(description)}

    for name, response in send_examples(app, client):
        content = find_content(operations[name], response.status_code, response)
        if "$ref" in content["schema"]:
            described = schemas[content["schema"]["$ref"].rpartition("/")[2]]["properties"]
            assert response.json.keys() <= described.keys(), name


class _Page(HTMLParser):
    """What a page loads and runs."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.links, self.anchors = [], [], set()
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.tags.append((tag, given))
        self.links += [given[name] for name in ("src", "href") if name in given]
        self.anchors |= {given["id"]} if "id" in given else set()


def test_the_docs_page_needs_no_network_and_no_script(client):
    response = client.get("/api/v1/docs")
    page = _Page(response.text)

    assert response.status_code == 200
    assert "`" not in response.text
    assert "<code>cursor</code>" in response.text
    assert "script" not in {tag for tag, _ in page.tags}
    assert not [given for _, given in page.tags if "style" in given or any(name.startswith("on") for name in given)]
    assert all(link.startswith(("/", "#")) for link in page.links)
    assert all(client.get(link).status_code == 200 for link in page.links if link.startswith("/"))
    assert {link[1:] for link in page.links if link.startswith("#")} <= page.anchors


def test_pages_and_descriptions_are_public(connect):
    anybody = connect()

    for path in (
        "/healthz",
        "/readyz",
        "/api/v1/openapi.json",
        "/api/v1/docs",
        "/api/v1/context.jsonld",
        "/static/factbase.css",
    ):
        assert anybody.get(path).status_code == 200


@pytest.mark.parametrize("slug", sorted(TYPES))
def test_every_kind_of_problem_has_a_page(connect, slug):
    page = connect().get(f"/api/v1/problems/{slug}")

    assert page.status_code == 200
    assert TYPES[slug].title in page.text.replace("&#39;", "'")


def test_the_type_of_a_problem_is_the_address_of_its_page(client):
    problem = client.get("/api/v1/articles/9").json
    path = re.sub("^http://localhost", "", problem["type"])

    assert client.get(path).status_code == 200
    assert problem["title"] in client.get(path).text
