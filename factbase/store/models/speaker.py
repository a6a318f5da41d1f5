"""Who speaks: people, organizations and offices, with their names and posts."""

from peewee import BooleanField, CompositeKey, ForeignKeyField, Model, TextField

from factbase.store.database import database
from factbase.store.models.base import DayField, MomentField, Resource, Row, now


class Speaker(Resource):
    """Someone who can be quoted; `merged_into` names who they turned out to be.

    `is_removed` marks one whose entry was undone: they are not there, but their number is never given again.
    """

    name = TextField()
    key = TextField(index=True)
    kind = TextField()
    wikidata_qid = TextField(null=True, unique=True)
    merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    merged_into_id: int | None
    is_removed = BooleanField(default=False)
    created_at = MomentField(default=now)


class Alias(Row):
    """A name in use; `key` is its form to compare."""

    speaker = ForeignKeyField(Speaker, on_delete="RESTRICT", backref="aliases")
    speaker_id: int
    text = TextField()
    key = TextField(index=True)
    lang = TextField(null=True)
    strength = TextField(default="strong")
    since = DayField(null=True)
    until = DayField(null=True)

    class Meta:
        """A speaker has a name once."""

        indexes = ((("speaker", "key"), True),)


class NameKey(Model):
    """A key under which a speaker is looked up; two spellings of one name share at least one."""

    key = TextField()
    speaker = ForeignKeyField(Speaker, on_delete="RESTRICT")
    speaker_id: int

    class Meta:
        """The key is the row."""

        database = database
        table_name = "name_key"
        primary_key = CompositeKey("key", "speaker")


class Role(Row):
    """An office that someone holds or held; the keys are its title and organization in the form to compare."""

    speaker = ForeignKeyField(Speaker, on_delete="RESTRICT", backref="roles")
    speaker_id: int
    title = TextField()
    organization = TextField(null=True)
    key = TextField(index=True)
    organization_key = TextField(null=True, index=True)
    since = DayField(null=True)
    until = DayField(null=True)
