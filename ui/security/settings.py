"""The settings that are about a person: their name in the history, when the lock closes, where backups are kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from ui.ports import Files
from ui.preferences import IDLE_MINUTES, Preferences
from ui.widgets.controls import ChoiceBox
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row


class SettingsDialog(FormDialog):
    """Keeps what was chosen when it is accepted."""

    def __init__(self, preferences: Preferences, files: Files, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._files = files
        self.set_words(self.tr("Settings"), self.tr("They are kept on this computer, for your account."))
        self.author = QLineEdit(files.author, self)
        self.idle = ChoiceBox(self, empty=None)
        self.idle.set_options([(str(n), self.tr("{0} minutes").format(n)) for n in IDLE_MINUTES])
        self.idle.set_value(str(preferences.idle_minutes))
        who = self.tr("The history says who made each change. Initials are enough.")
        add_row(self.rows, self.tr("Your name in the history"), self.author, who)
        when = self.tr(
            "Without a key or the mouse for this long, an encrypted inspection asks for its passphrase."
        )
        add_row(self.rows, self.tr("Lock after"), self.idle, when)
        self.backups = QLineEdit(str(preferences.backup_folder or ""), self)
        self.backups.setPlaceholderText(self.tr("Beside each inspection"))
        where = self.tr(
            "They are as encrypted as the inspection. Leave it empty for a folder beside each file."
        )
        add_row(self.rows, self.tr("Folder for backups"), self.backups, where)
        self._choose = QPushButton(self.tr("Choose a folder…"), self)
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._choose_folder)
        self.rows.addWidget(self._choose, self.rows.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self.finish(self.tr("Save"))
        self.author.setFocus()

    def accept(self) -> None:
        """Keeps the settings."""
        self._preferences.author = self._files.author = self.author.text().strip()
        folder = Path(self.backups.text().strip()) if self.backups.text().strip() else None
        self._preferences.backup_folder = self._files.backup_folder = folder
        self._preferences.idle_minutes = int(self.idle.value or self._preferences.idle_minutes)
        super().accept()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for backups"), self.backups.text())
        if chosen:
            self.backups.setText(chosen)
