"""A tree shown as a table: headings over their rows, always open, with columns that the table itself sizes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QHelpEvent, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QToolTip, QTreeView

from ui.theme import scaled


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

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells those who point at a cell all its words: it may be too narrow for them."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = index.data(Qt.ItemDataRole.ToolTipRole) or index.data()
            QToolTip.showText(event.globalPos(), str(words or ""), self)
            return True
        return super().viewportEvent(event)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(scaled(20))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
