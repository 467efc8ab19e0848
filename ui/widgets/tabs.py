"""A tab: a button that stays as wide when its words turn bold."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import role_font


class TabButton(QPushButton):
    """One of a row of tabs, of which the chosen one is bold."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "tab")
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        plain, bold = (QFontMetrics(role_font("body", bold=bold)) for bold in (False, True))
        wider = bold.horizontalAdvance(self.text()) - plain.horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(wider, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
