"""Pages that scroll, and parts that stand side by side while there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.theme import Space
from ui.widgets.turning import Turning


class Scrolling(QScrollArea):
    """`content` scrolls up and down where it is higher than its place. `role` is its look: `page` or `panel`."""

    def __init__(self, parent: QWidget | None = None, role: str = "page") -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget(self)
        self.content.setProperty("role", role)
        self.setWidget(self.content)


class Page(Scrolling):
    """A column of widgets in `body` that scrolls when it is higher than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        self.body.setSpacing(Space.L)


class SideBySide(Turning):
    """Columns of widgets, or one column where the text leaves no room for more.

    `narrow` is the width (logical pixels at 100 % text) below which the columns stand under one another.
    """

    def __init__(self, narrow: int, parent: QWidget | None = None) -> None:
        super().__init__(narrow, Space.L, parent)

    def add_column(self, widgets: Sequence[QWidget], stretch: int = 1) -> None:
        """Adds a column with these widgets from the top."""
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self.row.addLayout(column, stretch)
