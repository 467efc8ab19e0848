"""An inspection as it was: after any entry of its history."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

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


def states_near(entries: Sequence[Entry], moment: datetime) -> Iterator[tuple[int, Inspection]]:
    """The same states: the present one first, then those nearest to a moment, for who looks for one that was then.

    A moment by a clock on the wall is taken for UTC: the order is a matter of patience only.
    """
    *former, present = states(entries)
    yield present
    at = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    place = bisect_right(entries[:-1], at, key=lambda entry: datetime.fromisoformat(entry.at))
    yield from sorted(former, key=lambda state: abs(state[0] - place))
