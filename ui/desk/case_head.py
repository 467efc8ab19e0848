"""Which case this is, how far its reading is, and who closed it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from model import status_words
from model.assessment import Assessment
from model.framework import Fact, Framework
from model.inspection import Case
from model.status import status_of
from ui.session import Session
from ui.theme import Space
from ui.widgets.bars import ProgressBar
from ui.widgets.controls import Heading, Muted
from ui.widgets.flow import FlowLayout


class CaseHead(QWidget):
    """Stands above the outline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ref = Heading("", self, level=2)
        self._status = QLabel(self)
        self._status.setProperty("role", "pill")
        self._given_by = Muted("", self, small=True)
        self._facts = Muted("", self)
        self._bar = ProgressBar(self)
        self._count = Muted("", self)
        self._ref.setWordWrap(False)
        first = FlowLayout()
        first.setSpacing(Space.S)
        first.addWidget(self._ref)
        first.addWidget(self._status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, 0, Space.L, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(first)
        for widget in (self._given_by, self._facts, self._bar, self._count):
            layout.addWidget(widget)

    @property
    def status(self) -> str:
        """The status, and who gave it, as shown."""
        return " ".join(part for part in (self._status.text(), self._given_by.text()) if part)

    def show_case(self, session: Session, assessment: Assessment) -> None:
        """Shows a case's reference, its status, its listed facts and its progress."""
        case = assessment.case
        self._ref.setText(self.tr("Case {0}").format(case.ref))
        self._status.setText(status_words.title(status_of(assessment)))
        self._given_by.setText(_capital(status_words.given_by(case)))
        self._given_by.setVisible(bool(self._given_by.text()))
        self._facts.setText(self._summary(session.findings.framework, case))
        progress = assessment.progress
        self._bar.set_progress(progress.answered, progress.asked)
        text = self.tr("{0} of {1} applicable questions answered").format(progress.answered, progress.asked)
        self._count.setText(" · ".join(part for part in (text, *self._left(assessment)) if part))

    def _left(self, assessment: Assessment) -> tuple[str, str]:
        """How much there is to resolve and to consider: the list of it does not fit beside very large text."""
        hard = sum(problem.hard for problem in assessment.problems)
        soft = sum(problem.is_open and not problem.hard for problem in assessment.problems)
        return (
            self.tr("▲ {0} to resolve").format(hard) if hard else "",
            self.tr("△ {0} to consider").format(soft) if soft else "",
        )

    def _summary(self, framework: Framework, case: Case) -> str:
        parts = [framework.sample(case.sample).short]
        parts += [_words(fact, case) for fact in framework.facts_for(case.sample) if fact.listed]
        if case.reader:
            parts.append(self.tr("read by {0}").format(case.reader))
        return " · ".join(part for part in parts if part)


def _words(fact: Fact, case: Case) -> str:
    """A fact in short; empty where it is not recorded, or does not hold."""
    value = case.facts.get(fact.id)
    if value is None or value is False:
        return ""
    named = fact.short if value is True or fact.short != fact.title else ""
    return f"{named} {'' if value is True else fact.title_of(value).lower()}".strip()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
