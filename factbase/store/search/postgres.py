"""Candidates and full-text search on PostgreSQL."""

from collections import defaultdict
from collections.abc import Iterable

from peewee import SQL, Expression, ModelSelect, fn

from factbase.store.database import database
from factbase.store.models import SearchEntry
from factbase.store.search.folding import Query

READ = """
    SELECT wanted.tok, found.id
    FROM unnest(%s::integer[]) AS wanted (tok)
    CROSS JOIN LATERAL (SELECT id FROM posting WHERE posting.tok = wanted.tok ORDER BY id DESC LIMIT %s) AS found
"""

STATEMENTS = "SELECT id, statement FROM claim WHERE id = ANY(%s) AND status IN ('open', 'disputed')"


def read_postings(tokens: Iterable[int], limit: int) -> dict[int, list[int]]:
    """By token: numbers of the claims that it stands for, the latest `limit` of them."""
    wanted = list(tokens)
    postings: dict[int, list[int]] = defaultdict(list, {token: [] for token in wanted})
    for token, number in database.execute_sql(READ, (wanted, limit)).fetchall():
        postings[token].append(number)
    return postings


def select_statements(numbers: Iterable[int]) -> tuple[str, tuple[list[int]]]:
    """The query, and its parameters, for number and words of the claims that are open or disputed."""
    return STATEMENTS, (list(numbers),)


def find_entries(query: Query) -> "ModelSelect[SearchEntry]":
    """Entries that a query finds."""
    vector = fn.to_tsvector(SQL("'simple'"), SearchEntry.key)
    wanted = fn.websearch_to_tsquery(SQL("'simple'"), query.write())
    return SearchEntry.select().where(Expression(vector, "@@", wanted))
