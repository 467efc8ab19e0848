"""Inspection files: one `.caseread` file is one SQLite database. Knows the model; nothing here knows the window."""
