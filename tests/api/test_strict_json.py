import contextlib
import json

import pytest

from api.strict_json import MAX_DEPTH, Unreadable, Unstorable, pointer_to, read_json


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        (b'{"a": [1, 2.5, "x", null, true]}', {"a": [1, 2.5, "x", None, True]}),
        (b" [] ", []),
        ('"“ż” 😀"'.encode(), "“ż” 😀"),
        (b'"\\ud83d\\ude00"', "😀"),
        (b'{"brackets": "[[[[{{{{"}', {"brackets": "[[[[{{{{"}),
        (b'{"a": {"a": 1}}', {"a": {"a": 1}}),
        (b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, json.loads("[" * MAX_DEPTH + "]" * MAX_DEPTH)),
    ],
)
def test_json_is_read_as_it_stands(raw, value):
    assert read_json(raw) == value


@pytest.mark.parametrize(
    ("raw", "pointer"),
    [
        (b"", ""),
        (b"{", ""),
        (b"{'a': 1}", ""),
        (b"[1,]", ""),
        (b'{"a": 1} x', ""),
        (b'\xef\xbb\xbf{"a": 1}', ""),
        ('{"a": 1}'.encode("utf-16"), ""),
        (b'{"a": "\xff"}', ""),
        (b'"a\x00b"', ""),
        (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), ""),
        (b"[" * 100_000, ""),
        (b'{"a":' * 100_000, ""),
        (b'{"a": 1, "b": 2, "a": 3}', "/a"),
        (b'{"list": [{"x": 1}, {"y": 1, "y": 1}]}', "/list/1/y"),
        (b'{"a": NaN}', "/a"),
        (b'{"a": [0, -Infinity]}', "/a/1"),
        (b'{"a": 1e999}', "/a"),
        (b'{"a": ' + b"9" * 5_000 + b"}", "/a"),
    ],
)
def test_what_is_not_json_is_refused_with_its_place(raw, pointer):
    with pytest.raises(Unreadable) as refused:
        read_json(raw)

    assert not isinstance(refused.value, Unstorable)
    assert refused.value.pointer == pointer


@pytest.mark.parametrize(
    ("raw", "pointer"),
    [
        (b'{"a": "x\\u0000"}', "/a"),
        (b'{"a": ["x", "\\ud800"]}', "/a/1"),
        (b'{"a": {"\\udfff": 1}}', "/a"),
        (b'"\\udc00\\ud800"', ""),
    ],
)
def test_texts_that_no_database_holds_are_refused_with_their_place(raw, pointer):
    with pytest.raises(Unstorable) as refused:
        read_json(raw)

    assert refused.value.pointer == pointer


@pytest.mark.parametrize(
    "raw",
    [
        b'"' + b'\\"' * 2_000_000,
        b'"' + b'\\"' * 2_000_000 + b"\\",
        b'["' + b"[" * 4_000_000 + b'"]',
        b"[" + b"[]," * 1_000_000 + b"[]]",
        b'"' * 4_000_000,
    ],
)
def test_hostile_megabytes_are_read_in_linear_time(raw):
    # Quadratic time would take hours here.
    with contextlib.suppress(Unreadable):
        read_json(raw)


def test_a_pointer_escapes_its_steps():
    assert pointer_to("a/b", "m~n", 3) == "/a~1b/m~0n/3"
