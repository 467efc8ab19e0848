"""Spoilt input through every way in: `python -m benchmarks.fuzz --inputs 200000`, from the folder of the program.

Every input is made from the seed and its own number, so that one that got through can be made again with
`--from NUMBER --inputs 1`. Prints what was tried, in how many different ways it ended, and what got through.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import cache
from itertools import count, repeat
from pathlib import Path
from random import Random
from time import monotonic

from benchmarks.harness import forging, spoiling, ways_in
from model import frameworks
from model.dataset.whole import dataset_of
from model.findings import findings_of
from model.inspection import Inspection, values_of
from model.interchange import import_operation, parse_json
from model.operations import applied, creation
from model.protection import Protection
from reports.exports.workbook import workbook
from storage import keys
from storage.document import create_file

PASSPHRASE = "four words for fuzzing"
_CASES = 2  # of each demonstration: more would teach nothing
_UNREAD = ("docProps", "xl/theme")
"""Parts of a workbook that nobody asks for."""
_SHARE = 500  # inputs that a process works through at a time


@dataclass
class Found:
    """What came of some inputs."""

    tried: Counter[str] = field(default_factory=Counter)
    outcomes: set[tuple[str, frozenset[str]]] = field(default_factory=set)
    taken: int = 0
    slowest: float = 0.0
    through: list[str] = field(default_factory=list)

    def add(self, other: Found) -> None:
        """Adds what came of others."""
        self.tried.update(other.tried)
        self.outcomes |= other.outcomes
        self.taken += other.taken
        self.slowest = max(self.slowest, other.slowest)
        self.through += other.through


@cache
def _reads(framework: str) -> dict[str, object]:
    data: dict[str, list[object]] = json.loads(frameworks.demo_reads(framework))
    return spoiling.furnished({**data, "cases": data["cases"][:_CASES]})


@cache
def _inspection(framework: str) -> Inspection:
    numbers = count(1)
    reads = parse_json(json.dumps(_reads(framework)))
    found = frameworks.shipped(framework)
    operation, _ = import_operation(found, Inspection(), reads, lambda: f"case-{next(numbers)}")
    return applied(Inspection(), operation)


@cache
def _files(framework: str) -> Mapping[str, str]:
    return frameworks.framework_files(framework)


@cache
def _workbook(framework: str) -> Mapping[str, bytes]:
    """The parts of an exported workbook that an import looks at."""
    findings = findings_of(frameworks.shipped(framework), _inspection(framework))
    archive = zipfile.ZipFile(io.BytesIO(workbook(dataset_of(findings))))
    return {name: archive.read(name) for name in archive.namelist() if not name.startswith(_UNREAD)}


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp())


def _work_in(folder: str) -> None:
    """Where a process of this run leaves its files: the run clears it away as a whole."""
    tempfile.tempdir = folder


@cache
def _content(framework: str, encrypted: bool) -> bytes:
    """The bytes of an inspection file."""
    path = _folder() / "new.caseread"
    protection = Protection(PASSPHRASE) if encrypted else None
    with closing(create_file(path, _files(framework), ways_in.NOBODY, protection=protection)) as file:
        file.commit(creation(values_of(_inspection(framework)), "Import reads"))
    content = path.read_bytes()
    path.unlink()
    return content


def _try_reads(random: Random, framework: str) -> ways_in.Codes:
    into = random.choice([Inspection(), _inspection(framework)])
    return ways_in.reads(
        frameworks.shipped(framework), spoiling.spoilt_reads(random, _reads(framework)), into
    )


def _try_framework(random: Random, framework: str) -> ways_in.Codes:
    return ways_in.framework(spoiling.spoilt_files(random, _files(framework)))


def _try_stored_framework(random: Random, framework: str) -> ways_in.Codes:
    files = spoiling.spoilt_files(random, _files(framework))
    return ways_in.stored_framework(files, _inspection(framework))


def _try_stored_values(random: Random, framework: str) -> ways_in.Codes:
    forged = forging.forged_inspection(random, _inspection(framework))
    return ways_in.stored_inspection(frameworks.shipped(framework), forged)


def _try_spreadsheet(random: Random, framework: str) -> ways_in.Codes:
    path = _folder() / "reads.xlsx"
    path.write_bytes(spoiling.spoilt_workbook(random, _workbook(framework)))
    into = random.choice([Inspection(), _inspection(framework)])
    return ways_in.spreadsheet(frameworks.shipped(framework), path, into)


def _try_bytes(random: Random, framework: str) -> ways_in.Codes:
    encrypted = random.choice([True, False])
    spoil = forging.forged_envelope if encrypted and random.randint(0, 2) == 0 else forging.spoilt_bytes
    return _try_file(spoil(random, _content(framework, encrypted)), PASSPHRASE if encrypted else None)


def _try_rows(random: Random, framework: str) -> ways_in.Codes:
    path = _folder() / "rows.caseread"
    path.write_bytes(_content(framework, False))
    forging.spoil_rows(random, path)
    return _try_file(path.read_bytes(), None)


def _try_file(content: bytes, secret: str | None) -> ways_in.Codes:
    path = _folder() / "spoilt.caseread"
    path.write_bytes(content)
    return ways_in.inspection_file(path, secret)


WAYS: dict[str, tuple[int, Callable[[Random, str], ways_in.Codes]]] = {
    "reads": (50, _try_reads),
    "framework": (10, _try_framework),
    "framework in a file": (10, _try_stored_framework),
    "values in a file": (15, _try_stored_values),
    "spreadsheet": (10, _try_spreadsheet),
    "bytes of a file": (3, _try_bytes),
    "rows of a file": (2, _try_rows),
}
"""Each way in, and how many inputs of a hundred go there: files on a disk take longest."""


def try_some(seed: int, start: int, inputs: int) -> Found:
    """Tries the inputs with these numbers."""
    keys.COST = keys.Cost(memory=64, passes=1, lanes=1)  # guessing may be cheap here
    found = Found()
    for number in range(start, start + inputs):
        random = Random(f"{seed}-{number}")
        way = random.choices(list(WAYS), [weight for weight, _ in WAYS.values()])[0]
        _try_one(found, way, random, f"{way}, seed {seed}, number {number}")
    return found


def _try_one(found: Found, way: str, random: Random, name: str) -> None:
    framework = random.choice(frameworks.framework_ids())
    begun = monotonic()
    try:
        codes = WAYS[way][1](random, framework)
        found.outcomes.add((way, frozenset(codes)))
        found.taken += not codes
    except Exception:  # noqa: BLE001 - whatever has no message of its own is what this looks for
        found.through.append(f"{name}:\n{traceback.format_exc(limit=-4)}")
    found.tried[way] += 1
    found.slowest = max(found.slowest, monotonic() - begun)


def main() -> int:
    """Prints the figures; 1 when anything got through."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--inputs", type=int, default=10_000, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", type=int, default=0, dest="start", metavar="NUMBER")
    parser.add_argument("--lanes", type=int, default=2, help="processes that work at once")
    asked = parser.parse_args()
    begun = monotonic()
    found = Found()
    starts = range(asked.start, asked.start + asked.inputs, _SHARE)
    sizes = [min(_SHARE, asked.start + asked.inputs - start) for start in starts]
    with (
        tempfile.TemporaryDirectory(prefix="caseread-fuzz-") as folder,
        ProcessPoolExecutor(asked.lanes, initializer=_work_in, initargs=(folder,)) as pool,
    ):
        for some in pool.map(try_some, repeat(asked.seed), starts, sizes):
            found.add(some)
    _print(found, asked.seed, monotonic() - begun)
    return int(bool(found.through))


def _print(found: Found, seed: int, seconds: float) -> None:
    print(f"inputs {sum(found.tried.values()):,} (seed {seed}), in {seconds:,.0f} s")
    for way, tried in sorted(found.tried.items()):
        ends = sum(1 for other, _ in found.outcomes if other == way)
        print(f"  {way}: {tried:,}, in {ends:,} different ends")
    print(
        f"taken as sound {found.taken:,}; the slowest took {found.slowest:.1f} s; got through {len(found.through)}"
    )
    for name in found.through[:20]:
        print(name)


if __name__ == "__main__":
    sys.exit(main())
