import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
from exchanged import export, load
from factories import ACTOR

from factbase.errors import Conflict, Invalid, NotFound
from factbase.services import schema
from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.exchange.backups import restore_backup, write_backup
from factbase.services.exchange.exporting import write_export_file
from factbase.services.exchange.tables import list_tables
from factbase.store import database as databases
from factbase.store.database import database, sqlite_path
from factbase.store.models import Change, Claim

ROUNDS = 20


def ignore(done, total):
    pass


def back_up(target, overwrite=False):
    return write_backup(target, ignore, overwrite=overwrite)


def restore(source, url, overwrite=False):
    schema.close()
    return restore_backup(source, url, ignore, overwrite=overwrite)


@pytest.fixture
def filled(exported, store):
    """A database of each kind with something in every table."""
    load(exported)
    return store


@pytest.fixture
def new(tmp_path):
    return f"sqlite:///{tmp_path / 'restored.db'}"


def read_again(url):
    schema.connect(url)
    return export()


def test_twenty_rounds_of_backup_and_restore_change_nothing(filled, tmp_path, exported):
    url = filled
    for number in range(ROUNDS):
        rows = back_up(tmp_path / f"{number}.backup")
        url = f"sqlite:///{tmp_path / f'{number}.db'}"
        assert restore(tmp_path / f"{number}.backup", url) == rows
        schema.connect(url)

    assert export() == exported


def test_a_backup_of_postgresql_goes_back_to_postgresql(exported, make_empty, tmp_path):
    first = make_empty("postgres")
    schema.connect(first)
    load(exported)
    back_up(tmp_path / "backup")
    schema.close()
    with pytest.raises(Conflict, match="not empty"):
        restore(tmp_path / "backup", first)
    with pytest.raises(Invalid, match="never overwritten"):
        restore(tmp_path / "backup", first, overwrite=True)

    assert (tmp_path / "backup").read_bytes() == exported


def test_a_backup_is_taken_while_others_write(filled, new, tmp_path):
    stop = threading.Event()
    opened = []

    def write():
        with schema.session():
            while not stop.is_set():
                opened.append(create_claim(ClaimDraft("statement", f"The tide came in {len(opened)} times"), ACTOR).id)
        if databases.dialect() == "sqlite":
            database.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while len(opened) < 3:
            pass
        before = max(opened)
        for number in range(5):
            back_up(tmp_path / f"{number}.backup")
        after = max(opened)
    finally:
        stop.set()
        writer.join()

    restore(tmp_path / "4.backup", new)
    schema.connect(new)
    last = Claim.select().order_by(Claim.id.desc()).first()
    assert before <= last.id <= after + 1
    # A claim is there with its history, or neither is.
    kept = Change.select().where((Change.subject_type == "claim") & (Change.subject == last.id))
    assert kept.count() == 1
    assert after > before


def test_what_is_there_is_not_overwritten_unless_told(filled, new, tmp_path):
    backup, path = tmp_path / "backup", Path(sqlite_path(new))
    back_up(backup)
    kept = backup.read_bytes()
    create_claim(ClaimDraft("statement", "The ferry runs twice a day"), ACTOR)

    with pytest.raises(Conflict, match="backup is there already"):
        back_up(backup)
    with pytest.raises(Conflict, match="backup is there already"):
        write_export_file(backup, ignore, overwrite=False)
    assert backup.read_bytes() == kept
    back_up(backup, overwrite=True)
    assert backup.read_bytes() != kept
    restore(backup, new)
    restored = path.read_bytes()
    with pytest.raises(Conflict, match=r"restored.db is there already"):
        restore(backup, new)
    assert path.read_bytes() == restored
    restore(backup, new, overwrite=True)
    assert {file.name for file in tmp_path.iterdir()} <= {"backup", "restored.db", "factbase.db"}


def test_copies_are_for_their_owner_alone(filled, tmp_path):
    back_up(tmp_path / "backup")
    write_export_file(tmp_path / "export", ignore, overwrite=False)

    for name in ("backup", "export"):
        assert stat.S_IMODE(os.stat(tmp_path / name).st_mode) == 0o600


def test_a_database_in_use_is_not_replaced(filled, new, tmp_path):
    back_up(tmp_path / "backup")
    restore(tmp_path / "backup", new)
    with closing(sqlite3.connect(sqlite_path(new))) as user:
        user.execute("PRAGMA journal_mode = wal")
        user.execute("SELECT 1 FROM outlet").fetchone()
        with pytest.raises(Conflict, match=r"restored.db is in use"):
            restore(tmp_path / "backup", new, overwrite=True)

    assert restore(tmp_path / "backup", new, overwrite=True) > 0


def test_a_broken_database_is_replaced_with_all_that_lies_beside_it(filled, new, tmp_path, exported):
    back_up(tmp_path / "backup")
    path = Path(sqlite_path(new))
    path.write_bytes(b"SQLite format 3\0" + b"broken " * 1_000)
    Path(f"{path}-wal").write_bytes(b"left behind " * 1_000)

    restore(tmp_path / "backup", new, overwrite=True)

    assert read_again(new) == exported


def spoil_pages(path):
    """Heads of pages; a SQLite file has no sum that would tell a letter changed within a text."""
    raw = bytearray(path.read_bytes())
    for start in range(40_960, len(raw), 40_960):
        raw[start : start + 16] = b"\xff" * 16
    path.write_bytes(raw)


def cut_in_half(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def write_letter(path):
    path.write_text("Dear all, this is no backup.\n" * 50, "utf-8")


def write_empty(path):
    path.write_bytes(b"")


def write_other_database(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE letter (words TEXT)")


@pytest.mark.parametrize("spoil", [spoil_pages, cut_in_half, write_letter, write_empty, write_other_database])
def test_a_damaged_backup_is_refused_and_nothing_is_touched(filled, new, tmp_path, spoil):
    back_up(tmp_path / "backup")
    restore(tmp_path / "backup", new)
    before = Path(sqlite_path(new)).read_bytes()
    spoil(tmp_path / "backup")

    with pytest.raises(Invalid):
        restore(tmp_path / "backup", new, overwrite=True)

    assert Path(sqlite_path(new)).read_bytes() == before
    assert {file.name for file in tmp_path.iterdir()} <= {"backup", "restored.db", "factbase.db"}


def test_a_backup_of_a_newer_factbase_is_refused(filled, new, tmp_path):
    database.execute_sql("INSERT INTO schema_migration (name, applied) VALUES ('9999_future', '2030-01-01')")
    try:
        back_up(tmp_path / "backup")
    finally:
        database.execute_sql("DELETE FROM schema_migration WHERE name = '9999_future'")

    with pytest.raises(Invalid, match="9999_future"):
        restore(tmp_path / "backup", new)
    assert not Path(sqlite_path(new)).exists()


def test_a_sqlite_backup_is_not_restored_into_postgresql(exported, make_empty, tmp_path):
    schema.connect(make_empty("sqlite"))
    load(exported)
    back_up(tmp_path / "backup")

    with pytest.raises(Invalid, match="export from it"):
        restore(tmp_path / "backup", make_empty("postgres"))


def test_a_folder_that_is_not_there_is_told(filled, tmp_path):
    with pytest.raises(NotFound, match="There is no folder"):
        back_up(tmp_path / "nowhere" / "backup")


def test_a_link_leads_to_what_is_replaced_and_a_device_is_not_replaced(filled, tmp_path, exported):
    back_up(tmp_path / "backup")
    (tmp_path / "disk").mkdir()
    (tmp_path / "link.db").symlink_to(tmp_path / "disk" / "real.db")
    (tmp_path / "device").symlink_to("/dev/null")
    url = f"sqlite:///{tmp_path / 'link.db'}"
    restore(tmp_path / "backup", url)
    restore(tmp_path / "backup", url, overwrite=True)

    assert (tmp_path / "link.db").is_symlink()
    assert read_again(url) == exported
    with pytest.raises(Conflict, match="/dev/null is no file"):
        back_up(tmp_path / "device", overwrite=True)


def test_a_restored_database_refuses_to_rewrite_history_as_before(filled, new, tmp_path):
    back_up(tmp_path / "backup")
    restore(tmp_path / "backup", new)
    schema.connect(new)

    for statement in ('DELETE FROM "change"', "UPDATE decision SET judgement = 'rejected'"):
        with pytest.raises(Exception, match="append-only"):
            database.execute_sql(statement)
    assert sum(table.count() for table in list_tables()) > 100
