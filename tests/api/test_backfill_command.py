"""`factbase backfill`: an archive over several processes, broken off and begun again; the index of claims anew."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner

from api.cli import main
from factbase.store import database
from factbase.store.models import Article, Assertion, Change, Claim, Posting, Quote

PATIENCE = 60  # seconds in which something is stored, or the test fails


@pytest.fixture
def run(database_url):
    """The command on an empty database; returns its summary."""

    def run(*arguments, status=0):
        result = CliRunner().invoke(main, ["backfill", *arguments, "--json"], env={"FACTBASE_DATABASE": database_url})
        assert result.exit_code == status, result.output
        return json.loads(result.stdout)

    return run


@pytest.fixture
def archive(tmp_path):
    """Twenty-four articles in a file, and two lines that cannot be taken."""
    path = tmp_path / "archive.jsonl"
    lines = [json.dumps(write_article(number)) for number in range(24)]
    path.write_text("\n".join([*lines[:20], "{no article", *lines[20:], '{"url": "https://x.example/"}']))
    return path


def write_article(number):
    town = ("Abertal", "Sable Wharf", "Tarsa", "Borne")[number % 4]
    body = (
        f"{number + 3} people were killed by the flood in {town}, Mia Roth said. “We will rebuild {town},” said Roth."
    )
    return {
        "url": f"https://a.example/{number}",
        "body": body,
        "published_at": f"2025-03-{number % 28 + 1:02}T08:00:00Z",
    }


def count_rows(database_url):
    database.bind(database_url)
    with database.session():
        return {model.__name__: model.select().count() for model in (Article, Quote, Claim, Assertion, Change)}


def read_postings(database_url):
    database.bind(database_url)
    with database.session():
        return set(Posting.select(Posting.tok, Posting.id).tuples())


def test_an_archive_is_stored_as_one_process_would_store_it(run, archive, database_url):
    summary = run(str(archive), "--processes", "2", status=1)

    assert (summary["created"], summary["failed"]) == (24, 2)
    assert [error["place"].rpartition(":")[2] for error in summary["errors"]] == ["21", "26"]
    assert summary["attached"] > 8
    stored = count_rows(database_url)
    again = run(str(archive), "--processes", "1", status=1)
    assert (again["unchanged"], again["created"], again["revised"]) == (24, 0, 0)
    assert count_rows(database_url) == stored


def test_what_a_crash_broke_off_is_gone_on_with(run, archive, database_url):
    command = [sys.executable, "-c", "from api.cli import main; main()", "backfill", str(archive), "--processes", "1"]
    environment = {**os.environ, "FACTBASE_DATABASE": database_url}
    # In a session of its own, so that its readers end with it.
    with subprocess.Popen(  # noqa: S603
        command, env=environment, stderr=subprocess.DEVNULL, start_new_session=True
    ) as process:
        until = time.monotonic() + PATIENCE
        while count_rows(database_url)["Article"] < 3 and time.monotonic() < until:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    broken = count_rows(database_url)["Article"]

    summary = run(str(archive), "--processes", "1", status=1)

    assert 3 <= broken < 24
    assert (summary["created"], summary["unchanged"]) == (24 - broken, broken)
    assert count_rows(database_url)["Article"] == 24


def test_every_claim_is_indexed_anew_where_its_postings_differ(run, archive, database_url):
    run(str(archive), "--processes", "1", status=1)
    before = read_postings(database_url)
    database.bind(database_url)
    with database.session():
        Posting.delete().where(Posting.id == 1).execute()
        Posting.create(tok=12345, id=2)

    index = run("--index")["index"]

    assert index["claims"] == max(number for _, number in before)
    assert (index["changed"], index["removed"]) == (2, 1)
    assert read_postings(database_url) == before
    assert run("--index")["index"]["changed"] == 0


def test_neither_a_path_nor_an_index_is_refused():
    result = CliRunner().invoke(main, ["backfill"])

    assert result.exit_code == 2
    assert "Give a PATH, or --index." in result.output
