"""What lets several statements wait in one question, and those that wait for an answer about a claim be found."""

from typing import Any

from peewee import Database

STATEMENTS = (
    'ALTER TABLE "assertion" ADD COLUMN "question" INTEGER',
    'CREATE INDEX "assertion_question" ON "assertion" ("question")',
    'CREATE INDEX "decision_judged" ON "decision" ("claim_id", "judgement", "id")',
)


def up(migrator: Any, db: Database) -> None:
    for statement in STATEMENTS:
        db.execute_sql(statement)
