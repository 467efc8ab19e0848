"""The line under a question: why it is asked, with a way to what decides it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from model.why import Why
from ui.widgets.controls import Muted
from ui.widgets.roles import spoken_as

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


@spoken_as(QAccessible.Role.Link)
class ReasonLine(Muted):
    """`jumped` carries the fact or question that decides. A line that waits for one is a Tab stop, too."""

    jumped = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, small=True)
        self.setProperty("role", "reason")
        self._place = ""

    @property
    def place(self) -> str:
        """The fact or question that decides, or an empty text."""
        return self._place

    def show_why(self, why: Why, *, waits: bool) -> None:
        """Shows a reason. The whole condition is told to those who point at it, and to screen readers."""
        self._place = why.place
        self.setText(why.text)
        self.setAccessibleName(why.text)
        asked = self.tr("Asked where {0}").format(why.condition) if why.condition else ""
        self.setToolTip(asked)
        self.setAccessibleDescription(asked)
        self.setCursor(Qt.CursorShape.PointingHandCursor if why.place else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if waits and why.place else Qt.FocusPolicy.NoFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS and self._place:
            self.jumped.emit(self._place)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._place and self.rect().contains(event.position().toPoint()):
            self.jumped.emit(self._place)
