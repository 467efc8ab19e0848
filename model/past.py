"""An inspection as it was: after any entry of its history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from model.history import Entry
from model.inspection import Inspection
from model.operations import applied


def states(entries: Iterable[Entry]) -> Iterator[tuple[int, Inspection]]:
    """The inspection before the first entry (0) and after each, with the entry's number."""
    inspection = Inspection()
    yield 0, inspection
    for entry in entries:
        inspection = applied(inspection, entry.operation)
        yield entry.number, inspection
