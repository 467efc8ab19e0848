"""What a rescue took over from a damaged file, and all that it could not."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from ui.ports import Rescue
from ui.theme import scaled
from ui.widgets.controls import Heading, Words, plain
from ui.widgets.form_dialog import FittingDialog


class RescuedDialog(FittingDialog):
    """Says how much was rescued into a new file, and lists what is missing or doubtful, to be read or copied."""

    def __init__(self, file_name: str, found: Rescue, parent: QWidget) -> None:
        super().__init__(parent)
        self._found = found
        self.setWindowTitle(self.tr("Rescued"))
        self.column.addWidget(Heading(self.tr("Rescued into {0}").format(file_name), self.body))
        self.column.addWidget(Words(self._how_much(), self.body))
        self.close_button = QPushButton(self.tr("Open the new file"), self)
        self.missing = self._list() if self._lines() else None
        self._add_buttons()
        (self.missing or self.close_button).setFocus()

    def _how_much(self) -> str:
        found = self._found
        lines = [
            self.tr("{0} answers, notes, facts and other values were taken over.").format(f"{found.values:,}")
        ]
        if found.pages_lost:
            pages = self.tr("{0} of the {1} pages of the damaged file could not be read.")
            lines.append(pages.format(f"{found.pages_lost:,}", f"{found.pages_lost + found.pages_read:,}"))
        if not self._lines():
            lines.append(self.tr("Nothing is missing."))
        return " ".join(lines)

    def _lines(self) -> list[str]:
        return [str(fault) for fault in (*self._found.lost, *self._found.doubts)]

    def _list(self) -> QPlainTextEdit:
        label = Words(plain(self.tr("Missing, or to be looked at")), self.body, "label")
        shown = QPlainTextEdit("\n".join(self._lines()), self.body)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setAccessibleName(label.text())
        shown.setMinimumHeight(scaled(160))
        label.setBuddy(shown)
        self.column.addWidget(label)
        self.column.addWidget(shown, 1)
        return shown

    def _add_buttons(self) -> None:
        self.close_button.setProperty("kind", "primary")
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.foot.addWidget(buttons)
