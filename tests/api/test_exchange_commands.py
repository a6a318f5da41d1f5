"""Whole databases in and out on the command line."""

import json

import pytest
from click.testing import CliRunner

from api.cli import main

BODY = "“At least 40 people were killed when the dam broke,” said Ilo Brandt, the interior minister of Marenia."
ARTICLE = {"url": "https://herald.example/dam", "body": BODY, "published_at": "2025-03-18T15:00:00Z"}


@pytest.fixture
def run(database_url):
    """The command on an empty database, or on the one that is named."""

    def run(*arguments, given=None, database=database_url):
        return CliRunner().invoke(main, arguments, input=given, env={"FACTBASE_DATABASE": database})

    return run


@pytest.fixture
def other(tmp_path):
    return f"sqlite:///{tmp_path / 'other.db'}"


def test_an_export_feeds_a_second_factbase(run, other, tmp_path):
    run("ingest", "-", given=json.dumps(ARTICLE))
    file = tmp_path / "all.jsonl"

    exported = run("export", str(file))
    imported = run("import", str(file), database=other)
    again = run("export", "-", database=other)

    assert exported.exit_code == imported.exit_code == again.exit_code == 0, imported.output
    assert exported.stdout == imported.stdout == ""
    assert exported.stderr.startswith("Exported ")
    assert exported.stderr.removeprefix("Exported") == imported.stderr.removeprefix("Imported")
    assert again.stdout_bytes == file.read_bytes()
    assert run("claims", "--json", database=other).stdout == run("claims", "--json").stdout


def test_an_import_is_taken_from_standard_input(run, other):
    run("ingest", "-", given=json.dumps(ARTICLE))

    imported = run("import", "-", given=run("export", "-").stdout_bytes, database=other)

    assert imported.exit_code == 0, imported.output


def test_an_import_into_what_is_not_empty_is_refused(run, tmp_path):
    run("ingest", "-", given=json.dumps(ARTICLE))
    run("export", str(tmp_path / "all.jsonl"))

    result = run("import", str(tmp_path / "all.jsonl"))

    assert result.exit_code == 1
    assert result.stderr.startswith("Error: The database is not empty: it has rows of ")


def test_a_file_that_is_cut_short_leaves_nothing(run, other, tmp_path):
    run("ingest", "-", given=json.dumps(ARTICLE))
    whole = run("export", "-").stdout_bytes
    (tmp_path / "half.jsonl").write_bytes(whole[: len(whole) // 2])

    result = run("import", str(tmp_path / "half.jsonl"), database=other)

    assert result.exit_code == 1
    assert "cut short" in result.stderr
    assert run("claims", "--json", database=other).stdout == ""
    assert run("import", "-", given=whole, database=other).exit_code == 0


def test_a_backup_is_made_and_restored(run, other, tmp_path):
    run("ingest", "-", given=json.dumps(ARTICLE))
    backup = str(tmp_path / "backup")

    made, refused = run("backup", backup), run("backup", backup)
    restored, again = run("restore", backup, database=other), run("restore", backup, database=other)
    told = run("restore", "--overwrite", backup, database=other)

    assert (made.exit_code, restored.exit_code, told.exit_code) == (0, 0, 0), restored.output
    assert "the copy was read back and is whole" in made.stderr
    for result in (refused, again):
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.endswith("is there already; --overwrite would replace it.\n")
    assert run("export", "-", database=other).stdout_bytes == run("export", "-").stdout_bytes


@pytest.mark.parametrize("command", ["import", "restore"])
def test_a_file_that_is_not_there_is_told(run, other, command):
    result = run(command, "no-such-file", database=other)

    assert (result.exit_code, result.stderr) == (1, "Error: no-such-file: No such file or directory\n")
