import json

from click.testing import CliRunner

from api.cli import main

A = "Rebels killed 12 soldiers at the bridge of Orsk Hollow on Monday."


def judge(*rows):
    result = CliRunner().invoke(main, ["match", "--pairs", "-"], input="".join(json.dumps(row) + "\n" for row in rows))
    assert result.exit_code == 0
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_pair_is_judged_with_reasons():
    [answer] = judge({"id": "p1", "a": A, "b": A})

    assert answer.keys() == {"id", "outcome", "stance", "score", "parts", "vetoes"}
    assert answer["id"] == "p1"
    assert answer["outcome"] in ("attached", "suggested")
    assert answer["stance"] == "asserts"
    assert all(part.keys() == {"feature", "value", "detail"} for part in answer["parts"])


def test_what_has_nothing_in_common_is_new():
    [answer] = judge({"id": "p2", "a": A, "b": "The harvest festival of Velland opened with a parade of tractors."})

    assert answer["outcome"] == "new"


def test_a_bad_pair_spoils_no_other():
    bad, good = judge({"id": "p3", "a": A}, {"id": "p4", "a": A, "b": A})

    assert bad == {"id": "p3", "error": "b: has to be a string."}
    assert good["id"] == "p4"


def test_text_and_pairs_exclude_each_other():
    assert CliRunner().invoke(main, ["match"]).exit_code == 2
    assert CliRunner().invoke(main, ["match", "x", "--pairs", "-"]).exit_code == 2
