"""What was done last, found in the history: the latest changes of one answer, and the notes written last in a case."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from model.framework import Framework
from model.history import Entry
from model.history_view import HistoryView, Row, Scope
from model.inspection import Case, Inspection
from model.operations import Operation


def latest_rows(
    framework: Framework, inspection: Inspection, entries: Iterable[Entry], scope: Scope, most: int
) -> list[Row]:
    """The latest changes in a scope, the newest first and no more than `most`."""
    within = tuple(e for e in entries if any(scope.covers(change.path) for change in e.operation.changes))
    return HistoryView(framework, inspection, within).rows(scope)[:most]


def note_order(operations: Iterable[Operation], case_id: str) -> tuple[str, ...]:
    """The questions of a case on which notes were written, the one written last first; `operations` oldest first."""
    places = [
        change.path[3]
        for operation in operations
        for change in operation.changes
        if change.path[:3] == ("cases", case_id, "notes")
    ]
    return tuple(dict.fromkeys(reversed(places)))


def last_note(case: Case, order: Sequence[str], besides: str) -> str:
    """The question, other than one, whose note was written last and still stands; empty where there is none."""
    return next((question for question in order if question != besides and case.notes.get(question)), "")


def joined_note(text: str, more: str) -> str:
    """A note with another text below it; the text alone where nothing stood there."""
    return f"{text.rstrip()}\n{more}" if text.strip() else more
