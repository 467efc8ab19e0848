"""A field for a note: it grows with its text, and what is typed is handed on within half a second."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import scaled, theme_changed

TYPING_PAUSE = 500
"""Milliseconds from the first key that is not handed on yet until the text is: while somebody types, too."""

MOST_LINES = 10
_FRAME = 8


class NoteEdit(QPlainTextEdit):
    """`edited` carries the text half a second after a key, on leaving the field, and on `flush`.

    Tab goes on to the next field; Escape emits `left`. `replaced` says that another stored text is shown.
    """

    edited = Signal(str)
    left = Signal()
    replaced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self._height = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._pause.timeout.connect(self.flush)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._text_changed)
        theme_changed.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """The text as it stands."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Shows a stored text. What somebody is typing on top of it stays, and so does the cursor."""
        if text == self.text:
            self._known = text
            self._pause.stop()
        elif not (self._pause.isActive() and text == self._known):
            self._replace(text)

    def flush(self) -> None:
        """Hands on what was typed, now."""
        self._pause.stop()
        if self.text != self._known:
            self._known = self.text
            self.edited.emit(self._known)

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(80), self._height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _text_changed(self) -> None:
        if self.text != self._known and not self._pause.isActive():
            self._pause.start()
        self._fit()

    def _replace(self, text: str) -> None:
        self._known = text
        place = self.textCursor().position()
        self.setPlainText(text)
        self._pause.stop()
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)
        self.replaced.emit()

    def _fit(self) -> None:
        """Makes the field as high as its lines, up to ten; beyond that it scrolls."""
        lines = max(1, round(self.document().size().height()))
        scrolls = lines > MOST_LINES
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        height = min(lines, MOST_LINES) * self.fontMetrics().lineSpacing() + self._around()
        if height != self._height:
            self._height = height
            self.updateGeometry()

    def _around(self) -> int:
        """What the field needs beside its lines: border, padding, and the margin of the text."""
        frame = self.height() - self.viewport().height() if self.isVisible() else _FRAME
        return round(2 * self.document().documentMargin()) + frame
