"""The lock: it hides everything, loses nothing, and opens where one was."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

import main
from model.frameworks import framework_ids
from ui.main_window import MainWindow
from ui.places import CASES, ORGANISATION, RATINGS
from ui.preferences import Preferences
from ui.screens.case_dialogs import NewCaseDialog
from ui.security.suspend import SuspendWatch
from ui.security.unlock import UnlockDialog
from ui.security.watch import IdleWatch
from ui.widgets.note_edit import NoteEdit
from ui.workspace import Workspace

Answering = Callable[..., AbstractContextManager[None]]
NEWEST = framework_ids()[0]
QUESTION = "2.1.1.c"


class Time(Protocol):
    """The clocks of the fixtures."""

    def pass_(self, seconds: float) -> None:
        """Time passes while the computer is awake."""

    def sleep(self, seconds: float) -> None:
        """Time passes while the computer sleeps."""


@pytest.fixture
def open_file(
    qtbot: QtBot, window: MainWindow, encrypted: Path, passphrase: str, answering: Answering
) -> Callable[[], Workspace]:
    """Opens an encrypted inspection with its first case at a question."""

    def enter(dialog: QDialog) -> None:
        unlock_with(passphrase)

    def open_() -> Workspace:
        with answering(UnlockDialog, enter):
            assert window.open_path(encrypted)
        activate(qtbot, window)
        assert window.workspace is not None
        window.workspace.open_case(next(iter(window.workspace.session.inspection.cases)), QUESTION)
        return window.workspace

    return open_


@pytest.fixture
def workspace(open_file: Callable[[], Workspace]) -> Workspace:
    """An encrypted inspection, open with its first case at a question."""
    return open_file()


def unlock_with(secret: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), secret)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Makes the window active after a dialog: without a window manager nobody else does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def lock(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def write_note(qtbot: QtBot, text: str) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_E)
    QApplication.focusWidget().selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), text)


def shown(window: MainWindow) -> str:
    """Everything that the window says: its title, its commands, and what is visible in it."""
    visible = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    commands = [action.text() for action in window.findChildren(QAction)]
    return "\n".join([window.windowTitle(), *commands, *visible])


def the(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def test_unlocking_returns_to_the_same_question_and_the_note_typed_a_moment_before(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    case_id = workspace.case_id
    write_note(qtbot, "Evidence")
    lock(window)
    assert window.workspace is None
    assert window.lock_screen is not None
    unlock_with(passphrase)
    back = the(window)
    assert (back.reading, back.case_id) == (True, case_id)
    assert back.desk.questions.current_question == QUESTION
    assert back.session.case(case_id).notes[QUESTION] == "Evidence"
    field = QApplication.focusWidget()
    assert isinstance(field, NoteEdit)
    qtbot.keyClicks(field, " goes on")
    field.flush()
    assert back.session.case(case_id).notes[QUESTION] == "Evidence goes on"


def test_without_a_note_the_question_has_the_focus_again_and_takes_answers(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    case_id = workspace.case_id
    lock(window)
    unlock_with(passphrase)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N)
    assert the(window).session.case(case_id).answers[QUESTION] == "no"


@pytest.mark.parametrize("screen", [ORGANISATION, RATINGS])
def test_other_screens_are_returned_to_with_the_case_behind_them(
    window: MainWindow, workspace: Workspace, passphrase: str, screen: int
) -> None:
    case_id = workspace.case_id
    workspace.show_screen(screen)
    workspace.ratings.table.choose("2.3")
    focus = QApplication.focusWidget().accessibleName()
    lock(window)
    unlock_with(passphrase)
    assert the(window).screen_index == screen
    assert the(window).desk.case_id == case_id
    assert the(window).ratings.table.standard_id == "2.3"
    assert QApplication.focusWidget().accessibleName() == focus


def test_a_reason_that_is_being_written_has_its_cursor_back(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    workspace.show_screen(ORGANISATION)
    card = workspace.organisation.cards["1.2"]
    card.reason.setFocus()
    card.reason.selectAll()
    qtbot.keyClicks(card.reason, "It is 2020")
    lock(window)
    unlock_with(passphrase)
    field = QApplication.focusWidget()
    assert field is the(window).organisation.cards["1.2"].reason
    assert isinstance(field, QPlainTextEdit)
    assert field.textCursor().position() == len("It is 2020")


def test_nothing_of_the_inspection_is_shown_or_kept_under_the_lock(
    qtbot: QtBot, window: MainWindow, open_file: Callable[[], Workspace]
) -> None:
    workspace = open_file()
    case = workspace.session.case(workspace.case_id)
    write_note(qtbot, "A secret note")
    workspace.flush()
    words = [case.ref, workspace.session.inspection.service, "Stockton", QUESTION, "A secret note"]
    assert all(word in shown(window) for word in (case.ref, "Stockton"))
    kept = [weakref.ref(thing) for thing in (workspace, workspace.session, workspace.session.document)]
    del workspace, case
    lock(window)
    assert [word for word in words if word in shown(window)] == []
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [ref() for ref in kept] == [None, None, None]


def test_the_file_is_closed_under_the_lock(
    window: MainWindow, workspace: Workspace, encrypted: Path, passphrase: str
) -> None:
    lock(window)
    main.files().open(encrypted, passphrase).close()


def test_a_wrong_passphrase_leaves_it_locked_and_says_so(
    window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    lock(window)
    unlock_with("not the passphrase")
    assert window.lock_screen is not None
    assert "does not open" in window.lock_screen.form.message.text()
    assert window.lock_screen.form.field.selectedText() == "not the passphrase"
    unlock_with(passphrase)
    assert window.lock_screen is None


def test_what_could_not_be_saved_waits_under_the_lock_and_is_saved_later(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, encrypted: Path, passphrase: str
) -> None:
    case_id = workspace.case_id
    write_note(qtbot, "Not on the disk yet")
    moved = encrypted.rename(encrypted.with_name("away.caseread"))
    lock(window)
    assert window.lock_screen is not None
    assert "could not be saved" in window.lock_screen.notice.text()
    assert "Not on the disk yet" not in shown(window)
    assert workspace.session.case(case_id).ref not in shown(window)

    window.lock_screen.close_button.click()
    assert "Unlock first" in window.lock_screen.notice.text()
    assert not window.close()
    unlock_with("not the passphrase")
    assert window.workspace is None

    unlock_with(passphrase)
    assert the(window) is workspace
    assert "moved" in window.banner.text
    assert QApplication.focusWidget().toPlainText() == "Not on the disk yet"
    moved.rename(encrypted)
    assert workspace.flush()
    assert workspace.session.case(case_id).notes[QUESTION] == "Not on the disk yet"


def test_under_the_lock_text_is_saved_as_soon_as_closing_asks_for_it_and_it_can_be(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, encrypted: Path, passphrase: str
) -> None:
    case_id = workspace.case_id
    write_note(qtbot, "Not on the disk yet")
    moved = encrypted.rename(encrypted.with_name("away.caseread"))
    lock(window)
    moved.rename(encrypted)
    assert window.close()
    file = main.files().read(encrypted, passphrase)
    assert file.inspection.cases[case_id].notes[QUESTION] == "Not on the disk yet"
    file.close()


def test_it_locks_when_left_alone_and_the_late_key_never_reaches_the_case(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, passphrase: str, time: Time
) -> None:
    case_id = workspace.case_id
    before = workspace.session.case(case_id).answers[QUESTION]
    other = Qt.Key.Key_N if before == "yes" else Qt.Key.Key_Y
    time.pass_(10 * 60 + 1)
    qtbot.keyClick(QApplication.focusWidget(), other)
    assert window.lock_screen is not None
    unlock_with(passphrase)
    assert the(window).session.case(case_id).answers[QUESTION] == before


def test_every_key_begins_the_time_anew(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, time: Time
) -> None:
    for _ in range(4):
        time.pass_(9 * 60)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert window.lock_screen is None


def test_it_locks_by_itself_without_any_key(window: MainWindow, workspace: Workspace, time: Time) -> None:
    watch = window.findChild(IdleWatch)
    time.pass_(9 * 60)
    assert not watch.check()
    time.pass_(2 * 60)
    assert watch.check()
    assert window.lock_screen is not None


def test_the_time_is_the_one_that_was_chosen(
    window: MainWindow, preferences: Preferences, workspace: Workspace, time: Time
) -> None:
    window.lock()
    preferences.idle_minutes = 30
    assert window.lock_screen is not None
    unlock_with("otter lamp violet kettle")
    time.pass_(29 * 60)
    assert not window.findChild(IdleWatch).check()
    time.pass_(2 * 60)
    assert window.findChild(IdleWatch).check()


def test_a_computer_that_slept_is_locked_however_short_it_was(
    window: MainWindow, workspace: Workspace, time: Time
) -> None:
    time.sleep(45)
    assert window.findChild(IdleWatch).check()
    assert window.lock_screen is not None


def test_a_clock_that_is_put_back_locks_nothing(window: MainWindow, workspace: Workspace, time: Time) -> None:
    time.sleep(-3600)
    assert not window.findChild(IdleWatch).check()
    assert window.lock_screen is None


def test_it_locks_before_the_computer_sleeps_and_when_the_session_is_locked(
    window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    watch = window.findChild(SuspendWatch)
    watch.on_sleep(False)
    assert window.lock_screen is None
    watch.on_sleep(True)
    assert window.lock_screen is not None
    unlock_with(passphrase)
    watch.on_session_lock()
    assert window.lock_screen is not None
    unlock_with(passphrase)
    QGuiApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
    assert window.lock_screen is not None


def test_what_is_not_encrypted_is_never_locked(window: MainWindow, tmp_path: Path, time: Time) -> None:
    window.create_demo(NEWEST, tmp_path / "demo.caseread")
    assert not window.commands.actions["lock"].isEnabled()
    time.pass_(3600)
    QTest.keyClick(window, Qt.Key.Key_F2)
    window.findChild(SuspendWatch).on_sleep(True)
    window.lock()
    assert window.lock_screen is None


def test_a_dialog_does_not_stay_over_the_lock(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, answering: Answering, passphrase: str
) -> None:
    before = set(workspace.session.inspection.cases)

    def leave_alone(dialog: QDialog) -> None:
        window.findChild(SuspendWatch).on_sleep(True)
        assert not dialog.isVisible()

    with answering(NewCaseDialog, leave_alone):
        window.commands.actions["new_case"].trigger()
    assert window.lock_screen is not None
    activate(qtbot, window)
    unlock_with(passphrase)
    assert set(the(window).session.inspection.cases) == before


def test_a_decision_that_is_half_written_is_there_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    workspace.show_screen(RATINGS)
    workspace.ratings.record_decision("2.2")
    dialog = workspace.ratings.decision
    assert dialog is not None
    dialog.reason.setPlainText("The panel saw more")
    dialog.by.setText("Panel")
    window.lock()
    assert not dialog.isVisible()
    activate(qtbot, window)
    unlock_with(passphrase)
    again = the(window).ratings.decision
    assert again is not None
    assert (again.place, again.reason.text, again.by.text()) == ("2.2", "The panel saw more", "Panel")
    again.reject()


def test_closing_from_the_lock_screen_goes_to_the_start(window: MainWindow, workspace: Workspace) -> None:
    lock(window)
    assert window.lock_screen is not None
    window.lock_screen.close_button.click()
    assert window.start is not None
    assert not window.commands.actions["close"].isEnabled()


def test_the_lock_screen_is_used_by_keyboard_and_named_for_screen_readers(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, nameless: Callable[[QWidget], list[QWidget]]
) -> None:
    lock(window)
    screen = window.lock_screen
    assert screen is not None
    assert nameless(screen) == []
    names = []
    for _ in range(5):
        widget = QApplication.focusWidget()
        names.append(widget.accessibleName() or widget.text())
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert names == [
        "Passphrase",
        "Show what I type",
        "Use the recovery key",
        "Unlock",
        "Close the inspection",
    ]


@pytest.mark.parametrize("leave", [MainWindow.lock, MainWindow.close_inspection, MainWindow.close])
@pytest.mark.parametrize("owned", [True, False])
def test_what_was_copied_here_does_not_stay_on_the_clipboard(
    window: MainWindow,
    workspace: Workspace,
    monkeypatch: pytest.MonkeyPatch,
    leave: Callable[[MainWindow], object],
    owned: bool,
) -> None:
    monkeypatch.setattr(
        QClipboard, "ownsClipboard", lambda _self: owned
    )  # the offscreen platform owns nothing
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("A secret note")
    leave(window)
    assert clipboard.text() == ("" if owned else "A secret note")


def test_locked_case_list_comes_back_with_the_case_that_was_chosen(
    window: MainWindow, workspace: Workspace, passphrase: str
) -> None:
    workspace.show_screen(CASES)
    chosen = workspace.cases.case_order[3]
    workspace.cases.select_case(chosen)
    lock(window)
    unlock_with(passphrase)
    assert not the(window).reading
    assert the(window).cases.current_case == chosen
