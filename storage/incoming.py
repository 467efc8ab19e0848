"""A file of case reads, told by the ending of its name and read within limits."""

from __future__ import annotations

from pathlib import Path

from model.faults import Fault, FileError
from model.incoming import Incoming, OpenCopy, Spreadsheet
from model.interchange import parse_json
from model.json_text import LONGEST_TEXT
from model.language import mark, say
from model.reading import read_text
from model.sheets import TABLES, WORKBOOKS
from storage.sheets import read_sheets

OPEN_COPIES = frozenset({"", ".json"})
_OTHER = mark(
    "Reads come as .xlsx, .csv or .json. Open this file in the program that made it, and save it as one of these."
)


def incoming(path: Path) -> Incoming:
    """What is in a file of reads, as the ending of its name says. Raises CasereadError."""
    ending = path.suffix.lower()
    if ending in WORKBOOKS | TABLES:
        return Spreadsheet(read_sheets(path, workbook=ending in WORKBOOKS))
    if ending in OPEN_COPIES:
        return OpenCopy(parse_json(read_text(path, LONGEST_TEXT)))
    raise FileError(Fault("no_reads", str(path), say(_OTHER)))
