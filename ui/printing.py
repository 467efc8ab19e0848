"""Pages on a printer."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from model.faults import Fault, FileError
from model.language import say
from ui.preview import POINTS_PER_INCH, PdfPages

_FINEST = 300
"""Dots for an inch: finer pictures of text look no better on paper and take much longer."""


def printer_for(pages: PdfPages, name: str) -> QPrinter:
    """A printer set up for a document: its paper, and its name in the queue. Margins are in the pages already.

    Whoever shares the printer sees the queue, so the name tells nothing of services or cases.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    paper = pages.sizes[0] if pages.sizes else QSizeF(QPageSize(QPageSize.PageSizeId.A4).sizePoints())
    across = paper.width() > paper.height()
    printer.setPageSize(QPageSize(paper.transposed() if across else paper, QPageSize.Unit.Point))
    landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    printer.setPageOrientation(landscape if across else portrait)
    return printer


def ask_printer(printer: QPrinter, count: int, parent: QWidget) -> bool:
    """Lets the person choose a printer, pages and copies. False when they thought better of it."""
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, count)
    dialog.setFromTo(1, count)
    dialog.setPrintRange(QPrintDialog.PrintRange.AllPages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return chosen


def print_pages(pages: PdfPages, printer: QPrinter) -> None:
    """Prints the pages that were asked for, in that order. Raises FileError when the printer does not start."""
    _keep_private(printer.outputFileName())
    painter = QPainter()
    if not painter.begin(printer):
        message = say("The printer did not start. Choose another printer, or export the PDF and print that.")
        raise FileError(Fault("cannot_print", printer.printerName(), message))
    for place, page in enumerate(sheets(printer, len(pages))):
        if place:
            printer.newPage()
        _paint(painter, printer, pages, page)
    painter.end()


def _keep_private(file_name: str) -> None:
    """A file in place of paper is readable by its maker alone, as an exported report is."""
    if file_name:
        with suppress(OSError):  # the printer does not start then, and that is said
            Path(file_name).touch(0o600)


def sheets(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, counted from 0: the ranges, the order, and copies where the printer makes none."""
    wanted = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        wanted = [page for page in wanted if ranges.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return wanted * copies
    return [page for page in wanted for _ in range(copies)]


def _paint(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> None:
    image = pages.image(page, min(printer.resolution(), _FINEST) / POINTS_PER_INCH)
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    shown = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(sheet.topLeft(), shown)
    place.moveCenter(sheet.center())
    painter.drawImage(place, image)
