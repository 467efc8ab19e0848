"""The history of an inspection: entries that are only ever added, and the undo and redo that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from model.inspection import Path
from model.operations import Operation

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
    if not _is_piece(later.operation) or not _begins(earlier.operation, later.operation.changes[0].path):
        return False
    between = datetime.fromisoformat(later.at) - datetime.fromisoformat(earlier.at)
    return timedelta(0) <= between <= TYPING_PAUSE


def _is_piece(operation: Operation) -> bool:
    """Whether an operation changes nothing but one longer text."""
    return len(operation.changes) == 1 and _is_typed(operation.changes[0].path)


def _begins(operation: Operation, text: Path) -> bool:
    """Whether an operation changes this text, and nothing else but the rest of the item that it is part of."""
    paths = [change.path for change in operation.changes]
    is_part = text[:1] == ("cases",) and len(text) == 5
    return text in paths and (len(paths) == 1 or (is_part and all(path[:4] == text[:4] for path in paths)))


def _is_typed(path: Path) -> bool:
    """Whether people write a longer text here."""
    match path:
        case ("cases", _, "notes" | "accepted", _) | ("cases", _, "evidence" | "alerts", _, "text"):
            return True
    return path[-1] == "reason"


def _joined(earlier: Entry, later: Entry) -> Entry:
    last = later.operation.changes[0]
    changes = tuple(
        replace(change, after=last.after) if change.path == last.path else change
        for change in earlier.operation.changes
    )
    return replace(later, operation=Operation(later.operation.label, changes))
