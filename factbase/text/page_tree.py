"""A page as a reader sees it: without what is hidden, with the marks that a browser sets around quotations."""

import re
from typing import Any

# What no browser shows; the page itself is hidden only until a script has run.
UNSHOWN = re.compile(r"(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)", re.IGNORECASE)
LONGEST_STYLE = 2000
WHOLE = frozenset(("article", "body", "html", "main"))
MARKS = (("“", "”"), ("‘", "’"))
WRITTEN = tuple("“‘«„\"'")  # marks that stand in the element already
INLINE = "span"


def show_page(tree: Any) -> None:
    """Empty the hidden elements of a page and write the marks of its `q` elements out, in place."""
    for element in list(tree.iter("*")):
        if element.tag not in WHOLE and _is_hidden(element):
            element.clear(keep_tail=True)
            element.tag = INLINE
    depths: dict[Any, int] = {}
    for element in tree.iter("q"):
        depth = next((depths[outer] + 1 for outer in element.iterancestors("q") if outer in depths), 0)
        depths[element] = depth
    for element, depth in depths.items():
        _mark(element, MARKS[depth % 2])


def _is_hidden(element: Any) -> bool:
    if element.tag == "template" or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    return UNSHOWN.search((element.get("style") or "")[:LONGEST_STYLE]) is not None


def _mark(element: Any, marks: tuple[str, str]) -> None:
    """Set marks around an element that has none, and let it run on with the line."""
    opening, closing = marks
    element.tag = INLINE
    if (element.text or "").lstrip().startswith(WRITTEN):
        return
    element.text = opening + (element.text or "").lstrip()
    if len(element):
        element[-1].tail = (element[-1].tail or "").rstrip() + closing
    else:
        element.text = element.text.rstrip() + closing
