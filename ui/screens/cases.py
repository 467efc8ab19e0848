"""The list of cases: how far each is, what stops it, and the way into it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from model import status_words
from model.operations import Operation
from model.status import Status
from model.wording import cases as case_count
from ui.clock import Clock, local_now
from ui.dialogs.history import show_history
from ui.ports import Files
from ui.preferences import Preferences
from ui.screens.case_filter_bar import CaseFilterBar
from ui.screens.case_list import CaseList
from ui.screens.case_rows import CaseRow, columns_for
from ui.screens.case_table import CaseTable, ReadingAhead
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import EmptyState, Muted
from ui.widgets.focus_order import begin_at
from ui.widgets.key_tip import KeyTip

_FEW = 20
"""Cases that are looked at for wider columns when many change at once."""


class CasesScreen(QWidget):
    """The signals carry the id of a case, apart from `new_case_requested` and, of all that are chosen,
    `printing_requested`.

    `remove_requested` is for one case that is chosen alone. `asked` carries what is to be done with all that are
    chosen, an id of `ui.bulk_changes`.
    """

    case_opened = Signal(str)
    facts_requested = Signal(str)
    new_case_requested = Signal()
    remove_requested = Signal(str)
    printing_requested = Signal()
    asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None, clock: Clock = local_now) -> None:
        super().__init__(parent)
        self._session = session
        self._preferences: Preferences | None = None
        self._columns = columns_for(session.findings.framework, clock)
        self._model = CaseTable(self._columns, self)
        self._table = CaseList(self._model, self)
        self._build()
        self._connect()
        self._load()
        ReadingAhead(self._model.rows, self)

    @property
    def current_case(self) -> str:
        """The id of the case that is current in the list, or an empty text."""
        return self._table.current_case

    @property
    def chosen_cases(self) -> list[str]:
        """The ids of the cases that are chosen, in the order of the list."""
        return self._table.chosen_cases

    @property
    def case_order(self) -> list[str]:
        """The ids of the cases shown, in order."""
        return list(self._model.case_ids)

    @property
    def filter_bar(self) -> CaseFilterBar:
        return self._bar

    @property
    def hint(self) -> str:
        """What the keys do here."""
        return self.tr("Enter opens a case · F2 edits facts · Shift and arrows choose several")

    def use(self, preferences: Preferences, files: Files) -> None:
        """Shows the columns that a person chose, and knows by which name cases are theirs: it is that of `files`."""
        self._preferences = preferences
        self._table.hide_columns(preferences.hidden_columns)
        self._bar.use(files)

    def select_case(self, case_id: str) -> None:
        """Chooses a case in the list, if it is shown."""
        self._table.select_case(case_id)

    def focus_filter(self) -> None:
        """Puts the cursor in the filter."""
        self._bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_history(self) -> None:
        """Opens the history of the case that is chosen, or of the inspection where none is."""
        show_history(self._session, self.window(), self.current_case)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.S)
        self._bar = CaseFilterBar(self._session, self)
        self._head = self._head_part()
        column.addWidget(self._head)
        self._stack = QStackedWidget(self)
        for page in (self._table, self._no_cases(), self._no_match()):
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        begin_at(self, self._table)

    def _head_part(self) -> QWidget:
        """The filter with the way to a new case, and below it the line that counts the cases."""
        part = QWidget(self)
        self._summary = Muted("", part, small=True)
        self._new = QPushButton(self.tr("New case…"), part)
        KeyTip(self._new, "new_case")
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self._bar, 1)
        row.addWidget(self._new, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._summary)
        return part

    def _no_cases(self) -> QWidget:
        page = EmptyState(
            self.tr("No cases yet"),
            self.tr(
                "Add the first case to begin, or paste rows of a spreadsheet. Use references, never names."
            ),
            self,
        )
        self._first = self._button(page, self.tr("New case…"), self.new_case_requested.emit)
        self._first.setProperty("kind", "primary")
        self._button(page, self.tr("Paste cases…"), self._ask_paste)
        return page

    def _no_match(self) -> QWidget:
        page = EmptyState(self.tr("No case fits the filter"), "", self)
        self._show_all = self._button(page, self.tr("Show all cases"), self._clear_filter)
        return page

    def _button(self, page: EmptyState, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text, page)
        button.clicked.connect(act)
        page.buttons.addWidget(button)
        return button

    def _connect(self) -> None:
        self._session.changed.connect(self._session_changed)
        self._bar.changed.connect(self._filter_changed)
        self._bar.moved_on.connect(self._table.setFocus)
        self._new.clicked.connect(self.new_case_requested)
        table = self._table
        table.opened.connect(self.case_opened)
        table.facts_requested.connect(self.facts_requested)
        table.printing_requested.connect(self.printing_requested)
        table.history_requested.connect(self.show_history)
        table.asked.connect(self._on_asked)
        table.chosen_changed.connect(self._show_summary)
        table.hidden_changed.connect(self._remember_columns)

    def _load(self) -> None:
        self._model.set_rows({case_id: self._row(case_id) for case_id in self._session.inspection.cases})
        self._table.fit_columns()
        self._show_state()

    def _row(self, case_id: str) -> CaseRow:
        assessment = self._session.findings.assessments[case_id]
        return CaseRow(assessment, self._session.changed_at.get(case_id, ""), self._columns)

    def _session_changed(self, operation: Operation) -> None:
        if not operation.case_ids:
            return
        cases = self._session.inspection.cases
        self._model.update_rows(
            {case_id: self._row(case_id) if case_id in cases else None for case_id in operation.case_ids}
        )
        if any(change.path[0] == "cases" and change.path[2] == "reader" for change in operation.changes):
            self._bar.read_readers()
        self._show_state()
        if self._table.isVisible():
            self._table.make_room_for(list(operation.case_ids)[:_FEW])

    def _filter_changed(self) -> None:
        self._model.set_filter(self._bar.filter)
        self._show_state()

    def _clear_filter(self) -> None:
        self._bar.set_query("")
        self._table.setFocus()

    def _on_asked(self, what: str) -> None:
        chosen = self.chosen_cases
        if what == "remove" and len(chosen) == 1:
            self.remove_requested.emit(chosen[0])
        else:
            self.asked.emit(what)

    def _ask_paste(self) -> None:
        self.asked.emit("paste")

    def _remember_columns(self) -> None:
        if self._preferences is not None:
            self._preferences.hidden_columns = self._table.hidden

    def _show_state(self) -> None:
        """The table, or what to say in its place; and the line that counts the cases."""
        any_case = bool(self._session.inspection.cases)
        page = 0 if self._model.case_ids else 2 if any_case else 1
        self._head.setVisible(any_case)
        self._stack.setCurrentIndex(page)
        begin_at(self, (self._table, self._first, self._show_all)[page])
        self._show_summary()

    def _show_summary(self) -> None:
        """How many cases there are, shown or not, by status; or how many are chosen, once there are several."""
        chosen, shown, total = len(self.chosen_cases), len(self._model.case_ids), self._model.counts.total()
        if chosen > 1:
            self._summary.setText(self.tr("{0} of {1} chosen").format(chosen, case_count(shown)))
            return
        first = (
            case_count(total) if shown == total else self.tr("{0} of {1}").format(shown, case_count(total))
        )
        parts = [first]
        for status in reversed(Status):
            if self._model.counts[status]:
                parts.append(f"{self._model.counts[status]} {status_words.title(status).lower()}")
        self._summary.setText(" · ".join(parts))
