"""The calls of the REST interface, each a method; lists are iterators that fetch page after page."""

import json
from collections.abc import Iterable, Iterator, Mapping
from types import TracebackType
from typing import Any, Literal, Self, cast

import httpx

from factbase.client import shapes
from factbase.client.sending import Request, Sender

Decision = Literal["accept", "reject", "attach", "new", "speaker", "skip"]
Format = Literal["csv", "jsonl"]
Exported = Literal["quotes", "claims", "assertions", "changes"]

NDJSON = {"Content-Type": "application/x-ndjson"}


class Client:
    """A factbase at `url`, spoken to with an API key; close it, or use it in a `with`.

    Methods raise `Problem` where the server refuses and `Unreachable` where it does not answer. Filters are the query
    parameters of the list: `client.list_quotes(speaker=3, said_from="2025-03-01T00:00:00Z")`. Changes name the
    `revision` that they are meant for, as the resource has it.
    """

    def __init__(self, url: str, key: str | None = None, *, transport: httpx.BaseTransport | None = None) -> None:
        self._sender = Sender(url, key, transport)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Give the connection up."""
        self._sender.close()

    def post_article(self, article: shapes.ArticleIn) -> shapes.PostedArticle:
        """Store an article and have it read."""
        return cast(shapes.PostedArticle, self._post("/articles", article))

    def post_articles(self, articles: Iterable[shapes.ArticleIn]) -> Iterator[dict[str, Any]]:
        """Store many in one request; per article `{"line", "status"}` with its `article` or its `problem`, in order.

        Identical text is stored once, so a batch that broke off may be sent again.
        """
        lines = "".join(json.dumps(article, ensure_ascii=False) + "\n" for article in articles).encode()
        with self._sender.stream(Request("POST", "/articles/batch", content=lines, headers=NDJSON)) as answer:
            yield from (json.loads(line) for line in answer.iter_lines() if line)

    def get_article(self, article: int) -> shapes.ReadArticle:
        """An article with what was read in its latest version."""
        return cast(shapes.ReadArticle, self._get(f"/articles/{article}"))

    def list_articles(self, **filters: Any) -> Iterator[shapes.ReadArticle]:
        """Articles, by `outlet, published_from, published_to, q`."""
        return self._list("/articles", filters)

    def list_versions(self, article: int) -> Iterator[shapes.Version]:
        """The versions of an article."""
        return self._list(f"/articles/{article}/versions", {})

    def get_version(self, article: int, number: int) -> shapes.VersionText:
        """One version with its body, in which every offset counts."""
        return cast(shapes.VersionText, self._get(f"/articles/{article}/versions/{number}"))

    def extract(self, text: str) -> shapes.Reading:
        """What a text says, without storing anything."""
        return cast(shapes.Reading, self._post("/extract", {"text": text}))

    def match(self, text: str, **context: Any) -> shapes.Matched:
        """What would become of the statements of a text; `context` is `kind, speaker, said_at`."""
        return cast(shapes.Matched, self._post("/match", {"text": text, **context}))

    def list_speakers(self, **filters: Any) -> Iterator[shapes.Speaker]:
        """Speakers, by `q, kind, qid, as_of`."""
        return self._list("/speakers", filters)

    def get_speaker(self, speaker: int) -> shapes.Speaker:
        """A speaker with names and roles."""
        return cast(shapes.Speaker, self._get(f"/speakers/{speaker}"))

    def post_speaker(self, speaker: Mapping[str, Any]) -> shapes.Speaker:
        """Enter a speaker: `name` and `kind`, and what else is known."""
        return cast(shapes.Speaker, self._post("/speakers", speaker))

    def list_quotes_of_speaker(self, speaker: int, **filters: Any) -> Iterator[shapes.Quote]:
        """Every quote of a speaker, whatever they were called."""
        return self._list(f"/speakers/{speaker}/quotes", filters)

    def resolve(self, mention: str, on: str | None = None) -> shapes.Resolution:
        """Who is meant by a mention on a day (year-month-day)."""
        return cast(shapes.Resolution, self._get("/resolve", {"mention": mention, "on": on}))

    def list_quotes(self, **filters: Any) -> Iterator[shapes.Quote]:
        """Quotes, by `speaker, claim, article, outlet, kind, said_from, said_to, q, as_of`."""
        return self._list("/quotes", filters)

    def get_quote(self, quote: int) -> shapes.Quote:
        """A quote with every place where it was printed."""
        return cast(shapes.Quote, self._get(f"/quotes/{quote}"))

    def patch_quote(self, quote: int, revision: int, **changes: Any) -> shapes.Quote:
        """Say who said a quote: `speaker` and an optional `reason`."""
        return cast(shapes.Quote, self._patch(f"/quotes/{quote}", revision, changes))

    def list_claims(self, **filters: Any) -> Iterator[shapes.Claim]:
        """Claims, by `kind, status, term_status, speaker, stance, value_min, value_max, q, as_of`."""
        return self._list("/claims", filters)

    def get_claim(self, claim: int, as_of: str | None = None) -> shapes.Claim:
        """A claim, as it is or as it was."""
        return cast(shapes.Claim, self._get(f"/claims/{claim}", {"as_of": as_of}))

    def post_claim(self, claim: Mapping[str, Any]) -> shapes.Claim:
        """Open a claim: `kind`, `statement` and the `keys` of its kind."""
        return cast(shapes.Claim, self._post("/claims", claim))

    def patch_claim(self, claim: int, revision: int, **changes: Any) -> shapes.Claim:
        """Change the words or the status of a claim, with an optional `reason`."""
        return cast(shapes.Claim, self._patch(f"/claims/{claim}", revision, changes))

    def list_assertions(self, claim: int, **filters: Any) -> Iterator[shapes.Assertion]:
        """Who said it, when, in which words and with which value."""
        return self._list(f"/claims/{claim}/assertions", filters)

    def get_timeline(self, claim: int, as_of: str | None = None) -> shapes.Timeline:
        """The values of a claim over time, by speaker and outlet."""
        return cast(shapes.Timeline, self._get(f"/claims/{claim}/timeline", {"as_of": as_of}))

    def list_history(self, claim: int) -> Iterator[shapes.Change]:
        """Every change of a claim and of what supports it."""
        return self._list(f"/claims/{claim}/history", {})

    def post_review(self, claim: int, review: Mapping[str, Any]) -> shapes.Review:
        """A person's verdict: `rating, text, url, reviewer`."""
        return cast(shapes.Review, self._post(f"/claims/{claim}/reviews", review))

    def patch_assertion(self, assertion: int, revision: int, **changes: Any) -> shapes.Assertion:
        """Correct stance, value or rank, with an optional `reason`."""
        return cast(shapes.Assertion, self._patch(f"/assertions/{assertion}", revision, changes))

    def list_review_items(self, **filters: Any) -> Iterator[shapes.ReviewItem]:
        """Open questions, by `kind, state, article`."""
        return self._list("/review-queue", filters)

    def post_decision(self, item: int, decision: Decision, **details: Any) -> shapes.ReviewItem:
        """Decide a question; `details` are `claim` or `speaker`, and an optional `reason`."""
        return cast(shapes.ReviewItem, self._post(f"/review-queue/{item}/decision", {"decision": decision, **details}))

    def list_changes(self, since: int = 0) -> Iterator[shapes.Change]:
        """Everything that happened after the change `since`, in the order in which it was committed."""
        return self._list("/changes", {"since": since})

    def post_revert(self, change: str, reason: str | None = None) -> shapes.Reverted:
        """Undo a change; the undoing is a change itself."""
        return cast(shapes.Reverted, self._post(f"/changes/{change}/revert", {"reason": reason} if reason else {}))

    def search(self, q: str, **filters: Any) -> Iterator[shapes.Hit]:
        """What holds all words of `q`, the latest first, by `type, speaker, outlet, kind, status, month`."""
        return self._list("/search", {"q": q, **filters})

    def export(self, what: Exported, form: Format = "jsonl", **filters: Any) -> Iterator[str]:
        """The lines of an export as they come; the last one is the end marker with the count."""
        with self._sender.stream(Request("GET", f"/exports/{what}.{form}", filters)) as answer:
            yield from answer.iter_lines()

    def _get(self, path: str, query: Mapping[str, Any] | None = None) -> Any:
        return self._sender.send(Request("GET", path, query or {})).json()

    def _post(self, path: str, body: Any) -> Any:
        return self._sender.send(Request("POST", path, json=body)).json()

    def _patch(self, path: str, revision: int, changes: Mapping[str, Any]) -> Any:
        return self._sender.send(Request("PATCH", path, json=changes, headers={"If-Match": f'"{revision}"'})).json()

    def _list(self, path: str, filters: Mapping[str, Any]) -> Iterator[Any]:
        """The items of all pages; `next` leads from one to the other."""
        page = self._get(path, filters)
        yield from page["items"]
        while page["next"] is not None:
            page = self._get(path, {**filters, "cursor": page["next"]})
            yield from page["items"]
