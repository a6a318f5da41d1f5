import pytest

from factbase.match.spellings import choose_spelling

KNOWN = ["brandt", "brandt", "brand", "solminskaya", "roth", "rothe", "mia", "tarsa", "tarso"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("brnadt", "brandt"),  # two letters exchanged are one slip
        ("brannd", "brand"),
        ("brant", "brandt"),  # as near as "brand", and borne by more people
        ("solminskja", "solminskaya"),  # two slips in a long name
        ("rhot", None),
        ("roht", "roth"),
        ("mai", None),  # too short to guess
        ("tarse", "tarsa"),  # of equals the first of the alphabet
        ("valley", None),
    ],
)
def test_the_nearest_name_is_meant_and_none_where_none_is_near(typed, meant):
    assert choose_spelling(typed, KNOWN) == meant
