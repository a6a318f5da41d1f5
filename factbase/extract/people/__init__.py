"""Who is named in a text, and who is meant: the parts of `mentions` and `attribution`."""
