"""Python's search for garbage, put off while a file is read."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collecting() -> Iterator[None]:
    """Looks for no garbage within the block: there all that is made stays, and Python would look through it each time.

    That is a quarter of the time in which a large file opens (docs/performance.md).
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
