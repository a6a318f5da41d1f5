"""The columns of quotes: an utterance a row, with everywhere that it appeared."""

from api.exports.columns import CREATED, JSON, REVISION, TEXT, TIME, WHOLE, Column, outlet, speaker
from api.exports.values import BODY

QUOTES = (
    Column("id", WHOLE, "the number of the quote", "id"),
    Column("text", TEXT, "the utterance in its longest form, without the outer quotation marks"),
    Column("kind", TEXT, "direct, mixed or indirect"),
    *speaker("speaker", "who said it, empty where nobody is known"),
    *speaker("relayed_by", "who passed it on"),
    Column("said_at", TIME, "when it was said"),
    Column("said_precision", TEXT, "how exact that is, such as day"),
    Column("said_basis", TEXT, "what it rests on"),
    Column("occasion", TEXT, "where or on what occasion"),
    Column("appearances", JSON, "everywhere that it was printed, in the order in which that came in"),
    Column("appearances[].id", WHOLE, "the number of the appearance", "id"),
    Column("appearances[].article", WHOLE, "the article", "id of an article"),
    Column("appearances[].version", WHOLE, "the version of the article", "number of a version"),
    Column("appearances[].url", TEXT, "the address of the article"),
    *outlet("appearances[].outlet", "who published it"),
    Column("appearances[].start", WHOLE, "where the words begin", BODY),
    Column("appearances[].end", WHOLE, "where they end", BODY),
    Column("appearances[].exact", TEXT, "the words as printed"),
    Column("appearances[].prefix", TEXT, "the words before"),
    Column("appearances[].suffix", TEXT, "the words behind"),
    Column("appearances[].kind", TEXT, "direct, mixed or indirect, as printed there"),
    Column("appearances[].cue", TEXT, "the words that report speech, such as said"),
    Column("appearances[].mention", TEXT, "the words for the speaker there"),
    Column("appearances[].mention_kind", TEXT, "named, pronoun, office, unnamed or collective"),
    Column("appearances[].group", TEXT, "the same for the parts of a split quotation"),
    Column("appearances[].state", TEXT, "present, or gone where the latest version lacks it"),
    Column("appearances[].found_by", TEXT, "the rule that found it"),
    Column("appearances[].speaker_by", TEXT, "how its speaker was chosen"),
    CREATED,
    REVISION,
)
