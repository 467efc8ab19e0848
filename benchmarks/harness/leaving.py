"""What it takes to let data leave the program in each form, and pages on paper; and to take reads in."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from time import process_time
from typing import TypeVar

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

import main
from benchmarks.harness.many_cases import FRAMEWORK, PASSPHRASE
from model.export_forms import FORMS, DataOrder
from model.findings import Findings
from model.interchange import exported, import_operation
from model.protection import Protection
from ui.preview import PdfPages
from ui.printing import printed, printer_for
from ui.session import Session

Made = TypeVar("Made")


def exports(findings: Findings) -> Iterator[tuple[str, float, int]]:
    """For each form: its title, CPU seconds, and bytes."""
    for form in FORMS:
        made, seconds = _timed(lambda form=form: main.reports().export(findings, DataOrder(form)))
        yield form.title, seconds, len(made)


def printing_steps(pdf: bytes) -> tuple[int, list[float]]:
    """How many pages a document has, and the CPU seconds of each step in which the window prints it to a file."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder, closing(PdfPages(pdf)) as pages:
        printer = printer_for(pages, app.applicationName())
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(Path(folder) / "printed.pdf"))
        begun, taken = process_time(), []
        for _ in printed(pages, printer):
            taken.append(process_time() - begun)
            begun = process_time()
        return len(pages), taken


def taking_over(findings: Findings) -> Iterator[tuple[str, float]]:
    """CPU seconds of importing all cases into an encrypted file that has none, and of taking that back."""
    QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        protection = Protection(PASSPHRASE)
        session = Session(main.files().create(Path(folder) / "new.caseread", FRAMEWORK, "Hull", protection))
        ids = count()
        wanted, _ = import_operation(
            findings.framework, session.inspection, exported(findings), lambda: f"{next(ids):032x}"
        )
        yield f"{len(wanted.changes):,} values taken over", _timed(lambda: session.make(wanted))[1]
        yield "taken back by one undo", _timed(session.undo)[1]
        session.finish()


def _timed(act: Callable[[], Made]) -> tuple[Made, float]:
    begun = process_time()
    made = act()
    return made, process_time() - begun
