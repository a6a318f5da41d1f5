"""Exports: whole, of one moment, filtered as lists are, inert in a spreadsheet, and in memory that does not grow."""

import csv
import io
import json
import threading
import tracemalloc
from dataclasses import fields as fields_of

import marshmallow as ma
import peewee
import psycopg
import pytest
from marshmallow import fields
from write_dictionary import FILE, TABLES, write_dictionary

from api.exports.forms import RISKY, in_chunks, write_cell, write_csv, write_json_lines
from api.resources.exports import EXPORTS
from api.schemas.changes import SubjectField
from api.schemas.statements import ValueField
from factbase.errors import Unavailable
from factbase.services import exports, schema
from factbase.services.quotes import QuoteFilter
from factbase.services.values import VALUE_TYPES
from factbase.services.views import PRESENT
from factbase.store.database import database, dialect
from factbase.store.models import Quote

NOUNS = ("quotes", "claims", "assertions", "changes")
FORMS = ("csv", "jsonl")
TOLL = "“At least {n} people were killed in the flood in Tarsa,” said Ilo Brandt, the foreign minister of Marenia."
DENIAL = "Mara Lind, the mayor of Tarsa, denied that 19 people were killed in the flood in Tarsa."


@pytest.fixture
def filled(client):
    """A client of a factbase with three articles of two outlets."""
    for number, (outlet, body) in enumerate(
        [("Herald", TOLL.format(n=12)), ("Herald", TOLL.format(n=19)), ("Courier", DENIAL)], start=1
    ):
        given = {
            "url": f"https://news.example/{number}",
            "outlet": outlet,
            "body": body,
            "published_at": f"2025-03-{17 + number}T15:00:00Z",
        }
        assert client.post("/api/v1/articles", json=given).status_code == 201
    return client


def read_jsonl(client, path):
    response = client.get(f"/api/v1/exports/{path}")
    assert response.status_code == 200, response.text
    *rows, end = map(json.loads, response.text.splitlines())
    assert end == {"_end": True, "count": len(rows)}
    return rows


def read_csv(client, path):
    response = client.get(f"/api/v1/exports/{path}")
    assert response.status_code == 200, response.text
    head, *rows, end = csv.reader(io.StringIO(response.get_data().decode(), newline=""), strict=True)
    assert end == ["# end", str(len(rows))]
    assert response.text.endswith(f"\r\n# end,{len(rows)}\r\n")
    return [dict(zip(head, row, strict=True)) for row in rows]


@pytest.mark.parametrize("noun", ["quotes", "claims", "changes"])
def test_json_lines_hold_what_the_list_answers(filled, noun):
    assert read_jsonl(filled, f"{noun}.jsonl") == filled.get(f"/api/v1/{noun}?limit=200").json["items"] != []


def test_json_lines_of_assertions_hold_what_each_answers(filled):
    rows = read_jsonl(filled, "assertions.jsonl")

    assert len(rows) == 3
    assert rows == [filled.get(f"/api/v1/assertions/{row['id']}").json for row in rows]


@pytest.mark.parametrize("noun", NOUNS)
def test_csv_holds_the_same_values_as_json_lines(filled, noun):
    shown = [column for column in TABLES[noun] if "[]" not in column.path]
    expected = [
        {column.name: write_cell(column.find_reader()(item)) for column in shown}
        for item in read_jsonl(filled, f"{noun}.jsonl")
    ]

    assert read_csv(filled, f"{noun}.csv") == expected


def test_figures_are_columns(filled):
    rows = read_csv(filled, "assertions.csv")

    assert [row["claim_id"] for row in rows] == ["1", "1", "1"]
    assert [row["value_low"] for row in rows] == ["12", "19", "19"]
    assert [row["value_high"] for row in rows] == ["", "", "19"]
    assert [row["value_unit"] for row in rows] == ["people"] * 3
    assert [row["stance"] for row in rows] == ["asserts", "revises", "denies"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("noun", NOUNS)
def test_an_export_is_a_file_to_be_saved(filled, noun, form):
    response = filled.get(f"/api/v1/exports/{noun}.{form}")

    kind = {"csv": "text/csv", "jsonl": "application/x-ndjson"}[form]
    assert response.headers["Content-Type"] == f"{kind}; charset=utf-8"
    assert response.headers["Content-Disposition"] == f'attachment; filename="factbase-{noun}.{form}"'
    assert "ETag" not in response.headers


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("noun", NOUNS)
def test_an_empty_factbase_exports_its_end(client, connect, noun, form):
    lines = client.get(f"/api/v1/exports/{noun}.{form}").text.splitlines()

    changes = len(client.get("/api/v1/changes").json["items"]) if noun == "changes" else 0
    assert lines[-1] == {"csv": f"# end,{changes}", "jsonl": json.dumps({"_end": True, "count": changes})}[form]


def test_exports_need_the_scope_to_read(connect):
    for noun in NOUNS:
        assert connect().get(f"/api/v1/exports/{noun}.csv").status_code == 401
        assert connect("ingest", "review", "admin").get(f"/api/v1/exports/{noun}.csv").status_code == 403
        assert connect("read").get(f"/api/v1/exports/{noun}.csv").status_code == 200


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("quotes.jsonl?speaker=1", 2),
        ("quotes.jsonl?speaker=99", 0),
        ("quotes.jsonl?claim=1", 3),
        ("quotes.jsonl?kind=direct", 2),
        ("quotes.jsonl?outlet=2", 1),
        ("quotes.jsonl?article=1", 1),
        ("quotes.jsonl?said_from=2025-03-19T00:00:00Z", 2),
        ("quotes.jsonl?q=killed", 3),
        ("claims.jsonl?kind=casualty_figure", 1),
        ("claims.jsonl?speaker=1&stance=revises", 1),
        ("claims.jsonl?value_min=100", 1),
        ("claims.jsonl?status=withdrawn", 0),
        ("assertions.jsonl?claim=1", 3),
        ("assertions.jsonl?speaker=1", 2),
        ("assertions.jsonl?article=3", 1),
        ("assertions.jsonl?outlet=1", 2),
        ("assertions.jsonl?kind=casualty_figure", 3),
        ("assertions.jsonl?stance=denies", 1),
        ("assertions.jsonl?rank=deprecated", 1),
        ("assertions.jsonl?term_status=agreed", 0),
        ("assertions.jsonl?said_from=2025-03-19T00:00:00Z&said_to=2025-03-20T00:00:00Z", 1),
        ("changes.jsonl?subject_type=outlet", 2),
        ("changes.jsonl?at_to=2025-03-19T00:00:00Z", 0),
    ],
)
def test_exports_are_filtered_now_and_as_they_were(filled, path, expected):
    assert len(read_jsonl(filled, path)) == expected
    if not path.startswith("changes"):
        last = read_jsonl(filled, "changes.jsonl")[-1]["seq"]
        assert len(read_jsonl(filled, f"{path}&as_of={last}")) == expected
        assert read_jsonl(filled, f"{path}&as_of=0") == []


def test_changes_go_on_after_the_last_that_was_seen(filled):
    everything = read_jsonl(filled, "changes.jsonl")

    assert read_jsonl(filled, "changes.jsonl?since=3") == everything[3:]


def test_an_export_of_the_past_is_what_it_was_then(filled):
    before = {noun: read_jsonl(filled, f"{noun}.jsonl") for noun in ("quotes", "claims", "assertions")}
    last = read_jsonl(filled, "changes.jsonl")[-1]["seq"]
    given = {"url": "https://news.example/4", "body": TOLL.format(n=24), "published_at": "2025-03-22T15:00:00Z"}
    assert filled.post("/api/v1/articles", json=given).status_code == 201

    for noun, rows in before.items():
        assert read_jsonl(filled, f"{noun}.jsonl") != rows
        assert read_jsonl(filled, f"{noun}.jsonl?as_of={last}") == rows


@pytest.mark.parametrize(
    "query",
    ["limit=5", "cursor=x", "colour=red", "kind=unheard-of", "speaker=-1", "as_of=tomorrow", "as_of=999999"],
)
def test_a_parameter_that_makes_no_sense_is_refused(client, query):
    response = client.get(f"/api/v1/exports/quotes.csv?{query}")

    assert response.status_code == 400
    assert response.mimetype == "application/problem+json"


def test_only_the_head_is_answered_where_only_that_is_asked_for(filled):
    fill(3_000)
    database.close()  # each request opens its own, as in a thread that serves
    response = filled.head("/api/v1/exports/quotes.csv")

    assert (response.status_code, response.data) == (200, b"")
    assert not database.in_transaction()
    assert dialect() == "sqlite" or database.is_closed()
    assert filled.get("/api/v1/exports/quotes.csv").status_code == 200


CELLS = [
    ("=1+1", "'=1+1"),
    ("+49 30", "'+49 30"),
    ("-5 degrees", "'-5 degrees"),
    ("@home", "'@home"),
    ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"),
    ("\n=1", "'\n=1"),
    ("＝1", "'＝1"),
    ("'tis", "''tis"),
    (-0.35, "'-0.35"),
    (-2, "'-2"),
    (0.35, "0.35"),
    (12, "12"),
    (True, "true"),
    (None, ""),
    ("", ""),
    ("a=b", "a=b"),
    (["=1"], '["=1"]'),
    ({"a": None}, '{"a": null}'),
]


@pytest.mark.parametrize(("value", "cell"), CELLS)
def test_a_cell_is_inert_and_gives_its_value_back(value, cell):
    assert write_cell(value) == cell
    if isinstance(value, str):
        assert cell.removeprefix("'") == value or not cell.startswith("'")


def test_no_cell_of_a_hostile_entry_begins_with_a_formula(client):
    starts = sorted(RISKY - set("\t\r\n"))
    for start in starts:
        claim = {"kind": "statement", "statement": f"{start}HYPERLINK(A1) is what the mayor said"}
        assert client.post("/api/v1/claims", json=claim).status_code == 201
        Quote.create(text=f"{start}1+1", words="0" * 64, kind="direct", occasion="\t=1")

    guarded = set()
    for noun in NOUNS:
        raw = client.get(f"/api/v1/exports/{noun}.csv").get_data().decode()
        cells = {cell for row in csv.reader(io.StringIO(raw, newline="")) for cell in row}
        assert not {cell for cell in cells if cell[:1] in RISKY - {"'"}}
        guarded |= {cell[1] for cell in cells if cell.startswith("'")}
    assert guarded == {*starts, "\t"}


@pytest.fixture
def stop_answering(postgres_url):
    """A call by which the database fails in what it does next, once."""

    def stop():
        if dialect() == "sqlite":
            failures = iter([1])
            database.connection().set_progress_handler(lambda: next(failures, 0), 1)
            return
        [number] = database.execute_sql("SELECT pg_backend_pid()").fetchone()
        with psycopg.connect(postgres_url, autocommit=True) as beside:
            beside.execute("SELECT pg_terminate_backend(%s)", (number,))

    yield stop
    if dialect() == "sqlite":
        database.connection().set_progress_handler(None, 1)


def fill(rows):
    with database.atomic():
        for _ in range(0, rows, 500):
            row = {"text": "We will not leave the valley. " * 10, "words": "0" * 64, "kind": "direct"}
            Quote.insert_many([row] * 500).execute()


@pytest.mark.parametrize("form", FORMS)
def test_a_database_that_fails_in_mid_stream_leaves_no_end(app, connect, stop_answering, form):
    client = connect("read")
    fill(3_000)
    database.close()  # each request opens its own, as in a thread that serves
    response = client.get(f"/api/v1/exports/quotes.{form}", buffered=False)
    chunks = iter(response.response)
    seen = [next(chunks)]
    stop_answering()

    with pytest.raises((Unavailable, peewee.OperationalError)):
        seen.extend(chunks)

    response.close()
    assert b"_end" not in b"".join(seen)
    assert b"# end" not in b"".join(seen)
    assert client.get("/api/v1/quotes?limit=1").status_code == 200


def test_who_stops_reading_holds_nothing(app, connect):
    client = connect("read", "ingest")
    fill(3_000)
    database.close()
    response = client.get("/api/v1/exports/quotes.csv", buffered=False)
    next(iter(response.response))
    response.close()

    assert not database.in_transaction()
    assert dialect() == "sqlite" or database.is_closed()
    given = {"url": "https://news.example/1", "body": TOLL.format(n=12)}
    assert client.post("/api/v1/articles", json=given).status_code == 201


def test_rows_that_come_in_meanwhile_are_not_in_it(store):
    fill(1_000)
    rows = exports.export_quotes(QuoteFilter(), PRESENT)
    seen = [next(rows)]
    write_beside(store)

    assert len([*seen, *rows]) == 1_000
    assert len(list(exports.export_quotes(QuoteFilter(), PRESENT))) == 1_001


def write_beside(url):
    def write():
        with schema.session():
            Quote.create(text="Late", words="1" * 64, kind="direct")
        if dialect() == "sqlite":
            database.close()

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()


@pytest.mark.parametrize("write", [write_csv, write_json_lines])
def test_the_memory_of_an_export_does_not_grow_with_the_rows(store, write):
    export = EXPORTS[0]
    peaks = []
    for rows in (1_000, 3_000):
        fill(rows)
        tracemalloc.start()
        items = exports.export_quotes(QuoteFilter(), PRESENT)
        for _ in in_chunks(write((export.schema.dump(item) for item in items), export.columns)):
            pass
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert Quote.select().count() == 4_000
    assert peaks[1] < peaks[0] * 1.2


def list_leaves(shape, path=""):
    """Every member of a schema by its path, lists and values included."""
    for name, field in shape.fields.items():
        here = f"{path}{field.data_key or name}"
        if isinstance(field, SubjectField):
            yield from (f"{here}.type", f"{here}.id")
        elif isinstance(field, fields.List):
            yield here
            if here.count("[]") == 0 and isinstance(field.inner, fields.Nested):
                yield from list_leaves(field.inner.schema, f"{here}[].")
        elif isinstance(field, fields.Nested):
            yield from list_leaves(field.schema, f"{here}.")
        else:
            yield here
            if isinstance(field, ValueField):
                yield from (f"{here}.{name}" for name in list_value_fields())


def list_value_fields():
    named = {field.name for kind in VALUE_TYPES.values() for field in fields_of(kind)}
    return named - {"span", "kind"} | {"start", "end"}


@pytest.mark.parametrize("export", EXPORTS, ids=lambda export: export.noun)
def test_every_member_of_an_answer_is_a_column_that_is_described(export):
    paths = [column.path for column in export.columns]

    assert isinstance(export.schema, ma.Schema)
    assert sorted(paths) == sorted(list_leaves(export.schema))
    assert len({column.name for column in export.columns}) == len(paths)
    assert all(column.meaning for column in export.columns)


def test_the_data_dictionary_is_that_of_the_columns():
    assert FILE.read_text("utf-8") == write_dictionary()
