"""The columns of changes: what happened to one subject."""

from api.exports.columns import JSON, TEXT, TIME, WHOLE, Column

CHANGES = (
    Column("seq", WHOLE, "the number of the change, in order of commit", "seq"),
    Column("change_id", TEXT, "shared by all changes of one intention; undoing acts on it"),
    Column("at", TIME, "when it was stored"),
    Column("actor", TEXT, "who did it: a key, a rule or the command line"),
    Column("action", TEXT, "what was done, in words"),
    Column("subject.type", TEXT, "to what it happened: quote, claim, assertion, speaker ..."),
    Column("subject.id", WHOLE, "its number", "id of that subject"),
    Column("before", JSON, "the row before; empty where there was none"),
    Column("after", JSON, "the row after; empty where there is none any more"),
    Column("reason", TEXT, "why, as whoever did it said"),
    Column("reverts", TEXT, "the change_id of what it undoes"),
)
