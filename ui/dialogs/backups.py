"""The backups of an inspection: which there are, one more, and back to one of them."""

from __future__ import annotations

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from model.faults import CasereadError
from ui.dialogs.backup_list import BackupList
from ui.dialogs.backup_subject import ClosedFile, OpenFile, Subject
from ui.dialogs.restore import RestoreDialog
from ui.ports import Document, Files
from ui.theme import Space, scaled
from ui.widgets.controls import Muted, Words, set_role
from ui.widgets.dialog import Dialog


def show_backups(document: Document, parent: QWidget) -> Document | None:
    """Shows the backups of the open inspection.

    The restored inspection, open, where one was restored: `document` is closed then. All text has to be saved before.
    """
    return _shown(OpenFile(document), parent)


def show_backups_of(files: Files, path: Path, parent: QWidget) -> Document | None:
    """Shows the backups of a file that is not open. The restored inspection, open, where one was restored."""
    return _shown(ClosedFile(files, path), parent)


class BackupsDialog(Dialog):
    """`document` is the restored inspection, open, once the dialog is accepted.

    `zone` is the time zone that times are shown in; None is that of this computer.
    """

    def __init__(self, subject: Subject, parent: QWidget | None = None, zone: tzinfo | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self._subject = subject
        self._zone = zone
        self.setWindowTitle(self.tr("Backups"))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._load()
        self._say_fault()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Wide enough for its columns, and never larger than the screen."""
        room = self.screen().availableSize() - QSize(Space.XXL, Space.XXL)
        return QSize(min(scaled(820), room.width()), min(scaled(560), room.height()))

    def restore(self) -> None:
        """Asks whether the chosen backup is to be restored, and does it."""
        chosen = self.list.chosen
        if chosen is None:
            return
        dialog = RestoreDialog(self._subject, chosen, self._zone, self)
        dialog.exec()
        dialog.deleteLater()
        if dialog.document is not None:
            self.document = dialog.document
            self.accept()

    def back_up(self) -> None:
        """Makes a backup, or says why none can be made."""
        document = self._subject.document
        if document is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            document.backups.make("manual")
            self._say(self.tr("The backup was made, and opened to see that it is whole."), "body")
        except CasereadError as error:
            self._say("\n".join(fault.message for fault in error.faults))
        finally:
            QGuiApplication.restoreOverrideCursor()
        self._load()

    def _make_parts(self) -> None:
        self._about = Muted(self._explanation(), self)
        self.list = BackupList(self._zone, self)
        self.message = Words("", self, "warning")
        self.message.hide()
        self._folder = Muted("", self, small=True)
        self.make_button = QPushButton(self.tr("Back up now"), self)
        self.make_button.hide()
        self.restore_button = QPushButton(self.tr("Restore…"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        for button in (self.make_button, self.restore_button, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(self)
        if self._subject.document is not None:
            buttons.addButton(self.make_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.restore_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        for widget in (self._about, self.message):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addWidget(self._folder)
        column.addWidget(buttons)

    def _connect(self) -> None:
        self.list.restore_requested.connect(self.restore)
        self.restore_button.clicked.connect(self.restore)
        self.make_button.clicked.connect(self.back_up)
        self.close_button.clicked.connect(self.reject)

    def _load(self) -> None:
        try:
            backups = self._subject.listed()
        except CasereadError as error:
            backups = ()
            self._say(str(error))
        self.list.show_backups(backups)
        self.restore_button.setEnabled(bool(backups))
        folder = str(backups[0].path.parent) if backups else ""
        self._folder.setText(
            self.tr("Kept in {0}").format(folder) if folder else self.tr("There is no backup yet.")
        )
        (self.list if backups else self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _explanation(self) -> str:
        if self._subject.document is None:
            text = self.tr(
                "The backups of {0}. One that is restored takes its place; the file as it is now is kept."
            )
            return text.format(self._subject.name)
        return self.tr(
            "Made when you open the file, every 20 minutes while you work, and before imports, large changes and "
            "updates. Each is as encrypted as the file, and is opened and compared before it counts."
        )

    def _say_fault(self) -> None:
        """The last automatic backup may be missing."""
        document = self._subject.document
        if document is not None and document.backups.fault is not None:
            self._say(str(document.backups.fault))

    def _say(self, text: str, role: str = "warning") -> None:
        self.message.setText(text)
        set_role(self.message, role)
        self.message.show()
        self.list.setAccessibleDescription(text)


def _shown(subject: Subject, parent: QWidget) -> Document | None:
    dialog = BackupsDialog(subject, parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.document
