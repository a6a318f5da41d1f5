"""Utterances and where they were printed."""

from typing import Any

from peewee import CharField, Check, Database, ForeignKeyField, IntegerField, Model, TextField


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
        revision = IntegerField()
        speaker = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT")
        text = TextField()
        words = CharField(max_length=64, index=True)
        kind = TextField()
        said_at = TextField(null=True)
        said_precision = TextField(null=True)
        said_basis = TextField(null=True)
        occasion = TextField(null=True)
        relayed_by = ForeignKeyField(Speaker, null=True, on_delete="RESTRICT")
        created_at = TextField()

        class Meta:
            database = db
            table_name = "quote"
            indexes = ((("speaker", "said_at"), False),)
            constraints = (
                Check("revision > 0"),
                Check("kind IN ('direct', 'mixed', 'indirect')"),
            )

    class Appearance(Model):
        quote = ForeignKeyField(Quote, on_delete="RESTRICT")
        version = ForeignKeyField(ArticleVersion, on_delete="RESTRICT")
        start = IntegerField()
        end = IntegerField()
        exact = TextField()
        prefix = TextField()
        suffix = TextField()
        kind = TextField()
        cue = TextField(null=True)
        mention = TextField(null=True)
        mention_kind = TextField(null=True)
        mention_start = IntegerField(null=True)
        mention_end = IntegerField(null=True)
        group = TextField()
        state = TextField()
        found_by = TextField()
        speaker_by = TextField()
        created_at = TextField()

        class Meta:
            database = db
            table_name = "appearance"
            constraints = (
                Check('0 <= start AND start < "end"'),
                Check("kind IN ('direct', 'mixed', 'indirect')"),
                Check("mention_kind IN ('named', 'pronoun', 'office', 'unnamed', 'collective')"),
                Check("state IN ('present', 'gone')"),
            )

    db.create_tables([Quote, Appearance], safe=False)
