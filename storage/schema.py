"""The tables of an inspection file, as migrations applied in order and never edited once released."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from sqlite_utils import Database, Migrations

from model.faults import Fault, FileError
from model.language import say
from storage.connection import damaged, in_use, is_held
from storage.envelope import looks_encrypted, read_head

APPLICATION_ID = 0x43527264
"""Marks a database as an inspection file (`CRrd`)."""

_SQLITE = b"SQLite format 3\0"
_MARK_END = 72
"""SQLite keeps the application id in the bytes 68 to 71."""

migrations = Migrations("caseread")


@migrations()
def m001_inspection(db: Database) -> None:
    """What an inspection holds, and the history that led there."""
    for statement in _M001:
        db.execute(statement)


@migrations()
def m002_reading_desk(db: Database) -> None:
    """Evidence, alerts, odd answers that stand, who checked and signed off a case, and ways of looking at the list."""
    for statement in _M002:
        db.execute(statement)
    db.table("wording").insert_all(
        {"kind": kind, "id": key, "title": title}
        for kind, titles in _M002_WORDING.items()
        for key, title in titles
    )


_M001 = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "CREATE TABLE framework_files (name TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT",
    "CREATE TABLE wording (kind TEXT NOT NULL, id TEXT NOT NULL, title TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT",
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
    "CREATE TABLE findings (question TEXT PRIMARY KEY, mark TEXT, text TEXT) STRICT",
    """CREATE TABLE recommendations (id TEXT PRIMARY KEY, text TEXT, addressee TEXT, earlier TEXT,
        progress TEXT, note TEXT) STRICT""",
    "CREATE TABLE good_practice (id TEXT PRIMARY KEY, title TEXT, text TEXT) STRICT",
    """CREATE TABLE operations (number INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL,
        reverts INTEGER REFERENCES operations, author TEXT NOT NULL, program TEXT NOT NULL,
        framework TEXT NOT NULL, digest TEXT NOT NULL) STRICT""",
    """CREATE TABLE changes (operation INTEGER NOT NULL REFERENCES operations, position INTEGER NOT NULL,
        path TEXT NOT NULL, before TEXT, after TEXT, PRIMARY KEY (operation, position)) STRICT""",
    """CREATE VIEW open_facts AS SELECT cases.ref AS "case", facts.fact, wording.title, facts.value
        FROM facts JOIN cases ON cases.id = facts.case_id
        LEFT JOIN wording ON wording.kind = 'fact' AND wording.id = facts.fact""",
    """CREATE VIEW open_answers AS SELECT cases.ref AS "case", cases.sample, cases.reader, asked.question,
        wording.title AS wording, answers.value AS answer, given.title AS answer_title, notes.text AS note
        FROM (SELECT case_id, question FROM answers UNION SELECT case_id, question FROM notes) AS asked
        JOIN cases ON cases.id = asked.case_id
        LEFT JOIN answers ON answers.case_id = asked.case_id AND answers.question = asked.question
        LEFT JOIN notes ON notes.case_id = asked.case_id AND notes.question = asked.question
        LEFT JOIN wording ON wording.kind = 'question' AND wording.id = asked.question
        LEFT JOIN wording AS given ON given.kind = 'answer' AND given.id = asked.question || '/' || answers.value""",
    """CREATE VIEW open_history AS SELECT operations.number, operations.at, operations.author, operations.program,
        operations.framework, operations.label, operations.reverts, changes.path, changes.before, changes.after
        FROM operations LEFT JOIN changes ON changes.operation = operations.number""",
    *(
        f"""CREATE TRIGGER {table}_{action.lower()}_refused BEFORE {action} ON {table}
        BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END"""
        for table in ("operations", "changes")
        for action in ("UPDATE", "DELETE")
    ),
)

_M002 = (
    *(
        f"ALTER TABLE cases ADD COLUMN {column} TEXT"
        for column in ("checked_by", "checked_on", "signed_by", "signed_on")
    ),
    """CREATE TABLE accepted (case_id TEXT NOT NULL REFERENCES cases DEFERRABLE INITIALLY DEFERRED,
        problem TEXT NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (case_id, problem)) STRICT""",
    """CREATE TABLE evidence (case_id TEXT NOT NULL REFERENCES cases DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL, kind TEXT, text TEXT, document TEXT, page TEXT, questions TEXT, flag TEXT,
        PRIMARY KEY (case_id, id)) STRICT""",
    """CREATE TABLE alerts (case_id TEXT NOT NULL REFERENCES cases DEFERRABLE INITIALLY DEFERRED,
        id TEXT NOT NULL, text TEXT, raised_at TEXT, passed_to TEXT, passed_at TEXT,
        PRIMARY KEY (case_id, id)) STRICT""",
    "CREATE TABLE filters (id TEXT PRIMARY KEY, title TEXT, query TEXT) STRICT",
    """CREATE VIEW open_cases AS SELECT ref AS "case", sample, reader, checked_by, checked_on, signed_by, signed_on
        FROM cases""",
    """CREATE VIEW open_evidence AS SELECT cases.ref AS "case", evidence.questions, evidence.kind,
        kinds.title AS kind_title, evidence.text, evidence.document, evidence.page, evidence.flag,
        flags.title AS flag_title
        FROM evidence JOIN cases ON cases.id = evidence.case_id
        LEFT JOIN wording AS kinds ON kinds.kind = 'evidence kind' AND kinds.id = evidence.kind
        LEFT JOIN wording AS flags ON flags.kind = 'evidence flag' AND flags.id = evidence.flag""",
    """CREATE VIEW open_alerts AS SELECT cases.ref AS "case", alerts.text, alerts.raised_at, alerts.passed_to,
        alerts.passed_at
        FROM alerts JOIN cases ON cases.id = alerts.case_id""",
    """CREATE VIEW open_accepted AS SELECT cases.ref AS "case", accepted.problem, problems.title, accepted.reason
        FROM accepted JOIN cases ON cases.id = accepted.case_id
        LEFT JOIN wording AS problems ON problems.kind = 'problem'
        AND problems.id = substr(accepted.problem, 1, instr(accepted.problem, ' ') - 1)""",
)
_M002_WORDING = {
    "evidence kind": (
        ("quote", "Quote"),
        ("observation", "Observation"),
        ("interview", "Interview"),
        ("document", "Document"),
    ),
    "evidence flag": (("good_practice", "Good practice"), ("concern", "Concern")),
    "problem": (
        ("facts_at_odds", "Facts that are odd but possible"),
        ("met_beside_not_met", "Met, though most of its parts are not"),
        ("not_met_beside_met", "Not met, though all its parts are"),
        ("not_met_without_evidence", "Not met, without a note or evidence"),
    ),
}
"""Words for people who read the file without the program, written once, with the tables."""


def is_inspection(path: Path) -> bool:
    """Whether there is an inspection file at a path."""
    try:
        return is_held(path) or _is_marked(path)
    except OSError:
        return False


def refuse_other_files(path: Path) -> None:
    """Raises FileError for a file that is no inspection, or is open here, before SQLite may touch it."""
    if is_held(path):
        raise FileError(in_use(path))
    try:
        marked = _is_marked(path)
    except FileNotFoundError as error:
        raise FileError(Fault("file_missing", path.name, say("There is no such file."))) from error
    except OSError as error:
        raise FileError(cannot_read(path, error)) from error
    if not marked:
        raise FileError(_not_an_inspection(path))


def cannot_read(path: Path, error: OSError) -> Fault:
    """The fault of a file that the system does not let us read."""
    return Fault("cannot_open", path.name, say("The file cannot be read ({0}).").format(error.strerror))


def refuse_strangers(db: Database, path: Path) -> None:
    """Raises FileError for a database that is no inspection, lacks its tables, or is of a newer version."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise FileError(_not_an_inspection(path))
    applied = {migration.name for migration in migrations.applied(db)}
    if not applied:
        raise FileError(damaged(path))
    if applied - _known_migrations():
        message = say("This file was made by a newer version of Caseread. Open it with that version.")
        raise FileError(Fault("newer_version", path.name, message))


def _is_marked(path: Path) -> bool:
    """Looks at the first bytes: a folder, a pipe or a device has none to look at."""
    if path.exists() and not path.is_file():
        return False
    head = read_head(path)
    marked = head.startswith(_SQLITE) and head[:_MARK_END].endswith(APPLICATION_ID.to_bytes(4, "big"))
    return marked or looks_encrypted(head)


def _known_migrations() -> set[str]:
    with closing(Database(memory=True, execute_plugins=False)) as empty:
        return {migration.name for migration in migrations.pending(empty)}


def _not_an_inspection(path: Path) -> Fault:
    return Fault(
        "not_an_inspection", path.name, say("This is not a Caseread inspection. Choose a .caseread file.")
    )
