"""Tables and keys, a file per noun; no rules."""
