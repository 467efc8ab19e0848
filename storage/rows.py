"""Where the values of an inspection live in the tables, both ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from sqlite_utils import Database

from model.conditions import Value
from model.framework import Framework
from model.inspection import CASE_LISTS, RECORDS, Case, Inspection, Path
from model.operations import Change
from storage.engine import carry_out

_KEYED = {
    "facts": ("fact", "value"),
    "answers": ("question", "value"),
    "notes": ("question", "text"),
    "accepted": ("problem", "reason"),
}
_COLUMNS = {"by": "decided_by", "on": "decided_on"}
_RECORD_KEYS = {"judgements": "standard", "decisions": "standard", "findings": "question"}


class _Row(NamedTuple):
    """A row of a table: the columns that tell it from every other, and their values."""

    table: str
    key: tuple[str, ...]
    id: tuple[str, ...]


class _Alike(NamedTuple):
    """What the values have in common that one statement writes: a table, the columns that tell its rows apart, others.

    `is_empty` where no value is given.
    """

    table: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    is_empty: bool


def write_values(db: Database, changes: Iterable[Change]) -> None:
    """Makes the changes of an operation; those that are alike go in together: imports bring thousands."""
    rows: defaultdict[_Alike, list[tuple[Value | None, ...]]] = defaultdict(list)
    records: defaultdict[_Row, dict[str, Value | None]] = defaultdict(dict)
    for path, value in {change.path: change.after for change in changes}.items():
        row, column = _place(path)
        if _has_many_columns(row.table):
            records[row][column] = value
        else:
            rows[_Alike(row.table, row.key, (column,), value is None)].append((*row.id, value))
    for row, values in records.items():
        is_empty = all(value is None for value in values.values())
        rows[_Alike(row.table, row.key, tuple(values), is_empty)].append((*row.id, *values.values()))
    for alike, several in rows.items():
        _write(db, alike, several)


def _write(db: Database, alike: _Alike, rows: list[tuple[Value | None, ...]]) -> None:
    """Writes values into rows, new or there already; one in which nothing but its key is left goes."""
    if _has_many_columns(alike.table) or not alike.is_empty:
        _upsert(db, alike, rows)
    if alike.is_empty:
        _delete_hollow(db, alike, [row[: len(alike.key)] for row in rows])


def _delete_hollow(db: Database, alike: _Alike, ids: Iterable[tuple[Value | None, ...]]) -> None:
    """Deletes those of these rows that have no other values either."""
    columns = {column.name for column in db.table(alike.table).columns}
    others = sorted(columns - {*alike.key, *alike.columns})
    where = " AND ".join([*(f"{name} = ?" for name in alike.key), *(f"{name} IS NULL" for name in others)])
    carry_out(db, f"DELETE FROM {alike.table} WHERE {where}", ids)


def _upsert(db: Database, alike: _Alike, rows: list[tuple[Value | None, ...]]) -> None:
    """Puts rows into a table; where there is one with the key already, it gets these values."""
    names = (*alike.key, *alike.columns)
    row = f"{alike.table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    key = ", ".join(alike.key)
    given = ", ".join(f"{name} = excluded.{name}" for name in alike.columns)
    carry_out(db, f"INSERT INTO {row} ON CONFLICT ({key}) DO UPDATE SET {given}", rows)


def _has_many_columns(table: str) -> bool:
    """Whether a row of a table holds several values."""
    return table == "cases" or table in CASE_LISTS or table in RECORDS


def _place(path: Path) -> tuple[_Row, str]:
    """The row and the column of a value."""
    match path:
        case ("inspection", name):
            return _Row("inspection", ("name",), (name,)), "value"
        case ("settings", setting):
            return _Row("settings", ("setting",), (setting,)), "choice"
        case ("cases", case_id, column):
            return _Row("cases", ("id",), (case_id,)), column
        case ("cases", case_id, table, key):
            key_column, value_column = _KEYED[table]
            return _Row(table, ("case_id", key_column), (case_id, key)), value_column
        case ("cases", case_id, table, key, column):
            return _Row(table, ("case_id", "id"), (case_id, key)), column
        case (table, key, name):
            return _Row(table, (_RECORD_KEYS.get(table, "id"),), (key,)), _COLUMNS.get(name, name)
    raise KeyError(path)


def read_inspection(db: Database) -> Inspection:
    """The inspection that the tables hold; those that the file is too old to have hold nothing."""
    held = set(db.table_names())
    details: dict[str, Any] = {row["name"]: row["value"] for row in db.query("SELECT * FROM inspection")}
    records: dict[str, Any] = {kind: _read_records(db, kind) for kind in RECORDS if kind in held}
    return Inspection(
        **details,
        settings={row["setting"]: row["choice"] for row in db.query("SELECT setting, choice FROM settings")},
        cases=_read_cases(db, held),
        **records,
    )


def read_framework_files(db: Database) -> dict[str, str]:
    """The text of the framework's files as they were when the inspection began."""
    return {row["name"]: row["text"] for row in db.query("SELECT name, text FROM framework_files")}


def write_framework(db: Database, files: Mapping[str, str], framework: Framework) -> None:
    """Keeps a framework in the file: its text, and its titles for those who read the file without the program."""
    db.table("framework_files").insert_all({"name": name, "text": text} for name, text in files.items())
    rows = ({"kind": kind, "id": key, "title": title} for kind, key, title in _titles(framework))
    db.table("wording").insert_all(rows)


def _titles(framework: Framework) -> Iterator[tuple[str, str, str]]:
    yield from (("sample", sample.id, sample.title) for sample in framework.samples)
    yield from (("fact", fact.id, fact.title) for fact in framework.facts)
    yield from (("standard", standard.id, standard.title) for standard in framework.standards)
    yield from (("rating", rating.id, rating.title) for rating in framework.ratings)
    for question_id in sorted(framework.ids["questions"]):
        question = framework.question(question_id)
        yield "question", question_id, question.text
        yield from (("answer", f"{question_id}/{value.id}", value.title) for value in question.scale.values)


def _read_records(db: Database, kind: str) -> dict[str, Any]:
    """The records of a kind by their key, in its order: that of lists is the order in which they were made."""
    names = {column: name for name, column in _COLUMNS.items()}
    records = {}
    for row in db.query(f"SELECT * FROM {kind} ORDER BY 1"):
        key = row.pop(_RECORD_KEYS.get(kind, "id"))
        records[key] = RECORDS[kind](**{names.get(c, c): text for c, text in _texts(row).items()})
    return records


def _read_cases(db: Database, held: Collection[str]) -> dict[str, Case]:
    maps = {table: _by_case(db, table) for table in _KEYED if table in held}
    lists = {table: _lists_by_case(db, table) for table in CASE_LISTS if table in held}
    cases = {}
    for row in db.query("SELECT * FROM cases ORDER BY rowid"):
        own = {
            table: found[row["id"]] for table, found in (*maps.items(), *lists.items()) if row["id"] in found
        }
        cases[row["id"]] = Case(**(_texts(row) | own))
    return cases


def _by_case(db: Database, table: str) -> dict[str, dict[str, Any]]:
    """The values of a table with one value in each row, by case and key."""
    key, value = _KEYED[table]
    read = _fact_value if table == "facts" else str
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for case_id, name, stored in db.execute(f"SELECT case_id, {key}, {value} FROM {table}"):
        found[case_id][name] = read(stored)
    return dict(found)


def _lists_by_case(db: Database, table: str) -> dict[str, dict[str, Any]]:
    """The evidence, or the alerts, of each case, in the order in which they were made."""
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for row in db.query(f"SELECT * FROM {table} ORDER BY case_id, id"):
        case_id, key = row.pop("case_id"), row.pop("id")
        found[case_id][key] = CASE_LISTS[table](**_texts(row))
    return dict(found)


def _fact_value(stored: str | int) -> Value:
    """Yes/No facts are stored as 1 and 0, all others as text."""
    return bool(stored) if isinstance(stored, int) else stored


def _texts(row: dict[str, Any]) -> dict[str, Any]:
    """The columns of a row; an empty one is an empty text."""
    return {name: value or "" for name, value in row.items()}
