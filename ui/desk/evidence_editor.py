"""The fields of one item of evidence. Everything is saved as it is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from model.evidence_words import FLAGS, KINDS
from model.framework import Question
from model.inspection import Evidence
from model.language import say
from ui.desk.evidence_chips import QuestionChips
from ui.lookout import Lookout
from ui.theme import Space, scaled
from ui.widgets.controls import Muted, TextField, Words, plain
from ui.widgets.note_edit import NoteEdit
from ui.widgets.segments import Segment, Segments
from ui.widgets.sighting_hint import SightingHint
from ui.widgets.turning import Turning

_PAGE_WIDTH, _LABEL_WIDTH = 96, 108
_LEAST_WIDTH, _ROOM_FOR_ONE_ROW = 200, 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class EvidenceEditor(QFrame):
    """`edited` carries the name of a value and the value, `left` says that the keys go back to the question.

    `removed` asks for the removal of the item, `go_requested` for a question that it bears on; `entered` says that the
    keys act here. None goes on to the question.
    """

    edited = Signal(str, str)
    left = Signal()
    removed = Signal()
    go_requested = Signal()
    entered = Signal()

    def __init__(self, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card-alt")
        self.kind = KindChoice(self)
        self.text = NoteEdit(self)
        self.document = TextField(self)
        self.page = TextField(self)
        self.chips = QuestionChips(self)
        self.flag = Segments(self)
        self.flag.set_segments([Segment(key, say(title), "accent") for key, title in FLAGS.items()])
        self._documents = QStringListModel(self)
        self._hints = (SightingHint(self.text, lookout, self), SightingHint(self.document, lookout, self))
        # A field's place settles when the event loop runs; only then is there a place to scroll to.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.timeout.connect(self._show_focus)
        self.go_button = self._button(self.tr("Go to the question"))
        self.go_button.hide()
        self.remove_button = self._button(self.tr("Remove"))
        self._done = self._button(self.tr("Done"))
        self._lay_out()
        self._connect()

    def show_item(self, item: Evidence, asked: Sequence[Question], documents: Sequence[str]) -> None:
        """Shows an item; what somebody is typing on top of it stays. `documents` can be completed."""
        self.kind.choose(item.kind)
        self.text.set_text(item.text)
        self.document.set_text(item.document)
        self.page.set_text(item.page)
        self.chips.show_questions(asked, item.question_ids)
        self.flag.choose(item.flag)
        self._documents.setStringList(list(documents))

    def write(self) -> None:
        """Puts the cursor at the end of the text."""
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_fixed(self, fixed: bool) -> None:
        """Whether the item may only be read."""
        for field in (self.text, self.document, self.page):
            field.setReadOnly(fixed)
        for choice in (self.kind, self.flag):
            choice.set_fixed(fixed)
        for control in (self.chips, self.remove_button):
            control.setEnabled(not fixed)

    def flush(self) -> None:
        """Hands on what was typed, now."""
        for field in (self.text, self.document, self.page):
            field.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; no other key goes any further."""
        if event.key() == Qt.Key.Key_Escape:
            self.flush()
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps the field that has the focus in sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.entered.emit()
            self._reveal.start()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Little width, as choices that do not fit stand below one another."""
        return QSize(scaled(_LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for choice in (self.kind, self.flag):
            choice.fit(event.size().width() - 2 * Space.M - 2)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._row(self.tr("Kind"), self.kind))
        column.addWidget(self._row(self.tr("What it shows"), self.text))
        column.addWidget(self._hints[0])
        column.addWidget(self._row(self.tr("Source"), self._source()))
        column.addWidget(self._hints[1])
        column.addWidget(self._row(self.tr("Bears on"), self.chips))
        column.addWidget(self._row(self.tr("For the report"), self.flag))
        column.addLayout(self._foot())

    def _row(self, text: str, field: QWidget) -> QWidget:
        """A field beside its label, or below it where there is little room."""
        row = Turning(_ROOM_FOR_ONE_ROW, Space.XS, self)
        label = Words(plain(text), row)
        label.setFixedWidth(scaled(_LABEL_WIDTH))
        label.setBuddy(field)
        row.row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        if isinstance(field, Segments):
            field.set_subject(text)
            row.row.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
            row.row.addStretch(1)
        else:
            field.setAccessibleName(text)
            row.row.addWidget(field, 1)
        return row

    def _source(self) -> QWidget:
        self.document.setPlaceholderText(self.tr("Document, or a role"))
        self.document.setToolTip(self.document.placeholderText())
        self.document.setAccessibleName(self.tr("Source: document"))
        completer = QCompleter(self._documents, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.document.setCompleter(completer)
        self.page.setPlaceholderText(self.tr("Page"))
        self.page.setAccessibleName(self.tr("Source: page"))
        self.page.setFixedWidth(scaled(_PAGE_WIDTH))
        source = QWidget(self)
        row = QHBoxLayout(source)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.document, 1)
        row.addWidget(self.page)
        return source

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        hint = self.tr("Saved as you type. Escape goes back.")
        row.addWidget(Muted(hint, self, small=True), 1)
        for button in (self.go_button, self.remove_button, self._done):
            row.addWidget(button)
        return row

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "quiet")
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self.kind.taken.connect(self._on_kind)
        self.text.edited.connect(self._on_text)
        self.text.left.connect(self.left)
        self.document.edited.connect(self._on_document)
        self.page.edited.connect(self._on_page)
        self.chips.edited.connect(self._on_questions)
        self.flag.picked.connect(self._on_flag)
        self.go_button.clicked.connect(self.go_requested)
        self.remove_button.clicked.connect(self.removed)
        self._done.clicked.connect(self.left)
        for child in self.findChildren(QWidget):
            if child.focusPolicy() != Qt.FocusPolicy.NoFocus:
                child.installEventFilter(self)

    def _show_focus(self) -> None:
        """Brings all of the fields into view where there is room, and the one with the focus in any case."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        field: QWidget | None = self.window().focusWidget()  # None before anything had it
        if above is not None and field is not None and self.isAncestorOf(field):
            above.ensureWidgetVisible(self, 0, Space.L)
            above.ensureWidgetVisible(field, 0, Space.XL)

    def _on_kind(self, kind: str) -> None:
        self.edited.emit("kind", kind)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text(self, text: str) -> None:
        self.edited.emit("text", text)

    def _on_document(self, document: str) -> None:
        self.edited.emit("document", document)

    def _on_page(self, page: str) -> None:
        self.edited.emit("page", page)

    def _on_questions(self, questions: str) -> None:
        self.edited.emit("questions", questions)

    def _on_flag(self, flag: str) -> None:
        self.edited.emit("flag", flag)


class KindChoice(Segments):
    """The kinds of evidence. `taken` carries the one that was chosen, by its figure, its letter, Enter or the mouse.

    The letter of a kind is the first of its word that no kind before it has.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._taken = ""
        self.set_segments([Segment(key, say(title), "accent") for key, title in KINDS.items()])
        self._by_key = {str(n): key for n, key in enumerate(KINDS, 1)} | _letters()
        self.picked.connect(self._on_picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        kind = self._by_key.get(event.text().upper()) if event.modifiers() in _PLAIN else None
        if event.key() in _ENTER:
            kind = next((b.segment.id for b in self.buttons if b.hasFocus()), self.chosen)
        if kind:
            self._take(kind)
        else:
            super().keyPressEvent(event)

    def choose(self, segment_id: str) -> None:
        super().choose(segment_id)
        if segment_id:
            self._taken = segment_id

    def _on_picked(self, kind: str) -> None:
        """There is always a kind: choosing the chosen one again goes on with it."""
        self._take(kind or self._taken)

    def _take(self, kind: str) -> None:
        if not self._fixed:
            self.choose(kind)
            self.taken.emit(kind)


def _letters() -> dict[str, str]:
    letters: dict[str, str] = {}
    for key, title in KINDS.items():
        letter = next((c for c in say(title).upper() if c.isalpha() and c not in letters), "")
        letters[letter] = key
    return letters
