"""What was read about cases: what each row changes, every fault with its sheet, row and column, the one operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from model.case_columns import REFERENCE, SAMPLE, Field
from model.conditions import Value
from model.inspection import Case, Inspection, Path
from model.language import say
from model.operations import Operation, operation
from model.sheets import letters

Place = tuple[str, ...]
"""Where a value lives within a case, such as `("facts", "disposal")`."""


@dataclass(frozen=True, slots=True)
class CellFault:
    """What is wrong with a cell. `row` and `column` count from 1 as in a spreadsheet; 0 means all of them.

    `sheet` and `heading` are empty where there are none.
    """

    row: int
    column: int
    message: str
    sheet: str = ""
    heading: str = ""

    @property
    def letters(self) -> str:
        """The letters of the column, with its heading: `F (2.2.1.a)`."""
        named = letters(self.column)
        return f"{named} ({self.heading})" if self.heading and named else named

    @property
    def place(self) -> str:
        """Where it is, in words: `Cases, row 12, column F (2.2.1.a)`."""
        row = say("row {0}").format(self.row) if self.row else ""
        column = say("column {0}").format(self.letters) if self.column else ""
        place = ", ".join(part for part in (self.sheet, row, column) if part)
        return place[:1].upper() + place[1:]


@dataclass(frozen=True, slots=True)
class ReadCase:
    """What was read about a case. `case` is the one that it changes, None for a new one.

    `values` holds what its rows say and `changes` what that changes, before and after, by the place within the case;
    `rows` are its rows, with the name of the sheet.
    """

    ref: str
    sample: str
    case: Case | None
    values: Mapping[Place, Value]
    changes: Mapping[Place, tuple[Value | None, Value]]
    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Reads:
    """What was read. With any fault, nothing of it is taken over. `fault_count` counts those not listed too."""

    columns: tuple[Field, ...] = ()
    cases: tuple[ReadCase, ...] = ()
    faults: tuple[CellFault, ...] = ()
    fault_count: int = 0
    remarks: tuple[str, ...] = ()

    @property
    def changing(self) -> tuple[ReadCase, ...]:
        """The cases that are new, or that something changes in."""
        return tuple(case for case in self.cases if case.case is None or case.changes)


def refused(*faults: CellFault) -> Reads:
    """What could not be read at all."""
    return Reads(faults=faults, fault_count=len(faults))


def reads_operation(
    reads: Reads, inspection: Inspection, new_id: Callable[[], str], labels: tuple[str, str]
) -> Operation | None:
    """The operation that takes reads without faults over, None where it changes nothing.

    `labels` name it where one case changes, by its reference, and where several do, by their number.
    """
    values: dict[Path, Value | None] = {}
    for line in reads.changing:
        values |= _values(line, line.case.id if line.case else new_id())
    changing = reads.changing
    one, several = labels
    label = one.format(changing[0].ref) if len(changing) == 1 else several.format(len(changing))
    return None if reads.faults else operation(inspection, label, values)


def _values(line: ReadCase, case_id: str) -> dict[Path, Value | None]:
    values: dict[Path, Value | None] = {}
    if line.case is None:
        values = {("cases", case_id, *REFERENCE): line.ref, ("cases", case_id, *SAMPLE): line.sample}
    return values | {("cases", case_id, *place): after for place, (_, after) in line.changes.items()}
