"""Says on a card which answer is tried out: in a broken frame, with the word, and apart from the record."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from model.framework import Question


class TrialMark(QLabel):
    """`Trial: No`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "trial")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_answer(self, question: Question, answer: str | None) -> None:
        """Shows an answer of a question's scale; None for no answer."""
        value = question.scale.value(answer) if answer else None
        self.setText(self.tr("Trial: {0}").format(value.title if value else self.tr("no answer")))
