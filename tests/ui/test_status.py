"""Checking a case, signing it off and opening it again, from the keyboard."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.dialogs.name import NameDialog
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.workspace import Workspace

KEY = Qt.Key
STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def workspace(window: MainWindow, preferences: Preferences, tmp_path: Path) -> Workspace:
    """The demonstration, open on its disk in the name of KH, with the complete case C-05 on the desk."""
    assert window.create_demo("yos-2018", tmp_path / "demo.caseread")
    window._services.files.author = "KH"
    workspace = window.workspace
    assert workspace is not None
    case = workspace.session.inspection.case_with_ref("C-05")
    assert case is not None
    workspace.open_case(case.id, "2.2.2.d")
    return workspace


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, STRONG)


def test_a_complete_case_is_checked_signed_off_and_opened_again_by_keys(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    today = date.today().isoformat()
    session, case_id = workspace.session, workspace.case_id
    press(qtbot, window, KEY.Key_K)
    assert (session.case(case_id).checked_by, session.case(case_id).checked_on) == ("KH", today)
    press(qtbot, window, KEY.Key_S)
    assert (session.case(case_id).signed_by, session.case(case_id).signed_on) == ("KH", today)
    press(qtbot, window, KEY.Key_R)
    assert session.case(case_id).signed_by == session.case(case_id).checked_by == ""
    assert session.undo_label == "Reopening of C-05"


def test_sign_off_that_is_not_possible_yet_lists_what_is_in_the_way_and_goes_there(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    session, case_id = workspace.session, workspace.case_id
    session.change("x", {("cases", case_id, "answers", q): None for q in ("2.1.1.b", "2.3.1")})
    press(qtbot, window, KEY.Key_S)
    notice = workspace.desk.notice
    assert session.case(case_id).signed_by == ""
    assert notice.text.startswith("Not yet: 2 things have to be resolved")
    assert notice.links[0].accessibleName() == "2.1.1.b not answered"
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert workspace.desk.questions.current_question == "2.1.1.b"

    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Y)
    assert len(notice.links) == 1
    workspace.desk.go_to("2.3.1")
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Y)
    assert notice.text.startswith("Nothing is in the way any more")
    press(qtbot, window, KEY.Key_S)
    assert session.case(case_id).signed_by == "KH"


def test_escape_closes_the_list_of_what_is_in_the_way(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    workspace.session.change("x", {("cases", workspace.case_id, "answers", "2.1.1.b"): None})
    press(qtbot, window, KEY.Key_S)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert workspace.desk.notice.text == ""
    assert workspace.desk.questions.isAncestorOf(QApplication.focusWidget())


def test_a_note_that_is_being_typed_is_saved_before_the_case_is_closed(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_E)
    note = QApplication.focusWidget()
    qtbot.keyClicks(note, " Last words")
    press(qtbot, window, KEY.Key_S)
    case = workspace.session.case(workspace.case_id)
    assert case.signed_by == "KH"
    assert case.notes["2.2.2.d"].endswith("Last words")
    assert not workspace.session.unsaved


def test_the_name_is_asked_for_once_and_kept(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    preferences: Preferences,
    answering,  # type: ignore[no-untyped-def]
) -> None:
    window._services.files.author = ""

    def give(dialog: NameDialog) -> None:
        qtbot.keyClicks(dialog.field, "K. Hughes")
        qtbot.keyClick(dialog.field, KEY.Key_Return)

    with answering(NameDialog, give):
        press(qtbot, window, KEY.Key_K)
    assert workspace.session.case(workspace.case_id).checked_by == "K. Hughes"
    assert preferences.author == "K. Hughes"
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, window, KEY.Key_S)
    assert workspace.session.case(workspace.case_id).signed_by == "K. Hughes"


def test_without_a_name_nothing_is_recorded(
    qtbot: QtBot,
    window: MainWindow,
    workspace: Workspace,
    answering,  # type: ignore[no-untyped-def]
) -> None:
    window._services.files.author = ""
    before = workspace.session.inspection
    with answering(NameDialog, NameDialog.reject):
        press(qtbot, window, KEY.Key_S)
    assert workspace.session.inspection is before


def test_undo_of_a_sign_off_opens_the_case_again(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    press(qtbot, window, KEY.Key_S)
    qtbot.keyClick(window, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert workspace.session.case(workspace.case_id).signed_by == ""
    assert workspace.desk.notice.text == ""
    before = workspace.session.case(workspace.case_id).answers["2.2.2.d"]
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Y if before == "no" else KEY.Key_N)
    assert workspace.session.case(workspace.case_id).answers["2.2.2.d"] != before
