"""The change log, and the triggers by which the database itself refuses to rewrite it or a decision."""

from typing import Any

from peewee import BigIntegerField, Database, IntegerField, Model, SqliteDatabase, TextField

APPEND_ONLY = {"change": "seq", "decision": "id"}

# REPLACE deletes a row of SQLite without asking its DELETE trigger, so an INSERT over an existing key is refused too.
SQLITE = (
    """CREATE TRIGGER {table}_refuses_update BEFORE UPDATE ON "{table}"
       BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END""",
    """CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON "{table}"
       BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END""",
    """CREATE TRIGGER {table}_refuses_replace BEFORE INSERT ON "{table}"
       WHEN EXISTS (SELECT 1 FROM "{table}" WHERE "{key}" = NEW."{key}")
       BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END""",
)
FUNCTION = """CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN
        RAISE EXCEPTION ''%% is append-only'', TG_TABLE_NAME USING ERRCODE = ''integrity_constraint_violation'';
     END'"""
POSTGRES = (
    """CREATE TRIGGER {table}_refuses_rewriting BEFORE UPDATE OR DELETE ON "{table}"
       FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()""",
    """CREATE TRIGGER {table}_refuses_truncating BEFORE TRUNCATE ON "{table}"
       FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()""",
)


def up(migrator: Any, db: Database) -> None:
    class Change(Model):
        seq = BigIntegerField(primary_key=True)
        change_id = TextField(index=True)
        actor = TextField()
        at = TextField()
        action = TextField()
        subject_type = TextField()
        subject = IntegerField()
        before = TextField(null=True)
        after = TextField(null=True)
        reason = TextField(null=True)
        reverts = TextField(null=True)

        class Meta:
            database = db
            table_name = "change"
            indexes = ((("subject_type", "subject", "seq"), False),)

    db.create_tables([Change], safe=False)
    is_sqlite = isinstance(db, SqliteDatabase)
    if not is_sqlite:
        db.execute_sql(FUNCTION)
    for table, key in APPEND_ONLY.items():
        for statement in SQLITE if is_sqlite else POSTGRES:
            db.execute_sql(statement.format(table=table, key=key))
