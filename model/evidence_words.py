"""Evidence and alerts in words, for screen and paper alike."""

from __future__ import annotations

from datetime import datetime

from model import days
from model.inspection import Alert, Evidence
from model.language import mark, say

KINDS = {
    "quote": mark("Quote"),
    "observation": mark("Observation"),
    "interview": mark("Interview"),
    "document": mark("Document"),
}
FLAGS = {"good_practice": mark("Good practice"), "concern": mark("Concern")}

_SHAPES = {"good_practice": "◆", "concern": "▲"}


def kind(item: Evidence) -> str:
    """What sort of evidence it is; an empty text where that was not said."""
    return say(KINDS[item.kind]) if item.kind in KINDS else item.kind


def flag(item: Evidence) -> str:
    """What the report should take it up as; an empty text for nothing."""
    return say(FLAGS[item.flag]) if item.flag in FLAGS else item.flag


def marked_flag(item: Evidence) -> str:
    """The same with a shape before it, so that it is seen among other words."""
    return f"{_SHAPES[item.flag]} {flag(item)}" if item.flag in _SHAPES else flag(item)


def source(item: Evidence) -> str:
    """Where it stands: `Plan p. 4`; an empty text where that was not said."""
    page = say("p. {0}").format(item.page) if item.page[:1].isdigit() else item.page
    return f"{item.document} {page}".strip()


def moment(local: str) -> str:
    """A local time (YYYY-MM-DDTHH:MM) with its day: `14 September 2020, 14:05`; anything else as it is."""
    try:
        return days.moment(datetime.fromisoformat(local))
    except ValueError:
        return local


def passed_on(alert: Alert) -> str:
    """To whom an alert was passed on, and when; an empty text while it was not."""
    if alert.is_open:
        return ""
    return say("Passed on to {0}, {1}").format(alert.passed_to, moment(alert.passed_at))
