"""What inspectors make of the figures: findings, recommendations and good practice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from model.evidence import flagged
from model.operations import Operation
from ui.screens.findings_figures import FiguresPart
from ui.screens.flagged import FlaggedPart
from ui.screens.records import GoodPracticeList, RecommendationList
from ui.session import Session
from ui.theme import Space
from ui.widgets.focus_order import begin_at
from ui.widgets.tabs import TabRow

FIGURES, RECOMMENDATIONS, GOOD_PRACTICE, FLAGGED = range(4)


class FindingsScreen(QWidget):
    """Four parts, of which one is shown. Everything is saved as it is given.

    `case_requested` carries a case and the place in it that somebody goes to.
    """

    case_requested = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.figures = FiguresPart(session, self)
        self.recommendations = RecommendationList(session, self)
        self.good_practice = GoodPracticeList(session, self)
        self.flagged = FlaggedPart(session, self)
        self.flagged.case_requested.connect(self.case_requested)
        self.flagged.used.connect(self._go_on_with)
        self._parts = QStackedWidget(self)
        for part in self._all:
            self._parts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tab_row())
        column.addWidget(self._parts, 1)
        session.changed.connect(self._changed)
        self.show_part(FIGURES)

    def show_part(self, part: int) -> None:
        """Shows the figures, the recommendations, the good practice or what was flagged while reading."""
        self._tabs.check(part)
        self._parts.setCurrentIndex(part)
        begin_at(self, self._all[part])

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self.figures.flush()
        self.recommendations.flush()
        self.good_practice.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    @property
    def _all(self) -> tuple[QWidget, ...]:
        return (self.figures, self.recommendations, self.good_practice, self.flagged)

    def _tab_row(self) -> TabRow:
        self._tabs = TabRow(self)
        self._tabs.setContentsMargins(Space.S, Space.XS, Space.L, 0)
        for part in range(len(self._all)):
            self._tabs.add(part, "")
        self._tabs.chosen.connect(self.show_part)
        self._name_tabs()
        return self._tabs

    def _name_tabs(self) -> None:
        inspection = self._session.inspection
        marked = sum(bool(finding.mark) for finding in inspection.findings.values())
        titles = (
            self.tr("Figures · {0} marked").format(marked),
            self.tr("Recommendations · {0}").format(len(inspection.recommendations)),
            self.tr("Good practice · {0}").format(len(inspection.good_practice)),
            self.tr("Evidence · {0}").format(len(flagged(inspection))),
        )
        for part, title in enumerate(titles):
            self._tabs.button(part).setText(title)

    def _go_on_with(self, kind: str, record_id: str) -> None:
        """Opens the record that was made of an item of evidence."""
        part = GOOD_PRACTICE if kind == "good_practice" else RECOMMENDATIONS
        self.show_part(part)
        (self.good_practice if part == GOOD_PRACTICE else self.recommendations).open(record_id)

    def _changed(self, operation: Operation) -> None:
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        self._name_tabs()
        self.figures.refresh()
        self.recommendations.refresh()
        self.good_practice.refresh()
        self.flagged.refresh()
