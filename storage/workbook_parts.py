"""The texts and the cells of a workbook, without ever holding a whole part of it."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from model.sheets import LETTERS, Cell, Merged, NoValue, Row, Sheet
from storage.sheets import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from storage.workbook_looks import Looks
from storage.workbook_xml import NotPlainError, Room

MOST_MERGED = 10_000
_LARGEST_NUMBER = 10**15
"""A spreadsheet keeps fifteen digits of a number."""
_CONSTANTS = {"TRUE()": True, "FALSE()": False, "TRUE": True, "FALSE": False}
"""Formulas that are no calculation: LibreOffice saves every TRUE and FALSE as one of them."""
_LONGEST_CONSTANT = 8
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_DAY_0, _DAY_0_IN_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LEAP_DAY = 60
"""Excel takes 1900 for a leap year: before this day its count is one behind."""
_LAST_DAY = 2_900_000
"""Near the end of the year 9800. Numbers below 1 are times of no day; they stay the numbers that they are."""


class TextHandler:
    """The texts that cells share. How parts of them look, and how they are pronounced, is left out."""

    done = False

    def __init__(self, room: Room) -> None:
        self.texts: list[str] = []
        self._room = room
        self._pieces: list[str] = []
        self._taken = False
        self._aside = False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """A text begins, or a part of one."""
        if name == "si":
            self._pieces = []
        self._aside = self._aside or name == "rPh"
        self._taken = name == "t" and not self._aside

    def end(self, name: str) -> None:
        """A text is whole."""
        self._taken = False
        if name == "rPh":
            self._aside = False
        if name == "si":
            self._room.take(cells=1)
            self.texts.append(_plain("".join(self._pieces)))

    def text(self, text: str) -> None:
        """A piece of a text."""
        if self._taken:
            self._room.take(characters=len(text))
            self._pieces.append(text)


class SheetHandler:
    """The rows of a sheet that hold anything, up to the most that is read."""

    def __init__(self, room: Room, texts: list[str], looks: Looks, *, from_1904: bool) -> None:
        self.done = False
        self._room = room
        self._texts = texts
        self._looks = looks
        self._from_1904 = from_1904
        self._rows: list[Row] = []
        self._merged: list[Merged] = []
        self._hidden_columns: set[int] = set()
        self._cut = False
        self._number, self._hidden = 0, False
        self._cells: dict[int, Cell] = {}
        self._column, self._type, self._style = 0, "", ""
        self._formula: str | None = None
        self._worked_out, self._aside, self._taken = False, False, False
        self._pieces: list[str] = []

    def sheet(self, name: str, *, hidden: bool, remarked: bool) -> Sheet:
        """What was read. `remarked` says that there are comments on cells."""
        columns = frozenset(self._hidden_columns)
        return Sheet(name, tuple(self._rows), tuple(self._merged), hidden, columns, remarked, self._cut)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A row, a cell or a part of a cell begins."""
        match name:
            case "row":
                self._start_row(attributes)
            case "c":
                self._start_cell(attributes)
            case "f":
                self._formula, self._worked_out = "", True
            case "col":
                self._hide(attributes)
            case "v" | "t":
                self._taken = not self._aside
            case "rPh":
                self._aside = True
            case "mergeCell":
                self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        """A row or a cell is whole."""
        match name:
            case "v" | "t":
                self._taken = False
            case "f":
                self._worked_out = False
            case "rPh":
                self._aside = False
            case "c":
                self._end_cell()
            case "row":
                self._end_row()

    def text(self, text: str) -> None:
        """A piece of the value of a cell, or of its formula."""
        if self._worked_out and self._formula is not None:
            self._formula = (self._formula + text)[:_LONGEST_CONSTANT]
        elif self._taken:
            self._room.take(characters=len(text))
            self._pieces.append(text)

    def _start_row(self, attributes: dict[str, str]) -> None:
        given = attributes.get("r", "")
        self._number = int(given) if given.isdecimal() and len(given) < 8 else self._number + 1
        self._hidden = attributes.get("hidden") in ("1", "true")
        self._cells = {}
        self._column = 0

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._room.take(cells=1)
        place = _PLACE.fullmatch(attributes.get("r", ""))
        self._column = _column(place[1]) if place else self._column + 1
        self._type, self._style = attributes.get("t", "n"), attributes.get("s", "")
        self._formula, self._pieces = None, []

    def _end_cell(self) -> None:
        value = self._calculated() if self._formula is not None else self._value("".join(self._pieces))
        if value is None:
            return
        if self._column > MOST_COLUMNS:
            self._cut = True
        else:
            self._cells[self._column] = value

    def _end_row(self) -> None:
        if not self._cells:
            return
        if len(self._rows) == MOST_ROWS:
            self._cut = self.done = True
            return
        width = max(self._cells)
        self._room.take(cells=width - len(self._cells))
        cells = tuple(self._cells.get(column) for column in range(1, width + 1))
        self._rows.append(Row(self._number, cells, self._hidden))

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        start, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last)
        if start and end and len(self._merged) < MOST_MERGED:
            self._merged.append(Merged(int(start[2]), _column(start[1]), int(end[2]), _column(end[1])))

    def _hide(self, attributes: dict[str, str]) -> None:
        """Notes which columns are hidden."""
        if attributes.get("hidden") in ("1", "true"):
            first, last = (attributes.get(key, "") for key in ("min", "max"))
            if first.isdecimal() and last.isdecimal() and max(len(first), len(last)) < 8:
                columns = range(int(first), min(int(last), MOST_COLUMNS) + 1)
                self._room.take(cells=len(columns))
                self._hidden_columns.update(columns)

    def _calculated(self) -> Cell:
        """What a formula says: nothing that can be trusted, unless it calculates nothing."""
        return _CONSTANTS.get(self._formula or "", NoValue())

    def _value(self, raw: str) -> Cell:
        match self._type:
            case "s":
                return self._shared(raw)
            case "inlineStr" | "str":
                return _plain(raw) or None
            case "b":
                return raw.strip() == "1" if raw.strip() else None
            case "e":
                return NoValue(raw[:20])
            case "d":
                return _iso(raw)
        return self._figure(raw.strip())

    def _shared(self, raw: str) -> str | None:
        at = int(raw) if raw.strip().isdecimal() and len(raw) < 9 else -1
        if not 0 <= at < len(self._texts):
            raise NotPlainError
        return self._texts[at] or None

    def _figure(self, raw: str) -> Cell:
        if not raw:
            return None
        number = float(raw)
        look = int(self._style) if self._style.isdecimal() and len(self._style) < 8 else -1
        if look in self._looks.dates and 1 <= number < _LAST_DAY:
            return self._moment(number)
        if abs(number) >= _LARGEST_NUMBER:
            return number
        pattern = self._looks.patterns.get(look)
        plain = int(number) if number.is_integer() else number
        return (pattern.shown(number) if pattern else None) or plain

    def _moment(self, number: float) -> Cell:
        """A date, with its time where it has one."""
        early = not self._from_1904 and number < _LEAP_DAY
        start = _DAY_0_IN_1904 if self._from_1904 else _DAY_0 + timedelta(days=int(early))
        moment = start + timedelta(seconds=round(number * 86_400))
        return moment if number % 1 else moment.date()


def _column(letters_: str) -> int:
    number = 0
    for letter in letters_:
        number = number * LETTERS + ord(letter) - ord("A") + 1
    return number


def _iso(raw: str) -> Cell:
    """A date as ISO 8601 writes it; anything else stays a text."""
    try:
        moment = datetime.fromisoformat(raw.strip())
    except ValueError:
        return raw or None
    plain = moment.replace(tzinfo=None)
    return date(plain.year, plain.month, plain.day) if plain.time() == datetime.min.time() else plain


def _plain(text: str) -> str:
    """A text without the code in which XML holds control characters, and no longer than any cell can be."""
    if len(text) > LONGEST_CELL:
        raise NotPlainError
    if "_x" not in text:
        return text
    units = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    return units.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
