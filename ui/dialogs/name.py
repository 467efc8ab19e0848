"""Asks a person's name, once: a check and a sign-off say who gave them."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from model.value_faults import LONGEST_NAME
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row


class NameDialog(FormDialog):
    """The name is kept for the next time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Your name"), self.tr("A check and a sign-off say who gave them. So does the history.")
        )
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST_NAME)
        add_row(self.rows, self.tr("Your name"), self.field, self.tr("It can be changed in the settings."))
        self._button = self.finish(self.tr("Go on"))
        self._button.setEnabled(False)
        self.field.textChanged.connect(self._check)
        self.field.setFocus()

    @property
    def name(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _check(self) -> None:
        self._button.setEnabled(bool(self.name))
