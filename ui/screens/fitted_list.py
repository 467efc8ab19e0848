"""A list as high as its lines: it never scrolls by itself, the panel around it does."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import current_tokens, scaled, theme_changed

Index = QModelIndex | QPersistentModelIndex


class FittedList(QListView):
    """A list with one Tab stop; the arrows move in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = QStandardItemModel(0, 1, self)
        self.setModel(self.items)
        self.setProperty("plain", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_changed.connect(self._restyle)

    def height_of_lines(self, width: int) -> int:
        """The height of all lines in a viewport of this width."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.height_of_lines(width - 2 * self.frameWidth()) + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        width = max(self.width(), scaled(200))
        return QSize(scaled(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(20))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setRange(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the height that lines need depends on the width

    def scrollTo(self, index: Index, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Scrolls the panel around the list instead of the list."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        panel = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and panel is not None and self.hasFocus():
            place = self.viewport().mapTo(panel, self.visualRect(index).center())
            area.ensureVisible(place.x(), place.y(), 0, scaled(40))

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key press is Enter."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
    """Paints behind a line: whether it is chosen, under the mouse, and where the keyboard is."""
    tokens = current_tokens()
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if chosen or hovered:
        painter.fillRect(option.rect, QColor(tokens.accent_soft if chosen else tokens.surface_alt))
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(tokens.focus), 2))
        painter.drawRect(QRect(option.rect).adjusted(1, 1, -1, -1))
