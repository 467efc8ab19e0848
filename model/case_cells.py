"""What a cell of a spreadsheet says about a case: its words, or its type, as a value; and cases as cells again."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from model.case_columns import REFERENCE, SAMPLE, Field, fact_fields, own_fields
from model.cell_words import (
    NO,
    NOT_APPLICABLE,
    YES,
    UnreadableError,
    names,
    one_of,
    settled,
    written,
    yes_or_no,
)
from model.conditions import Value
from model.dataset.shapes import Missing
from model.framework import Framework
from model.inspection import Case
from model.language import LANGUAGES, say
from model.open_csv import guarded
from model.sheets import Cell, NoValue
from model.validation import value_fault
from model.written_dates import parse_date

_ERROR = re.compile(r"#(?:N/A|NAME\?|[A-Z0/_]{2,20}!)|Err:5\d\d")
"""What spreadsheets write where they cannot work out a value, once it is saved as text."""
_FORMULA = re.compile('="[^"]*"')
"""How CSV files keep the noughts of a text in Excel."""
_SHORTENED = re.compile(r"-?\d(?:[.,]\d+)?[Ee]\+\d+")
_EARLIEST = 1950
"""A day alone, such as 14, is a day of January 1900 in a cell for dates."""
_REASONS = {reason.text: reason for reason in Missing}
_NOT_HERE = frozenset({Missing.KEPT_ASIDE, Missing.ANSWERED_WAITING})
"""Reasons that exports write in the place of an answer that there is."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a cell says: a value or None, and what is wrong with it.

    `outside` says that it is N/A, which is no fault where a question is not asked; `elsewhere` that it stands for an
    answer which the file does not hold.
    """

    value: Value | None = None
    fault: str = ""
    outside: bool = False
    elsewhere: bool = False


_NOTHING = Said()


class CellReader:
    """Reads cells; what many cells say alike is worked out once."""

    def __init__(self, framework: Framework) -> None:
        self._framework = framework
        self._worded = tuple({id(found): found for found in map(framework.in_language, LANGUAGES)}.values())
        self._known: dict[Hashable, Said] = {}

    def read(self, field: Field, cell: Cell, sample: str) -> Said:
        """What a cell says in a case of this sample."""
        if cell is None:
            return _NOTHING
        if field.is_written:
            return self._said(field, cell, sample)
        key = (field, type(cell), cell, sample)
        if key not in self._known:
            self._known[key] = self._said(field, cell, sample)
        return self._known[key]

    def _said(self, field: Field, cell: Cell, sample: str) -> Said:
        try:
            text = _text(field, cell)
            if not text.strip():
                return _NOTHING
            if field.place[0] in ("facts", "answers") and text in _REASONS:
                return self._reason(field, _REASONS[text], sample)
            if field.is_answer:
                return self._answer(field, settled(text), sample)
            value = self._value(field, text, sample)
        except UnreadableError as reason:
            return Said(fault=str(reason))
        return self._checked(field, value, sample)

    def _reason(self, field: Field, reason: Missing, sample: str) -> Said:
        """What a reason means that exports write where no answer counts. N/A is an answer; the others are blanks."""
        if reason is Missing.NOT_APPLICABLE and field.is_answer:
            return self._answer(field, NOT_APPLICABLE[0], sample)
        return Said(elsewhere=reason in _NOT_HERE)

    def _answer(self, field: Field, text: str, sample: str) -> Said:
        known = self._answers(field)
        try:
            value = one_of(text, known)
        except UnreadableError as reason:
            return Said(fault=str(reason), outside=any(names(text, word) for word in NOT_APPLICABLE))
        chosen = field.question.scale.value(value) if field.question else None
        outside = chosen is not None and not chosen.in_denominator
        return replace(self._checked(field, value, sample), outside=outside)

    def _checked(self, field: Field, value: Value, sample: str) -> Said:
        fault = value_fault(self._framework, field.path("read"), value, sample)
        return Said(value, fault.message if fault else "")

    def _value(self, field: Field, text: str, sample: str) -> Value:
        if field.place == SAMPLE:
            return one_of(text, self._samples())
        fact = field.fact
        if fact is None:
            return text
        if not fact.fits(sample):
            raise UnreadableError(say("This fact is recorded for another sample only."))
        match fact.kind:
            case "yes_no":
                return yes_or_no(settled(text))
            case "date":
                return _date(text)
            case "choice":
                return one_of(text, self._options(field, sample))
        return text

    def _samples(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for worded in self._worded:
            for sample in worded.samples:
                found[sample.id] = (*found.get(sample.id, ()), sample.title, sample.id, sample.short)
        return found

    def _options(self, field: Field, sample: str) -> dict[str, tuple[str, ...]]:
        facts = [worded.fact(field.place[1]) for worded in self._worded]
        found: dict[str, tuple[str, ...]] = {}
        for fact in facts:
            for option in fact.options_for(sample):
                found[option.id] = (*found.get(option.id, ()), option.title, option.id)
        return found

    def _answers(self, field: Field) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for worded in self._worded:
            for value in worded.question(field.place[1]).scale.values:
                found[value.id] = (*found.get(value.id, ()), value.title, value.id, value.key)
        own = field.question.scale.values if field.question else ()
        words = {"yes": written(YES), "no": written(NO)}
        for value in own:
            more = words.get(value.id, ()) if value.in_denominator else NOT_APPLICABLE
            found[value.id] += tuple(word for word in more if not word.isdecimal())
        return found


def copied(framework: Framework, cases: Iterable[Case]) -> str:
    """The facts of cases as a spreadsheet takes them: a heading, then a line for each; no cell is a formula."""
    fields = (*own_fields(), *fact_fields(framework))
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow([field.title for field in fields])
    for case in cases:
        writer.writerow([guarded(field.words(framework, field.value_in(case))) for field in fields])
    return out.getvalue()


def as_text(cell: Cell) -> str:
    """A cell as its reader sees it: `1` for the number 1, also where the file has 1.0; empty for none."""
    if cell is None or isinstance(cell, NoValue):
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return f"{cell:.15g}"
    return cell.isoformat() if isinstance(cell, date) else str(cell)


def _text(field: Field, cell: Cell) -> str:
    """The text of a cell that can have one in this column; on one line unless people write there."""
    if isinstance(cell, NoValue):
        raise UnreadableError(_no_value(cell))
    dated = field.fact is not None and field.fact.kind == "date"
    if isinstance(cell, date):
        if not dated and not field.is_written:
            raise UnreadableError(say("This cell holds a date. Format it as text, then write it again."))
        return (cell.date() if isinstance(cell, datetime) else cell).isoformat()
    if dated and isinstance(cell, int | float):
        message = say("This is a number. Format the cell as a date, or write it as 14/02/2020.")
        raise UnreadableError(message)
    text = as_text(cell)
    if _ERROR.fullmatch(text.strip()):
        raise UnreadableError(_no_value(NoValue(text.strip())))
    return text.replace("\r\n", "\n").replace("\r", "\n") if field.is_written else _line(field, text)


def _line(field: Field, text: str) -> str:
    """A text on one line, without signs that nobody sees."""
    line = " ".join("".join(sign for sign in text if unicodedata.category(sign) != "Cf").split())
    if field.place == REFERENCE and _FORMULA.fullmatch(line):
        raise UnreadableError(_no_value(NoValue()))
    if field.place == REFERENCE and _SHORTENED.fullmatch(line):
        message = say(
            "This number is too long for a spreadsheet, which dropped its last figures. "
            "Format the cell as text, then write it again."
        )
        raise UnreadableError(message)
    if not line.isprintable():
        raise UnreadableError(
            say("This cell holds a sign that cannot be seen. Clear it, then write it again.")
        )
    return line


def _no_value(cell: NoValue) -> str:
    if cell.shown:
        return say("This cell holds the error {0}. Write the value as text.").format(cell.shown)
    return say("This is a formula. Copy the cell, and paste it back as a value.")


def _date(text: str) -> str:
    found = parse_date(text)
    if found is None:
        raise UnreadableError(say("Write the date as 14/02/2020 or 14 Feb 2020."))
    if found.year < _EARLIEST:
        message = say("The year {0} cannot be meant. Write the whole date, as 14/02/2020.")
        raise UnreadableError(message.format(found.year))
    return found.isoformat()
