"""What one match costs among many claims: benchmarks/bench_match.py [SIZE ...], 10000 100000 1000000 unless told.

Fills stores of each size on both databases with made-up claims, and times finding and judging the claims that a
restatement of one of them states, next to RapidFuzz's `process.extractOne` over the words of all. Times are processor
time, the database server's included, because the machine that measures has other work too. Draws docs/bench-match.svg;
the last line of output is JSON. Run by `make bench-match`, which also finds the server as the tests do.
"""

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

from claim_stores import PostgresClaims, SqliteClaims, read_batches
from growth_plot import draw_growth
from postgres import find_server
from rapidfuzz import fuzz, process
from synthetic_claims import Newsroom

from api import create_app
from api.access import SCOPES
from factbase.match.shortlist import choose_alike
from factbase.services import keys, schema
from factbase.services.candidates import NEAREST, weigh
from factbase.services.claims import ClaimDraft, create_claim
from factbase.settings import Settings, Thresholds
from factbase.store.search import read_statements, similar
from factbase.text.postings import posting_tokens
from factbase.values.statements import Statement

SIZES = (10_000, 100_000, 1_000_000)
QUERIES = 200
COMPARED = 100  # of the queries, with all claims: a second each at a million
WARMED_BY = 20
INSERTED = 200
POSTED = 20
QUOTED = 8  # statements of an article
DOCS = Path(__file__).parents[1] / "docs"

Store = SqliteClaims | PostgresClaims


@dataclass(frozen=True)
class Bench:
    """Claims of one size: their words, and restatements of some of them to be found."""

    texts: Sequence[str]
    wanted: Sequence[Statement]
    articles: Sequence[str]


@dataclass(frozen=True)
class Measured:
    """One database at one size: milliseconds a call, and bytes."""

    database: str
    size: int
    nearest: float
    match: float
    insert: float
    post: float
    recall: float
    found: float
    postings: int
    disk: int


def main() -> None:
    """Measure, then write plot, table and the figures that decide."""
    sizes = sorted(int(word) for word in sys.argv[1:]) or list(SIZES)
    brute: dict[int, float] = {}
    measured: list[Measured] = []
    with tempfile.TemporaryDirectory() as directory:
        server = find_server(Path(directory), "master")
        if server is None:
            raise SystemExit("No PostgreSQL: set FACTBASE_TEST_POSTGRES.")
        for size in sizes:
            brute[size] = measure_size(size, Path(directory), server, measured)
    series = {f"{name}, one match": _curve(measured, name) for name in ("SQLite", "PostgreSQL")}
    (DOCS / "bench-match.svg").write_text(draw_growth({"RapidFuzz over all claims": brute, **series}), "utf-8")
    print(write_table(measured, brute))
    print(json.dumps(sum_up(measured, brute)))


def measure_size(size: int, directory: Path, server: str, measured: list[Measured]) -> float:
    """Fill a store of each kind and measure both; returns the milliseconds of a search through all claims."""
    place = directory / str(size)
    place.mkdir()
    stores: list[Store] = [SqliteClaims(place), PostgresClaims(server)]
    try:
        bench = fill(stores, size)
        nearest, milliseconds = search_all(bench)
        for store in stores:
            store.finish()
            measured.append(measure_store(store, bench, nearest))
            print(measured[-1], flush=True)
    finally:
        for store in stores:
            store.remove()
    return milliseconds


def fill(stores: Sequence[Store], size: int) -> Bench:
    """Load the first `size` claims of the newsroom into every store."""
    newsroom, texts, wanted = Newsroom(), [], []

    def state() -> Statement:
        claim = newsroom.state()
        texts.append(claim.text)
        if len(texts) % (size // QUERIES) == 0:
            wanted.append(claim)
        return claim

    for rows in read_batches(state() for _ in range(size)):
        for store in stores:
            store.add(rows)
    restated = [newsroom.restate(claim) for claim in wanted]
    return Bench(texts, restated, [newsroom.report(QUOTED) for _ in range(POSTED * len(stores))])


def search_all(bench: Bench) -> tuple[list[float], float]:
    """The score of the claim nearest to each of the first queries, and the milliseconds of the search."""
    times, scores = [], []
    for statement in bench.wanted[:: QUERIES // COMPARED]:
        start = process_time()
        found: Any = process.extractOne(statement.text, bench.texts, scorer=fuzz.token_sort_ratio)
        times.append(process_time() - start)
        scores.append(found[1])
    print(f"{len(bench.texts)} claims, extractOne {median(times) * 1000:.1f} ms", flush=True)
    return scores, median(times) * 1000


def measure_store(store: Store, bench: Bench, nearest: Sequence[float]) -> Measured:
    """Every measure of one store, which is bound to this process."""
    with schema.session():
        for statement in bench.wanted[:WARMED_BY]:
            weigh(statement, Thresholds())
        found = time_each(store, [lambda one=one: find_nearest(one.text) for one in bench.wanted])
        match = time_each(store, [lambda one=one: weigh(one, Thresholds()) for one in bench.wanted])
        recall, right = measure_recall(bench, nearest), measure_found(bench)
        drafts = [ClaimDraft("statement", one.text) for one in bench.wanted[:INSERTED]]
        insert = time_each(store, [lambda draft=draft: create_claim(draft, "benchmark") for draft in drafts])
        post = time_each(store, prepare_posts(store, bench.articles))
        return Measured(store.name, len(bench.texts), found, match, insert, post, recall, right, *store.measure_disk())


def find_nearest(text: str) -> tuple[int, ...]:
    """What the search through all claims does: the claim in the likest words."""
    return choose_alike(text, read_statements(similar(posting_tokens(text), NEAREST)), 1)


def time_each(store: Store, calls: Sequence[Callable[[], Any]]) -> float:
    """Milliseconds of processor time of the middle call, with the server's share of the mean."""
    times = []
    before = store.read_clock()
    for call in calls:
        start = process_time()
        call()
        times.append(process_time() - start)
    return (median(times) + (store.read_clock() - before) / len(calls)) * 1000


def measure_recall(bench: Bench, nearest: Sequence[float]) -> float:
    """Share of queries whose hundred candidates hold a claim as near as the nearest of all."""
    hits = 0
    for statement, score in zip(bench.wanted[:: QUERIES // COMPARED], nearest, strict=True):
        found = read_statements(similar(posting_tokens(statement.text), NEAREST)).values()
        hits += any(fuzz.token_sort_ratio(statement.text, text) >= score for text in found)
    return hits / len(nearest)


def measure_found(bench: Bench) -> float:
    """Share of all queries whose hundred candidates hold the claim that was restated, whatever else is near."""
    step = len(bench.texts) // QUERIES
    hundreds = (similar(posting_tokens(statement.text), NEAREST) for statement in bench.wanted)
    return sum(step * number in hundred for number, hundred in enumerate(hundreds, start=1)) / len(bench.wanted)


def prepare_posts(store: Store, articles: Sequence[str]) -> list[Callable[[], Any]]:
    """Calls that post an article each over REST; every store gets articles that it has not seen."""
    client = create_app(Settings(database=store.url, rate_limit="off")).test_client()
    with schema.session():
        secret = keys.create_key("benchmark", SCOPES, None, "benchmark").secret
    client.environ_base["HTTP_AUTHORIZATION"] = f"Bearer {secret}"

    def post(number: int) -> None:
        draft = {"url": f"https://herald.example/{number}", "body": articles[number], "published_at": PUBLISHED}
        answer = client.post("/api/v1/articles", json=draft)
        if answer.status_code != CREATED:
            raise SystemExit(f"Posting an article answered {answer.status_code}: {answer.text}")

    return [lambda number=number: post(number) for number in range(POSTED)]


PUBLISHED = "2025-06-01T12:00:00Z"
CREATED = 201


def sum_up(measured: Sequence[Measured], brute: dict[int, float]) -> dict[str, float]:
    """Growth from the smallest size to the largest, the least that is found, and what the index saves at the last."""
    least, most = min(brute), max(brute)
    of = {(one.database, one.size): one for one in measured}
    figures: dict[str, float] = {}
    for name in ("SQLite", "PostgreSQL"):
        small, large = of[name, least], of[name, most]
        short = "sqlite" if name == "SQLite" else "postgres"
        figures[f"growth_{short}"] = round(large.match / small.match, 2)
        figures[f"growth_nearest_{short}"] = round(large.nearest / small.nearest, 2)
        figures[f"growth_post_{short}"] = round(large.post / small.post, 2)
    figures["recall"] = min(one.recall for one in measured)
    figures["found"] = min(one.found for one in measured)
    figures["vs_bruteforce"] = round(brute[most] / max(of[name, most].nearest for name in ("SQLite", "PostgreSQL")))
    return figures


def write_table(measured: Sequence[Measured], brute: dict[int, float]) -> str:
    """The figures as a table in Markdown."""
    heads = ("claims", "database", "RapidFuzz over all", "nearest claim", "one match", "insert", "POST")
    heads = (*heads, "recall", "found", "postings", "disk")
    lines = [f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    lines += [
        f"| {one.size:,} | {one.database} | {brute[one.size]:.0f} ms | {one.nearest:.2f} ms | {one.match:.1f} ms "
        f"| {one.insert:.1f} ms | {one.post:.0f} ms "
        f"| {one.recall:.3f} | {one.found:.3f} "
        f"| {one.postings / 1e6:,.0f} MB | {one.disk / 1e6:,.0f} MB |"
        for one in measured
    ]
    return "\n".join(lines)


def _curve(measured: Sequence[Measured], name: str) -> dict[int, float]:
    return {one.size: one.match for one in measured if one.database == name}


if __name__ == "__main__":
    main()
