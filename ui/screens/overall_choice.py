"""What a decision table says about the service's rating, and what it leaves to the inspector."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import wording
from model.findings import Findings
from model.rating import OverallRating
from ui.theme import Space
from ui.widgets.controls import Muted, Words
from ui.widgets.dates import shown_date
from ui.widgets.disclosure import Disclosure


class OverallChoice(QWidget):
    """The basis of the overall rating; where the table leaves it open, the choice with its reason."""

    decide = Signal()
    withdraw = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._basis = Words("", self)
        self._reason = Words("", self)
        self._who = Muted("", self, small=True)
        self._flags = Words("", self, "warning")
        self.choose_button = QPushButton(self.tr("Choose…"), self)
        self.choose_button.clicked.connect(self.decide)
        self.withdraw_button = QPushButton(self.tr("Withdraw"), self)
        self.withdraw_button.setProperty("kind", "quiet")
        self.withdraw_button.setAccessibleName(self.tr("Withdraw the decision on the overall rating"))
        self.withdraw_button.clicked.connect(self.withdraw)
        self.meaning = _Meaning(self.tr("What the ratings mean"), self)
        self._lay_out()

    def show_overall(self, findings: Findings, overall: OverallRating) -> None:
        """Shows what the table gives now, and what was decided."""
        rule = findings.framework.overall
        self._basis.setText(wording.overall_basis(findings.framework, overall))
        self.meaning.set_text(rule.explanation if rule else "")
        decision = overall.decision
        decided = decision is not None and bool(decision.rating)
        self._reason.setText(f"“{decision.reason}”" if decision else "")
        signed = (decision.by, shown_date(decision.on)) if decision else ()
        self._who.setText(", ".join(part for part in signed if part))
        self._flags.setText("\n".join(f"▲ {wording.flag(flag)}" for flag in overall.flags))
        self._flags.setVisible(bool(overall.flags))
        for widget in (self._reason, self._who, self.withdraw_button):
            widget.setVisible(decided)
        self.choose_button.setVisible(bool(overall.options))
        self.choose_button.setText(self.tr("Change…") if decided else self.tr("Choose…"))
        named = self.tr("Change the overall rating") if decided else self.tr("Choose the overall rating")
        self.choose_button.setAccessibleName(named)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for words in (self._basis, self._reason, self._who, self._flags):
            column.addWidget(words)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.withdraw_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.meaning)


class _Meaning(Disclosure):
    """The published definitions, closed at first."""

    def __init__(self, title: str, parent: QWidget) -> None:
        self._text = ""
        super().__init__(title, parent)

    def set_text(self, text: str) -> None:
        self._text = text
        self.setVisible(bool(text))

    def fill(self) -> None:
        self.body.addWidget(Muted(self._text, self))
