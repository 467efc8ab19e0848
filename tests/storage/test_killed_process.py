"""Half a transaction that a process left when it died is taken back, whoever opens the file."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from model.history import UndoStacks
from model.inspection import Inspection
from storage.document import open_file
from storage.verification import verify


@pytest.fixture
def interrupted(demo, tmp_path):
    """A copy of a file as a power cut leaves it: a transaction half in the file, its journal beside it."""
    (tmp_path / "cut").mkdir()
    copy = tmp_path / "cut" / demo.name
    with closing(sqlite3.connect(demo)) as database:
        database.execute("PRAGMA cache_size = 1")
        database.execute("BEGIN IMMEDIATE")
        database.execute("UPDATE answers SET value = 'no'")
        database.executemany("INSERT INTO settings VALUES (?, ?)", ((f"s{i}", "x" * 900) for i in range(500)))
        for name in (demo.name, f"{demo.name}-journal"):
            shutil.copy(demo.with_name(name), copy.with_name(name))
        database.rollback()
    assert copy.read_bytes() != demo.read_bytes()
    return copy


def test_half_a_transaction_is_taken_back_when_the_file_is_opened(interrupted, demo, opened, demo_bytes):
    file = opened(interrupted)
    assert file.inspection == opened(demo).inspection
    file.close()
    assert interrupted.read_bytes() == demo_bytes
    assert list(interrupted.parent.iterdir()) == [interrupted]


def test_verifying_takes_half_a_transaction_back_too(interrupted):
    verified = verify(interrupted, None)
    assert (verified.entries, verified.faults) == (1, ())


def test_reading_takes_half_a_transaction_back_too(interrupted, scribe):
    file = open_file(interrupted, scribe, exclusive=False)
    file.close()
    assert file.inspection.settings == Inspection().settings
    assert file.stacks != UndoStacks()


def test_half_a_transaction_in_a_folder_that_is_read_only_is_said_to_be_so(
    interrupted, shared_folder, as_ordinary_user, code_of, scribe
):
    for path in interrupted.parent.iterdir():
        shutil.copy(path, shared_folder / path.name)
        (shared_folder / path.name).chmod(0o444)
    shared_folder.chmod(0o555)
    with as_ordinary_user():
        path = shared_folder / interrupted.name
        assert code_of(open_file, path, scribe, exclusive=False) == "read_only"
        assert code_of(verify, path, None) == "read_only"
