"""The article in a web page."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from factbase.errors import Invalid, TooLarge
from factbase.text.html import LONGEST_PAGE, MOST_TAGS, read_page

HEAD = """<html lang="en"><head><title>Talks end in Tarsa | The Marenian</title>
<meta property="article:published_time" content="2031-04-02T09:30:00+02:00"><meta name="author" content="Mia Roth">
</head>"""
PAGE = (
    HEAD
    + """<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Talks end in Tarsa</h1>
<p>Talks about the harbour of Tarsa ended on Monday
without a result, said the <a href="/council">council</a>.</p>
<p>“We will <b>meet</b> again,” said Jan Moor, who had led them.<br>He left soon after.</p>
<blockquote><p>We stand by our word, and by our ferry too.</p></blockquote>
<ul><li>The first talks were held in March</li><li>The next are in May</li></ul></article></body></html>"""
)


def test_a_page_is_read_into_paragraphs():
    page = read_page(PAGE)

    assert page.body.split("\n\n") == [
        "Talks about the harbour of Tarsa ended on Monday without a result, said the council.",
        "“We will meet again,” said Jan Moor, who had led them.\nHe left soon after.",
        "We stand by our word, and by our ferry too.",
        "The first talks were held in March",
        "The next are in May",
    ]


def test_title_byline_and_date_come_from_the_head():
    page = read_page(PAGE)

    assert (page.title, page.byline) == ("Talks end in Tarsa", "Mia Roth")
    assert page.published_at == datetime(2031, 4, 2, 9, 30, tzinfo=timezone(timedelta(hours=2)))


TEXT = "<p>Talks about the harbour of Tarsa ended on Monday without a result, said the council.</p>"


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            '<script type="application/ld+json">{"datePublished": "2031-04-02T07:30:00Z"}</script>',
            datetime(2031, 4, 2, 7, 30, tzinfo=UTC),
        ),
        ('<meta name="date" content="2031-04-02">', datetime(2031, 4, 2, tzinfo=UTC)),
        ('<meta property="article:published_time" content="soon">', None),
        ("", None),
    ],
)
def test_the_date_of_a_page_has_a_time_zone_or_is_unknown(head, expected):
    page = read_page(f"<html><head>{head}</head><body><article>{TEXT}</article></body></html>")

    assert page.published_at == expected


def test_a_fragment_of_a_page_is_read_too():
    assert read_page(f"<article>{TEXT}</article>").body.startswith("Talks about the harbour")


BRIEF = "<h1>Flood in Quell</h1><p>“Forty are missing,” said Ada Pell, the premier of Norvia.</p>"


@pytest.mark.parametrize(
    "html",
    [
        f"<html><head><title>Flood in Quell</title></head><body><nav>Menu</nav><main>{BRIEF}</main></body></html>",
        f"<body><nav><a href='/'>Home</a> <a href='/news'>News</a></nav>{BRIEF}</body>",
        BRIEF,
    ],
)
def test_the_one_sentence_of_a_page_stands_by_itself(html):
    paragraphs = read_page(html).body.split("\n\n")

    assert paragraphs[-1] == "“Forty are missing,” said Ada Pell, the premier of Norvia."
    assert not any(word in paragraphs for word in ("Menu", "Home", "News"))


@pytest.mark.parametrize(
    "html",
    [
        "",
        "   \n",
        "<html></html>",
        "<html><body><script>let text = 'none';</script></body></html>",
        "<div>" * 20_000,
        "<" * (MOST_TAGS + 1),
        "<div>" * 100_000 + "text" + "</div>" * 100_000,
    ],
)
def test_a_page_without_text_is_refused_with_its_field(html):
    with pytest.raises(Invalid) as refusal:
        read_page(html)

    assert refusal.value.pointer == "/html"


def test_a_page_beyond_four_mebibytes_is_too_large():
    with pytest.raises(TooLarge):
        read_page("a" * (LONGEST_PAGE + 1))


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 2_000 + TEXT,
        "<b><i>" * 2_000 + TEXT,
        "<table><tr><td>" * 2_000 + TEXT,
        "<p " + "a=b " * 100_000 + ">" + TEXT,
        "<!-- " * 5_000 + "-->" + TEXT,
        f"<article>{TEXT}</article>" + "\x00\x01\ufffe",
    ],
)
def test_hostile_markup_is_read_or_refused(html):
    try:
        body = read_page(html).body
    except Invalid:
        body = ""

    assert len(body) < 500
