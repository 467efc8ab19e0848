"""The questions that an item of evidence bears on: a chip for each, and a field to add another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QPushButton, QWidget

from model.framework import Question
from model.search import Findable, findable, search
from ui.theme import scaled
from ui.widgets.flow import FlowLayout

_MOST_OFFERED = 12
_REMOVES = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_FIELD_WIDTH, _AROUND_WORDS = 180, 28


class QuestionChips(QWidget):
    """`edited` carries the ids of the questions, with a space between them, after a person added or removed one."""

    edited = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked: dict[str, Question] = {}
        self._chips: dict[str, Chip] = {}
        self._flow = FlowLayout(self)
        self.field = QuestionField(self)
        self.field.found.connect(self._add)
        self.field.emptied.connect(self._remove_last)
        self._flow.addWidget(self.field)

    @property
    def chips(self) -> tuple[QPushButton, ...]:
        """The chips, in order."""
        return tuple(self._chips.values())

    def show_questions(self, asked: Sequence[Question], chosen: Sequence[str]) -> None:
        """Shows the questions chosen among those asked of the case."""
        if tuple(self._asked) != tuple(question.id for question in asked):
            self._asked = {question.id: question for question in asked}
            self.field.offer(asked)
        for question_id in self._chips.keys() - set(chosen):
            self._drop(self._chips.pop(question_id))
        self._chips = {key: self._chips.get(key) or self._new(key) for key in chosen}

    def _new(self, question_id: str) -> Chip:
        question = self._asked.get(question_id)
        chip = Chip(question_id, question.text if question else "", self)
        chip.removed.connect(self._remove)
        self._flow.insert_widget(self._flow.count() - 1, chip)
        chip.show()
        return chip

    def _drop(self, chip: Chip) -> None:
        if chip.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _add(self, question_id: str) -> None:
        if question_id not in self._chips:
            self.edited.emit(" ".join((*self._chips, question_id)))

    def _remove(self, question_id: str) -> None:
        self.edited.emit(" ".join(key for key in self._chips if key != question_id))

    def _remove_last(self) -> None:
        if self._chips:
            self._remove(tuple(self._chips)[-1])


class Chip(QPushButton):
    """One question; pressing it, or Delete, takes it away."""

    removed = Signal(str)

    def __init__(self, question_id: str, text: str, parent: QWidget) -> None:
        super().__init__(f"{question_id}  ✕", parent)
        self._question_id = question_id
        self.setProperty("kind", "chip")
        self.setAutoDefault(False)
        self.setToolTip(text)
        self.setAccessibleName(self.tr("Bears on {0}: take away").format(question_id))
        self.setAccessibleDescription(text)
        self.clicked.connect(self._remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVES:
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.removed.emit(self._question_id)


class QuestionField(QLineEdit):
    """A field for the number of a question, or words of it. `found` carries the id of the one that was meant.

    `emptied` says that Backspace was pressed in the empty field.
    """

    found = Signal(str)
    emptied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._asked: tuple[Findable, ...] = ()
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST_OFFERED)
        completer.activated.connect(self._take)
        self.setCompleter(completer)
        self.setPlaceholderText(self.tr("Add: number or words"))
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self.setMinimumWidth(max(scaled(_FIELD_WIDTH), words + scaled(_AROUND_WORDS)))
        self.setAccessibleName(self.tr("Bears on another question: its number, or words of it"))
        self.textEdited.connect(self._narrow)

    def offer(self, asked: Sequence[Question]) -> None:
        """Offers these questions."""
        self._asked = tuple(findable("question", q.id, q.text, q.id) for q in asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(next(iter(self._meant(self.text())), ""))
        elif event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def _narrow(self, typed: str) -> None:
        self._words.setStringList(self._meant(typed))

    def _meant(self, typed: str) -> list[str]:
        """The questions that may be meant, the likeliest first."""
        groups = search(self._asked, typed, _MOST_OFFERED) if typed.strip() else ()
        return [_line(question) for group in groups for question in group.found]

    def _take(self, line: str) -> None:
        question_id = line.partition(" ")[0]
        if question_id:
            self.clear()
            self.found.emit(question_id)


def _line(question: Findable) -> str:
    return f"{question.id} {question.title}"
