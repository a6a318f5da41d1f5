"""One version of an article on its way into store, with all that recording it needs."""

from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from factbase.services.casting import Casting
from factbase.services.versions import Captured
from factbase.settings import Settings
from factbase.store.history import Recorder
from factbase.store.models import ArticleVersion
from factbase.text.normalise import key
from factbase.values.articles import ArticleDraft
from factbase.values.readings import Reading


@dataclass(frozen=True)
class Intake:
    """What was posted, what was read in it and where it is stored."""

    draft: ArticleDraft
    reading: Reading
    captured: Captured
    settings: Settings
    changes: Recorder

    @property
    def version(self) -> ArticleVersion:
        """The version that is being recorded."""
        return self.captured.version

    @cached_property
    def earlier(self) -> tuple[int, ...]:
        """Numbers of the rows of the article's earlier versions."""
        mine = (ArticleVersion.article == self.captured.article.id) & (ArticleVersion.id != self.version.id)
        return tuple(row.id for row in ArticleVersion.select(ArticleVersion.id).where(mine))

    @cached_property
    def casting(self) -> Casting:
        """The speakers of the article."""
        published = self.reading.published
        return Casting(self.reading, published.day if published else None, self.changes)


def hash_words(text: str) -> str:
    """Equal for texts that differ in case, accents, blanks, kinds of mark and the stop or comma at their end only."""
    return sha256(key(text).rstrip(" .,;").encode()).hexdigest()
