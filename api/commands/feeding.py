"""A running server in place of the database of a command: articles sent over REST."""

import os
from collections import Counter

import click

from api.times import write_instant
from factbase.client import Client, Problem
from factbase.client.shapes import ArticleIn
from factbase.errors import Invalid
from factbase.values.articles import ArticleDraft

KEY = "FACTBASE_KEY"
# What is wrong with one article; anything else the server would say of the next one too.
OF_THE_ARTICLE = frozenset({409, 413, 422})


def open_client(url: str) -> Client:
    """A client of the server at `url`, with the key that the environment holds; raises UsageError without one."""
    key = os.environ.get(KEY)
    if not key:
        raise click.UsageError(f"{KEY} holds no key for {url}; `factbase keys create` makes one.")
    if not url.startswith(("http://", "https://")):
        raise click.UsageError(f"{url} is no address of a server; it begins with http:// or https://.")
    return Client(url, key)


def send_article(client: Client, draft: ArticleDraft) -> dict[str, int]:
    """Post one article: its outcome, and how much was found; raises Invalid where the server refuses the article."""
    try:
        posted = client.post_article(write_draft(draft))
    except Problem as problem:
        if problem.status in OF_THE_ARTICLE:
            raise Invalid(problem.detail or problem.title) from problem
        raise
    if posted["outcome"] == "unchanged":
        return {"unchanged": 1}
    statements = [*(one for quote in posted["quotes"] for one in quote["statements"]), *posted["narrated"]]
    return {posted["outcome"]: 1, "quotes": len(posted["quotes"]), **Counter(one["outcome"] for one in statements)}


def write_draft(draft: ArticleDraft) -> ArticleIn:
    """An article as `POST /articles` takes it."""
    published = None if draft.published_at is None else write_instant(draft.published_at)
    return {
        "url": draft.url,
        "body": draft.body,
        "title": draft.title,
        "outlet": draft.outlet,
        "agency": draft.agency,
        "byline": draft.byline,
        "published_at": published,
        "language": draft.language,
    }
