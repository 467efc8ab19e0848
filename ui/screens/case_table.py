"""The table of cases: a Qt model over rows that are sorted and filtered as plain lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import islice, pairwise

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QColor

from model.case_filter import CaseFilter
from model.status import Status
from ui.screens.case_rows import CaseRow, Column, Key
from ui.theme import current_tokens, role_font

_AT_ONCE = 200  # rows: a few milliseconds
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_ANSWERED = {
    _Role.DisplayRole,
    _Role.AccessibleTextRole,
    _Role.ToolTipRole,
    _Role.FontRole,
    _Role.ForegroundRole,
    ROW_ROLE,
}
"""Qt asks ten things of each cell that it paints; most of them are for others."""


class CaseTable(QAbstractTableModel):
    """The cases that the filter admits, in the chosen order; equal ones by their references.

    All cases are kept in that order, so that another filter sorts nothing. A change to one case is looked at where it
    stands: only one that moves, comes or goes has all rows arranged anew.
    """

    def __init__(self, columns: tuple[Column, ...], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self._rows: dict[str, CaseRow] = {}
        self._ordered: list[str] = []
        self._shown: list[str] = []
        self._places: dict[str, int] = {}
        self._counts: Counter[Status] = Counter()
        self._filter = CaseFilter()
        self._by = columns[0]
        self._descending = False

    @property
    def case_ids(self) -> list[str]:
        """The cases shown, in order."""
        return self._shown

    @property
    def counts(self) -> Counter[Status]:
        """How many cases have which status, whatever the filter."""
        return self._counts

    @property
    def rows(self) -> tuple[CaseRow, ...]:
        """Every case, shown or not."""
        return tuple(self._rows.values())

    def row(self, case_id: str) -> CaseRow:
        """The row of a case, shown or not."""
        return self._rows[case_id]

    def set_rows(self, rows: Mapping[str, CaseRow]) -> None:
        """Shows these cases in place of the former ones."""
        self._rows = dict(rows)
        self._counts = Counter(row.status for row in rows.values())
        self._rearrange()

    def update_rows(self, rows: Mapping[str, CaseRow | None]) -> None:
        """Replaces some rows; None removes one. Keeps the rest as it is where the order stays."""
        for case_id, row in rows.items():
            self._replace(case_id, row)
        if any(not self._in_place(case_id) for case_id in rows):
            self._rearrange()
            return
        for case_id in rows.keys() & self._places.keys():
            place = self._places[case_id]
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(self.columns) - 1))

    def set_filter(self, wanted: CaseFilter) -> None:
        """Shows only the cases that this filter admits."""
        self._filter = wanted
        self._show(self._ordered)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by = self.columns[column]
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    def row_of(self, case_id: str) -> int:
        """The place of a case in the list, or -1."""
        return self._places.get(case_id, -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object | None:
        shown = role in (_Role.DisplayRole, _Role.AccessibleTextRole)
        return self.columns[section].title if shown and orientation == Qt.Orientation.Horizontal else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object | None:
        if role not in _ANSWERED:
            return None
        row = self._rows[self._shown[index.row()]]
        column = self.columns[index.column()]
        if role == _Role.DisplayRole:
            return column.text(row)
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            return column.spoken(row)
        if role == _Role.FontRole and column.id == "case":
            return role_font("body", bold=True)
        if role == _Role.ForegroundRole and column.id == "changed":
            return QColor(current_tokens().text_muted)
        return row if role == ROW_ROLE else None

    def _replace(self, case_id: str, row: CaseRow | None) -> None:
        former = self._rows.pop(case_id, None) if row is None else self._rows.get(case_id)
        if former is not None:
            self._counts[former.status] -= 1
        if row is not None:
            self._rows[case_id] = row
            self._counts[row.status] += 1

    def _in_place(self, case_id: str) -> bool:
        """Whether a case is shown exactly if it should be, and between the neighbours that it should have."""
        row, place = self._rows.get(case_id), self.row_of(case_id)
        if row is None or not self._filter.admits(row):
            return place < 0
        around = [self._rows.get(other) for other in self._shown[max(place - 1, 0) : place + 2]]
        rows = [other for other in around if other is not None]
        return place >= 0 and all(self._goes_before(*pair) for pair in pairwise(rows))

    def _goes_before(self, one: CaseRow, other: CaseRow) -> bool:
        first, second = self._by.key(one), self._by.key(other)
        if first == second:
            return _reference(one) <= _reference(other)
        return (first < second) != self._descending

    def _rearrange(self) -> None:
        rows = sorted(self._rows.values(), key=_reference)
        if self._by.id != "case" or self._descending:
            rows.sort(key=self._by.key, reverse=self._descending)
        self._show([row.case_id for row in rows])

    def _show(self, ordered: list[str]) -> None:
        """Shows those of these cases that the filter admits."""
        rows, admits = self._rows, self._filter.admits
        self.beginResetModel()
        self._ordered = ordered
        self._shown = [case_id for case_id in ordered if admits(rows[case_id])]
        self._places = {case_id: place for place, case_id in enumerate(self._shown)}
        self.endResetModel()


class ReadingAhead(QObject):
    """Works out what rows say while nobody presses a key, so that the first letter of a filter need not wait for it."""

    def __init__(self, rows: Iterable[CaseRow], parent: QObject) -> None:
        super().__init__(parent)
        self._rows = iter(rows)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_some)
        self._timer.start()

    def _read_some(self) -> None:
        some = [row.search for row in islice(self._rows, _AT_ONCE)]
        if len(some) < _AT_ONCE:
            self.deleteLater()


def _reference(row: CaseRow) -> Key:
    return row.reference
