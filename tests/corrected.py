"""A factbase with something of everything that people decide and correct, and what stands in it."""

from datetime import UTC, datetime

from factories import ACTOR, ingest

from factbase.services.claims import ClaimDraft, create_claim
from factbase.services.speakers import SpeakerDraft, create_speaker
from factbase.store.models import (
    Alias,
    Appearance,
    Article,
    ArticleVersion,
    Assertion,
    Claim,
    NameKey,
    Outlet,
    Posting,
    Quote,
    Review,
    ReviewItem,
    Role,
    SearchEntry,
    Speaker,
)

FIRST = "“At least 12 people were killed in the flood in Tarsa,” said Ilo Brandt, the foreign minister of Marenia."
LATER = "“The flood in Tarsa killed 19 people,” said Ilo Brandt, the foreign minister of Marenia."
DENIAL = "Mara Lind, the mayor of Tarsa, denied that 19 people were killed in the flood in Tarsa."
BRIDGE = "The old bridge at Tarsa has been closed to heavy lorries by engineers since the first snow"
ROAD = "The mountain road between Velm and Tarsa was cleared of stones by volunteers before the weekend"
UNKNOWN = "“We will not leave the valley before the water has gone from every cellar,” Vera Holm said."
TABLES = (
    Alias,
    Appearance,
    Article,
    ArticleVersion,
    Assertion,
    Claim,
    NameKey,
    Outlet,
    Posting,
    Quote,
    Review,
    ReviewItem,
    Role,
    SearchEntry,
    Speaker,
)
# The revision only ever grows; numbers of rows that only serve to find others mean nothing.
UNCOMPARED = {"revision", "is_removed"}


def day(number):
    return datetime(2025, 3, number, 12, tzinfo=UTC)


def tell_story():
    """A claim with two voices, two questions about claims that were entered twice, and one about a name."""
    for _ in range(2):
        create_speaker(SpeakerDraft("Vera Holm", "person"), ACTOR)
    ingest(FIRST, published_at=day(1))
    ingest(LATER, published_at=day(3))
    ingest(DENIAL, published_at=day(4))
    for words in (BRIDGE, ROAD):
        for _ in range(2):
            create_claim(ClaimDraft("statement", words), ACTOR)
        ingest(f"“{words},” said Mara Lind, the mayor of Tarsa.", published_at=day(5))
    ingest(UNKNOWN, published_at=day(5))


def read_state():
    """Every row that is there, by table, without what undoing may change."""
    return {model.__name__: _read_table(model) for model in TABLES}


def _read_table(model):
    rows = []
    for row in model.select().dicts():
        if not row.pop("is_removed", False):
            if model is SearchEntry:
                del row["id"]
            rows.append({name: value for name, value in row.items() if name not in UNCOMPARED})
    return sorted(rows, key=repr)


def question(kind):
    """The number of the first open question of a kind."""
    wanted = (ReviewItem.kind == kind) & (ReviewItem.state == "open")
    return ReviewItem.select().where(wanted).order_by(ReviewItem.id).first().id


def figure():
    """The number of the claim about the flood."""
    return Claim.select().where(Claim.kind == "casualty_figure").order_by(Claim.id).first().id


def assertions(claim):
    """Numbers of the assertions of a claim."""
    return [row.id for row in Assertion.select().where(Assertion.claim == claim).order_by(Assertion.id)]
