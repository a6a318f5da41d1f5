"""What is left of redacted words where things are looked up, and which texts are not theirs alone."""

from factbase.services.blanking import BLANK
from factbase.services.changes import find_references
from factbase.services.holdings import Holdings, chunk, find_related
from factbase.services.learning import find_tokens
from factbase.services.versions import index_article
from factbase.store.models import Appearance, Article, Assertion, Change, Claim, NameKey, Posting, Quote
from factbase.store.search import add_entry, add_postings, remove_entry


def find_anew(held: Holdings) -> None:
    """Let everything be found by the words that are left, and by no others."""
    for article in find_related(Article.id, {row.article_id for row in held.versions}):
        index_article(article)
    for quote in find_related(Quote.id, [row.id for row in held.quotes]):
        _index("quote", quote.id, "" if quote.text == BLANK else quote.text)
    for speaker in held.speakers:
        NameKey.delete().where(NameKey.speaker == speaker.id).execute()
        remove_entry("speaker", speaker.id)
    _find_claims(held)


def find_spared(held: Holdings) -> set[str]:
    """Hashes of long texts to which history refers for what other articles print of the same quotes."""
    quotes = [row.id for row in held.quotes]
    subjects = {
        "appearance": [row.id for row in find_related(Appearance.quote, quotes)],
        "assertion": [row.id for row in find_related(Assertion.quote, quotes)],
        "quote": quotes,
    }
    spared: set[str] = set()
    for kind, numbers in subjects.items():
        for some in chunk(numbers):
            rows = Change.select(Change.before, Change.after)
            for row in rows.where((Change.subject_type == kind) & Change.subject.in_(list(some))):
                spared |= find_references([row.before, row.after])
    return spared


def _find_claims(held: Holdings) -> None:
    numbers = held.stated | {row.id for row in held.claims}
    merged = {row.merged_into_id for row in find_related(Claim.id, numbers) if row.merged_into_id}
    for claim in find_related(Claim.id, numbers | merged):
        Posting.delete().where(Posting.id == claim.id).execute()
        is_there = claim.statement != BLANK and claim.status != "merged" and not claim.is_removed
        if is_there:
            add_postings(claim.id, find_tokens(claim.id))
        _index("claim", claim.id, claim.statement if is_there else "")


def _index(kind: str, subject: int, words: str) -> None:
    if words:
        add_entry(kind, subject, words)
    else:
        remove_entry(kind, subject)
