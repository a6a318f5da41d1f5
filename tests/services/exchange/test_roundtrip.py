import io
import json
import threading
import tracemalloc
from random import Random

import pytest
from exchanged import export, find_line, forge, load, open_empty
from factories import ACTOR, ingest

from factbase.errors import Conflict, Invalid
from factbase.services import schema
from factbase.services.changes import list_changes
from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.exchange.exporting import write_export
from factbase.services.exchange.importing import read_export
from factbase.services.exchange.tables import list_tables
from factbase.services.paging import Paging
from factbase.services.reverting import revert_change
from factbase.services.speakers import get_speaker
from factbase.store import database as databases
from factbase.store.database import database
from factbase.store.models import Change, Claim, Decision, Outlet, Speaker

KINDS = ("sqlite", "postgres")
BESIDE = ("schema_migration", "search_index")  # what was applied when, and an index that the database fills by itself


def read_lines(raw):
    return [json.loads(line) for line in raw.splitlines()]


def test_every_table_of_the_database_is_exported(store):
    there = {name for name in database.get_tables() if not name.startswith(BESIDE)}

    assert {table.name for table in list_tables()} == there


def test_a_table_comes_after_those_that_it_refers_to(store):
    names = [table.name for table in list_tables()]

    for table in names:
        for key in database.get_foreign_keys(table):
            assert names.index(key.dest_table) <= names.index(table)


@pytest.mark.parametrize("kind", KINDS)
def test_what_goes_out_comes_in_again_byte_for_byte(story, make_empty, kind):
    before = export()
    rows = len(read_lines(before)) - len(list_tables()) - 2

    open_empty(make_empty(kind))
    assert load(before) == rows

    assert export() == before
    assert databases.dialect() == kind


def test_the_story_leaves_only_tables_of_operations_empty(story):
    empty = {table.name for table in list_tables() if not table.count()}

    assert empty.isdisjoint({"alias", "api_key", "change", "decision", "departure", "idempotency_record", "review"})


@pytest.mark.parametrize("kind", KINDS)
def test_life_goes_on_after_an_import(story, make_empty, kind):
    raw = export()
    last = Claim.select().order_by(Claim.id.desc()).first().id
    merge = Change.select().where(Change.action == "speaker merged").order_by(Change.seq.desc()).first()
    open_empty(make_empty(kind))
    load(raw)

    opened = create_claim(ClaimDraft("statement", "The ferry at Velm runs twice a day"), ACTOR)
    ingest("“The lake at Velm froze over in the first week of January,” said Ilo Brandt.")
    assert merge is not None
    revert_change(merge.change_id, None, ACTOR)

    assert opened.id == last + 1
    assert get_speaker(merge.subject).merged_into is None
    sequence = [row.seq for row in Change.select().order_by(Change.seq)]
    assert sequence == list(range(1, len(sequence) + 1))


@pytest.mark.parametrize("kind", KINDS)
def test_history_reads_the_same_after_an_import(story, make_empty, kind):
    def read():
        return list_changes(Paging(limit=200)).items, [row.__data__ for row in Decision.select().order_by(Decision.id)]

    raw, before = export(), read()
    open_empty(make_empty(kind))
    load(raw)

    assert read() == before


def test_an_import_is_refused_where_something_is_there(story):
    raw = export()

    with pytest.raises(Conflict, match=r"The database is not empty: it has rows of .*outlet"):
        load(raw)
    assert export() == raw


def cut(share):
    return lambda raw: raw[: int(len(raw) * share)]


def without_last_line(raw):
    return raw[: raw.rstrip().rindex(b"\n") + 1]


def swap_rows(raw):
    lines = raw.splitlines(keepends=True)
    place = lines.index(next(line for line in lines if b'"table":"quote"' in line))
    lines[place + 1], lines[place + 2] = lines[place + 2], lines[place + 1]
    return b"".join(lines)


BROKEN = {
    "nothing": (lambda raw: b"", "cut short in line 1"),
    "other words": (lambda raw: b"Dear all,\n" * 9, "no export of a factbase"),
    "another object": (lambda raw: b"{}\n", "no export of a factbase"),
    "half of it": (cut(0.5), "cut short"),
    "all but a byte": (lambda raw: raw[:-1], "cut short"),
    "no end": (without_last_line, "cut short"),
    "a word changed": (lambda raw: raw.replace(b"flood", b"floor", 1), "does not agree"),
    "two rows swapped": (swap_rows, "does not agree"),
    "more behind the end": (lambda raw: raw + b"\n", "goes on behind its end"),
    "twice": (lambda raw: raw + raw, "goes on behind its end"),
    "another schema": (lambda raw: raw.replace(b'"schema":"0', b'"schema":"1', 1), "factbase migrate"),
    "a byte that is no text": (lambda raw: raw.replace(b"flood", b"fl\xffod", 1), "cannot be read"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_is_not_whole_is_refused_and_nothing_of_it_is_kept(exported, store, name):
    spoil, words = BROKEN[name]

    with pytest.raises(Invalid, match=words):
        load(spoil(exported))

    assert not any(table.count() for table in list_tables())


def test_no_byte_can_be_changed(exported, store):
    random = Random(6)  # noqa: S311
    for place in (random.randrange(len(exported)) for _ in range(25)):
        changed = exported[:place] + bytes([exported[place] ^ 1]) + exported[place + 1 :]
        with pytest.raises(Invalid):
            load(changed)

    assert not any(table.count() for table in list_tables())
    assert load(exported) > 0
    assert export() == exported


def set_value(table, column, value):
    def change(lines):
        place = find_line(lines, table)
        lines[place][lines[place - 1]["columns"].index(column)] = value

    return change


def repeat_row(lines):
    place = find_line(lines, "outlet")
    lines.insert(place, lines[place])
    lines[place - 1]["rows"] += 1


FORGED = {
    "a row that refers to nothing": (set_value("quote", "speaker_id", 99_999), "outlet|quote|rows|not there"),
    "a merge into nobody": (set_value("speaker", "merged_into_id", 99_999), "not there|cannot hold"),
    "a number that is a word": (set_value("quote", "revision", "one"), "is no row of the table quote"),
    "a number that is true": (set_value("quote", "revision", True), "is no row of the table quote"),
    "a list for a word": (set_value("quote", "text", ["x"]), "is no row of the table quote"),
    "nothing where something has to be": (set_value("quote", "text", None), "is no row of the table quote"),
    "a number too long": (set_value("quote", "revision", 10**30), "cannot hold these rows"),
    "half a letter": (set_value("quote", "text", "\ud800"), "cannot hold these rows|cannot be read"),
    "a row twice": (repeat_row, "cannot hold these rows"),
    "a column more": (lambda lines: lines[find_line(lines, "quote") - 1]["columns"].append("x"), "with its columns"),
    "a row too many in the head": (lambda lines: lines[find_line(lines, "text") - 1].update(rows=99), "is no row"),
}


@pytest.mark.parametrize("name", FORGED)
def test_what_the_tables_cannot_hold_is_refused_even_where_the_sum_agrees(exported, store, name):
    change, words = FORGED[name]

    with pytest.raises(Invalid, match=words):
        load(forge(exported, change))

    assert not any(table.count() for table in list_tables())


def test_an_export_does_not_see_what_is_written_meanwhile(story):
    before = export()
    wrote = threading.Event()

    class Output(io.BytesIO):
        def write(self, raw):
            if not wrote.is_set():
                wrote.set()
                writer = threading.Thread(target=write_beside)
                writer.start()
                writer.join()
            return super().write(raw)

    def write_beside():
        with schema.session():
            Outlet.create(name="Evening Post", key="evening post")

    output = Output()
    write_export(output, lambda done, total: None)

    assert output.getvalue() == before
    assert export() != before


def fill(rows):
    """Speakers of a few hundred bytes each."""
    with database.atomic():
        for start in range(0, rows, 500):
            keys = (str(start + place) for place in range(500))
            Speaker.insert_many([{"name": "x" * 300, "key": key, "kind": "person"} for key in keys]).execute()


class _Sink(io.RawIOBase):
    def write(self, raw):
        return len(raw)


def peak_of(work):
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_the_memory_of_an_export_does_not_grow_with_the_rows(store):
    peaks = []
    for rows in (500, 3_500):
        fill(rows)
        peaks.append(peak_of(lambda: write_export(_Sink(), lambda done, total: None)))

    assert peaks[1] < peaks[0] * 1.2


def test_the_memory_of_an_import_does_not_grow_with_the_rows(store, make_empty, tmp_path):
    kind, peaks = databases.dialect(), []
    files = [tmp_path / "some.jsonl", tmp_path / "more.jsonl"]
    for file, rows in zip(files, (2_000, 4_000), strict=True):
        fill(rows)
        file.write_bytes(export())
    open_empty(make_empty(kind))
    for file in files:
        with file.open("rb") as lines:
            peaks.append(peak_of(lambda lines=lines: read_export(lines, lambda done, total: None)))
        Speaker.delete().execute()

    assert peaks[1] < peaks[0] * 1.2
