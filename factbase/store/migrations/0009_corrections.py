"""What corrections need: the order of the queue, removal that can be undone, and what a row referred to before."""

from typing import Any

from peewee import CompositeKey, Database, IntegerField, Model, TextField

STATEMENTS = (
    'ALTER TABLE "claim" ADD COLUMN "is_removed" BOOLEAN NOT NULL DEFAULT FALSE',
    'ALTER TABLE "speaker" ADD COLUMN "is_removed" BOOLEAN NOT NULL DEFAULT FALSE',
    'ALTER TABLE "review_item" ADD COLUMN "place" BIGINT NOT NULL DEFAULT 0',
    'ALTER TABLE "review_item" ADD COLUMN "decision" TEXT',
    # Items of before stand behind those that were weighed for their use, in the order in which they came in.
    'UPDATE "review_item" SET "place" = 2147483648000 + "id"',
    'CREATE INDEX "review_item_state_place" ON "review_item" ("state", "place")',
    'CREATE INDEX "change_at" ON "change" ("at")',
)


def up(migrator: Any, db: Database) -> None:
    class Departure(Model):
        field = TextField()
        target = IntegerField()
        subject = IntegerField()

        class Meta:
            database = db
            table_name = "departure"
            primary_key = CompositeKey("field", "target", "subject")

    db.create_tables([Departure], safe=False)
    for statement in STATEMENTS:
        db.execute_sql(statement)
