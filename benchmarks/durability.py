"""The figures of docs/durability.md: `python -m benchmarks.durability --help`, from the folder of the program."""

from __future__ import annotations

import argparse
import sys
from time import monotonic

from benchmarks.harness.crashes import crash
from benchmarks.harness.powercuts import copy_at_once, copy_slowly, cut_power, cut_power_after_failed_syncs
from benchmarks.harness.tally import LANES, Tally, Work, shared_out
from benchmarks.harness.timings import cost_table, modes_table

_TRIALS: dict[str, tuple[Work, str]] = {
    "kills": (crash, "kill processes that write, so many times"),
    "power_cuts": (cut_power, "cut the power so many times, on a simulated disk"),
    "failed_syncs": (cut_power_after_failed_syncs, "the same, on a disk whose syncs fail now and then"),
    "copies": (copy_at_once, "copy file and journal in an instant, so many times"),
    "slow_copies": (copy_slowly, "copy the file piece by piece, so many times"),
}


def main() -> int:
    """Prints what was asked for; 1 when anything was lost."""
    asked = _arguments()
    tallies = [
        _tried(name, work, asked) for name, (work, _) in _TRIALS.items() if getattr(asked, name) is not None
    ]
    if asked.modes:
        print(modes_table(asked.commits))
    if asked.cost:
        print(cost_table(asked.commits))
    return int(any(tally.complaints for tally in tallies))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    for name, (_, about) in _TRIALS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, metavar="N", help=about)
    parser.add_argument("--seed", type=int, default=1, help="the same seed and lanes give the same trials")
    parser.add_argument("--lanes", type=int, default=LANES, help="processes that work at once")
    parser.add_argument("--modes", action="store_true", help="time commits in SQLite's journal modes")
    parser.add_argument("--cost", action="store_true", help="time a commit against one of plain SQLite")
    parser.add_argument(
        "--commits", type=int, default=1000, metavar="N", help="commits that are timed of each kind"
    )
    return parser.parse_args()


def _tried(name: str, work: Work, asked: argparse.Namespace) -> Tally:
    begun = monotonic()
    tally = shared_out(work, asked.seed, getattr(asked, name), asked.lanes)
    print(f"{name.replace('_', ' ')}: {tally.trials:,} (seed {asked.seed}, {asked.lanes} lanes)")
    print(f"  acknowledged {tally.acknowledged:,}, lost {tally.lost}, half there {tally.half}")
    print(f"  met a database half written: {tally.in_flight:,}; one being mended: {tally.recovering:,}")
    print(
        f"  an operation was complete though not acknowledged yet: {tally.finished:,}; not opened: {tally.refused:,}"
    )
    print(f"  {monotonic() - begun:.0f} s")
    for complaint in tally.complaints[:20]:
        print(f"  WRONG {complaint}")
    return tally


if __name__ == "__main__":
    sys.exit(main())
