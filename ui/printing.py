"""Pages on a printer."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from model.faults import Fault, FileError
from model.language import say
from ui.announce import announce
from ui.banner import Banner
from ui.preview import POINTS_PER_INCH, PdfPages
from ui.print_bands import bands
from ui.widgets.work_strip import WorkStrip

_FINEST = 300
"""Dots for an inch: finer pictures of text look no better on paper and take much longer."""

_COARSE = 1.0
"""Pixels for a point: enough to see where a page can be cut."""

_END = b"%%EOF\n"
"""How Qt ends a PDF."""

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
        self._was_stopped = False
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
            stopped = self.tr("Printing was stopped. Pages that the printer has already may still come.")
            file_name = self._runs[0].file_name
            self._end()
            self._tell(self.tr("Cancelled: {0}").format(file_name) if file_name else stopped)

    def stop(self) -> None:
        """Prints nothing any more, and forgets every page."""
        self._turn.stop()
        self._was_stopped |= self.is_busy
        while self._runs:
            self._runs.popleft().close()
        self._strip.end()

    def take_unfinished(self) -> list[Fault]:
        """What was stopped, to be told once to those who wanted it."""
        was_stopped, self._was_stopped = self._was_stopped, False
        message = self.tr("Not printed, as the inspection was closed or locked first. Print it again.")
        return [Fault("not_printed", self.tr("Report"), message)] if was_stopped else []

    def _begin(self) -> None:
        self._strip.begin(self.tr("Printing…"))
        self._turn.start()

    def _go_on(self) -> None:
        try:
            progress = next(self._runs[0].steps, None)
        except FileError as error:
            self._end()
            self._banner.show_error(error, unasked=True)
            return
        if progress is None:
            file_name = self._runs[0].file_name
            self._end()
            sent = self.tr("Sent to the printer.")
            self._tell(self.tr("Saved: {0}").format(file_name) if file_name else sent)
        else:
            self._strip.show_progress(*progress)

    def _tell(self, text: str) -> None:
        self._banner.remind(text)
        announce(self._window, text)

    def _end(self) -> None:
        self._turn.stop()
        self._runs.popleft().close()
        self._strip.end()
        if self._runs:
            self._begin()


class _Run:
    """One document on its way to a printer, or to a file in place of paper."""

    def __init__(self, pages: PdfPages, printer: QPrinter, current: int) -> None:
        self._pages = pages
        self.file_name = printer.outputFileName()
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

    The page `current`, counted from 1, is in view. Raises FileError when the printer does not start, or a file in place
    of paper could not be written. Closed before its end, it stops as far as the printer still lets it; a file goes.
    """
    wanted = sheets(printer, len(pages), current)
    with _painter_on(printer) as painter:
        for place, page in enumerate(wanted):
            if place:
                printer.newPage()
            for done, of in _painted(painter, printer, pages, page):
                yield place * of + done, len(wanted) * of


@contextmanager
def _painter_on(printer: QPrinter) -> Iterator[QPainter]:
    """What paints on a printer, until it has all pages; see `printed`."""
    _keep_private(printer.outputFileName())
    painter = QPainter()
    if not painter.begin(printer):
        message = say("The printer did not start. Choose another printer, or export the PDF and print that.")
        raise FileError(Fault("cannot_print", printer.printerName(), message))
    # else Qt makes JPEG of text, in twice the bytes
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    try:
        yield painter
    except BaseException:
        printer.abort()
        painter.end()
        _discard(printer.outputFileName())
        raise
    painter.end()
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        _refuse_part(printer.outputFileName())


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


def _discard(file_name: str) -> None:
    """A file that holds some of the pages is of no use, and may tell of children."""
    if file_name:
        Path(file_name).unlink(missing_ok=True)


def _refuse_part(file_name: str) -> None:
    """Raises FileError for a PDF without its end: Qt says nothing when the disk is full."""
    with suppress(OSError), Path(file_name).open("rb") as file:
        file.seek(-len(_END), os.SEEK_END)
        if file.read(len(_END)) == _END:
            return
    _discard(file_name)
    message = say("The file could not be written: the disk may be full. Make room, or choose another folder.")
    raise FileError(Fault("cannot_print", file_name, message))


def _painted(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> Iterator[tuple[int, int]]:
    """Paints a page band by band, and says after each how many of how many rows are done."""
    dots = min(printer.resolution(), _FINEST) / POINTS_PER_INCH
    size = pages.size_in_pixels(page, dots)
    sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    shown = QRectF(QPointF(), QSizeF(size).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio))
    shown.moveCenter(sheet.center())
    several = list(bands(pages.image(page, _COARSE), size.height()))
    yield 0, size.height()
    for rows in several:
        top, bottom = (shown.height() * row / size.height() for row in (rows.start, rows.stop))
        place = QRectF(shown.left(), shown.top() + top, shown.width(), bottom - top)
        painter.drawImage(place, pages.image(page, dots, rows))
        yield rows.stop, size.height()
