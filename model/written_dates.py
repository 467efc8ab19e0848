"""Dates as people write them."""

from __future__ import annotations

import re
from datetime import date

from model.days import month_number

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ -]?([A-Za-z]{3,10})\.?[ -]?(\d{4}|\d{2})")
_CENTURY = 100
_LATEST_SHORT = 69
"""Of a year with two figures: 98 was no year of an inspection, and 2098 is none that anybody means."""
_EARLIEST = 1000


def parse_date(text: str) -> date | None:
    """The date in `14/02/2020`, `14 Feb 2020` or `2020-02-14` (day first), or None. Months are in any language.

    A year of two figures is one of this century up to 2069.
    """
    text = " ".join(text.split())
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _FIGURES.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
    elif match := _NAMED.fullmatch(text):
        day, month, year = int(match[1]), month_number(match[2]), int(match[3])
    else:
        return None
    try:
        return date(_whole(year), month, day)
    except ValueError:
        return None


def _whole(year: int) -> int:
    """A year of which the last two figures may have been written; 0 for one that nobody means."""
    if year < _CENTURY:
        return 2000 + year if year <= _LATEST_SHORT else 0
    return year if year >= _EARLIEST else 0
