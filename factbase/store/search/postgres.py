"""Candidates and full-text search on PostgreSQL."""

from collections.abc import Iterable, Sequence

from peewee import SQL, Expression, ModelSelect, fn

from factbase.store.database import database
from factbase.store.models import SearchEntry
from factbase.store.search.folding import Query

# One text for each list: most lists are too long to be looked at, and rows cost more than words.
READ = """
    SELECT wanted.tok, found.length, found.oldest, found.ids
    FROM unnest(%s::integer[]) AS wanted (tok)
    CROSS JOIN LATERAL (
        SELECT COUNT(*) AS length, MIN(latest.id) AS oldest, STRING_AGG(latest.id::text, ',') AS ids
        FROM (SELECT id FROM posting WHERE posting.tok = wanted.tok ORDER BY id DESC LIMIT %s) AS latest
    ) AS found
    WHERE found.length > 0
"""

WRITE = """
    INSERT INTO posting (tok, id) SELECT wanted.tok, %s FROM unnest(%s::integer[]) AS wanted (tok)
    ON CONFLICT DO NOTHING
"""

STATEMENTS = "SELECT id, statement FROM claim WHERE id = ANY(%s) AND status IN ('open', 'disputed')"

# Of each claim: what was said of it lately and stands, what was said of it last, and what was said of it first.
SAID = """
    SELECT said.id FROM unnest(%s::integer[]) AS wanted (claim)
    CROSS JOIN LATERAL (
        SELECT id FROM (SELECT id FROM assertion WHERE claim_id = wanted.claim AND rank <> 'deprecated'
                        ORDER BY as_of DESC, id DESC LIMIT %s) AS standing
        UNION SELECT id FROM (SELECT id FROM assertion WHERE claim_id = wanted.claim
                              ORDER BY as_of DESC, id DESC LIMIT 1) AS latest
        UNION SELECT id FROM (SELECT id FROM assertion WHERE claim_id = wanted.claim
                              ORDER BY as_of, id LIMIT 1) AS first
    ) AS said
"""


def read_postings(tokens: Iterable[int], limit: int) -> list[tuple[int, int, int, str]]:
    """Each token in store, how many claims have it, up to `limit`, the oldest of the latest, and these, by commas."""
    lists: list[tuple[int, int, int, str]] = database.execute_sql(READ, (list(tokens), limit)).fetchall()
    return lists


def write_postings(claim_id: int, tokens: Sequence[int]) -> None:
    """Let a claim stand in the lists of tokens, where it does not yet."""
    database.execute_sql(WRITE, (claim_id, list(tokens)))


def select_statements(numbers: Iterable[int]) -> tuple[str, tuple[list[int]]]:
    """The query, and its parameters, for number and words of the claims that are open or disputed."""
    return STATEMENTS, (list(numbers),)


def read_said(claims: Iterable[int], limit: int) -> list[int]:
    """Numbers of assertions: of each claim the latest `limit` that stand, the last one and the first one."""
    return [number for (number,) in database.execute_sql(SAID, (list(claims), limit)).fetchall()]


def find_entries(query: Query) -> "ModelSelect[SearchEntry]":
    """Entries that a query finds."""
    vector = fn.to_tsvector(SQL("'simple'"), SearchEntry.key)
    wanted = fn.websearch_to_tsquery(SQL("'simple'"), query.write())
    return SearchEntry.select().where(Expression(vector, "@@", wanted))


def purge_index() -> None:
    """Nothing is to be done: the index is over the rows that are there, and vacuum clears it."""
