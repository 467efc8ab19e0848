"""Tables with typed columns, the words for their values, and the reasons for which a value may be missing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from itertools import count


class Missing(Enum):
    """Why a value is not there. No id of a framework can be written like these texts, so none is mistaken for one."""

    NOT_APPLICABLE = (-1, "(not applicable)", "The inspector answered that the question is not applicable.")
    DOES_NOT_APPLY = (-2, "(does not apply)", "The question or fact does not apply to this case.")
    NOT_ANSWERED = (-3, "(not answered)", "The question applies and has no answer yet.")
    KEPT_ASIDE = (-4, "(kept aside)", "Answered; the question does not apply, so the answer does not count.")
    WAITING = (-5, "(waiting)", "No answer; whether the question applies is unknown while a fact is missing.")
    ANSWERED_WAITING = (
        -6,
        "(answered while waiting)",
        "Answered; does not count while a fact is missing that says whether the question applies.",
    )
    NOT_RECORDED = (-7, "(not recorded)", "The fact has not been recorded.")

    def __init__(self, number: int, text: str, title: str) -> None:
        self.number = number
        self.text = text
        self.title = title

    @property
    def id(self) -> str:
        """The same within a list of values: `kept aside`."""
        return self.text.strip("()")


Cell = str | int | float | bool | date | Missing | None


class Kind(Enum):
    """What a column holds. A `CODE` is an id; the column's `labels` have every one of them, with its words."""

    TEXT = "text"
    CODE = "code"
    YES_NO = "yes or no"
    INTEGER = "whole number"
    NUMBER = "number"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `note` says what its title cannot; `refers` names the table whose key the column holds."""

    name: str
    title: str
    kind: Kind = Kind.TEXT
    labels: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[Missing, ...] = ()
    note: str = ""
    refers: str = ""


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A rectangle: every row has a cell for every column. `key` names the columns that tell its rows apart."""

    name: str
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    key: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dataset:
    """Everything about one inspection, as tables. `stamp` tells its state from every other."""

    title: str
    framework: str
    notice: str
    stamp: str
    with_notes: bool
    tables: tuple[Table, ...]

    def table(self, name: str) -> Table:
        """The table with this name. Raises KeyError where there is none."""
        return {table.name: table for table in self.tables}[name]


_LONGEST_NAME = 56
"""Bytes, with room for a number behind: SPSS takes names of up to 64."""
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def steady(text: str) -> str:
    """A text that every form can hold: one kind of line end, a visible sign for control characters and half pairs."""
    return _UNWRITABLE.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def table(
    name: str,
    title: str,
    about: str,
    columns: Iterable[Column],
    rows: Iterable[Sequence[Cell]],
    key: Iterable[str] = (),
) -> Table:
    """A table whose texts every form can hold."""
    cells = tuple(tuple(steady(cell) if isinstance(cell, str) else cell for cell in row) for row in rows)
    return Table(name, title, about, tuple(columns), cells, tuple(key))


def names_of(wanted: Iterable[str], taken: Iterable[str] = ()) -> Iterator[str]:
    """Names of columns for ids: letters, digits and `_`, a letter first, each once whatever the case of its letters."""
    used = {name.lower() for name in taken}
    for identifier in wanted:
        name = re.sub(r"\W", "_", unicodedata.normalize("NFC", identifier))
        name = name.encode()[:_LONGEST_NAME].decode(errors="ignore")
        name = name if name[:1].isalpha() else f"q{name}"
        tries = (f"{name}_{n}" if n else name for n in count())
        found = next(tried for tried in tries if tried.lower() not in used)
        used.add(found.lower())
        yield found
