"""Reading a text without storing it."""

from factbase.extract.article import read_article
from factbase.services.articles import check_draft
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading


def read_text(draft: ArticleDraft) -> Reading:
    """What ingesting a draft would find in it; raises Invalid or TooLarge as ingesting would."""
    check_draft(draft)
    return read_article(draft)
