"""A dialog with a form, a button that does it, and one that does not."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ui.theme import Space, scaled
from ui.widgets.form_rows import form
from ui.widgets.labels import Heading, Muted


class FormDialog(QDialog):
    """Rows go into `rows`, then `finish` adds the buttons: so Tab goes through the fields first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(scaled(520))
        self.rows = form()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        self._title, self._text = Heading("", self, level=1), Muted("", self)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addLayout(self.rows)
        column.addStretch(1)
        self._column = column

    def set_words(self, title: str, text: str) -> None:
        """What the dialog is for."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)

    def finish(self, action: str) -> QPushButton:
        """Adds the buttons; returns the one that does it."""
        button = QPushButton(action, self)
        button.setProperty("kind", "primary")
        button.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._column.addWidget(buttons)
        return button
