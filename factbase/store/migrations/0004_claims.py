"""Claims, the assertions that state them and the decisions that joined the two."""

from typing import Any

from peewee import CharField, Check, Database, DoubleField, ForeignKeyField, IntegerField, Model, TextField

KIND = Check(
    "kind IN ('casualty_figure', 'ceasefire_term', 'settlement_term', 'territorial_control', 'deadline', 'amount',"
    " 'commitment', 'statement')"
)
STATUS = Check(
    "term_status IN ('proposed', 'agreed', 'willing', 'rejected', 'not_agreed', 'demanded', 'called_for',"
    " 'under_negotiation', 'in_force', 'extended', 'violated', 'ended', 'denied', 'mention')"
)


def up(migrator: Any, db: Database) -> None:
    class Speaker(Model):
        class Meta:
            database = db
            table_name = "speaker"

    class ArticleVersion(Model):
        class Meta:
            database = db
            table_name = "article_version"

    class Quote(Model):
        class Meta:
            database = db
            table_name = "quote"

    class Claim(Model):
        revision = IntegerField()
        kind = TextField(index=True)
        statement = TextField()
        keys = TextField()
        key_hash = CharField(max_length=64, null=True, index=True)
        event = TextField()
        status = TextField()
        merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")
        created_at = TextField()

        class Meta:
            database = db
            table_name = "claim"
            constraints = (
                Check("revision > 0"),
                KIND,
                Check("status IN ('open', 'disputed', 'withdrawn', 'merged')"),
                Check("(status = 'merged') = (merged_into_id IS NOT NULL)"),
                Check("merged_into_id <> id"),
            )

    class Assertion(Model):
        revision = IntegerField()
        claim = ForeignKeyField(Claim, null=True, on_delete="RESTRICT")
        quote = ForeignKeyField(Quote, null=True, on_delete="RESTRICT")
        version = ForeignKeyField(ArticleVersion, on_delete="RESTRICT")
        start = IntegerField()
        end = IntegerField()
        exact = TextField()
        words = CharField(max_length=64, index=True)
        speaker = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT")
        kind = TextField()
        stance = TextField()
        value = TextField(null=True)
        low = DoubleField(null=True)
        best = DoubleField(null=True)
        high = DoubleField(null=True)
        term_status = TextField(null=True, index=True)
        keys = TextField()
        event = TextField()
        as_of = TextField(null=True)
        rank = TextField()
        rank_reason = TextField(null=True)
        created_at = TextField()

        class Meta:
            database = db
            table_name = "assertion"
            constraints = (
                Check("revision > 0"),
                Check('0 <= start AND start < "end"'),
                KIND,
                Check("stance IN ('asserts', 'denies', 'questions', 'revises', 'reports')"),
                Check("low <= high"),
                Check("best BETWEEN low AND high"),
                STATUS,
                Check("rank IN ('preferred', 'normal', 'deprecated')"),
            )

    class Decision(Model):
        assertion = ForeignKeyField(Assertion, on_delete="RESTRICT")
        claim = ForeignKeyField(Claim, null=True, on_delete="RESTRICT")
        judgement = TextField()
        score = DoubleField(null=True)
        parts = TextField()
        vetoes = TextField()
        candidates = TextField()
        reason = TextField()
        matcher = TextField()
        actor = TextField()
        at = TextField()
        supersedes = ForeignKeyField("self", null=True, on_delete="RESTRICT")

        class Meta:
            database = db
            table_name = "decision"
            constraints = (
                Check("judgement IN ('attached', 'suggested', 'rejected', 'new')"),
                Check("score BETWEEN 0 AND 1"),
            )

    db.create_tables([Claim, Assertion, Decision], safe=False)
