"""Dates and times as people write and read them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from model.days import short_day, weekday


def shown_date(iso: str) -> str:
    """An ISO date as `14 Feb 2020`; anything else as it is."""
    try:
        return short_day(date.fromisoformat(iso))
    except ValueError:
        return iso


def shown_moment(iso_utc: str, now: datetime) -> str:
    """A moment (UTC, ISO 8601) in local time: the time today, with the day this week, else the date."""
    try:
        moment = datetime.fromisoformat(iso_utc).astimezone(now.tzinfo)
    except ValueError:
        return iso_utc
    if moment.date() == now.date():
        return f"{moment:%H:%M}"
    if timedelta(0) < now.date() - moment.date() < timedelta(days=7):
        return f"{weekday(moment)} {moment:%H:%M}"
    return shown_date(moment.date().isoformat())


def shown_time(iso_utc: str, zone: tzinfo | None) -> str:
    """A moment (UTC, ISO 8601) with its day in a time zone, None for this computer's: `14 Feb 2020 13:02`."""
    try:
        moment = datetime.fromisoformat(iso_utc).astimezone(zone)
    except ValueError:
        return iso_utc
    return f"{shown_date(moment.date().isoformat())} {moment:%H:%M}"
