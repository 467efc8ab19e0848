"""The figures of docs/security.md on leaks: `python -m benchmarks.canaries`, from the folder of the program.

Uses every feature of the window and every command, with words that stand nowhere else. Then searches every file of this
machine that changed meanwhile, everything that was printed and, where strace is installed, every byte that was handed
to the system: what went into files that are gone, too.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from time import monotonic

from benchmarks.harness.canary_trials import Trial, tried


def main() -> int:
    """Prints what was searched and what was found; 1 when anything was where nobody asked for it."""
    asked = _arguments()
    found = 0
    for _ in range(asked.runs):
        begun = monotonic()
        with tempfile.TemporaryDirectory() as folder:
            trial = tried(Path(folder), watched=asked.watched)
        _tell(trial, monotonic() - begun)
        found += len(trial.leaks)
    return int(found > 0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1, metavar="N", help="each has words of its own")
    watched = shutil.which("strace") is not None
    parser.add_argument(
        "--unwatched", dest="watched", action="store_false", default=watched, help="no strace"
    )
    return parser.parse_args()


def _tell(trial: Trial, seconds: float) -> None:
    asked_for = sum(bool(found) for found in trial.exported.values())
    print(
        f"canaries {trial.canaries}, processes {trial.processes}, of which killed or crashed {trial.deaths}"
    )
    print(f"  files searched {trial.files:,}, bytes {trial.bytes:,}; bytes seen written {trial.traced:,}")
    print(f"  found where asked for, in files: {asked_for}; found outside {len(trial.leaks)}")
    print(f"  {seconds:.0f} s")
    for leak in trial.leaks:
        print(f"  WRONG {leak.where}: {', '.join(sorted(leak.found))}")


if __name__ == "__main__":
    sys.exit(main())
