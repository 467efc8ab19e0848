"""Dates and times as people write and read them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_FIGURES = re.compile(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ -]?([A-Za-z]{3,9})\.?[ -]?(\d{4}|\d{2})")


def parse_date(text: str) -> date | None:
    """The date in `14/02/2020`, `14 Feb 2020` or `2020-02-14` (day first), or None."""
    text = " ".join(text.split())
    if match := _ISO.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := _FIGURES.fullmatch(text):
        day, month, year = (int(part) for part in match.groups())
    elif match := _NAMED.fullmatch(text):
        day, month, year = int(match[1]), _month(match[2]), int(match[3])
    else:
        return None
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        return None


def shown_date(iso: str) -> str:
    """An ISO date as `14 Feb 2020`; anything else as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def shown_moment(iso_utc: str, now: datetime) -> str:
    """A moment (UTC, ISO 8601) in local time: the time today, with the day this week, else the date."""
    try:
        moment = datetime.fromisoformat(iso_utc).astimezone(now.tzinfo)
    except ValueError:
        return iso_utc
    if moment.date() == now.date():
        return f"{moment:%H:%M}"
    if timedelta(0) < now.date() - moment.date() < timedelta(days=7):
        return f"{_DAYS[moment.weekday()]} {moment:%H:%M}"
    return shown_date(moment.date().isoformat())


def shown_time(iso_utc: str, zone: tzinfo | None) -> str:
    """A moment (UTC, ISO 8601) with its day in a time zone, None for this computer's: `14 Feb 2020 13:02`."""
    try:
        moment = datetime.fromisoformat(iso_utc).astimezone(zone)
    except ValueError:
        return iso_utc
    return f"{shown_date(moment.date().isoformat())} {moment:%H:%M}"


def _month(name: str) -> int:
    """The number of a month by its English name or the first three letters of it; 0 for no month."""
    return next((n for n, month in enumerate(_MONTHS, 1) if name[:3].title() == month), 0)
