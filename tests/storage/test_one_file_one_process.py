"""An inspection is one file, and one process at a time changes it."""

import os
import sqlite3
from contextlib import closing

import pytest

from model.operations import operation
from storage.document import create_file, open_file
from storage.schema import is_inspection
from storage.verification import verify

OPEN = """
import sys
from pathlib import Path
from datetime import UTC, datetime
from model.faults import CasereadError
from storage.document import Scribe, open_file
try:
    scribe = Scribe(lambda: datetime.now(UTC))
    open_file(Path(sys.argv[1]), scribe, exclusive=sys.argv[2] == "True").close()
    print("opened")
except CasereadError as error:
    print(error.code)
"""
POSIX = pytest.mark.skipif(os.name != "posix", reason="making a link needs special rights here")
ANSWER = ("cases", "id1", "answers", "2.1.1")


def answer(file, value):
    return file.commit(operation(file.inspection, "Answer", {ANSWER: value}))


@pytest.mark.parametrize("exclusive", [True, False])
def test_a_file_that_is_open_cannot_be_opened_in_another_process(
    demo, opened, elsewhere, exclusive, demo_bytes
):
    file = opened(demo)
    assert elsewhere(OPEN, demo, exclusive) == "in_use"
    file.close()
    assert demo.read_bytes() == demo_bytes
    assert elsewhere(OPEN, demo, exclusive) == "opened"


@POSIX
def test_it_can_neither_be_opened_twice_in_one_process(demo, opened, code_of, scribe):
    file = opened(demo)
    link = demo.with_name("link")
    link.symlink_to(demo)
    for path in (demo, link):
        assert code_of(open_file, path, scribe, exclusive=True) == "in_use"
        assert code_of(open_file, path, scribe, exclusive=False) == "in_use"
        assert code_of(verify, path, None) == "in_use"
    file.close()
    assert code_of(open_file, demo, scribe, exclusive=False) is None


def test_a_second_attempt_here_does_not_let_another_process_in(demo, opened, code_of, elsewhere, scribe):
    file = opened(demo)
    assert code_of(open_file, demo, scribe, exclusive=True) == "in_use"
    assert code_of(verify, demo, None) == "in_use"
    assert is_inspection(demo)
    assert elsewhere(OPEN, demo, True) == "in_use"
    assert answer(file, "no").number == 2


def test_a_file_is_free_again_when_its_owner_was_killed(demo, writer, code_of, scribe):
    process = writer(demo, 1)
    process.stdout.readline()
    assert code_of(open_file, demo, scribe, exclusive=True) == "in_use"
    process.kill()
    process.wait()
    assert code_of(open_file, demo, scribe, exclusive=True) is None


def test_an_attempt_to_open_does_not_take_the_owners_journal_away(demo, opened, elsewhere):
    """Without its journal, an owner that dies in the middle of a commit leaves half of it in the file."""
    file = opened(demo)
    answer(file, "no")
    journal = demo.with_name(f"{demo.name}-journal")
    before = journal.stat().st_ino
    for exclusive in (True, False):
        assert elsewhere(OPEN, demo, exclusive) == "in_use"
    assert journal.stat().st_ino == before
    assert answer(file, "yes").number == 3


def test_many_may_read_at_once(demo, scribe):
    files = [open_file(demo, scribe, exclusive=False) for _ in range(3)]
    assert len({file.changes for file in files}) == 1
    for file in files:
        file.close()


def test_nothing_is_left_beside_a_closed_file(demo, opened, scribe):
    file = opened(demo)
    answer(file, "no")
    file.close()
    open_file(demo, scribe, exclusive=False).close()
    verify(demo, None)
    assert list(demo.parent.iterdir()) == [demo]


def test_a_copy_made_while_the_file_is_open_is_whole(demo, opened, elsewhere, scribe):
    file = opened(demo)
    answer(file, "no")
    copy = demo.with_name("copy.caseread")
    elsewhere("import shutil, sys; shutil.copy(sys.argv[1], sys.argv[2])", demo, copy)
    answer(file, "yes")
    verified = verify(copy, None)
    assert (verified.entries, verified.faults) == (2, ())
    copied = open_file(copy, scribe, exclusive=False)
    assert copied.inspection.cases["id1"].answers["2.1.1"] == "no"
    copied.close()


def test_a_commit_is_on_the_disk_when_it_returns(demo, opened):
    """The settings that make it so are read back, as SQLite ignores what it cannot do."""
    pragma = opened(demo)._database.execute
    names = ("journal_mode", "synchronous", "locking_mode", "foreign_keys", "trusted_schema")
    assert [pragma(f"PRAGMA {name}").fetchone()[0] for name in names] == ["delete", 3, "exclusive", 1, 0]


def test_a_new_file_is_as_safe_as_an_opened_one(new_file):
    pragma = new_file._database.execute
    names = ("journal_mode", "synchronous", "locking_mode")
    assert [pragma(f"PRAGMA {name}").fetchone()[0] for name in names] == ["delete", 3, "exclusive"]


def test_a_file_that_another_program_set_to_a_write_ahead_log_becomes_one_file_again(demo, opened):
    with closing(sqlite3.connect(demo)) as database:
        database.execute("PRAGMA journal_mode = WAL")
    file = opened(demo)
    answer(file, "no")
    assert file._database.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    file.close()
    assert list(demo.parent.iterdir()) == [demo]
    verified = verify(demo, None)
    assert (verified.entries, verified.faults) == (2, ())


class TestCreating:
    """A new file appears whole or not at all, and takes no other file's place."""

    @pytest.mark.parametrize("content", [b"", b"precious"])
    def test_a_file_is_never_replaced(self, tmp_path, framework_files, scribe, code_of, content):
        path = tmp_path / "a.caseread"
        path.write_bytes(content)
        assert code_of(create_file, path, framework_files, scribe, protection=None) == "file_exists"
        assert path.read_bytes() == content

    @POSIX
    def test_a_folder_or_a_broken_link_is_never_replaced(self, tmp_path, framework_files, scribe, code_of):
        (tmp_path / "folder").mkdir()
        (tmp_path / "link").symlink_to("nowhere")
        assert (
            code_of(create_file, tmp_path / "folder", framework_files, scribe, protection=None)
            == "file_exists"
        )
        assert (
            code_of(create_file, tmp_path / "link", framework_files, scribe, protection=None) == "file_exists"
        )
        assert not (tmp_path / "nowhere").exists()

    def test_an_open_file_is_never_replaced(self, demo, opened, framework_files, scribe, code_of, elsewhere):
        opened(demo)
        assert code_of(create_file, demo, framework_files, scribe, protection=None) == "file_exists"
        assert elsewhere(OPEN, demo, True) == "in_use"

    def test_nothing_is_left_behind_by_a_framework_that_cannot_be_used(self, tmp_path, scribe, code_of):
        files = {"framework.toml": "id = 'x'"}
        assert (
            code_of(create_file, tmp_path / "a.caseread", files, scribe, protection=None)
            == "framework_incomplete"
        )
        assert list(tmp_path.iterdir()) == []

    def test_nothing_is_left_behind_by_a_mistake_of_ours(self, tmp_path, framework_files):
        with pytest.raises(AttributeError):
            create_file(tmp_path / "a.caseread", framework_files, None, protection=None)
        assert list(tmp_path.iterdir()) == []

    def test_a_folder_that_is_not_there_is_named(self, tmp_path, framework_files, scribe, code_of):
        assert (
            code_of(create_file, tmp_path / "no" / "a", framework_files, scribe, protection=None)
            == "cannot_create"
        )

    def test_a_folder_that_is_read_only_is_no_place_for_a_file(
        self, shared_folder, framework_files, scribe, code_of, as_ordinary_user
    ):
        shared_folder.chmod(0o555)
        with as_ordinary_user():
            assert (
                code_of(create_file, shared_folder / "a", framework_files, scribe, protection=None)
                == "cannot_create"
            )

    def test_a_new_file_is_kept_for_this_process(self, new_file, elsewhere):
        assert elsewhere(OPEN, new_file.path, True) == "in_use"


def test_a_file_that_is_read_only_can_be_read_but_not_changed(
    demo_bytes, shared_folder, as_ordinary_user, code_of, scribe
):
    path = shared_folder / "a.caseread"
    path.write_bytes(demo_bytes)
    path.chmod(0o444)
    with as_ordinary_user():
        assert code_of(open_file, path, scribe, exclusive=True) == "read_only"
        assert code_of(open_file, path, scribe, exclusive=False) is None
        verified = verify(path, None)
        assert (verified.entries, verified.faults) == (1, ())
    assert path.read_bytes() == demo_bytes


def test_a_file_in_a_folder_that_is_read_only_can_be_read_but_not_changed(
    demo_bytes, shared_folder, as_ordinary_user, code_of, scribe
):
    path = shared_folder / "a.caseread"
    path.write_bytes(demo_bytes)
    path.chmod(0o666)
    shared_folder.chmod(0o555)
    with as_ordinary_user():
        assert code_of(open_file, path, scribe, exclusive=True) == "read_only"
        assert code_of(open_file, path, scribe, exclusive=False) is None
    assert path.read_bytes() == demo_bytes


def test_a_file_that_may_not_be_read_is_said_to_be_so(
    demo_bytes, shared_folder, as_ordinary_user, code_of, scribe
):
    path = shared_folder / "a.caseread"
    path.write_bytes(demo_bytes)
    path.chmod(0)
    with as_ordinary_user():
        for call in (lambda: open_file(path, scribe, exclusive=True), lambda: verify(path, None)):
            assert code_of(call) == "cannot_open"
