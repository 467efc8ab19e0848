"""The reports: preview, export and print, with the real PDF files."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import QPoint, QPointF, Qt, QTemporaryFile
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import main
from model.faults import Fault, FileError
from model.findings import Findings
from reports.writing import Reports
from ui.exporting import file_name
from ui.preview import PdfPages
from ui.printing import print_pages, printer_for, sheets
from ui.screens import report
from ui.screens.report import ReportScreen
from ui.session import Session
from ui.theme import apply_theme

AT = datetime(2020, 11, 13, 10, 0, tzinfo=UTC)
Show = Callable[[QWidget], QWidget]
Monkey = pytest.MonkeyPatch


def now() -> datetime:
    return AT


class Noting(Reports):
    """Reports that note of which cases they were made."""

    def __init__(self) -> None:
        super().__init__(main.VERSION, main.is_inspection)
        self.made: list[str] = []

    def case(self, findings: Findings, case_id: str, at: datetime) -> bytes:
        content = super().case(findings, case_id, at)
        self.made.append(case_id)
        return content


class FullMemory(Reports):
    """Reports for which there is no room."""

    full = True

    def case(self, findings: Findings, case_id: str, at: datetime) -> bytes:
        if self.full:
            raise FileError(Fault("no_memory", case_id, "The memory is full."))
        return super().case(findings, case_id, at)


@pytest.fixture
def make(session: Session, shown: Show) -> Callable[[Reports], ReportScreen]:
    """Makes the screen with the summary of the first case in view, or being made."""

    def make(reports: Reports) -> ReportScreen:
        screen = ReportScreen(session, reports, now)
        screen.show_case("case-1")
        shown(screen)
        return screen

    return make


@pytest.fixture
def screen(qtbot: QtBot, make: Callable[[Reports], ReportScreen]) -> ReportScreen:
    screen = make(main.reports())
    settle(qtbot, screen)
    return screen


def settle(qtbot: QtBot, screen: ReportScreen) -> None:
    """Waits for the preview of what is chosen."""
    qtbot.waitUntil(lambda: screen.is_settled, timeout=20_000)


def pages_of(screen: ReportScreen) -> int:
    return len(screen.view.pages) if screen.view.pages else 0


def answers(target: Path | None) -> Callable[..., Path | None]:
    """A file dialog in which this was chosen."""
    return lambda *_: target


def test_the_summary_is_chosen_first(qtbot: QtBot, session: Session, shown: Show) -> None:
    screen = ReportScreen(session, main.reports(), now)
    shown(screen)
    assert screen.chooser.currentItem().text() == "Inspection summary"
    assert screen.notice.text.text() == "Making the preview…"
    settle(qtbot, screen)
    assert pages_of(screen) > 5
    assert screen.bar.place.text() == f"Page 1 of {pages_of(screen)}"
    assert not screen.notice.isVisible()


def test_a_case_is_shown_as_it_will_be_printed(screen: ReportScreen) -> None:
    assert screen.chooser.currentItem().text() == "C-01"
    assert pages_of(screen) == 2
    image = screen.view.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(0, image.width(), 3)}
    assert "#ffffff" in colours
    assert len(colours) > 3


def test_the_arrows_choose_another_case(qtbot: QtBot, screen: ReportScreen) -> None:
    screen.setFocus()
    before = screen.view.pages
    qtbot.keyClick(screen.chooser, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.view.pages is not before, timeout=20_000)
    assert screen.chooser.case_id == "case-2"


@pytest.fixture
def no_temporary_files(tmp_path: Path, monkeypatch: Monkey) -> None:
    """A system that refuses every temporary file."""
    nowhere = str(tmp_path / "nowhere")
    monkeypatch.setattr(tempfile, "tempdir", nowhere)
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, nowhere)
    assert not QTemporaryFile().open()


def test_preview_and_print_need_no_temporary_files(
    qtbot: QtBot, make: Callable[[Reports], ReportScreen], no_temporary_files: None, tmp_path: Path
) -> None:
    screen = make(main.reports())
    settle(qtbot, screen)
    screen.view.grab()
    assert screen.view.pages is not None
    printer = printer_for(screen.view.pages, "A report")
    assert printed(screen, printer, tmp_path / "printed.pdf") == 2
    assert [path.name for path in tmp_path.iterdir()] == ["printed.pdf"]


def test_a_change_is_said_and_refreshed(qtbot: QtBot, screen: ReportScreen, session: Session) -> None:
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1"): None})
    assert screen.notice.text.text() == "The inspection has changed since this preview."
    before = screen.view.pages
    screen.notice.button.click()
    settle(qtbot, screen)
    assert screen.view.pages is not before
    assert not screen.notice.isVisible()
    assert "not complete" in screen.chooser.currentItem().data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_hidden_preview_is_made_afresh_when_it_is_shown(
    qtbot: QtBot, screen: ReportScreen, session: Session
) -> None:
    before = screen.view.pages
    screen.hide()
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1"): None})
    assert screen.view.pages is before
    screen.show()
    settle(qtbot, screen)
    assert screen.view.pages is not before


def test_showing_it_again_makes_nothing_anew(qtbot: QtBot, screen: ReportScreen) -> None:
    before = screen.view.pages
    screen.hide()
    screen.show()
    assert screen.is_settled
    assert screen.view.pages is before


def test_a_removed_case_gives_way_to_the_summary(
    qtbot: QtBot, screen: ReportScreen, session: Session
) -> None:
    screen.hide()
    values = {("cases", "case-1", name): None for name in ("ref", "sample", "reader")}
    case = session.case("case-1")
    values |= {("cases", "case-1", "facts", name): None for name in case.facts}
    values |= {("cases", "case-1", "answers", name): None for name in case.answers}
    values |= {("cases", "case-1", "notes", name): None for name in case.notes}
    assert session.change("Remove", values)
    screen.show()
    settle(qtbot, screen)
    assert screen.chooser.case_id == ""


def test_it_is_exported(qtbot: QtBot, screen: ReportScreen, tmp_path: Path, monkeypatch: Monkey) -> None:
    target = tmp_path / "Case C-01.pdf"
    monkeypatch.setattr(report, "ask_target", answers(target))
    screen.bar.export_button.click()
    qtbot.waitUntil(lambda: screen.notice.text.text().startswith("Saved"), timeout=20_000)
    assert str(target) in screen.notice.text.text()
    assert len(PdfReader(target).pages) == 2


def test_thinking_better_of_it_exports_nothing(
    screen: ReportScreen, tmp_path: Path, monkeypatch: Monkey
) -> None:
    monkeypatch.setattr(report, "ask_target", answers(None))
    screen.bar.export_button.click()
    assert not screen.notice.isVisible()


def test_an_export_that_fails_can_be_saved_elsewhere(
    qtbot: QtBot, screen: ReportScreen, tmp_path: Path, monkeypatch: Monkey
) -> None:
    monkeypatch.setattr(report, "ask_target", answers(tmp_path / "no such folder" / "x.pdf"))
    screen.export()
    qtbot.waitUntil(screen.notice.button.isVisible, timeout=20_000)
    assert screen.notice.button.text() == "Save under another name…"
    assert "cannot be written" in screen.notice.text.text()
    monkeypatch.setattr(report, "ask_target", answers(tmp_path / "y.pdf"))
    screen.notice.button.click()
    qtbot.waitUntil(lambda: screen.notice.text.text().startswith("Saved"), timeout=20_000)
    assert (tmp_path / "y.pdf").exists()


def test_a_preview_that_fails_can_be_tried_again(
    qtbot: QtBot, make: Callable[[Reports], ReportScreen]
) -> None:
    reports = FullMemory(main.VERSION, main.is_inspection)
    screen = make(reports)
    qtbot.waitUntil(screen.notice.button.isVisible, timeout=20_000)
    assert "The memory is full." in screen.notice.text.text()
    reports.full = False
    screen.notice.button.click()
    settle(qtbot, screen)
    assert pages_of(screen) == 2


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Stockton-on-Tees YOS summary", "Stockton-on-Tees YOS summary.pdf"),
        ("Case A/12: *new*", "Case A-12- -new-.pdf"),
        ("Con", "_Con.pdf"),
        ("..", "Report.pdf"),
        ("Case  C-01. ", "Case C-01.pdf"),
        ("x" * 300, "x" * 100 + ".pdf"),
    ],
)
def test_names_of_files_suit_every_system(title: str, name: str) -> None:
    assert file_name(title) == name


def printed(screen: ReportScreen, printer: QPrinter, target: Path) -> int:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    assert screen.view.pages is not None
    print_pages(screen.view.pages, printer)
    return len(PdfReader(target).pages)


def test_it_is_printed(screen: ReportScreen, tmp_path: Path) -> None:
    assert screen.view.pages is not None
    printer = printer_for(screen.view.pages, "Case C-01")
    assert printed(screen, printer, tmp_path / "all.pdf") == 2
    box = PdfReader(tmp_path / "all.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_file_in_place_of_paper_is_private(screen: ReportScreen, tmp_path: Path) -> None:
    assert screen.view.pages is not None
    printed(screen, printer_for(screen.view.pages, "A report"), tmp_path / "all.pdf")
    assert (tmp_path / "all.pdf").stat().st_mode & 0o777 == 0o600


def test_the_queue_of_the_printer_tells_of_no_case(screen: ReportScreen, monkeypatch: Monkey) -> None:
    names: list[str] = []

    def ask(printer: QPrinter, _count: int, _parent: QWidget) -> bool:
        names.append(printer.docName())
        return False

    monkeypatch.setattr(report, "ask_printer", ask)
    screen.print_pages()
    assert names == ["Caseread report"]


def test_only_the_pages_asked_for_are_printed(screen: ReportScreen, tmp_path: Path) -> None:
    assert screen.view.pages is not None
    printer = printer_for(screen.view.pages, "Case C-01")
    printer.setFromTo(2, 2)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    assert sheets(printer, 2) == [1]
    assert printed(screen, printer, tmp_path / "second.pdf") == 1


def test_pages_come_in_the_order_asked_for(qapp: QApplication) -> None:
    printer = QPrinter()
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert sheets(printer, 3) == [2, 1, 0]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_start_is_said_kindly(screen: ReportScreen, tmp_path: Path) -> None:
    assert screen.view.pages is not None
    printer = printer_for(screen.view.pages, "Case C-01")
    printer.setOutputFileName(str(tmp_path / "no such folder" / "x.pdf"))
    with pytest.raises(FileError, match="The printer did not start"):
        print_pages(screen.view.pages, printer)


def test_printing_waits_for_a_current_preview(
    qtbot: QtBot, screen: ReportScreen, session: Session, monkeypatch: Monkey
) -> None:
    asked: list[int] = []

    def ask(_printer: QPrinter, count: int, _parent: QWidget) -> bool:
        asked.append(count)
        return False

    monkeypatch.setattr(report, "ask_printer", ask)
    screen.bar.print_button.click()
    assert asked == [2]
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1"): None})
    screen.print_pages()
    assert asked == [2]
    settle(qtbot, screen)
    assert asked == [2, 2]


def test_the_zoom_is_changed_by_keyboard(qtbot: QtBot, screen: ReportScreen) -> None:
    view = screen.view
    assert view.zoom == 100
    qtbot.keyClick(view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (view.zoom, screen.bar.zoom.text()) == (125, "125%")
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 75
    qtbot.keyClick(view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == 100
    screen.bar.fit_width.click()
    assert view.zoom > 100
    assert view.horizontalScrollBar().maximum() == 0


def test_the_pages_are_scrolled_by_keyboard(qtbot: QtBot, screen: ReportScreen) -> None:
    qtbot.keyClick(screen.view, Qt.Key.Key_End)
    assert screen.bar.place.text() == "Page 2 of 2"
    qtbot.keyClick(screen.view, Qt.Key.Key_Home)
    assert screen.bar.place.text() == "Page 1 of 2"
    qtbot.keyClick(screen.view, Qt.Key.Key_PageDown)
    assert screen.view.verticalScrollBar().value() > 0


def test_the_wheel_zooms_with_ctrl_only(screen: ReportScreen) -> None:
    for modifiers, zoom in (
        (Qt.KeyboardModifier.NoModifier, 100),
        (Qt.KeyboardModifier.ControlModifier, 125),
    ):
        spot = QPointF(screen.view.viewport().rect().center())
        event = QWheelEvent(
            spot, spot, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(screen.view.viewport(), event)
        assert screen.view.zoom == zoom


def test_larger_text_shows_larger_pages(qapp: QApplication, screen: ReportScreen) -> None:
    apply_theme(qapp, "dark", 150)
    QApplication.processEvents()
    assert 100 < screen.view.zoom <= 150
    assert screen.view.horizontalScrollBar().maximum() == 0


def test_every_control_has_a_name(screen: ReportScreen, nameless: Callable[[QWidget], list[QWidget]]) -> None:
    assert nameless(screen) == []
    assert "exported PDF" in screen.view.accessibleDescription()


def test_closing_while_a_report_is_made_waits_for_it(qtbot: QtBot, session: Session) -> None:
    reports = Noting()
    screen = ReportScreen(session, reports, now)
    screen.show_case("case-1")
    screen.show()
    shiboken6.delete(screen)
    QApplication.processEvents()
    assert reports.made == ["case-1"]


def test_pages_are_forgotten(screen: ReportScreen) -> None:
    pages = screen.view.pages
    assert isinstance(pages, PdfPages)
    screen.view.show_pages(None)
    assert (len(pages), screen.bar.place.text()) == (0, "")
