"""What keeps a claim that was stated thousands of times as quick to read and to add to as one that was stated once."""

from typing import Any

from peewee import Database

STATEMENTS = (
    'CREATE INDEX "assertion_told" ON "assertion" ("claim_id", "as_of", "id")',
    'CREATE INDEX "assertion_standing" ON "assertion" ("claim_id", "as_of", "id") WHERE "rank" <> \'deprecated\'',
    'CREATE INDEX "assertion_voice" ON "assertion" ("claim_id", "speaker_id", "as_of") WHERE "rank" = \'normal\'',
    'CREATE INDEX "assertion_denying" ON "assertion" ("claim_id") WHERE "stance" = \'denies\'',
    'CREATE INDEX "assertion_revised" ON "assertion" ("rank_reason") WHERE "rank_reason" IS NOT NULL',
)


def up(migrator: Any, db: Database) -> None:
    for statement in STATEMENTS:
        db.execute_sql(statement)
