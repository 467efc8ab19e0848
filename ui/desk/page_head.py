"""Above the questions of a page: what it is about, why it is asked, how far the evidence goes, and the keys."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from model import wording
from model.assessment import Assessment
from model.evidence import coverage
from model.framework import Framework, Page
from model.scales import Scale
from ui.desk.key_line import KeyLine
from ui.theme import Space
from ui.widgets.controls import Heading, Muted
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import ReconstructedMark


class PageHead(QWidget):
    """Stays where it is while the questions scroll."""

    def __init__(self, framework: Framework, parent: QWidget) -> None:
        super().__init__(parent)
        self._framework = framework
        self._title = Heading("", self, level=2)
        self._why = Muted("", self)
        self._coverage = Muted("", self, small=True)
        self._coverage.setWordWrap(False)
        self._mark = ReconstructedMark(self)
        self._keys = KeyLine(self)
        line = FlowLayout()
        line.setSpacing(Space.M)
        for part in (self._mark, self._coverage, self._keys):
            line.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        layout.setSpacing(Space.XS)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addLayout(line)

    @property
    def why(self) -> str:
        """Why the key question applies or not, as shown."""
        return self._why.text()

    @property
    def coverage(self) -> str:
        """How far the evidence goes, as shown."""
        return self._coverage.text()

    def show_page(self, page: Page) -> None:
        """Shows another page."""
        self._title.setText(f"{page.id} {page.title}")
        self._mark.show_for(question.wording for question in page.questions)

    def show_case(self, page: Page, assessment: Assessment) -> None:
        """Shows what depends on the case."""
        self._why.setText(self._why_of(page, assessment))
        self._why.setVisible(bool(self._why.text()))
        evidence = coverage(page, assessment)
        text = self.tr("Evidence on {0} of {1}").format(evidence.answered, evidence.asked)
        self._coverage.setText(text if evidence.asked else "")
        self._coverage.setToolTip(
            self.tr("Answered questions of this page that have a note or an item of evidence")
        )

    def show_scale(self, scale: Scale) -> None:
        """Shows the keys for questions that are answered on a scale."""
        self._keys.show_scale(scale)

    def _why_of(self, page: Page, assessment: Assessment) -> str:
        """Why the key question applies or not; a flat standard's questions each say it themselves."""
        if page.key is None:
            return ""
        state = assessment.states[page.key.id]
        reason = wording.applicability(self._framework, state)
        return reason if state.applies else f"{reason} {page.key.note}".strip()
