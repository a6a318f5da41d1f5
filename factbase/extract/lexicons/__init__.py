"""Words that the rules of extract look up: one table a file, sorted, folded to lower case."""


def read_block(block: str) -> frozenset[str]:
    """The words of a table that is written as a block of text."""
    return frozenset(block.split())
