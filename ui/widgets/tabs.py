"""Tabs: buttons of which one is chosen, and their row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.theme import role_font
from ui.widgets.flow import FlowRow


class TabButton(QPushButton):
    """One of a row of tabs. The chosen one is bold, and the one that Tab goes to."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "tab")
        self.setCheckable(True)
        self.setAutoExclusive(True)  # screen readers say that it is one of several
        self.toggled.connect(self._take_stop)
        self._take_stop(False)

    def sizeHint(self) -> QSize:
        """As wide as its words need when they are bold."""
        plain, bold = (QFontMetrics(role_font("body", bold=bold)) for bold in (False, True))
        wider = bold.horizontalAdvance(self.text()) - plain.horizontalAdvance(self.text())
        return super().sizeHint() + QSize(max(wider, 0), 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _take_stop(self, chosen: bool) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)


class TabRow(FlowRow):
    """Tabs beside one another, in more lines where there is no room. Arrows go from tab to tab.

    `chosen` carries the number of the tab that a person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)

    def add(self, number: int, title: str) -> TabButton:
        """Adds a tab after the others."""
        tab = TabButton(title, self)
        self._group.addButton(tab, number)
        self.row.addWidget(tab)
        return tab

    def button(self, number: int) -> TabButton:
        """The tab with this number."""
        found = self._group.button(number)
        assert isinstance(found, TabButton), number
        return found

    def check(self, number: int) -> None:
        """Marks a tab as chosen. Emits nothing."""
        self.button(number).setChecked(True)

    def _choose(self, number: int) -> None:
        self.chosen.emit(number)
