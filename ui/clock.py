"""What time it is here."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """The present moment, with the time zone of this computer."""
    return datetime.now().astimezone()
