"""Templates and style sheets of the pages."""
