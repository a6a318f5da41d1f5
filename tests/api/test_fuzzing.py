"""Requests made up from the interface description: each is answered as the description says.

`make fuzz` makes many more of them, other ones at each run.
"""

import json
import os

import schemathesis
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, Phase, given, settings
from record_examples import send_examples
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import ignored_auth, missing_required_header, positive_data_acceptance

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "4"))  # requests of each mode to each call
# Left out: keys, since test_auth walks every route with every principal; a header that is missing, since 428 is our
# contract for If-Match; and the demand that whatever fits the types is accepted, since no description can say which
# cursors are ours or which claims there are.
LEFT_OUT = [ignored_auth, missing_required_header, positive_data_acceptance]
REFUSED = ["411", "412"]  # no length of a body that is missing; an ETag that is none


@schemathesis.serializer("application/x-ndjson")
def write_lines(context, value):
    """A batch, as the text that the description calls it."""
    return value.encode("utf-8", "replace") if isinstance(value, str) else json.dumps(value).encode()


def test_made_up_requests_are_answered_as_the_description_says(app: Flask, client: FlaskClient) -> None:
    for _ in send_examples(app, client):
        pass  # so that there is something to be read and changed
    description = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", app)
    description.config.checks.negative_data_rejection.expected_statuses += REFUSED
    failures = []

    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        for operation in description.get_all_operations():
            failures += send_made_up(operation.ok(), mode, client)

    assert not failures, "\n\n".join(failures)


def send_made_up(operation, mode, client):
    """What is wrong with the answers to made-up requests of one call."""
    failures = []

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize="FUZZ_EXAMPLES" not in os.environ,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def send(case):
        response = client.open(**case.as_transport_kwargs())
        try:
            case.validate_response(response, excluded_checks=LEFT_OUT)
        except FailureGroup as group:
            failures.extend(
                f"{operation.label}: {failure.title}: {failure.message}"
                for failure in group.exceptions
                if "Authorization" not in failure.message  # the client has its key
            )

    send()
    return failures
