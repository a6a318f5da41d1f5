"""Candidates and full-text search on SQLite."""

import json
from collections.abc import Iterable

from peewee import SQL, ModelSelect
from playhouse.sqlite_ext import FTS5Model, SearchField

from factbase.store.database import database
from factbase.store.models import SearchEntry
from factbase.store.search.folding import Query

READ = "SELECT id FROM posting WHERE tok = ? ORDER BY id DESC LIMIT ?"
STATEMENTS = """
    SELECT id, statement FROM claim
    WHERE id IN (SELECT value FROM json_each(?)) AND status IN ('open', 'disputed')
"""


class SearchIndex(FTS5Model):
    """The index over the words of search_entry."""

    key = SearchField()

    class Meta:
        """Made by the migrations."""

        database = database
        table_name = "search_index"


def read_postings(tokens: Iterable[int], limit: int) -> dict[int, list[int]]:
    """By token: numbers of the claims that it stands for, the latest `limit` of them."""
    execute = database.connection().execute
    return {token: [number for (number,) in execute(READ, (token, limit))] for token in tokens}


def select_statements(numbers: Iterable[int]) -> tuple[str, tuple[str]]:
    """The query, and its parameters, for number and words of the claims that are open or disputed."""
    return STATEMENTS, (json.dumps(list(numbers)),)


def find_entries(query: Query) -> "ModelSelect[SearchEntry]":
    """Entries that a query finds."""
    found = SearchIndex.select(SearchIndex.rowid).where(SearchIndex.match(SearchIndex.web_query(query.write())))
    return SearchEntry.select().where(SearchEntry.id.in_(found.select(SQL("rowid"))))
