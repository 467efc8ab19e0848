"""Cases as the rows of a spreadsheet: a column for the reference, the sample, the reader and each fact."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from model.conditions import Value
from model.framework import Fact, Framework, Option
from model.inspection import Case, Path
from model.language import say
from model.open_csv import guarded
from model.search import folded
from model.written_dates import parse_date

REFERENCE, SAMPLE, READER = "ref", "sample", "reader"
_OWN_NAMES = {REFERENCE: ("case", "reference"), SAMPLE: ("sample", "sample"), READER: ("reader", "read by")}
"""What people call the columns of their spreadsheets besides, in English."""


class UnreadableError(ValueError):
    """A cell does not say what its column needs; the text says what it could say."""


@dataclass(frozen=True, slots=True)
class Field:
    """What a column holds: a field of cases by its name, or a fact."""

    name: str
    title: str
    fact: Fact | None = None

    def path(self, case_id: str) -> Path:
        """Where its value lives in a case."""
        kind = ("facts",) if self.fact else ()
        return ("cases", case_id, *kind, self.name)

    def value_in(self, case: Case) -> Value | None:
        """What a case has of it, or None."""
        return case.facts.get(self.name) if self.fact else getattr(case, self.name) or None

    def words(self, framework: Framework, value: Value | None) -> str:
        """A value as a person reads it; empty for none."""
        if value is None:
            return ""
        if self.fact:
            return self.fact.title_of(value)
        return framework.sample(str(value)).title if self.name == SAMPLE else str(value)


def fields_of(framework: Framework) -> tuple[Field, ...]:
    """Every column that cases of a framework can have."""
    own = ((REFERENCE, say("Case")), (SAMPLE, say("Sample")), (READER, say("Reader")))
    return (
        *(Field(name, title) for name, title in own),
        *(Field(fact.id, fact.title, fact) for fact in framework.facts),
    )


def copied(framework: Framework, cases: Iterable[Case]) -> str:
    """The facts of cases as a spreadsheet takes them: a heading, then a line for each; no cell is a formula."""
    fields = fields_of(framework)
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerow([field.title for field in fields])
    for case in cases:
        writer.writerow([guarded(field.words(framework, field.value_in(case))) for field in fields])
    return out.getvalue()


def headings(framework: Framework) -> dict[str, Field]:
    """The column for each heading, folded: a title, an id or a short name, in English and as it is spoken."""
    fields = fields_of(framework)
    found: dict[str, Field] = {}
    for names in zip(
        *(_names(field) for field in fields), strict=True
    ):  # titles before ids, ids before short names
        for field, name in zip(fields, names, strict=True):
            found.setdefault(folded(name), field)
    return found


def _names(field: Field) -> tuple[str, str, str, str]:
    """What a column may be called, the plainest name first."""
    if field.fact:
        return field.title, field.name, field.fact.short, field.title
    english, other = _OWN_NAMES[field.name]
    return field.title, field.name, english, other


def read_cell(framework: Framework, field: Field, text: str, sample: str) -> Value:
    """The value that a cell means in a case of this sample. Raises UnreadableError, with what it could say."""
    if field.name == SAMPLE and not field.fact:
        return _one_of(text, {s.id: (s.id, s.title, s.short) for s in framework.samples})
    fact = field.fact
    if fact is None:
        return text
    if not fact.fits(sample):
        raise UnreadableError(say("This fact is recorded for another sample only."))
    return _fact_value(fact, text, sample)


def _fact_value(fact: Fact, text: str, sample: str) -> Value:
    if fact.kind == "yes_no":
        return _yes_or_no(text)
    if fact.kind == "date":
        return _date(text)
    return _one_of(text, _options(fact.options_for(sample))) if fact.kind == "choice" else text


def _options(options: Iterable[Option]) -> dict[str, tuple[str, ...]]:
    return {option.id: (option.id, option.title) for option in options}


def _one_of(text: str, known: dict[str, tuple[str, ...]]) -> str:
    for value, names in known.items():
        if folded(text) in {folded(name) for name in names}:
            return value
    titles = ", ".join(names[1] for names in known.values())
    raise UnreadableError(say("“{0}” is not one of: {1}.").format(text, titles))


def _yes_or_no(text: str) -> bool:
    words = {
        "yes": True,
        "y": True,
        "true": True,
        "1": True,
        "no": False,
        "n": False,
        "false": False,
        "0": False,
    }
    words |= {folded(say("Yes")): True, folded(say("No")): False}
    try:
        return words[folded(text)]
    except KeyError:
        raise UnreadableError(say("Write Yes or No.")) from None


def _date(text: str) -> str:
    found = parse_date(text)
    if found is None:
        raise UnreadableError(say("Write the date as 14/02/2020 or 14 Feb 2020."))
    return found.isoformat()
