"""The sequence model of quotations: features of words, tags, choice among spans and speakers; its data are fitted."""
