"""Candidates from the database; the same functions for each dialect."""
