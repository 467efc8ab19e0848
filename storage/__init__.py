"""Inspection files: one `.caseread` file is one SQLite database. Knows the model, not the window."""
