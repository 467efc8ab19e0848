"""Backups are whole, as encrypted as the file, made in time, and thinned with care."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from model.faults import CasereadError
from model.operations import creation, operation
from storage import shelf
from storage.backups import Keeping, backups_of
from storage.document import create_file, open_file
from storage.verification import verify

POSIX = pytest.mark.skipif(os.name != "posix", reason="links and permissions work differently here")
ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE, ANOTHER = "four words of a poem", "four words of a song"
START = datetime(2026, 11, 22, 1, 15, 30, tzinfo=UTC)
NAME = "Tŷ Gwyn #1 %20"


def change(file, text="Somewhere"):
    return file.commit(operation(file.inspection, "Change", {("inspection", "service"): text}))


def change_two_cases(file):
    values = {("cases", case, "reader"): "Another" for case in ("id1", "id2")}
    return file.commit(operation(file.inspection, "Change", values))


def reasons(file):
    return [backup.stamp.reason for backup in file.backups.listed()]


def folder_of(path):
    return path.with_name(f"{path.name.removesuffix('.caseread')} backups")


# What a backup is


def test_a_backup_is_a_whole_inspection_file(demo, open_kept):
    file = open_kept(demo)
    backup = file.backups.make("manual")
    assert backup.path.name == f"{NAME} 2026-11-22 01-15-30 manual.caseread"
    assert backup.path.parent == folder_of(demo)
    assert (backup.changes, backup.opens_as_now, backup.is_encrypted) == (1, True, False)
    assert backup.size == backup.path.stat().st_size
    assert verify(backup.path, None).faults == ()


def test_a_backup_of_an_encrypted_file_is_encrypted_and_opens_with_its_passphrase(
    secret_file, open_kept, code_of
):
    file = open_kept(secret_file, PASSPHRASE)
    backup = file.backups.make("manual")
    assert (backup.is_encrypted, backup.opens_as_now, backup.changes) == (True, True, 1)
    assert b"Testshire" not in backup.path.read_bytes()
    assert code_of(verify, backup.path, ANOTHER) == "wrong_passphrase"
    assert verify(backup.path, PASSPHRASE).faults == ()


def test_two_backups_of_one_second_do_not_replace_one_another(demo, open_kept):
    file = open_kept(demo)
    paths = {file.backups.make("manual").path for _ in range(3)}
    assert len(paths) == 3


def test_a_clock_that_steps_back_to_the_same_second_replaces_no_backup(demo, open_kept, clock):
    file = open_kept(demo)
    before = file.backups.make("manual").path.read_bytes()
    change(file)
    clock.go_on(hours=1)
    file.backups.make("manual")
    clock.now = START
    third = file.backups.make("manual")
    assert third.stamp.number == 2
    assert (folder_of(demo) / f"{NAME} 2026-11-22 01-15-30 manual.caseread").read_bytes() == before
    assert len(file.backups.listed()) == 4  # the one of opening, too


def test_the_newest_comes_first_in_the_list(demo, open_kept, clock):
    file = open_kept(demo)
    for _ in range(3):
        clock.go_on(minutes=1)
        file.backups.make("manual")
    assert reasons(file) == ["manual", "manual", "manual", "opened"]


def test_a_copy_that_is_not_equal_to_the_file_is_no_backup(demo, open_kept, code_of, monkeypatch):
    file = open_kept(demo)
    change(file)
    other = file.backups.listed()[0].path.read_bytes()
    monkeypatch.setattr(
        "storage.backups.write_copy", lambda _database, target, _unlocked: target.write_bytes(other)
    )
    assert code_of(file.backups.make, "manual") == "no_backup"
    assert len(list(folder_of(demo).iterdir())) == 1


@pytest.mark.parametrize(
    "stem", ["Ysgol Gŵyl y Môr", "שלום", "e\u0301", "50% — #1", "x" * 236, "ŷ" * 110, ".hidden"]
)
def test_a_file_of_any_name_has_backups(tmp_path, demo_bytes, open_kept, stem):
    path = tmp_path / f"{stem}.caseread"
    path.write_bytes(demo_bytes)
    file = open_kept(path)
    assert [backup.stamp.reason for backup in file.backups.listed()] == ["opened"]
    file.close()
    assert len(backups_of(path)) == 1


# When one is made


def test_a_session_begins_with_a_backup_of_what_is_in_none(demo, open_kept, clock):
    open_kept(demo).close()
    clock.go_on(minutes=1)
    open_kept(demo).close()
    assert [backup.stamp.made_at for backup in backups_of(demo)] == [START]
    file = open_kept(demo)
    change(file)
    file.close()
    assert len(backups_of(demo)) == 1
    open_kept(demo).close()
    assert [backup.changes for backup in backups_of(demo)] == [2, 1]


def test_an_inspection_without_a_change_has_no_backup(tmp_path, framework_files, scribe):
    path = tmp_path / "new.caseread"
    with closing(create_file(path, framework_files, scribe, protection=None, keeping=Keeping())) as file:
        file.commit(creation([(("cases", f"id{n}", "ref"), f"C-{n}") for n in range(9)], "Many"))
        file.backups.ensure_if_due()
    assert backups_of(path) == ()


def test_reading_a_file_makes_no_backup(demo, scribe):
    open_file(demo, scribe, exclusive=False, keeping=Keeping()).close()
    assert not folder_of(demo).exists()


def test_work_is_backed_up_every_twenty_minutes(demo, open_kept, clock):
    file = open_kept(demo)
    for minute in range(61):
        change(file, f"minute {minute}")
        file.backups.ensure_if_due()
        clock.go_on(minutes=1)
    assert reasons(file) == ["worked", "worked", "worked", "opened"]


def test_where_nothing_changed_nothing_is_backed_up(demo, open_kept, clock):
    file = open_kept(demo)
    for _ in range(50):
        clock.go_on(minutes=10)
        file.backups.ensure_if_due()
    assert reasons(file) == ["opened"]


def test_before_a_bulk_change_the_file_is_backed_up_as_it_was(demo, open_kept, clock):
    file = open_kept(demo)
    change(file)
    clock.go_on(seconds=1)
    change_two_cases(file)
    newest = file.backups.listed()[0]
    assert (newest.stamp.reason, newest.changes, file.changes) == ("bulk", 2, 3)


def test_a_change_that_is_refused_makes_no_backup(demo, open_kept, code_of):
    file = open_kept(demo)
    change(file)
    stale = operation(file.inspection, "Change", {("cases", c, "reader"): "Another" for c in ("id1", "id2")})
    change_two_cases(file)
    made = len(file.backups.listed())
    assert code_of(file.commit, stale) == "out_of_date"
    assert len(file.backups.listed()) == made


def test_what_the_newest_backup_holds_already_is_not_copied_again(demo, open_kept):
    file = open_kept(demo)
    file.backups.ensure("import")
    change_two_cases(file)
    assert reasons(file) == ["opened"]


def test_a_newest_backup_that_somebody_removed_is_made_again(demo, open_kept):
    file = open_kept(demo)
    file.backups.listed()[0].path.unlink()
    folder_of(demo).rmdir()
    file.backups.ensure("import")
    assert reasons(file) == ["import"]


def test_a_newest_backup_that_is_damaged_counts_for_none(demo, open_kept, clock):
    open_kept(demo).close()
    [backup] = backups_of(demo)
    content = backup.path.read_bytes()
    backup.path.write_bytes(content[:8192] + bytes(len(content) - 8192))
    clock.go_on(minutes=1)
    open_kept(demo).close()
    assert backups_of(demo)[0].changes == 1
    assert len(backups_of(demo)) == 2


def test_a_new_passphrase_has_a_backup_of_its_own(secret_file, open_kept, clock):
    file = open_kept(secret_file, PASSPHRASE)
    file.change_passphrase(PASSPHRASE, ANOTHER)
    clock.go_on(minutes=1)
    file.backups.ensure("worked")
    told = [(b.stamp.reason, b.opens_as_now, b.changes) for b in file.backups.listed()]
    assert told == [("worked", True, 1), ("opened", False, None)]


# Migrations


@pytest.fixture
def later_version(monkeypatch):
    """A version of the program with one migration more."""
    from sqlite_utils import Migrations

    from storage import opening, schema

    later = Migrations("caseread")
    for migration in schema.migrations.pending(_empty()):
        later._migrations.append(migration)

    @later()
    def m900_later(database):
        database.execute("CREATE TABLE later (x TEXT) STRICT")

    for module in (opening, schema):
        monkeypatch.setattr(module, "migrations", later)


def _empty():
    from sqlite_utils import Database

    return Database(memory=True)


def has_table(path, table):
    with closing(sqlite3.connect(path)) as database:
        return bool(database.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", [table]).fetchall())


def test_a_file_is_backed_up_before_it_is_migrated(demo, later_version, open_kept):
    file = open_kept(demo)
    migration = next(b for b in file.backups.listed() if b.stamp.reason == "migration")
    file.close()
    assert has_table(demo, "later")
    assert not has_table(migration.path, "later")


def test_even_where_no_other_backups_are_wanted(demo, later_version, opened):
    file = opened(demo)
    assert reasons(file) == ["migration"]


@pytest.mark.parametrize("obstacle", ["a file", "a link"])
@POSIX
def test_without_a_backup_a_file_is_not_migrated(demo, demo_bytes, later_version, opened, obstacle):
    if obstacle == "a file":
        folder_of(demo).write_text("in the way")
    else:
        folder_of(demo).symlink_to(demo.parent)
    with pytest.raises(CasereadError, match=r"earlier version.* No backup could be made") as caught:
        opened(demo)
    assert caught.value.code == "no_backup"
    assert demo.read_bytes() == demo_bytes


# What goes wrong


def faults_of(file):
    """A bulk change goes on without its backup, and the fault is told; then one can be made again."""
    change(file)
    change_two_cases(file)
    return file.backups.fault


@POSIX
def test_a_folder_that_cannot_be_written_hinders_no_change_and_is_told(
    demo_bytes, shared_folder, as_ordinary_user, open_kept
):
    shared_folder.chmod(0o777)
    with as_ordinary_user():
        demo = shared_folder / "A.caseread"
        demo.write_bytes(demo_bytes)
        file = open_kept(demo)
        folder_of(demo).chmod(0o500)
        fault = faults_of(file)
        assert fault.code == "no_backup"
        assert "Permission denied" in fault.message
        folder_of(demo).chmod(0o700)
        file.backups.make("manual")
        assert file.backups.fault is None


def test_a_chosen_folder_that_is_gone_is_told_and_not_made_elsewhere(demo, tmp_path, open_kept):
    chosen = tmp_path / "stick"
    file = open_kept(demo, folder=chosen)
    assert file.backups.fault.code == "no_backup"
    assert not chosen.exists()
    chosen.mkdir()
    file.backups.make("manual")
    assert (file.backups.fault, reasons(file)) == (None, ["manual"])


FULL = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from model.operations import operation
from storage.backups import Keeping
from storage.document import Scribe, open_file
file = open_file(Path(sys.argv[1]), Scribe(lambda: datetime.now(UTC)), exclusive=True, keeping=Keeping())
size = Path(sys.argv[1]).stat().st_size
for n, limit in enumerate(range(0, size + 1, size // 40)):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        file.backups.make("manual")
        print("made")
    except Exception as error:
        print(error.code)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@POSIX
def test_a_disk_that_is_full_at_any_point_leaves_no_half_backup(demo, elsewhere):
    codes = elsewhere(FULL, demo).split()
    assert set(codes[:-3]) == {"no_backup"}
    assert [path.suffix for path in folder_of(demo).iterdir()] == [".caseread"] * codes.count("made")
    assert all(verify(backup.path, None).faults == () for backup in backups_of(demo))


WITHOUT_END = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from storage.backups import Keeping
from storage.document import Scribe, open_file
file = open_file(Path(sys.argv[1]), Scribe(lambda: datetime.now(UTC)), exclusive=True, keeping=Keeping())
while True:
    print("go", flush=True)
    file.backups.make("manual")
"""


@POSIX
@pytest.mark.parametrize("at", [1, 2, 3])
def test_a_process_killed_while_it_copies_leaves_nothing_with_the_name_of_a_backup(demo, at):
    command = [sys.executable, "-c", WITHOUT_END, demo]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        for _ in range(at):
            process.stdout.readline()
        while process.poll() is None and not list(folder_of(demo).glob(".*.part")):
            pass
        process.send_signal(signal.SIGKILL)
    assert at - 1 <= len(backups_of(demo)) <= at
    assert all(verify(backup.path, None).faults == () for backup in backups_of(demo))


def test_what_a_process_that_died_was_copying_is_removed_a_day_later(demo, open_kept, clock):
    folder_of(demo).mkdir()
    parts = [
        folder_of(demo) / f".{NAME} {day} worked.caseread.part"
        for day in ("2026-11-20 00-00-00", "2026-11-22 01-00-00")
    ]
    foreign = folder_of(demo) / ".B 2026-11-20 00-00-00 worked.caseread.part"
    for path in (*parts, foreign):
        path.write_bytes(b"half")
    open_kept(demo)
    assert [path.exists() for path in (*parts, foreign)] == [False, True, True]


# Thinning


def made_before(demo, days, content):
    folder_of(demo).mkdir(exist_ok=True)
    at = START - timedelta(days=days)
    path = folder_of(demo) / f"{NAME} {at:%Y-%m-%d %H-%M-%S} worked.caseread"
    path.write_bytes(content)
    return path


def test_old_backups_make_room_for_new_ones(demo, demo_bytes, open_kept):
    of_one_day = [made_before(demo, 3 + n / 100, demo_bytes) for n in range(3)]
    open_kept(demo).backups.make("manual")
    last_of_the_day, between, first_of_the_month = (path.exists() for path in of_one_day)
    assert (last_of_the_day, between, first_of_the_month) == (True, False, True)


def test_few_are_removed_at_once_whatever_the_clock_says(demo, demo_bytes, open_kept):
    for n in range(20):
        made_before(demo, 3 + n / 100, demo_bytes)
    open_kept(demo).backups.make("manual")
    assert len(backups_of(demo)) == 20 + 1 - shelf.MOST_REMOVED_AT_ONCE


@POSIX
def test_nothing_but_backups_of_this_file_is_ever_removed(demo, demo_bytes, open_kept, tmp_path, clock):
    folder = folder_of(demo)
    aside = tmp_path / "aside.caseread"
    aside.write_bytes(demo_bytes)
    days = [START - timedelta(days=3, minutes=n) for n in range(8)]
    others = [f"B {at:%Y-%m-%d %H-%M-%S} worked.caseread" for at in days]
    others += ["Notes.docx", f"{NAME}.caseread", f"{NAME} 2020-01-01.caseread"]
    folder.mkdir()
    for name in others:
        (folder / name).write_bytes(demo_bytes)
    links = [folder / f"{NAME} {at:%Y-%m-%d %H-%M-%S} worked.caseread" for at in days[:3]]
    for link in links:
        link.symlink_to(aside)
    no_inspections = [made_before(demo, 4 + n / 100, b"no inspection") for n in range(3)]
    file = open_kept(demo)
    for _ in range(20):
        clock.go_on(minutes=1)
        file.backups.make("manual")
    assert all((folder / name).exists() for name in others)
    assert all(link.is_symlink() for link in links)
    assert all(path.exists() for path in no_inspections)
    assert aside.read_bytes() == demo_bytes
    assert not any(backup.path.is_symlink() for backup in file.backups.listed())


def test_files_with_names_that_begin_alike_have_their_own_backups(tmp_path, demo_bytes, open_kept):
    stems = ["A", "A backups", "A 2026-11-22 01-15-30 opened", "B"]
    for stem in stems:
        path = tmp_path / f"{stem}.caseread"
        path.write_bytes(demo_bytes)
        open_kept(path).close()
    for stem in stems:
        [backup] = backups_of(tmp_path / f"{stem}.caseread")
        assert backup.path == tmp_path / f"{stem} backups" / f"{stem} 2026-11-22 01-15-30 opened.caseread"


def test_files_of_the_same_name_do_not_share_their_part_of_a_chosen_folder(tmp_path, demo_bytes, open_kept):
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    paths = [tmp_path / name / "A.caseread" for name in ("here", "there")]
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(demo_bytes)
        open_kept(path, folder=chosen).close()
    assert len(list(chosen.iterdir())) == 2
    assert all(len(backups_of(path, chosen)) == 1 for path in paths)
