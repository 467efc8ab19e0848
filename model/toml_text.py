"""A framework's TOML, parsed within limits: no text takes longer, or more memory, than its size explains.

The limits lie ten times above the largest framework that is known (68 kB, 2,300 values, eight levels).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

Table = dict[str, Any]
LONGEST_FILE = 2 * 1024**2
"""Characters in one file."""
MOST_VALUES = 25_000
"""Values in a framework, tables and lists included: what looks at all of them stays quick."""
MOST_TABLES = 5_000
"""Tables in a framework: some checks compare each with each."""
MOST_LEVELS = 16
"""Tables and lists in one another: far below the depth at which Python gives up, for all that reads them."""
MOST_DOTS = 16
"""Full stops on a line, outside texts: the parser's time grows with their square."""
LARGEST_NUMBER = 1_000_000
"""Numbers are years, percentages, scores and counts of cases. Python takes its time over huge ones."""

# Every alternative that begins like a text ends like one, closed or not: no text makes this search go back.
_TEXTS = re.compile(
    r'"""(?:\\.|[^\\])*?(?:"{3,5}|\Z)|\'\'\'.*?(?:\'{3,5}|\Z)'  # on several lines
    r'|"(?:\\.|[^"\\\n])*"?|\'[^\'\n]*\'?|\#[^\n]*',  # on one line; comments
    re.DOTALL,
)


class TomlError(ValueError):
    """A text is not TOML, or beyond the limits. `line` is where, or 0 where no single line is at fault."""

    def __init__(self, message: str, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


def parse(text: str) -> Table:
    """The tables in a text. Raises TomlError."""
    if len(text) > LONGEST_FILE:
        raise TomlError(f"This is longer than {LONGEST_FILE:,} characters. Split the file.")
    _refuse_dots(text)
    try:
        tables = tomllib.loads(text)
    except RecursionError as error:
        raise TomlError(_too_deep()) from error
    except ValueError as error:  # TOMLDecodeError, and what Python says of thousands of digits
        raise TomlError(f"This is not TOML: {error}.", _line_of(text, str(error))) from error
    refuse_more(tables)
    return tables


def _refuse_dots(text: str) -> None:
    bare = _TEXTS.sub(_line_ends, text)
    for number, line in enumerate(bare.split("\n"), start=1):
        if line.count(".") > MOST_DOTS:
            raise TomlError(f"This line has more than {MOST_DOTS} full stops outside of texts.", number)


def _line_ends(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


def _line_of(text: str, error: str) -> int:
    found = re.search(r"at line (\d+)", error)
    return int(found[1]) if found else text.rstrip().count("\n") + 1


def refuse_more(tables: Table) -> None:
    """Raises TomlError for too many values, tables or levels, and for numbers too large to be meant."""
    values = counted = 0
    for value in _values(tables):
        values += 1
        counted += isinstance(value, dict)
        if isinstance(value, int | float) and not abs(value) <= LARGEST_NUMBER:
            raise TomlError(f"Numbers go up to {LARGEST_NUMBER:,}; there is a larger one here.")
    if values > MOST_VALUES or counted > MOST_TABLES:
        message = (
            f"A framework holds at most {MOST_VALUES:,} values and {MOST_TABLES:,} tables, and this has more."
        )
        raise TomlError(message)


def _values(tables: Table) -> Iterator[object]:
    """Every value, level by level. Raises TomlError below the last level."""
    level: list[object] = [tables]
    for _ in range(MOST_LEVELS):
        yield from level
        level = [inner for value in level for inner in _inside(value)]
        if not level:
            return
    raise TomlError(_too_deep())


def _inside(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _too_deep() -> str:
    return f"Tables and lists go more than {MOST_LEVELS} levels deep. Simplify what is innermost."
