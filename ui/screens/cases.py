"""The list of cases: how far each is, what stops it, and the way into it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from model.operations import Operation
from model.wording import cases as case_count
from ui.dialogs.history import show_history
from ui.screens.case_rows import CaseRow, Filter, RowMaker, Status
from ui.screens.case_table import CaseDelegate, CaseTable
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import ChoiceBox, EmptyState, Muted
from ui.widgets.filter_field import FilterField
from ui.widgets.page import SideBySide

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def local_now() -> datetime:
    """This moment, with the local time zone."""
    return datetime.now().astimezone()


class CasesScreen(QWidget):
    """The signals carry the id of a case, apart from `new_case_requested`."""

    case_opened = Signal(str)
    facts_requested = Signal(str)
    new_case_requested = Signal()
    remove_requested = Signal(str)
    case_printed = Signal(str)

    def __init__(
        self, session: Session, parent: QWidget | None = None, clock: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._maker = RowMaker(session.findings.framework, self._status_word)
        self._model = CaseTable(session.findings.framework, self)
        self._table = CaseList(self._model, self)
        self._current = ""
        self._build()
        self._connect()
        self._load()

    @property
    def current_case(self) -> str:
        """The id of the case that is chosen in the list, or an empty text."""
        return self._table.current_case

    @property
    def case_order(self) -> list[str]:
        """The ids of the cases shown, in order."""
        return list(self._model.case_ids)

    @property
    def hint(self) -> str:
        """What the keys do here."""
        return self.tr("Enter opens a case · F2 edits facts · Ctrl P prints the summary")

    def select_case(self, case_id: str) -> None:
        """Chooses a case in the list, if it is shown."""
        self._table.select_case(case_id)

    def focus_filter(self) -> None:
        """Puts the cursor in the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_history(self) -> None:
        """Opens the history of the case that is chosen, or of the inspection where none is."""
        show_history(self._session, self.window(), self.current_case)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        self._head = SideBySide(1040, self)
        self._head.add_column([self._filters()], stretch=1)
        self._head.add_column([self._right_side()], stretch=0)
        column.addWidget(self._head)
        self._stack = QStackedWidget(self)
        for page in (self._table, self._no_cases(), self._no_match()):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self._table)

    def _filters(self) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self._filter = FilterField(part)
        self._filter.setAccessibleName(self.tr("Filter cases"))
        self._filter.setPlaceholderText(self.tr("Filter cases"))
        self._sample = ChoiceBox(part, empty=self.tr("All samples"))
        self._sample.setAccessibleName(self.tr("Sample"))
        self._sample.set_options([(s.id, s.title) for s in self._session.findings.framework.samples])
        self._status = ChoiceBox(part, empty=self.tr("Any status"))
        self._status.setAccessibleName(self.tr("Status"))
        self._status.set_options([(str(int(status)), self._status_word(status)) for status in Status])
        for widget, stretch in ((self._filter, 2), (self._sample, 1), (self._status, 1)):
            row.addWidget(widget, stretch)
        self._sample.setVisible(len(self._session.findings.framework.samples) > 1)
        return part

    def _right_side(self) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        self._summary = Muted("", part)
        self._summary.setWordWrap(False)
        self._new = QPushButton(self.tr("New case…"), part)
        self._new.setToolTip(self.tr("Ctrl+N"))
        row.addStretch(1)
        row.addWidget(self._summary)
        row.addWidget(self._new)
        return part

    def _no_cases(self) -> QWidget:
        page = EmptyState(
            self.tr("No cases yet"),
            self.tr("Add the first case to begin. Use a reference, never a name."),
            self,
        )
        self._first = QPushButton(self.tr("New case…"), page)
        self._first.setProperty("kind", "primary")
        page.buttons.addWidget(self._first)
        return page

    def _no_match(self) -> QWidget:
        page = EmptyState(self.tr("No case fits the filter"), "", self)
        self._show_all = QPushButton(self.tr("Show all cases"), page)
        page.buttons.addWidget(self._show_all)
        return page

    def _connect(self) -> None:
        self._session.changed.connect(self._session_changed)
        self._filter.textChanged.connect(self._filter_changed)
        self._filter.moved_on.connect(self._table.setFocus)
        self._sample.chosen.connect(self._filter_changed)
        self._status.chosen.connect(self._filter_changed)
        self._show_all.clicked.connect(self._clear_filter)
        for button in (self._new, self._first):
            button.clicked.connect(self.new_case_requested)
        table = self._table
        table.opened.connect(self.case_opened)
        table.facts_requested.connect(self.facts_requested)
        table.remove_requested.connect(self.remove_requested)
        table.printed.connect(self.case_printed)
        table.history_requested.connect(self.show_history)

    def _load(self) -> None:
        self._model.set_rows({case_id: self._row(case_id) for case_id in self._session.inspection.cases})
        self._table.fit_columns()
        self._show_state()

    def _row(self, case_id: str) -> CaseRow:
        assessment = self._session.findings.assessments[case_id]
        return self._maker.row(assessment, self._session.changed_at.get(case_id, ""), self._clock())

    def _session_changed(self, operation: Operation) -> None:
        if not operation.case_ids:
            return
        cases = self._session.inspection.cases
        self._model.update_rows(
            {case_id: self._row(case_id) if case_id in cases else None for case_id in operation.case_ids}
        )
        self._show_state()
        if self._table.isVisible():
            self._table.fit_columns()

    def _filter_changed(self) -> None:
        status = self._status.value
        wanted = Status(int(status)) if status is not None else None
        self._model.set_filter(Filter(self._filter.text(), self._sample.value, wanted))
        self._show_state()

    def _clear_filter(self) -> None:
        self._filter.clear()
        self._sample.set_value(None)
        self._status.set_value(None)
        self._filter_changed()
        self._table.setFocus()

    def _show_state(self) -> None:
        """The table, or what to say in its place; and the line that counts the cases."""
        any_case = bool(self._session.inspection.cases)
        page = 0 if self._model.case_ids else 2 if any_case else 1
        self._head.setVisible(any_case)
        self._stack.setCurrentIndex(page)
        self.setFocusProxy((self._table, self._first, self._show_all)[page])
        counts = Counter(row.status for row in self._model.all_rows)
        parts = [case_count(counts.total())]
        parts += [
            f"{counts[status]} {self._status_word(status).lower()}"
            for status in reversed(Status)
            if counts[status]
        ]
        self._summary.setText(" · ".join(parts))

    def _status_word(self, status: Status) -> str:
        words = {
            Status.NOT_STARTED: self.tr("Not started"),
            Status.IN_PROGRESS: self.tr("In progress"),
            Status.COMPLETE: self.tr("Complete"),
        }
        return words[status]


class CaseList(QTableView):
    """The table with its keys: Enter opens, F2 edits facts, Ctrl P prints, Delete removes."""

    opened = Signal(str)
    facts_requested = Signal(str)
    remove_requested = Signal(str)
    printed = Signal(str)
    history_requested = Signal()

    def __init__(self, model: CaseTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._cases = model
        self._kept = ""
        self._scroll = 0
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setAccessibleName(self.tr("Cases"))
        self._set_up()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._open_current)
        self.customContextMenuRequested.connect(self._show_menu)
        theme_changed.connect(self.fit_columns)

    @property
    def current_case(self) -> str:
        """The id of the current case, or an empty text."""
        row = self.currentIndex().row()
        return self._cases.case_ids[row] if 0 <= row < len(self._cases.case_ids) else ""

    def select_case(self, case_id: str) -> None:
        """Makes a case the current one, if it is shown."""
        row = self._cases.row_of(case_id)
        if row >= 0:
            self.selectRow(row)

    def fit_columns(self) -> None:
        """Gives rows and columns the room that the text needs. Looks at the rows in sight only."""
        self.verticalHeader().setDefaultSectionSize(scaled(20) + 2 * Space.S)
        self.horizontalHeader().setStretchLastSection(False)
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._action_for(event)
        if act is None or not self.current_case:
            super().keyPressEvent(event)
        else:
            act()

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(50)

    def _action_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return self._print_current
        plain = {Qt.Key.Key_F2: self._edit_facts, Qt.Key.Key_Delete: self._remove_current}
        plain |= dict.fromkeys(_OPENS, self._open_current)
        return plain.get(Qt.Key(event.key()))

    def _open_current(self) -> None:
        if self.current_case:
            self.opened.emit(self.current_case)

    def _edit_facts(self) -> None:
        self.facts_requested.emit(self.current_case)

    def _print_current(self) -> None:
        self.printed.emit(self.current_case)

    def _remove_current(self) -> None:
        self.remove_requested.emit(self.current_case)

    def _show_menu(self, place: QPoint) -> None:
        if self.current_case:
            menu = self.menu()
            menu.exec(self.viewport().mapToGlobal(place))
            menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the current case, and the columns to sort by."""
        menu = QMenu(self)
        for text, keys, act in (
            (self.tr("Open"), "Return", self._open_current),
            (self.tr("Case facts"), "F2", self._edit_facts),
            (self.tr("Print summary…"), "Ctrl+P", self._print_current),
            (self.tr("History…"), "Ctrl+H", self.history_requested),
            (self.tr("Remove case…"), "Delete", self._remove_current),
        ):
            action = menu.addAction(text)
            action.setShortcut(keys)
            action.triggered.connect(act)
        menu.addSeparator()
        columns = menu.addMenu(self.tr("Sort by"))
        for number, column in enumerate(self._cases.columns):
            columns.addAction(column.title).setData(number)
        columns.triggered.connect(self._sort_by)
        return menu

    def _sort_by(self, action: QAction) -> None:
        header = self.horizontalHeader()
        number, up = action.data(), Qt.SortOrder.AscendingOrder
        again = header.sortIndicatorSection() == number and header.sortIndicatorOrder() == up
        self.sortByColumn(number, Qt.SortOrder.DescendingOrder if again else up)

    def _keep(self) -> None:
        self._kept = self.current_case or self._kept
        self._scroll = self.verticalScrollBar().value()

    def _restore(self) -> None:
        row = self._cases.row_of(self._kept)
        if self._cases.case_ids:
            self.selectRow(max(row, 0))
        self.verticalScrollBar().setValue(self._scroll)
        if row >= 0:
            self.scrollTo(self._cases.index(row, 0))
