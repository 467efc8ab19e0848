"""Long work that says how far it is, and stops when it is told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

Watch = Callable[[int, int], None]
"""Is told how much of how much is done, in any unit. It may raise `Cancelled`, which ends the work."""

Item = TypeVar("Item")


class Cancelled(Exception):  # noqa: N818 - somebody's wish, no error
    """Nobody wants the outcome any more."""


def unwatched(_done: int, _of: int) -> None:
    """For work that nobody waits for."""


def stretch(watch: Watch, begin: int, end: int) -> Watch:
    """Watches a part of the work that `watch` waits for: from `begin` to `end` per cent of it."""

    def tell(done: int, of: int) -> None:
        watch(begin * of + (end - begin) * done, 100 * of)

    return tell


def each_percent(watch: Watch) -> Watch:
    """Tells `watch` of each further per cent, and of nothing between: it may be slow to hear."""
    told = -1

    def tell(done: int, of: int) -> None:
        nonlocal told
        percent = 100 * done // of if of else 0
        if percent > told:
            told = percent
            watch(done, of)

    return tell


@dataclass(slots=True)
class Steps:
    """So many steps of work, of which whoever watches is told one by one."""

    of: int
    watch: Watch
    done: int = 0

    def step(self) -> None:
        """One more is done."""
        self.done += 1
        self.watch(self.done, self.of)

    def count(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items; with each, when it has been dealt with, a step is done."""
        for item in items:
            yield item
            self.step()
