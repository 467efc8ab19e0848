"""Pages on a printer."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRectF, QSizeF, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from model.faults import Fault, FileError
from model.language import say
from ui.announce import announce
from ui.banner import Banner
from ui.preview import POINTS_PER_INCH, PdfPages
from ui.widgets.work_strip import WorkStrip

_FINEST = 300
"""Dots for an inch: finer pictures of text look no better on paper and take much longer."""

_OPTIONS = QPrintDialog.PrintDialogOption


def printer_for(pages: PdfPages, name: str) -> QPrinter:
    """A printer set up for a document: its paper, and its name in the queue. Margins are in the pages already.

    Whoever shares the printer sees the queue, so the name tells nothing of services or cases. Without a printer, the
    dialog offers a PDF of that name among somebody's documents.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    paper = pages.sizes[0] if pages.sizes else QSizeF(QPageSize(QPageSize.PageSizeId.A4).sizePoints())
    across = paper.width() > paper.height()
    printer.setPageSize(QPageSize(paper.transposed() if across else paper, QPageSize.Unit.Point))
    landscape, portrait = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    printer.setPageOrientation(landscape if across else portrait)
    printer.setDuplex(
        QPrinter.DuplexMode.DuplexAuto
    )  # as the printer does by itself, unless the dialog says otherwise
    if not printer.printerName():
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        printer.setOutputFileName(str(Path(documents) / f"{name}.pdf"))
    return printer


def ask_printer(printer: QPrinter, count: int, parent: QWidget, current: int = 0) -> bool:
    """Lets the person choose a printer, pages, sides and copies. False when they thought better of it.

    `current` is the page in view, counted from 1; 0 where none is.
    """
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(_OPTIONS.PrintPageRange)
    dialog.setOption(_OPTIONS.PrintCollateCopies)
    dialog.setOption(_OPTIONS.PrintCurrentPage, current > 0)
    dialog.setMinMax(1, count)
    dialog.setFromTo(1, count)
    dialog.setPrintRange(QPrintDialog.PrintRange.AllPages)
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return chosen


class Printing(QObject):
    """Prints one document after another, step by step, while the window goes on; the strip shows how far it is."""

    def __init__(self, banner: Banner, strip: WorkStrip, window: QWidget) -> None:
        super().__init__(window)
        self._banner = banner
        self._strip = strip
        self._window = window
        self._runs: deque[_Run] = deque()
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)
        strip.cancelled.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether something is being printed."""
        return bool(self._runs)

    def start(self, pages: PdfPages, printer: QPrinter, current: int = 0) -> None:
        """Prints pages, which belong to nobody else, once those before them are printed."""
        self._runs.append(_Run(pages, printer, current))
        if len(self._runs) == 1:
            self._begin()

    def cancel(self) -> None:
        """Prints no more of the document. Pages that the printer has already may still come."""
        if self._runs:
            self._end()
            text = self.tr("Printing was stopped. Pages that the printer has already may still come.")
            self._banner.remind(text)
            announce(self._window, text)

    def stop(self) -> None:
        """Prints nothing any more, and forgets every page."""
        self._turn.stop()
        while self._runs:
            self._runs.popleft().close()
        self._strip.end()

    def _begin(self) -> None:
        self._strip.begin(self.tr("Printing…"))
        self._turn.start()

    def _go_on(self) -> None:
        try:
            progress = next(self._runs[0].steps, None)
        except FileError as error:
            self._end()
            self._banner.show_error(error)
            return
        if progress is None:
            self._end()
            announce(self._window, self.tr("Sent to the printer."))
        else:
            self._strip.show_progress(*progress)

    def _end(self) -> None:
        self._turn.stop()
        self._runs.popleft().close()
        self._strip.end()
        if self._runs:
            self._begin()


class _Run:
    """One document on its way to a printer."""

    def __init__(self, pages: PdfPages, printer: QPrinter, current: int) -> None:
        self._pages = pages
        self.steps = printed(pages, printer, current)

    def close(self) -> None:
        self.steps.close()
        self._pages.close()


def print_pages(pages: PdfPages, printer: QPrinter) -> None:
    """Prints a short document at once. Raises FileError when the printer does not start."""
    for _ in printed(pages, printer):
        pass


def printed(pages: PdfPages, printer: QPrinter, current: int = 0) -> Generator[tuple[int, int], None, None]:
    """Prints the pages that were asked for, in that order, and says after each step how much of how much is done.

    The page `current`, counted from 1, is in view. Raises FileError when the printer does not start. Closed before its
    end, it stops as far as the printer still lets it.
    """
    _keep_private(printer.outputFileName())
    painter = QPainter()
    if not painter.begin(printer):
        message = say("The printer did not start. Choose another printer, or export the PDF and print that.")
        raise FileError(Fault("cannot_print", printer.printerName(), message))
    wanted = sheets(printer, len(pages), current)
    try:
        for place, page in enumerate(wanted):
            if place:
                printer.newPage()
            image = pages.image(page, min(printer.resolution(), _FINEST) / POINTS_PER_INCH)
            yield 2 * place + 1, 2 * len(wanted)
            _paint(painter, printer, image)
            yield 2 * place + 2, 2 * len(wanted)
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()


def sheets(printer: QPrinter, count: int, current: int = 0) -> list[int]:
    """The pages to print, counted from 0: the ranges, the order, and copies where the printer makes none."""
    wanted = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        ranges = printer.pageRanges()
        wanted = [page for page in wanted if ranges.contains(page + 1)]
    elif printer.printRange() is QPrinter.PrintRange.CurrentPage:
        wanted = [current - 1]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        wanted.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return wanted * copies
    return [page for page in wanted for _ in range(copies)]


def _keep_private(file_name: str) -> None:
    """A file in place of paper is readable by its maker alone, as an exported report is."""
    if file_name:
        with suppress(OSError):  # the printer does not start then, and that is said
            Path(file_name).touch(0o600)


def _paint(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    shown = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(sheet.topLeft(), shown)
    place.moveCenter(sheet.center())
    painter.drawImage(place, image)
