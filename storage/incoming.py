"""A file of case reads, told by the ending of its name and read within limits."""

from __future__ import annotations

from pathlib import Path

from model.incoming import Incoming, OpenCopy, Spreadsheet
from model.interchange import parse_json
from model.json_text import LONGEST_TEXT
from model.reading import read_text
from model.sheets import TABLES, WORKBOOKS
from storage.sheets import read_sheets


def incoming(path: Path) -> Incoming:
    """What is in a file of reads: the open copy, unless its name ends as a spreadsheet’s. Raises CasereadError."""
    ending = path.suffix.lower()
    if ending not in WORKBOOKS | TABLES:
        return OpenCopy(parse_json(read_text(path, LONGEST_TEXT)))
    return Spreadsheet(read_sheets(path, workbook=ending in WORKBOOKS))
