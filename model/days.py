"""Days and times in words, as reports and screens print them."""

from __future__ import annotations

from datetime import date, datetime

from model.language import ENGLISH, LANGUAGES, WELSH, spoken


def _names(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_MONTHS = {
    ENGLISH: _names("January February March April May June July August September October November December"),
    WELSH: _names("Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"),
}
_SHORT_MONTHS = {
    ENGLISH: _names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    WELSH: _names("Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag"),
}
_SHORT_DAYS = {
    ENGLISH: _names("Mon Tue Wed Thu Fri Sat Sun"),
    WELSH: _names("Llun Maw Mer Iau Gwen Sad Sul"),
}
_NUMBERS = {name[:3].lower(): n for language in LANGUAGES for n, name in enumerate(_MONTHS[language], 1)}
"""Months by the first three letters of their names, which differ in all languages together."""


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
        return f"{start.day} {_month(start)} – {_day(end)}"
    return f"{_day(start)} – {_day(end)}"


def moment(at: datetime) -> str:
    """A day with its time: `12 November 2020, 14:05`."""
    return f"{_day(at.date())}, {at:%H:%M}"


def short_day(of: date) -> str:
    """A day with the short name of its month: `14 Feb 2020`."""
    return f"{of.day} {_SHORT_MONTHS[spoken()][of.month - 1]} {of.year}"


def weekday(of: date) -> str:
    """The short name of a day of the week: `Mon`."""
    return _SHORT_DAYS[spoken()][of.weekday()]


def month_number(name: str) -> int:
    """The number of a month by its name in any of the languages, or the first letters of it; 0 for no month."""
    return _NUMBERS.get(name[:3].lower(), 0)


def _day(of: date) -> str:
    return f"{of.day} {_month(of)} {of.year}"


def _month(of: date) -> str:
    return _MONTHS[spoken()][of.month - 1]
