"""The figures of docs/durability.md on damage: `python -m benchmarks.damage`, from the folder of the program.

Flips every byte of an encrypted demonstration, in several ways each, and opens and verifies as many files with a
flipped byte as asked; then rescues it without each of its pages in turn.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from datetime import UTC, datetime
from itertools import count, product
from pathlib import Path
from time import monotonic

from benchmarks.harness.damage import (
    DAMAGES,
    flipped,
    opening_and_verifying,
    page_numbers,
    unnoticed_flips,
    with_page,
)
from benchmarks.harness.mirror import passphrase, save_time, scribe
from model import frameworks
from model.inspection import values_of
from model.protection import Protection
from storage.document import open_file
from storage.envelope import ENVELOPE_BYTES
from storage.files import Files
from storage.pages import PAGE_BYTES
from storage.rescue import rescue
from storage.unlocking import unlocked_file

_SECRET = passphrase(0)
_MASKS = (0x01, 0x80, 0xFF)
_MADE = datetime(2026, 9, 20, 8, 0, tzinfo=UTC)


def main() -> int:
    """Prints what was tried and what was missed; 1 when anything was."""
    asked = _arguments()
    save_time()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.caseread"
        numbers = count()
        files = Files(lambda: _MADE, lambda: f"id{next(numbers)}", "KH", "Caseread")
        files.create_demo(path, frameworks.framework_ids()[0], Protection(_SECRET, None)).close()
        whole = path.read_bytes()
        missed = _every_byte(path) + _openings(path, asked.openings, asked.seed) + _rescues(path, whole)
    return int(missed > 0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--openings", type=int, default=20_000, metavar="N", help="damaged files to open and verify"
    )
    parser.add_argument("--seed", type=int, default=1, help="the same seed damages the same bytes")
    return parser.parse_args()


def _every_byte(path: Path) -> int:
    begun = monotonic()
    data = path.read_bytes()
    unlocked = unlocked_file(path, _SECRET)
    if unlocked is None:
        raise SystemExit("the demonstration is not encrypted")
    flips = product(range(ENVELOPE_BYTES, len(data)), _MASKS)
    tried, missed = unnoticed_flips(data, unlocked.key, flips)
    print(f"flips in {len(data) - ENVELOPE_BYTES:,} bytes of pages: {tried:,}, not noticed {len(missed)}")
    print(f"  {monotonic() - begun:.0f} s")
    return len(missed)


def _openings(path: Path, number: int, seed: int) -> int:
    """Opens and verifies files with one flip each, and with other damage."""
    begun = monotonic()
    whole = path.read_bytes()
    chance = random.Random(seed)
    missed = 0
    for trial in range(number):
        if trial % 2:
            damaged = flipped(whole, chance.randrange(len(whole)), chance.choice(_MASKS))
        else:
            damaged = DAMAGES[trial // 2 % len(DAMAGES)](whole, chance)
        path.write_bytes(damaged)
        missed += not all(opening_and_verifying(path, _SECRET))
    print(f"damaged files opened and verified: {number:,} (seed {seed}), taken for whole {missed}")
    print(f"  {monotonic() - begun:.0f} s")
    return missed


def _rescues(path: Path, whole: bytes) -> int:
    """Rescues the file without each of its pages in turn, as every value stands twice in it."""
    begun = monotonic()
    out = path.with_name("out.caseread")
    path.write_bytes(whole)
    wanted = _values(path)
    differing = 0
    for number in page_numbers(whole):
        path.write_bytes(with_page(whole, number, bytes(PAGE_BYTES)))
        rescue(path, out, _SECRET, scribe())
        differing += _values(out) != wanted
        out.unlink()
    tried = len(page_numbers(whole))
    print(f"rescues without one page: {tried:,}, of {len(wanted):,} values each; not the same {differing}")
    print(f"  {monotonic() - begun:.0f} s")
    return differing


def _values(path: Path) -> list[object]:
    file = open_file(path, scribe(), exclusive=False, secret=_SECRET)
    file.close()
    return list(values_of(file.inspection))


if __name__ == "__main__":
    sys.exit(main())
