"""The changes of a history as a table: one line each, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from model.history_view import Row
from model.wording import shortened
from ui.theme import Space, current_tokens, role_font, scaled
from ui.widgets.dates import shown_time
from ui.widgets.row_table import set_up_rows

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LONGEST = 200
_AROUND = 22
_A_TIME = "30 Mar 2000 00:00"
_UNKNOWN = "—"


class Column(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    AT = 1
    BY = 2
    PLACE = 3
    BEFORE = 4
    AFTER = 5
    STANDING = 6


_MOST = {Column.BY: 120, Column.STANDING: 170}
"""The most that names and remarks take (logical pixels at normal text); the part below the list has them whole."""

_ELASTIC = {Column.PLACE: (5, 190), Column.BEFORE: (3, 100), Column.AFTER: (4, 120)}
"""The columns of free text: their shares of the room that the others leave, and the least that each takes."""


class HistoryTable(QAbstractTableModel):
    """Rows of a history. `zone` is the time zone of what is shown; None is that of this computer."""

    def __init__(self, zone: tzinfo | None, parent: QObject) -> None:
        super().__init__(parent)
        self._zone = zone
        self._rows: Sequence[Row] = ()
        self._titles = {
            Column.NUMBER: self.tr("No."),
            Column.AT: self.tr("When"),
            Column.BY: self.tr("Who"),
            Column.PLACE: self.tr("What"),
            Column.BEFORE: self.tr("Before"),
            Column.AFTER: self.tr("After"),
            Column.STANDING: self.tr("Undo"),
        }

    @property
    def rows(self) -> Sequence[Row]:
        """The changes shown, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these changes in place of the former ones."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def longest(self, column: Column) -> str:
        """A text that is as wide as those of a column, or nearly so, without looking at every cell."""
        if column == Column.NUMBER:
            return str(max((row.number for row in self._rows), default=0))
        if column == Column.AT:
            return _A_TIME
        named = {row.by if column == Column.BY else row.standing for row in self._rows}
        return max(named, key=len, default="")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object | None:
        across = orientation == Qt.Orientation.Horizontal
        return self._titles[Column(section)] if across and role in _SPOKEN else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object | None:
        row = self._rows[index.row()]
        if role in _SPOKEN:
            return self._text(row, Column(index.column()))
        if role == _Role.ForegroundRole and row.taken_back_by:
            return QColor(current_tokens().text_muted)
        return None

    def _text(self, row: Row, column: Column) -> str:
        match column:
            case Column.NUMBER:
                return str(row.number)
            case Column.AT:
                return shown_time(row.at, self._zone)
            case Column.BY:
                return row.by or _UNKNOWN
            case Column.PLACE:
                return row.place
            case Column.STANDING:
                return row.standing
        return shortened(row.before if column == Column.BEFORE else row.after, _LONGEST)


_SPOKEN = (_Role.DisplayRole, _Role.AccessibleTextRole, _Role.ToolTipRole)


class HistoryList(QTableView):
    """The table with its keys: the arrows choose, Ctrl C copies. `chosen` carries the current Row, or None."""

    chosen = Signal(object)
    copied = Signal()

    def __init__(self, model: HistoryTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Changes"))
        self._set_up()
        self.selectionModel().currentRowChanged.connect(self._current_changed)

    @property
    def selected(self) -> list[Row]:
        """The rows that are selected, in order."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._table.rows[row] for row in chosen]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these rows and chooses the first."""
        self._table.set_rows(rows)
        self.fit_columns()
        if rows:
            self.selectRow(0)
        else:
            self.chosen.emit(None)

    def fit_columns(self) -> None:
        """Gives times, names and numbers the room that they need, and the words what is left."""
        self.verticalHeader().setDefaultSectionSize(scaled(20) + 2 * Space.S)
        self.setColumnHidden(Column.STANDING, not self._table.longest(Column.STANDING))
        widths = {column: self._width(column) for column in Column if column not in _ELASTIC}
        widths |= {column: min(widths[column], scaled(most)) for column, most in _MOST.items()}
        taken = sum(width for column, width in widths.items() if not self.isColumnHidden(column))
        room = max(self.viewport().width() - taken, 0)
        whole = sum(share for share, _ in _ELASTIC.values())
        for column, (share, least) in _ELASTIC.items():
            widths[column] = max(room * share // whole, scaled(least))
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_columns()

    def _set_up(self) -> None:
        set_up_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)

    def _width(self, column: Column) -> int:
        body, head = QFontMetrics(role_font("body")), QFontMetrics(role_font("small", bold=True))
        title = str(self._table.headerData(column, Qt.Orientation.Horizontal))
        return max(
            body.horizontalAdvance(self._table.longest(column)), head.horizontalAdvance(title)
        ) + scaled(_AROUND)

    def _current_changed(self, current: QModelIndex) -> None:
        self.chosen.emit(self._table.rows[current.row()] if current.isValid() else None)
