"""Addresses of articles: the form in which two are the same page, and the host that stands for an outlet."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

DEFAULT_PORTS = {"http": 80, "https": 443}
TRACKING = "utm_"


def normalise_url(url: str) -> str:
    """One form for all addresses of a page: lower-case scheme and host, no fragment, no `utm_*`, the rest as it is."""
    parts = urlsplit(url.strip())
    query = parts.query
    if TRACKING in query.lower():
        pairs = parse_qsl(query, keep_blank_values=True)
        query = urlencode([(name, value) for name, value in pairs if not name.lower().startswith(TRACKING)])
    scheme = parts.scheme.lower()
    port = f":{parts.port}" if parts.port and parts.port != DEFAULT_PORTS.get(scheme) else ""
    return urlunsplit((scheme, (parts.hostname or "") + port, parts.path or "/", query, ""))


def domain_of(url: str) -> str:
    """The host without "www.", lower-case."""
    return (urlsplit(url.strip()).hostname or "").removeprefix("www.")
