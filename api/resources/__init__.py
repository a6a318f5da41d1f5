"""The calls of the REST interface, a module per noun."""
