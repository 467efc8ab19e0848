"""A table of cases within a sheet: its columns, its cells by their place, and the faults that are noted of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from model.case_columns import Field
from model.case_reads import CellFault, Place
from model.sheets import Cell, Row

MOST_FAULTS = 500
"""Faults that are listed; all of them are counted."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows below a heading. `columns` has the column of each number that is read, `heading` is the row that names them.

    `above` are the rows before it. The numbers in `set_aside` are columns that say nothing that is taken over.
    """

    name: str
    heading: int
    columns: Mapping[int, Field]
    titles: Mapping[int, str]
    rows: tuple[Row, ...]
    above: tuple[Row, ...] = ()
    set_aside: frozenset[int] = frozenset()

    def says(self, row: Row) -> bool:
        """Whether a row holds anything in the columns that are read."""
        return any(holds(row.cell(number)) for number in self.columns)

    def column_of(self, place: Place) -> int:
        """The number of the column for a place within cases; 0 where there is none."""
        return next((number for number, column in self.columns.items() if column.place == place), 0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell in a table."""

    table: Table
    row: int
    column: int


class Faults:
    """Collects faults: the first of them, and the number of all."""

    def __init__(self) -> None:
        self.listed: list[CellFault] = []
        self.count = 0

    def add(self, spot: Spot, message: str) -> None:
        """Notes a fault of a cell."""
        self.count += 1
        if self.count <= MOST_FAULTS:
            heading = spot.table.titles.get(spot.column, "")
            self.listed.append(CellFault(spot.row, spot.column, message, spot.table.name, heading))


def holds(cell: Cell) -> bool:
    """Whether a cell holds anything but blanks."""
    return bool(cell.strip()) if isinstance(cell, str) else cell is not None
