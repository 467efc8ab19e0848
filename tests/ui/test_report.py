"""The reports: preview, export and print, with the real PDF files, made by the real worker."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
import shiboken6
from pypdf import PdfReader
from PySide6.QtCore import QItemSelectionModel, Qt, QTemporaryFile
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from model.operations import removal
from model.report_orders import CASE, FORM, PACK, RATINGS, REPORT_KINDS, SUMMARY, ReportOrder
from model.work import frame
from ui.banner import Banner
from ui.exporting import file_name
from ui.outlet import Outlet
from ui.preferences import Preferences
from ui.screens import report
from ui.screens.report import ReportScreen
from ui.session import Session

PATIENCE = 20_000
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
StandIn = Callable[[str], tuple[str, ...]]
Show = Callable[[QWidget], QWidget]
Monkey = pytest.MonkeyPatch


@pytest.fixture
def soon(case_pdf: bytes, tmp_path: Path, stand_in: StandIn) -> tuple[str, ...]:
    """A worker that has the summary of a case at hand, whatever it is asked for, so that it is there sooner."""
    path = tmp_path / "case.pdf"
    path.write_bytes(frame(case_pdf))
    return stand_in(f"say(open({str(path)!r}, 'rb').read())")


@pytest.fixture
def screen(
    qtbot: QtBot, session: Session, outlet: Outlet, soon: tuple[str, ...], shown: Show
) -> Iterator[ReportScreen]:
    """The screen with the summary of the first case in view."""
    outlet.worker = soon
    yield from viewing(qtbot, ReportScreen(session, outlet), shown)


@pytest.fixture
def real(qtbot: QtBot, session: Session, outlet: Outlet, shown: Show) -> Iterator[ReportScreen]:
    """The same, with the worker of the program."""
    yield from viewing(qtbot, ReportScreen(session, outlet), shown)


def viewing(qtbot: QtBot, screen: ReportScreen, shown: Show) -> Iterator[ReportScreen]:
    screen.show_cases("case-1")
    shown(screen)
    settle(qtbot, screen)
    yield screen
    if shiboken6.isValid(screen):
        screen.stop()


@pytest.fixture
def slow(
    qtbot: QtBot, session: Session, outlet: Outlet, endless: tuple[str, ...], shown: Show, heard: list[str]
) -> Iterator[ReportScreen]:
    """The screen while it makes a preview that takes for ever."""
    outlet.worker = endless
    screen = ReportScreen(session, outlet)
    shown(screen)
    qtbot.waitUntil(screen.strip.isVisible, timeout=PATIENCE)
    yield screen
    if shiboken6.isValid(screen):
        screen.stop()


PrintingTo = Callable[[Path], None]


@pytest.fixture
def printing_to(monkeypatch: Monkey) -> PrintingTo:
    """Answers the dialog for a printer with a file."""

    def answer(target: Path) -> None:
        def ask(printer: QPrinter, *_: object) -> bool:
            printer.setOutputFileName(str(target))
            return True

        monkeypatch.setattr(report, "ask_printer", ask)

    return answer


@pytest.fixture
def asked(monkeypatch: Monkey) -> list[int]:
    """The numbers of pages of which somebody was asked for a printer, and thought better of it."""
    counts: list[int] = []

    def ask(_printer: QPrinter, count: int, *_: object) -> bool:
        counts.append(count)
        return False

    monkeypatch.setattr(report, "ask_printer", ask)
    return counts


def settle(qtbot: QtBot, screen: ReportScreen) -> None:
    """Waits for the preview of what is chosen."""
    qtbot.waitUntil(lambda: screen.is_settled or not screen.notice.button.isHidden(), timeout=PATIENCE)
    assert screen.is_settled, screen.notice.text.text()


def choose(qtbot: QtBot, screen: ReportScreen, kind: str, *cases: str) -> None:
    """Chooses a report and waits for its preview."""
    screen.chooser.choose(kind, cases)
    settle(qtbot, screen)


def pages_of(screen: ReportScreen) -> int:
    return len(screen.view.pages) if screen.view.pages else 0


def words_of(screen: ReportScreen) -> str:
    """What stands on the pages in view."""
    assert screen.view.pages is not None
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(screen.view.pages.data)).pages)


def answers(target: Path | None) -> Callable[..., Path | None]:
    """A file dialog in which this was chosen."""
    return lambda *_: target


def test_the_summary_is_chosen_first(qtbot: QtBot, session: Session, outlet: Outlet, shown: Show) -> None:
    screen = ReportScreen(session, outlet)
    shown(screen)
    assert screen.order == ReportOrder(SUMMARY)
    settle(qtbot, screen)
    assert pages_of(screen) > 5
    assert screen.bar.place.text() == f"Page 1 of {pages_of(screen)}"
    assert not screen.notice.isVisible()
    assert not screen.strip.isVisible()


def test_a_case_is_shown_as_it_will_be_printed(screen: ReportScreen) -> None:
    assert screen.chooser.currentItem().text() == "C-01"
    assert pages_of(screen) == 2
    image = screen.view.grab().toImage()
    colours = {image.pixelColor(x, image.height() // 2).name() for x in range(0, image.width(), 3)}
    assert "#ffffff" in colours
    assert len(colours) > 3


def test_every_kind_of_report_is_offered(qtbot: QtBot, real: ReportScreen) -> None:
    titles = [kind.title for kind in REPORT_KINDS if kind.id != CASE]
    assert [real.chooser.item(row).text() for row in range(len(titles) + 1)] == [*titles, "C-01"]
    choose(qtbot, real, RATINGS)
    ratings = words_of(real)
    choose(qtbot, real, FORM)
    assert words_of(real) != ratings
    assert "C-01" not in words_of(real)


def test_the_arrows_choose_another_case(qtbot: QtBot, screen: ReportScreen) -> None:
    screen.setFocus()
    before = screen.view.pages
    qtbot.keyClick(screen.chooser, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.view.pages is not before, timeout=PATIENCE)
    assert screen.order == ReportOrder(CASE, ("case-2",))


def test_shift_and_the_arrows_choose_a_pack(qtbot: QtBot, real: ReportScreen) -> None:
    qtbot.keyClick(real.chooser, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(real.chooser, Qt.Key.Key_Down, SHIFT)
    assert real.order == ReportOrder(PACK, ("case-1", "case-2", "case-3"))
    settle(qtbot, real)
    assert "C-03" in words_of(real)


def test_ctrl_and_space_add_a_case_to_the_pack_and_take_it_out(qtbot: QtBot, screen: ReportScreen) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(screen.chooser, key, CONTROL)
    assert screen.order == ReportOrder(PACK, ("case-1", "case-3"))
    qtbot.keyClick(screen.chooser, Qt.Key.Key_Space, CONTROL)
    assert screen.order == ReportOrder(CASE, ("case-1",))


def test_a_pack_that_reaches_over_the_reports_is_of_its_cases(screen: ReportScreen) -> None:
    chooser = screen.chooser
    every = QItemSelectionModel.SelectionFlag.Select
    for row in range(6):
        chooser.selectionModel().select(chooser.model().index(row, 0), every)
    assert screen.order == ReportOrder(PACK, ("case-1", "case-2"))


def test_two_languages_stand_beside_one_another(qtbot: QtBot, real: ReportScreen) -> None:
    real.options.language.setFocus()
    for _ in range(2):
        qtbot.keyClick(real.options.language, Qt.Key.Key_Down)
    settle(qtbot, real)
    assert real.order.languages == ("en", "cy")
    assert pages_of(real) == 4
    assert real.bar.place.text() == "Pages 1–2 of 4"
    qtbot.keyClick(real.view, Qt.Key.Key_End)
    assert real.bar.place.text() == "Pages 3–4 of 4"


def test_the_language_of_the_report_is_kept_and_is_not_that_of_the_window(
    qtbot: QtBot, real: ReportScreen, preferences: Preferences, session: Session, outlet: Outlet
) -> None:
    real.options.language.setFocus()
    qtbot.keyClick(real.options.language, Qt.Key.Key_Down)
    settle(qtbot, real)
    assert "Tachwedd" in words_of(real)
    assert real.notice.button.text() == "Refresh"
    assert preferences.report_language == "cy"
    assert preferences.language == "en"
    assert ReportScreen(session, outlet).order.languages == ("cy",)


def test_what_was_written_about_cases_can_be_left_out(
    qtbot: QtBot, real: ReportScreen, session: Session
) -> None:
    note = next(iter(session.case("case-1").notes.values()))
    word = max(note.split(), key=len)
    assert word in words_of(real)
    real.options.without_notes.setFocus()
    qtbot.keyClick(real.options.without_notes, Qt.Key.Key_Space)
    settle(qtbot, real)
    assert word not in words_of(real)


@pytest.fixture
def no_temporary_files(tmp_path: Path, monkeypatch: Monkey) -> None:
    """A system that refuses every temporary file."""
    nowhere = str(tmp_path / "nowhere")
    monkeypatch.setattr(tempfile, "tempdir", nowhere)
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, nowhere)
    assert not QTemporaryFile().open()


def test_preview_and_print_need_no_temporary_files(
    no_temporary_files: None,
    qtbot: QtBot,
    screen: ReportScreen,
    outlet: Outlet,
    tmp_path: Path,
    printing_to: PrintingTo,
) -> None:
    screen.view.grab()
    printing_to(tmp_path / "printed.pdf")
    screen.print_pages()
    qtbot.waitUntil(lambda: not outlet.printing.is_busy, timeout=PATIENCE)
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 2
    assert not list(tmp_path.glob("nowhere"))


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
    assert session.make(removal(session.inspection, "case-1"))
    screen.show()
    assert screen.order == ReportOrder(SUMMARY)
    settle(qtbot, screen)


def test_a_removed_case_leaves_the_pack(qtbot: QtBot, screen: ReportScreen, session: Session) -> None:
    choose(qtbot, screen, PACK, "case-1", "case-2", "case-3")
    assert session.make(removal(session.inspection, "case-2"))
    assert screen.order.cases == ("case-1", "case-3")


def test_a_long_preview_shows_how_far_it_is_and_escape_ends_it(
    qtbot: QtBot, slow: ReportScreen, heard: list[str]
) -> None:
    assert slow.strip.text.text() == "Making the preview…"
    qtbot.waitUntil(lambda: slow.strip.bar.value() == 25, timeout=PATIENCE)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not slow.strip.isVisible()
    assert slow.notice.text.text() == "The preview was not made."
    assert heard == ["Making the preview…", "The preview was not made."]


def test_a_preview_that_was_cancelled_can_be_made_after_all(qtbot: QtBot, slow: ReportScreen) -> None:
    slow.strip.button.click()
    slow.notice.button.click()
    qtbot.waitUntil(slow.strip.isVisible, timeout=PATIENCE)
    assert not slow.notice.isVisible()


def test_a_preview_goes_on_while_somebody_is_elsewhere(
    qtbot: QtBot, session: Session, outlet: Outlet, shown: Show, heard: list[str]
) -> None:
    screen = ReportScreen(session, outlet)
    shown(screen)
    screen.hide()
    settle(qtbot, screen)
    assert heard[-1] == f"The preview is ready: {pages_of(screen)} pages"
    screen.stop()


def test_cancelling_leaves_no_pages_of_another_report(qtbot: QtBot, screen: ReportScreen) -> None:
    screen.chooser.choose(SUMMARY)
    qtbot.keyClick(screen.chooser, Qt.Key.Key_Escape)
    assert screen.view.pages is None
    assert screen.bar.place.text() == ""


def test_a_preview_that_fails_can_be_tried_again(
    qtbot: QtBot, session: Session, outlet: Outlet, shown: Show, stand_in: StandIn
) -> None:
    outlet.worker = stand_in("")
    screen = ReportScreen(session, outlet)
    shown(screen)
    qtbot.waitUntil(screen.notice.button.isVisible, timeout=PATIENCE)
    assert "Nothing of the inspection is lost" in screen.notice.text.text()
    assert screen.notice.button.text() == "Try again"
    screen.notice.button.click()
    assert not screen.notice.isVisible()
    qtbot.waitUntil(screen.notice.isVisible, timeout=PATIENCE)
    screen.stop()


def test_what_is_in_view_is_exported_as_it_is(
    screen: ReportScreen, banner: Banner, tmp_path: Path, monkeypatch: Monkey
) -> None:
    target = tmp_path / "Case C-01.pdf"
    monkeypatch.setattr(report, "ask_target", answers(target))
    screen.bar.export_button.click()
    assert banner.text == f"Saved: {target}"
    assert screen.view.pages is not None
    assert target.read_bytes() == screen.view.pages.data


def test_what_is_not_in_view_yet_is_made_and_exported(
    qtbot: QtBot, real: ReportScreen, banner: Banner, session: Session, tmp_path: Path, monkeypatch: Monkey
) -> None:
    target = tmp_path / "Case C-01.pdf"
    monkeypatch.setattr(report, "ask_target", answers(target))
    session.write("Note", ("inspection", "service"), "Elsewhere")
    real.bar.export_button.click()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert banner.text == f"Saved: {target}"
    assert "Elsewhere" in PdfReader(target).pages[0].extract_text()


def test_thinking_better_of_it_exports_nothing(
    screen: ReportScreen, banner: Banner, monkeypatch: Monkey
) -> None:
    monkeypatch.setattr(report, "ask_target", answers(None))
    screen.bar.export_button.click()
    assert banner.text == ""


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


@pytest.mark.parametrize(
    ("kind", "cases", "name"),
    [
        (SUMMARY, (), "Stockton-on-Tees Youth Offending Service summary.pdf"),
        (RATINGS, (), "Stockton-on-Tees Youth Offending Service ratings.pdf"),
        (CASE, ("case-1",), "Case summary.pdf"),
        (PACK, ("case-1", "case-2"), "Case pack.pdf"),
        (FORM, (), "Blank form.pdf"),
    ],
)
def test_no_suggested_name_tells_of_a_case(
    session: Session, outlet: Outlet, monkeypatch: Monkey, kind: str, cases: tuple[str, ...], name: str
) -> None:
    suggested: list[str] = []

    def ask(_parent: QWidget, _title: str, path: Path) -> None:
        suggested.append(path.name)

    monkeypatch.setattr(report, "ask_target", ask)
    screen = ReportScreen(session, outlet)
    screen.chooser.choose(kind, cases)
    screen.export()
    assert suggested == [name]


def test_the_queue_of_the_printer_tells_of_no_case(screen: ReportScreen, monkeypatch: Monkey) -> None:
    names: list[str] = []

    def ask(printer: QPrinter, *_: object) -> bool:
        names.append(printer.docName())
        return False

    monkeypatch.setattr(report, "ask_printer", ask)
    screen.print_pages()
    assert names == ["Caseread report"]


def test_printing_waits_for_a_current_preview(
    qtbot: QtBot, screen: ReportScreen, session: Session, asked: list[int]
) -> None:
    screen.bar.print_button.click()
    assert asked == [2]
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1"): None})
    screen.print_pages()
    assert asked == [2]
    settle(qtbot, screen)
    assert asked == [2, 2]


def test_whoever_goes_elsewhere_is_not_asked_for_a_printer(
    qtbot: QtBot, screen: ReportScreen, session: Session, asked: list[int]
) -> None:
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1"): None})
    screen.print_pages()
    screen.hide()
    settle(qtbot, screen)
    assert asked == []


def test_every_control_has_a_name(screen: ReportScreen, nameless: Callable[[QWidget], list[QWidget]]) -> None:
    assert nameless(screen) == []
    assert "exported PDF" in screen.view.accessibleDescription()


def test_a_screen_that_is_gone_leaves_no_process(
    qtbot: QtBot,
    session: Session,
    outlet: Outlet,
    endless: tuple[str, ...],
    processes: Callable[[], set[int]],
) -> None:
    outlet.worker = endless
    screen = ReportScreen(session, outlet)
    screen.show()
    qtbot.waitUntil(lambda: bool(processes()), timeout=PATIENCE)
    shiboken6.delete(screen)
    assert not processes()
