"""The inspection's printed reports."""
