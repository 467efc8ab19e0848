"""Widgets beside one another, and below one another where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget, QWidgetItem

from ui.theme import scaled

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Turning(QWidget):
    """A row that turns into a column below a width (logical pixels at normal text size, growing with it)."""

    def __init__(self, least_width: int, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_width = least_width
        self.row = QBoxLayout(_DOWN, self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(spacing)

    def minimumSizeHint(self) -> QSize:
        """The width of the column, so that the row never keeps itself from turning."""
        return QSize(
            max((hint.width() for hint in self._hints()), default=0), self.row.minimumSize().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return handled

    def _turn(self) -> None:
        hints = self._hints()
        needed = sum(hint.width() for hint in hints) + self.row.spacing() * max(len(hints) - 1, 0)
        wanted = _ACROSS if self.width() >= max(needed, scaled(self._least_width)) else _DOWN
        if wanted != self.row.direction():
            self.row.setDirection(wanted)
            self.updateGeometry()

    def _hints(self) -> list[QSize]:
        """How small each part may become. The layout's own items are not asked: Qt deletes them with their widgets and
        tells nobody, and what Python then takes for one of them may be another object in its place.
        """
        widgets = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        shown = (w for w in widgets if self.row.indexOf(w) >= 0 and not w.isHidden())
        inner = (layout for layout in self.row.children() if isinstance(layout, QLayout))
        return [
            *(QWidgetItem(widget).minimumSize() for widget in shown),
            *(layout.minimumSize() for layout in inner if not layout.isEmpty()),
        ]
