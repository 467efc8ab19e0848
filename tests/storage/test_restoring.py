"""A backup takes the place of a file, which is kept: one that is open, or one that is damaged, gone or locked."""

import os

import pytest

from model.inspection import values_of
from model.operations import operation
from storage.backups import Keeping, backups_of
from storage.document import Scribe
from storage.restoring import restore
from storage.verification import verify

POSIX = pytest.mark.skipif(os.name != "posix", reason="links and permissions work differently here")
PASSPHRASE, ANOTHER = "four words of a poem", "four words of a song"


def change(file, text="Somewhere"):
    return file.commit(operation(file.inspection, "Change", {("inspection", "service"): text}))


def reasons(file):
    return [backup.stamp.reason for backup in file.backups.listed()]


def folder_of(path):
    return path.with_name(f"{path.name.removesuffix('.caseread')} backups")


def test_restoring_brings_back_what_was_and_keeps_what_is(demo, open_kept, reopened, clock):
    file = open_kept(demo)
    early, was = file.backups.listed()[0], dict(values_of(file.inspection))
    change(file)
    now = dict(values_of(file.inspection))
    clock.go_on(minutes=1)
    restored = file.restored(early.path)
    assert dict(values_of(restored.inspection)) == was
    change(restored, "and on it goes")
    kept = next(b for b in restored.backups.listed() if b.stamp.reason == "before-restore")
    restored.close()
    assert reopened(kept.path) == now
    assert verify(demo, None).faults == ()


def test_an_encrypted_file_is_restored_without_asking_where_its_passphrase_is_the_same(
    secret_file, open_kept, clock
):
    file = open_kept(secret_file, PASSPHRASE)
    early = file.backups.listed()[0]
    change(file)
    clock.go_on(minutes=1)
    restored = file.restored(early.path)
    assert restored.inspection.service == "Testshire"
    assert restored.opens_with(PASSPHRASE)
    restored.close()
    assert verify(secret_file, PASSPHRASE).faults == ()


def test_a_backup_from_before_a_change_of_passphrase_needs_the_former_one(
    secret_file, open_kept, code_of, clock
):
    file = open_kept(secret_file, PASSPHRASE)
    early = file.backups.listed()[0]
    file.change_passphrase(PASSPHRASE, ANOTHER)
    clock.go_on(minutes=1)
    for secret, code in ((None, "passphrase_needed"), (ANOTHER, "wrong_passphrase")):
        assert code_of(file.restored, early.path, secret) == code
        change(file, f"still open after {code}")
    restored = file.restored(early.path, PASSPHRASE)
    assert restored.inspection.service == "Testshire"
    assert restored.opens_with(PASSPHRASE)


@pytest.fixture
def refused_restore(code_of):
    """The code with which a restore is refused; the file stays open, is as before, and nothing is left about."""

    def check(file, backup):
        before, beside = dict(values_of(file.inspection)), sorted(file.path.parent.iterdir())
        code = code_of(file.restored, backup)
        assert dict(values_of(file.inspection)) == before
        assert sorted(file.path.parent.iterdir()) == beside
        change(file, f"goes on after {code}")
        return code

    return check


def test_a_damaged_backup_is_not_restored(demo, open_kept, refused_restore):
    file = open_kept(demo)
    path = file.backups.listed()[0].path
    content = path.read_bytes()
    for at in range(4096, len(content), 37 * 1024):
        path.write_bytes(content[:at] + bytes(512) + content[at + 512 :])
        if refused_restore(file, path) == "damaged":
            return
    pytest.fail("no damage was found")


def test_neither_is_another_file_or_none(demo, tmp_path, open_kept, refused_restore):
    file = open_kept(demo)
    letter = tmp_path / "letter.caseread"
    letter.write_text("Dear Sir")
    assert refused_restore(file, letter) == "not_an_inspection"
    assert refused_restore(file, tmp_path / "none.caseread") == "file_missing"
    assert refused_restore(file, demo) == "in_use"


@POSIX
def test_where_the_file_cannot_be_kept_it_is_not_replaced(demo, open_kept, refused_restore, tmp_path):
    file = open_kept(demo)
    backup = tmp_path / "backup.caseread"
    file.backups.listed()[0].path.rename(backup)
    folder_of(demo).rmdir()
    folder_of(demo).write_text("in the way")
    assert refused_restore(file, backup) == "no_backup"


def test_where_it_cannot_be_replaced_it_stays_open_as_it_was(demo, open_kept, code_of, monkeypatch, clock):
    file = open_kept(demo)
    backup = file.backups.listed()[0]
    change(file)

    def fail(_self, _target):
        raise PermissionError(13, "Permission denied")

    clock.go_on(minutes=1)
    with monkeypatch.context() as patch:
        patch.setattr(type(demo), "replace", fail)
        assert code_of(file.restored, backup.path) == "cannot_replace"
    change(file, "goes on")
    file.close()
    assert verify(demo, None).faults == ()
    assert [path.name for path in demo.parent.iterdir() if path.name.startswith(".")] == []


@pytest.fixture
def restore_closed(clock):
    """Restores a file that is not open, and closes it."""

    def run(path, backup, secret=None):
        restore(path, backup, Scribe(clock), secret=secret, keeping=Keeping()).close()

    return run


@pytest.mark.parametrize("damage", ["torn", "empty", "gone", "letter"])
def test_a_file_that_does_not_open_is_kept_as_it_is_and_restored(
    demo, demo_bytes, open_kept, restore_closed, reopened, clock, damage
):
    open_kept(demo).close()
    [backup] = backups_of(demo)
    broken = {"torn": demo_bytes[:9000], "empty": b"", "letter": b"Dear Sir"}.get(damage)
    demo.unlink() if broken is None else demo.write_bytes(broken)
    clock.go_on(minutes=1)
    restore_closed(demo, backup.path)
    assert reopened(demo) == reopened(backup.path)
    kept = [path.read_bytes() for path in folder_of(demo).glob("*before-restore*")]
    assert kept == ([] if broken is None else [broken])


def test_a_file_whose_passphrase_is_forgotten_is_kept_and_restored_from_a_backup_with_the_former_one(
    secret_file, open_kept, restore_closed, clock
):
    file = open_kept(secret_file, PASSPHRASE)
    file.change_passphrase(PASSPHRASE, "nobody remembers this")
    file.close()
    content = secret_file.read_bytes()
    [backup] = backups_of(secret_file)
    assert (backup.is_encrypted, backup.opens_as_now, backup.changes) == (True, False, None)
    clock.go_on(minutes=1)
    restore_closed(secret_file, backup.path, PASSPHRASE)
    assert verify(secret_file, PASSPHRASE).faults == ()
    [kept] = folder_of(secret_file).glob("*before-restore*")
    assert kept.read_bytes() == content


def test_a_file_that_is_open_elsewhere_is_not_restored(demo, open_kept, elsewhere):
    file = open_kept(demo)
    backup = file.backups.listed()[0].path
    code = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from model.faults import CasereadError
from storage.backups import Keeping
from storage.document import Scribe
from storage.restoring import restore
try:
    scribe = Scribe(lambda: datetime.now(UTC))
    restore(Path(sys.argv[1]), Path(sys.argv[2]), scribe, secret=None, keeping=Keeping())
except CasereadError as error:
    print(error.code)
"""
    assert elsewhere(code, demo, backup) == "in_use"
    change(file, "goes on")
    assert reasons(file) == ["opened"]


def test_what_a_process_that_died_was_writing_goes_with_its_file_and_not_into_the_restored_one(
    demo, open_kept, restore_closed, reopened, writer, clock
):
    open_kept(demo).close()
    [backup] = backups_of(demo)
    journal = demo.with_name(f"{demo.name}-journal")
    process = writer(demo, 7)
    while True:
        process.stdout.readline()
        if journal.exists():
            process.kill()
            process.wait()
            if journal.exists() and journal.stat().st_size:
                break
            process = writer(demo, 7)
    saved, left = demo.read_bytes(), journal.read_bytes()
    clock.go_on(minutes=1)
    restore_closed(demo, backup.path)
    assert not journal.exists()
    assert reopened(demo) == reopened(backup.path)
    [kept] = folder_of(demo).glob("*before-restore.caseread")
    assert (kept.read_bytes(), kept.with_name(f"{kept.name}-journal").read_bytes()) == (saved, left)
    assert verify(kept, None).faults == ()


@POSIX
@pytest.mark.parametrize("is_open", [True, False])
def test_a_file_that_was_opened_by_a_link_is_restored_where_it_lies(
    demo, open_kept, restore_closed, reopened, clock, is_open
):
    link = demo.with_name("link.caseread")
    link.symlink_to(demo)
    file = open_kept(link)
    backup = file.backups.listed()[0].path
    change(file)
    clock.go_on(minutes=1)
    if is_open:
        file.restored(backup).close()
    else:
        file.close()
        restore_closed(link, backup)
    assert link.is_symlink()
    assert reopened(demo) == reopened(backup)
