"""Backups of an inspection file: what they are called, when one is due, and which are kept as they grow old."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Literal, get_args

from model.operations import Operation

Reason = Literal["opened", "worked", "import", "bulk", "migration", "before-restore", "manual"]
"""Why a backup was made: a session began, people worked, or something was about to happen to the file."""

ENDING = ".caseread"
EVERY = timedelta(minutes=20)
"""How much work is in no backup at most, while backups can be made."""

MANY_CASES = 2
MANY_VALUES = 50
"""A change of as many cases or values as this is a bulk change: nobody sees all of it at once."""

MOST_RECENT = 12
RECENT = timedelta(hours=24)
DAILY = timedelta(days=14)
WEEKLY = timedelta(weeks=12)
PROTECTED = timedelta(days=30)
PROTECTED_REASONS: frozenset[Reason] = frozenset({"migration", "before-restore"})

_LONGEST_LABEL = 120
_STAMP = "%Y-%m-%d %H-%M-%S"
_REST = re.compile(r" (\d{4}-\d\d-\d\d \d\d-\d\d-\d\d) ([a-z-]+)(?: (\d{1,4}))?\.caseread")


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """What the name of a backup says: when it was made (UTC, whole seconds) and why.

    `number` is above 1 where a name was taken: the clock may step back, and a second has room for two.
    """

    made_at: datetime
    number: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup as people see it.

    `size` is in bytes. `changes` is the number of entries in its history, or None where that cannot be read without
    another secret. `opens_as_now` says whether it opens with what opens the file now; if not, with what did then.
    """

    path: Path
    stamp: Stamp
    size: int
    is_encrypted: bool
    opens_as_now: bool
    changes: int | None


def label_of(file: Path) -> str:
    """What the names of a file's backups begin with: its name without the ending, and no longer than names may be."""
    label = file.name.removesuffix(ENDING)
    return label.encode()[:_LONGEST_LABEL].decode("utf-8", "ignore").rstrip(". ") or "inspection"


def name_of(label: str, stamp: Stamp) -> str:
    """The file name of a backup. Every system allows it; names of one inspection sort by time."""
    number = f" {stamp.number}" if stamp.number > 1 else ""
    return f"{label} {stamp.made_at.astimezone(UTC):{_STAMP}} {stamp.reason}{number}{ENDING}"


def stamp_of(label: str, name: str) -> Stamp | None:
    """What a file name says, if it is that of a backup with this label; None for any other name.

    Some systems spell one letter as two: é with its accent apart is the same.
    """
    label, name = unicodedata.normalize("NFC", label), unicodedata.normalize("NFC", name)
    match = _REST.fullmatch(name.removeprefix(label)) if name.startswith(label) else None
    if match is None or match[2] not in get_args(Reason):
        return None
    try:
        made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    reason: Reason = match[2]  # type: ignore[assignment]  # looked up above
    return Stamp(made_at, int(match[3] or 1), reason)


def is_bulk(operation: Operation) -> bool:
    """Whether an operation changes so much that the file is kept as it was before."""
    return len(operation.case_ids) >= MANY_CASES or len(operation.changes) >= MANY_VALUES


def is_due(last: datetime, now: datetime) -> bool:
    """Whether work has gone on long enough since the last backup. A clock that stepped back does not put it off."""
    return not timedelta(0) <= now - last < EVERY


def superfluous(stamps: Iterable[Stamp], now: datetime) -> tuple[Stamp, ...]:
    """The backups that are no longer needed, the oldest first.

    Kept are all of the last 24 hours up to 12; then the last of each day for 14 days, of each week for 12 weeks, and
    the first of each month for ever; those from before a migration or a restore for 30 days; the newest always.
    What seems to be of the future is kept until its time has come: then the clock was wrong, and nobody knows when.
    """
    ordered = sorted(stamps)
    past = [stamp for stamp in ordered if stamp.made_at <= now]
    kept = {*ordered[len(past) :], *past[-1:], *_kept_by_age(past, now)}
    return tuple(stamp for stamp in ordered if stamp not in kept)


def _kept_by_age(past: list[Stamp], now: datetime) -> Iterator[Stamp]:
    yield from _younger(past, now, RECENT)[-MOST_RECENT:]
    yield from _last_of_each(_day, _younger(past, now, DAILY))
    yield from _last_of_each(_week, _younger(past, now, WEEKLY))
    yield from _last_of_each(_month, reversed(past))
    yield from (s for s in _younger(past, now, PROTECTED) if s.reason in PROTECTED_REASONS)


def _younger(past: list[Stamp], now: datetime, age: timedelta) -> list[Stamp]:
    return [stamp for stamp in past if now - stamp.made_at < age]


def _last_of_each(span: Callable[[Stamp], Hashable], stamps: Iterable[Stamp]) -> Iterable[Stamp]:
    return {span(stamp): stamp for stamp in stamps}.values()


def _day(stamp: Stamp) -> date:
    return stamp.made_at.date()


def _week(stamp: Stamp) -> tuple[int, int]:
    return stamp.made_at.isocalendar()[:2]


def _month(stamp: Stamp) -> tuple[int, int]:
    return stamp.made_at.year, stamp.made_at.month
