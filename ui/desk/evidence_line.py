"""One item of evidence on one quiet line: what it is, how it begins, and where it stands."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from model import evidence_words
from model.inspection import Evidence
from ui.theme import scaled, theme_changed

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_WIDTH = 80
_AROUND = 16


class EvidenceLine(QPushButton):
    """`opened` and `removed` carry the id of the item: Enter or a click opens, Delete removes."""

    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._parts = ("", "", "")
        self.setProperty("kind", "evidence")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        theme_changed.connect(self._fit)

    @property
    def key(self) -> str:
        """The id of the item."""
        return self._key

    def show_item(self, item: Evidence, questions: bool = False) -> None:
        """Shows an item, with the numbers of its questions where they are wanted."""
        words = " ".join(item.text.split())
        quoted = f"“{words}”" if item.kind == "quote" and words else words
        bears_on = ", ".join(item.question_ids) if questions else ""
        parts = (evidence_words.source(item), evidence_words.marked_flag(item), bears_on)
        after = " · ".join(part for part in parts if part)
        self._parts = (evidence_words.kind(item), quoted, after)
        spoken = ", ".join(part for part in self._parts if part)
        self.setAccessibleName(self.tr("Evidence: {0}").format(spoken))
        self.setToolTip(item.text)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENS:
            self._open()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit(self._key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_LEAST_WIDTH), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Where there is little room, what follows the words gives way first, up to half of it, then the words."""
        kind, words, after = self._parts
        width = self.fontMetrics().horizontalAdvance
        room = self.width() - _AROUND - width(f"{kind} ·  · ")
        left = max(room - width(words), room // 2)
        after = self._elided(after, left)
        shown = self._elided(words, room - width(after))
        self.setText(" · ".join(part for part in (kind, shown, after) if part).replace("&", "&&"))

    def _elided(self, text: str, room: int) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))

    def _open(self) -> None:
        self.opened.emit(self._key)
