"""A file that is no inspection, or not one of this version, is refused and not touched."""

import os
import sqlite3
from contextlib import closing

import pytest

from storage.document import open_file
from storage.verification import verify

HEADER = b"SQLite format 3\0"


@pytest.fixture
def refused(code_of, scribe):
    """The one code with which a file is refused, in each way to open it; checks that it stays as it is."""

    def check(path):
        before = snapshot(path)
        codes = {
            code_of(open_file, path, scribe, exclusive=True),
            code_of(open_file, path, scribe, exclusive=False),
            code_of(verify, path, None),
        }
        assert snapshot(path) == before
        assert len(codes) == 1
        return codes.pop()

    return check


def snapshot(path):
    return {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in path.parent.iterdir() if p.is_file()}


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"Dear Sir", b"%PDF-1.7\n" * 100, HEADER, HEADER + bytes(100), HEADER + b"\xff" * 5000],
)
def test_a_file_of_another_kind_is_refused(tmp_path, refused, content):
    path = tmp_path / "a.caseread"
    path.write_bytes(content)
    assert refused(path) == "not_an_inspection"


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_the_database_of_another_program_is_refused(tmp_path, refused, mode):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {mode}")
        database.execute("CREATE TABLE answers (x)")
        database.commit()
    assert refused(path) == "not_an_inspection"


def test_the_database_that_another_program_is_writing_is_refused(tmp_path, refused):
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE answers (x)")
        database.commit()
        assert refused(path) == "not_an_inspection"


def test_a_folder_is_refused(tmp_path, refused):
    (tmp_path / "folder.caseread").mkdir()
    assert refused(tmp_path / "folder.caseread") == "not_an_inspection"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path, refused):
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "not_an_inspection"


@pytest.mark.parametrize("name", ["a.caseread", "no/a.caseread", "demo/a.caseread"])
def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path, code_of, scribe, name):
    (tmp_path / "demo").mkdir()
    for exclusive in (True, False):
        assert code_of(open_file, tmp_path / name, scribe, exclusive=exclusive) == "file_missing"
    assert code_of(verify, tmp_path / name, None) == "file_missing"
    assert list((tmp_path / "demo").iterdir()) == []


def test_a_name_that_no_file_can_have_is_refused(tmp_path, code_of, scribe):
    assert code_of(open_file, tmp_path / ("x" * 5000), scribe, exclusive=True) == "cannot_open"


def test_a_file_of_a_newer_version_is_refused(demo, refused):
    with closing(sqlite3.connect(demo)) as database:
        row = ("caseread", "m999_of_the_future", "2031-01-01")
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?,?,?)", row
        )
        database.commit()
    assert refused(demo) == "newer_version"
