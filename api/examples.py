"""An example of every call: the requests in the order in which a test sends them, the answers as they came back.

`examples.json` maps the name of an operation to its `path`, `query` and `headers`, its `body` (text, or JSON), the
`status` of the answer and the `answer` itself. `python -m tests.record_examples` records the answers anew.
"""

import json
from pathlib import Path
from typing import Any

FILE = Path(__file__).with_name("examples.json")
METHODS = ("get", "post", "patch", "delete")


def read_examples() -> dict[str, dict[str, Any]]:
    """The examples by operation."""
    examples: dict[str, dict[str, Any]] = json.loads(FILE.read_text("utf-8"))
    return examples


def add_examples(description: dict[str, Any]) -> None:
    """Put every example beside the operation that it belongs to."""
    examples = read_examples()
    for path in description["paths"].values():
        for method in METHODS:
            if method in path:
                _add(path[method], path.get("parameters", []), examples.get(path[method]["operationId"], {}))


def _add(operation: dict[str, Any], path_parameters: list[dict[str, Any]], example: dict[str, Any]) -> None:
    stated = {**example.get("path", {}), **example.get("query", {}), **example.get("headers", {})}
    for parameter in (*path_parameters, *operation.get("parameters", [])):
        if parameter.get("name") in stated:
            parameter["example"] = stated[parameter["name"]]
    if "body" in example:
        for content in operation["requestBody"]["content"].values():
            content["example"] = example["body"]
    if "answer" in example:
        contents = operation["responses"][str(example["status"])]["content"]
        for media_type, content in contents.items():
            if len(contents) == 1 or media_type == "application/json":
                content["example"] = example["answer"]
