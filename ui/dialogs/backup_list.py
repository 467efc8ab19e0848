"""Backups as a table: when, why, how large, and what opens them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from enum import IntEnum

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from model.backups import Backup, Reason
from ui.theme import Space, scaled
from ui.widgets.dates import shown_time
from ui.widgets.row_table import set_up_rows

_UNKNOWN = "—"


class Column(IntEnum):
    """The columns in their order."""

    AT = 0
    WHY = 1
    CHANGES = 2
    SIZE = 3
    OPENS_WITH = 4


_FIGURES = (Column.CHANGES, Column.SIZE)


class BackupList(QTableWidget):
    """The arrows choose a backup; Enter or a double click asks for it to be restored.

    `zone` is the time zone that times are shown in; None is that of this computer.
    """

    restore_requested = Signal()

    def __init__(self, zone: tzinfo | None, parent: QWidget) -> None:
        super().__init__(0, len(Column), parent)
        self._zone = zone
        self._backups: Sequence[Backup] = ()
        self.setAccessibleName(self.tr("Backups"))
        self._set_up()
        self.doubleClicked.connect(self.restore_requested)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen."""
        row = self.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Shows these backups and chooses the first."""
        self._backups = backups
        self.setRowCount(len(backups))
        for row, backup in enumerate(backups):
            for column, text in self._texts(backup).items():
                self.setItem(row, column, _item(text, column))
        self.setColumnHidden(Column.CHANGES, all(backup.changes is None for backup in backups))
        self.setColumnHidden(Column.OPENS_WITH, all(backup.opens_as_now for backup in backups))
        if backups:
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.restore_requested.emit()
        else:
            super().keyPressEvent(event)

    def _texts(self, backup: Backup) -> dict[Column, str]:
        return {
            Column.AT: shown_time(backup.stamp.made_at.isoformat(), self._zone),
            Column.WHY: self._reason(backup.stamp.reason),
            Column.CHANGES: _UNKNOWN if backup.changes is None else f"{backup.changes:,}",
            Column.SIZE: QLocale().formattedDataSize(backup.size, 1, _DECIMAL),
            Column.OPENS_WITH: self._opened_with(backup),
        }

    def _reason(self, reason: Reason) -> str:
        reasons: dict[Reason, str] = {
            "opened": self.tr("When opened"),
            "worked": self.tr("While working"),
            "import": self.tr("Before an import"),
            "bulk": self.tr("Before a large change"),
            "migration": self.tr("Before an update"),
            "before-restore": self.tr("Before a restore"),
            "manual": self.tr("On request"),
        }
        return reasons[reason]

    def _opened_with(self, backup: Backup) -> str:
        if not backup.is_encrypted:
            return self.tr("Not encrypted")
        return self.tr("As now") if backup.opens_as_now else self.tr("As then")

    def _titles(self) -> dict[Column, str]:
        return {
            Column.AT: self.tr("Made"),
            Column.WHY: self.tr("Why"),
            Column.CHANGES: self.tr("Changes"),
            Column.SIZE: self.tr("Size"),
            Column.OPENS_WITH: self.tr("Opens with"),
        }

    def _set_up(self) -> None:
        for column, title in self._titles().items():
            self.setHorizontalHeaderItem(column, _item(title, column))
        set_up_rows(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().setDefaultSectionSize(scaled(20) + 2 * Space.S)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # at most some sixty rows
        header.setSectionResizeMode(Column.WHY, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(scaled(90))
        header.setSectionsClickable(False)


_DECIMAL = QLocale.DataSizeFormat.DataSizeSIFormat


def _item(text: str, column: Column) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setToolTip(text)
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
