"""Rows that each say something about a case: what was understood, and every fault with its sheet, row and column.

Rows of several sheets may speak of one case. A reference that is in the inspection changes that case, any other one
makes a new case, and an empty cell changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from model.applicability import question_states
from model.case_cells import CellReader, Said, as_text
from model.case_columns import REFERENCE, SAMPLE, Field
from model.conditions import Value
from model.framework import Framework
from model.inspection import Case, Inspection, Path
from model.language import counted, say
from model.operations import Operation, operation
from model.sheets import NoValue, Row, letters
from model.status import is_closed
from model.validation import sample_faults
from model.why import why

MOST_FAULTS = 500
"""Faults that are listed; all of them are counted."""

Place = tuple[str, ...]


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
class Table:
    """Rows below a heading. `columns` has the column of each number that is read, `heading` is the row that names them.

    The numbers in `set_aside` are columns that say nothing that is taken over.
    """

    name: str
    heading: int
    columns: Mapping[int, Field]
    titles: Mapping[int, str]
    rows: tuple[Row, ...]
    set_aside: frozenset[int] = frozenset()

    def says(self, row: Row) -> bool:
        """Whether a row holds anything in the columns that are read."""
        cells = (row.cell(number) for number in self.columns)
        return any(isinstance(cell, NoValue) or as_text(cell).strip() for cell in cells)

    def column_of(self, place: Place) -> int:
        """The number of the column for a place within cases; 0 where there is none."""
        return next((number for number, column in self.columns.items() if column.place == place), 0)


@dataclass(frozen=True, slots=True)
class Spot:
    """A cell in a table."""

    table: Table
    row: int
    column: int


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


@dataclass
class _Line:
    """The rows about one case. `outside` are its cells that say N/A, `spots` where each value stands."""

    ref: str
    spots: list[Spot] = field(default_factory=list)
    sample: str = ""
    case: Case | None = None
    values: dict[Place, Value] = field(default_factory=dict)
    outside: dict[Place, Said] = field(default_factory=dict)
    places: dict[Place, Spot] = field(default_factory=dict)
    rows: list[tuple[Table, Row]] = field(default_factory=list)


class RowReader:
    """Reads tables, and notes what is wrong with them in `faults`."""

    def __init__(self, framework: Framework, inspection: Inspection, faults: Faults) -> None:
        self._framework = framework
        self._inspection = inspection
        self._faults = faults
        self._cells = CellReader(framework)
        self._refs = {case.ref: case for case in inspection.cases.values()}
        self._elsewhere = self._needless = self._waiting = 0

    def read(self, tables: Sequence[Table]) -> Reads:
        """What the tables say."""
        lines = self._lines(tables)
        for line in lines.values():
            self._read_sample(line)
            for table, row in line.rows:
                self._read_row(line, table, row)
        cases = tuple(self._settled(line) for line in lines.values())
        columns = {column.place: column for table in tables for column in table.columns.values()}
        remarks = tuple(self._remarks())
        return Reads(tuple(columns.values()), cases, tuple(self._faults.listed), self._faults.count, remarks)

    def _lines(self, tables: Sequence[Table]) -> dict[str, _Line]:
        """The rows of each case, by its reference; one without a reference is alone."""
        lines: dict[str, _Line] = {}
        for table in tables:
            number = table.column_of(REFERENCE)
            column, seen = table.columns[number], dict[str, int]()
            for row in table.rows:
                self._note_stray(table, row)
                if not table.says(row):
                    continue
                said = self._cells.read(column, row.cell(number), "")
                ref, spot = str(said.value or ""), Spot(table, row.number, number)
                if said.fault:
                    self._faults.add(spot, said.fault)
                elif not ref:
                    self._faults.add(spot, say("A case needs a reference."))
                elif ref in seen:
                    self._faults.add(spot, say("Case {0} stands in row {1} already.").format(ref, seen[ref]))
                    continue
                seen.setdefault(ref, row.number)
                line = lines.setdefault(
                    ref if ref and not said.fault else f"\n{spot.row}\n{table.name}", _Line(ref)
                )
                line.case = self._refs.get(ref)
                line.rows.append((table, row))
        return lines

    def _note_stray(self, table: Table, row: Row) -> None:
        for number, cell in enumerate(row.cells, start=1):
            known = number in table.columns or number in table.set_aside
            if not known and as_text(cell).strip():
                self._faults.add(Spot(table, row.number, number), say("This cell has no heading."))

    def _read_sample(self, line: _Line) -> None:
        """The sample of a case: what its rows say, or its own, or the only one that there is."""
        said: dict[str, Spot] = {}
        for table, row in line.rows:
            if number := table.column_of(SAMPLE):
                found = self._cells.read(table.columns[number], row.cell(number), "")
                if found.value is not None and not found.fault:
                    said.setdefault(str(found.value), Spot(table, row.number, number))
        line.sample = next(iter(said), line.case.sample if line.case else "")
        if not line.sample and len(self._framework.samples) == 1:
            line.sample = self._framework.samples[0].id
        table, row = line.rows[0]
        blank = not as_text(row.cell(table.column_of(SAMPLE) or len(row.cells) + 1)).strip()
        if line.ref and not line.sample and blank:
            spot = Spot(table, row.number, table.column_of(SAMPLE))
            self._faults.add(spot, say("A new case needs a sample: add a column “Sample”."))

    def _read_row(self, line: _Line, table: Table, row: Row) -> None:
        for number, column in table.columns.items():
            if column.place == REFERENCE or (len(column.place) > 1 and not line.sample):
                continue
            said = self._cells.read(column, row.cell(number), line.sample)
            if said != _NOTHING:
                self._take(line, Spot(table, row.number, number), column, said)

    def _take(self, line: _Line, spot: Spot, column: Field, said: Said) -> None:
        """Takes what a cell says, unless another sheet says something else of the same."""
        self._elsewhere += said.elsewhere
        place = column.place
        if said.outside:
            line.outside[place] = said
        elif said.fault:
            self._faults.add(spot, said.fault)
        if said.value is not None and line.values.get(place, said.value) != said.value:
            before = line.places[place]
            other = CellFault(before.row, before.column, "", before.table.name).place
            self._faults.add(spot, say("Another sheet says something else: {0}.").format(other))
        if said.value is not None and not (said.outside and said.fault):
            line.values[place] = said.value
        line.places.setdefault(place, spot)

    def _settled(self, line: _Line) -> ReadCase:
        """What is left of a line once it is known which questions apply to its case."""
        if line.sample:
            self._settle_answers(line)
        changes = {
            place: (before, value)
            for place, value in line.values.items()
            if (before := _value_in(line.case, place)) != value
        }
        if line.case is None:
            changes.pop(SAMPLE, None)
        elif changes:
            self._check_case(line, line.case, changes)
        rows = tuple((table.name, row.number) for table, row in line.rows)
        return ReadCase(line.ref, line.sample, line.case, line.values, changes, rows)

    def _check_case(
        self, line: _Line, case: Case, changes: Mapping[Place, tuple[Value | None, Value]]
    ) -> None:
        """A closed case stays as it is, and the sample of one that has values of its sample."""
        table, row = line.rows[0]
        if is_closed(case):
            spot = Spot(table, row.number, table.column_of(REFERENCE))
            self._faults.add(spot, say("This case is checked or signed off. Reopen it to change it."))
        elif SAMPLE in changes:
            for fault in sample_faults(self._framework, replace(case, sample=line.sample)):
                self._faults.add(line.places[SAMPLE], fault.message)

    def _settle_answers(self, line: _Line) -> None:
        """N/A is no answer where a question does not apply; any other answer there would count and then not count."""
        case = _case_of(line)
        states = question_states(self._framework, case)
        for place, said in line.outside.items():
            state = states.get(place[1])
            if state is None or state.applies is False:
                self._needless += 1
                line.values.pop(place, None)
            elif said.fault:
                self._faults.add(line.places[place], said.fault)
        before = line.case.answers if line.case else {}
        for place, value in line.values.items():
            if place[0] != "answers" or before.get(place[1]) == value or place in line.outside:
                continue
            state = states.get(place[1])
            if state is not None and state.applies is None:
                self._waiting += 1
            elif state is not None and not state.applies:
                reason = why(self._framework, replace(state, recorded=None)).text
                message = say("{0} Clear this cell, or put right what decides that.").format(reason)
                self._faults.add(line.places[place], message)

    def _remarks(self) -> Iterator[str]:
        if self._needless:
            forms = say(
                "{n} cell says N/A where its question does not apply: there is nothing to answer."
                "|{n} cells say N/A where their question does not apply: there is nothing to answer."
            )
            yield counted(forms, self._needless)
        if self._waiting:
            forms = say(
                "{n} answer does not count yet: a fact is missing that says whether its question applies."
                "|{n} answers do not count yet: a fact is missing that says whether their question applies."
            )
            yield counted(forms, self._waiting)
        if self._elsewhere:
            forms = say(
                "{n} cell stands for an answer that did not count and is not in this file: the open copy has it."
                "|{n} cells stand for answers that did not count and are not in this file: the open copy has them."
            )
            yield counted(forms, self._elsewhere)


_NOTHING = Said()


def _value_in(case: Case | None, place: Place) -> Value | None:
    if case is None:
        return None
    if len(place) == 1:
        return getattr(case, place[0]) or None
    found: Value | None = getattr(case, place[0]).get(place[1])
    return found


def _case_of(line: _Line) -> Case:
    """The case as it would be with what was read."""
    case = line.case or Case("read")
    facts = {place[1]: value for place, value in line.values.items() if place[0] == "facts"}
    answers = {place[1]: str(value) for place, value in line.values.items() if place[0] == "answers"}
    return replace(
        case, sample=line.sample, facts={**case.facts, **facts}, answers={**case.answers, **answers}
    )
