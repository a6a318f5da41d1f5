"""`as_of`: an answer as it was after a change, or at a time."""

from typing import Any

from api.arguments import bad_query
from factbase.errors import Invalid
from factbase.services.views import View, find_view


def read_view(query: dict[str, Any]) -> View:
    """Take `as_of` out of the parameters of a call; refuses a moment that is yet to come."""
    try:
        return find_view(query.pop("as_of", None))
    except Invalid as error:
        raise bad_query({"as_of": str(error)}) from None
