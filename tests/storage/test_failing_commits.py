"""A change that cannot be saved leaves file and memory as they were, and the next one works."""

import os
import sqlite3
import threading
from contextlib import closing

import pytest

from model.inspection import values_of
from model.operations import Change, Operation, operation
from storage.document import open_file
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
    assert verify(file.path, None) == (2, ())
    assert state(opened(file.path)) == after


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
    with closing(sqlite3.connect(demo)) as database:
        database.execute(f"CREATE TRIGGER refusing {trigger}")
    file = opened(demo)
    assert fails(file, {ANSWER: "no", NOTE: "Seen"}, "Refused") == "storage"
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
