"""Assertions that an article may make again: of the quotes that it prints, or of its own earlier texts."""

from collections import defaultdict
from collections.abc import Collection

from factbase.services.indexing import hash_keys
from factbase.services.intake import hash_words
from factbase.store.models import Assertion
from factbase.values.statements import Statement


class KnownAssertions:
    """What was stated before in one of these texts, by the quotes of an article or the narration of its versions."""

    def __init__(self, quotes: Collection[int], earlier: Collection[int], texts: Collection[str]) -> None:
        words = {hash_words(text) for text in texts}
        narrated = Assertion.quote.is_null() & Assertion.version.in_(list(earlier))
        origin = (Assertion.quote.in_(list(quotes)) | narrated) & Assertion.words.in_(list(words))
        self._rows: dict[tuple[int | None, str, str], list[Assertion]] = defaultdict(list)
        if quotes or earlier:
            for row in Assertion.select().where(origin).order_by(Assertion.id):
                self._rows[row.quote_id, row.words, row.kind].append(row)

    def find(self, statement: Statement, quote_id: int | None) -> Assertion | None:
        """The first assertion of the same quote, or narration, with the same words, kind and keys."""
        rows = self._rows[quote_id, hash_words(statement.text), statement.kind]
        stated = hash_keys(statement.kind, statement.keys)
        return next((row for row in rows if hash_keys(row.kind, row.keys) == stated), None)

    def add(self, assertion: Assertion) -> None:
        """Let a new assertion of a quote be found; a narration that says the same twice states it twice."""
        if assertion.quote_id is not None:
            self._rows[assertion.quote_id, assertion.words, assertion.kind].append(assertion)
