"""Whether a database has the tables, views and triggers that this program makes, and no others.

A trigger that was dropped lets the history be altered unseen; a view in the place of a table can show whatever somebody
likes. Neither shows in the values.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from model.faults import Fault, FileError
from model.language import say
from storage.connection import damaged
from storage.engine import empty_database
from storage.schema import migrations

Part = tuple[str, str, str]
"""A part of a schema: its type, its name, and the table that it belongs to."""


def refuse_altered(database: Database, path: Path) -> None:
    """Raises FileError for a database that is not laid out as its migrations did."""
    faults = tuple(schema_faults(database))
    if faults:
        raise FileError((damaged(path), *faults))


def schema_faults(database: Database) -> Iterator[Fault]:
    """Where the layout of a database is not what its migrations made."""
    held = _schema(database)
    made = _made_by(frozenset(migration.name for migration in migrations.applied(database)))
    for part in sorted(made.keys() | held.keys()):
        if part not in held:
            message = say("It is missing.")
        elif part not in made:
            message = say("This program did not make it.")
        elif held[part] != made[part]:
            message = say("It is not as this program made it.")
        else:
            continue
        yield Fault("schema_altered", f"{part[0]} {part[1]}", message)


@cache
def _made_by(names: frozenset[str]) -> dict[Part, str | None]:
    with closing(empty_database()) as empty:
        later = {migration.name for migration in migrations.pending(empty)} - names
        migrations.apply(empty, stop_before=later)
        return _schema(empty)


def _schema(database: Database) -> dict[Part, str | None]:
    """Every part with its SQL. That of the library's own table may change with its version, so it is left out."""
    rows = database.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    return {
        (kind, name, table): None if table == migrations.migrations_table else sql
        for kind, name, table, sql in rows
    }
