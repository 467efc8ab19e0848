"""A program at work on a new file, from the first byte on, while everything that reaches the disk is written down."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.harness.disks import Trouble, broken
from benchmarks.harness.mirror import Mirror, new_inspection, passphrase, scribe
from benchmarks.harness.moves import endless_moves, operation_of
from benchmarks.harness.recording import Event, Recorder
from model.faults import FileError
from model.operations import Operation
from storage.document import InspectionFile, open_file

NAME = "a.caseread"
OPERATION, NEW_KEY = "operation", "passphrase"
OPERATIONS = 25
"""In one recording; now and then the file is closed and opened again, or gets another passphrase."""
CHANCE_OF_A_PAUSE = 1 / 10
CHANCE_OF_A_NEW_KEY = 1 / 20
CACHE_PAGES = (2, 500)
"""With two, SQLite writes to the file in the middle of a change, as it does in very large ones."""
CHANCE_OF_TROUBLE = 1 / 4
"""Before an operation, where syncs fail."""
SYNCS_OF_A_COMMIT = 4


@dataclass(frozen=True, slots=True)
class Session:
    """What a program did to a new file, and what the file has to hold after each operation."""

    events: list[Event]
    mirror: Mirror


def record(seed: int, *, syncs_fail: bool = False) -> Session:
    """Lets a program work on a new file. Where syncs fail, what it then tells as not saved is not acknowledged."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        recorder = Recorder()
        with recorder.listening():
            mirror = new_inspection(path, seed)
            recorder.say(OPERATION, mirror.changes)
            work = _Work(path, mirror, recorder, chance, syncs_fail)
            while mirror.changes < OPERATIONS:
                work.sit_down()
    return Session(recorder.events, mirror)


@dataclass
class _Work:
    path: Path
    mirror: Mirror
    recorder: Recorder
    chance: random.Random
    syncs_fail: bool
    keys: int = 0

    def sit_down(self) -> None:
        """Opens the file, makes some operations and closes it."""
        self.mirror.sits_down_again(self.mirror.changes)
        with closing(open_file(self.path, scribe(), exclusive=True, secret=passphrase(self.keys))) as file:
            file._database.execute(f"PRAGMA cache_size = {self.chance.choice(CACHE_PAGES)}")
            for move in endless_moves(self.chance.randrange(2**32)):
                made = operation_of(move, file.framework, file.inspection, file.stacks)
                if made:
                    self._make(file, *made)
                    if self.mirror.changes >= OPERATIONS or self.chance.random() < CHANCE_OF_A_PAUSE:
                        break

    def _make(self, file: InspectionFile, operation: Operation, reverts: int | None) -> None:
        """Makes an operation, and sometimes another passphrase."""
        try:
            with self._trouble():
                file.commit(operation, reverts)
        except FileError:
            self._follow_failure(file, operation, reverts)
            return
        self.recorder.say(OPERATION, self.mirror.commit(operation, reverts).number)
        if self.chance.random() < CHANCE_OF_A_NEW_KEY:
            file.change_passphrase(passphrase(self.keys), passphrase(self.keys + 1))
            self.keys += 1
            self.recorder.say(NEW_KEY, self.keys)

    def _follow_failure(self, file: InspectionFile, operation: Operation, reverts: int | None) -> None:
        """What could not be saved was taken back: by SQLite without a trace, or by the file with two entries."""
        if file.changes == self.mirror.changes:
            self.mirror.clock()
            return
        made = self.mirror.commit(operation, reverts)
        self.mirror.commit(operation.inverse, made.number)

    @contextmanager
    def _trouble(self) -> Iterator[None]:
        """Lets one of the next syncs fail, now and then."""
        if self.syncs_fail and self.chance.random() < CHANCE_OF_TROUBLE:
            at = self.chance.randint(1, SYNCS_OF_A_COMMIT)
            self.recorder.trouble = Trouble(broken("sync"), frozenset({"sync"}), at, lasts=False)
        try:
            yield
        finally:
            self.recorder.trouble = None
