"""Date expressions: the parts of `dates`."""
