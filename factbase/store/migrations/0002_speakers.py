"""Speakers with their names and posts."""

from typing import Any

from peewee import Check, CompositeKey, Database, ForeignKeyField, IntegerField, Model, TextField


def up(migrator: Any, db: Database) -> None:
    class Speaker(Model):
        revision = IntegerField()
        name = TextField()
        key = TextField(index=True)
        kind = TextField()
        wikidata_qid = TextField(null=True, unique=True)
        merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")
        created_at = TextField()

        class Meta:
            database = db
            table_name = "speaker"
            constraints = (
                Check("revision > 0"),
                Check("name <> ''"),
                Check("kind IN ('person', 'organization', 'office', 'collective', 'unnamed')"),
                Check("merged_into_id <> id"),
            )

    class Alias(Model):
        speaker = ForeignKeyField(Speaker, on_delete="RESTRICT")
        text = TextField()
        key = TextField(index=True)
        lang = TextField(null=True)
        strength = TextField()
        since = TextField(null=True)
        until = TextField(null=True)

        class Meta:
            database = db
            table_name = "alias"
            indexes = ((("speaker", "key"), True),)
            constraints = (
                Check("strength IN ('strong', 'weak')"),
                Check("since <= until"),
            )

    class NameKey(Model):
        key = TextField()
        speaker = ForeignKeyField(Speaker, on_delete="RESTRICT")

        class Meta:
            database = db
            table_name = "name_key"
            primary_key = CompositeKey("key", "speaker")

    class Role(Model):
        speaker = ForeignKeyField(Speaker, on_delete="RESTRICT")
        title = TextField()
        organization = TextField(null=True)
        key = TextField(index=True)
        organization_key = TextField(null=True, index=True)
        since = TextField(null=True)
        until = TextField(null=True)

        class Meta:
            database = db
            table_name = "role"
            constraints = (
                Check("title <> ''"),
                Check("since <= until"),
            )

    db.create_tables([Speaker, Alias, NameKey, Role], safe=False)
