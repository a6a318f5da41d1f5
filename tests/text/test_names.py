"""Names told by capital letters."""

import pytest

from factbase.text.names import find_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Nine people died in the depot of Abertal.", ["abertal"]),
        ("The ferry Maid of Lorne went down.", ["maid lorne"]),
        ("On Monday President Ilda Brook left.", ["ilda brook"]),
        ("He met the Northern League in the Weavers' District.", ["northern league", "weavers district"]),
        ("We may march in May.", []),
        ("“The League agreed,” he said.", ["league"]),
        ("MARENBY — The market burned.", []),
        ("", []),
    ],
)
def test_names_are_found_without_titles_days_and_openings(text, names):
    assert [" ".join(name.words) for name in find_names(text) if name.is_sure] == names


@pytest.mark.parametrize("text", ["Shelling went on.", "Tarsa has agreed.", "Floods killed nine."])
def test_a_capital_that_opens_a_sentence_is_not_sure(text):
    [name] = find_names(text)

    assert not name.is_sure


@pytest.mark.parametrize(
    ("text", "is_place"),
    [
        ("They fought in Tarsa.", True),
        ("They fought near the Orlo.", True),
        ("It struck the Orlo refinery.", True),
        ("They left the village of Orlo.", True),
        ("They spoke to Orlo.", False),
        ("They met the Orlo Front.", False),
    ],
)
def test_places_are_known_by_the_words_around_them(text, is_place):
    [name] = [name for name in find_names(text) if name.is_sure]

    assert name.is_place == is_place


@pytest.mark.parametrize("piece", ["The ", "Of the ", "“The ", "A of "])
def test_endless_capitals_are_read_without_recursion(piece):
    assert isinstance(find_names(piece * 20_000), tuple)
