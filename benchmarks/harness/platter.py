"""What a disk may hold after a power cut.

What was synced is there. Of what was written to a file since its last sync, each sector of 512 bytes may be there or
not, whatever the order; or, if it was just being written, hold zeros or anything. The length of a file may be an
earlier one. Names that were given, changed or taken away since the folder was last synced may be as before.

SQLite takes for granted, as this does, that a sector is not changed by writing to another, and that the bytes of a
sector outside those written survive (its `POWERSAFE_OVERWRITE`). A disk that says it has synced what it has not is
beyond any program.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count

from benchmarks.harness.recording import Event

SECTOR_BYTES = 512
CHANCE_OF_A_SECTOR = 1 / 2
"""That it reached the disk although the sync failed."""


@dataclass(frozen=True, slots=True)
class Luck:
    """How a power cut goes: the shares of unsynced sectors and names that are kept, and what else may happen."""

    kept: float
    names_kept: float
    reordered: bool
    length_lost: bool
    scribbled: float

    @classmethod
    def drawn(cls, chance: random.Random) -> Luck:
        """Some luck or other."""
        kept = chance.choice((0.0, 0.1, 0.5, 0.9, 0.98, 1.0))
        scribbled = chance.choice((0.0, 0.0, 0.02, 0.3))
        reordered, lost = chance.random() < 0.5, chance.random() < 0.2
        return cls(kept, chance.choice((0.0, 0.5, 1.0)), reordered, lost, scribbled)


@dataclass
class Inode:
    """A file, whatever its name: what is certainly on the disk, what is on the way there, and what programs see."""

    safe: bytearray = field(default_factory=bytearray)
    unsafe: list[Event] = field(default_factory=list)
    seen: bytearray = field(default_factory=bytearray)

    def take(self, event: Event) -> None:
        """Writes or cuts."""
        _carry_out(event, self.seen)
        self.unsafe.append(event)

    def sync(self) -> None:
        """What was on the way is on the disk."""
        for event in self.unsafe:
            _carry_out(event, self.safe)
        self.unsafe.clear()

    def fail_to_sync(self, chance: random.Random) -> None:
        """Some of what was on the way is on the disk, and the rest never will be, though programs go on seeing it.

        Systems take such a write for done, so the next sync does not try it again.
        """
        for part in _parts(self.unsafe):
            if chance.random() < CHANCE_OF_A_SECTOR:
                _carry_out(part, self.safe)
        self.unsafe.clear()

    def left(self, luck: Luck, chance: random.Random) -> bytes:
        """What is there after a power cut."""
        content = bytearray(self.safe)
        events = chance.sample(self.unsafe, len(self.unsafe)) if luck.reordered else self.unsafe
        for part in _parts(events):
            if chance.random() < luck.kept:
                _carry_out(part, content)
            elif chance.random() < luck.scribbled and part.kind == "write":
                scribble = (
                    bytes(len(part.data)) if chance.random() < 0.5 else chance.randbytes(len(part.data))
                )
                _carry_out(Event("write", offset=part.offset, data=scribble), content)
        if luck.length_lost:
            del content[len(self.safe) :]
        return bytes(content)


class Platter:
    """The files of one folder on a disk, to which events happen. A disk that is `lying` syncs nothing."""

    def __init__(self, chance: random.Random, *, lying: bool = False) -> None:
        self._chance = chance
        self._lying = lying
        self._inodes: dict[int, Inode] = {}
        self._numbers = count()
        self._names: dict[str, int] = {}
        self._safe_names: dict[str, int] = {}
        self._unsafe_names: list[tuple[str, int | None]] = []

    def take(self, event: Event) -> None:
        """Lets an event happen."""
        if self._lying and event.kind in ("sync", "sync_folder"):
            return
        match event.kind:
            case "create":
                number = next(self._numbers)
                self._inodes[number] = Inode()
                self._name(event.name, number)
            case "delete" if event.name in self._names:
                self._name(event.name, None)
            case "rename":
                number = self._names[event.name]
                self._name(event.target, number)
                self._name(event.name, None)
            case "sync_folder":
                self._safe_names = dict(self._names)
                self._unsafe_names.clear()
            case "write" | "truncate":
                self._inodes[self._names[event.name]].take(event)
            case "sync":
                self._inodes[self._names[event.name]].sync()
            case "sync_failed":
                self._inodes[self._names[event.name]].fail_to_sync(self._chance)

    def seen(self) -> dict[str, bytes]:
        """The files as programs see them: what a plain copy of them all at this moment holds."""
        return {name: bytes(self._inodes[number].seen) for name, number in self._names.items()}

    def left(self, luck: Luck, chance: random.Random) -> dict[str, bytes]:
        """The files as they may be found after a power cut at this moment."""
        names = dict(self._safe_names)
        for name, number in self._unsafe_names:
            if chance.random() < luck.names_kept:
                _give(names, name, number)
        return {name: self._inodes[number].left(luck, chance) for name, number in names.items()}

    def _name(self, name: str, number: int | None) -> None:
        _give(self._names, name, number)
        self._unsafe_names.append((name, number))


def _give(names: dict[str, int], name: str, number: int | None) -> None:
    if number is None:
        names.pop(name, None)
    else:
        names[name] = number


def _parts(events: Iterable[Event]) -> Iterator[Event]:
    """Events, those that write cut where sectors end."""
    for event in events:
        if event.kind != "write":
            yield event
            continue
        start = 0
        while start < len(event.data):
            at = event.offset + start
            end = start + SECTOR_BYTES - at % SECTOR_BYTES
            yield Event("write", offset=at, data=event.data[start:end])
            start = end


def _carry_out(event: Event, content: bytearray) -> None:
    """Writes into a content or cuts it; a gap before what is written is filled with zeros."""
    if event.kind == "truncate":
        del content[event.offset :]
    gap = event.offset - len(content)
    content.extend(bytes(max(gap, 0)))
    if event.kind == "write":
        content[event.offset : event.offset + len(event.data)] = event.data
