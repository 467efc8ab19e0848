"""What rows of a spreadsheet mean for an inspection: every cell that changes something, every fault with its place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QTableView, QWidget

from model.case_cells import REFERENCE, Field
from model.framework import Framework
from model.language import counted, say
from model.pasted_cases import CellFault, Paste, PastedCase
from model.pseudonymity import KINDS
from ui.lookout import Lookout
from ui.theme import Space, current_tokens, role_font, scaled
from ui.widgets.form_dialog import FittingDialog, action_buttons
from ui.widgets.labels import Heading, Muted, Words

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_WIDTH = 1000
_MOST_LINES, _MOST_HINTS = 6, 200


class PasteDialog(FittingDialog):
    """Shows a paste. It can be accepted only where nothing is wrong and something changes."""

    def __init__(self, paste: Paste, framework: Framework, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent, width=_WIDTH)
        self._paste = paste
        self.setWindowTitle(self.tr("Paste cases"))
        self.column.addWidget(Heading(self.tr("Paste cases"), self.body, level=1))
        about = self.tr("Empty cells change nothing. Use references, never names.")
        self.column.addWidget(Muted(about, self.body))
        self.summary = Words(self._summary(), self.body, role="subheading")
        self.column.addWidget(self.summary)
        self.faults = self._lines(self.tr("What has to be put right"), map(self._fault, paste.faults))
        self.hints = self._lines(self.tr("What looks personal"), self._sightings(lookout))
        self.table = _table(PasteTable(paste, framework, self), self.body)
        self.table.setAccessibleName(self.tr("Rows that were pasted"))
        self.table.setVisible(bool(paste.cases))
        self.column.addWidget(self.table, 1)
        self.take_over, buttons = action_buttons(self, self.tr("Take over"))
        self.take_over.setEnabled(not paste.faults and bool(paste.changing))
        buttons.accepted.connect(self.accept)
        self.foot.addWidget(buttons)

    def _summary(self) -> str:
        if self._paste.faults:
            forms = self.tr(
                "Not yet: {n} thing has to be put right.|Not yet: {n} things have to be put right."
            )
            return counted(forms, len(self._paste.faults))
        changing = self._paste.changing
        new = sum(line.case is None for line in changing)
        if not changing:
            return self.tr("All of this is in the inspection already.")
        parts = [
            counted(self.tr("{n} new case|{n} new cases"), new),
            counted(self.tr("{n} case changes|{n} cases change"), len(changing) - new),
        ]
        return " · ".join(
            part for part, count in zip(parts, (new, len(changing) - new), strict=True) if count
        )

    def _fault(self, fault: CellFault) -> str:
        """A fault with its place: by the name of the column where there is one."""
        if not fault.row:
            return fault.message
        if not fault.column:
            return self.tr("Row {0}: {1}").format(fault.row, fault.message)
        return self.tr("Row {0}, column {1}: {2}").format(fault.row, fault.column, fault.message)

    def _sightings(self, lookout: Lookout) -> Iterator[str]:
        """What in the texts could tell who a child is; it stops nobody."""
        looks = self.tr("Row {0}: “{1}” looks like {2}")
        for line in self._paste.cases[:_MOST_HINTS]:
            for column in self._paste.columns:
                text = line.values.get(column.name)
                if isinstance(text, str) and _is_written(column):
                    seen = lookout.look(text, reference=column.name == REFERENCE)
                    yield from (looks.format(line.row, one.words, say(KINDS[one.kind])) for one in seen)

    def _lines(self, title: str, texts: Iterator[str]) -> QListWidget:
        lines = QListWidget(self.body)
        lines.setAccessibleName(title)
        lines.setWordWrap(True)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.addItems(list(texts))
        count = lines.count()
        lines.setVisible(bool(count))
        lines.setFixedHeight(min(count, _MOST_LINES) * max(lines.sizeHintForRow(0), 0) + scaled(8))
        self.column.addWidget(lines)
        return lines


class PasteTable(QAbstractTableModel):
    """A row for each line that was pasted; what changes is shown as before and after."""

    def __init__(self, paste: Paste, framework: Framework, parent: QObject) -> None:
        super().__init__(parent)
        self._framework = framework
        self._lines = paste.cases
        self._columns = paste.columns
        self._changes = [paste.differences(line) for line in paste.cases]
        self._faulty = {fault.row for fault in paste.faults}

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object | None:
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._lines[section].row)
        return self._columns[section - 1].title if section else self.tr("What happens")

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object | None:
        line, number = self._lines[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return self._cell(index.row(), self._columns[number - 1]) if number else self._what(index.row())
        changed = number and self._columns[number - 1].name in self._changes[index.row()]
        if role == _Role.FontRole and changed:
            return role_font("body", bold=True)
        if role == _Role.ForegroundRole and not changed and line.case is not None:
            return QColor(current_tokens().text_muted)
        return None

    def _what(self, row: int) -> str:
        if self._lines[row].row in self._faulty:
            return self.tr("▲ To put right")
        if self._lines[row].case is None:
            return self.tr("New case")
        return self.tr("Changes") if self._changes[row] else self.tr("No change")

    def _cell(self, row: int, column: Field) -> str:
        line: PastedCase = self._lines[row]
        after = column.words(self._framework, line.values.get(column.name))
        change = self._changes[row].get(column.name)
        if change is None or change[0] is None:
            return after
        return self.tr("{0} → {1}").format(column.words(self._framework, change[0]), after)


def _is_written(column: Field) -> bool:
    return column.fact.kind == "text" if column.fact else column.name != "sample"


def _table(model: PasteTable, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(scaled(20) + 2 * Space.S)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setResizeContentsPrecision(50)
    table.setMinimumHeight(scaled(220))
    table.resizeColumnsToContents()
    return table
