"""A whole database in and out: exports that any factbase can import, backups and their restoring."""
