"""Pages that scroll, and parts that stand side by side while there is room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

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
        self._wanted: tuple[QWidget, int] | None = None
        self._seen = QRect()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._go_on_revealing)

    def minimumSizeHint(self) -> QSize:
        """As wide as its page has to be: nothing scrolls to the side."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self.content.minimumSizeHint().width() + bar
        return QSize(width, super().minimumSizeHint().height())

    def reveal(self, widget: QWidget, margin: int = Space.L) -> None:
        """Scrolls to a widget as soon as it has its place: layouts settle only when the event loop runs."""
        self._wanted, self._seen = (widget, margin), QRect()
        self._turn.start()

    def _go_on_revealing(self) -> None:
        """Scrolls, and again until the widget stays where it is."""
        if self._wanted is None or not isValid(self._wanted[0]):
            return
        widget, margin = self._wanted
        place = QRect(widget.mapTo(self.content, QPoint()), widget.size())
        self.ensureWidgetVisible(widget, 0, margin)
        if place != self._seen:
            self._seen = place
            self._turn.start()


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
