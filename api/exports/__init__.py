"""Exports for spreadsheets and programs: their columns, and the two forms in which they are written."""
