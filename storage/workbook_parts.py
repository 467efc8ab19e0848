"""The XML within a workbook: what its parts say, element by element, without ever holding a whole part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Protocol
from xml.parsers import expat

from model.sheets import LETTERS, Cell, Merged, NoValue, Row, Sheet
from storage.sheets import LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS

MOST_CHARACTERS = 32 * 1024**2
"""In all the cells of a workbook."""
MOST_MERGED = 10_000
MOST_ELEMENTS = 300_000
"""In a part that is kept whole. Excel knows 65,000 looks of cells at most."""
_DEEPEST = 64
_LARGEST_NUMBER = 10**15
"""A spreadsheet keeps fifteen digits of a number."""
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""The formats for dates and times that every spreadsheet program has, by their number (ECMA-376, 18.8.30)."""
_ASIDE = re.compile(r'"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]', re.IGNORECASE)
"""What a format shows as it is, and colours and languages: none of it says what the number is."""
_DATE_LETTERS = re.compile("[dmhys]", re.IGNORECASE)
_DAY_0, _DAY_0_IN_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LEAP_DAY = 60
"""Excel takes 1900 for a leap year: before this day its count is one behind."""
_LAST_DAY = 2_900_000
"""Near the end of the year 9800. Numbers below 1 are times of no day; they stay the numbers that they are."""


class NotPlainError(Exception):
    """XML that no spreadsheet program writes."""


class TooLargeError(Exception):
    """More than is read."""


@dataclass(slots=True)
class Room:
    """What a workbook may still hold. Raises TooLargeError once that is used up."""

    cells: int = MOST_CELLS
    characters: int = MOST_CHARACTERS

    def take(self, cells: int = 0, characters: int = 0) -> None:
        """Uses some of it."""
        self.cells -= cells
        self.characters -= characters
        if self.cells < 0 or self.characters < 0:
            raise TooLargeError


class Handler(Protocol):
    """Takes the XML of a part. Names have no namespace; `done` says that no more is needed."""

    done: bool

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """A piece of the text within an element."""


def feed(handler: Handler, chunks: Iterable[bytes]) -> None:
    """Has a handler take XML. Raises NotPlainError for a document type, and with it for entities, and ExpatError."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.StartElementHandler = lambda name, attributes: handler.start(_local(name), attributes)
    parser.EndElementHandler = lambda name: handler.end(_local(name))
    parser.CharacterDataHandler = handler.text
    for chunk in chunks:
        parser.Parse(chunk, False)
        if handler.done:
            return
    parser.Parse(b"", True)


def _refuse(*_: object) -> None:
    raise NotPlainError


def _local(name: str) -> str:
    return name.rpartition(":")[2]


@dataclass(slots=True)
class Element:
    """An element with what it says of itself, by names without a namespace, and those within it."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Element]:
        """Every element of a name within it, in order."""
        for child in self.children:
            if child.name == name:
                yield child
            yield from child.all(name)


class TreeHandler:
    """Keeps a small part whole."""

    done = False

    def __init__(self) -> None:
        self.root = Element("", {})
        self._left = MOST_ELEMENTS
        self._open = [self.root]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Adds an element to the one that is open."""
        if len(self._open) > _DEEPEST:
            raise NotPlainError
        self._left -= 1
        if not self._left:
            raise TooLargeError
        element = Element(name, {_local(key): value for key, value in attributes.items()})
        self._open[-1].children.append(element)
        self._open.append(element)

    def end(self, _name: str) -> None:
        """Goes on with the one around it."""
        self._open.pop()

    def text(self, text: str) -> None:
        """Nothing that matters stands in the text of such a part."""


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


def date_styles(styles: Element) -> frozenset[int]:
    """The numbers of the looks of cells whose numbers are dates or times."""
    own = {
        item.attributes.get("numFmtId", ""): _is_date(item.attributes.get("formatCode", ""))
        for item in styles.all("numFmt")
    }
    looks = (look for group in styles.all("cellXfs") for look in group.children if look.name == "xf")
    formats = (look.attributes.get("numFmtId", "") for look in looks)
    usual = {str(number) for number in _DATE_FORMATS}
    return frozenset(at for at, known in enumerate(formats) if own.get(known, known in usual))


def _is_date(code: str) -> bool:
    return _DATE_LETTERS.search(_ASIDE.sub("", code.partition(";")[0])) is not None


class SheetHandler:
    """The rows of a sheet that hold anything, up to the most that is read."""

    def __init__(self, room: Room, texts: list[str], dates: frozenset[int], *, from_1904: bool) -> None:
        self.done = False
        self._room = room
        self._texts = texts
        self._dates = dates
        self._from_1904 = from_1904
        self._rows: list[Row] = []
        self._merged: list[Merged] = []
        self._cut = False
        self._number, self._hidden = 0, False
        self._cells: dict[int, Cell] = {}
        self._column, self._type, self._style = 0, "", ""
        self._formula, self._aside, self._taken = False, False, False
        self._pieces: list[str] = []

    def sheet(self, name: str, *, hidden: bool) -> Sheet:
        """What was read."""
        return Sheet(name, tuple(self._rows), tuple(self._merged), hidden, self._cut)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """A row, a cell or a part of a cell begins."""
        match name:
            case "row":
                self._start_row(attributes)
            case "c":
                self._start_cell(attributes)
            case "f":
                self._formula = True
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
            case "rPh":
                self._aside = False
            case "c":
                self._end_cell()
            case "row":
                self._end_row()

    def text(self, text: str) -> None:
        """A piece of the value of a cell."""
        if self._taken:
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
        self._formula, self._pieces = False, []

    def _end_cell(self) -> None:
        value = NoValue() if self._formula else self._value("".join(self._pieces))
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
        if self._style.isdecimal() and int(self._style) in self._dates and 1 <= number < _LAST_DAY:
            return self._moment(number)
        whole = abs(number) < _LARGEST_NUMBER and number.is_integer()
        return int(number) if whole else number

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
