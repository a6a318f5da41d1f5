"""What would become of one text if the only claim in store were the one that another text states?"""

from collections.abc import Iterator
from dataclasses import replace

from factbase.extract.anchors import find_anchor
from factbase.extract.article import read_article
from factbase.match.decide import judge
from factbase.settings import Thresholds
from factbase.values.articles import ArticleDraft
from factbase.values.decisions import Judgement
from factbase.values.known import KnownClaim
from factbase.values.spans import Span
from factbase.values.statements import Statement

NOWHERE = "https://pair.invalid/"
ONE_STORY = frozenset({"one", "story"})  # as if the articles around both texts named the same people
RANK = {"attached": 2, "suggested": 1, "new": 0}


def judge_pair(a: str, b: str, thresholds: Thresholds) -> Judgement:
    """The judgement on `b` beside the claim of `a`, both read as parts of one story; touches no database.

    Of several statements the two that fit best decide; each text is taken whole as a statement where it holds no typed
    value.
    """
    judgements = (judge(statement, [claim], thresholds) for statement, claim in read_pair(a, b))
    return max(judgements, key=_weight)


def read_pair(a: str, b: str) -> list[tuple[Statement, KnownClaim]]:
    """Every statement of `b` beside every claim of `a`; at least one pair."""
    claims = [_claim_of(statement) for statement in _read(a)]
    return [(statement, claim) for statement in _without_former(list(_read(b))) for claim in claims]


def _without_former(statements: list[Statement]) -> list[Statement]:
    """Leave out a value that the text itself replaces ("25, not 22"), unless it states nothing else."""
    standing = [statement for statement in statements if not getattr(statement.value, "previous", False)]
    asserted = [statement for statement in standing if getattr(statement.value, "polarity", "asserted") != "denied"]
    return asserted or standing or statements


def _read(text: str) -> Iterator[Statement]:
    """The typed statements of a text, each with all of its words: the event may stand in another clause."""
    found = [spoken.statement for spoken in read_article(ArticleDraft(url=NOWHERE, body=text)).statements]
    typed = [statement for statement in found if statement.value is not None]
    whole = Span(0, len(text))
    event = replace(find_anchor(text), around=ONE_STORY)
    if not typed:
        yield Statement(whole, text, "statement", "asserts", None, event=event)
    for statement in typed:
        yield replace(statement, span=whole, text=text, event=event)


def _claim_of(statement: Statement) -> KnownClaim:
    return KnownClaim(
        id=1,
        kind=statement.kind,
        statement=statement.text,
        keys=statement.keys,
        event=statement.event,
        value=statement.value,
        stance=statement.stance,
    )


def _weight(judgement: Judgement) -> tuple[int, bool, float]:
    """Two figures of one sentence fit those of another in two ways: the one in which they agree is meant."""
    score = max((candidate.score for candidate in judgement.candidates), default=0.0)
    return RANK[judgement.outcome], judgement.stance != "revises", score
