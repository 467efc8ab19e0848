"""The history of an inspection: entries that are only ever added, and the undo and redo that follow from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from model.operations import Change, Operation

TYPING_PAUSE = timedelta(seconds=5)
"""Saved pieces of one text no further apart than this are one step to undo."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation in the history. `at` is UTC (ISO 8601). `number` counts from 1.

    `reverts` is the number of the entry that this one takes back: undoing an operation reverts its entry,
    redoing it reverts the undoing.
    """

    number: int
    at: str
    operation: Operation
    reverts: int | None = None


@dataclass(frozen=True, slots=True)
class UndoStacks:
    """What can be undone and redone, the next one last.

    A text that was saved piece by piece while it was typed is one step here, though the history keeps every piece.
    """

    undo: tuple[Entry, ...] = ()
    redo: tuple[Entry, ...] = ()

    def after(self, entry: Entry) -> UndoStacks:
        """The stacks once an entry has been added to the history."""
        if entry.reverts is None:
            if self.undo and not self.redo and _continues(self.undo[-1], entry):
                return UndoStacks((*self.undo[:-1], _joined(self.undo[-1], entry)))
            return UndoStacks((*self.undo, entry))
        if self.undo and self.undo[-1].number == entry.reverts:
            return UndoStacks(self.undo[:-1], (*self.redo, entry))
        return UndoStacks((*self.undo, entry), self.redo[:-1])


def undo_stacks(entries: Iterable[Entry]) -> UndoStacks:
    """What can be undone and redone after these entries."""
    stacks = UndoStacks()
    for entry in entries:
        stacks = stacks.after(entry)
    return stacks


def _continues(earlier: Entry, later: Entry) -> bool:
    """Whether two entries are pieces of one text typed without a long pause."""
    first, second = _text_change(earlier), _text_change(later)
    if first is None or second is None or first.path != second.path or earlier.reverts is not None:
        return False
    between = datetime.fromisoformat(later.at) - datetime.fromisoformat(earlier.at)
    return timedelta(0) <= between <= TYPING_PAUSE


def _text_change(entry: Entry) -> Change | None:
    """The change of an entry that is one change of a longer text: a note or a reason."""
    changes = entry.operation.changes
    if len(changes) != 1:
        return None
    path = changes[0].path
    is_text = path[2:3] == ("notes",) or path[-1] == "reason"
    return changes[0] if is_text else None


def _joined(earlier: Entry, later: Entry) -> Entry:
    first, last = earlier.operation.changes[0], later.operation.changes[0]
    return replace(
        later, operation=Operation(later.operation.label, (Change(first.path, first.before, last.after),))
    )
