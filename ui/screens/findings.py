"""What inspectors make of the figures: findings, recommendations and good practice."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from model.operations import Operation
from ui.screens.findings_figures import FiguresPart
from ui.screens.records import GoodPracticeList, RecommendationList
from ui.session import Session
from ui.theme import Space
from ui.widgets.tabs import TabButton

FIGURES, RECOMMENDATIONS, GOOD_PRACTICE = range(3)


class FindingsScreen(QWidget):
    """Three parts, of which one is shown. Everything is saved as it is given."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._stale = True
        self.figures = FiguresPart(session, self)
        self.recommendations = RecommendationList(session, self)
        self.good_practice = GoodPracticeList(session, self)
        self._parts = QStackedWidget(self)
        for part in (self.figures, self.recommendations, self.good_practice):
            self._parts.addWidget(part)
        self._tabs = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tab_row())
        column.addWidget(self._parts, 1)
        session.changed.connect(self._changed)
        self.show_part(FIGURES)

    def show_part(self, part: int) -> None:
        """Shows the figures, the recommendations or the good practice."""
        self._tabs.button(part).setChecked(True)
        self._parts.setCurrentIndex(part)
        self.setFocusProxy((self.figures, self.recommendations, self.good_practice)[part])

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self.figures.flush()
        self.recommendations.flush()
        self.good_practice.flush()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _tab_row(self) -> QWidget:
        tabs = QWidget(self)
        row = QHBoxLayout(tabs)
        row.setContentsMargins(Space.S, Space.XS, Space.L, 0)
        row.setSpacing(Space.XS)
        for part in range(3):
            tab = TabButton("", tabs)
            self._tabs.addButton(tab, part)
            row.addWidget(tab)
        row.addStretch(1)
        self._tabs.idClicked.connect(self.show_part)
        self._name_tabs()
        return tabs

    def _name_tabs(self) -> None:
        inspection = self._session.inspection
        marked = sum(bool(finding.mark) for finding in inspection.findings.values())
        titles = (
            self.tr("Figures · {0} marked").format(marked),
            self.tr("Recommendations · {0}").format(len(inspection.recommendations)),
            self.tr("Good practice · {0}").format(len(inspection.good_practice)),
        )
        for part, title in enumerate(titles):
            self._tabs.button(part).setText(title)

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
