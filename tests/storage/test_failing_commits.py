"""A change that cannot be saved leaves file and memory as they were, and the next one works."""

import os
import shutil
import sqlite3
import subprocess
import threading
from contextlib import suppress
from datetime import UTC, datetime

import pytest

from model.inspection import values_of
from model.operations import Change, Operation, operation
from storage.document import Scribe, open_file
from storage.verification import verify

CAN_BE_MOVED = pytest.mark.skipif(os.name != "posix", reason="an open file cannot be moved here")
ANSWER = ("cases", "id1", "answers", "2.1.1")
NOTE = ("cases", "id1", "notes", "2.1.1")


def state(file):
    return (list(values_of(file.inspection)), file.stacks, file.changes, file.changed_at())


def change(file, values, label="Change"):
    return file.commit(operation(file.inspection, label, values))


@pytest.fixture
def fails(code_of):
    """Checks that a change fails, leaving nothing behind, and that another one then works."""

    def check(file, values, label="Change"):
        before = state(file)
        code = code_of(change, file, values, label)
        assert state(file) == before
        return code

    return check


def works_again(file, opened):
    change(file, {ANSWER: "no"})
    after = state(file)
    file.close()
    verified = verify(file.path, None)
    assert (verified.entries, verified.faults) == (2, ())
    assert state(opened(file.path)) == after


def works_and_is_closed(file):
    change(file, {ANSWER: "no"})
    file.close()


@pytest.mark.parametrize(
    "trigger",
    [
        "AFTER INSERT ON notes BEGIN SELECT RAISE(ABORT, 'no'); END",
        "AFTER INSERT ON notes BEGIN SELECT RAISE(ROLLBACK, 'no'); END",
        "AFTER INSERT ON operations WHEN NEW.label = 'Refused' BEGIN SELECT RAISE(ABORT, 'no'); END",
        "AFTER INSERT ON changes WHEN NEW.position = 1 BEGIN SELECT RAISE(FAIL, 'no'); END",
    ],
)
def test_a_refused_row_takes_the_whole_operation_back(demo, opened, fails, trigger):
    file = opened(demo)
    file._database.execute(f"CREATE TEMP TRIGGER refusing {trigger}")
    assert fails(file, {ANSWER: "no", NOTE: "Seen"}, "Refused") == "storage"
    works_again(file, opened)


def test_nothing_more_of_a_change_is_made_once_sqlite_has_taken_it_back(demo, opened):
    file = opened(demo)
    database = file._database

    def change_that_goes_on():
        with database.atomic():
            database.execute("ROLLBACK")  # as SQLite does by itself when a disk fails
            database.execute("DELETE FROM answers")

    with pytest.raises(sqlite3.OperationalError, match="taken back"):
        change_that_goes_on()
    works_again(file, opened)


def test_a_full_disk_loses_nothing(demo, opened, fails):
    file = opened(demo)
    pages = file._database.execute("PRAGMA page_count").fetchone()[0]
    file._database.execute(f"PRAGMA max_page_count = {pages}")
    assert fails(file, {ANSWER: "no", NOTE: "long " * 100_000}) == "disk_full"
    file._database.execute("PRAGMA max_page_count = 1000000")
    works_again(file, opened)


def test_a_change_made_for_another_state_is_refused(demo, opened, fails, code_of):
    file = opened(demo)
    before = state(file)
    late = Operation("Late", (Change(NOTE, None, "Seen"), Change(ANSWER, "no", "yes")))
    assert code_of(file.commit, late) == "out_of_date"
    assert state(file) == before
    works_again(file, opened)


def test_half_of_a_character_is_refused(demo, opened, code_of):
    file = opened(demo)
    before = state(file)
    half = Operation("Note", (Change(ANSWER, "yes", "no"), Change(NOTE, None, "\ud83e")))
    assert code_of(file.commit, half) == "not_text"
    assert state(file) == before
    works_again(file, opened)


@CAN_BE_MOVED
@pytest.mark.parametrize("changed_before", [False, True])
def test_a_file_that_was_moved_is_not_written_into_the_void(demo, opened, fails, changed_before):
    file = opened(demo)
    if changed_before:
        change(file, {NOTE: "Seen"})
    demo.rename(demo.with_name("moved"))
    assert fails(file, {ANSWER: "no"}) == "file_moved"
    demo.with_name("moved").rename(demo)
    change(file, {ANSWER: "no"})
    file.close()
    assert opened(demo).inspection.cases["id1"].answers["2.1.1"] == "no"


@CAN_BE_MOVED
def test_a_file_that_a_backup_replaced_is_not_written_into_the_void(demo, opened, fails, demo_bytes):
    file = opened(demo)
    demo.with_name("backup").write_bytes(demo_bytes)
    demo.with_name("backup").replace(demo)
    assert fails(file, {ANSWER: "no"}) == "file_moved"
    file.close()
    assert demo.read_bytes() == demo_bytes


def test_a_file_open_for_reading_is_not_changed(demo, demo_bytes, scribe, fails):
    file = open_file(demo, scribe, exclusive=False)
    assert fails(file, {ANSWER: "no"}) == "read_only"
    file.close()
    assert demo.read_bytes() == demo_bytes


def test_another_thread_is_a_mistake_of_ours_and_is_not_hidden(demo, opened):
    file = opened(demo)
    caught = []

    def commit():
        try:
            change(file, {ANSWER: "no"})
        except sqlite3.ProgrammingError as error:
            caught.append(error)

    thread = threading.Thread(target=commit)
    thread.start()
    thread.join()
    assert len(caught) == 1
    works_again(file, opened)


def test_a_closed_file_is_a_mistake_of_ours_and_is_not_hidden(demo, opened):
    file = opened(demo)
    file.close()
    with pytest.raises(sqlite3.ProgrammingError):
        change(file, {ANSWER: "no"})


@CAN_BE_MOVED
def test_a_file_that_was_removed_is_not_written_into_the_void_and_can_still_be_copied(demo, opened, fails):
    file = opened(demo)
    change(file, {NOTE: "Seen"})
    demo.unlink()
    assert fails(file, {ANSWER: "no"}) == "file_moved"
    file.copy_to(demo.with_name("copy.caseread"))
    assert opened(demo.with_name("copy.caseread")).inspection == file.inspection


@CAN_BE_MOVED
def test_a_file_in_a_folder_that_was_renamed_is_written_again_once_it_is_back(demo, opened, fails):
    folder, elsewhere = demo.parent, demo.parent.with_name(f"{demo.parent.name} renamed")
    file = opened(demo)
    folder.rename(elsewhere)
    assert fails(file, {ANSWER: "no"}) == "file_moved"
    elsewhere.rename(folder)
    works_again(file, opened)


def test_a_file_that_may_not_grow_loses_nothing(demo, opened, fails):
    resource = pytest.importorskip("resource")
    file = opened(demo)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (demo.stat().st_size, limits[1]))
    try:
        assert fails(file, {ANSWER: "no", NOTE: "long " * 100_000}) == "disk_error"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    works_again(file, opened)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1 MB that really is full soon; making one takes rights that not everyone has."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_disk_that_really_is_full_loses_nothing(small_disk, demo_bytes, opened, fails):
    path = small_disk / "a.caseread"
    path.write_bytes(demo_bytes)
    file = opened(path)
    filling = small_disk / "filling"
    with suppress(OSError), filling.open("wb", buffering=0) as rest:
        while True:
            rest.write(bytes(4096))
    assert fails(file, {ANSWER: "no", NOTE: "long " * 10_000}) == "disk_full"
    filling.unlink()
    works_again(file, opened)


class TestPermissions:
    """Permissions count when a file is opened, and journals need the folder: what is open already goes on working."""

    @pytest.fixture
    def shared(self, shared_folder, demo_bytes):
        path = shared_folder / "a.caseread"
        path.write_bytes(demo_bytes)
        path.chmod(0o666)
        shared_folder.chmod(0o777)
        return path

    def test_a_file_that_became_read_only_while_open_is_still_written(self, shared, opened, as_ordinary_user):
        with as_ordinary_user():
            file = opened(shared)
        shared.chmod(0o444)
        with as_ordinary_user():
            works_and_is_closed(file)
        shared.chmod(0o666)
        assert opened(shared).inspection == file.inspection

    def test_a_folder_that_became_read_only_before_the_first_change_stops_it(
        self, shared, opened, as_ordinary_user, fails
    ):
        with as_ordinary_user():
            file = opened(shared)
        shared.parent.chmod(0o555)
        with as_ordinary_user():
            assert fails(file, {ANSWER: "no"}) == "read_only"
        shared.parent.chmod(0o777)
        with as_ordinary_user():
            works_and_is_closed(file)

    def test_a_folder_that_became_read_only_after_a_change_stops_no_further_one(
        self, shared, opened, as_ordinary_user
    ):
        with as_ordinary_user():
            file = opened(shared)
            change(file, {NOTE: "Seen"})
        shared.parent.chmod(0o555)
        with as_ordinary_user():
            works_and_is_closed(file)
        shared.parent.chmod(0o777)
        assert opened(shared).inspection == file.inspection


def test_a_clock_that_steps_back_and_forth_leaves_the_history_in_order(demo):
    days = iter((9, 1, 30, 2))
    scribe = Scribe(lambda: datetime(2031, 5, next(days), tzinfo=UTC), author=lambda: "KH")
    file = open_file(demo, scribe, exclusive=True)
    for text in ("one", "two", "three"):
        change(file, {NOTE: text})
    undone = file.stacks.undo[-1]
    file.commit(undone.operation.inverse, undone.number)
    file.close()
    again = open_file(demo, scribe, exclusive=False)
    assert [entry.number for entry in again.history()] == [1, 2, 3, 4, 5]
    assert [entry.at[8:10] for entry in again.history()[1:]] == ["09", "01", "30", "02"]
    assert again.inspection.cases["id1"].notes["2.1.1"] == "two"
    assert again.stacks == file.stacks
    again.close()
    assert verify(demo, None).faults == ()
