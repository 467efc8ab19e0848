"""Dates as people write them."""

from __future__ import annotations

import re
from datetime import date

from model.days import month_number

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ -]?([A-Za-z]{3,10})\.?[ -]?(\d{4}|\d{2})")


def parse_date(text: str) -> date | None:
    """The date in `14/02/2020`, `14 Feb 2020` or `2020-02-14` (day first), or None. Months are in any language."""
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
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None
