"""Professional discretion: when a panel may move a rating, and what it decided."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.framework import Framework
from model.rating import StandardRating
from ui.theme import Space
from ui.widgets.controls import Card, Heading, Muted, Words
from ui.widgets.dates import shown_date
from ui.widgets.rating_label import RatingLabel


def may_decide(rating: StandardRating) -> bool:
    """Whether the programme foresees a decision on a standard, or there is one all the same."""
    method = rating.standard.method
    return bool(method.gates) or method.decided or rating.is_decided


class Discretion(QWidget):
    """The open conditions, the decision, and the buttons for it."""

    decide = Signal()
    withdraw = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading("", self, level=4)
        self._gates = Words("", self)
        self._decision = DecisionCard(self)
        self.record_button = QPushButton(self.tr("Record a decision…"), self)
        self.record_button.clicked.connect(self.decide)
        self.withdraw_button = QPushButton(self.tr("Withdraw"), self)
        self.withdraw_button.setProperty("kind", "quiet")
        self.withdraw_button.clicked.connect(self.withdraw)
        self._lay_out()

    def show_rating(self, findings: Findings, rating: StandardRating) -> None:
        """Shows what is open and what was decided for a standard."""
        framework = findings.framework
        has_gates = bool(rating.standard.method.gates)
        self._title.setText(self.tr("Professional discretion") if has_gates else self.tr("Decision"))
        decided = rating.is_decided
        self._gates.setText(self._open_gates(framework, rating) if has_gates else self._to_decide(rating))
        self._gates.setVisible(not decided and bool(self._gates.text()))
        self._decision.setVisible(decided)
        if decided:
            self._decision.show_decision(framework, rating)
        self.record_button.setText(self._action(rating))
        self._name_buttons(rating.standard.id, decided)
        self.withdraw_button.setVisible(decided)

    def _action(self, rating: StandardRating) -> str:
        if rating.is_decided:
            return self.tr("Change…")
        return self.tr("Decide…") if rating.standard.method.decided else self.tr("Record a decision…")

    def _to_decide(self, rating: StandardRating) -> str:
        """That the rating waits for a decision, where the method wants one."""
        if not rating.standard.method.decided:
            return ""
        return self.tr(
            "Not decided yet. Inspectors decide, with a reason, also where they confirm the figure."
        )

    def _name_buttons(self, standard_id: str, decided: bool) -> None:
        change = self.tr("Change the decision on {0}") if decided else self.tr("Record a decision on {0}")
        self.record_button.setAccessibleName(change.format(standard_id))
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the decision on {0}").format(standard_id))

    def _open_gates(self, framework: Framework, rating: StandardRating) -> str:
        if not rating.gates:
            return self.tr("None of the conditions for moving this rating holds.")
        lines = [f"• {framework.gates[gate].explanation}" for gate in rating.gates]
        return "\n".join((self.tr("A panel may move this rating:"), *lines))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self._title, self._gates, self._decision):
            column.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.record_button)
        buttons.addWidget(self.withdraw_button)
        buttons.addStretch(1)
        column.addLayout(buttons)


class DecisionCard(Card):
    """One decision: before and after, by whom, when, why, and what is unusual about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._before = RatingLabel(self)
        self._after = RatingLabel(self)
        self._confirms = Muted(self.tr("as the figures propose"), self, small=True)
        self._who = Muted("", self)
        self._reason = Words("", self)
        self._basis = Muted("", self, small=True)
        words = (self._confirms, self._reason, self._who, self._basis)
        for widget in (self._before, self._after, *words):
            self.body.addWidget(widget)

    def show_decision(self, framework: Framework, rating: StandardRating) -> None:
        """Shows a decision; the standard has one."""
        decision = rating.decision
        if decision is None:
            return
        before = framework.rating(rating.proposed) if rating.proposed else None
        confirmed = rating.proposed == decision.rating
        self._before.set_rating(before, "→", muted=True)
        self._before.setVisible(not confirmed)
        self._confirms.setVisible(confirmed)
        self._after.set_rating(framework.rating(decision.rating))
        self._who.setText(", ".join(part for part in (decision.by, shown_date(decision.on)) if part))
        self._reason.setText(f"“{decision.reason}”" if decision.reason else self.tr("No reason recorded yet"))
        self._basis.setText("\n".join(self._basis_lines(framework, rating)))
        self._basis.setVisible(bool(self._basis.text()))

    def _basis_lines(self, framework: Framework, rating: StandardRating) -> Iterator[str]:
        """What allowed the decision, and what is unusual about it."""
        if rating.gates:
            titles = "; ".join(framework.gates[gate].title.lower() for gate in rating.gates)
            yield self.tr("Allowed: {0}.").format(titles)
        for flag in rating.flags:
            yield f"▲ {wording.flag(flag)}"
