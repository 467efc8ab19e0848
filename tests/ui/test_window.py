"""The whole window over real files, driven by its commands and by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import main
from model.frameworks import framework_ids
from storage.verification import verify
from ui.app import Crash
from ui.main_window import MainWindow
from ui.places import CASES, OVERVIEW, RATINGS
from ui.preferences import Preferences
from ui.screens.case_dialogs import NewCaseDialog
from ui.screens.start import NewInspection
from ui.security.recovery import RecoveryDialog
from ui.security.unlock import UnlockDialog
from ui.theme import current_tokens, text_percent
from ui.workspace import Workspace

NEWEST = framework_ids()[0]
Answering = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """A demonstration inspection on the disk."""
    path = tmp_path / "demo.caseread"
    main.files().create_demo(path, NEWEST, None).close()
    return path


def opened(window: MainWindow, path: Path) -> Workspace:
    assert window.open_path(path)
    assert window.workspace is not None
    return window.workspace


def run(window: MainWindow, command: str) -> None:
    window.commands.actions[command].trigger()


def test_a_file_opens_at_its_cases_and_is_remembered(
    window: MainWindow, demo: Path, preferences: Preferences
) -> None:
    workspace = opened(window, demo)
    assert workspace.screen_index == CASES
    assert preferences.recent == [demo]
    assert window.windowTitle().startswith("demo")
    assert window.status_text == "Everything is saved"


@pytest.mark.parametrize(
    ("content", "said"), [(b"just text", "not a Caseread inspection"), (None, "no such file")]
)
def test_a_file_that_cannot_be_opened_is_told_in_the_window_and_left_as_it_is(
    window: MainWindow, tmp_path: Path, content: bytes | None, said: str
) -> None:
    path = tmp_path / "other.caseread"
    if content is not None:
        path.write_bytes(content)
    assert not window.open_path(path)
    assert said in window.banner.text
    assert window.workspace is None
    assert (path.read_bytes() if content is not None else None) == content


def test_a_file_that_another_program_has_open_is_told_so(window: MainWindow, demo: Path) -> None:
    with closing(main.files().open(demo)):
        assert not window.open_path(demo)
    assert "open elsewhere" in window.banner.text
    assert window.open_path(demo)


def test_a_new_inspection_never_replaces_a_file(window: MainWindow, demo: Path, passphrase: str) -> None:
    before = demo.read_bytes()
    assert not window.create_inspection(NewInspection(demo, NEWEST, "Ceredigion", passphrase, ""))
    assert "already" in window.banner.text
    assert demo.read_bytes() == before


def test_a_case_is_added_answered_undone_and_found_again(
    qtbot: QtBot, window: MainWindow, answering: Answering, passphrase: str, tmp_path: Path
) -> None:
    path = tmp_path / "new.caseread"
    service = "Gwasanaeth Cyfiawnder Ieuenctid Môn"
    with answering(RecoveryDialog, QDialog.reject):
        assert window.create_inspection(NewInspection(path, NEWEST, service, passphrase, "KH"))
    with answering(NewCaseDialog, _accept_new_case):
        run(window, "new_case")
    workspace = window.workspace
    assert workspace is not None
    assert workspace.reading
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    workspace.desk.go_to("2.1.1.a")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Y)
    assert workspace.session.case(workspace.case_id).answers == {"2.1.1.a": "yes"}
    assert window.status_text.startswith("Saved ")
    run(window, "undo")
    assert workspace.session.case(workspace.case_id).answers == {}
    run(window, "redo")
    window.close_inspection()

    with answering(UnlockDialog, typing(passphrase)):
        workspace = opened(window, path)
    (case,) = workspace.session.inspection.cases.values()
    assert (case.ref, case.answers) == ("C-01", {"2.1.1.a": "yes"})
    assert workspace.session.undo_label == "Answer to 2.1.1.a in C-01"
    assert {entry.by for entry in workspace.session.document.history()} == {"KH"}
    window.close_inspection()
    assert verify(path, passphrase).faults == ()


def _accept_new_case(dialog: QDialog) -> None:
    assert isinstance(dialog, NewCaseDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def typing(text: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    return act


def test_a_note_half_typed_is_saved_when_the_window_closes(
    qtbot: QtBot, window: MainWindow, demo: Path
) -> None:
    workspace = opened(window, demo)
    case_id = next(iter(workspace.session.inspection.cases))
    workspace.open_case(case_id, "2.1.1.c")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    field = QApplication.focusWidget()
    field.selectAll()
    qtbot.keyClicks(field, "Half a sentence")
    window.close()
    with closing(main.files().read(demo)) as file:
        assert file.inspection.cases[case_id].notes["2.1.1.c"] == "Half a sentence"


def test_a_text_that_cannot_be_saved_keeps_the_window_open_until_the_person_decides(
    qtbot: QtBot, window: MainWindow, answering: Answering, demo: Path
) -> None:
    workspace = opened(window, demo)
    workspace.open_case(next(iter(workspace.session.inspection.cases)), "2.1.1.c")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Evidence")
    moved = demo.rename(demo.with_name("moved.caseread"))
    with answering(QMessageBox, _cancel):
        window.close()
    assert window.isVisible()
    assert "moved" in window.banner.text
    moved.rename(demo)
    workspace.flush()
    assert "Evidence" in workspace.session.case(workspace.case_id).notes["2.1.1.c"]


def _cancel(box: QDialog) -> None:
    assert isinstance(box, QMessageBox)
    box.button(QMessageBox.StandardButton.Cancel).click()


def test_a_case_is_removed_after_a_question_and_undo_brings_it_back(
    window: MainWindow, answering: Answering, demo: Path
) -> None:
    workspace = opened(window, demo)
    before = workspace.session.inspection
    case_id = next(iter(before.cases))
    with answering(QMessageBox, _say_yes):
        workspace.cases.remove_requested.emit(case_id)
    assert case_id not in workspace.session.inspection.cases
    run(window, "undo")
    assert workspace.session.inspection == before


def _say_yes(box: QDialog) -> None:
    assert isinstance(box, QMessageBox)
    box.button(QMessageBox.StandardButton.Yes).click()


def test_the_screens_are_reached_by_keys_and_cases_returns_to_where_one_was(
    qtbot: QtBot, window: MainWindow, demo: Path
) -> None:
    workspace = opened(window, demo)
    case_id = next(iter(workspace.session.inspection.cases))
    workspace.open_case(case_id, "2.2.2.d")
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert workspace.screen_index == RATINGS
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert workspace.screen_index == OVERVIEW
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert workspace.reading
    assert workspace.desk.place == "2.2.2"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert not workspace.reading


def test_next_and_previous_case_follow_the_list(window: MainWindow, demo: Path) -> None:
    workspace = opened(window, demo)
    order = workspace.cases.case_order
    workspace.open_case(order[0])
    run(window, "next_case")
    assert workspace.case_id == order[1]
    run(window, "last_case")
    run(window, "last_case")
    assert workspace.case_id == order[0]


def test_find_puts_the_cursor_in_the_filter(window: MainWindow, demo: Path) -> None:
    workspace = opened(window, demo)
    workspace.open_case(next(iter(workspace.session.inspection.cases)))
    run(window, "find")
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_the_look_is_applied_at_once_and_remembered(window: MainWindow, preferences: Preferences) -> None:
    light = current_tokens()
    run(window, "dark")
    assert current_tokens() is not light
    assert preferences.scheme == "dark"
    run(window, "larger")
    assert text_percent() == preferences.text_percent == 125
    run(window, "normal")
    assert text_percent() == 100


def test_commands_that_need_an_inspection_wait_for_one(window: MainWindow, demo: Path) -> None:
    actions = window.commands.actions
    assert not actions["ratings"].isEnabled()
    assert not actions["undo"].isEnabled()
    workspace = opened(window, demo)
    assert actions["ratings"].isEnabled()
    assert not actions["next_open"].isEnabled()
    workspace.open_case(next(iter(workspace.session.inspection.cases)))
    assert actions["next_open"].isEnabled()


def test_every_control_of_every_screen_has_a_name(window: MainWindow, demo: Path) -> None:
    workspace = opened(window, demo)
    for index in range(5):
        workspace.show_screen(index)
        for widget in window.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_a_fault_of_ours_is_told_without_quoting_the_case(window: MainWindow, answering: Answering) -> None:
    details: list[str] = []

    def read_and_close(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        details.append(box.detailedText())
        box.done(0)

    with answering(QMessageBox, read_and_close):
        try:
            raise ValueError("what was typed about a child")
        except ValueError as error:
            Crash(window).report(type(error), error, error.__traceback__)
    assert "ValueError" in details[0]
    assert "child" not in details[0]


def test_a_fault_in_another_thread_is_told_in_that_of_the_window(
    qtbot: QtBot, window: MainWindow, answering: Answering
) -> None:
    crash = Crash(window)
    told_in: list[int] = []

    def fail() -> None:
        crash.report(KeyError, KeyError("a child"), None)

    def note_and_close(box: QDialog) -> None:
        told_in.append(threading.get_ident())
        box.done(0)

    with answering(QMessageBox, note_and_close):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(told_in))
    assert told_in == [threading.get_ident()]


def test_a_fault_that_nothing_can_raise_is_noted_without_quoting(
    window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = SimpleNamespace(exc_type=ValueError, exc_value=ValueError("a child"), exc_traceback=None)
    Crash(window).report_unraisable(fault)
    assert capsys.readouterr().err == "ValueError\n"
