"""How long a commit takes: in each of SQLite's journal modes, and against plain SQLite writing the same row.

All kinds take turns within one run, so that whatever else the machine does meets them alike. Reading the table, look
at ratios: milliseconds are those of one disk.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from itertools import count, product
from pathlib import Path
from time import perf_counter

from benchmarks.harness.mirror import passphrase, save_time, scribe
from model import frameworks
from model.operations import creation, operation
from model.protection import Protection
from storage.document import InspectionFile, create_file

Commit = Callable[[], None]
Timed = dict[str, list[float]]
_MODES = tuple(product(("DELETE", "TRUNCATE", "PERSIST", "WAL"), ("FULL", "EXTRA")))
_CASE, _QUESTION = "id1", "question"
_UPSERT = """INSERT INTO answers VALUES (?, ?, ?)
    ON CONFLICT (case_id, question) DO UPDATE SET value = excluded.value"""


def modes_table(commits: int) -> str:
    """Commits of an answer to an encrypted inspection, in each journal mode."""
    save_time()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        kinds = {}
        for mode, synchronous in _MODES:
            file = stack.enter_context(
                closing(_inspection(Path(folder) / f"{mode}-{synchronous}", encrypted=True))
            )
            file._database.execute(f"PRAGMA journal_mode = {mode}")
            file._database.execute(f"PRAGMA synchronous = {synchronous}")
            kinds[f"{mode} {synchronous}"] = _answering(file)
        return _table(_timed(kinds, commits), "DELETE EXTRA")


def cost_table(commits: int) -> str:
    """The same answer: as one row in plain SQLite, and as the program keeps it, with and without encryption."""
    save_time()
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        there = Path(folder)
        plain = stack.enter_context(closing(_inspection(there / "plain", encrypted=False)))
        whole = stack.enter_context(closing(_inspection(there / "encrypted", encrypted=True)))
        kinds = {
            "plain SQLite, its defaults": _upserting(there / "bare", stack),
            "plain SQLite, synchronous OFF": _upserting(there / "off", stack, "PRAGMA synchronous = OFF"),
            "Caseread, not encrypted": _answering(plain),
            "Caseread, encrypted": _answering(whole),
        }
        return _table(_timed(kinds, commits), "plain SQLite, its defaults")


def _inspection(path: Path, *, encrypted: bool) -> InspectionFile:
    """A new inspection with one case."""
    protection = Protection(passphrase(0), None) if encrypted else None
    framework_id = frameworks.framework_ids()[0]
    file = create_file(path, frameworks.framework_files(framework_id), scribe(), protection=protection)
    values = {"ref": "C-1", "sample": file.framework.samples[0].id}
    file.commit(creation(((("cases", _CASE, name), value) for name, value in values.items()), "New case"))
    return file


def _answering(file: InspectionFile) -> Commit:
    """Changes an answer, back and forth."""
    numbers = count()

    def commit() -> None:
        path = ("cases", _CASE, "answers", _QUESTION)
        made = operation(file.inspection, "Answer", {path: _answer(next(numbers))})
        assert made is not None
        file.commit(made)

    return commit


def _upserting(path: Path, stack: ExitStack, *settings: str) -> Commit:
    """Does the same to one row of the same table in plain SQLite."""
    database = stack.enter_context(closing(sqlite3.connect(path)))
    for setting in settings:
        database.execute(setting)
    database.execute(
        "CREATE TABLE answers (case_id TEXT, question TEXT, value TEXT, PRIMARY KEY (case_id, question))"
    )
    numbers = count()

    def commit() -> None:
        with database:
            database.execute(_UPSERT, (_CASE, _QUESTION, _answer(next(numbers))))

    return commit


def _answer(number: int) -> str:
    return "yes" if number % 2 else "no"


def _timed(kinds: dict[str, Commit], commits: int) -> Timed:
    """Milliseconds of each commit of each kind, the first few left out."""
    for commit in kinds.values():
        for _ in range(10):
            commit()
    timed: Timed = {name: [] for name in kinds}
    for _ in range(commits):
        for name, commit in kinds.items():
            begun = perf_counter()
            commit()
            timed[name].append((perf_counter() - begun) * 1000)
    return timed


def _table(timed: Timed, measure: str) -> str:
    return "\n".join(_lines(timed, measure))


def _lines(timed: Timed, measure: str) -> Iterator[str]:
    yield f"| | p50 ms | p99 ms | p50 against {measure} | p99 against it |"
    yield "|---|---|---|---|---|"
    for name, times in timed.items():
        (p50, p99), (measure50, measure99) = _quantiles(times), _quantiles(timed[measure])
        yield f"| {name} | {p50:.2f} | {p99:.2f} | {p50 / measure50:.2f} | {p99 / measure99:.2f} |"


def _quantiles(times: list[float]) -> tuple[float, float]:
    ordered = sorted(times)
    return ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
