"""Cases pasted from a spreadsheet: what was understood, every fault with its row and column, and the one operation.

The first line names the columns (`model.case_cells.headings`); one of them is the reference. A line whose reference is
in the inspection changes the facts of that case, any other one is a new case. An empty cell changes nothing.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from model import labels
from model.case_cells import REFERENCE, SAMPLE, Field, UnreadableError, headings, read_cell
from model.conditions import Value
from model.faults import near_miss
from model.framework import Framework
from model.inspection import Case, Inspection, Path
from model.language import say
from model.open_csv import guarded
from model.operations import Operation, operation
from model.search import folded
from model.status import is_closed
from model.validation import value_fault

MOST_CHARACTERS = 5_000_000
MOST_LINES = 20_000


@dataclass(frozen=True, slots=True)
class CellFault:
    """What is wrong with a cell. `row` and `column` count from 1 as in a spreadsheet; 0 means all of them."""

    row: int
    column: int
    message: str


@dataclass(frozen=True, slots=True)
class PastedCase:
    """A line that was understood. `case` is the one that it changes, None for a new one.

    `values` holds what the line says, by the name of its column; `row` counts from 1 with the heading.
    """

    row: int
    ref: str
    sample: str
    case: Case | None
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Paste:
    """What was pasted. With any fault, nothing of it is taken over."""

    columns: tuple[Field, ...] = ()
    cases: tuple[PastedCase, ...] = ()
    faults: tuple[CellFault, ...] = ()

    @property
    def changing(self) -> tuple[PastedCase, ...]:
        """The lines that change something, or make a case."""
        return tuple(line for line in self.cases if line.case is None or self.differences(line))

    def differences(self, line: PastedCase) -> dict[str, tuple[Value | None, Value]]:
        """What a line changes: before and after, by the name of the column."""
        before = {f.name: f.value_in(line.case) if line.case else None for f in self.columns}
        return {name: (before[name], value) for name, value in line.values.items() if before[name] != value}


def read_paste(framework: Framework, inspection: Inspection, text: str) -> Paste:
    """What a pasted text means for an inspection."""
    if len(text) > MOST_CHARACTERS:
        return Paste(faults=(CellFault(0, 0, say("This is too much at once. Paste fewer rows.")),))
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))
    except csv.Error:
        return Paste(faults=(CellFault(0, 0, say("These are no rows of a spreadsheet. Copy them again.")),))
    lines = [[_cell(cell) for cell in line] for line in lines]
    if len(lines) > MOST_LINES or not any(any(line) for line in lines[1:]):
        return Paste(faults=(CellFault(0, 0, _no_lines(len(lines))),))
    return _Reader(framework, inspection).read(lines)


def paste_operation(paste: Paste, inspection: Inspection, new_id: Callable[[], str]) -> Operation | None:
    """The operation that takes a paste without faults over; None where it changes nothing."""
    values: dict[Path, Value | None] = {}
    for line in paste.changing:
        case_id = line.case.id if line.case else new_id()
        if line.case is None:
            values["cases", case_id, REFERENCE] = line.ref
            values["cases", case_id, SAMPLE] = line.sample
        for column in paste.columns:
            if column.name in line.values:
                values[column.path(case_id)] = line.values[column.name]
    lines = paste.changing
    one = labels.PASTED.format(lines[0].ref) if lines else ""
    label = one if len(lines) == 1 else labels.PASTED_CASES.format(len(lines))
    return None if paste.faults else operation(inspection, label, values)


@dataclass
class _Reader:
    """Reads lines and notes what is wrong with them."""

    framework: Framework
    inspection: Inspection
    faults: list[CellFault] = field(default_factory=list)

    def read(self, lines: list[list[str]]) -> Paste:
        columns = self._columns(lines[0])
        if self.faults:
            return Paste(tuple(columns.values()), faults=tuple(self.faults))
        known = {case.ref: case for case in self.inspection.cases.values()}
        seen: dict[str, int] = {}
        cases = []
        for row, line in enumerate(lines[1:], start=2):
            if any(line):
                read = self._line(row, line, columns, known)
                self._note_twice(read, columns, seen)
                cases.append(read)
        return Paste(tuple(columns.values()), tuple(cases), tuple(self.faults))

    def _columns(self, heading: list[str]) -> dict[int, Field]:
        """The columns by their number, which counts from 1; one without a heading may hold nothing."""
        known = headings(self.framework)
        columns: dict[int, Field] = {}
        for number, title in enumerate(heading, start=1):
            found = known.get(folded(title))
            if found in columns.values():
                self._fault(1, number, say("There is a column “{0}” already.").format(title))
            elif found is not None:
                columns[number] = found
            elif title:
                self._fault(1, number, _unknown_column(title, list(known)))
        if not self.faults and REFERENCE not in {column.name for column in columns.values()}:
            self._fault(1, 0, say("The first line has to name the columns, and one of them “Case”."))
        return columns

    def _line(
        self, row: int, line: list[str], columns: Mapping[int, Field], known: Mapping[str, Case]
    ) -> PastedCase:
        cells = {
            column.name: (number, line[number - 1])
            for number, column in columns.items()
            if number <= len(line)
        }
        self._note_stray(row, line, columns)
        number, ref = cells.get(REFERENCE, (0, ""))
        case = known.get(ref)
        if not ref:
            self._fault(row, number, say("A case needs a reference."))
        elif case is not None and is_closed(case):
            self._fault(row, number, say("This case is checked or signed off. Reopen it to change it."))
        sample = self._sample(row, cells, case)
        values = {
            column.name: value
            for number, column in columns.items()
            if (value := self._value(row, number, column, cells.get(column.name, (0, ""))[1], sample))
            is not None
        }
        return PastedCase(row, ref, sample, case, values)

    def _sample(self, row: int, cells: Mapping[str, tuple[int, str]], case: Case | None) -> str:
        """The sample of a line: its own, that of the case, or the only one that there is."""
        number, text = cells.get(SAMPLE, (0, ""))
        if text:
            try:
                return str(read_cell(self.framework, _SAMPLE_FIELD, text, ""))
            except UnreadableError:
                return case.sample if case else ""
        if case is not None:
            return case.sample
        if len(self.framework.samples) == 1:
            return self.framework.samples[0].id
        if cells.get(REFERENCE, (0, ""))[1]:
            self._fault(row, number, say("A new case needs a sample: add a column “Sample”."))
        return ""

    def _value(self, row: int, number: int, column: Field, text: str, sample: str) -> Value | None:
        if not text:
            return None
        if column.fact and not sample:
            return None
        try:
            value = read_cell(self.framework, column, text, sample)
        except UnreadableError as reason:
            self._fault(row, number, str(reason))
            return None
        fault = value_fault(self.framework, column.path("pasted"), value, sample)
        if fault is not None:
            self._fault(row, number, fault.message)
        return value

    def _note_stray(self, row: int, line: list[str], columns: Mapping[int, Field]) -> None:
        for number, text in enumerate(line, start=1):
            if text and number not in columns:
                self._fault(row, number, say("This cell has no heading."))

    def _note_twice(self, line: PastedCase, columns: Mapping[int, Field], seen: dict[str, int]) -> None:
        if line.ref in seen:
            number = next(n for n, column in columns.items() if column.name == REFERENCE)
            message = say("Case {0} stands in row {1} already.").format(line.ref, seen[line.ref])
            self._fault(line.row, number, message)
        elif line.ref:
            seen[line.ref] = line.row

    def _fault(self, row: int, column: int, message: str) -> None:
        self.faults.append(CellFault(row, column, message))


_SAMPLE_FIELD = Field(SAMPLE, SAMPLE)


def _cell(text: str) -> str:
    """A cell on one line, without the apostrophe that keeps spreadsheets from taking it for a formula."""
    line = " ".join(text.split())
    return line[1:] if line.startswith("'") and guarded(line[1:]) == line else line


def _no_lines(lines: int) -> str:
    if lines > MOST_LINES:
        return say("These are more than {0} rows. Paste fewer at once.").format(MOST_LINES)
    return say("Copy rows of a spreadsheet with a first line that names their columns, then paste them here.")


def _unknown_column(title: str, known: list[str]) -> str:
    hint = near_miss(folded(title), known)
    return say("“{0}” is no fact of a case.{1} Rename this column, or leave it out.").format(title, hint)
