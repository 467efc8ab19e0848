"""The backups in the window: seeing, making and restoring them with the keyboard, on real files."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from model.operations import operation
from model.protection import Protection
from storage.files import Files
from ui.backup_watch import ASK_EVERY, BackupWatch
from ui.dialogs.backup_list import Column
from ui.dialogs.backup_subject import ClosedFile, OpenFile
from ui.dialogs.backups import BackupsDialog, show_backups, show_backups_of
from ui.dialogs.restore import RestoreDialog
from ui.session import Session

START = datetime(2026, 11, 22, 1, 15, 30, tzinfo=UTC)
PASSPHRASE, ANOTHER = "four words of a poem", "four words of a song"


class Clock:
    """A clock that stands until somebody moves it."""

    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def files(clock):
    ids = (f"id{n}" for n in itertools.count(1))
    return Files(clock, lambda: next(ids), "KH", "Caseread 9.9")


@pytest.fixture
def inspection(files, tmp_path, framework):
    """An inspection in the clear, open."""
    document = files.create(tmp_path / "Testshire.caseread", framework.id, "Testshire", None)
    yield document
    document.close()


@pytest.fixture
def secret_inspection(files, tmp_path, framework):
    """An encrypted inspection, open."""
    protection = Protection(PASSPHRASE)
    document = files.create(tmp_path / "Testshire.caseread", framework.id, "Testshire", protection)
    yield document
    document.close()


@pytest.fixture
def dialog(qapp, shown):
    """Shows the backups of a subject."""

    def show(subject):
        return shown(BackupsDialog(subject, zone=UTC))

    return show


@pytest.fixture
def once_asked(qtbot):
    """Does something with the restoring dialog as soon as it is there, and closes it if that did not."""

    def arrange(act):
        def look():
            asked = QApplication.activeModalWidget()
            if not isinstance(asked, RestoreDialog):
                QTimer.singleShot(5, look)
                return
            try:
                act(asked)
            finally:
                asked.reject()

        QTimer.singleShot(0, look)

    return arrange


def change(document, text):
    document.commit(operation(document.inspection, "Change", {("inspection", "service"): text}))


def texts(dialog, column):
    return [dialog.list.item(row, column).text() for row in range(dialog.list.rowCount())]


def test_the_list_says_when_and_why_each_backup_was_made(inspection, dialog, clock):
    inspection.backups.make("opened")
    clock.now += timedelta(minutes=20)
    change(inspection, "Elsewhere")
    inspection.backups.make("worked")
    shown = dialog(OpenFile(inspection))
    assert texts(shown, Column.AT) == ["22 Nov 2026 01:35", "22 Nov 2026 01:15"]
    assert texts(shown, Column.WHY) == ["While working", "When opened"]
    assert texts(shown, Column.CHANGES) == ["2", "1"]
    assert shown.list.isColumnHidden(Column.OPENS_WITH)


def test_every_control_has_a_name_and_the_list_has_the_focus(inspection, dialog, nameless):
    inspection.backups.make("manual")
    shown = dialog(OpenFile(inspection))
    assert nameless(shown) == []
    assert shown.list.hasFocus()


def test_without_a_backup_there_is_nothing_to_restore(inspection, dialog, qtbot):
    shown = dialog(OpenFile(inspection))
    assert not shown.restore_button.isEnabled()
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_one_can_be_made_with_the_keyboard(inspection, dialog, qtbot):
    shown = dialog(OpenFile(inspection))
    while not shown.make_button.hasFocus():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(shown.make_button, Qt.Key.Key_Space)
    assert texts(shown, Column.WHY) == ["On request"]
    assert "was made" in shown.message.text()


def test_why_none_can_be_made_is_said(inspection, dialog, qtbot):
    shown = dialog(OpenFile(inspection))
    inspection.backups.folder.write_text("in the way")
    shown.back_up()
    assert "No backup could be made" in shown.message.text()
    assert shown.message.isVisible()
    inspection.backups.folder.unlink()


def test_a_fault_of_the_automatic_backups_is_said_when_the_list_opens(inspection, dialog):
    inspection.backups.folder.write_text("in the way")
    inspection.backups.ensure("worked")
    shown = dialog(OpenFile(inspection))
    assert "No backup could be made" in shown.message.text()
    inspection.backups.folder.unlink()


def test_enter_restores_the_chosen_backup_once_it_is_confirmed(inspection, dialog, qtbot, once_asked, clock):
    early = inspection.backups.make("manual")
    clock.now += timedelta(minutes=5)
    change(inspection, "Elsewhere")
    shown = dialog(OpenFile(inspection))

    def confirm(asked):
        words = " ".join(label.text() for label in asked.findChildren(QWidget) if hasattr(label, "wordWrap"))
        assert "up to number 1; the file is at number 2 now" in words
        assert "kept first" in words
        qtbot.keyClick(asked.restore_button, Qt.Key.Key_Return)

    once_asked(confirm)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.result() == QDialog.DialogCode.Accepted
    assert shown.document.inspection.service == "Testshire"
    kept = [(b.stamp.reason, b.changes) for b in shown.document.backups.listed()]
    assert kept == [("before-restore", 2), (early.stamp.reason, 1)]
    shown.document.close()


def test_escape_leaves_the_file_as_it_is(inspection, dialog, qtbot, once_asked):
    inspection.backups.make("manual")
    change(inspection, "Elsewhere")
    shown = dialog(OpenFile(inspection))
    once_asked(lambda asked: qtbot.keyClick(asked, Qt.Key.Key_Escape))
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.document is None
    assert shown.isVisible()
    assert inspection.inspection.service == "Elsewhere"
    change(inspection, "still open")


def test_a_damaged_backup_is_refused_where_it_was_asked_for(inspection, dialog, qtbot, once_asked):
    backup = inspection.backups.make("manual")
    content = backup.path.read_bytes()
    shown = dialog(OpenFile(inspection))
    backup.path.write_bytes(content[:4096] + bytes(len(content) - 4096))
    said = []

    def confirm(asked):
        qtbot.keyClick(asked.restore_button, Qt.Key.Key_Return)
        said.append(asked.message.text())
        qtbot.keyClick(asked, Qt.Key.Key_Escape)

    once_asked(confirm)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert said == ["This backup is damaged. Choose another one. The file is as it was."]
    assert shown.document is None


def test_a_backup_from_before_a_change_of_passphrase_asks_for_the_former_one(
    secret_inspection, dialog, qtbot, once_asked, clock
):
    secret_inspection.backups.make("manual")
    secret_inspection.change_passphrase(PASSPHRASE, ANOTHER)
    clock.now += timedelta(minutes=5)
    shown = dialog(OpenFile(secret_inspection))
    assert texts(shown, Column.OPENS_WITH) == ["As then"]

    def answer(asked):
        assert asked.focusWidget() is asked.form.field
        qtbot.keyClicks(asked.form.field, ANOTHER)
        qtbot.keyClick(asked.form.field, Qt.Key.Key_Return)
        assert "does not open" in asked.form.message.text()
        qtbot.keyClicks(asked.form.field, PASSPHRASE)
        qtbot.keyClick(asked.form.field, Qt.Key.Key_Return)

    once_asked(answer)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.document.opens_with(PASSPHRASE)
    shown.document.close()


def test_one_with_the_same_passphrase_asks_for_none(secret_inspection, dialog, qtbot, once_asked, clock):
    secret_inspection.backups.make("manual")
    clock.now += timedelta(minutes=5)
    shown = dialog(OpenFile(secret_inspection))
    once_asked(lambda asked: qtbot.keyClick(asked.restore_button, Qt.Key.Key_Return))
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.document.opens_with(PASSPHRASE)
    shown.document.close()


def test_a_damaged_file_is_restored_from_a_backup(secret_inspection, files, dialog, qtbot, once_asked, clock):
    path = secret_inspection.path
    secret_inspection.backups.make("manual")
    secret_inspection.close()
    broken = path.read_bytes()[:9000]
    path.write_bytes(broken)
    clock.now += timedelta(minutes=5)
    shown = dialog(ClosedFile(files, path))
    assert not shown.make_button.isVisible()

    def answer(asked):
        qtbot.keyClicks(asked.form.field, PASSPHRASE)
        qtbot.keyClick(asked.form.field, Qt.Key.Key_Return)

    once_asked(answer)
    qtbot.keyClick(shown.list, Qt.Key.Key_Return)
    assert shown.document.inspection.service == "Testshire"
    assert [
        path.read_bytes() for path in path.with_suffix("").with_name("Testshire backups").glob("*before*")
    ] == [broken]
    shown.document.close()


@pytest.mark.parametrize("closed", [False, True])
def test_the_window_is_told_that_nothing_was_restored(inspection, files, qtbot, closed):
    parent = QWidget()
    qtbot.addWidget(parent)

    def leave():
        QApplication.activeModalWidget().reject()

    QTimer.singleShot(0, leave)
    restored = show_backups_of(files, inspection.path, parent) if closed else show_backups(inspection, parent)
    assert restored is None


# While people work


@pytest.fixture
def watch(qapp, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    watch = BackupWatch(parent)
    yield watch
    watch.follow(None)


def test_a_session_begins_with_a_backup_and_goes_on_with_one_every_twenty_minutes(inspection, watch, clock):
    session = Session(inspection)
    watch.follow(session)
    for minute in range(45):
        session.change("Change", {("inspection", "service"): f"minute {minute}"})
        watch.ask()
        clock.now += timedelta(milliseconds=ASK_EVERY)
    assert [b.stamp.reason for b in inspection.backups.listed()] == ["worked", "worked", "opened"]


def test_a_backup_that_cannot_be_made_is_told_once_and_so_is_the_next_that_can(inspection, watch, clock):
    told = []
    watch.told.connect(told.append)
    inspection.backups.folder.write_text("in the way")
    watch.follow(Session(inspection))
    watch.ask()
    clock.now += timedelta(minutes=30)
    watch.ask()
    inspection.backups.folder.unlink()
    clock.now += timedelta(minutes=30)
    watch.ask()
    assert [fault.code if fault else None for fault in told] == ["no_backup", None]


def test_nothing_is_asked_of_an_inspection_that_was_closed(inspection, watch, clock):
    watch.follow(Session(inspection))
    watch.follow(None)
    inspection.close()
    clock.now += timedelta(hours=1)
    watch.ask()
