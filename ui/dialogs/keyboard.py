"""Every key in one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.menus import CommandMenu
from ui.theme import Space, scaled
from ui.widgets.controls import Heading, KeyHint, Words


class KeyboardSheet(QDialog):
    """The keys of the reading desk, then those of the menus."""

    def __init__(self, menus: tuple[CommandMenu, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._content = QWidget(self)
        self._content.setProperty("role", "panel")
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setColumnStretch(1, 1)
        self._add(self.tr("Reading a case"), self._reading())
        self._add(self.tr("Judging and findings"), self._judging())
        for menu in menus:
            rows = [(_shown(c.keys), c.text.replace("&", "")) for c in menu if c.keys]
            self._add(menu.title.replace("&", ""), rows)
        self._lay_out()

    def _reading(self) -> list[tuple[str, str]]:
        return [
            ("Y  N  A", self.tr("Answer Yes, No or N/A (or the number of the answer: 1, 2, 3)")),
            (self.tr("Delete"), self.tr("Clear the answer")),
            ("↑  ↓", self.tr("Previous or next question; Enter also goes on")),
            ("E", self.tr("Write a note; Escape goes back to the question")),
            (self.tr("Tab"), self.tr("Go on to the next control")),
        ]

    def _judging(self) -> list[tuple[str, str]]:
        return [
            ("0 … 9", self.tr("Judge: the figure of a rating, or its place")),
            ("S  I", self.tr("Mark a figure as strength or area for improvement")),
            (self.tr("Delete"), self.tr("Clear the judgement or the mark")),
            ("E", self.tr("Write the reason or the finding; Escape goes back")),
        ]

    def _add(self, title: str, rows: list[tuple[str, str]]) -> None:
        row = self._grid.rowCount()
        heading = Heading(title, self._content, level=3)
        self._grid.addWidget(heading, row, 0, 1, 2)
        for offset, (keys, text) in enumerate(rows, start=1):
            self._grid.addWidget(KeyHint(keys, self._content), row + offset, 0, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(Words(text, self._content), row + offset, 1)

    def _lay_out(self) -> None:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._content)
        scroll.setAccessibleName(self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(scaled(620), scaled(560))


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
