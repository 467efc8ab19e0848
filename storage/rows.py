"""Where the values of an inspection live in the tables, both ways."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlite_utils import Database

from model.conditions import Value
from model.framework import Framework
from model.inspection import RECORDS, Case, Inspection, Path
from model.operations import Change

_KEYED = {"facts": ("fact", "value"), "answers": ("question", "value"), "notes": ("question", "text")}
_COLUMNS = {"by": "decided_by", "on": "decided_on"}
_RECORD_KEYS = {"judgements": "standard", "decisions": "standard", "findings": "question"}


def write_values(db: Database, changes: Iterable[Change]) -> None:
    """Makes the changes of an operation; new values of a table go in together, as imports bring thousands."""
    fresh: defaultdict[str, list[dict[str, Value]]] = defaultdict(list)
    for change in changes:
        match change:
            case Change(("cases", case_id, table, key), None, str() | bool() as value):
                key_column, value_column = _KEYED[table]
                fresh[table].append({"case_id": case_id, key_column: key, value_column: value})
            case _:
                _write_value(db, change.path, change.after)
    for table, rows in fresh.items():
        db.table(table, pk=("case_id", _KEYED[table][0])).insert_all(rows, replace=True)


def _write_value(db: Database, path: Path, value: Value | None) -> None:
    """Puts a value where its path says; None takes it away."""
    match path:
        case ("inspection", name):
            _set(db, "inspection", {"name": name}, "value", value)
        case ("settings", setting):
            _set(db, "settings", {"setting": setting}, "choice", value)
        case ("cases", case_id, column):
            _set_column(db, "cases", {"id": case_id}, column, value)
        case ("cases", case_id, table, key):
            key_column, value_column = _KEYED[table]
            _set(db, table, {"case_id": case_id, key_column: key}, value_column, value)
        case (table, key, name) if table in RECORDS:
            _set_column(db, table, {_RECORD_KEYS.get(table, "id"): key}, _COLUMNS.get(name, name), value)
        case _:
            raise KeyError(path)


def read_inspection(db: Database) -> Inspection:
    """The inspection that the tables hold."""
    details: dict[str, Any] = {row["name"]: row["value"] for row in db.query("SELECT * FROM inspection")}
    records: dict[str, Any] = {kind: _read_records(db, kind) for kind in RECORDS}
    return Inspection(
        **details,
        settings={row["setting"]: row["choice"] for row in db.query("SELECT setting, choice FROM settings")},
        cases=_read_cases(db),
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


def _read_cases(db: Database) -> dict[str, Case]:
    facts = _by_case(db, "SELECT case_id, fact AS key, value FROM facts")
    answers = _by_case(db, "SELECT case_id, question AS key, value FROM answers")
    notes = _by_case(db, "SELECT case_id, question AS key, text AS value FROM notes")
    return {
        row["id"]: Case(
            **_texts(row),
            facts={key: _fact_value(value) for key, value in facts[row["id"]].items()},
            answers=answers[row["id"]],
            notes=notes[row["id"]],
        )
        for row in db.query("SELECT id, ref, sample, reader FROM cases ORDER BY rowid")
    }


def _by_case(db: Database, sql: str) -> defaultdict[str, dict[str, Any]]:
    found: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for row in db.query(sql):
        found[row["case_id"]][row["key"]] = row["value"]
    return found


def _fact_value(stored: str | int) -> Value:
    """Yes/No facts are stored as 1 and 0, all others as text."""
    return bool(stored) if isinstance(stored, int) else stored


def _texts(row: dict[str, Any]) -> dict[str, str]:
    return {name: value or "" for name, value in row.items()}


def _set(db: Database, table: str, key: dict[str, str], column: str, value: Value | None) -> None:
    """One row for one value."""
    if value is None:
        _delete(db, table, key)
    else:
        db.table(table, pk=tuple(key)).upsert({**key, column: value})


def _set_column(db: Database, table: str, key: dict[str, str], column: str, value: Value | None) -> None:
    """One column of a row that goes when nothing but its key is left."""
    db.table(table, pk=tuple(key)).upsert({**key, column: value})
    row = db.table(table).get(tuple(key.values()))
    if all(value is None for name, value in row.items() if name not in key):
        _delete(db, table, key)


def _delete(db: Database, table: str, key: dict[str, str]) -> None:
    where = " AND ".join(f"{column} = :{column}" for column in key)
    db.table(table).delete_where(where, key)
