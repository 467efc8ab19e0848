"""Excel workbooks (.xlsx), as sheets of cells. A workbook is hostile input: an archive of XML that others made.

It is read here and not by openpyxl, which keeps all of it in memory or else does not say which rows are hidden and
which cells are merged, follows whatever a workbook refers to within it, and raises whatever goes wrong inside it.
Nothing outside the archive is ever looked at, nothing is unpacked to the disk, no formula is worked out, and no part
is read beyond a limit: what an archive claims of its sizes is not believed.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, NamedTuple
from xml.parsers.expat import ExpatError

from model.faults import Fault, FileError
from model.language import mark, say
from model.sheets import Sheet
from storage.workbook_looks import Looks, looks_of
from storage.workbook_parts import SheetHandler, TextHandler
from storage.workbook_xml import Element, NotPlainError, Room, TooLargeError, TreeHandler, feed

MOST_PARTS = 5_000
"""Files in the archive, counted before any of them is looked at."""
LARGEST_PART = 128 * 1024**2
"""Unpacked bytes of a sheet, or of the texts that sheets share."""
LARGEST_TREE = 8 * 1024**2
"""Unpacked bytes of the parts that say what the others are."""
MOST_SHEETS = 200
_CHUNK = 64 * 1024
_ENTRY = b"PK\x01\x02"
"""What every entry of an archive's list begins with."""
_TAKEN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_COMMENTS = frozenset({"comments", "threadedComment"})
_SECRET_FLAG = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ExpatError,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    UnicodeError,
    ValueError,
)
"""What reading an archive, and the XML in it, raises where somebody spoilt them."""

_DAMAGED = mark(
    "This workbook is damaged, or was not made by a spreadsheet program. Open it in one, and save it under a new name."
)
_OTHER = mark("This is no Excel workbook (.xlsx). Open it in a spreadsheet program and save it as .xlsx.")
_TOO_LARGE = mark(
    "This workbook is far larger than case reads need. Copy the rows of the cases into a new one."
)


def sheets_of(path: Path, content: bytes) -> tuple[Sheet, ...]:
    """The sheets of a workbook, in order. Raises FileError for a file that is none, is spoilt, or is too large."""
    try:
        return tuple(_Workbook(content).sheets())
    except TooLargeError as error:
        raise FileError(Fault("too_large", str(path), say(_TOO_LARGE))) from error
    except KeyError as error:
        raise FileError(Fault("no_workbook", str(path), say(_OTHER))) from error
    except (NotPlainError, *_BROKEN) as error:
        raise FileError(Fault("damaged_workbook", str(path), say(_DAMAGED))) from error


class _Relation(NamedTuple):
    """What a part refers to: what that is, the name that it has there, and which part of the archive it is."""

    kind: str
    key: str
    part: str


class _Workbook:
    """The parts of a workbook. A part that is not there raises KeyError."""

    def __init__(self, content: bytes) -> None:
        if content.count(_ENTRY) > MOST_PARTS:
            raise TooLargeError
        self._archive = zipfile.ZipFile(io.BytesIO(content))
        self._room = Room()

    def sheets(self) -> Iterator[Sheet]:
        """Its sheets of cells, in order. Raises KeyError where it is no workbook."""
        start = _first(self._relations(""), "officeDocument")
        if not start.endswith(".xml"):
            raise KeyError(start)
        book, relations = self._tree(start), self._relations(start)
        texts, looks = self._texts(relations), self._looks(relations)
        from_1904 = any(item.attributes.get("date1904") in ("1", "true") for item in book.all("workbookPr"))
        for item, part in _listed(book, relations):
            handler = SheetHandler(self._room, texts, looks, from_1904=from_1904)
            self._read(part, handler, LARGEST_PART)
            hidden = item.attributes.get("state", "visible") != "visible"
            name = item.attributes.get("name", "")
            yield handler.sheet(name, hidden=hidden, remarked=self._is_remarked(part))

    def _texts(self, relations: list[_Relation]) -> list[str]:
        """The texts that cells share, by their number."""
        handler = TextHandler(self._room)
        if part := _first(relations, "sharedStrings"):
            self._read(part, handler, LARGEST_PART)
        return handler.texts

    def _looks(self, relations: list[_Relation]) -> Looks:
        """What the numbers in cells look like."""
        part = _first(relations, "styles")
        return looks_of(self._tree(part)) if part else Looks()

    def _is_remarked(self, part: str) -> bool:
        """Whether somebody put comments on cells of a sheet."""
        try:
            return any(relation.kind in _COMMENTS for relation in self._relations(part))
        except KeyError:
            return False

    def _relations(self, part: str) -> list[_Relation]:
        """What a part refers to within the archive: nothing outside of it is ever looked at."""
        folder, name = posixpath.split(part)
        found = self._tree(posixpath.join(folder, "_rels", f"{name}.rels")).all("Relationship")
        return [
            _Relation(
                given.get("Type", "").rpartition("/")[2],
                given.get("Id", ""),
                posixpath.normpath(posixpath.join("/", folder, given["Target"])).lstrip("/"),
            )
            for given in (item.attributes for item in found)
            if given.get("TargetMode", "Internal") == "Internal" and "Target" in given
        ]

    def _tree(self, part: str) -> Element:
        handler = TreeHandler()
        self._read(part, handler, LARGEST_TREE)
        return handler.root

    def _read(self, part: str, handler: TreeHandler | TextHandler | SheetHandler, most: int) -> None:
        """Feeds a part to its handler, until that has enough."""
        info = self._archive.getinfo(part)
        if info.compress_type not in _TAKEN or info.flag_bits & _SECRET_FLAG:
            raise NotPlainError
        with self._archive.open(info) as file:
            feed(handler, self._chunks(file, most))

    @staticmethod
    def _chunks(file: IO[bytes], most: int) -> Iterator[bytes]:
        given = 0
        while chunk := file.read(_CHUNK):
            given += len(chunk)
            if given > most:
                raise TooLargeError
            yield chunk


def _first(relations: Iterable[_Relation], kind: str) -> str:
    """The first part of a kind; empty where there is none."""
    return next((relation.part for relation in relations if relation.kind == kind), "")


def _listed(book: Element, relations: Iterable[_Relation]) -> list[tuple[Element, str]]:
    """The sheets of cells that a workbook lists, each with its part."""
    parts = {relation.key: relation.part for relation in relations if relation.kind == "worksheet"}
    found = [(item, parts.get(item.attributes.get("id", ""), "")) for item in book.all("sheet")]
    listed = [(item, part) for item, part in found if part]
    if not listed:
        raise KeyError("sheet")
    if len(listed) > MOST_SHEETS:
        raise TooLargeError
    return listed
