"""What came of trying to lose something, counted; and the work shared out among the machine's processors."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, fields


@dataclass
class Tally:
    """Counts. `trials` are kills, power cuts or copies.

    `in_flight` are those that met a database half written, `recovering` those that met one being mended, `finished`
    those after which an operation was there that had not been acknowledged yet, `refused` those after which the file
    was not opened. `complaints` say what was wrong, and where.
    """

    trials: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    in_flight: int = 0
    recovering: int = 0
    finished: int = 0
    refused: int = 0
    complaints: list[str] = field(default_factory=list)

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, item.name) + getattr(other, item.name) for item in fields(self)))

    def settle(
        self,
        place: str,
        acknowledged: int,
        changes: int,
        complaints: tuple[str, ...],
        *,
        in_a_moment: bool = True,
    ) -> None:
        """Counts what was found in a file after a trial: `changes` operations, of which so many were acknowledged.

        What happened `in_a_moment` met at most one operation more.
        """
        self.lost += max(acknowledged - changes, 0)
        self.finished += changes > acknowledged
        if changes < acknowledged or (in_a_moment and changes > acknowledged + 1):
            complaints = (*complaints, f"{changes} operations, {acknowledged} acknowledged")
        self.half += bool(complaints) and changes >= acknowledged
        if complaints:
            self.complaints.append(f"{place}: {'; '.join(complaints)}")


LANES = 4
"""More than processors, since most of the time goes by waiting for the disk."""

Work = Callable[[int, int], Tally]
"""So many trials with a seed."""


def shared_out(work: Work, seed: int, trials: int, lanes: int = LANES) -> Tally:
    """Does the trials in some processes at once; the same seed and lanes give the same trials."""
    amounts = [trials // lanes + (lane < trials % lanes) for lane in range(lanes)]
    seeds = [seed * 1000 + lane for lane in range(lanes)]
    with ProcessPoolExecutor(lanes, multiprocessing.get_context("spawn")) as pool:
        return sum(pool.map(work, seeds, amounts), Tally())
