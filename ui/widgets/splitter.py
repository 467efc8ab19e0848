"""Panes beside one another whose widths can be changed, with the mouse or from the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from ui.theme import current_tokens, scaled, text_percent

_WIDTH = 7
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}
_STEP = 24


class Splitter(QSplitter):
    """Panes from left to right. They keep their widths but for the one that grows, which has what they leave.

    Widths are logical pixels at normal text: the panes grow with it. Where too little is left for the one that grows,
    the others become as narrow as they can. What a line between two panes is for stands in its name.
    """

    def __init__(self, parent: QWidget, least: int = 0) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._widths: list[int] = []
        self._growing = 0
        self._least = least
        self.setChildrenCollapsible(False)
        self.setHandleWidth(_WIDTH)
        self.splitterMoved.connect(self._note_widths)

    @property
    def widths(self) -> tuple[int, ...]:
        """The width of each pane, also of one that is hidden."""
        return tuple(self._widths)

    def set_widths(self, widths: Sequence[int]) -> None:
        """Gives the panes these widths; nothing happens unless there is one for each."""
        if len(widths) == len(self._widths):
            self._widths = list(widths)
            self.fit()

    def add_pane(self, pane: QWidget, width: int, line: str = "", *, grows: bool = False) -> None:
        """Adds a pane at the right, after a line of this name. One of them `grows`."""
        self.addWidget(pane)
        place = self.count() - 1
        self._widths[place:] = [width]
        if grows:
            self._growing = place
        self.handle(place).setAccessibleName(line)
        self.handle(place).setToolTip(line)

    def fit(self) -> None:
        """Gives every pane its width, as far as there is room."""
        shown = [place for place in range(self.count()) if not self._pane(place).isHidden()]
        sizes = [scaled(self._widths[place]) for place in range(self.count())]
        others = [place for place in shown if place != self._growing]
        room = self.width() - (len(shown) - 1) * self.handleWidth() - sum(sizes[place] for place in others)
        for place in others:
            given = min(max(scaled(self._least) - room, 0), sizes[place] - self._pane(place).minimumWidth())
            sizes[place] -= max(given, 0)
            room += max(given, 0)
        if self._growing in shown:
            sizes[self._growing] = max(room, 1)
        self.setSizes(sizes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def createHandle(self) -> QSplitterHandle:
        return SplitterHandle(self.orientation(), self)

    def _pane(self, place: int) -> QWidget:
        pane = self.widget(place)
        assert pane is not None, "only places of panes are asked for"
        return pane

    def _note_widths(self) -> None:
        for place, width in enumerate(self.sizes()):
            if width:
                self._widths[place] = round(width * 100 / text_percent())


class SplitterHandle(QSplitterHandle):
    """The line between two panes. With the focus, the arrow keys move it."""

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter(self.pos().x() + step * scaled(_STEP))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _WIDTH)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current_tokens()
        painter.fillRect(self.rect(), QColor(tokens.surface))
        width = 3 if self.hasFocus() else 1
        line = QRect((self.width() - width) // 2, 0, width, self.height())
        painter.fillRect(line, QColor(tokens.focus if self.hasFocus() else tokens.border))
