"""An open inspection in the window: its head, its screens, and the ways between them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from model.days import days
from model.faults import CasereadError
from model.language import spoken
from model.operations import Operation
from ui.alert_notice import AlertNotice
from ui.desk.desk import ReadingDesk
from ui.desk.outline import FACTS
from ui.dialogs.history import show_history
from ui.outlet import Outlet
from ui.places import CASES, ORGANISATION, RATINGS, REPORT, SCREEN_COMMANDS, TAB_ORDER
from ui.rating_news import RatingNews
from ui.screens.cases import CasesScreen
from ui.screens.findings import FindingsScreen
from ui.screens.organisation import OrganisationScreen, judged_standards, judges_organisation_only
from ui.screens.overview import OverviewScreen
from ui.screens.ratings import RatingsScreen
from ui.screens.report import ReportScreen
from ui.session import Session
from ui.split import Split
from ui.spoken_changes import SpokenChanges
from ui.theme import Space
from ui.widgets.controls import Heading, Muted, Words
from ui.widgets.key_tip import KeyTip
from ui.widgets.tabs import TabRow
from ui.widgets.turning import Turning

ROOM_FOR_ONE_ROW = 900
"""The width (logical pixels at normal text) from which the tabs stand beside the service."""


class Workspace(QWidget):
    """Owns its session: both go together, and what was read goes with them.

    `language` is the one that it was made in. `placed` says that another screen, case or question is shown;
    `new_case_requested` and `remove_requested` ask the window for a dialog.
    """

    placed = Signal()
    new_case_requested = Signal()
    remove_requested = Signal(str)

    def __init__(self, session: Session, outlet: Outlet, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = spoken()
        self._session = session
        session.setParent(self)
        self._refused = False
        self.head = Head(session, self)
        self.overview = OverviewScreen(session)
        self.cases = CasesScreen(session)
        self.desk = ReadingDesk(session)
        self.organisation = OrganisationScreen(session)
        self.ratings = RatingsScreen(session)
        self.report = ReportScreen(session, outlet)
        self.findings = FindingsScreen(session)
        self._case_stack = QStackedWidget(self)
        self._case_stack.addWidget(self.cases)
        self.split = Split(session, self.desk, self)
        self._news = RatingNews(session, self)
        self._case_stack.addWidget(self.split)
        self._stack = QStackedWidget(self)
        screens = (
            self.overview,
            self._case_stack,
            self.organisation,
            self.ratings,
            self.report,
            self.findings,
        )
        for screen in screens:
            self._stack.addWidget(screen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        self._connect()
        SpokenChanges(session, self)
        self.show_screen(CASES)

    @property
    def session(self) -> Session:
        return self._session

    @property
    def screen_index(self) -> int:
        """Which of the screens is shown."""
        return self._stack.currentIndex()

    @property
    def reading(self) -> bool:
        """Whether a case is open on the reading desk."""
        return self.screen_index == CASES and self._case_stack.currentWidget() is self.split

    @property
    def judges(self) -> bool:
        """Whether the programme has standards to judge."""
        return bool(judged_standards(self._session.findings.framework))

    @property
    def case_id(self) -> str:
        """The case that is read, or the one chosen in the list; empty where there is none."""
        return self.desk.case_id if self.reading else self.cases.current_case

    def show_screen(self, index: int) -> None:
        """Shows a screen. Choosing Cases while a case is read goes back to the list of cases."""
        self.flush()
        self.desk.what_if.leave()
        if index == CASES and (self.reading or not self.desk.case_id):
            self._case_stack.setCurrentWidget(self.cases)
        self._stack.setCurrentIndex(index)
        self.head.check(index)
        self._focus()
        self.placed.emit()

    def open_case(self, case_id: str, place: str = "") -> None:
        """Opens a case on the reading desk."""
        self.flush()
        self._stack.setCurrentIndex(CASES)
        self._case_stack.setCurrentWidget(self.split)
        self.head.check(CASES)
        self.desk.show_case(case_id, place)
        self.placed.emit()

    def open_facts(self, case_id: str) -> None:
        """Opens a case at its facts."""
        self.open_case(case_id, FACTS)

    def raise_alert(self) -> None:
        """Opens a new urgent alert on the case that is read."""
        self.desk.raise_alert()

    def show_alert(self, case_id: str) -> None:
        """Opens a case at the first alert that is not passed on."""
        self.open_case(case_id)
        self.desk.alerts.open()

    def close_case(self) -> None:
        """Goes back to the list of cases."""
        if self.reading:
            self.show_screen(CASES)

    def show_list(self) -> None:
        """Shows the list of cases, from any screen, also where a case stays open on the reading desk."""
        self.show_screen(CASES)
        self.close_case()

    def step_case(self, step: int) -> None:
        """Opens the next or the previous case in the order of the list."""
        order = self.cases.case_order
        if self.case_id in order:
            position = order.index(self.case_id) + step
            if 0 <= position < len(order):
                self.open_case(order[position])

    def show_history(self) -> None:
        """Opens the history of what is in sight: a question, a case, or else the inspection."""
        self.flush()
        if self.reading:
            self.desk.show_history()
        elif self.screen_index == CASES:
            self.cases.show_history()
        else:
            show_history(self._session, self.window())

    def report_on(self, *case_ids: str) -> None:
        """Shows the report screen with the summary of a case, or a pack of several."""
        self.show_screen(REPORT)
        self.report.show_cases(*case_ids)

    def report_on_these(self) -> None:
        """Shows the report on the case that is read, on those chosen in the list, or else the one chosen last."""
        listed = self.cases.chosen_cases if self.screen_index == CASES else []
        chosen = [self.case_id] if self.reading else listed
        if chosen:
            self.report_on(*chosen)
        else:
            self.show_screen(REPORT)

    def print_these(self) -> None:
        """Prints that report, once the person has chosen a printer."""
        self.report_on_these()
        self.report.print_pages()

    def flush(self) -> bool:
        """Saves what has been typed and not yet saved; whether all of it could be."""
        self._refused = False
        self._session.save_unsaved()
        for screen in (self.desk, self.organisation, self.overview, self.findings):
            screen.flush()
        return not self._refused

    def settle(self) -> None:
        """Returns once no preview is being made."""
        self.report.stop()

    def finish(self) -> None:
        """Lets the file go, with the pages that were made of it."""
        self.settle()
        self.report.view.show_pages(None)
        self._session.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.split.reveal()

    def hideEvent(self, event: QHideEvent) -> None:
        """What stands in a window of its own goes out of sight with the workspace, and no process keeps what it knew:
        under the lock, too.
        """
        super().hideEvent(event)
        if not event.spontaneous():
            self.split.conceal()
            self.settle()

    def _connect(self) -> None:
        self.head.chosen.connect(self.show_screen)
        self.head.alert_chosen.connect(self.show_alert)
        self.cases.case_opened.connect(self.open_case)
        self.cases.facts_requested.connect(self.open_facts)
        self.cases.printing_requested.connect(self.print_these)
        self.cases.new_case_requested.connect(self.new_case_requested)
        self.cases.remove_requested.connect(self.remove_requested)
        self.desk.decision_requested.connect(self._on_decision)
        self.desk.placed.connect(self._on_placed)
        self.ratings.case_requested.connect(self.open_case)
        self.findings.case_requested.connect(self.open_case)
        self.ratings.organisation_requested.connect(self._on_organisation)
        self._session.changed.connect(self._on_changed)
        self._session.refused.connect(self._on_refused)

    def _focus(self) -> None:
        stack = self._case_stack if self._stack.currentWidget() is self._case_stack else self._stack
        screen = stack.currentWidget()
        if screen is not None:
            screen.setFocus()

    def _on_decision(self, standard_id: str) -> None:
        self.show_screen(RATINGS)
        self.ratings.show_standard(standard_id)
        self.ratings.record_decision(standard_id)

    def _on_organisation(self, standard_id: str) -> None:
        self.show_screen(ORGANISATION)
        self.organisation.show_standard(standard_id)

    def _on_placed(self, _case_id: str, _place: str) -> None:
        self.placed.emit()

    def _on_refused(self, _error: CasereadError) -> None:
        self._refused = True

    def _on_changed(self, _operation: Operation) -> None:
        if self.reading and self.desk.case_id not in self._session.inspection.cases:
            self.show_screen(CASES)


class Head(QFrame):
    """Which inspection this is, and the screens to choose from; below one another where there is little room.

    `alert_chosen` carries a case with an urgent alert that somebody goes to.
    """

    chosen = Signal(object)
    alert_chosen = Signal(str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "topbar")
        self._service = Heading("", self, level=2)
        self._details = Muted("", self, small=True)
        self._notice = Words("", self, role="notice")
        self._alerts = AlertNotice(session, self)
        self._alerts.jumped.connect(self.alert_chosen)
        row = Turning(ROOM_FOR_ONE_ROW, Space.L, self)
        row.row.setContentsMargins(Space.L, Space.XS, Space.L, 0)
        row.row.addWidget(self._names(row), 1)
        row.row.addWidget(self._tab_row(row))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(row)
        layout.addWidget(self._notice)
        layout.addWidget(self._alerts)
        session.changed.connect(self._on_changed)
        self._refresh()

    def _names(self, parent: QWidget) -> QWidget:
        names = QWidget(parent)
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._service)
        column.addWidget(self._details)
        column.addStretch(1)
        return names

    def _tab_row(self, parent: QWidget) -> TabRow:
        self._tabs = TabRow(parent)
        self._tabs.chosen.connect(self.chosen)
        titles = self._titles()
        for index in TAB_ORDER:
            KeyTip(self._tabs.add(index, titles[index]), SCREEN_COMMANDS[index])
        framework = self._session.findings.framework
        self._tabs.button(ORGANISATION).setVisible(bool(judged_standards(framework)))
        return self._tabs

    @property
    def alerts(self) -> AlertNotice:
        """Which urgent alerts are not passed on."""
        return self._alerts

    def check(self, index: int) -> None:
        """Marks a screen as the one that is shown."""
        self._tabs.check(index)

    def _titles(self) -> tuple[str, ...]:
        """The titles in the order of the keys."""
        organisation = judges_organisation_only(self._session.findings.framework)
        return (
            self.tr("Overview"),
            self.tr("Cases"),
            self.tr("Organisation") if organisation else self.tr("Judgements"),
            self.tr("Ratings"),
            self.tr("Report"),
            self.tr("Findings"),
        )

    def title(self, index: int) -> str:
        """The title of a screen."""
        return self._titles()[index]

    def _on_changed(self, operation: Operation) -> None:
        if operation.touches("inspection"):
            self._refresh()

    def _refresh(self) -> None:
        inspection = self._session.inspection
        fieldwork = days(inspection.fieldwork_from, inspection.fieldwork_to)
        details = [self._session.findings.framework.short_title]
        if fieldwork:
            details.append(self.tr("fieldwork {0}").format(fieldwork))
        self._service.setText(inspection.service)
        self._details.setText(" · ".join(details))
        self._notice.setText(inspection.notice)
        self._notice.setVisible(bool(inspection.notice))
