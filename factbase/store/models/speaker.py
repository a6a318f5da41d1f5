"""Who speaks: people, organizations and offices, with their names and posts."""

from peewee import ForeignKeyField, TextField

from factbase.store.models.base import DayField, MomentField, Resource, Row, now


class Speaker(Resource):
    """Someone who can be quoted; `merged_into` names who they turned out to be."""

    name = TextField()
    key = TextField(index=True)
    kind = TextField()
    wikidata_qid = TextField(null=True, unique=True)
    merged_into = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    created_at = MomentField(default=now)


class Alias(Row):
    """A name in use: `key` is its form to compare, `surname` its last word, `sound` that word's consonants."""

    speaker = ForeignKeyField(Speaker, on_delete="RESTRICT", backref="aliases")
    text = TextField()
    key = TextField(index=True)
    surname = TextField(index=True)
    sound = TextField(index=True)
    lang = TextField(null=True)
    strength = TextField(default="strong")
    since = DayField(null=True)
    until = DayField(null=True)

    class Meta:
        """A speaker has a name once."""

        indexes = ((("speaker", "key"), True),)


class Role(Row):
    """An office that someone holds or held; `key` is its title in the form to compare."""

    speaker = ForeignKeyField(Speaker, on_delete="RESTRICT", backref="roles")
    title = TextField()
    organization = TextField(null=True)
    key = TextField(index=True)
    since = DayField(null=True)
    until = DayField(null=True)
