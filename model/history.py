"""The history of an inspection: entries that are only ever added, and the undo and redo that follow from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from model.operations import Operation


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation in the history. `at` is UTC (ISO 8601).

    `reverts` is the number of the entry that this one takes back: undoing an operation reverts its entry,
    redoing it reverts the undoing. `number` counts from 1.
    """

    number: int
    at: str
    operation: Operation
    reverts: int | None = None


@dataclass(frozen=True, slots=True)
class UndoStacks:
    """What can be undone and redone, the next one last."""

    undo: tuple[Entry, ...] = ()
    redo: tuple[Entry, ...] = ()

    def after(self, entry: Entry) -> UndoStacks:
        """The stacks once an entry has been added to the history."""
        if entry.reverts is None:
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
