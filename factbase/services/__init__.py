"""The verbs of the product; the only writers."""
