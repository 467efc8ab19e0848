"""What leaves an open window on paper and as files, while people go on reading: with the program's own worker."""

import json
import shutil

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from model.export_forms import FORMS, DataOrder
from model.report_orders import RATINGS
from model.work import Job
from ui.clock import local_now
from ui.exports import Export
from ui.outlet import Outlet
from ui.places import CASES, REPORT
from ui.widgets.work_strip import WorkStrip

PATIENCE = 20_000
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
JSON = next(form for form in FORMS if form.id == "json")


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


# On paper, in two key presses


@pytest.fixture
def paper(tmp_path, monkeypatch):
    """Where this computer, which has no printer, puts what is printed."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    documents = tmp_path / "Documents"
    documents.mkdir()
    return documents / "Caseread report.pdf"


def press_enter(dialog):
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)


def print_in_two_keys(qtbot, window, answering, paper):
    """Ctrl+P, and Enter in the dialog of the printer; returns the number of pages."""
    with answering(QPrintDialog, press_enter):
        press(Qt.Key.Key_P, CONTROL)
        qtbot.waitUntil(paper.exists, timeout=PATIENCE)
    printing = window.findChild(Outlet).printing
    qtbot.waitUntil(lambda: not printing.is_busy, timeout=PATIENCE)
    return len(PdfReader(paper).pages)


def test_the_case_that_is_read_is_printed_in_two_key_presses(qtbot, reading, answering, paper):
    assert print_in_two_keys(qtbot, reading, answering, paper) == 2
    assert reading.workspace.report.order.cases == (reading.workspace.desk.case_id,)


def test_the_case_chosen_in_the_list_is_printed_in_two_key_presses(qtbot, reading, answering, paper):
    reading.workspace.show_list()
    press(Qt.Key.Key_Down)
    chosen = reading.workspace.cases.current_case
    assert print_in_two_keys(qtbot, reading, answering, paper) == 2
    assert reading.workspace.report.order.cases == (chosen,)


def test_several_cases_chosen_in_the_list_are_printed_as_a_pack(qtbot, reading, answering, paper):
    reading.workspace.show_list()
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down, SHIFT)
    chosen = reading.workspace.cases.chosen_cases
    assert len(chosen) == 2
    assert print_in_two_keys(qtbot, reading, answering, paper) >= 4
    assert set(reading.workspace.report.order.cases) == set(chosen)


def test_elsewhere_the_report_chosen_last_is_printed(qtbot, reading, answering, paper):
    reading.workspace.show_screen(REPORT)
    reading.workspace.report.chooser.choose(RATINGS)
    printed = print_in_two_keys(qtbot, reading, answering, paper)
    assert printed == len(reading.workspace.report.view.pages)
    assert reading.workspace.report.order.kind == RATINGS


# As files


@pytest.fixture
def outlet(reading):
    """How reports and data leave the window."""
    reading.banner.hide()
    return reading.findChild(Outlet)


@pytest.fixture
def unending(outlet, endless):
    """From now on nothing that is begun ends."""
    outlet.worker = outlet.exports.maker.command = endless
    return outlet


@pytest.fixture
def begin(reading, outlet):
    """Begins to export all data to a file."""

    def export(target):
        session = reading.workspace.session
        order = DataOrder(JSON)
        job = Job(session.document.framework, session.inspection, local_now(), order, "en")
        outlet.exports.start(Export(job, target, "JSON"))

    return export


def strip(outlet):
    return outlet.strips.findChildren(WorkStrip)[0]


def offered(window):
    """The button of the message across the window."""
    return window.banner.findChild(QPushButton)


def go_to_offer(window):
    """Goes to the message by Tab."""
    for _ in range(40):
        if offered(window).hasFocus():
            return
        press(Qt.Key.Key_Tab)
    pytest.fail("Tab does not lead to the message")


def test_reading_goes_on_while_an_export_takes_its_time(qtbot, reading, unending, begin, tmp_path):
    begin(tmp_path / "out.json")
    qtbot.waitUntil(strip(unending).isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: strip(unending).bar.value() == 25, timeout=PATIENCE)
    assert strip(unending).text.text() == "Making out.json…"
    assert strip(unending).button.accessibleName() == "Cancel: Making out.json…"
    press(Qt.Key.Key_N)
    case = reading.workspace.session.case(reading.workspace.desk.case_id)
    assert case.answers["2.2.2.d"] == "no"


@pytest.mark.parametrize("way", ["button", "Escape", "key"])
def test_an_export_is_cancelled_and_leaves_nothing(
    qtbot, reading, unending, begin, tmp_path, processes, heard, way
):
    begin(tmp_path / "out.json")
    qtbot.waitUntil(strip(unending).isVisible, timeout=PATIENCE)
    strip(unending).button.setFocus()
    acts = {
        "button": lambda: press(Qt.Key.Key_Return),
        "Escape": lambda: press(Qt.Key.Key_Escape),
        "key": lambda: press(Qt.Key.Key_Period, CONTROL),
    }
    acts[way]()
    assert not strip(unending).isVisible()
    assert heard[-1] == "Cancelled: out.json"
    qtbot.waitUntil(lambda: not processes(), timeout=PATIENCE)
    assert not list(tmp_path.glob("*out*"))


def test_exports_are_made_one_after_another(qtbot, reading, outlet, begin, tmp_path):
    targets = [tmp_path / f"{number}.json" for number in range(3)]
    for target in targets:
        begin(target)
    qtbot.waitUntil(lambda: not outlet.exports.is_busy, timeout=PATIENCE)
    assert {target.read_bytes() for target in targets} == {targets[0].read_bytes()}
    assert len(json.loads(targets[0].read_text("utf-8"))["cases"]) == 13
    assert reading.banner.text == f"Saved: {targets[-1]}"


def test_what_could_not_be_written_is_kept_for_another_name(
    qtbot, reading, outlet, begin, tmp_path, monkeypatch
):
    begin(tmp_path / "no such folder" / "out.json")
    qtbot.waitUntil(lambda: bool(reading.banner.text), timeout=PATIENCE)
    assert "cannot be written" in reading.banner.text
    assert offered(reading).text() == "Save under another name…"
    monkeypatch.setattr("ui.exports.ask_target", lambda *_: tmp_path / "out.json")
    monkeypatch.setattr(outlet.exports.maker, "start", pytest.fail)
    go_to_offer(reading)
    press(Qt.Key.Key_Return)
    assert (tmp_path / "out.json").stat().st_size > 500
    assert reading.banner.text == f"Saved: {tmp_path / 'out.json'}"


def test_a_message_is_closed_by_escape_and_reading_goes_on_where_it_was(qtbot, reading, begin, tmp_path):
    at = reading.focusWidget()
    begin(tmp_path / "no such folder" / "out.json")
    qtbot.waitUntil(lambda: bool(reading.banner.text), timeout=PATIENCE)
    go_to_offer(reading)
    press(Qt.Key.Key_Escape)
    assert (reading.banner.text, reading.focusWidget()) == ("", at)


def test_an_export_whose_worker_dies_is_tried_again(qtbot, reading, outlet, begin, tmp_path, stand_in):
    worker, outlet.exports.maker.command = outlet.exports.maker.command, stand_in("")
    begin(tmp_path / "out.json")
    qtbot.waitUntil(lambda: bool(reading.banner.text), timeout=PATIENCE)
    assert offered(reading).text() == "Try again"
    outlet.exports.maker.command = worker
    go_to_offer(reading)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "out.json").exists, timeout=PATIENCE)


def test_an_export_that_fails_takes_no_key_from_those_who_answer(
    qtbot, reading, outlet, begin, tmp_path, heard
):
    begin(tmp_path / "no such folder" / "out.json")
    qtbot.waitUntil(lambda: bool(reading.banner.text), timeout=PATIENCE)
    assert heard[-1] == reading.banner.text
    press(Qt.Key.Key_N)
    case = reading.workspace.session.case(reading.workspace.desk.case_id)
    assert case.answers["2.2.2.d"] == "no"
    assert reading.banner.text


# When the inspection goes


@pytest.fixture
def busy(qtbot, reading, unending, begin, processes, tmp_path):
    """The window while it makes a preview and an export."""
    begin(tmp_path / "out.json")
    reading.workspace.report.maker.command = unending.worker
    reading.workspace.show_screen(REPORT)
    qtbot.waitUntil(lambda: len(processes()) == 2, timeout=PATIENCE)
    return reading


def test_the_lock_leaves_no_process_and_says_so_to_those_who_open_it(
    qtbot, busy, processes, passphrase, heard
):
    busy.lock()
    assert not processes()
    assert busy.banner.text == ""
    QTest.keyClicks(QApplication.focusWidget(), passphrase)
    press(Qt.Key.Key_Return)
    assert busy.lock_screen is None
    assert "out.json" in busy.banner.text


def test_closing_the_inspection_leaves_no_process(busy, processes):
    assert busy.close_inspection()
    assert not processes()


def test_another_inspection_leaves_no_process_of_the_first(busy, processes, encrypted, enter_passphrase):
    other = shutil.copy(encrypted, encrypted.with_name("Powys.caseread"))
    enter_passphrase(type(encrypted)(other))
    assert not processes()


def test_closing_the_window_leaves_no_process(busy, processes):
    assert busy.close()
    assert not processes()


def test_the_lock_forgets_the_pages_that_were_in_view(qtbot, reading):
    reading.workspace.show_screen(REPORT)
    report = reading.workspace.report
    qtbot.waitUntil(lambda: report.is_settled, timeout=PATIENCE)
    pages = report.view.pages
    assert len(pages) > 0
    reading.lock()
    assert (len(pages), pages.data) == (0, b"")


def test_an_export_goes_on_in_another_language(qtbot, reading, unending, begin, tmp_path):
    begin(tmp_path / "out.json")
    reading.commands.actions["welsh"].trigger()
    assert unending.exports.is_busy
    unending.exports.cancel()


def test_the_report_that_was_chosen_is_there_again_after_the_lock(qtbot, reading, passphrase):
    workspace = reading.workspace
    workspace.show_screen(REPORT)
    pack = tuple(workspace.cases.case_order[:2])
    workspace.report.show_cases(*pack)
    workspace.report.options.without_notes.click()
    order = workspace.report.order
    reading.lock()
    QTest.keyClicks(QApplication.focusWidget(), passphrase)
    press(Qt.Key.Key_Return)
    assert reading.workspace.report.order == order
    assert not order.notes
    reading.workspace.show_screen(CASES)
