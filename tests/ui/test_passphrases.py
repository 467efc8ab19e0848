"""What opens a file: made with it, asked for, changed, and the recovery sheet beside it. All by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import main
from benchmarks.harness.hands import press, tab_to, write
from model.faults import FileError
from model.frameworks import framework_ids
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.screens.new_inspection import NewInspectionDialog
from ui.screens.start import NewInspection
from ui.security.change import CurrentSecretDialog, PassphraseDialog
from ui.security.recovery import RecoveryDialog
from ui.security.settings import SettingsDialog
from ui.security.unlock import UnlockDialog, grouped

Answering = Callable[..., AbstractContextManager[None]]
Act = Callable[[QDialog], None]
NEWEST = framework_ids()[0]
ANOTHER = "moss canal amber whistle"


def enter(text: str) -> Act:
    """Types a secret and presses Enter."""

    def act(dialog: QDialog) -> None:
        write(text)
        press(Qt.Key.Key_Return)

    return act


def run(window: MainWindow, command: str) -> None:
    window.commands.actions[command].trigger()


def opens(path: Path, secret: str) -> bool:
    try:
        main.files().read(path, secret).close()
    except FileError:
        return False
    return True


@pytest.fixture
def new(tmp_path: Path, passphrase: str) -> NewInspection:
    """An inspection to begin."""
    return NewInspection(tmp_path / "Hull.caseread", NEWEST, "Hull", passphrase, "KH")


@pytest.fixture
def recoverable(encrypted: Path, passphrase: str) -> tuple[Path, str]:
    """An encrypted file, and the recovery key that opens it too."""
    files = main.files()
    key = files.new_recovery_key()
    with closing(files.open(encrypted, passphrase)) as file:
        file.set_recovery_key(passphrase, key)
    return encrypted, key


@pytest.fixture
def opened(window: MainWindow, encrypted: Path, passphrase: str, answering: Answering) -> MainWindow:
    """The window with an encrypted file open."""
    with answering(UnlockDialog, enter(passphrase)):
        assert window.open_path(encrypted)
    return window


def test_an_inspection_is_begun_with_a_passphrase_and_a_recovery_sheet_by_keyboard(
    window: MainWindow,
    answering: Answering,
    passphrase: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "ui.screens.new_inspection.QStandardPaths.writableLocation", lambda _location: str(tmp_path)
    )
    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr("ui.security.recovery.ask_target", lambda *_: sheet)
    keys: list[str] = []

    def fill(dialog: NewInspectionDialog) -> None:
        write("Hull")
        tab_to("Passphrase")
        write(passphrase)
        tab_to("The same again")
        write(passphrase)
        press(Qt.Key.Key_Return)

    def put_away(dialog: RecoveryDialog) -> None:
        keys.append(dialog.key_label.text().replace("\n", "-"))
        press(Qt.Key.Key_Space)
        tab_to("I have put the sheet in a safe place")
        press(Qt.Key.Key_Space)
        tab_to("Done")
        press(Qt.Key.Key_Return)

    assert window.start is not None
    tab_to("New inspection…")
    with answering(NewInspectionDialog, fill, RecoveryDialog, put_away):
        press(Qt.Key.Key_Space)
    assert window.workspace is not None
    assert window.workspace.session.document.has_recovery_key
    assert sheet.read_bytes().startswith(b"%PDF")
    assert window.banner.text == ""
    window.close_inspection()
    assert opens(tmp_path / "Hull.caseread", passphrase)
    assert opens(tmp_path / "Hull.caseread", keys[0])


def test_without_a_recovery_sheet_a_quiet_reminder_offers_one_and_stays_while_work_goes_on(
    window: MainWindow, answering: Answering, new: NewInspection, passphrase: str
) -> None:
    with answering(RecoveryDialog, QDialog.reject):
        assert window.create_inspection(new)
    assert window.workspace is not None
    session = window.workspace.session
    assert not session.document.has_recovery_key
    session.change("Lead", {("inspection", "lead_inspector"): "KH"})
    assert "no recovery sheet" in window.banner.text

    def keep(dialog: RecoveryDialog) -> None:
        dialog.safe.setChecked(True)
        dialog.accept()

    with answering(CurrentSecretDialog, enter(passphrase), RecoveryDialog, keep):
        window.banner.take_offer()
    assert session.document.has_recovery_key
    assert window.banner.text == ""


def test_a_key_that_was_printed_opens_the_file_even_if_the_person_then_says_later(
    window: MainWindow, answering: Answering, new: NewInspection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.security.recovery.ask_printer", lambda *_: False)
    keys: list[str] = []

    def print_and_leave(dialog: RecoveryDialog) -> None:
        tab_to("Print…")
        press(Qt.Key.Key_Space)
        keys.append(dialog.key_label.text().replace("\n", "-"))
        tab_to("Later")
        press(Qt.Key.Key_Space)

    with answering(RecoveryDialog, print_and_leave):
        window.create_inspection(new)
    window.close_inspection()
    assert opens(new.path, keys[0])


def test_the_recovery_sheet_is_not_done_before_it_is_said_to_be_safe(
    window: MainWindow, answering: Answering, new: NewInspection
) -> None:
    def look(dialog: RecoveryDialog) -> None:
        assert not dialog.done_button.isEnabled()
        dialog.safe.setChecked(True)
        assert dialog.done_button.isEnabled()

    with answering(RecoveryDialog, look):
        window.create_inspection(new)


def test_a_wrong_passphrase_is_said_in_the_dialog_and_typed_anew(
    window: MainWindow, answering: Answering, encrypted: Path, passphrase: str
) -> None:
    said: list[str] = []

    def try_twice(dialog: UnlockDialog) -> None:
        write("not the passphrase")
        press(Qt.Key.Key_Return)
        said.append(dialog.form.message.text())
        assert dialog.form.field.selectedText() == "not the passphrase"
        assert dialog.form.field.accessibleDescription() == said[0]
        enter(passphrase)(dialog)

    with answering(UnlockDialog, try_twice):
        assert window.open_path(encrypted)
    assert "does not open the file" in said[0]
    assert window.workspace is not None


def test_thinking_better_of_it_opens_nothing_and_says_nothing(
    window: MainWindow, answering: Answering, encrypted: Path
) -> None:
    with answering(UnlockDialog, QDialog.reject):
        assert not window.open_path(encrypted)
    assert window.start is not None
    assert window.banner.text == ""


def test_only_the_name_of_the_file_is_shown_not_where_it_is(
    window: MainWindow, answering: Answering, encrypted: Path
) -> None:
    words: list[str] = []

    def read(dialog: QDialog) -> None:
        words.append(dialog.windowTitle())
        words.extend(w.text() for w in dialog.findChildren(QWidget) if hasattr(w, "text"))

    with answering(UnlockDialog, read):
        window.open_path(encrypted)
    assert any(encrypted.name in text for text in words)
    assert not any(encrypted.parent.name in text for text in words)


@pytest.mark.parametrize("asked_for", ["Recovery key", "Passphrase"])
def test_the_recovery_key_opens_the_file_and_a_new_passphrase_is_set_at_once(
    window: MainWindow,
    answering: Answering,
    recoverable: tuple[Path, str],
    passphrase: str,
    asked_for: str,
) -> None:
    path, key = recoverable

    def recover(dialog: UnlockDialog) -> None:
        if asked_for == "Recovery key":
            tab_to("Use the recovery key")
            press(Qt.Key.Key_Space)
        assert dialog.form.field.accessibleName() == asked_for
        dialog.form.field.setFocus()
        enter(key.replace("-", "").lower())(dialog)

    def set_new(dialog: PassphraseDialog) -> None:
        write(ANOTHER)
        tab_to("The same again")
        write(ANOTHER)
        press(Qt.Key.Key_Return)

    with answering(UnlockDialog, recover, PassphraseDialog, set_new):
        assert window.open_path(path)
    window.close_inspection()
    assert [opens(path, secret) for secret in (ANOTHER, passphrase, key)] == [True, False, True]


def test_a_slip_in_a_recovery_key_is_told_apart_from_a_wrong_one(
    window: MainWindow, answering: Answering, recoverable: tuple[Path, str]
) -> None:
    path, key = recoverable
    said: list[str] = []

    def mistype(dialog: UnlockDialog) -> None:
        tab_to("Use the recovery key")
        press(Qt.Key.Key_Space)
        for typed in (key[:-1] + ("0" if key[-1] != "0" else "1"), main.files().new_recovery_key()):
            enter(typed)(dialog)
            said.append(dialog.form.message.text())

    with answering(UnlockDialog, mistype):
        window.open_path(path)
    assert "slip" in said[0]
    assert "newer sheet" in said[1]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("abcd", "ABCD"), ("abcde", "ABCD-E"), ("abcd-", "abcd-"), ("abcd ef", "ABCD-EF"), ("ab cé", "ab cé")],
)
def test_a_recovery_key_is_grouped_as_it_is_typed(typed: str, shown: str) -> None:
    assert grouped(typed) == shown


def test_changing_the_passphrase_asks_for_the_one_of_now(
    opened: MainWindow, answering: Answering, encrypted: Path, passphrase: str
) -> None:
    def change(dialog: PassphraseDialog) -> None:
        write("a wrong passphrase")
        for name in ("New passphrase", "The same again"):
            tab_to(name)
            write(ANOTHER)
        press(Qt.Key.Key_Return)
        assert dialog.isVisible()
        assert QApplication.focusWidget().accessibleDescription() == "This does not open the file."
        write(passphrase)
        press(Qt.Key.Key_Return)

    with answering(PassphraseDialog, change):
        run(opened, "passphrase")
    assert opened.workspace is not None
    assert opened.workspace.session.change("Lead", {("inspection", "lead_inspector"): "KH"})
    opened.close_inspection()
    assert [opens(encrypted, secret) for secret in (ANOTHER, passphrase)] == [True, False]


def test_a_new_recovery_sheet_ends_the_old_one(
    window: MainWindow, answering: Answering, recoverable: tuple[Path, str], passphrase: str
) -> None:
    path, key = recoverable
    with answering(UnlockDialog, enter(passphrase)):
        window.open_path(path)
    keys: list[str] = []

    def keep(dialog: RecoveryDialog) -> None:
        keys.append(dialog.key_label.text().replace("\n", "-"))
        dialog.safe.setChecked(True)
        dialog.accept()

    with answering(CurrentSecretDialog, enter(passphrase), RecoveryDialog, keep):
        run(window, "recovery")
    window.close_inspection()
    assert [opens(path, secret) for secret in (keys[0], key, passphrase)] == [True, False, True]


def test_whether_a_file_is_encrypted_stands_in_the_title_and_at_the_foot(
    opened: MainWindow, tmp_path: Path
) -> None:
    foot = opened.statusBar()
    assert opened.windowTitle().startswith("Ceredigion – ")
    assert "not encrypted" not in opened.windowTitle()
    assert foot.protection == "Encrypted"
    assert opened.create_demo(NEWEST, tmp_path / "demo.caseread")
    assert "not encrypted" in opened.windowTitle()
    assert foot.protection == "Not encrypted"


def test_what_opens_a_file_can_be_changed_only_where_something_does(
    opened: MainWindow, tmp_path: Path
) -> None:
    actions = [opened.commands.actions[name] for name in ("lock", "passphrase", "recovery")]
    assert all(action.isEnabled() for action in actions)
    opened.create_demo(NEWEST, tmp_path / "demo.caseread")
    assert not any(action.isEnabled() for action in actions)


def test_the_name_in_the_history_is_the_one_that_was_chosen_and_is_remembered(
    opened: MainWindow, answering: Answering, preferences: Preferences
) -> None:
    def choose(dialog: SettingsDialog) -> None:
        dialog.author.selectAll()
        write("R. Bevan")
        press(Qt.Key.Key_Return)

    with answering(SettingsDialog, choose):
        run(opened, "settings")
    assert opened.workspace is not None
    session = opened.workspace.session
    session.change("Lead", {("inspection", "lead_inspector"): "KH"})
    assert session.document.history()[-1].by == "R. Bevan"
    assert preferences.author == "R. Bevan"


def test_the_idle_time_is_one_of_a_few_and_never_none(preferences: Preferences) -> None:
    assert preferences.idle_minutes == 10
    preferences.idle_minutes = 2
    assert preferences.idle_minutes == 2
    preferences.idle_minutes = 0
    assert preferences.idle_minutes == 10


def test_the_recent_files_are_forgotten_on_command(
    window: MainWindow, preferences: Preferences, encrypted: Path
) -> None:
    preferences.remember(encrypted)
    run(window, "forget")
    assert preferences.recent == []


def test_every_control_that_asks_has_a_name(
    opened: MainWindow,
    answering: Answering,
    passphrase: str,
    nameless: Callable[[QWidget], list[QWidget]],
) -> None:
    found: list[QWidget] = []

    def look(dialog: QDialog) -> None:
        found.extend(nameless(dialog))

    def look_and_go_on(dialog: QDialog) -> None:
        look(dialog)
        enter(passphrase)(dialog)

    with answering(PassphraseDialog, look):
        run(opened, "passphrase")
    with answering(CurrentSecretDialog, look_and_go_on, RecoveryDialog, look):
        run(opened, "recovery")
    with answering(SettingsDialog, look):
        run(opened, "settings")
    assert found == []
