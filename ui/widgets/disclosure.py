"""A line that opens and closes what lies below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import Space

_CLOSED, _OPEN = "▸", "▾"


class Disclosure(QWidget):
    """Closed at first. A subclass fills `body` in `fill`, which is called when it is first opened."""

    def __init__(self, title: str, parent: QWidget | None = None, about: str = "") -> None:
        """`about` goes before the title in the accessible name, where several have the same title."""
        super().__init__(parent)
        self._title = title
        self._about = about
        self._filled = False
        self.button = QPushButton(self)
        self.button.setProperty("kind", "disclosure")
        self.button.setAutoDefault(False)
        self.button.setCheckable(True)
        self.button.toggled.connect(self._toggle)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(Space.M, Space.XS, 0, Space.S)
        self.body.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._content)
        self._toggle(False)

    def fill(self) -> None:
        """Makes what lies below the line."""

    @property
    def opened(self) -> bool:
        """Whether what lies below is shown."""
        return self.button.isChecked()

    def _toggle(self, opened: bool) -> None:
        if opened and not self._filled:
            self._filled = True
            self.fill()
        self.button.setText(f"{_OPEN if opened else _CLOSED} {self._title}")
        state = self.tr("open") if opened else self.tr("closed")
        self.button.setAccessibleName(f"{self._about} {self._title}, {state}".strip())
        self._content.setVisible(opened)
