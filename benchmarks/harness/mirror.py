"""What a file has to hold after each of its operations, worked out without it; and whether it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path

from benchmarks.harness.moves import clock_of_seconds
from model import frameworks
from model.findings import Findings, findings_of
from model.framework import Framework
from model.framework_loader import load_framework
from model.history import Entry, UndoStacks
from model.inspection import Inspection
from model.operations import Operation, applied, creation
from model.protection import Protection
from storage import document, keys, rescue, verification
from storage.document import InspectionFile, Scribe, create_file, open_file
from storage.verification import verify

AUTHOR, PROGRAM = "KH", "Caseread 9.9"
_CHEAP = keys.Cost(memory=8, passes=1, lanes=1)


def scribe() -> Scribe:
    """Somebody whose clock begins at the same time whenever they sit down, and so steps back."""
    return Scribe(clock_of_seconds(), author=lambda: AUTHOR, program=PROGRAM)


def passphrase(number: int) -> str:
    """The passphrase that a file has after so many changes of it."""
    return f"correct horse battery {number}"


def save_time(put: Callable[[object, str, object], None] = setattr) -> None:
    """Spares this process what takes time and has no part in whether data are lost.

    New files ask for next to no work for a passphrase; and a framework's text that was read once is known.
    """
    put(keys, "COST", _CHEAP)
    put(document, "load_framework", _known_framework)
    put(verification, "load_framework", _known_framework)
    put(rescue, "load_framework", _known_framework)


def _known_framework(files: Mapping[str, str]) -> Framework:
    return _framework(tuple(files.items()))


@cache
def _framework(files: tuple[tuple[str, str], ...]) -> Framework:
    return load_framework(dict(files))


def new_inspection(path: Path, number: int) -> Mirror:
    """Makes an encrypted file for one framework or another; gives what it holds, and leaves it closed."""
    ids = frameworks.framework_ids()
    files = frameworks.framework_files(ids[number % len(ids)])
    file = create_file(path, files, scribe(), protection=Protection(passphrase(0), None))
    file.commit(creation([(("inspection", "service"), "Testshire")], "New inspection"))
    mirror = Mirror.of(file)
    file.close()
    return mirror


@dataclass(frozen=True, slots=True)
class State:
    """An inspection after an operation."""

    inspection: Inspection
    stacks: UndoStacks


@dataclass
class Mirror:
    """A document that is kept in memory only, with all its states. The first entry is that of the new file."""

    framework: Framework
    entries: list[Entry]
    states: list[State]
    clock: Callable[[], datetime] = field(default_factory=clock_of_seconds)
    _known: tuple[int, Findings] | None = None

    @classmethod
    def of(cls, file: InspectionFile) -> Mirror:
        """What a file holds that has had one operation."""
        state = State(file.inspection, file.stacks)
        return cls(file.framework, list(file.history()), [state])

    @property
    def inspection(self) -> Inspection:
        """What was made last."""
        return self.states[-1].inspection

    @property
    def stacks(self) -> UndoStacks:
        """What can be undone and redone."""
        return self.states[-1].stacks

    @property
    def changes(self) -> int:
        """The number of operations."""
        return len(self.entries)

    def commit(self, operation: Operation, reverts: int | None = None) -> Entry:
        """Makes a change, as an inspection file does."""
        at = self.clock().isoformat(timespec="milliseconds")
        made = {"by": AUTHOR, "program": PROGRAM, "framework": self.entries[0].framework}
        entry = Entry(self.changes + 1, at, operation, reverts, **made)
        self.states.append(State(applied(self.inspection, operation), self.stacks.after(entry)))
        self.entries.append(entry)
        return entry

    def sits_down_again(self, number: int) -> None:
        """Forgets what came after so many operations: the program was started anew after them."""
        del self.entries[number:], self.states[number:]
        self.clock = clock_of_seconds()

    def findings(self, number: int) -> Findings:
        """The findings after so many operations, kept up change by change as the window keeps them."""
        if not self._known or self._known[0] > number:
            self._known = (1, findings_of(self.framework, self.states[0].inspection))
        first, known = self._known
        for entry, state in zip(self.entries[first:number], self.states[first:number], strict=True):
            known = known.after(state.inspection, entry.operation.case_ids)
        self._known = (number, known)
        return known


@dataclass(frozen=True, slots=True)
class Examined:
    """What was found in a file: the number of its operations, and all that is not as it has to be."""

    changes: int
    complaints: tuple[str, ...]


def examine(path: Path, secret: str, mirror: Mirror, *, thorough: bool = True) -> Examined:
    """Opens a file as the program does, and holds it against the state that it says it is in.

    `thorough` verifies every page and every seal too, and computes the ratings afresh. Raises CasereadError.
    """
    faults = verify(path, secret).faults if thorough else ()
    file = open_file(path, scribe(), exclusive=True, secret=secret)
    try:
        found = [name for name, right in _comparisons(file, mirror, thorough) if not right]
    finally:
        file.close()
    left = {item.name for item in path.parent.iterdir()} - {path.name}
    complaints = [*map(str, faults), *found, *(f"{name} was left behind" for name in sorted(left))]
    return Examined(file.changes, tuple(complaints))


def _comparisons(file: InspectionFile, mirror: Mirror, thorough: bool) -> Iterator[tuple[str, bool]]:
    number = file.changes
    if number == 0:  # not yet handed over to anyone: there is nothing to hold
        return
    if number > mirror.changes:
        yield f"{number} operations, which never were", False
        return
    state = mirror.states[number - 1]
    yield "the inspection differs", file.inspection == state.inspection
    yield "the order of cases differs", list(file.inspection.cases) == list(state.inspection.cases)
    yield "what can be undone differs", file.stacks == state.stacks
    yield "the history differs", list(file.history()) == mirror.entries[:number]
    if thorough:
        fresh = findings_of(file.framework, file.inspection)
        yield "the ratings differ", fresh == mirror.findings(number)
