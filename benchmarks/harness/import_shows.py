"""What puts the import of case reads on show: a file that would be taken over, and one with faults."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from model.incoming import Spreadsheet
from model.inspection import Inspection
from model.sheets import NoValue, Row, Sheet
from ui.dialogs.import_reads import ImportReadsDialog

_HEADING = ("Case", "Sample", "Reader", "Disposal", "Date of disposal", "2.1.1", "2.1.1.a", "2.1.1 note")
_GOOD = (
    (
        "F-01",
        "Court disposals",
        "KH",
        "Referral order",
        "14/02/2020",
        "Yes",
        "Yes",
        "Clear, with the child’s own view",
    ),
    ("F-02", "Court disposals", "RT", "Custody", "3 Mar 2020", "No", "Yes", None),
    ("F-03", "Out-of-court disposals", "RT", "Youth caution", "9 Mar 2020", None, None, None),
)
_FAULTY = (
    ("F-01", "Court disposals", "KH", "Referal order", "31/02/2020", "Yes", "Perhaps", None),
    ("F-02", "Court", "RT", "Custody", 43_904, NoValue(), "Yes", None),
    (None, "Court disposals", "RT", "Custody", "9 Mar 2020", "Yes", "Yes", None),
    ("F-03", "Out-of-court disposals", "RT", "Youth caution", "9 Mar 2020", "Yes", None, None),
    ("F-01", "Court disposals", "KH", "Custody", "9 Mar 2020", "Yes", "Yes", None),
)


def show_reads(dialog: ImportReadsDialog) -> None:
    """A file that can be taken over."""
    _show(dialog, (_HEADING, *_GOOD))


def show_importing(dialog: ImportReadsDialog) -> None:
    """A file that is being taken over."""
    show_reads(dialog)
    dialog.show_importing()


def show_faults(dialog: ImportReadsDialog) -> None:
    """A file in which much has to be put right."""
    _show(dialog, ((*_HEADING[:3], "Disposl", *_HEADING[4:]), *_FAULTY))


def _show(dialog: ImportReadsDialog, rows: tuple[tuple[object, ...], ...]) -> None:
    cells = tuple(Row(number, row) for number, row in enumerate(rows, start=1))  # type: ignore[arg-type]
    ids = count(1)
    reads = Spreadsheet((Sheet("Cases", cells), Sheet("Lists", (Row(1, ("List 1",)),))))
    preview = reads.preview(dialog.framework, Inspection(), lambda: f"new-{next(ids)}")
    dialog.show_file(Path("Case reads.xlsx"), preview)
