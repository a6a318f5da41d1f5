"""The posting table of claims, and the full-text index over folded words."""

from typing import Any

from peewee import CompositeKey, Database, IntegerField, Model, SqliteDatabase, TextField

# The index reads its words from search_entry; triggers keep the two in step.
SQLITE = (
    """CREATE VIRTUAL TABLE search_index USING fts5(
       "key", content='search_entry', content_rowid='id', tokenize='unicode61 remove_diacritics 0')""",
    """CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry BEGIN
       INSERT INTO search_index(rowid, "key") VALUES (NEW.id, NEW."key"); END""",
    """CREATE TRIGGER search_entry_deleted AFTER DELETE ON search_entry BEGIN
       INSERT INTO search_index(search_index, rowid, "key") VALUES ('delete', OLD.id, OLD."key"); END""",
    """CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry BEGIN
       INSERT INTO search_index(search_index, rowid, "key") VALUES ('delete', OLD.id, OLD."key");
       INSERT INTO search_index(rowid, "key") VALUES (NEW.id, NEW."key"); END""",
)
POSTGRES = ("CREATE INDEX search_entry_words ON search_entry USING gin (to_tsvector('simple', \"key\"))",)


def up(migrator: Any, db: Database) -> None:
    is_sqlite = isinstance(db, SqliteDatabase)

    class Posting(Model):
        tok = IntegerField()
        id = IntegerField()

        class Meta:
            database = db
            table_name = "posting"
            primary_key = CompositeKey("tok", "id")
            without_rowid = is_sqlite

    class SearchEntry(Model):
        type = TextField()
        subject = IntegerField()
        key = TextField()

        class Meta:
            database = db
            table_name = "search_entry"
            indexes = ((("type", "subject"), True),)

    db.create_tables([Posting, SearchEntry], safe=False)
    for statement in SQLITE if is_sqlite else POSTGRES:
        db.execute_sql(statement)
