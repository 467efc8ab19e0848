"""Every feature is used with words that stand nowhere else, and everything that was written is searched for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.harness.canaries import SECRETS, Search, Words
from benchmarks.harness.canary_commands import SPEAK, CommandLine
from benchmarks.harness.canary_houses import ROOT, House
from benchmarks.harness.footprints import Footprint, everywhere, footprints, now_on_disk
from benchmarks.harness.traces import writes

ACTS = ("begin", "judge", "take_out", "keep", "collapse")
"""The acts of `window_acts`, which is imported in processes of its own only."""

SETTINGS = "home/.config/Caseread"


@dataclass(frozen=True, slots=True)
class Leak:
    """Words, the day or keys where nobody asked for them."""

    where: str
    found: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trial:
    """What was used and what was found. `exported` is what was found where it was asked for, by file and house."""

    window: House
    commands: House
    search: Search
    files: int
    bytes: int
    traced: int
    leaks: tuple[Leak, ...]
    exported: dict[str, frozenset[str]]

    @property
    def canaries(self) -> int:
        """How many things were searched for: words, a day and keys."""
        return len(self.search.words.all) + 1 + len(self.search.keys)

    @property
    def processes(self) -> int:
        """How many processes used the program."""
        return len(self.window.done) + len(self.commands.done)

    @property
    def deaths(self) -> int:
        """How many of them ended by a signal."""
        return sum(done.code < 0 for done in (*self.window.done, *self.commands.done))


def tried(folder: Path, *, watched: bool = False) -> Trial:
    """Uses everything, in an empty folder. `watched` notes every byte that goes to the system, with strace."""
    since = now_on_disk(folder)
    words = Words.new()
    houses = House(folder / "window", words, watched), House(folder / "commands", words, watched)
    with _cores_allowed(), ThreadPoolExecutor() as pool:
        for work in [pool.submit(use_window, houses[0]), pool.submit(CommandLine(houses[1]).everything)]:
            work.result()
    search = Search(words, houses[0].keys() | houses[1].keys())
    searching = _Searching(search, houses)
    searching.look(print_ for house in houses for print_ in house.footprints())
    searching.look(footprints(everywhere(folder), since))
    searching.listen(houses)
    traced = searching.trace(houses)
    return Trial(
        *houses, search, searching.files, searching.bytes, traced, tuple(searching.leaks), searching.exported
    )


def use_window(house: House) -> None:
    """Plays every act, and exports what the inspection holds in the end."""
    for act in ACTS:
        house.run(act, ["-m", "benchmarks.harness.window_acts", act, house.folder, house.words.mark])
    program, file = ROOT / "main.py", house.files / "inspection.caseread"
    secret = {"CASEREAD_PASSPHRASE": house.words["third passphrase"]}
    house.run("export", [program, "export", file, "--out", house.asked / "open.json"], **secret)
    house.run("verify", [program, "verify", file], **secret)


class _Searching:
    """Looks at files and at what was said, and tells what was asked for from what was not."""

    def __init__(self, search: Search, houses: Iterable[House]) -> None:
        self._search = search
        self._given = {folder for house in houses for folder in (house.given, house.traces)}
        self._asked = {house.asked: house.folder.name for house in houses}
        self._settings = {house.folder / SETTINGS for house in houses}
        self._seen: set[tuple[Path, bytes]] = set()
        self.files = self.bytes = 0
        self.leaks: list[Leak] = []
        self.exported: dict[str, frozenset[str]] = {}

    def look(self, prints: Iterable[Footprint]) -> None:
        """Searches files, and their names."""
        for print_ in prints:
            if self._given & set(print_.path.parents) or (print_.path, print_.content) in self._seen:
                continue
            self._seen.add((print_.path, print_.content))
            self.files += 1
            self.bytes += len(print_.content)
            self._sort(print_.path, self._search.in_bytes(print_.content))
            self._tell(f"the name of {print_.path}", self._search.in_text(str(print_.path)))

    def listen(self, houses: Iterable[House]) -> None:
        """Searches what processes printed. Some commands speak of the inspection, and none of what opens it."""
        for house in houses:
            for done in house.done:
                found = self._search.in_text(done.out) | self._search.in_text(done.err)
                allowed = self._search.words.all.keys() - set(SECRETS) | {"word", "day"}
                self._tell(f"what “{done.name}” printed", found - (allowed if done.name in SPEAK else set()))

    def trace(self, houses: Iterable[House]) -> int:
        """Searches what processes were seen writing; gives the number of bytes."""
        total = 0
        for house in houses:
            for path, content in writes(house.traces):
                total += len(content)
                if not path.startswith("pipe:"):  # what went there was printed, or is the worker's
                    self._sort(Path(path), self._search.in_bytes(content))
        return total

    def _sort(self, path: Path, found: set[str]) -> None:
        folder = next((folder for folder in self._asked if folder in path.parents), None)
        if folder is not None:
            name = f"{self._asked[folder]}/{path.relative_to(folder)}"
            self.exported[name] = self.exported.get(name, frozenset()) | found
        elif path.parent in self._settings:
            self._tell(str(path), found - {"word", "author"})  # the name that somebody chose to be called by
        else:
            self._tell(str(path), found)

    def _tell(self, where: str, found: set[str]) -> None:
        if found:
            self.leaks.append(Leak(where, frozenset(found)))


@contextmanager
def _cores_allowed() -> Iterator[None]:
    """Lets processes that crash leave their memory behind, as far as this one may: the program has to see to it."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)
