"""A tree shown as a table: headings over their rows, always open, with columns that the table itself sizes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTreeView

from ui.theme import scaled


class Cell(QStandardItem):
    """A cell that tells those who point at it all its words: it may be too narrow for them."""

    def data(self, role: int = Qt.ItemDataRole.UserRole + 1) -> object:
        found = super().data(role)
        if role == Qt.ItemDataRole.ToolTipRole and not found:
            return super().data(Qt.ItemDataRole.DisplayRole)
        return found


class GroupedTable(QTreeView):
    """The ground of the tables of figures: nothing in them folds, moves or is typed into."""

    def show_items(self, items: QStandardItemModel, delegate: QAbstractItemDelegate, name: str) -> None:
        """Shows a model whose top rows are headings where they have rows below them."""
        self.setModel(items)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for column in range(items.columnCount()):
            title = items.horizontalHeaderItem(column)
            title.setToolTip(title.toolTip() or " ".join(title.text().split()))
        self.expandAll()
        for row in range(items.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), items.item(row).hasChildren())
        self._set_up_header()

    def _set_up_header(self) -> None:
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(scaled(20))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
