"""Days and times in words, as reports and screens print them."""

from __future__ import annotations

from datetime import date, datetime

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(iso: str) -> str:
    """A day in words: `12 November 2020`. What is not a date stays as it is."""
    try:
        return _day(date.fromisoformat(iso))
    except ValueError:
        return iso


def days(first: str, last: str) -> str:
    """Two days in words, saying once what they share: `21–24 September 2020`."""
    try:
        start, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return " – ".join(day(given) for given in (first, last) if given)
    if start == end:
        return _day(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{_day(end)}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[start.month - 1]} – {_day(end)}"
    return f"{_day(start)} – {_day(end)}"


def moment(at: datetime) -> str:
    """A day with its time: `12 November 2020, 14:05`."""
    return f"{_day(at.date())}, {at:%H:%M}"


def _day(of: date) -> str:
    return f"{of.day} {_MONTHS[of.month - 1]} {of.year}"
