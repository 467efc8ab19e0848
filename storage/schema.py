"""The tables of an inspection file, as migrations that are applied in order and never edited once released."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database, Migrations

from model.faults import Fault, FileError

APPLICATION_ID = 0x43527264
"""Marks a SQLite file as an inspection file (`CRrd`)."""

migrations = Migrations("caseread")


@migrations()
def m001_inspection(db: Database) -> None:
    """What an inspection holds, and the history that led there."""
    for statement in _M001:
        db.execute(statement)


_M001 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "CREATE TABLE framework_files (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT",
    "CREATE TABLE inspection (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "CREATE TABLE settings (setting TEXT PRIMARY KEY, choice TEXT NOT NULL) STRICT",
    "CREATE TABLE cases (id TEXT PRIMARY KEY, ref TEXT, sample TEXT, reader TEXT) STRICT",
    """CREATE TABLE facts (case_id TEXT NOT NULL REFERENCES cases DEFERRABLE INITIALLY DEFERRED,
        fact TEXT NOT NULL, value ANY NOT NULL, PRIMARY KEY (case_id, fact)) STRICT""",
    """CREATE TABLE answers (case_id TEXT NOT NULL REFERENCES cases DEFERRABLE INITIALLY DEFERRED,
        question TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (case_id, question)) STRICT""",
    """CREATE TABLE notes (case_id TEXT NOT NULL REFERENCES cases DEFERRABLE INITIALLY DEFERRED,
        question TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, question)) STRICT""",
    "CREATE TABLE judgements (standard TEXT PRIMARY KEY, rating TEXT, reason TEXT) STRICT",
    """CREATE TABLE decisions (standard TEXT PRIMARY KEY, rating TEXT, decided_by TEXT, decided_on TEXT,
        reason TEXT) STRICT""",
    """CREATE TABLE operations (number INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL,
        reverts INTEGER REFERENCES operations, digest TEXT NOT NULL) STRICT""",
    """CREATE TABLE changes (operation INTEGER NOT NULL REFERENCES operations, position INTEGER NOT NULL,
        path TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (operation, position)) STRICT""",
    *(
        f"""CREATE TRIGGER {table}_{action.lower()}_refused BEFORE {action} ON {table}
        BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END"""
        for table in ("operations", "changes")
        for action in ("UPDATE", "DELETE")
    ),
)


def refuse_strangers(db: Database, path: Path) -> None:
    """Raises FileError for a database that is no inspection, or one made by a newer version."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise FileError(not_an_inspection(path))
    applied = {migration.name for migration in migrations.applied(db)}
    if applied - {migration.name for migration in migrations.pending(Database(memory=True))}:
        message = "This file was made by a newer version of Caseread. Open it with that version."
        raise FileError(Fault("newer_version", path.name, message))


def not_an_inspection(path: Path) -> Fault:
    """The fault of a file that is something else."""
    return Fault(
        "not_an_inspection", path.name, "This is not a Caseread inspection. Choose a .caseread file."
    )
