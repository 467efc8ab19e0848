"""The palette: one field that finds questions, cases, standards and commands."""
