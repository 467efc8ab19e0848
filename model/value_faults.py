"""What can be wrong with a single value: not text, too long, no date, not one of those that exist."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from model.conditions import Value
from model.faults import Fault, near_miss
from model.language import say

LONGEST_NAME = 200


def text_fault(place: str, value: Value) -> Fault | None:
    """The fault of a value that is not text."""
    return (
        None
        if isinstance(value, str)
        else Fault("text_expected", place, say("“{0}” is not text.").format(value))
    )


def line_fault(place: str, value: Value) -> Fault | None:
    """The fault of a value that is not one line of text as long as a name at most."""
    fault = text_fault(place, value)
    if fault is None and (len(str(value)) > LONGEST_NAME or not str(value).isprintable()):
        message = say("This has to be one line of at most {0} characters.").format(LONGEST_NAME)
        return Fault("text_too_long", place, message)
    return fault


def date_fault(place: str, value: Value) -> Fault | None:
    """The fault of a value that is not a date as YYYY-MM-DD."""
    if isinstance(value, str) and _is_date(value):
        return None
    return Fault("date_unknown", place, say("“{0}” is not a date. Write it as YYYY-MM-DD.").format(value))


def time_fault(place: str, value: Value) -> Fault | None:
    """The fault of a value that is not a day with a time as YYYY-MM-DDTHH:MM."""
    if isinstance(value, str) and _is_time(value):
        return None
    return Fault(
        "time_unknown",
        place,
        say("“{0}” is not a day with a time. Write it as YYYY-MM-DDTHH:MM.").format(value),
    )


def choice_fault(place: str, value: Value, known: Collection[str]) -> Fault | None:
    """The fault of a value that is not one of those that may be given."""
    if isinstance(value, str) and value in known:
        return None
    return Fault("value_unknown", place, say("“{0}” is not one of: {1}.").format(value, ", ".join(known)))


def unknown_fault(kind: str, name: str, known: Collection[str]) -> Fault | None:
    """The fault of the name of something that does not exist."""
    if name in known:
        return None
    message = f"There is no {kind} “{name}”.{near_miss(name, known)}"  # said to authors of imports alone
    return Fault(f"{kind}_unknown", f"{kind} {name}", message)


def _is_date(text: str) -> bool:
    """Whether a text is a date as YYYY-MM-DD; other forms of ISO 8601, such as weeks, are not."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_time(text: str) -> bool:
    """Whether a text is a day with a time to the minute; with seconds or a time zone it is not."""
    try:
        return datetime.fromisoformat(text).isoformat(timespec="minutes") == text
    except ValueError:
        return False
