"""Batches: a line in, a line out, each article a transaction of its own."""

import json
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import IO, Any

from flask import Request

from api.arguments import require_media_type
from api.bodies import MAX_REQUEST, MEBIBYTE
from api.drafts import load_article
from api.logs import log_line_refused
from api.metrics import count_ingested
from api.problems import Problem, Refused, problem_of_any
from api.schemas.articles import PostedArticleSchema, flatten_ingested
from api.strict_json import Unreadable, read_json
from factbase.errors import FactbaseError, TooLarge
from factbase.services import schema
from factbase.services.articles import Ingested, ingest_article
from factbase.settings import Settings

NDJSON = "application/x-ndjson"
CHUNK = 64 * 1024

SCHEMA = PostedArticleSchema()


def spool(request: Request) -> IO[bytes]:
    """The whole body of a batch, on disk beyond a megabyte.

    It is read to its end before the first answer leaves: a client that sends everything before it reads anything would
    wait for ever for a server that does the reverse.
    """
    require_media_type(request, NDJSON)
    body = SpooledTemporaryFile(max_size=MEBIBYTE)  # noqa: SIM115  the answer, which outlives this call, closes it
    while chunk := request.stream.read(CHUNK):
        body.write(chunk)
    body.seek(0)
    return body


def answer_batch(lines: IO[bytes], actor: str, settings: Settings) -> Iterator[str]:
    """An answer for every line that is not blank.

    The session of the request has ended when its answer is read, so it has one of its own.
    """
    with lines, schema.session():
        for number, line in enumerate(_split(lines), start=1):
            if line.strip():
                answer = {"line": number, **_answer_line(line, actor, settings)}
                if "problem" in answer:
                    log_line_refused(answer["problem"]["type"].rpartition("/")[2], number)
                yield json.dumps(answer, ensure_ascii=False) + "\n"


def _split(lines: IO[bytes]) -> Iterator[bytes]:
    """Lines, of which an overlong one is cut where it is long enough to be refused, and its rest is passed over."""
    while line := lines.readline(MAX_REQUEST + 2):
        yield line
        while len(line) > MAX_REQUEST + 1 and not line.endswith(b"\n"):
            line = lines.readline(MAX_REQUEST + 2)


def _answer_line(line: bytes, actor: str, settings: Settings) -> dict[str, Any]:
    try:
        if len(line.rstrip(b"\r\n")) > MAX_REQUEST:
            raise TooLarge(f"The line is longer than {MAX_REQUEST} bytes.")
        ingested = ingest_article(load_article(read_json(line)), actor, settings)
    except (Refused, Unreadable, FactbaseError) as error:
        return _write_problem(problem_of_any(error))
    count_ingested(ingested)
    return _write_article(ingested)


def _write_article(ingested: Ingested) -> dict[str, Any]:
    article = SCHEMA.dump(flatten_ingested(ingested))
    return {"status": 201 if ingested.outcome == "created" else 200, "article": article}


def _write_problem(problem: Problem) -> dict[str, Any]:
    return {"status": problem.type.status, "problem": problem.to_json()}
