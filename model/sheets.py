"""Sheets of a spreadsheet: rows of cells as a file holds them, before anybody asks what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

LETTERS = 26
WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods"})
"""What the names of workbooks end in; those that cannot be read are told from the others by what is in them."""
TABLES = frozenset({".csv", ".tsv", ".tab", ".txt"})


@dataclass(frozen=True, slots=True)
class NoValue:
    """A cell that holds no value of its own: a formula, whose result may be out of date, or an error such as `#REF!`.

    `shown` is the error; empty for a formula.
    """

    shown: str = ""


Cell = str | int | float | bool | date | datetime | NoValue | None
"""What a cell holds. None for an empty one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something. `number` counts from 1 as the spreadsheet does."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False

    def cell(self, column: int) -> Cell:
        """The cell in a column, which counts from 1."""
        return self.cells[column - 1] if column <= len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Merged:
    """Cells that are joined into one: only the first of them holds anything."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet. One without a name is the only one there is, as in a CSV file.

    `remarked`: there are comments on its cells, which are not read. `cut`: it holds more than is read.
    """

    name: str
    rows: tuple[Row, ...]
    merged: tuple[Merged, ...] = ()
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    remarked: bool = False
    cut: bool = False


def letters(column: int) -> str:
    """The letters of a column, which counts from 1: `A`, `Z`, `AA`."""
    found = ""
    while column > 0:
        column, last = divmod(column - 1, LETTERS)
        found = chr(ord("A") + last) + found
    return found
