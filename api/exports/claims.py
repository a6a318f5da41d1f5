"""The columns of claims."""

from api.exports.columns import CREATED, JSON, REVISION, TEXT, TIME, WHOLE, Column

CLAIMS = (
    Column("id", WHOLE, "the number of the claim", "id"),
    Column("kind", TEXT, "casualty_figure, ceasefire_term, settlement_term, territorial_control, deadline, amount ..."),
    Column("statement", TEXT, "the claim in neutral words"),
    Column("keys", JSON, "what identifies it within its kind, in the form to compare"),
    Column("event", JSON, "the event behind it: places, parties, causes, period"),
    Column("status", TEXT, "open, disputed, withdrawn or merged"),
    Column("merged_into", WHOLE, "the claim that it turned out to be one with", "id of a claim"),
    Column("assertions", WHOLE, "how many assertions state it", "count"),
    Column("reviews", JSON, "verdicts of people"),
    Column("reviews[].id", WHOLE, "the number of the verdict", "id"),
    Column("reviews[].rating", TEXT, "the verdict"),
    Column("reviews[].text", TEXT, "the verdict at length"),
    Column("reviews[].url", TEXT, "where it was published"),
    Column("reviews[].reviewer", TEXT, "whose it is"),
    Column("reviews[].reviewed_at", TIME, "when it was given"),
    CREATED,
    REVISION,
)
