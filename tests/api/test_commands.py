import json
import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing

import psycopg
import pytest
from click.testing import CliRunner
from postgres import make_database, remove_database

from api.cli import COMMANDS, main
from factbase.services import keys, schema

BODY = "“At least 40 people were killed when the dam broke,” said Ilo Brandt, the interior minister of Marenia."
ARTICLE = {"url": "https://herald.example/dam", "body": BODY, "published_at": "2025-03-18T15:00:00Z"}


@pytest.fixture
def run(database_url):
    """The command on an empty database."""

    def run(*arguments, given=None):
        return CliRunner().invoke(main, arguments, input=given, env={"FACTBASE_DATABASE": database_url})

    return run


def read_lines(result):
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name):
    result = CliRunner().invoke(main, [name, "--help"])

    assert result.exit_code == 0
    assert result.stdout.startswith(f"Usage: main {name}")


@pytest.mark.parametrize("module", ["flask", "marshmallow", "peewee", "rich", "trafilatura", "gunicorn"])
def test_reading_lines_starts_without_what_it_does_not_need(module):
    code = f"import sys, api.commands.read, api.commands.match; sys.exit({module!r} in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603


def test_a_key_is_made_listed_and_revoked(run, database_url):
    made = run("keys", "create", "desk", "--scope", "read", "--scope", "ingest", "--expires", "2999-12-31", "--json")
    [key] = read_lines(made)

    assert key["key"].startswith("fb_")
    assert key["scopes"] == ["read", "ingest"]
    assert key["expires_at"].startswith("2999-12-31T23:59:59")
    assert key["key"] not in run("keys", "list").stdout
    assert run("keys", "revoke", "1").exit_code == 0
    schema.connect(database_url)
    with schema.session():
        assert keys.find_key(key["key"]) is None


def test_without_json_only_the_key_is_printed(run):
    result = run("keys", "create", "desk", "--scope", "read")

    assert result.stdout.startswith("fb_")
    assert len(result.stdout.split()) == 1


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("keys", "create", "desk"), 2, "--scope"),
        (("keys", "create", "desk", "--scope", "everything"), 2, "everything"),
        (("keys", "create", "desk", "--scope", "read", "--expires", "2001-01-01"), 1, "expired"),
        (("keys", "revoke", "9"), 1, "There is no key 9."),
        (("claims", "9"), 1, "There is no claim 9."),
        (("ingest", "no-such-folder"), 1, "no-such-folder"),
        (("read", "no-such-file"), 1, "no-such-file: No such file"),
        (("match", "--pairs", "no-such-file"), 1, "no-such-file: No such file"),
        (("keys", "create", "my\nkey", "--scope", "read"), 1, "control characters"),
        (("unknown",), 2, "unknown"),
    ],
)
def test_a_refusal_is_one_line_and_a_status(run, arguments, code, words):
    result = run(*arguments)

    assert result.exit_code == code
    assert words in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("name", "value"),
    [("FACTBASE_DATABASE", "mysql://x/y"), ("FACTBASE_COLOUR", "red"), ("FACTBASE_ATTACH", "high")],
)
def test_a_setting_that_makes_no_sense_is_refused(name, value):
    result = CliRunner().invoke(main, ["keys", "list"], env={name: value})

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")


@pytest.mark.parametrize(
    ("url", "cause"),
    [
        ("postgresql://desk:secret@127.0.0.1:1/none", "port 1 failed: Connection refused"),
        ("postgresql://desk:secret@127.0.0.1:99999/none", "invalid port number"),
        ("postgresql://desk:sec/ret@127.0.0.1/none", "encoded"),
        ("postgresql://desk:sec%zzret@127.0.0.1/none", "encoded"),
    ],
)
def test_a_database_that_cannot_be_reached_is_told_with_the_cause_and_without_the_password(url, cause):
    result = CliRunner().invoke(main, ["claims"], env={"FACTBASE_DATABASE": url})

    assert result.exit_code == 1
    assert cause in result.stderr
    assert result.stderr.count("\n") == 1
    assert "sec" not in result.stderr


@pytest.mark.parametrize("command", [("claims",), ("migrate",), ("ingest", "-"), ("serve",)], ids=" ".join)
def test_a_file_that_is_no_database_is_refused_in_one_line(tmp_path, command):
    (tmp_path / "letters.db").write_text("Dear all, this is no database." * 50, encoding="utf-8")
    port = ("--port", str(find_free_port())) if command == ("serve",) else ()

    result = CliRunner().invoke(
        main, (*command, *port), env={"FACTBASE_DATABASE": f"sqlite:///{tmp_path / 'letters.db'}"}
    )

    assert (result.exit_code, result.stderr) == (1, "Error: The database cannot answer: file is not a database\n")


READING = [
    ("backup", "copy.db"),
    ("export", "-"),
    ("claims",),
    ("quotes",),
    ("speakers",),
    ("match", BODY),
    ("keys", "list"),
    ("keys", "revoke", "1"),
    ("evaluate", "--reviews"),
]


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_a_command_that_only_reads_makes_no_database(tmp_path, command):
    file = tmp_path / "mistyped.db"

    result = CliRunner().invoke(main, command, env={"FACTBASE_DATABASE": f"sqlite:///{file}"})

    assert (result.exit_code, result.stderr) == (1, f"Error: There is no database {file}.\n")
    assert not file.exists()


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_a_command_that_only_reads_makes_no_tables(tmp_path, command):
    empty, other = tmp_path / "empty.db", tmp_path / "other.db"
    empty.touch()
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE letter (words TEXT)")
    for file in (empty, other):
        before = file.read_bytes()

        result = CliRunner().invoke(main, command, env={"FACTBASE_DATABASE": f"sqlite:///{file}"})

        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith("Error: The database is empty: `factbase migrate` makes its tables")
        assert file.read_bytes() == before
        assert {path.name for path in tmp_path.iterdir()} == {"empty.db", "other.db"}


def test_a_command_that_only_reads_makes_no_tables_in_postgresql_either(postgres_url, worker_id):
    if postgres_url is None:
        pytest.skip("NO POSTGRESQL")
    url = make_database(postgres_url, f"{worker_id}_bare")
    try:
        for command in READING:
            result = CliRunner().invoke(main, command, env={"FACTBASE_DATABASE": url})
            assert (result.exit_code, result.stdout) == (1, "")
            assert result.stderr.startswith("Error: The database is empty")
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)
    finally:
        schema.close()
        remove_database(postgres_url, url)


@pytest.mark.parametrize("listing", [("speakers",), ("quotes",), ("claims",), ("keys", "list")], ids=" ".join)
def test_a_listing_ends_where_it_is_told(run, listing):
    happened = ("killed in the flood in Tarsa", "injured in the fire in Velm", "missing after the storm in Orsk")
    for number, words in enumerate(happened):
        body = f"“At least 12 people were {words},” said Ilo {'BCD'[number]}randt, the mayor of Aldmere."
        run("ingest", "-", given=json.dumps({"url": f"https://herald.example/{number}", "body": body}))
        run("keys", "create", f"desk {number}", "--scope", "read")

    everything = read_lines(run(*listing, "--json"))

    assert len(everything) == 3
    for limit in (1, 2, 3, 500):
        assert read_lines(run(*listing, "--json", "--limit", str(limit))) == everything[:limit]
    assert run(*listing, "--limit", "1").exit_code == 0
    assert run(*listing, "--limit", "0").exit_code == 2


def test_one_claim_is_not_limited(run):
    for option in (("--limit", "1"), ("--q", "dam")):
        result = run("claims", "1", *option)
        assert (result.exit_code, result.stdout) == (2, "")


def test_matching_takes_words_and_neither_a_file_nor_json(run, tmp_path):
    file = tmp_path / "story.json"
    file.write_text(json.dumps(ARTICLE), encoding="utf-8")

    by_name, by_content = run("match", str(file)), run("match", json.dumps(ARTICLE))

    assert (by_name.exit_code, by_content.exit_code) == (2, 2)
    assert "TEXT is the words themselves" in by_name.stderr
    assert "not JSON" in by_content.stderr


@pytest.mark.parametrize("command", [("ingest", "-"), ("keys", "create", "desk", "--scope", "read")], ids=" ".join)
def test_a_command_that_writes_makes_its_database(tmp_path, command):
    file = tmp_path / "new.db"

    result = CliRunner().invoke(main, command, env={"FACTBASE_DATABASE": f"sqlite:///{file}"})

    assert result.exit_code == 0, result.output
    assert file.exists()


def test_the_command_runs_as_a_module_too():
    done = subprocess.run([sys.executable, "-m", "api.cli", "frobnicate"], capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert done.stderr.startswith("Usage: python -m api.cli ")
    assert "No such command" in done.stderr


def test_a_folder_that_is_not_there_is_told_at_once():
    result = CliRunner().invoke(main, ["migrate"], env={"FACTBASE_DATABASE": "sqlite:////nowhere/at/all.db"})

    assert (result.exit_code, result.stderr) == (1, "Error: The database cannot answer: unable to open database file\n")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a device that is always full")
def test_output_that_cannot_be_written_is_told_in_one_line():
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-c", "from api.cli import main; main()", "read", "--jsonl"],
            input=b'{"id": 1, "text": "It rained."}\n',
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert (done.returncode, done.stderr) == (1, b"Error: Reading or writing failed: No space left on device\n")


def test_no_first_key_is_made_where_the_port_is_taken(tmp_path):
    file = tmp_path / "new.db"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = CliRunner().invoke(main, ["serve", "--port", port], env={"FACTBASE_DATABASE": f"sqlite:///{file}"})

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"Error: Cannot listen at 127.0.0.1, port {port}: Address already in use.\n"
    assert not file.exists()


def find_free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def test_what_was_there_before_is_not_counted_as_new(run, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(ARTICLE), encoding="utf-8")

    first, again = run("ingest", str(tmp_path)), run("ingest", str(tmp_path))

    assert "Statements: 1 new, 0 attached" in first.stdout
    assert "1 unchanged" in again.stdout
    assert "Quotes: 0. Statements: 0 new, 0 attached, 0 to be reviewed." in again.stdout


def test_a_mark_of_byte_order_before_a_file_is_passed_over(run, tmp_path):
    for number, name in enumerate(("one.json", "two.jsonl", "three.txt")):
        stated = BODY if name.endswith("txt") else json.dumps({**ARTICLE, "url": f"https://herald.example/{number}"})
        (tmp_path / name).write_text(stated + "\n", encoding="utf-8-sig")

    result = run("ingest", str(tmp_path))

    assert "3 created, 0 revised, 0 unchanged, 0 failed" in result.stdout, result.output


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="only Linux has a file that nobody can read")
def test_a_file_that_cannot_be_read_does_not_stop_the_others(run, tmp_path):
    (tmp_path / "one.json").write_text(json.dumps(ARTICLE), encoding="utf-8")
    (tmp_path / "broken.txt").symlink_to("/proc/self/mem")

    result = run("ingest", str(tmp_path))

    assert result.exit_code == 1
    assert "1 created, 0 revised, 0 unchanged, 1 failed" in result.stdout
    assert "broken.txt: Input/output error" in result.stderr


def test_articles_are_taken_from_a_folder(run, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "one.json").write_text(json.dumps(ARTICLE), encoding="utf-8")
    (tmp_path / "deep" / "more.jsonl").write_text(
        "".join(json.dumps({**ARTICLE, "url": f"https://herald.example/{n}"}) + "\n\n" for n in range(2)),
        encoding="utf-8",
    )
    (tmp_path / "note.txt").write_text(BODY, encoding="utf-8")
    (tmp_path / "page.html").write_text(
        f"<html><body><article><h1>Dam breaks</h1>{f'<p>{BODY}</p>' * 5}</article></body></html>",
        encoding="utf-8",
    )
    (tmp_path / "ignored.png").write_bytes(b"\x89PNG")

    result = run("ingest", str(tmp_path))

    assert result.exit_code == 0, result.output
    assert "5 created, 0 revised, 0 unchanged, 0 failed" in result.stdout


def test_lines_from_standard_input_are_taken_and_bad_ones_reported(run):
    lines = [
        json.dumps(ARTICLE),
        "{",
        json.dumps({**ARTICLE, "url": 5}),
        json.dumps(ARTICLE),
        json.dumps({**ARTICLE, "body": "x\0"}),
    ]

    result = run("ingest", "-", given="\n".join(lines))

    assert result.exit_code == 1
    assert "1 created, 0 revised, 1 unchanged, 3 failed" in result.stdout
    assert [line.partition(":")[0] for line in result.stderr.splitlines()] == ["line 2", "line 3", "line 5"]


def test_what_was_taken_is_listed(run):
    run("ingest", "-", given=json.dumps(ARTICLE))

    [speaker] = read_lines(run("speakers", "--json"))
    [quote] = read_lines(run("quotes", "--speaker", str(speaker["id"]), "--json"))
    [claim] = read_lines(run("claims", "--json"))
    [timeline] = read_lines(run("claims", str(claim["id"]), "--json"))

    assert speaker["name"] == "Ilo Brandt"
    assert quote["text"] == BODY[1 : BODY.index("”")]
    assert claim["kind"] == "casualty_figure"
    assert timeline["series"][0]["points"][0]["value"]["low"] == 40
    for arguments in (("speakers",), ("quotes",), ("claims",), ("claims", "1")):
        assert "Brandt" in run(*arguments).stdout or "People killed" in run(*arguments).stdout


def test_a_text_is_matched_with_what_is_known(run):
    run("ingest", "-", given=json.dumps(ARTICLE))

    shown = run("match", BODY)
    [matched] = json.loads(run("match", BODY, "--json").stdout)["statements"]

    assert matched["outcome"] in ("attached", "suggested")
    assert matched["candidates"][0]["claim"]["id"] == 1
    assert matched["outcome"] in shown.stdout


def test_a_database_is_brought_up_to_date_once(tmp_path):
    environment = {"FACTBASE_DATABASE": f"sqlite:///{tmp_path / 'new.db'}"}

    first = CliRunner().invoke(main, ["migrate"], env=environment)
    again = CliRunner().invoke(main, ["migrate"], env=environment)

    assert first.stdout.startswith("applied ")
    assert again.stdout == "The database is up to date.\n"


def test_reported_words_are_listed_behind_the_verb_that_reports_them(run):
    body = "Mia Roth denied that the dam was unsafe. “It is safe,” Mia Roth said."
    run("ingest", "-", given=json.dumps({"url": "https://news.example/dam", "body": body}))

    shown = run("quotes").stdout

    assert "denied: the dam was" in shown
    assert "said:" not in shown


def test_the_demonstration_tells_the_stories():
    result = CliRunner().invoke(main, ["demo"])

    assert result.exit_code == 0, result.output
    for words in ("Quotes by speaker", "Claims", "History of claim", "serve"):
        assert words in result.stdout


def test_reviewers_are_compared_with_the_machine(run):
    run("ingest", "-", given=json.dumps(ARTICLE))

    measured = json.loads(run("evaluate", "--reviews", "--json").stdout)
    shown = run("evaluate", "--reviews").stdout

    assert [band["decided"] for band in measured["bands"]] == [0] * 10
    assert (measured["attach"], measured["suggest"]) == (None, None)
    assert "Too few decisions agree to propose FACTBASE_ATTACH." in shown


def test_the_fixture_stories_are_scored():
    scores = json.loads(CliRunner().invoke(main, ["evaluate", "--json"]).stdout)["scores"]

    assert scores["quotations"].keys() == {"precision", "recall", "f1", "right", "found", "gold"}
    assert scores["quotations"]["gold"] > 50
    assert "Precision" in CliRunner().invoke(main, ["evaluate", "--errors"]).stdout
