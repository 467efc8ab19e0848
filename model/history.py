"""The history of an inspection: entries that are only ever added, and the undo and redo that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from model.operations import Change, Operation

TYPING_PAUSE = timedelta(seconds=5)
"""Saved pieces of one text no further apart than this are one step to undo."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation in the history. `at` is UTC (ISO 8601). `number` counts from 1.

    `reverts` is the number of the entry that this one takes back: undoing an operation reverts its entry,
    redoing it reverts the undoing. `by` is who made it; `program` and `framework` are what with: a name, and
    a version or the beginning of a digest.
    """

    number: int
    at: str
    operation: Operation
    reverts: int | None = None
    by: str = ""
    program: str = ""
    framework: str = ""


@dataclass(frozen=True, slots=True)
class UndoStacks:
    """What can be undone and redone, the next one last.

    A text that was saved piece by piece while it was typed is one step here, though the history keeps every piece.
    """

    undo: tuple[Entry, ...] = ()
    redo: tuple[Entry, ...] = ()

    def after(self, entry: Entry) -> UndoStacks:
        """The stacks once an entry has been added to the history."""
        return _after(self, (entry,))


def undo_stacks(entries: Iterable[Entry]) -> UndoStacks:
    """What can be undone and redone after these entries."""
    return _after(UndoStacks(), entries)


def steps(entries: Iterable[Entry]) -> Iterator[tuple[Entry, ...]]:
    """The entries as people made them: pieces of one text typed without a pause together, every other one alone."""
    pieces: list[Entry] = []
    for entry in entries:
        if pieces and not _continues(pieces[-1], entry):
            yield tuple(pieces)
            pieces.clear()
        pieces.append(entry)
    if pieces:
        yield tuple(pieces)


def joined(pieces: tuple[Entry, ...]) -> Entry:
    """The pieces of a step as one entry, which has the number and the time of the last."""
    return pieces[0] if len(pieces) == 1 else _joined(pieces[0], pieces[-1])


def _after(stacks: UndoStacks, entries: Iterable[Entry]) -> UndoStacks:
    """Works on lists: a tuple made anew for every entry would take seconds for a long history."""
    undo, redo = list(stacks.undo), list(stacks.redo)
    for entry in entries:
        if entry.reverts is None:
            goes_on = bool(undo) and not redo and _continues(undo[-1], entry)
            undo.append(_joined(undo.pop(), entry) if goes_on else entry)
            redo.clear()
        elif undo and undo[-1].number == entry.reverts:
            undo.pop()
            redo.append(entry)
        else:
            undo.append(entry)
            del redo[-1:]
    return UndoStacks(tuple(undo), tuple(redo))


def _continues(earlier: Entry, later: Entry) -> bool:
    """Whether two entries are pieces of one text that one person typed without a long pause."""
    if earlier.reverts is not None or later.reverts is not None or earlier.by != later.by:
        return False
    first, second = _text_change(earlier), _text_change(later)
    if first is None or second is None or first.path != second.path:
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
