"""Sends every example of the interface description to a fresh factbase, and records what it answers.

Run with `python -m tests.record_examples` after a change of what calls answer.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from api import create_app
from api.access import SCOPES
from api.examples import FILE, METHODS, read_examples
from factbase.services import keys, schema
from factbase.settings import Settings

# When something was recorded says nothing to a reader, and would change with every run.
RECORDED_AT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
STAMP = "2026-11-25T09:00:00.000000Z"


def send_examples(app: Flask, client: FlaskClient) -> Iterator[tuple[str, TestResponse]]:
    """Send the examples in their order; yields each operation with its answer."""
    operations = find_operations(app.extensions["factbase.openapi"])
    answers: dict[str, TestResponse] = {}
    for name, example in read_examples().items():
        method, path, media_type = operations[name]
        arguments, body = _number(name, example, answers)
        response = client.open(
            path.format(**arguments),
            method=method,
            query_string=example.get("query"),
            headers=example.get("headers"),
            data=body if isinstance(body, str) or body is None else json.dumps(body),
            content_type=media_type,
        )
        response.get_data()  # a batch goes on only while its answer is read
        answers[name] = response
        yield name, response


def _number(name: str, example: dict[str, Any], answers: dict[str, TestResponse]) -> tuple[dict[str, Any], Any]:
    """The path parameters and the body of an example, with numbers from answers where reading decides on them."""
    arguments, body = example.get("path", {}), example.get("body")
    if name == "split_claim":
        said = answers["list_assertions"].json["items"]
        return arguments, {**body, "assertions": [said[-1]["id"]]}
    if name == "merge_claim":
        return {"claim_id": answers["split_claim"].json["id"]}, body
    if name == "post_delivery":
        return arguments, {"seq": answers["list_history"].json["items"][0]["seq"]}
    if name == "post_revert":
        return {"change_id": answers["merge_claim"].headers["Factbase-Change"]}, body
    return arguments, body


def find_operations(description: dict[str, Any]) -> dict[str, tuple[str, str, str | None]]:
    """By operation: its method, its path and the media type of its body."""
    return {
        operation["operationId"]: (method, path, next(iter(operation.get("requestBody", {}).get("content", {})), None))
        for path, operations in description["paths"].items()
        for method, operation in operations.items()
        if method in METHODS
    }


def read_answer(response: TestResponse) -> Any:
    """An answer as the description shows it: JSON as it is, JSON Lines as text."""
    return response.json if response.is_json else response.text


def main() -> None:
    """Record the answers."""
    examples = read_examples()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "factbase.db"
        app = create_app(Settings(f"sqlite:///{path}", rate_limit="off", webhook_hosts="hooks.example"))
        client = app.test_client()
        with schema.session():
            secret = keys.create_key("examples", SCOPES, None, "examples").secret
        client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"
        for name, response in send_examples(app, client):
            examples[name] |= {"status": response.status_code, "answer": read_answer(response)}
        schema.close()
    recorded = json.dumps(examples, ensure_ascii=False, indent=1) + "\n"
    FILE.write_text(RECORDED_AT.sub(STAMP, recorded), "utf-8")


if __name__ == "__main__":
    main()
