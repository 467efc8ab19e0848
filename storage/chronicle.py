"""The history in the file: entries only added, each sealed with a digest of itself and all before it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from sqlite_utils import Database

from model.conditions import Value
from model.faults import Fault
from model.framework import Framework
from model.history import Entry
from model.inspection import CASE_LISTS, RECORDS, Case, Inspection, Path, values_of
from model.language import say
from model.operations import Change, Operation
from storage.engine import carry_out

_AT_ONCE = 20_000
"""Changes that are read together: enough to be quick, and few beside the whole of a long history."""

_INSERT_CHANGE = "INSERT INTO changes (operation, position, path, before, after) VALUES (?, ?, ?, ?, ?)"
_as_json = json.JSONEncoder(ensure_ascii=False).encode


def append(db: Database, entry: Entry, previous: str) -> str:
    """Adds an entry after the one with digest `previous`; returns its own digest."""
    digest = digest_of(entry, previous)
    row = {"number": entry.number, "at": entry.at, "label": entry.operation.label, "reverts": entry.reverts}
    made = {"author": entry.by, "program": entry.program, "framework": entry.framework}
    db.table("operations").insert({**row, **made, "digest": digest})
    carry_out(db, _INSERT_CHANGE, _change_rows(entry))
    return digest


def digest_of(entry: Entry, previous: str) -> str:
    """The digest that seals an entry."""
    changes = [(c.path, c.before, c.after) for c in entry.operation.changes]
    made = [entry.at, entry.by, entry.program, entry.framework]
    content = [previous, entry.number, *made, entry.operation.label, entry.reverts, changes]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


def read(db: Database) -> Iterator[tuple[Entry, str]]:
    """Every entry with its stored digest, in order."""
    changes: dict[int, list[Change]] = {}
    for number, change in _read_changes(db):
        changes.setdefault(number, []).append(change)
    for row in db.query("SELECT * FROM operations ORDER BY number"):
        operation = Operation(row["label"], tuple(changes.get(row["number"], ())))
        made = {"by": row["author"], "program": row["program"], "framework": row["framework"]}
        yield Entry(row["number"], row["at"], operation, row["reverts"], **made), row["digest"]


def edition_of(framework: Framework) -> str:
    """A framework as the history names it: its id, and the beginning of its digest."""
    return f"{framework.id} {framework.digest[:12]}"


def head(db: Database, origin: str) -> tuple[int, str]:
    """The number and digest of the last entry; 0 and `origin` before the first."""
    row = db.execute("SELECT number, digest FROM operations ORDER BY number DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, origin)


def changed_at(db: Database) -> dict[str, str]:
    """When each case was last changed (UTC, ISO 8601), by case id."""
    sql = """SELECT json_extract(path, '$[1]') AS case_id, max(at) AS at FROM changes
        JOIN operations ON operations.number = changes.operation
        WHERE json_extract(path, '$[0]') = 'cases' GROUP BY 1"""
    return {row["case_id"]: row["at"] for row in db.query(sql)}


def broken_links(entries: Iterable[tuple[Entry, str]], origin: str) -> Iterator[Fault]:
    """The places at which the history is not the one that was written."""
    previous = origin
    for position, (entry, digest) in enumerate(entries, start=1):
        if entry.number != position:
            yield Fault("history_gap", _entry(position), say("An entry is missing here."))
            return
        if digest_of(entry, previous) != digest:
            message = say("This entry, or the framework, was altered after it was written.")
            if previous != origin:
                message = say("This entry was altered after it was written.")
            yield Fault("history_altered", _entry(position), message)
            return
        previous = digest


def _entry(position: int) -> str:
    return say("history, entry {0}").format(position)


def differences(inspection: Inspection, entries: Iterable[Entry]) -> list[Path]:
    """Where an inspection holds another value than its history says."""
    held: dict[Path, Value | None] = dict(values_of(inspection))
    told = {change.path: change.after for entry in entries for change in entry.operation.changes}
    standing = {path: value for path, value in told.items() if value not in (None, "")}
    differing = () if held == standing else (p for p in held | told if _differ(held.get(p), told.get(p)))
    return sorted((*differing, *_hollow(inspection)))


def _hollow(inspection: Inspection) -> Iterator[Path]:
    """Cases and records that hold nothing: no operation leaves one, but half of one may."""
    yield from (("cases", key) for key, case in inspection.cases.items() if case == Case(key))
    for case in inspection.cases.values():
        for kind, record in CASE_LISTS.items():
            yield from _empty(("cases", case.id, kind), getattr(case, kind), record())
    for kind, made in RECORDS.items():
        yield from _empty((kind,), getattr(inspection, kind), made())


def _empty(start: Path, records: Mapping[str, object], nothing: object) -> Iterator[Path]:
    return ((*start, key) for key, record in records.items() if record == nothing)


def _differ(held: Value | None, told: Value | None) -> bool:
    """No text and empty text are the same; False is a value."""
    return (None if held == "" else held) != (None if told == "" else told)


def _change_rows(entry: Entry) -> Iterator[tuple[int | str | None, ...]]:
    for position, change in enumerate(entry.operation.changes):
        yield entry.number, position, _as_json(change.path), _text(change.before), _text(change.after)


def _read_changes(db: Database) -> Iterator[tuple[int, Change]]:
    """The changes of all entries, in order, with the number of their entry; a part of them is in memory at a time."""
    rows = iter(db.execute("SELECT operation, path, before, after FROM changes ORDER BY operation, position"))
    known: dict[str, str] = {}  # the same ids and names stand in thousands of paths
    while some := list(islice(rows, _AT_ONCE)):
        numbers, *texts = zip(*some, strict=True)
        for number, path, before, after in zip(numbers, *map(_values, texts), strict=True):
            if not isinstance(path, list):
                raise ValueError(path)
            yield number, Change(tuple([known.setdefault(part, part) for part in path]), before, after)


def _text(value: object) -> str | None:
    return None if value is None else _as_json(value)


def _values(texts: Iterable[str | None]) -> list[Any]:
    """What many texts of JSON stand for, read together: one by one takes ten times as long. None stays None."""
    read: list[Any] = json.loads(f"[{','.join('null' if text is None else text for text in texts)}]")
    return read
