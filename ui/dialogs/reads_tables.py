"""Case reads as tables: the rows that would be taken over, with what each changes, and what has to be put right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from model.case_columns import REFERENCE, Field
from model.case_reads import CellFault, Reads
from model.conditions import Value
from model.framework import Framework
from ui.theme import Space, current_tokens, role_font, scaled
from ui.widgets.dates import shown_date

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_READ_ROLES = (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole)
_LOOKED_AT = 15
"""Rows that the widths of columns follow from."""
_WIDEST = 260
"""Logical pixels at normal text; what is longer stands in the tip."""


class ReadsTable(QAbstractTableModel):
    """A row for each case that was read; what changes is shown as before and after."""

    def __init__(self, reads: Reads, framework: Framework, parent: QObject) -> None:
        super().__init__(parent)
        self._framework = framework
        self._cases = reads.cases
        self._columns = reads.columns

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._cases)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object | None:
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._cases[section].rows[0][1])
        return self._columns[section - 1].title if section else self.tr("What happens")

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object | None:
        row, number = index.row(), index.column()
        if role in _READ_ROLES:
            return self._cell(row, self._columns[number - 1]) if number else self._what(row)
        changed = number and self._columns[number - 1].place in self._cases[row].changes
        if role == _Role.FontRole and changed:
            return role_font("body", bold=True)
        if role == _Role.ForegroundRole and not changed and self._cases[row].case is not None:
            return QColor(current_tokens().text_muted)
        return None

    def _what(self, row: int) -> str:
        case = self._cases[row]
        if case.case is None:
            return self.tr("New case")
        return self.tr("Changes") if case.changes else self.tr("No change")

    def _cell(self, row: int, column: Field) -> str:
        case = self._cases[row]
        if column.place == REFERENCE:
            return case.ref
        after = self._words(column, case.values.get(column.place))
        before = case.changes.get(column.place, (None, ""))[0]
        if before is None:
            return after
        return self.tr("{0} → {1}").format(self._words(column, before), after)

    def _words(self, column: Field, value: Value | None) -> str:
        """A value as it is read elsewhere in the window: a month in words cannot be mistaken for a day."""
        if value and column.fact and column.fact.kind == "date":
            return shown_date(str(value))
        return column.words(self._framework, value)


class FaultsTable(QAbstractTableModel):
    """A row for each fault: the sheet or the place in the file, the row, the column, and what to do about it."""

    def __init__(self, faults: Sequence[CellFault], parent: QObject) -> None:
        super().__init__(parent)
        self._faults = faults
        self._titles = (self.tr("Sheet"), self.tr("Row"), self.tr("Column"), self.tr("What to put right"))

    @property
    def empty_columns(self) -> list[int]:
        """The columns in which nothing stands."""
        return [n for n in range(len(self._titles)) if not any(_parts(fault)[n] for fault in self._faults)]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._faults)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object | None:
        if role != _Role.DisplayRole:
            return None
        return self._titles[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object | None:
        return _parts(self._faults[index.row()])[index.column()] if role in _READ_ROLES else None


def _parts(fault: CellFault) -> tuple[str, str, str, str]:
    return fault.sheet, str(fault.row or ""), fault.letters, fault.message


def reads_view(parent: QWidget) -> QTableView:
    """The view of a `ReadsTable`: as wide as its content, on one line each."""
    view = _view(parent)
    view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    view.setWordWrap(False)
    view.verticalHeader().setDefaultSectionSize(scaled(20) + 2 * Space.S)
    view.setMinimumHeight(scaled(220))
    return view


def faults_view(parent: QWidget) -> QTableView:
    """The view of a `FaultsTable`: what to put right takes the room that is left, on as many lines as it needs."""
    view = _view(parent)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setWordWrap(True)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    view.horizontalHeader().setStretchLastSection(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setMinimumHeight(scaled(180))
    return view


def show(view: QTableView, model: QAbstractTableModel) -> None:
    """Shows a table in place of the former one; its columns are as wide as what stands in them."""
    former = view.model()
    view.setModel(model)
    if former is not None:
        former.deleteLater()
    view.resizeColumnsToContents()
    for column in range(view.model().columnCount()):
        view.setColumnWidth(column, min(view.columnWidth(column) + Space.M, scaled(_WIDEST)))


def _view(parent: QWidget) -> QTableView:
    view = QTableView(parent)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.horizontalHeader().setResizeContentsPrecision(_LOOKED_AT)
    return view
