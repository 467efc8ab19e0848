"""Workbooks made in memory, whose bytes follow from what is in them alone."""

from __future__ import annotations

import io
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter

from reports.exports.packing import packed

LINE = 15.0
"""Points that a line of text is high."""
_NO_MOMENT = datetime(1980, 1, 1)


def new_book(title: str, identifier: str) -> Workbook:
    """A workbook without sheets."""
    book = Workbook(write_only=True)
    properties = book.properties
    properties.creator, properties.title, properties.identifier = "Caseread", title, identifier
    properties.created = properties.modified = _NO_MOMENT
    return book


def begin(sheet: Any) -> None:
    """Begins a sheet that is set up: widths and panes have to be said before the first row."""
    sheet._writer = WorksheetWriter(sheet, io.BytesIO())
    sheet._writer.write_top()


def abandon(book: Workbook) -> None:
    """Ends the sheets of a workbook that nobody wants any more: left to itself, openpyxl complains of each."""
    sheets: Any = book.worksheets
    for sheet in sheets:
        for part in (sheet._rows, sheet._writer):
            if part is not None:
                part.close()


def written(book: Workbook) -> bytes:
    """The file of a workbook whose sheets were all begun."""
    parts = _Parts()
    _InMemoryWriter(book, parts).save()
    return packed(parts.members)


def lines(text: str, width: float) -> int:
    """How many lines a text takes in a column of this width."""
    return sum(1 + int(len(line) / width) for line in text.split("\n"))


class _Parts:
    """What openpyxl takes for the archive: keeps the parts of the workbook, to be packed without a moment."""

    def __init__(self) -> None:
        self.members: list[tuple[str, bytes]] = []

    def writestr(self, name: str, content: str | bytes) -> None:
        self.members.append((name, content.encode() if isinstance(content, str) else content))

    def namelist(self) -> list[str]:
        return [name for name, _ in self.members]

    def close(self) -> None:
        """Nothing is open."""


class _InMemoryWriter(ExcelWriter):
    """Keeps sheets in memory: openpyxl puts them in temporary files, where a run that is killed would leave them."""

    def write_worksheet(self, ws: Any) -> None:
        ws.close()
        ws._rels = ws._writer._rels
        self._archive.writestr(ws.path[1:], ws._writer.out.getvalue())
        self.manifest.append(ws)
