"""The values of a damaged file, from tables and history of which parts are gone: each says what the other has lost.

The rows that are left are put into a database in memory, which is then read as any other is. What a value was in the
end is taken from the history where nothing that came later is missing, else from its table, else from as much of the
history as there is.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from itertools import groupby

from sqlite_utils import Database

from model.conditions import Value
from model.framework_loader import digest_of
from model.history import Entry
from model.inspection import CASE_LISTS, CASE_MAPS, RECORDS, Path, is_path, values_of
from storage import chronicle
from storage.engine import empty_database
from storage.records import Row
from storage.remains import Remains, Rows
from storage.rows import read_inspection
from storage.schema import migrations

_WITHIN_CASES = (*CASE_MAPS, *CASE_LISTS)
VALUE_TABLES = ("inspection", "settings", "cases", *_WITHIN_CASES, *RECORDS)
_TABLES = ("framework_files", "operations", "changes", *VALUE_TABLES)
_LOST_ENTRIES = """INSERT OR IGNORE INTO operations (number, at, label, author, program, framework, digest)
    SELECT DISTINCT operation, '', '', '', '', '', '' FROM changes"""
_LOST_CASES = "INSERT OR IGNORE INTO cases (id) " + " UNION ".join(
    f"SELECT case_id FROM {table}" for table in _WITHIN_CASES
)
"""Entries and cases of which something is left have to be there for that to be read."""
_FORMER_COLUMNS = {"cases": 4}
"""As many values have rows that were written before a migration gave their table more columns."""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """Values by their path; `doubtful` are those that may be older than the last, or could not be compared.

    `unsure_tables` are those of which rows may be missing that the history does not tell either.
    """

    values: Mapping[Path, Value]
    doubtful: frozenset[Path]
    unsure_tables: tuple[str, ...]


_NEVER: tuple[Value | None, int] = (None, 0)


@dataclass(slots=True)
class _Told:
    """What the part of the history that is left says: the last value of each path with the number of its entry."""

    last: dict[Path, tuple[Value | None, int]] = field(default_factory=dict)
    ever: set[tuple[Path, Value]] = field(default_factory=set)
    doubtful_until: float = 0
    """The last entry that is not whole: of what it and earlier ones say, something later may be missing."""


def rebuilt(remains: Remains) -> Database:
    """The rows that are left, in a database in memory."""
    database = empty_database()
    migrations.apply(database)
    for name in _TABLES:
        if name in remains.tables:
            _add(database, name, remains.tables[name].rows)
    for leaf in remains.strays:
        _add_plain_stray(database, leaf)
    return database


def reconciled(
    database: Database,
    remains: Remains,
    framework_files: Mapping[str, str],
    *,
    authentic: bool,
    end_known: bool,
) -> Reconciled:
    """The values that a rebuilt database and its history agree on.

    `authentic` when every page was proven to be as it was written; `end_known` when no entry can be missing
    at the end of the history.
    """
    told = _told(database, digest_of(framework_files), end_known=end_known)
    if told.doubtful_until:
        _place_strays(database, remains, told)
    database.execute(_LOST_CASES)
    held = dict(values_of(read_inspection(database)))
    values: dict[Path, Value] = {}
    doubtful = set()
    # Cases stay in the order in which they were made: that of their table, or else that of the history.
    for path in [*held, *told.last] if remains.has_whole("cases") else [*told.last, *held]:
        value, doubted = _value(path, held, told, remains, authentic=authentic)
        if value is not None:
            values[path] = value
            doubtful |= {path} if doubted else set()
    unsure = tuple(name for name in VALUE_TABLES if told.doubtful_until and not remains.has_whole(name))
    return Reconciled(values, frozenset(doubtful), unsure)


def _value(
    path: Path, held: Mapping[Path, Value], told: _Told, remains: Remains, *, authentic: bool
) -> tuple[Value | None, bool]:
    """The value at a path, and whether it is in doubt."""
    said, number = told.last.get(path, _NEVER)
    if number > told.doubtful_until or (authentic and 0 < number == told.doubtful_until):
        return said, path in held and held[path] != said
    if path in held:
        return held[path], not authentic and held[path] != said
    if remains.has_whole(_table_of(path)):
        return None, False
    return said, True


def _told(database: Database, origin: str, *, end_known: bool) -> _Told:
    told = _Told(doubtful_until=0 if end_known else math.inf)
    database.execute(_LOST_ENTRIES)
    previous, next_number = origin, 1
    for entry, digest in chronicle.read(database):
        if entry.number != next_number or chronicle.digest_of(entry, previous) != digest:
            told.doubtful_until = max(told.doubtful_until, entry.number)
        previous, next_number = digest, entry.number + 1
        _tell(told, entry)
    return told


def _tell(told: _Told, entry: Entry) -> None:
    for change in entry.operation.changes:
        if told.last.get(change.path, _NEVER)[0] is None:
            # What was removed and comes back comes last, as it does in its table.
            told.last.pop(change.path, None)
        told.last[change.path] = change.after, entry.number
        told.ever |= {(change.path, v) for v in (change.before, change.after) if v is not None}


def _table_of(path: Path) -> str:
    return path[2] if path[0] == "cases" and path[2] in _WITHIN_CASES else path[0]


def _add(database: Database, name: str, rows: Rows) -> None:
    """Adds the rows that fit a table; those that it has already stay as they are."""
    table = database.table(name)
    columns = [column.name for column in table.columns]
    rowid = table.pks[0] if table.columns_dict[table.pks[0]] is int and len(table.pks) == 1 else "rowid"
    fitting = [(number, row) for number, row in rows if len(row) <= len(columns) and _is_sound(name, row)]
    for _, alike in groupby(fitting, key=lambda numbered: len(numbered[1])):
        records = [{**dict(zip(columns, row, strict=False)), rowid: number} for number, row in alike]
        try:
            with database.atomic():
                table.insert_all(records, ignore=True)
        except sqlite3.Error:
            _add_singly(database, name, records)


def _add_singly(database: Database, name: str, records: Iterable[dict[str, object]]) -> None:
    """Where a row does not fit, the others may."""
    for record in records:
        with suppress(sqlite3.Error), database.atomic():
            database.table(name).insert(record, ignore=True)


def _is_sound(name: str, row: Row) -> bool:
    """Whether reading a row would be possible: what is in the clear may have been altered into anything."""
    match name, row:
        case "changes", (_, _, path, before, after):
            return is_path(_path(path)) and _is_value(before) and _is_value(after)
        case "inspection", (detail, _):
            return is_path(("inspection", str(detail)))
    return True


def _path(text: object) -> Path:
    try:
        path = json.loads(str(text))
    except (ValueError, RecursionError):
        return ()
    return tuple(path) if isinstance(path, list) and all(isinstance(part, str) for part in path) else ()


def _is_value(text: object) -> bool:
    try:
        return text is None or isinstance(json.loads(str(text)), str | bool)
    except (ValueError, RecursionError):
        return False


def _add_plain_stray(database: Database, leaf: Rows) -> None:
    """Adds a leaf of a table that none other is like: of the history, or of the framework's text."""
    match leaf[0][1]:
        case (int(), int(), str() as path, _, _) if path.startswith("["):
            _add(database, "changes", leaf)
        case (None, str(), str(), None | int(), str(), str(), str(), str()):
            _add(database, "operations", leaf)
        case (str() as name, str()) if name.endswith(".toml"):
            _add(database, "framework_files", leaf)


def _place_strays(database: Database, remains: Remains, told: _Told) -> None:
    """Adds each leaf of values to the table to which the history says that its values belong."""
    names = [name for name in VALUE_TABLES if not remains.has_whole(name)]
    with closing(empty_database()) as trial:
        migrations.apply(trial)
        for leaf in remains.strays:
            proofs = Counter({name: _proofs(trial, name, leaf, told) for name in names}).most_common(2)
            first, second = [*proofs, ("", 0), ("", 0)][:2]
            if first[1] > second[1]:
                _add(database, first[0], leaf)


def _proofs(trial: Database, name: str, leaf: Rows, told: _Told) -> int:
    """How many values of a leaf the history knows, were it one of this table."""
    columns = len(trial.table(name).columns)
    if len(leaf[0][1]) not in (columns, _FORMER_COLUMNS.get(name, columns)):
        return 0
    trial.execute("BEGIN")
    try:
        _add(trial, name, leaf)
        trial.execute(_LOST_CASES)
        return sum(pair in told.ever for pair in values_of(read_inspection(trial)))
    finally:
        trial.execute("ROLLBACK")
