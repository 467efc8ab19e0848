"""A disk that fails at any step: the change is told as not saved, nothing else is lost, and the next one works."""

import pytest

from benchmarks.harness.mirror import passphrase, scribe
from benchmarks.harness.moves import operation_of
from model import frameworks
from model.protection import Protection
from storage.document import create_file

LONG = "a long notice " * 800
SECRET, NEW_SECRET = passphrase(0), passphrase(1)


@pytest.fixture
def change_fails(fresh, opened, note, state, faults_in, troubles, code_of):
    """Makes a change to a file that was just opened, with trouble at each of its steps in turn; checks what is left."""

    def check(change, cache_pages=0, **steps):
        for trouble in troubles(**steps):
            path = fresh()
            file = opened(path)
            file._database.execute(f"PRAGMA cache_size = {cache_pages}")
            before, entries = state(file), file.history()
            trouble.mended = False
            code = code_of(change, file)
            trouble.mended = True
            assert code == (trouble.code if trouble.happened else None)
            if trouble.happened:
                assert state(file) == before
            note(file, "and on")
            after = state(file)
            assert file.history()[: len(entries)] == entries
            file.close()
            assert faults_in(path) == ()
            again = opened(path)
            assert state(again) == after
            again.close()

    return check


def test_a_change_that_a_failing_disk_stops_is_not_there_and_the_next_one_is(change_fails, note):
    change_fails(lambda file: note(file, LONG))


def test_a_change_too_large_for_the_cache_is_not_there_either(change_fails):
    def import_a_case(file):
        move = ("import", 7, "")
        return file.commit(*operation_of(move, file.framework, file.inspection, file.stacks))

    change_fails(import_a_case, cache_pages=2, sparsely=True)


def test_a_change_that_is_taken_back_in_vain_stays_as_it_was(change_fails):
    def undo(file):
        last = file.stacks.undo[-1]
        return file.commit(last.operation.inverse, last.number)

    change_fails(undo, sparsely=True)


def test_a_new_passphrase_that_cannot_be_set_leaves_the_old_one(
    fresh, opened, note, troubles, code_of, faults_in
):
    for trouble in troubles(sparsely=True):
        path = fresh()
        file = opened(path)
        trouble.mended = False
        code = code_of(file.change_passphrase, SECRET, NEW_SECRET)
        trouble.mended = True
        assert code in (None, trouble.code)
        secret = NEW_SECRET if file.opens_with(NEW_SECRET) else SECRET
        assert code or secret == NEW_SECRET
        file.close()
        assert faults_in(path, secret) == ()
        again = opened(path, secret)
        note(again, "and on")
        again.close()
        assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_a_copy_that_cannot_be_made_leaves_nothing_and_can_be_tried_again(
    fresh, opened, troubles, code_of, faults_in
):
    for trouble in troubles(sparsely=True):
        path = fresh()
        file, target = opened(path), path.with_name("copy.caseread")
        trouble.mended = False
        code = code_of(file.copy_to, target)
        trouble.mended = True
        assert code == (trouble.code if trouble.happened else None)
        assert target.exists() == (code is None)
        target.unlink(missing_ok=True)
        file.copy_to(target)
        file.close()
        assert faults_in(target) == ()


def test_a_new_file_that_cannot_be_made_leaves_nothing_and_can_be_tried_again(
    tmp_path, troubles, code_of, faults_in
):
    files = frameworks.framework_files(frameworks.framework_ids()[0])
    path = tmp_path / "new.caseread"

    def make():
        create_file(path, files, scribe(), protection=Protection(SECRET, None)).close()

    for trouble in troubles(sparsely=True):
        trouble.mended = False
        code = code_of(make)
        trouble.mended = True
        assert code in (None, trouble.code)
        assert path.exists() == (code is None)
        if code:
            make()
        assert faults_in(path) == ()
        path.unlink()


def test_half_a_change_is_taken_back_once_the_disk_lets_it(
    half_written, opened, troubles, code_of, faults_in, state
):
    expected = None
    for trouble in troubles():
        path = half_written()
        trouble.mended = False
        code = code_of(lambda path=path: opened(path).close())
        trouble.mended = True
        assert code in (None, trouble.code)
        file = opened(path)
        expected = expected or state(file)
        assert state(file) == expected
        assert file.changes == 1
        file.close()
        assert faults_in(path) == ()


def test_a_file_can_be_closed_on_a_disk_that_fails(fresh, opened, note, troubles, faults_in):
    for trouble in troubles():
        path = fresh()
        file = opened(path)
        note(file, "kept")
        trouble.mended = False
        file.close()
        trouble.mended = True
        assert faults_in(path) == ()
        again = opened(path)
        assert again.inspection.notice == "kept"
        again.close()
        assert [item.name for item in path.parent.iterdir()] == [path.name]
