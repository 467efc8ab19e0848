"""Four bad days, played through in the window by keyboard, on real files: nothing is lost, and nothing leaks."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

import main
from benchmarks.harness.disks import Trouble, full, watched
from benchmarks.harness.hands import press, tab_to, write
from model.faults import FileError
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.decision import DecisionDialog
from ui.dialogs.history import HistoryDialog
from ui.dialogs.rescued import RescuedDialog
from ui.dialogs.restore import RestoreDialog
from ui.main_window import MainWindow
from ui.places import OVERVIEW, RATINGS, REPORT
from ui.preferences import Preferences
from ui.preview import PageView
from ui.screens.case_dialogs import NewCaseDialog
from ui.screens.new_inspection import NewInspectionDialog
from ui.security.change import PassphraseDialog
from ui.security.recovery import RecoveryDialog
from ui.security.settings import SettingsDialog
from ui.security.unlock import UnlockDialog
from ui.security.watch import IdleWatch
from ui.workspace import Workspace

ROOT = Path(main.__file__).parent
THIEF = Path(__file__).with_name("lock_and_die.py")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ANOTHER = "moss canal amber whistle"
QUESTION = "2.1.1.c"
NOTE = "Zanzibar is on page 4"


class Time(Protocol):
    """The clocks of the fixtures."""

    def pass_(self, seconds: float) -> None:
        """Time passes while the computer is awake."""


class Hand:
    """Presses keys in the dialogs that come, one over another, and closes whatever else comes, so nothing hangs."""

    def __init__(self, steps: list[tuple[type[QDialog], Callable[[Any], object]]]) -> None:
        self.steps = steps
        self.error: BaseException | None = None
        self._done: list[QDialog] = []
        self._finished = False
        self._look_soon()

    def finish(self) -> None:
        """Raises what went wrong, once every dialog has come."""
        for _ in range(400):
            if self.error is None and self.steps:
                QTest.qWait(5)
        self._finished = True
        if self.error is not None:
            raise self.error
        assert not self.steps, f"no dialog came: {self.steps}"

    def _look_soon(self) -> None:
        """A timer of its own each time: one does not go off again while what it called waits for a dialog."""
        QTimer.singleShot(5, self._look)

    def _look(self) -> None:
        if self._finished:
            return
        self._look_soon()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or not dialog.isActiveWindow() or dialog in self._done:
            return
        self._done.append(dialog)
        try:
            assert self.steps, f"unexpected: {dialog}"
            kind, act = self.steps.pop(0)
            assert isinstance(dialog, kind), dialog
            act(dialog)
        except BaseException as error:  # noqa: BLE001  it is raised again in the test, once the dialog is gone
            self.error = self.error or error
            dialog.reject()


@contextmanager
def hand(*steps: Any) -> Iterator[None]:
    """`with hand(Kind, act, Kind, act)`: does these things in the dialogs that come."""
    presses = Hand(list(zip(steps[::2], steps[1::2], strict=True)))
    try:
        yield
    finally:
        presses.finish()


def enter(*secrets: str) -> Callable[[QDialog], None]:
    """Types one secret after another, each with Enter."""

    def act(_dialog: QDialog) -> None:
        for secret in secrets:
            write(secret)
            press(Qt.Key.Key_Return)

    return act


def back_to(qtbot: QtBot, window: MainWindow) -> None:
    """Makes the window active after a dialog: without a window manager nobody else does."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def the(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def write_note(text: str) -> None:
    """Writes a note on the question that has the focus."""
    press(Qt.Key.Key_E)
    QApplication.focusWidget().selectAll()
    write(text)


def note(window: MainWindow, question: str = QUESTION) -> str:
    """The saved note of the case that is read."""
    workspace = the(window)
    return workspace.session.case(workspace.case_id).notes.get(question, "")


def open_at_a_question(qtbot: QtBot, window: MainWindow, path: Path, passphrase: str) -> Workspace:
    with hand(UnlockDialog, enter(passphrase)):
        assert window.open_path(path)
    back_to(qtbot, window)
    workspace = the(window)
    workspace.open_case(next(iter(workspace.session.inspection.cases)), QUESTION)
    return workspace


def key_on(sheet: Path) -> str:
    """The recovery key as it is copied out of the sheet."""
    text = pypdfium2.PdfDocument(sheet)[0].get_textpage().get_text_range()
    found = re.search(r"(?:[0-9A-Z][ \r\n]*){4}(?:-[ \r\n]*(?:[0-9A-Z][ \r\n]*?){4}){8}", text)
    assert found is not None, text
    return " ".join(found[0].split())


# The lost passphrase


@pytest.fixture
def sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the recovery sheet is saved; new inspections lie beside it."""
    documents, sheet = "ui.screens.new_inspection.QStandardPaths.writableLocation", tmp_path / "sheet.pdf"
    monkeypatch.setattr(documents, lambda _location: str(tmp_path))
    monkeypatch.setattr("ui.security.recovery.ask_target", lambda *_: sheet)
    return sheet


@pytest.fixture
def begun(qtbot: QtBot, window: MainWindow, sheet: Path, passphrase: str) -> str:
    """Begins an inspection with a recovery sheet, writes a note on a question, and closes; the question."""
    tab_to("New inspection…")
    with hand(NewInspectionDialog, partial(begin, passphrase), RecoveryDialog, put_away):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    with hand(NewCaseDialog, confirm):
        press(Qt.Key.Key_N, with_=CONTROL)
    back_to(qtbot, window)
    press(Qt.Key.Key_U, with_=CONTROL)
    question = the(window).desk.questions.current_question
    press(Qt.Key.Key_Y)
    write_note(NOTE)
    press(Qt.Key.Key_W, with_=CONTROL)
    return question


def begin(passphrase: str, _dialog: QDialog) -> None:
    write("Hull")
    for field in ("Passphrase", "The same again"):
        tab_to(field)
        write(passphrase)
    press(Qt.Key.Key_Return)


def put_away(_dialog: QDialog) -> None:
    """Saves the sheet, says that it is in a safe place, and is done."""
    press(Qt.Key.Key_Return)
    tab_to("I have put the sheet in a safe place")
    press(Qt.Key.Key_Space)
    tab_to("Done")
    press(Qt.Key.Key_Return)


def remember_in_vain_and_fetch_the_sheet(key: str, dialog: UnlockDialog) -> None:
    """Two wrong passphrases, then the recovery key: first with a slip, then as it is printed."""
    for wrong in ("otter lamp violet", "violet otter lamp kettle"):
        enter(wrong)(dialog)
        assert "does not open" in dialog.form.message.text()
    tab_to("Use the recovery key")
    press(Qt.Key.Key_Space)
    enter(f"{key[:-1]}{'0' if key[-1] != '0' else '1'}")(dialog)
    assert "slip" in dialog.form.message.text()
    enter(key.lower())(dialog)


def choose_another(_dialog: QDialog) -> None:
    write(ANOTHER)
    tab_to("The same again")
    write(ANOTHER)
    press(Qt.Key.Key_Return)


def test_a_forgotten_passphrase_loses_nothing_to_whoever_kept_the_sheet(
    qtbot: QtBot, window: MainWindow, sheet: Path, begun: str, passphrase: str
) -> None:
    key = key_on(sheet)
    fetch = partial(remember_in_vain_and_fetch_the_sheet, key)
    with hand(UnlockDialog, fetch, PassphraseDialog, choose_another):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    assert "passphrase is changed" in window.statusBar().currentMessage()
    press(Qt.Key.Key_Return)
    assert note(window, begun) == NOTE
    the(window).desk.go_to(begun)
    write_note(f"{NOTE}, and it goes on")
    press(Qt.Key.Key_W, with_=CONTROL)

    with hand(UnlockDialog, enter(passphrase, ANOTHER)):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    press(Qt.Key.Key_Return)
    assert note(window, begun) == f"{NOTE}, and it goes on"
    assert window.close()
    file = sheet.with_name("Hull.caseread")
    assert [opens(file, secret) for secret in (ANOTHER, key, passphrase)] == [True, True, False]


def opens(path: Path, secret: str) -> bool:
    try:
        main.files().read(path, secret).close()
    except FileError:
        return False
    return True


# The damaged file


@pytest.fixture
def worked_on(qtbot: QtBot, window: MainWindow, encrypted: Path, passphrase: str) -> Path:
    """An encrypted file with a backup, and with a note that is newer."""
    open_at_a_question(qtbot, window, encrypted, passphrase)
    write_note(NOTE)
    press(Qt.Key.Key_W, with_=CONTROL)
    return encrypted


def overwrite(path: Path, first: float, last: float) -> bytes:
    """Overwrites part of a file, from a share of its length to another; the file as it is then."""
    content = bytearray(path.read_bytes())
    start, end = round(first * len(content)), round(last * len(content))
    content[start:end] = random.Random(4).randbytes(end - start)
    path.write_bytes(content)
    return bytes(content)


def confirm(_dialog: QDialog) -> None:
    press(Qt.Key.Key_Return)


def rescue(_box: QDialog) -> None:
    tab_to("Rescue into a new file…")
    press(Qt.Key.Key_Return)


def test_a_damaged_file_is_told_and_a_backup_takes_its_place(
    qtbot: QtBot, window: MainWindow, worked_on: Path, passphrase: str
) -> None:
    damaged = overwrite(worked_on, 0.5, 0.52)
    with hand(UnlockDialog, enter(passphrase)):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    assert "rescue what can be read" in window.banner.text
    assert QApplication.focusWidget().text() == "Restore or rescue…"

    with hand(QMessageBox, confirm, BackupsDialog, confirm, RestoreDialog, enter(passphrase)):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    assert window.banner.text == "" or "recovery sheet" in window.banner.text
    press(Qt.Key.Key_Return)
    the(window).desk.go_to(QUESTION)
    assert note(window) != NOTE
    write_note(NOTE)
    assert the(window).flush()
    kept = [backup.path.read_bytes() for backup in the(window).session.document.backups.listed()]
    assert damaged in kept


def test_a_damaged_file_is_rescued_into_a_new_one_and_what_is_missing_is_listed(
    qtbot: QtBot, window: MainWindow, worked_on: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = overwrite(worked_on, 0.4, 0.9)
    new = worked_on.with_name("Rescued.caseread")
    monkeypatch.setattr("ui.backup_commands.choose_place", lambda *_: new)
    missing: list[str] = []

    def read(dialog: RescuedDialog) -> None:
        assert dialog.missing is not None
        assert dialog.missing.hasFocus()
        missing.extend(dialog.missing.toPlainText().splitlines())
        tab_to("Open the new file")
        press(Qt.Key.Key_Return)

    with hand(UnlockDialog, enter(passphrase)):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    with hand(QMessageBox, rescue, UnlockDialog, enter(passphrase), RescuedDialog, read):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    assert missing
    assert window.windowTitle().startswith("Rescued")
    assert the(window).session.inspection.cases
    assert worked_on.read_bytes() == damaged
    assert window.close()
    assert opens(new, passphrase)


def test_a_file_without_its_beginning_is_rescued_with_the_keys_of_its_backup(
    qtbot: QtBot, window: MainWindow, worked_on: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    worked_on.write_bytes(bytes(4096) + worked_on.read_bytes()[4096:])
    new = worked_on.with_name("Rescued.caseread")
    monkeypatch.setattr("ui.backup_commands.choose_place", lambda *_: new)

    def nothing_is_missing(dialog: RescuedDialog) -> None:
        assert dialog.missing is None
        press(Qt.Key.Key_Return)

    press(Qt.Key.Key_Return)
    with hand(QMessageBox, rescue, UnlockDialog, enter(passphrase), RescuedDialog, nothing_is_missing):
        press(Qt.Key.Key_Return)
    back_to(qtbot, window)
    press(Qt.Key.Key_Return)
    assert note(window) == NOTE


# The full disk


def test_a_disk_that_fills_up_takes_nothing_of_what_is_typed(
    qtbot: QtBot, window: MainWindow, encrypted: Path, passphrase: str
) -> None:
    disk = Trouble(full, frozenset({"write"}), at=1, lasts=True)
    disk.mended = True
    with watched(disk):
        workspace = open_at_a_question(qtbot, window, encrypted, passphrase)
        case_id = workspace.case_id
        disk.mended = False
        write_note(NOTE)
        qtbot.waitUntil(lambda: "disk is full" in window.banner.text)
        assert "kept here" in window.banner.text
        assert window.status_text == "Text is not saved yet"

        press(Qt.Key.Key_Down, with_=CONTROL)
        press(Qt.Key.Key_PageDown, with_=CONTROL)
        press(Qt.Key.Key_1, with_=CONTROL)
        assert workspace.screen_index == OVERVIEW
        with hand(QMessageBox, lambda _box: press(Qt.Key.Key_Escape)):
            press(Qt.Key.Key_Q, with_=CONTROL)
        back_to(qtbot, window)
        assert window.isVisible()

        press(Qt.Key.Key_L, with_=CONTROL)
        assert window.lock_screen is not None
        assert "could not be saved" in window.lock_screen.notice.text()
        assert [word for word in (NOTE, QUESTION, "Stockton") if word in seen_by_a_thief(window)] == []
        enter(passphrase)(QDialog())
        workspace.open_case(case_id, QUESTION)
        assert shown_note(workspace) == NOTE
        assert note(window) != NOTE

        disk.mended = False
        write_note(f"{NOTE}, and 5")
        disk.mended = True
        qtbot.waitUntil(lambda: note(window) == f"{NOTE}, and 5")
        assert (window.banner.text, window.status_text[:5]) == ("", "Saved")
        assert window.close()
    file = main.files().read(encrypted, passphrase)
    assert file.inspection.cases[case_id].notes[QUESTION] == f"{NOTE}, and 5"
    assert [NOTE in case.notes.values() for case in file.inspection.cases.values()].count(True) == 0
    file.close()


def shown_note(workspace: Workspace) -> str:
    return next(card for card in workspace.desk.questions.cards if card.question_id == QUESTION).note.text


# The stolen laptop


def seen_by_a_thief(window: MainWindow) -> str:
    """All that the window gives away: on the screen, to a screen reader, in its menus, in the task switcher."""
    widgets = [widget for widget in QApplication.allWidgets() if widget.isVisible()]
    actions = window.findChildren(QAction)
    parts = [
        *(
            text
            for widget in widgets
            for text in (widget.windowTitle(), widget.toolTip(), widget.statusTip())
        ),
        *(text for action in actions for text in (action.text(), action.toolTip(), action.statusTip())),
        QGuiApplication.clipboard().text(),
        *spoken(QAccessible.queryAccessibleInterface(window)),
    ]
    return "\n".join(parts)


def spoken(interface: QAccessibleInterface) -> Iterator[str]:
    """What assistive technology can read of a control and everything in it, seen or not."""
    kinds = (
        QAccessible.Text.Name,
        QAccessible.Text.Description,
        QAccessible.Text.Value,
        QAccessible.Text.Help,
    )
    yield from (interface.text(kind) for kind in kinds)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None and child.isValid():
            yield from spoken(child)


def secrets_of(workspace: Workspace) -> list[str]:
    """What is in an inspection, and what is said of it."""
    case = workspace.session.case(workspace.case_id)
    return [case.ref, workspace.session.inspection.service, "Stockton", QUESTION, NOTE, "Zanzibar"]


def test_whoever_takes_an_unattended_laptop_sees_a_file_name_and_a_lock(
    qtbot: QtBot,
    window: MainWindow,
    encrypted: Path,
    passphrase: str,
    time: Time,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace = open_at_a_question(qtbot, window, encrypted, passphrase)
    secrets = secrets_of(workspace)
    write_note(NOTE)
    press(Qt.Key.Key_A, Qt.Key.Key_C, with_=CONTROL)
    monkeypatch.setattr(
        QClipboard, "ownsClipboard", lambda _self: True
    )  # the offscreen platform owns nothing
    workspace.flush()
    before = seen_by_a_thief(window)
    assert [word for word in secrets if word not in before] == []
    assert "Note on" in window.commands.actions["undo"].text()

    del workspace
    time.pass_(10 * 60)
    assert window.findChild(IdleWatch).check()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert [word for word in secrets if word in seen_by_a_thief(window)] == []
    assert window.windowTitle().startswith("Ceredigion – locked – ")
    settings = Path(preferences._settings.fileName())
    preferences._settings.sync()
    kept = settings.read_text("utf-8")
    assert [
        word for word in secrets if word in kept and word != QUESTION
    ] == []  # docs/security.md: the last place
    press(Qt.Key.Key_Z, Qt.Key.Key_P, Qt.Key.Key_E, Qt.Key.Key_1, with_=CONTROL)
    press(Qt.Key.Key_B, with_=CONTROL | SHIFT)
    assert window.lock_screen is not None
    enter(passphrase)(QDialog())
    assert note(window) == NOTE


def reach(window: MainWindow, workspace: Workspace, over: str) -> None:
    """Shows something over the inspection; returns when that is closed, or at once where it is no dialog."""
    match over:
        case "history":
            press(Qt.Key.Key_H, with_=CONTROL)
        case "decision":
            workspace.show_screen(RATINGS)
            workspace.ratings.record_decision("2.2")
        case "backups":
            press(Qt.Key.Key_B, with_=CONTROL | SHIFT)
        case "settings":
            press(Qt.Key.Key_Comma, with_=CONTROL)
        case "new passphrase":
            window.commands.actions["passphrase"].trigger()


@pytest.mark.parametrize(
    ("over", "kind"),
    [
        ("history", HistoryDialog),
        ("decision", DecisionDialog),
        ("backups", BackupsDialog),
        ("settings", SettingsDialog),
        ("new passphrase", PassphraseDialog),
    ],
)
def test_the_key_that_locks_works_in_every_dialog(
    qtbot: QtBot, window: MainWindow, encrypted: Path, passphrase: str, over: str, kind: type[QDialog]
) -> None:
    workspace = open_at_a_question(qtbot, window, encrypted, passphrase)
    secrets = secrets_of(workspace)
    write_note(NOTE)
    with hand(kind, lambda _dialog: press(Qt.Key.Key_L, with_=CONTROL)):
        reach(window, workspace, over)
    del workspace
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    back_to(qtbot, window)
    assert window.lock_screen is not None
    assert [word for word in secrets if word in seen_by_a_thief(window)] == []
    with hand(*((DecisionDialog, lambda _dialog: press(Qt.Key.Key_Escape)) if over == "decision" else ())):
        enter(passphrase)(QDialog())
    assert any(NOTE in case.notes.values() for case in the(window).session.inspection.cases.values())


def test_the_pages_of_a_report_go_under_the_lock(
    qtbot: QtBot, window: MainWindow, encrypted: Path, passphrase: str
) -> None:
    workspace = open_at_a_question(qtbot, window, encrypted, passphrase)
    secrets = secrets_of(workspace)
    press(Qt.Key.Key_5, with_=CONTROL)
    qtbot.waitUntil(lambda: the(window).report.is_settled)
    shown = window.grab().toImage()
    press(Qt.Key.Key_L, with_=CONTROL)
    del workspace
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [word for word in secrets if word in seen_by_a_thief(window)] == []
    assert window.grab().toImage() != shown
    assert window.findChildren(PageView) == []
    enter(passphrase)(QDialog())
    assert the(window).screen_index == REPORT


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_thief_who_kills_the_program_finds_nothing_and_the_owner_everything(
    qtbot: QtBot, window: MainWindow, encrypted: Path, passphrase: str
) -> None:
    killed = subprocess.run(
        [sys.executable, str(THIEF), str(encrypted), QUESTION, NOTE],
        cwd=ROOT,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "CASEREAD_PASSPHRASE": passphrase,
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (killed.returncode, killed.stdout) == (-signal.SIGKILL, "locked\n"), killed.stderr
    left = [path for path in encrypted.parent.rglob("*") if path.is_file()]
    written = b"".join(path.read_bytes() for path in left)
    words = [NOTE, "Zanzibar", "Stockton", "C-01", passphrase]
    found = [word for word in words for code in ("utf-8", "utf-16-le") if word.encode(code) in written]
    assert found == []
    open_at_a_question(qtbot, window, encrypted, passphrase)
    assert note(window) == NOTE
