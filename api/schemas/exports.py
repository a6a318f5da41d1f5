"""Query parameters of exports: the filters of the lists, without pages."""

from api.schemas.choices import RANKS, STANCES, TERM_STATUSES
from api.schemas.fields import Instant, Strict, WholeParameter, choice, name_field
from api.schemas.queries import ChangesQuery, ClaimsQuery, MomentQuery, QuotesQuery
from factbase.values.statements import CLAIM_KINDS

PAGES = ("cursor", "limit")


class QuotesExportQuery(QuotesQuery):
    """Which quotes."""

    class Meta(Strict.Meta):
        """An export has no pages."""

        exclude = PAGES


class ClaimsExportQuery(ClaimsQuery):
    """Which claims."""

    class Meta(Strict.Meta):
        """An export has no pages."""

        exclude = PAGES


class AssertionsExportQuery(MomentQuery):
    """Which assertions."""

    claim = WholeParameter()
    speaker = WholeParameter()
    article = WholeParameter()
    outlet = WholeParameter(metadata={"description": "Id of the outlet."})
    kind = choice(CLAIM_KINDS)
    stance = choice(STANCES)
    rank = choice(RANKS)
    term_status = choice(TERM_STATUSES, metadata={"description": "Where an actor stands on a term."})
    said_from = Instant(metadata={"description": "When it was said, or the article came out where that is unknown."})
    said_to = Instant()


class ChangesExportQuery(ChangesQuery):
    """Which changes."""

    subject_type = name_field(metadata={"description": "What it happened to: `claim`, `assertion`, `quote` ..."})
    at_from = Instant()
    at_to = Instant()

    class Meta(Strict.Meta):
        """An export has no pages."""

        exclude = PAGES
