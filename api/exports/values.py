"""The columns of a value, those of all kinds beside one another: what a kind does not have is empty."""

from api.exports.columns import FLAG, JSON, NUMBER, TEXT, WHOLE, Column

BODY = "code points from the start of the body"

VALUE = (
    Column("value", JSON, "the whole value: the fields of the kind, those of a correction included"),
    Column(
        "value.low", NUMBER, "lowest number that is meant; empty where it is open or unknown, never zero", "value_unit"
    ),
    Column("value.best", NUMBER, "the number named; empty for a range", "value_unit"),
    Column("value.high", NUMBER, "highest number that is meant; empty where it is open or unknown", "value_unit"),
    Column("value.approximate", FLAG, "about, some, nearly"),
    Column("value.exclusive", FLAG, "of an amount: the bound itself is not meant (“more than 300”)"),
    Column("value.unit", TEXT, "what the numbers count: people, an ISO 4217 code or a noun"),
    Column("value.words", TEXT, "the words that state the value"),
    Column("value.start", WHOLE, "where those words begin", BODY),
    Column("value.end", WHOLE, "where they end", BODY),
    Column("value.harm", TEXT, "of a casualty figure: killed, injured, missing, displaced ..."),
    Column("value.group", TEXT, "of whom: civilians, soldiers, children ..."),
    Column("value.victim_party", TEXT, "whose people suffered it"),
    Column("value.by_party", TEXT, "who did it, or holds them"),
    Column("value.per", TEXT, "of a rate: hour, day, week ..."),
    Column("value.basis", TEXT, "event, running_total, period or rate"),
    Column("value.polarity", TEXT, "asserted, denied or hypothetical"),
    Column("value.previous", FLAG, "a value that the same sentence replaces"),
    Column("value.part_of_other", FLAG, "a share of another figure there; not to be added to it"),
    Column("value.provision", TEXT, "of a term: what is provided for"),
    Column("value.status", TEXT, "of a term or commitment: where the actor stands"),
    Column("value.actor", TEXT, "whose position that is"),
    Column("value.duration_days", NUMBER, "how long", "days"),
    Column("value.count", WHOLE, "how many, such as prisoners of an exchange", "count"),
    Column("value.until", TEXT, "until when, in words or as a day"),
    Column("value.scope", TEXT, "what is covered, in words"),
    Column("value.condition", TEXT, "on which condition, in words"),
    Column("value.what", TEXT, "of an amount or a deadline: of what"),
    Column("value.giver", TEXT, "who gives"),
    Column("value.receiver", TEXT, "who gets it"),
    Column("value.party", TEXT, "who has to meet the deadline, or holds the place"),
    Column("value.date", TEXT, "the day by which", "ISO 8601 day"),
    Column("value.place", TEXT, "which place is held"),
    Column("value.share", TEXT, "how much of it, in words"),
)
