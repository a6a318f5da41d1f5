import json

import pytest
from click.testing import CliRunner

from api.cli import main

TEXT = "“We will not yield,” said Ilo Brandt, the premier of Tarsa. Nobody answered him."


def run(*arguments, given=""):
    return CliRunner().invoke(main, list(arguments), input=given)


def read_lines(*lines):
    result = run("read", "--jsonl", given="\n".join(lines) + "\n")
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_line_is_answered_with_quotes_and_statements():
    [answer] = read_lines(json.dumps({"id": "a", "text": TEXT, "published_at": "2025-03-18T15:00:00Z", "more": 1}))

    [quote] = [quote for quote in answer["quotes"] if quote["kind"] == "direct"]
    assert answer.keys() == {"id", "quotes", "statements"}
    assert answer["id"] == "a"
    assert quote.keys() == {"start", "end", "text", "kind", "group", "speaker", "cue"}
    assert quote["text"] == TEXT[quote["start"] : quote["end"]] == "We will not yield,"
    assert quote["cue"] == "said"
    assert quote["speaker"]["text"] == TEXT[quote["speaker"]["start"] : quote["speaker"]["end"]]


@pytest.mark.parametrize(
    ("line", "identifier", "word"),
    [
        ("{", None, "JSON"),
        ("[1]", None, "object"),
        ('{"text": "x"}', None, "id"),
        ('{"id": true, "text": "x"}', None, "id"),
        ('{"id": 7}', 7, "text"),
        ('{"id": 7, "text": 5}', 7, "text"),
        ('{"id": 7, "id": 8, "text": "x"}', None, "twice"),
        ('{"id": 7, "text": "x\\u0000"}', None, "NUL"),
        ('{"id": 7, "text": "x\\ud800"}', None, "surrogate"),
        ('{"id": 7, "text": "x", "published_at": "2025-03-18"}', 7, "RFC 3339"),
        ('{"id": 7, "text": "' + "x" * (1024 * 1024 + 1) + '"}', 7, "1 MiB"),
    ],
)
def test_a_bad_line_is_answered_and_spoils_no_other(line, identifier, word):
    bad, good = read_lines(line, '{"id": 9, "text": "It rained."}')

    assert bad.keys() == {"id", "error"}
    assert bad["id"] == identifier
    assert word in bad["error"]
    assert good["id"] == 9


def test_blank_lines_are_passed_over():
    assert read_lines("", '{"id": 1, "text": "It rained."}', "  ") == [{"id": 1, "quotes": [], "statements": []}]


def test_an_empty_text_says_nothing():
    assert read_lines('{"id": 1, "text": ""}') == [{"id": 1, "quotes": [], "statements": []}]


def test_a_text_is_shown_with_its_quotations(tmp_path):
    file = tmp_path / "text.txt"
    file.write_text(TEXT, encoding="utf-8")

    result = run("read", str(file), "--explain")

    assert result.exit_code == 0
    assert "We will not yield,[1]" in result.stdout
    assert "Found by" in result.stdout


def test_each_quotation_is_explained_by_rule_speaker_and_day(tmp_path):
    file = tmp_path / "text.txt"
    file.write_text("The mayor of Sele, Ann Roth, came.\n\n“We will not yield,” she said on Monday.", encoding="utf-8")

    shown = run("read", str(file), "--explain", "--published", "2031-03-18").stdout

    assert "Found by: cue after, “said” at " in shown
    assert "“she” at 57, pronoun, for Ann Roth (mayor, Sele)" in shown
    assert "Speaker by: pronoun for the subject before it" in shown
    assert "Said: 2031-03-17, to the day (“Monday”, counted from the day of publication)" in shown


def test_a_text_from_standard_input_is_read_as_json():
    result = run("read", "--json", given=TEXT)

    assert json.loads(result.stdout)["quotes"][0]["text"] == "We will not yield,"


def test_offsets_count_line_ends_as_they_are():
    text = "Rain.\r\n\r\n" + TEXT

    result = CliRunner().invoke(main, ["read", "--json"], input=text.encode())

    quote = json.loads(result.stdout)["quotes"][0]
    assert text[quote["start"] : quote["end"]] == "We will not yield,"


def test_a_file_that_is_not_utf8_is_refused_in_one_line(tmp_path):
    file = tmp_path / "text.txt"
    file.write_bytes("naïve".encode("latin-1"))

    result = run("read", str(file))

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "UTF-8" in result.stderr


ARTICLE = {
    "url": "https://herald.example/a",
    "title": "No yielding",
    "body": TEXT,
    "published_at": "2025-03-18T15:00:00Z",
}


@pytest.mark.parametrize("name", ["story.json", "story.txt", "-"])
def test_of_an_article_in_json_the_body_is_read(tmp_path, name):
    given = json.dumps(ARTICLE, indent=1)
    if name != "-":
        (tmp_path / name).write_text(given, encoding="utf-8")

    read = run("read", "--json", name if name == "-" else str(tmp_path / name), given=given)

    assert read.exit_code == 0, read.output
    assert json.loads(read.stdout) == json.loads(run("read", "--json", given=TEXT).stdout)


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("story.json", '{"headline": "No yielding"}', "no article as POST /articles takes it"),
        ("story.json", '{"url": ', "no article as POST /articles takes it"),
        ("story.txt", json.dumps([ARTICLE, ARTICLE]), "no article as POST /articles takes it"),
        ("story.jsonl", json.dumps(ARTICLE), "holds JSON Lines"),
        ("story.ndjson", "", "holds JSON Lines"),
        ("story.txt", f"{json.dumps(ARTICLE)}\n{json.dumps(ARTICLE)}\n", "holds JSON Lines"),
    ],
)
def test_other_json_is_not_read_as_prose(tmp_path, name, given, words):
    (tmp_path / name).write_text(given, encoding="utf-8")

    result = run("read", str(tmp_path / name))

    assert (result.exit_code, result.stdout) == (1, "")
    assert words in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("given", ["[Applause.] " + TEXT, "{sic} " + TEXT, '["Applause"] ' + TEXT, "[" * 5_000])
def test_prose_in_brackets_is_prose(given):
    assert run("read", "--json", given=given).exit_code == 0
