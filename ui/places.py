"""The screens of an open inspection, by number."""

from __future__ import annotations

OVERVIEW, CASES, ORGANISATION, RATINGS, REPORT, FINDINGS = range(6)
"""The screens by the figure of their key, less one: a key stays with its screen."""

SCREEN_COMMANDS = ("overview", "cases", "organisation", "ratings", "report", "findings")
"""The commands that show them, by the number of the screen."""

TAB_ORDER = (OVERVIEW, CASES, ORGANISATION, RATINGS, FINDINGS, REPORT)
