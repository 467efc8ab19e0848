"""Under a field: a hint that what was typed could tell who a child is. It stops nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from model.language import say
from model.pseudonymity import KINDS
from ui.announce import announce
from ui.lookout import Lookout, Seen
from ui.theme import Space
from ui.widgets.fields import TextField
from ui.widgets.labels import Words
from ui.widgets.note_edit import NoteEdit

THINKING_PAUSE = 1000
"""Milliseconds without a key after which a text is looked at: nobody is interrupted within a word."""

_MOST_NAMED = 3
"""How many things are said at once; the next ones follow when these are fine or gone."""

_LONGEST = 40


class SightingHint(QWidget):
    """Looks at what is typed in a field after a pause and on leaving it; `fine` ends that for these words.

    A stored text that is merely shown is not looked at. The reference of a case is: it stands on every report.
    """

    def __init__(
        self, field: QLineEdit | NoteEdit, lookout: Lookout, parent: QWidget, *, reference: bool = False
    ) -> None:
        super().__init__(parent)
        self._field, self._lookout, self._reference = field, lookout, reference
        self._seen: tuple[Seen, ...] = ()
        self._words = Words("", self, "warning")
        self.fine = QPushButton(self.tr("It is fine"), self)
        self.fine.setProperty("kind", "quiet")
        self._pause = self._timer(THINKING_PAUSE, self._look)
        self._reveal = self._timer(0, self._scroll_here)
        self._lay_out()
        self._connect()

    @property
    def text(self) -> str:
        """What is said, or an empty text."""
        return "" if self.isHidden() else self._words.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks at once when the field is left."""
        if event.type() == QEvent.Type.FocusOut and self._pause.isActive():
            self._look()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._words, 1)
        row.addWidget(self.fine, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._wait)
        self._field.installEventFilter(self)
        self.fine.clicked.connect(self._accept)
        if isinstance(self._field, NoteEdit | TextField):
            self._field.replaced.connect(self._replaced)

    def _wait(self) -> None:
        self._pause.start()

    def _look(self) -> None:
        """Says what is seen now; a screen reader hears it only when it is something else than before."""
        self._pause.stop()
        text = self._field.text if isinstance(self._field, NoteEdit) else self._field.text()
        seen = self._lookout.look(text, reference=self._reference)[:_MOST_NAMED]
        if not seen:
            self._forget()
        elif seen != self._seen:
            self._say(seen)

    def _replaced(self) -> None:
        if self._reference:
            self._look()
        else:
            self._forget()

    def _say(self, seen: tuple[Seen, ...]) -> None:
        self._seen = seen
        sentence = self._sentence()
        self._words.setText(f"▲ {sentence}")
        self._field.setAccessibleDescription(sentence)
        self.show()
        self._reveal.start()
        announce(self, sentence)

    def _sentence(self) -> str:
        looks = self.tr("“{0}” looks like {1}")
        named = [looks.format(_short(one.words), say(KINDS[one.kind])) for one in self._seen]
        advice = self.tr("Use the reference of the case, or a role.")
        if self._reference:
            advice = self.tr("Use a reference such as C-07.")
        return f"{', '.join(named)}. {advice}"

    def _forget(self) -> None:
        """Says nothing any more, since another text stands there or there is nothing to say."""
        self._pause.stop()
        if self._seen:
            self._seen = ()
            self._field.setAccessibleDescription("")
            self.hide()

    def _accept(self) -> None:
        self._lookout.accept(self._seen)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _scroll_here(self) -> None:
        """Once the layout has made room: brings the hint into view where the field stands at the edge."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, 0, Space.S)

    def _timer(self, milliseconds: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


def _short(words: str) -> str:
    """Words on one line, without their end where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
