"""Marks words of a note that no dictionary knows. They lie over the text: nothing in it changes."""

from __future__ import annotations

from collections import deque
from time import monotonic

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QTextEdit

from ui.spelling import Word, spelling, words_of
from ui.theme import current_tokens, theme_changed

PAUSE = 400
"""Milliseconds without a key after which words are looked up."""

SLICE = 0.004
"""Seconds that looking up takes at most before the next key is served."""

MOST_OFFERED = 5


class SpellMarks(QObject):
    """For one field. The word that is being written is left alone."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._words: tuple[Word, ...] = ()
        self._waiting: deque[Word] = deque()
        self._pause = self._timer(PAUSE, self.look)
        self._next = self._timer(0, self._go_on)
        field.textChanged.connect(self._pause.start)
        spelling.changed.connect(self.look)
        theme_changed.connect(self.look)
        self._pause.start()

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are marked, in order."""
        return tuple(mark.cursor.selectedText() for mark in self._field.extraSelections())

    def look(self) -> None:
        """Looks at the whole text anew; what was looked up before costs nothing."""
        self._words = tuple(words_of(self._field.toPlainText())) if spelling.active else ()
        self._waiting = deque(word for word in self._words if spelling.verdict(word.text) is None)
        self._go_on()

    def offer(self, menu: QMenu, at: QTextCursor) -> None:
        """Puts what may have been meant by the marked word at a place on top of a menu."""
        marks = (mark.cursor for mark in self._field.extraSelections())
        place = at.position()
        mark = next((m for m in marks if m.selectionStart() <= place <= m.selectionEnd()), None)
        if mark is not None:
            Offer(menu, self._field, QTextCursor(mark))

    def _go_on(self) -> None:
        until = monotonic() + SLICE
        while self._waiting and monotonic() < until:
            spelling.look_up(self._waiting.popleft().text)
        if self._waiting:
            self._next.start()
        else:
            self._show()

    def _show(self) -> None:
        wrong = [word for word in self._words if spelling.verdict(word.text) is False]
        self._field.setExtraSelections([self._mark(word) for word in wrong if not self._is_written(word)])

    def _is_written(self, word: Word) -> bool:
        return self._field.hasFocus() and self._field.textCursor().position() == word.end

    def _mark(self, word: Word) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self._field.document())
        mark.cursor.setPosition(word.start)
        mark.cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        mark.format = QTextCharFormat()
        mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.format.setUnderlineColor(QColor(current_tokens().poor_fill))
        return mark

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


class Offer(QObject):
    """What a menu offers for a marked word: others in its place, or that it is fine."""

    def __init__(self, menu: QMenu, field: QPlainTextEdit, mark: QTextCursor) -> None:
        super().__init__(menu)
        self._field = field
        self._mark = mark
        word = mark.selectedText()
        first = menu.actions()[0]
        for other in spelling.suggestions(word)[:MOST_OFFERED]:
            menu.insertAction(first, menu.addAction(other, self._replace))
        menu.insertAction(first, menu.addAction(self.tr("“{0}” is fine").format(word), self._accept))
        menu.insertSeparator(first)

    def _replace(self) -> None:
        chosen = self.sender()
        if isinstance(chosen, QAction):
            self._mark.insertText(chosen.text())

    def _accept(self) -> None:
        spelling.accept(self._mark.selectedText())
