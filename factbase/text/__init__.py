"""Text to values: normal forms, sentences, page furniture, HTML. Pure."""
