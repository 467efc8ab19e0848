"""Long work that says how far it is, and stops when it is told to."""

from __future__ import annotations

from collections.abc import Callable

Watch = Callable[[int, int], None]
"""Is told how much of how much is done, in any unit. It may raise `Cancelled`, which ends the work."""


class Cancelled(Exception):  # noqa: N818 - somebody's wish, no error
    """Nobody wants the outcome any more."""


def unwatched(_done: int, _of: int) -> None:
    """For work that nobody waits for."""
