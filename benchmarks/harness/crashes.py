"""A process that writes is killed, again and again; then its file is opened and held against what it acknowledged.

Each life is a process of its own, forked from one that has everything imported, so that a thousand take a minute.
It ends at a step of SQLite's that is counted out beforehand (or in the middle of that write), or, from outside, at
any moment after a number of acknowledgements. The next life begins with what the last one left.
"""

from __future__ import annotations

import os
import random
import select
import signal
import tempfile
import traceback
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NoReturn

from benchmarks.harness.disks import Death, watched
from benchmarks.harness.mirror import (
    Examined,
    examine,
    new_inspection,
    passphrase,
    save_time,
    scribe,
)
from benchmarks.harness.moves import performed
from benchmarks.harness.tally import Tally
from model.faults import CasereadError
from storage.document import open_file
from storage.unlocking import unlocked_file

LIVES_OF_A_FILE = 25
CHANCE_OF_A_NEW_KEY = 1 / 80
NEW_KEY, TROUBLE = "key", "!"
MOST_OPERATIONS = 60
"""In one life; a process that outlives its plan kills itself."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a life is spent and ended.

    `death` is the step at which it dies by itself, `late` and `torn` as `Death` has them; without one it is killed
    `after` so many acknowledgements and a `pause` (seconds). `works` is whether it makes operations at all, or only
    opens the file that the last one left.
    """

    seed: int
    death: int | None
    late: bool
    torn: bool
    after: int
    pause: float
    works: bool = True

    @classmethod
    def drawn(cls, chance: random.Random, works: bool = True) -> Plan:
        """A life at random."""
        late, torn = chance.random() < 0.5, chance.random() < 0.5
        steps = int(chance.expovariate(1 / ((30 if late else 100) if works else 6))) + 1
        by_itself = not works or chance.random() < 0.7
        after, pause = chance.randrange(1, 15), chance.random() * 0.003
        return cls(chance.randrange(2**32), steps if by_itself else None, late, torn, after, pause, works)


def crash(seed: int, kills: int, ahead: int = 0) -> Tally:
    """Kills processes so many times at least, and counts what was lost.

    With `ahead`, each process acknowledges operations that it has yet to make; then some have to be found lost.
    """
    save_time()
    chance, tally = random.Random(seed), Tally()
    while tally.trials < kills:
        with tempfile.TemporaryDirectory() as folder:
            subject = Subject(Path(folder) / "a.caseread", chance.randrange(1000), ahead)
            for _ in range(min(LIVES_OF_A_FILE, kills - tally.trials)):
                subject.live_and_die(chance, tally, f"seed {seed}, kill {tally.trials + 1}")
    return tally


class Subject:
    """A file, and all that it has to hold."""

    def __init__(self, path: Path, number: int, ahead: int) -> None:
        self._path = path
        self._ahead = ahead
        self._mirror = new_inspection(path, number)
        self._keys = 0

    def live_and_die(self, chance: random.Random, tally: Tally, place: str) -> None:
        """One life and death of a process that uses the file; sometimes another one while the file is mended."""
        plan = Plan.drawn(chance)
        known = self._mirror.changes
        said = self._life(plan, tally, place)
        acknowledged = max((int(line) + self._ahead for line in said if line.isdecimal()), default=known)
        tally.acknowledged += acknowledged - known
        self._keys += said.count(NEW_KEY)
        self._keys += not self._opens(self._keys)  # a change of the passphrase that was in flight
        tally.in_flight += _is_in_flight(self._path)
        if chance.random() < 0.3:
            tally.recovering += _is_in_flight(self._path)
            self._life(Plan.drawn(chance, works=False), tally, place)
        for _ in islice(performed(self._mirror, plan.seed), acknowledged + 1 - known):
            pass
        self._settle(tally, acknowledged, place)

    def _life(self, plan: Plan, tally: Tally, place: str) -> list[str]:
        tally.trials += 1
        said = spent(plan, self._path, self._keys)
        tally.complaints += [f"{place}: {line}" for line in said if line.startswith(TROUBLE)]
        return said

    def _opens(self, keys: int) -> bool:
        try:
            return unlocked_file(self._path, passphrase(keys)) is not None
        except CasereadError:
            return False

    def _settle(self, tally: Tally, acknowledged: int, place: str) -> None:
        """Counts what is in the file, and goes on from there."""
        try:
            found = examine(self._path, passphrase(self._keys), self._mirror)
        except CasereadError as error:
            found = Examined(0, (str(error),))
        tally.settle(place, acknowledged, found.changes, found.complaints)
        self._mirror.sits_down_again(max(found.changes, 1))


def spent(plan: Plan, path: Path, keys: int) -> list[str]:
    """Spends a life in a process of its own; gives the lines that it said before it was killed."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        _live_until_killed(plan, path, keys, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as said:
        lines = [] if plan.death else [said.readline() for _ in range(plan.after)]
        if not plan.death:
            select.select([], [], [], plan.pause)
            os.kill(process, signal.SIGKILL)
        lines += said.readlines()
    os.waitpid(process, 0)
    return [line.decode().strip() for line in lines if line.endswith(b"\n")]


def _live_until_killed(plan: Plan, path: Path, keys: int, writing: int) -> NoReturn:
    """What the forked process does; it must never return into the code of its parent."""
    say = lambda line: os.write(writing, f"{line}\n".encode())  # noqa: E731
    try:
        death = Death(plan.death or 0, late=plan.late, torn=plan.torn)
        with watched(death) if plan.death else nullcontext():
            _work(plan, path, keys, say)
    except Exception:  # noqa: BLE001 - whatever it is, the parent has to hear of it
        say(f"{TROUBLE} {traceback.format_exc()!r}")
    finally:
        os.kill(os.getpid(), signal.SIGKILL)
        os._exit(1)


def _work(plan: Plan, path: Path, keys: int, say: Callable[[object], object]) -> None:
    file = open_file(path, scribe(), exclusive=True, secret=passphrase(keys))
    chance = random.Random(plan.seed)
    for entry in islice(performed(file, plan.seed), MOST_OPERATIONS if plan.works else 0):
        say(entry.number)
        if chance.random() < CHANCE_OF_A_NEW_KEY:
            file.change_passphrase(passphrase(keys), passphrase(keys + 1))
            keys += 1
            say(NEW_KEY)


def _is_in_flight(path: Path) -> bool:
    """Whether there is a journal with something in it: a change was half made."""
    journal = path.with_name(f"{path.name}-journal")
    if not journal.exists():
        return False
    with journal.open("rb") as file:
        return any(file.read(8))
