"""What can stand beside the reading desk, and where it stood."""

from __future__ import annotations

from dataclasses import dataclass

NOTHING, RATINGS, CASE = "", "ratings", "case"


@dataclass(frozen=True, slots=True)
class CompanionPlace:
    """What stands beside the desk (NOTHING, RATINGS or CASE), which case, and where.

    `width` is its width beside the desk, 0 for the usual one; `window` the place of its own window as Qt stores it,
    empty before there was one.
    """

    shown: str = NOTHING
    case_id: str = ""
    detached: bool = False
    width: int = 0
    window: bytes = b""
