"""The figures of docs/performance.md: `python -m benchmarks.performance --cases 1000`, from the folder of the program.

Seconds are those of one computer; look at the ratios within one run. Where it says CPU, other programs do not count.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import quantiles
from time import process_time

from benchmarks.harness.many_cases import PASSPHRASE, file_of, inspection_of
from model.assessment import assess
from model.case_filter import Vocabulary
from model.findings import findings_of
from model.inspection import with_value
from model.soundness import findings_of_stored

Act = Callable[[], object]
_QUERIES = ("kh", "status:complete", "rosh:high -kh", "problems:hard,soft")
_PRESSES = 400


def main() -> int:
    """Prints the tables that were asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1000, metavar="N", help="cases in the inspection")
    parser.add_argument(
        "--model", action="store_true", help="what findings and filters cost, without a window"
    )
    parser.add_argument("--open", action="store_true", help="opening an encrypted file")
    parser.add_argument("--keys", action="store_true", help="from a key press to what is painted")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    everything = not (asked.model or asked.open or asked.keys)
    if asked.model or everything:
        _print(f"Computing, {asked.cases:,} cases", _model(asked.cases))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "many.caseread"
        if asked.open or asked.keys or everything:
            file_of(asked.cases, path).close()
        if asked.open or everything:
            _print(f"Opening an encrypted file, {asked.cases:,} cases", _opening(path))
        if asked.keys or everything:
            from benchmarks.harness.presses import desk_presses, list_presses

            _print_presses(f"A key on the reading desk, {asked.cases:,} cases", desk_presses(path, _PRESSES))
            _print_presses(f"A key in the filter, {asked.cases:,} cases", list_presses(path))
    return 0


def _model(cases: int) -> Iterator[tuple[str, float]]:
    """CPU seconds of computing, each the best of a few."""
    framework, inspection = inspection_of(cases)
    case = next(iter(inspection.cases.values()))
    findings = findings_of(framework, inspection)
    question = next(iter(case.answers))
    changed = with_value(inspection, ("cases", case.id, "answers", question), None)
    yield "one case assessed", _best(lambda: [assess(framework, case) for _ in range(100)]) / 100
    yield "findings of all cases", _best(lambda: findings_of(framework, inspection), times=2)
    yield "findings after one answer", _best(lambda: findings.after(changed, [case.id]))
    yield "a filter made of a query", _best(lambda: Vocabulary(framework).filter(" ".join(_QUERIES)))


def _opening(path: Path) -> Iterator[tuple[str, float]]:
    from main import files

    begun = process_time()
    document = files().open(path, PASSPHRASE)
    yield "the file opened and verified", process_time() - begun
    yield "when each case was changed", _best(document.changed_at, times=1)
    yield "its findings", _best(lambda: findings_of_stored(document.framework, document.inspection), times=1)
    document.close()


def _best(act: Act, times: int = 5) -> float:
    """The least CPU time of an act, in seconds."""
    taken = []
    for _ in range(times):
        begun = process_time()
        act()
        taken.append(process_time() - begun)
    return min(taken)


def _print(title: str, rows: Iterator[tuple[str, float]]) -> None:
    print(f"\n{title}\n\n| | CPU ms | against the first |\n|---|---|---|")
    first = 0.0
    for name, seconds in rows:
        first = first or seconds
        print(f"| {name} | {seconds * 1000:.2f} | {seconds / first:.2f} |")


def _print_presses(title: str, presses: dict[str, list[tuple[float, float]]]) -> None:
    """For each kind of press, the quantiles of (seconds on the clock, CPU seconds)."""
    print(
        f"\n{title}\n\n| | presses | p50 ms | p99 ms | p50 CPU ms | p99 CPU ms |\n|---|---|---|---|---|---|"
    )
    for name, taken in presses.items():
        wall, cpu = ([pair[n] for pair in taken] for n in (0, 1))
        figures = " | ".join(f"{value * 1000:.1f}" for times in (wall, cpu) for value in _p50_p99(times))
        print(f"| {name} | {len(taken)} | {figures} |")


def _p50_p99(times: list[float]) -> tuple[float, float]:
    cuts = quantiles(times, n=100, method="inclusive")
    return cuts[49], cuts[98]


if __name__ == "__main__":
    sys.exit(main())
