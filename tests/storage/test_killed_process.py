"""A process that dies at any moment loses nothing that it had acknowledged."""

import random
import shutil
import sqlite3
from contextlib import closing

import pytest

from model.findings import findings_of
from model.history import Entry, UndoStacks
from model.inspection import Inspection
from model.operations import applied
from storage.document import open_file
from storage.verification import verify

KILLS = 25


@pytest.fixture
def expected(moves, framework):
    """The inspection and its ratings after so many operations of a seed, computed without a file."""

    def compute(seed, start, operations):
        inspection, stacks = start.inspection, start.stacks
        number = first = start.changes
        clock = moves.clock_of_seconds()
        for move in moves.endless_moves(seed):
            if number == first + operations:
                return inspection
            made = moves.operation_of(move, framework, inspection, stacks)
            if made:
                number += 1
                inspection = applied(inspection, made[0])
                stacks = stacks.after(Entry(number, clock().isoformat(), *made))
        raise AssertionError

    return compute


def batched(items, size):
    """Not too many at once: a process that waits for its turn goes on making operations."""
    listed = list(items)
    return [listed[i : i + size] for i in range(0, len(listed), size)]


def kill_after(process, acknowledgements):
    """Kills a process once it has acknowledged so many operations; returns how many it then had."""
    lines = [process.stdout.readline() for _ in range(acknowledgements)]
    process.kill()
    lines += process.stdout.readlines()
    process.wait()
    return sum(line.endswith("\n") for line in lines)


def test_every_acknowledged_operation_survives_a_kill(new_file, writer, expected, scribe, framework):
    new_file.close()
    start, path = new_file, new_file.path
    chance = random.Random(2021)
    wanted = {seed: chance.randrange(1, 40) for seed in range(KILLS)}
    paths = {seed: shutil.copy(path, path.with_name(f"{seed}.caseread")) for seed in wanted}
    acknowledged = {}
    for some in batched(wanted, 5):
        processes = {seed: writer(paths[seed], seed) for seed in some}
        acknowledged |= {seed: kill_after(processes[seed], wanted[seed]) for seed in some}
    for seed, path in paths.items():
        check(path, acknowledged[seed], lambda n, seed=seed: expected(seed, start, n), scribe, framework)


def check(path, acknowledged, expected, scribe, framework):
    length, faults = verify(path, None)
    file = open_file(path, scribe, exclusive=True)
    file.close()
    made = file.changes - 1  # the first is that of the new file
    assert (length, faults) == (file.changes, ())
    assert made in (acknowledged, acknowledged + 1)
    inspection = expected(made)
    assert file.inspection == inspection
    assert list(file.inspection.cases) == list(inspection.cases)
    assert findings_of(framework, file.inspection) == findings_of(framework, inspection)
    assert not path.with_name(f"{path.name}-journal").exists()


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
    assert verify(interrupted, None) == (1, ())


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
