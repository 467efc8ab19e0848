"""Recording what a panel decided about a rating: the figures propose, people decide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from model import labels
from model.conditions import Value
from model.faults import CasereadError
from model.framework import OVERALL
from model.inspection import Decision, Path
from ui.dialogs.decision_subject import flags_with, subject_of
from ui.session import Session
from ui.theme import Space, scaled
from ui.widgets.controls import Card, DateField, Heading, Words
from ui.widgets.dialog import Dialog
from ui.widgets.form_rows import add_row, form
from ui.widgets.note_edit import NoteEdit
from ui.widgets.rating_choice import RatingChoice
from ui.widgets.rating_label import RatingLabel
from ui.widgets.sighting_hint import SightingHint

_FIELD_SHARE = 0.75
"""How much of the width of the dialog the fields have at least, beside their labels."""


def withdrawn(place: str) -> dict[Path, Value | None]:
    """The values that take a decision back."""
    return {("decisions", place, name): None for name in ("rating", "by", "on", "reason")}


class DecisionDialog(Dialog):
    """Asks for a rating, who decided, when and why; records them once all four are there.

    `today` is what the date begins with where none was recorded. The dialog stays open when a decision cannot
    be saved, so that nothing written is lost.
    """

    def __init__(self, session: Session, place: str, today: date, parent: QWidget | None = None) -> None:
        """`place` is the id of a standard, or `model.framework.OVERALL`."""
        super().__init__(parent)
        self._session = session
        self._place = place
        self._today = today
        self._subject = subject_of(session.findings, place)
        self._label = labels.DECISION_OVERALL if place == OVERALL else labels.DECISION.format(place)
        self.setWindowTitle(labels.shown(self._label))
        self._content = QWidget(self)
        self._content.setProperty("role", "page")
        self._make_fields()
        self._fill(self._subject.decision, today)
        self._lay_out()
        self._connect()
        self._show_flags()
        self.choice.fit(round(self._room().width() * _FIELD_SHARE))
        self.resize(self.sizeHint())
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def place(self) -> str:
        """What is decided: the id of a standard, or OVERALL."""
        return self._place

    @property
    def written(self) -> Decision:
        """The decision as it stands in the fields."""
        by, reason = self.by.text().strip(), self.reason.text.strip()
        return Decision(self.choice.chosen or "", by, self.on.value or "", reason)

    def go_on_with(self, written: Decision) -> None:
        """Fills the fields with what was written before."""
        self._fill(written, self._today)
        self._show_flags()

    def values(self) -> dict[Path, Value | None]:
        """The decision as it stands in the fields, by path."""
        return {
            ("decisions", self._place, name): value or None for name, value in asdict(self.written).items()
        }

    def accept(self) -> None:
        """Records the decision, or says what it still needs."""
        missing = list(self._missing())
        if missing:
            names = ", ".join(name for name, _ in missing)
            self.message.setText(self.tr("Still needed: {0}.").format(names))
            self.message.show()
            missing[0][1].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._session.change(self._label, self.values()):
            super().accept()

    def sizeHint(self) -> QSize:
        """As large as the content, and never larger than the screen."""
        room = self._room()
        width = min(max(self._content.sizeHint().width(), scaled(700)) + Space.XXL, room.width())
        height = self._content.heightForWidth(width) + self._buttons.sizeHint().height() + Space.XXL
        return QSize(width, min(height, room.height()))

    def _room(self) -> QSize:
        return self.screen().availableSize() - QSize(Space.XXL, Space.XXL)

    def _make_fields(self) -> None:
        content = self._content
        self.choice = RatingChoice(self._subject.ratings, content)
        self.by = QLineEdit(content)
        self.on = DateField(content)
        self.reason = NoteEdit(content)
        self.flags = Words("", content, "warning")
        self.message = Words("", self, "warning")
        self.message.hide()
        self.record_button = QPushButton(self.tr("Record the decision"), self)
        self.record_button.setProperty("kind", "primary")
        self.record_button.setDefault(True)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)

    def _fill(self, decision: Decision, today: date) -> None:
        self.choice.choose(decision.rating)
        self.by.setText(decision.by)
        self.on.set_value(decision.on or today.isoformat())
        self.reason.set_text(decision.reason)

    def _connect(self) -> None:
        self.choice.picked.connect(self._show_flags)
        self.on.refused.connect(self._show_date_fault)
        self.reason.left.connect(self._leave_reason)
        self.record_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self._session.refused.connect(self._show_refusal)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.S)
        column.setSpacing(Space.M)
        column.addWidget(Heading(f"{labels.shown(self._label)} {self._subject.title}".strip(), self._content))
        column.addWidget(self._material())
        column.addWidget(self._form())
        column.addWidget(self.flags)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        self._buttons = self._button_row()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._buttons)

    def _material(self) -> Card:
        """What people weigh: the proposal, its basis, and the conditions that hold."""
        card, subject = Card("", self._content), self._subject
        if self._place != OVERALL:
            proposed = RatingLabel(card)
            proposed.set_rating(subject.proposed, self.tr("proposed by the figures"))
            card.body.addWidget(proposed)
        card.body.addWidget(Words("\n".join(subject.basis), card))
        if advice := self._advice():
            card.body.addWidget(Words(advice, card))
        return card

    def _advice(self) -> str:
        subject = self._subject
        if subject.gates:
            held = [f"• {gate}" for gate in subject.gates]
            return "\n".join((self.tr("A panel may move this rating:"), *held))
        if subject.asked:
            return "" if self._place == OVERALL else self.tr("The figures propose and inspectors decide.")
        advice = self.tr("The program advises and people decide: a decision can be recorded all the same.")
        return (
            self.tr("None of the conditions for moving this rating holds.") + " " + advice
            if subject.gated
            else advice
        )

    def _form(self) -> QWidget:
        fields = QWidget(self._content)
        rows = form()
        fields.setLayout(rows)
        add_row(rows, self.tr("Rating"), self.choice)
        add_row(rows, self.tr("Decided by"), self.by)
        self._on_row = add_row(rows, self.tr("Date"), self.on)
        hint = SightingHint(self.reason, self._session.lookout, fields)
        add_row(rows, self.tr("Reason"), self.reason, hint=hint)
        return fields

    def _button_row(self) -> QWidget:
        """What is still missing, and the buttons in the order of the platform."""
        bar = QWidget(self)
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        row.setSpacing(Space.S)
        row.addWidget(self.message, 1)
        buttons = QDialogButtonBox(bar)
        buttons.addButton(self.record_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        row.addWidget(buttons)
        return bar

    def _missing(self) -> Iterator[tuple[str, QWidget]]:
        """What a decision still needs, with the field for it."""
        needed: tuple[tuple[str, QWidget, object], ...] = (
            (self.tr("the rating"), self.choice, self.choice.chosen),
            (self.tr("who decided"), self.by, self.by.text().strip()),
            (self.tr("the date"), self.on, self.on.value),
            (self.tr("the reason"), self.reason, self.reason.text.strip()),
        )
        return ((name, field) for name, field, value in needed if not value)

    def _show_flags(self) -> None:
        """Says what would be unusual about the decision."""
        flags = flags_with(self._session.findings, self._place, self.choice.chosen)
        text = "\n".join(f"▲ {flag}" for flag in flags)
        self.flags.setText(text)
        self.flags.setVisible(bool(text))

    def _show_date_fault(self, text: str) -> None:
        self._on_row.set_note(text, "warning" if text else "small")

    def _show_refusal(self, error: CasereadError) -> None:
        self.message.setText(self.tr("Not recorded. {0}").format(error))
        self.message.show()

    def _leave_reason(self) -> None:
        self.record_button.setFocus(Qt.FocusReason.OtherFocusReason)
