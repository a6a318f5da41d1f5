import pytest

from factbase.errors import Invalid
from factbase.services.evaluate import Gold, GoldItem, Score, read_gold, score_reading
from factbase.values.quotations import Identity, Mention, Quotation
from factbase.values.readings import Reading, SpokenStatement
from factbase.values.spans import Span
from factbase.values.statements import Figure, Statement

BODY = "“We lost 40 men this week,” said Tarsa’s premier, Ilo Brandt. He called the truce dead."
QUOTED = Span(1, 26)
WORDS = Span(9, 15)


def make_quotation(span=QUOTED, name="Ilo Brandt", kind="direct"):
    mention = Mention(Span(49, 59), "Ilo Brandt", "named", Identity(name, "person") if name else None)
    return Quotation(span, span.slice(BODY), kind, "q1", None, mention)


def make_statement(stance="asserts", **fields):
    value = Figure(**{"span": WORDS, "words": "40 men", "harm": "killed", "low": 40, "best": 40, "high": 40, **fields})
    return SpokenStatement(Statement(QUOTED, QUOTED.slice(BODY), "casualty_figure", stance, value), 0)


def make_reading(quotations=(), statements=()):
    return Reading(tuple(quotations), tuple(statements), (), (), (), None)


GOLD = Gold(
    "01",
    (GoldItem(QUOTED, QUOTED.slice(BODY), "direct", "Ilo Brandt"),),
    (GoldItem(WORDS, "40 men", "casualty_figure", "Ilo Brandt", "asserts", {"harm": "killed", "best": 40}),),
)


def test_a_reading_like_the_gold_is_wholly_right():
    report = score_reading(make_reading([make_quotation()], [make_statement()]), GOLD)

    assert set(report.scores.values()) == {Score(1, 1, 1)}
    assert report.errors == ()


@pytest.mark.parametrize(
    ("quotation", "right"),
    [
        (make_quotation(), {"quotations", "quotations with kind", "quotations with speaker"}),
        (make_quotation(kind="mixed"), {"quotations", "quotations with speaker"}),
        (make_quotation(name="Mia Roth"), {"quotations", "quotations with kind"}),
        (make_quotation(name=None), {"quotations", "quotations with kind"}),
        (make_quotation(Span(1, 23)), {"quotations", "quotations with kind", "quotations with speaker"}),
        (make_quotation(Span(1, 15)), set()),
    ],
)
def test_quotations_count_by_place_kind_and_speaker(quotation, right):
    report = score_reading(make_reading([quotation]), GOLD)

    assert {name for name, score in report.scores.items() if score.right} == right


@pytest.mark.parametrize(
    ("statement", "right"),
    [
        (make_statement(), {"statements", "statements with value", "statements with value, stance and speaker"}),
        (make_statement("denies"), {"statements", "statements with value"}),
        (
            make_statement(group="soldiers"),
            {"statements", "statements with value", "statements with value, stance and speaker"},
        ),
        (make_statement(best=41), {"statements"}),
        (make_statement(span=Span(60, 61)), set()),
    ],
)
def test_statements_count_by_kind_and_the_fields_that_gold_names(statement, right):
    report = score_reading(make_reading([make_quotation()], [statement]), GOLD)

    assert {name for name, score in report.scores.items() if score.right and "statement" in name} == right


def test_what_was_found_twice_is_right_once():
    report = score_reading(make_reading([make_quotation(), make_quotation()]), GOLD)

    assert report.scores["quotations"] == Score(right=1, found=2, gold=1)
    assert report.scores["quotations"].precision == 0.5


def test_nothing_found_and_nothing_to_find_is_no_fault():
    report = score_reading(make_reading(), Gold("02", (), ()))

    assert report.scores["quotations"].f1 == 1.0


def test_errors_name_the_article_and_the_words():
    report = score_reading(make_reading([make_quotation(Span(62, 88), "Mia Roth")]), GOLD)

    assert report.errors[0] == "01: missed 'We lost 40 men this week,'"
    assert report.errors[1] == "01: surplus 'He called the truce dead.' by Mia Roth"


def test_gold_whose_words_stand_elsewhere_is_refused():
    row = {"start": 0, "end": 4, "text": "Nope", "kind": "direct", "speaker": None}

    with pytest.raises(Invalid, match="Nope"):
        read_gold({"article": "01", "quotes": [row], "statements": []}, BODY)
