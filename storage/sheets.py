"""Spreadsheets that others made, as sheets of cells: Excel workbooks and CSV files, read within limits.

What a file is, its first bytes say; its name only has to tell CSV from what is no table at all. Whoever gets a file
that cannot be read is told what to do with it in the program that made it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from model.faults import Fault, FileError
from model.language import mark, say
from model.open_csv import unguarded
from model.reading import read_bytes
from model.sheets import Row, Sheet

LARGEST_FILE = 32 * 1024**2
"""Bytes. The largest workbook of a thousand cases that was seen has half of one MiB."""
MOST_ROWS = 20_000
MOST_COLUMNS = 2_000
"""Cells beyond are not read; a sheet that has any is marked as cut."""
MOST_CELLS = 2_000_000
"""In a file, empty ones that have a look of their own, or stand before others, included."""
LONGEST_CELL = 131_072
"""Characters; a cell of Excel holds a quarter of that."""
_PACKED = b"PK"
_COMPOUND = bytes.fromhex("D0CF11E0A1B11AE1")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_DELIMITERS = ",;\t"
_NAMED = "sep="
"""How Excel says which delimiter follows, in a line of its own."""

_OLD = mark(
    "This is an old Excel file (.xls). Open it in Excel, save it as “Excel Workbook (.xlsx)”, and import that."
)
_SECRET = mark(
    "This workbook is protected with a password. Open it in Excel, take the password away under File, Info, "
    "Protect Workbook, save it, and import it again."
)
_NO_WORKBOOK = mark("This is no Excel workbook. Open it in a spreadsheet program and save it as .xlsx.")
_NOT_UTF_8 = mark(
    "The file is not text in UTF-8. In Excel, save it as “CSV UTF-8 (comma delimited)” or as .xlsx."
)
_TOO_LARGE = mark("This table is far larger than case reads need. Copy the rows of the cases into a new one.")
_UNCLEAR = mark("Line {0}: a quotation mark is missing, or one too many. Save the table as .xlsx instead.")
_TOO_LONG = mark("Line {0}: a cell holds more than {1} characters, or a quotation mark is missing.")


def read_sheets(path: Path, *, workbook: bool) -> tuple[Sheet, ...]:
    """The sheets in a file; `workbook` says that its name ends like one. Raises FileError for what cannot be read."""
    content = read_bytes(path, LARGEST_FILE)
    if content.startswith(_COMPOUND):
        message = say(_SECRET) if _LOCKED in content else say(_OLD)
        raise FileError(Fault("old_workbook", str(path), message))
    if content.startswith(_PACKED):
        from storage.workbook import sheets_of

        return sheets_of(path, content)
    if workbook:
        raise FileError(Fault("no_workbook", str(path), say(_NO_WORKBOOK)))
    return (_table(path, _text(path, content)),)


def _text(path: Path, content: bytes) -> str:
    try:
        if not content.startswith(_UTF_16):
            return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    raise FileError(Fault("not_text", str(path), say(_NOT_UTF_8)))


def _table(path: Path, text: str) -> Sheet:
    """The table in a CSV file. A quotation mark too many would take the rest of it for one cell: it is refused."""
    first = text.partition("\n")[0].rstrip("\r")
    named = first.lower() in {f"{_NAMED}{sign}" for sign in _DELIMITERS}
    delimiter = first[-1] if named else _delimiter(text)
    if text.count(delimiter) > MOST_CELLS:
        raise FileError(Fault("too_large", str(path), say(_TOO_LARGE)))
    csv.field_size_limit(LONGEST_CELL)  # the whole process shares it: whatever ran before may have moved it
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        return _sheet(enumerate(lines, start=1), after=int(named))
    except csv.Error as error:
        said = say(_TOO_LONG).format(lines.line_num, LONGEST_CELL) if "limit" in str(error) else ""
        message = said or say(_UNCLEAR).format(lines.line_num)
        raise FileError(Fault("no_table", str(path), message)) from error


def _sheet(lines: Iterable[tuple[int, list[str]]], *, after: int) -> Sheet:
    """The rows that hold something, up to the most that is read, but those up to `after`."""
    rows: list[Row] = []
    for number, line in lines:
        cells = tuple(unguarded(cell) or None for cell in line[:MOST_COLUMNS])
        if number <= after or not any(line):
            continue
        if len(rows) == MOST_ROWS or any(line[MOST_COLUMNS:]):
            return Sheet("", tuple(rows), cut=True)
        rows.append(Row(number, cells))
    return Sheet("", tuple(rows))


def _delimiter(text: str) -> str:
    """The sign that stands most often between the headings, outside quotation marks."""
    heading: list[str] = []
    quoted = False
    for sign in text[:LONGEST_CELL]:
        if sign == '"':
            quoted = not quoted
        elif sign in "\r\n" and not quoted and heading:
            break
        elif not quoted and sign in _DELIMITERS:
            heading.append(sign)
    return max(_DELIMITERS, key=heading.count)
