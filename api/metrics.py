"""What is counted, in the text format of Prometheus; counts begin anew with the process."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from factbase.errors import Unavailable
from factbase.services import reviews, schema
from factbase.services.articles import ArticleReading, Ingested

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
NOWHERE = "none"  # the route of addresses that lead nowhere

registry = CollectorRegistry()
requests = Counter(
    "factbase_requests", "Requests answered, by route and status.", ("method", "route", "status"), registry=registry
)
durations = Histogram(
    "factbase_request_seconds", "Time until a request was answered.", ("route",), buckets=SECONDS, registry=registry
)
articles = Counter("factbase_articles", "Articles posted, by what became of them.", ("outcome",), registry=registry)
statements = Counter(
    "factbase_statements", "Statements of ingested articles, by outcome.", ("outcome",), registry=registry
)
limited = Counter("factbase_rate_limit_refusals", "Requests refused because there were too many.", registry=registry)
CONTENT_TYPE = CONTENT_TYPE_LATEST


class _Database:
    """What is read from the database at each scrape: its queue of questions and its connections."""

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Gauges; those that need an answer of the database are left out while it gives none."""
        up = GaugeMetricFamily("factbase_database_up", "Whether the database answers.")
        queue = GaugeMetricFamily("factbase_review_queue", "Questions that wait for a person.", labels=["kind"])
        try:
            with schema.session():
                for kind, number in reviews.count_review_items().items():
                    queue.add_metric([kind], number)
            up.add_metric([], 1)
        except Unavailable:
            up.add_metric([], 0)
        yield from (up, queue)
        connections = GaugeMetricFamily("factbase_database_connections", "Connections of the pool.", labels=["state"])
        for state, number in schema.count_connections().items():
            connections.add_metric([state], number)
        yield connections

    def describe(self) -> list[GaugeMetricFamily]:
        """Nothing, so that registering asks no database."""
        return []


registry.register(_Database())
ProcessCollector(registry=registry)


def count_request(method: str, route: str | None, status: int, seconds: float) -> None:
    """Count an answer, and the time that it took."""
    requests.labels(method, route or NOWHERE, status).inc()
    durations.labels(route or NOWHERE).observe(seconds)
    if status == 429:
        limited.inc()


def count_ingested(ingested: Ingested) -> None:
    """Count an article; its statements only where the text was new."""
    articles.labels(ingested.outcome).inc()
    if ingested.outcome != "unchanged":
        for outcome in _outcomes(ingested.reading):
            statements.labels(outcome).inc()


def _outcomes(reading: ArticleReading) -> Iterator[str]:
    found = [statement for quote in reading.quotes for statement in quote.statements]
    for statement in (*found, *reading.narrated):
        yield str(statement.outcome)


def write_metrics() -> bytes:
    """Everything that is counted."""
    return generate_latest(registry)
