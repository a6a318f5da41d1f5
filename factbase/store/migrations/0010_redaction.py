"""Redactions, and triggers that let one blank words of history and of decisions, and nothing else."""

from typing import Any

from peewee import BooleanField, Database, ForeignKeyField, Model, SqliteDatabase, TextField

# What a row keeps for ever, and the columns in which an open redaction may blank words.
TABLES = {
    "change": (
        ("seq", "change_id", "actor", "at", "action", "subject_type", "subject", "reason", "reverts"),
        ("before", "after"),
    ),
    "decision": (
        ("id", "assertion_id", "claim_id", "judgement", "score", "matcher", "actor", "at", "supersedes_id"),
        ("parts", "vetoes", "candidates", "reason"),
    ),
}
SQLITE = (
    "DROP TRIGGER {table}_refuses_update",
    """CREATE TRIGGER {table}_refuses_update BEFORE UPDATE ON "{table}"
       WHEN NOT (EXISTS (SELECT 1 FROM "redaction" WHERE "is_open") AND {same})
       BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END""",
)
FUNCTION = """CREATE FUNCTION refuse_all_but_redacting() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN
        IF EXISTS (SELECT 1 FROM redaction WHERE is_open) AND to_jsonb(NEW) - TG_ARGV = to_jsonb(OLD) - TG_ARGV THEN
            RETURN NEW;
        END IF;
        RAISE EXCEPTION ''%% is append-only'', TG_TABLE_NAME USING ERRCODE = ''integrity_constraint_violation'';
     END'"""
POSTGRES = (
    'DROP TRIGGER {table}_refuses_rewriting ON "{table}"',
    """CREATE TRIGGER {table}_refuses_deleting BEFORE DELETE ON "{table}"
       FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()""",
    """CREATE TRIGGER {table}_refuses_rewriting BEFORE UPDATE ON "{table}"
       FOR EACH ROW EXECUTE FUNCTION refuse_all_but_redacting({blanked})""",
)


def up(migrator: Any, db: Database) -> None:
    class Article(Model):
        class Meta:
            database = db
            table_name = "article"

    class Redaction(Model):
        article = ForeignKeyField(Article, on_delete="RESTRICT")
        change_id = TextField(unique=True)
        at = TextField()
        is_open = BooleanField()

        class Meta:
            database = db
            table_name = "redaction"

    db.create_tables([Redaction], safe=False)
    is_sqlite = isinstance(db, SqliteDatabase)
    if not is_sqlite:
        db.execute_sql(FUNCTION)
    for table, (kept, blankable) in TABLES.items():
        same = " AND ".join(f'OLD."{name}" IS NEW."{name}"' for name in kept)
        blanked = ", ".join(f"'{name}'" for name in blankable)
        for statement in SQLITE if is_sqlite else POSTGRES:
            db.execute_sql(statement.format(table=table, same=same, blanked=blanked))
