"""Candidates and full-text search on SQLite."""

import json
from collections.abc import Iterable, Iterator, Sequence

from peewee import SQL, ModelSelect
from playhouse.sqlite_ext import FTS5Model, SearchField

from factbase.store.database import database
from factbase.store.models import SearchEntry
from factbase.store.search.folding import Query

# One text for each list: most lists are too long to be looked at, and rows cost more than words.
READ = """
    SELECT COUNT(*), MIN(id), GROUP_CONCAT(id)
    FROM (SELECT id FROM posting WHERE tok = ? ORDER BY id DESC LIMIT ?)
"""
WRITE = "INSERT OR IGNORE INTO posting (tok, id) SELECT value, ?2 FROM json_each(?1)"
STATEMENTS = """
    SELECT id, statement FROM claim
    WHERE id IN (SELECT value FROM json_each(?)) AND status IN ('open', 'disputed')
"""

# Of one claim: what was said of it lately and stands, what was said of it last, and what was said of it first.
SAID = """
    SELECT id FROM (SELECT id FROM assertion WHERE claim_id = ?1 AND rank <> 'deprecated'
                    ORDER BY as_of DESC, id DESC LIMIT ?2) AS standing
    UNION SELECT id FROM (SELECT id FROM assertion WHERE claim_id = ?1
                          ORDER BY as_of DESC, id DESC LIMIT 1) AS latest
    UNION SELECT id FROM (SELECT id FROM assertion WHERE claim_id = ?1 ORDER BY as_of, id LIMIT 1) AS first
"""


class SearchIndex(FTS5Model):
    """The index over the words of search_entry."""

    key = SearchField()

    class Meta:
        """Made by the migrations."""

        database = database
        table_name = "search_index"


def read_postings(tokens: Iterable[int], limit: int) -> Iterator[tuple[int, int, int, str]]:
    """Each token in store, how many claims have it, up to `limit`, the oldest of the latest, and these, by commas."""
    execute = database.connection().execute
    for token in tokens:
        length, oldest, numbers = execute(READ, (token, limit)).fetchone()
        if length:
            yield token, length, oldest, numbers


def write_postings(claim_id: int, tokens: Sequence[int]) -> None:
    """Let a claim stand in the lists of tokens, where it does not yet."""
    database.execute_sql(WRITE, (json.dumps(tokens), claim_id))


def select_statements(numbers: Iterable[int]) -> tuple[str, tuple[str]]:
    """The query, and its parameters, for number and words of the claims that are open or disputed."""
    return STATEMENTS, (json.dumps(list(numbers)),)


def read_said(claims: Iterable[int], limit: int) -> list[int]:
    """Numbers of assertions: of each claim the latest `limit` that stand, the last one and the first one."""
    execute = database.connection().execute
    return [number for claim in claims for (number,) in execute(SAID, (claim, limit))]


def find_entries(query: Query) -> "ModelSelect[SearchEntry]":
    """Entries that a query finds."""
    found = SearchIndex.select(SearchIndex.rowid).where(SearchIndex.match(SearchIndex.web_query(query.write())))
    return SearchEntry.select().where(SearchEntry.id.in_(found.select(SQL("rowid"))))


def purge_index() -> None:
    """Write the index anew, without the words of entries that were removed."""
    database.execute_sql("INSERT INTO search_index(search_index) VALUES ('rebuild')")
