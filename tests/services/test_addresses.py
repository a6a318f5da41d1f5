"""One form for all addresses of a page."""

import pytest

from factbase.services.addresses import domain_of, normalise_url


@pytest.mark.parametrize(
    ("url", "form"),
    [
        ("HTTPS://News.Example/Story", "https://news.example/Story"),
        ("https://news.example", "https://news.example/"),
        ("https://news.example:443/a", "https://news.example/a"),
        ("http://news.example:8080/a", "http://news.example:8080/a"),
        ("https://news.example/a#top", "https://news.example/a"),
        ("https://news.example/a?utm_source=x&id=7&UTM_medium=y", "https://news.example/a?id=7"),
        ("https://news.example/a?id=7&b=%20", "https://news.example/a?id=7&b=%20"),
        ("https://news.example/a?", "https://news.example/a"),
    ],
)
def test_addresses_of_one_page_have_one_form(url, form):
    assert normalise_url(url) == form


def test_the_outlet_is_the_host_without_www():
    assert domain_of("https://www.News.example/a") == "news.example"
