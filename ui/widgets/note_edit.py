"""A field for a note: it grows with its text, and what is typed is handed on within half a second."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QSizePolicy, QWidget

from ui.theme import scaled, theme_changed
from ui.widgets.spell_marks import SpellMarks

TYPING_PAUSE = 500
"""Milliseconds from the first key that is not handed on yet until the text is: while somebody types, too."""

MOST_LINES = 10
_FRAME = 8
_BULLET = re.compile(r"\s*[-•] ")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEdit(QPlainTextEdit):
    """`edited` carries the text half a second after a key, on leaving the field, and on `flush`.

    Tab goes on to the next field; Escape emits `left`. `replaced` says that another stored text is shown. A line that
    begins with `- ` or `• ` is one of a list: Enter goes on with the next, and ends the list at an empty one.
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
        self.spell_marks = SpellMarks(self)
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
        elif event.key() in _ENTER and self._go_on_with_list():
            event.accept()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual menu; for a word that no dictionary knows, others in its place come first."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        menu = self.menu(self.textCursor() if by_key else self.cursorForPosition(event.pos()))
        menu.exec(event.globalPos())
        menu.deleteLater()

    def menu(self, at: QTextCursor) -> QMenu:
        """What can be done at a place in the text."""
        menu = self.createStandardContextMenu()
        if not self.isReadOnly():
            self.spell_marks.offer(menu, at)
        return menu

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()
        self.spell_marks.look()

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _go_on_with_list(self) -> bool:
        """Begins the next line of a list, or ends the list; whether the cursor stands in one. One step to undo."""
        cursor = self.textCursor()
        line = cursor.block().text()
        bullet = _BULLET.match(line)
        if self.isReadOnly() or bullet is None or cursor.positionInBlock() < bullet.end():
            return False
        if line.strip() == bullet.group().strip() and not cursor.hasSelection():
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            cursor.insertText(f"\n{bullet.group()}")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

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
        """What the field needs beside its lines: border, padding, the margin of the text.

        Without one more pixel Qt thinks that the last line does not fit, and scrolls the first one away.
        """
        frame = self.height() - self.viewport().height() if self.isVisible() else _FRAME
        return round(2 * self.document().documentMargin()) + frame + 1
