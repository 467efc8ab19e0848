"""Power cuts, and copies that are made while a program writes: each state of the files is opened and examined."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.harness.mirror import Examined, Mirror, examine, passphrase, save_time
from benchmarks.harness.platter import Luck, Platter
from benchmarks.harness.recording import Event
from benchmarks.harness.sessions import NAME, NEW_KEY, OPERATION, record
from benchmarks.harness.tally import Tally
from model.faults import CasereadError

Files = dict[str, bytes]
CHANCE_OF_A_CUT = 1 / 2
CHANCE_WHILE_NEW = 1 / 20
"""After each event; a file that is only being made holds nothing yet."""
ONE_IN_SO_MANY_IS_VERIFIED = 10


@dataclass(frozen=True, slots=True)
class Case:
    """Files as they may be found, when the program had acknowledged so many operations and passphrases.

    Some need not be whole, and more than one operation may be there that was not acknowledged: these have to be
    right, or refused.
    """

    files: Files
    acknowledged: int
    keys: int
    may_be_refused: bool = False


Cases = Callable[[list[Event], random.Random], Iterator[Case]]


def cut_power(seed: int, trials: int) -> Tally:
    """Cuts the power so many times, at any moments, with any luck, and counts what was lost."""
    return _tried(seed, trials, _power_cuts)


def cut_power_of_lying_disk(seed: int, trials: int) -> Tally:
    """The same with a disk that syncs nothing, though it says so: data have to be found lost."""
    return _tried(seed, trials, _power_cuts_of_lying_disk)


def cut_power_after_failed_syncs(seed: int, trials: int) -> Tally:
    """The same on a disk whose syncs fail now and then: what such a sync should have written may be gone for good.

    No program can make up for that: the file has to be right, or refused.
    """
    return _tried(seed, trials, _power_cuts_after_failed_syncs, syncs_fail=True)


def copy_at_once(seed: int, trials: int) -> Tally:
    """Copies the folder at so many moments while a program writes, and counts what is not in the copy."""
    return _tried(seed, trials, _instant_copies)


def copy_slowly(seed: int, trials: int) -> Tally:
    """Copies a file so many times piece by piece while a program writes, as file managers do."""
    return _tried(seed, trials, _slow_copies)


def _tried(seed: int, trials: int, cases: Cases, **session: bool) -> Tally:
    """Counts states that differ; many a power cut leaves the same."""
    save_time()
    chance, tally = random.Random(seed), Tally()
    known: set[int] = set()
    while tally.trials < trials:
        recorded = record(chance.randrange(2**32), **session)
        tally.acknowledged += sum(event.name == OPERATION for event in recorded.events)
        for case in cases(recorded.events, chance):
            content = hash((tuple(sorted(case.files.items())), case.acknowledged))
            if content not in known and tally.trials < trials:
                known.add(content)
                _try(case, recorded.mirror, tally, f"seed {seed}, state {tally.trials + 1}")
    return tally


def _moments(
    events: list[Event], chance: random.Random, *, lying: bool = False
) -> Iterator[tuple[Platter, int, int]]:
    """The disk after each event, with the operations and passphrases acknowledged so far."""
    platter, said = Platter(chance, lying=lying), {OPERATION: 0, NEW_KEY: 0}
    for event in events:
        platter.take(event)
        if event.kind == "said":
            said[event.name] = event.offset
        yield platter, said[OPERATION], said[NEW_KEY]


def _power_cuts(events: list[Event], chance: random.Random, *, lying: bool = False) -> Iterator[Case]:
    for platter, acknowledged, keys in _moments(events, chance, lying=lying):
        if chance.random() < (CHANCE_OF_A_CUT if acknowledged else CHANCE_WHILE_NEW):
            yield Case(platter.left(Luck.drawn(chance), chance), acknowledged, keys)


def _power_cuts_after_failed_syncs(events: list[Event], chance: random.Random) -> Iterator[Case]:
    return (replace(case, may_be_refused=True) for case in _power_cuts(events, chance))


def _power_cuts_of_lying_disk(events: list[Event], chance: random.Random) -> Iterator[Case]:
    return _power_cuts(events, chance, lying=True)


def _instant_copies(events: list[Event], chance: random.Random) -> Iterator[Case]:
    for platter, acknowledged, keys in _moments(events, chance):
        if acknowledged and chance.random() < CHANCE_OF_A_CUT:
            yield Case(platter.seen(), acknowledged, keys)


def _slow_copies(events: list[Event], chance: random.Random) -> Iterator[Case]:
    """One copy after another: a piece of the file, some writes meanwhile, the next piece; the journal last."""
    copying: _SlowCopy | None = None
    for platter, acknowledged, keys in _moments(events, chance):
        if copying is None and acknowledged:
            copying = _SlowCopy(acknowledged, keys, chance.choice((0.02, 0.1, 0.5)))
        if copying and copying.takes_more(platter.seen(), chance):
            yield copying.case()
            copying = None


@dataclass
class _SlowCopy:
    acknowledged: int
    keys: int
    pace: float
    content: bytes = b""
    journal: bytes | None = None

    def takes_more(self, seen: Files, chance: random.Random) -> bool:
        """Copies the next piece of the file as it is now; whether that was the last one."""
        source = seen[NAME]
        end = len(self.content) + int(len(source) * self.pace * chance.random())
        self.content += source[len(self.content) : end]
        self.journal = seen.get(f"{NAME}-journal")
        return len(self.content) >= len(source)

    def case(self) -> Case:
        """What was copied."""
        journal = {} if self.journal is None else {f"{NAME}-journal": self.journal}
        return Case({NAME: self.content, **journal}, self.acknowledged, self.keys, may_be_refused=True)


def _try(case: Case, mirror: Mirror, tally: Tally, place: str) -> None:
    tally.trials += 1
    tally.in_flight += any(case.files.get(f"{NAME}-journal", b"")[:8])
    thorough = tally.trials % ONE_IN_SO_MANY_IS_VERIFIED == 0
    with tempfile.TemporaryDirectory() as folder:
        for name, content in case.files.items():
            (Path(folder) / name).write_bytes(content)
        try:
            found = _examined(Path(folder) / NAME, case.keys, mirror, thorough)
        except CasereadError as error:
            tally.refused += bool(case.acknowledged)  # one that was only being made need not be there
            if case.acknowledged and not case.may_be_refused:
                tally.settle(place, case.acknowledged, 0, (str(error),))
            return
    tally.settle(
        place, case.acknowledged, found.changes, found.complaints, in_a_moment=not case.may_be_refused
    )


def _examined(path: Path, keys: int, mirror: Mirror, thorough: bool) -> Examined:
    """With the passphrase that was acknowledged last, or with one that was being set."""
    try:
        return examine(path, passphrase(keys), mirror, thorough=thorough)
    except CasereadError as error:
        if error.code != "wrong_passphrase":
            raise
        return examine(path, passphrase(keys + 1), mirror, thorough=thorough)
