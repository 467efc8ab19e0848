"""Rows that each say something about a case: what they mean together, and what is wrong with them.

Rows of several sheets may speak of one case. A reference that is in the inspection changes that case, any other one
makes a new case, and an empty cell changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from model.applicability import QuestionState, question_states
from model.case_cells import CellReader, Said
from model.case_columns import REFERENCE, SAMPLE, Field
from model.case_grid import Faults, Spot, Table
from model.case_reads import CellFault, Place, ReadCase, Reads
from model.case_strays import is_total, note_above, note_columns
from model.conditions import Value
from model.framework import Framework
from model.inspection import Case, Inspection, case_value
from model.language import counted, say
from model.search import folded
from model.sheets import Row
from model.status import is_closed
from model.validation import sample_faults
from model.why import why

_MOST_NAMED = 5
_NOTHING = Said()


@dataclass
class _Line:
    """The rows about one case. `outside` are its cells that say N/A; `spots` are where each value stands."""

    ref: str
    case: Case | None = None
    sample: str = ""
    rows: list[tuple[Table, Row]] = field(default_factory=list)
    values: dict[Place, Value] = field(default_factory=dict)
    outside: dict[Place, Said] = field(default_factory=dict)
    spots: dict[Place, Spot] = field(default_factory=dict)

    @property
    def head(self) -> Spot:
        """Where its reference stands first."""
        table, row = self.rows[0]
        return Spot(table, row.number, table.column_of(REFERENCE))


class RowReader:
    """Reads tables, and notes what is wrong with them in `faults`."""

    def __init__(self, framework: Framework, inspection: Inspection, faults: Faults) -> None:
        self._framework = framework
        self._faults = faults
        self._cells = CellReader(framework)
        self._refs = {case.ref: case for case in inspection.cases.values()}
        self._elsewhere = self._needless = self._waiting = 0

    def read(self, tables: Sequence[Table]) -> Reads:
        """What the tables say. Each has a column for the reference."""
        lines = self._lines(tables)
        for line in lines:
            self._read_sample(line)
            for table, row in line.rows:
                self._read_row(line, table, row)
        cases = tuple(map(self._settled, lines))
        columns = {column.place: column for table in tables for column in table.columns.values()}
        remarks = (*self._likenesses(lines), *_bare(lines), *self._remarks())
        return Reads(tuple(columns.values()), cases, tuple(self._faults.listed), self._faults.count, remarks)

    def _lines(self, tables: Sequence[Table]) -> list[_Line]:
        """The rows of each case; those without a reference stand alone."""
        lines: list[_Line] = []
        known: dict[str, _Line] = {}
        for table in tables:
            for ref, row in self._referring(table):
                line = known.get(ref) if ref else None
                if line is None:
                    line = known[ref] = _Line(ref, self._refs.get(ref))
                    lines.append(line)
                line.rows.append((table, row))
        return lines

    def _referring(self, table: Table) -> Iterator[tuple[str, Row]]:
        """The rows of a table, each with its reference; without those that another row, or no case, has."""
        note_columns(table, self._faults)
        note_above(table, self._framework, self._cells, self._faults)
        seen: dict[str, int] = {}
        for row in filter(table.says, table.rows):
            ref = self._reference(table, row, seen)
            if ref not in seen and not self._is_total(ref):
                yield ref, row
                if ref:
                    seen[ref] = row.number

    def _is_total(self, ref: str) -> bool:
        return is_total(ref) and ref not in self._refs

    def _reference(self, table: Table, row: Row, seen: Mapping[str, int]) -> str:
        """The reference in a row; empty for one that is none."""
        number = table.column_of(REFERENCE)
        said = self._cells.read(table.columns[number], row.cell(number), "")
        ref = "" if said.fault else str(said.value or "")
        message = said.fault
        if not ref and not message:
            message = say("A case needs a reference.")
        elif ref in seen:
            message = say("Case {0} stands in row {1} already.").format(ref, seen[ref])
        elif self._is_total(ref):
            message = say(
                "This looks like a line of totals. Take it out, or give the case another reference."
            )
        if message:
            self._faults.add(Spot(table, row.number, number), message)
        return ref

    def _read_sample(self, line: _Line) -> None:
        """The sample of a case: what its rows say, or its own, or the only one that there is."""
        said = [
            self._cells.read(table.columns[number], row.cell(number), "")
            for table, row in line.rows
            if (number := table.column_of(SAMPLE))
        ]
        given = (str(found.value) for found in said if found.value is not None and not found.fault)
        own = line.case.sample if line.case else ""
        only = self._framework.samples[0].id if len(self._framework.samples) == 1 else ""
        line.sample = next(given, own or only)
        if line.ref and not line.sample and not any(found.fault for found in said):
            column = line.head.table.column_of(SAMPLE)
            missing = say("A case needs a sample.")
            message = missing if column else say("A new case needs a sample: add a column “Sample”.")
            self._faults.add(replace(line.head, column=column), message)

    def _read_row(self, line: _Line, table: Table, row: Row) -> None:
        for number, column in table.columns.items():
            if column.place == REFERENCE or (len(column.place) > 1 and not line.sample):
                continue
            said = self._cells.read(column, row.cell(number), line.sample)
            if said != _NOTHING:
                self._take(line, Spot(table, row.number, number), column, said)

    def _take(self, line: _Line, spot: Spot, column: Field, said: Said) -> None:
        """Takes what a cell says, unless another sheet says something else of the same."""
        place = column.place
        self._elsewhere += said.elsewhere
        if said.fault and not said.outside:
            self._faults.add(spot, said.fault)
            return
        if place in line.spots and self._contradicts(line, place, said):
            self._faults.add(spot, _other_sheet(line.spots[place]))
        if said.outside:
            line.outside[place] = said
        if said.value is not None and not said.fault:
            line.values[place] = said.value
        if said.outside or said.value is not None:
            line.spots.setdefault(place, spot)

    @staticmethod
    def _contradicts(line: _Line, place: Place, said: Said) -> bool:
        if said.outside or place in line.outside:
            return said.outside != (place in line.outside)
        return said.value is not None and said.value != line.values.get(place)

    def _settled(self, line: _Line) -> ReadCase:
        """What is left of a line once it is known which questions apply to its case."""
        if line.sample:
            self._settle_answers(line)
        changes = {
            place: (before, value)
            for place, value in line.values.items()
            if (before := case_value(line.case, place) if line.case else None) != value
        }
        if line.case is None:
            changes.pop(SAMPLE, None)
        elif changes:
            self._check_case(line, line.case, SAMPLE in changes)
        rows = tuple((table.name, row.number) for table, row in line.rows)
        return ReadCase(line.ref, line.sample, line.case, line.values, changes, rows)

    def _check_case(self, line: _Line, case: Case, moves: bool) -> None:
        """A closed case stays as it is, and so does the sample of one with values that fit no other."""
        if is_closed(case):
            message = say("This case is checked or signed off. Reopen it to change it.")
            self._faults.add(line.head, message)
        elif moves:
            for fault in sample_faults(self._framework, replace(case, sample=line.sample)):
                self._faults.add(line.spots[SAMPLE], fault.message)

    def _settle_answers(self, line: _Line) -> None:
        """N/A is no answer where a question does not apply; any other answer there is one that would not count."""
        states = question_states(self._framework, _case_of(line))
        before = line.case.answers if line.case else {}
        for place in [place for place in line.spots if place[0] == "answers"]:
            state = states.get(place[1])
            if place in line.outside:
                self._settle_outside(line, place, state)
            elif state is not None and before.get(place[1]) != line.values[place]:
                self._settle_answer(line, place, state)

    def _settle_outside(self, line: _Line, place: Place, state: QuestionState | None) -> None:
        said = line.outside[place]
        if state is None or state.applies is False:
            self._needless += 1
            line.values.pop(place, None)
        elif said.fault:
            self._faults.add(line.spots[place], said.fault)

    def _settle_answer(self, line: _Line, place: Place, state: QuestionState) -> None:
        if state.applies is None:
            self._waiting += 1
        elif not state.applies:
            reason = why(self._framework, replace(state, recorded=None)).text
            message = say("{0} Clear this cell, or put right what decides that.").format(reason)
            self._faults.add(line.spots[place], message)

    def _likenesses(self, lines: Sequence[_Line]) -> Iterator[str]:
        """New cases whose references look like others: spreadsheets drop noughts, and people mix capitals."""
        known = {_likeness(ref): ref for ref in self._refs}
        new = [line.ref for line in lines if line.ref and line.case is None]
        pairs = [(ref, other) for ref in new if (other := known.setdefault(_likeness(ref), ref)) != ref]
        if pairs:
            forms = say(
                "{n} new case differs from another in capitals, noughts or signs alone: {0}."
                "|{n} new cases differ from others in capitals, noughts or signs alone: {0}."
            )
            yield counted(forms, len(pairs)).format(_named([f"{ref} ({other})" for ref, other in pairs]))

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


def _bare(lines: Sequence[_Line]) -> Iterator[str]:
    """New cases of which nothing but the reference is known, beside others: they may be no cases, but remarks."""
    new = [line for line in lines if line.ref and line.case is None]
    bare = [line.ref for line in new if not line.spots.keys() - {SAMPLE}]
    if 0 < len(bare) < len(new):
        forms = say(
            "{n} new case has nothing but a reference: {0}.|{n} new cases have nothing but a reference: {0}."
        )
        yield counted(forms, len(bare)).format(_named(bare))


def _named(refs: Sequence[str]) -> str:
    """The first of some references."""
    return ", ".join(refs[:_MOST_NAMED]) + "…" * (len(refs) > _MOST_NAMED)


def _likeness(ref: str) -> str:
    """A reference without what is easily written in another way."""
    return " ".join(filter(None, (part.lstrip("0") for part in folded(ref).split())))


def _other_sheet(spot: Spot) -> str:
    place = CellFault(spot.row, spot.column, "", spot.table.name).place
    return say("Another sheet says something else: {0}.").format(place)


def _case_of(line: _Line) -> Case:
    """The case as it would be with what was read."""
    case = line.case or Case("read")
    facts = {place[1]: value for place, value in line.values.items() if place[0] == "facts"}
    answers = {place[1]: str(value) for place, value in line.values.items() if place[0] == "answers"}
    return replace(
        case, sample=line.sample, facts={**case.facts, **facts}, answers={**case.answers, **answers}
    )
