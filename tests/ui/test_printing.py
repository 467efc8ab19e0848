"""Pages on a printer: which ones, in which order, step by step, with a file in place of paper."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from model.faults import FileError
from ui.banner import Banner
from ui.outlet import Outlet
from ui.preview import PdfPages
from ui.printing import Printing, ask_printer, print_pages, printer_for, sheets
from ui.widgets.work_strip import WorkStrip

PATIENCE = 20_000


@pytest.fixture
def pages(case_pdf: bytes, qapp: QApplication) -> Iterator[PdfPages]:
    """Two pages."""
    pages = PdfPages(case_pdf)
    yield pages
    pages.close()


@pytest.fixture
def printer(pages: PdfPages, tmp_path: Path) -> QPrinter:
    """A printer that prints to a file."""
    return printing_to(pages, tmp_path / "printed.pdf")


def printing_to(pages: PdfPages, target: Path) -> QPrinter:
    printer = printer_for(pages, "Caseread report")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    return printer


def count(printer: QPrinter) -> int:
    """The number of pages that were printed."""
    return len(PdfReader(printer.outputFileName()).pages)


def test_all_pages_are_printed_on_paper_of_their_size(pages: PdfPages, printer: QPrinter) -> None:
    print_pages(pages, printer)
    assert count(printer) == 2
    box = PdfReader(printer.outputFileName()).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def test_a_printed_page_looks_like_the_page(pages: PdfPages, printer: QPrinter) -> None:
    print_pages(pages, printer)
    printed = PdfPages(Path(printer.outputFileName()).read_bytes())
    one, other = (blurred(several.image(0, 2.0)) for several in (pages, printed))
    printed.close()
    assert max(abs(a - b) for a, b in zip(one, other, strict=True)) < 40


def blurred(page: QImage) -> bytes:
    """A page as it is seen from afar: what is missing or stands elsewhere shows, half a dot does not."""
    small = page.scaled(
        60, 85, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return bytes(small.constBits())


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_file_in_place_of_paper_is_private(pages: PdfPages, printer: QPrinter) -> None:
    print_pages(pages, printer)
    assert Path(printer.outputFileName()).stat().st_mode & 0o777 == 0o600


def test_only_the_pages_asked_for_are_printed(pages: PdfPages, printer: QPrinter) -> None:
    printer.setFromTo(2, 2)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert sheets(printer, 2) == [1]
    print_pages(pages, printer)
    assert count(printer) == 1


def test_the_page_in_view_can_be_printed_alone(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert sheets(printer, 5, 4) == [3]


def test_pages_come_in_the_order_asked_for(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets(printer, 3) == [2, 1, 0]


def test_copies_come_one_after_another_where_the_printer_makes_none(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setCopyCount(2)
    alone = 1 if printer.supportsMultipleCopies() else 2
    printer.setCollateCopies(True)
    assert sheets(printer, 2) == [0, 1] * alone
    printer.setCollateCopies(False)
    assert sheets(printer, 2) == [page for page in (0, 1) for _ in range(alone)]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_said_kindly(pages: PdfPages, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="The printer did not start"):
        print_pages(pages, printing_to(pages, tmp_path / "no such folder" / "x.pdf"))


def test_the_dialog_offers_ranges_of_pages_and_copies(pages: PdfPages, printer: QPrinter, answering) -> None:  # type: ignore[no-untyped-def]
    def look(dialog: QPrintDialog) -> None:
        assert (dialog.minPage(), dialog.maxPage()) == (1, 2)
        assert dialog.testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        assert dialog.testOption(QPrintDialog.PrintDialogOption.PrintCurrentPage)
        assert dialog.testOption(QPrintDialog.PrintDialogOption.PrintCollateCopies)

    window = QWidget()
    window.show()
    window.activateWindow()
    with answering(QPrintDialog, look):
        assert not ask_printer(printer, len(pages), window, 1)


def test_without_a_printer_a_file_among_the_documents_is_offered(
    pages: PdfPages, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    printer = printer_for(pages, "Caseread report")
    if printer.printerName():
        pytest.skip("this computer has a printer")
    assert Path(printer.outputFileName()).name == "Caseread report.pdf"


@pytest.fixture
def little_room() -> Iterator[None]:
    """No file can grow beyond a few pages of the disk."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16_384, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("little_room")
def test_a_file_that_the_disk_has_no_room_for_is_said_and_not_left(
    pages: PdfPages, printer: QPrinter
) -> None:
    with pytest.raises(FileError, match="the disk may be full"):
        print_pages(pages, printer)
    assert not Path(printer.outputFileName()).exists()


@pytest.fixture
def printing(outlet: Outlet) -> Printing:
    return outlet.printing


def strip_of(outlet: Outlet) -> WorkStrip:
    """Where printing is shown."""
    return outlet.strips.findChildren(WorkStrip)[1]


def test_the_window_goes_on_while_pages_are_printed_and_it_is_said(
    qtbot: QtBot,
    printing: Printing,
    outlet: Outlet,
    banner: Banner,
    case_pdf: bytes,
    printer: QPrinter,
    heard: list[str],
) -> None:
    printing.start(PdfPages(case_pdf), printer)
    assert printing.is_busy
    qtbot.waitUntil(lambda: not printing.is_busy, timeout=PATIENCE)
    assert count(printer) == 2
    assert heard[-1] == banner.text == f"Saved: {printer.outputFileName()}"
    assert not strip_of(outlet).isVisible()


def test_a_long_document_shows_how_far_it_is_and_stops_between_pages(
    qtbot: QtBot, printing: Printing, outlet: Outlet, banner: Banner, case_pdf: bytes, printer: QPrinter
) -> None:
    printer.setCopyCount(200)
    printing.start(PdfPages(case_pdf), printer)
    qtbot.waitUntil(
        lambda: not strip_of(outlet).isHidden() and strip_of(outlet).bar.value() > 0, timeout=PATIENCE
    )
    assert strip_of(outlet).text.text() == "Printing…"
    strip_of(outlet).button.click()
    assert not printing.is_busy
    assert strip_of(outlet).isHidden()
    assert banner.text == f"Cancelled: {printer.outputFileName()}"
    assert not Path(printer.outputFileName()).exists()


def test_one_document_is_printed_after_another(
    qtbot: QtBot, printing: Printing, pages: PdfPages, case_pdf: bytes, tmp_path: Path
) -> None:
    printers = [printing_to(pages, tmp_path / f"{number}.pdf") for number in range(2)]
    for printer in printers:
        printing.start(PdfPages(case_pdf), printer)
    qtbot.waitUntil(lambda: not printing.is_busy, timeout=PATIENCE)
    assert [count(printer) for printer in printers] == [2, 2]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_told_across_the_window(
    qtbot: QtBot, printing: Printing, banner: Banner, pages: PdfPages, case_pdf: bytes, tmp_path: Path
) -> None:
    printing.start(PdfPages(case_pdf), printing_to(pages, tmp_path / "no such folder" / "x.pdf"))
    qtbot.waitUntil(lambda: not printing.is_busy, timeout=PATIENCE)
    assert "The printer did not start" in banner.text


def test_nothing_is_printed_any_more_once_the_inspection_is_gone_and_it_is_said_later(
    printing: Printing, outlet: Outlet, banner: Banner, case_pdf: bytes, printer: QPrinter
) -> None:
    pages = PdfPages(case_pdf)
    printing.start(pages, printer)
    outlet.stop()
    assert not printing.is_busy
    assert len(pages) == 0
    assert banner.text == ""
    outlet.tell_unfinished()
    assert banner.text.startswith("Report: Not printed, as the inspection was closed or locked first.")
