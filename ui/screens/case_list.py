"""The list of cases as a view: its keys, its menu, and the cases that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from ui.bindings import CASE
from ui.keys import current_keys
from ui.screens.case_paint import CaseDelegate
from ui.screens.case_table import CaseTable
from ui.theme import Space, scaled, theme_changed
from ui.widgets.row_table import set_up_rows

_CLOSING = ("check", "sign_off", "reopen")
"""Commands on the case that is read; in the list their keys act on the chosen cases."""

_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROWS = QItemSelectionModel.SelectionFlag.Rows
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS


class CaseList(QTableView):
    """Enter opens, F2 edits facts, Ctrl P prints, Delete removes, Ctrl C and Ctrl V are for spreadsheets.

    Shift and Ctrl choose several cases. `opened` and `facts_requested` carry the current case; `printing_requested` is
    about all that are chosen, and `asked` carries what is to be done with them, an id of `ui.bulk_changes`.
    `hidden_changed` says that other columns are shown, `chosen_changed` that other cases are chosen.
    """

    opened = Signal(str)
    facts_requested = Signal(str)
    printing_requested = Signal()
    history_requested = Signal()
    asked = Signal(str)
    hidden_changed = Signal()
    chosen_changed = Signal()

    def __init__(self, model: CaseTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._cases = model
        self._kept = ""
        self._chosen: list[str] = []
        self._scroll = 0
        self.setModel(model)
        self.setItemDelegate(CaseDelegate(self))
        self.setAccessibleName(self.tr("Cases"))
        self._set_up()
        model.modelAboutToBeReset.connect(self._keep)
        model.modelReset.connect(self._restore)
        self.doubleClicked.connect(self._open_current)
        self.customContextMenuRequested.connect(self._show_menu)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)
        theme_changed.connect(self.fit_columns)

    @property
    def current_case(self) -> str:
        """The id of the current case, or an empty text."""
        row = self.currentIndex().row()
        return self._cases.case_ids[row] if 0 <= row < len(self._cases.case_ids) else ""

    @property
    def chosen_cases(self) -> list[str]:
        """The ids of the cases that are chosen, in the order of the list; the current one where none is."""
        ids = self._cases.case_ids
        ranges = self.selectionModel().selection().toList()
        rows = sorted({row for one in ranges for row in range(one.top(), one.bottom() + 1)})
        return [ids[row] for row in rows] or [case_id for case_id in [self.current_case] if case_id]

    @property
    def hidden(self) -> list[str]:
        """The ids of the columns that are not shown."""
        return [column.id for number, column in enumerate(self._cases.columns) if self.isColumnHidden(number)]

    def hide_columns(self, hidden: Iterable[str]) -> None:
        """Shows all columns but these; the first one is always shown."""
        for number, column in enumerate(self._cases.columns):
            self.setColumnHidden(number, number > 0 and column.id in hidden)

    def select_case(self, case_id: str) -> None:
        """Makes a case the current one, and the only one chosen, if it is shown."""
        row = self._cases.row_of(case_id)
        if row >= 0:  # not by selectRow, which asks which modifiers are held, and may add to what is chosen
            self.selectionModel().setCurrentIndex(self._cases.index(row, 0), _SELECT)

    def fit_columns(self) -> None:
        """Gives rows and columns the room that the text needs. Looks at the rows in sight only."""
        self.verticalHeader().setDefaultSectionSize(scaled(20) + 2 * Space.S)
        self.horizontalHeader().setStretchLastSection(False)
        self.resizeColumnsToContents()
        self.horizontalHeader().setStretchLastSection(True)

    def make_room_for(self, case_ids: Iterable[str]) -> None:
        """Widens the columns for what is said of these cases now."""
        for row in filter(lambda place: place >= 0, map(self._cases.row_of, case_ids)):
            for column in range(len(self._cases.columns)):
                hint = self.sizeHintForIndex(self._cases.index(row, column)).width()
                if hint > self.columnWidth(column) and not self.isColumnHidden(column):
                    self.setColumnWidth(column, hint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._action_for(event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _set_up(self) -> None:
        set_up_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setResizeContentsPrecision(50)

    def _action_for(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste
        if not self.current_case:
            return None
        what = current_keys().action(event, CASE)
        if what in _CLOSING:
            return partial(self.asked.emit, what)
        if event.matches(QKeySequence.StandardKey.Copy):
            return self._copy
        if event.key() == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return self.printing_requested.emit
        plain = {Qt.Key.Key_F2: self._edit_facts, Qt.Key.Key_Delete: self._remove}
        plain |= dict.fromkeys(_OPENS, self._open_current)
        return plain.get(Qt.Key(event.key()))

    def _open_current(self) -> None:
        if self.current_case:
            self.opened.emit(self.current_case)

    def _edit_facts(self) -> None:
        self.facts_requested.emit(self.current_case)

    def _remove(self) -> None:
        self.asked.emit("remove")

    def _copy(self) -> None:
        self.asked.emit("copy")

    def _paste(self) -> None:
        self.asked.emit("paste")

    def _show_menu(self, place: QPoint) -> None:
        if self.current_case:
            menu = self.menu()
            menu.exec(self.viewport().mapToGlobal(place))
            menu.deleteLater()

    def menu(self) -> QMenu:
        """What can be done with the current case and the chosen ones, and the columns."""
        menu = QMenu(self)
        for text, keys, act in self._acts_on_one():
            action = menu.addAction(text)
            action.setShortcut(keys)
            action.triggered.connect(act)
        menu.addSeparator()
        for text, what in self._acts_on_all():
            menu.addAction(text).setData(what)
        menu.addSeparator()
        self._add_columns(menu)
        menu.triggered.connect(self._on_triggered)
        return menu

    def _acts_on_one(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        yield self.tr("Open"), "Return", self._open_current
        yield self.tr("Case facts"), "F2", self._edit_facts
        yield self.tr("Print summary…"), "Ctrl+P", self.printing_requested.emit
        yield self.tr("History…"), "Ctrl+H", self.history_requested.emit

    def _acts_on_all(self) -> Iterator[tuple[str, str]]:
        yield self.tr("Set the reader…"), "reader"
        yield self.tr("Set a fact…"), "fact"
        yield self.tr("Check…"), "check"
        yield self.tr("Sign off…"), "sign_off"
        yield self.tr("Reopen…"), "reopen"
        yield self.tr("Copy the facts"), "copy"
        yield self.tr("Remove…"), "remove"

    def _add_columns(self, menu: QMenu) -> None:
        sort, shown = menu.addMenu(self.tr("Sort by")), menu.addMenu(self.tr("Columns"))
        for number, column in enumerate(self._cases.columns):
            sort.addAction(column.title).setData(number)
            if number:
                action = shown.addAction(column.title)
                action.setData(column.id)
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(number))
        sort.triggered.connect(self._sort_by)
        shown.triggered.connect(self._show_column)

    def _on_triggered(self, action: QAction) -> None:
        """Passes on what is to be done with all chosen cases; the other entries have slots of their own."""
        if isinstance(action.data(), str) and not action.isCheckable():
            self.asked.emit(action.data())

    def _sort_by(self, action: QAction) -> None:
        header = self.horizontalHeader()
        number, up = action.data(), Qt.SortOrder.AscendingOrder
        again = header.sortIndicatorSection() == number and header.sortIndicatorOrder() == up
        self.sortByColumn(number, Qt.SortOrder.DescendingOrder if again else up)

    def _show_column(self, action: QAction) -> None:
        hidden = set(self.hidden)
        (hidden.discard if action.isChecked() else hidden.add)(action.data())
        self.hide_columns(hidden)
        self.fit_columns()
        self.hidden_changed.emit()

    def _keep(self) -> None:
        self._kept = self.current_case or self._kept
        self._chosen = self.chosen_cases
        self._scroll = self.verticalScrollBar().value()

    def _restore(self) -> None:
        """Chooses what was chosen, as far as it is still shown; the first case where nothing of it is."""
        row = self._cases.row_of(self._kept)
        if self._cases.case_ids:
            self.setCurrentIndex(self._cases.index(max(row, 0), 0))
            rows = sorted(place for place in map(self._cases.row_of, self._chosen) if place >= 0)
            if len(rows) > 1:
                self.selectionModel().select(self._selection(rows), _SELECT)
        self.verticalScrollBar().setValue(self._scroll)
        if row >= 0:
            self.scrollTo(self._cases.index(row, 0))

    def _selection(self, rows: Sequence[int]) -> QItemSelection:
        """These rows as few ranges: one for each run of neighbours."""
        selection = QItemSelection()
        first = rows[0]
        for row, following in zip(rows, [*rows[1:], -1], strict=True):
            if following != row + 1:
                selection.select(self._cases.index(first, 0), self._cases.index(row, 0))
                first = following
        return selection
