"""JSON that others wrote, parsed within limits: no text takes much longer, or much more memory, than its size explains.

Reading the largest text that is taken needs less than 768 MiB, program included (`tests/fuzz/test_bounds.py`).
"""

from __future__ import annotations

import json
from typing import Any

from model.faults import Fault, InputError

LONGEST_TEXT = 32 * 1024**2
"""Characters of a text, and bytes of a file: 6 kB of notes for each of the most cases that one file holds."""
MOST_VALUES = 1_000_000
"""Values in a text, counted before any is made: an empty list takes 30 times the memory of its text."""
_LONGEST_QUOTE = 100


def parse(text: str) -> Any:
    """What a JSON text holds. Raises InputError, naming line and column where it is not JSON."""
    if len(text) > LONGEST_TEXT or sum(map(text.count, ",[{")) > MOST_VALUES:
        message = (
            f"This is too large: at most {MOST_VALUES:,} values in 32 MiB are read at once. Split the file."
        )
        raise InputError(Fault("too_large", "", message))
    try:
        return json.loads(text, object_pairs_hook=_without_duplicates)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InputError(Fault("not_json", place, f"This is not JSON: {error.msg}.")) from error
    except ValueError as error:  # json raises it bare for a whole number of thousands of digits
        raise InputError(
            Fault("not_json", "", "This holds a number that is no part of a file of reads.")
        ) from error
    except RecursionError as error:
        raise InputError(Fault("not_json", "", "This is nested too deeply to be a file of reads.")) from error


def shown(value: object) -> str:
    """A value as messages quote it: never at length, and never the inside of a list or an object."""
    if isinstance(value, list | dict):
        return "[…]" if isinstance(value, list) else "{…}"
    text = str(value)
    return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"


def _without_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; the same key twice would silently lose the first value."""
    table: dict[str, Any] = {}
    for key, value in pairs:
        if key in table:
            raise InputError(
                Fault("entry_twice", key or "“”", "This entry stands twice in one object. Keep one.")
            )
        table[key] = value
    return table
