"""The list of what was found: things in groups under their kind, each with what there is to say about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from model.search import Findable
from ui.palette.sources import Source
from ui.theme import current_tokens, role_font, scaled
from ui.widgets.keycap import keycap_width, paint_keycap

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_MOST_BESIDE, _MOST_ALONE = 0.45, 0.8
"""The share of a line that the words on its right may take, beside a title or without one."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. One without a thing heads a group, and its detail says how many matched."""

    source: Source
    title: str
    thing: Findable | None = None
    number: str = ""
    detail: str = ""
    key: str = ""
    refusal: str = ""

    def go(self) -> None:
        """Goes to what the line names, or does it."""
        if self.thing is not None:
            self.source.go(self.thing)

    @property
    def spoken(self) -> str:
        """The line for a screen reader: what it is, and of which kind."""
        kind = self.source.heading if self.thing else ""
        words = (f"{self.number} {self.title}".strip(), self.detail, self.refusal, self.key, kind)
        return ", ".join(part for part in words if part)


class ResultModel(QAbstractListModel):
    """The lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these lines in place of the former ones."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        return (
            row.spoken if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        )

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].thing is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ResultList(QListView):
    """The list. The keys stay with the field above: `step` moves the choice. `picked` says that one was clicked."""

    picked = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = ResultModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(ResultDelegate(self))
        self.setProperty("plain", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What was found"))
        self.clicked.connect(self.picked)

    @property
    def rows(self) -> Sequence[Row]:
        """The lines, headings among them."""
        return self._rows.rows

    @property
    def current(self) -> Row | None:
        """The line that is chosen."""
        place = self.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows these lines and chooses the first that is no heading."""
        self._rows.show_rows(rows)
        self._choose(0)
        self.scrollToTop()

    def step(self, step: int) -> None:
        """Moves the choice by so many lines; beyond an end it stops there."""
        lines = self._lines
        here = self.currentIndex().row()
        if here in lines:
            self._choose(min(max(lines.index(here) + step, 0), len(lines) - 1))

    @property
    def page(self) -> int:
        """How many lines fit in."""
        return max(self.viewport().height() // max(self.sizeHintForRow(0), 1) - 1, 1)

    @property
    def _lines(self) -> list[int]:
        return [place for place, row in enumerate(self.rows) if row.thing is not None]

    def _choose(self, line: int) -> None:
        lines = self._lines
        if line < len(lines):
            index = self._rows.index(lines[line])
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(self._rows.index(0) if line == 0 else index)
            self.moved.emit()


class ResultDelegate(QStyledItemDelegate):
    """Paints a line: number, title, and on the right what else there is to say, or the key."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(200), QFontMetrics(role_font("body")).height() + scaled(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        painter.save()
        box = option.rect.adjusted(scaled(14), 0, -scaled(14), 0)
        if row.thing is None:
            self._paint_heading(painter, box, row)
        else:
            self._paint_ground(painter, option)
            self._paint_line(painter, box, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRect, row: Row) -> None:
        painter.setFont(role_font("small", bold=True))
        painter.setPen(QColor(current_tokens().text_muted))
        below = box.adjusted(0, scaled(5), 0, 0)
        painter.drawText(below, _LEFT, row.title)
        painter.setFont(role_font("small"))
        painter.drawText(below, _RIGHT, row.detail)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = current_tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.focus))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(tokens.surface_alt))

    def _paint_line(self, painter: QPainter, box: QRect, row: Row) -> None:
        tokens = current_tokens()
        ink = tokens.text_disabled if row.refusal else tokens.text
        right = self._paint_key(painter, box, row.key)
        most = round(box.width() * (_MOST_BESIDE if row.title else _MOST_ALONE))
        right = self._paint_detail(painter, right, row.refusal or row.detail, most)
        if row.number:
            right = _words(painter, right, row.number, role_font("body", bold=True), ink)
        _words(painter, right, row.title, role_font("body"), ink)

    def _paint_detail(self, painter: QPainter, box: QRect, text: str, most: int) -> QRect:
        """Paints quiet words at the right end. The room that is left."""
        if not text:
            return box
        painter.setFont(role_font("small"))
        painter.setPen(QColor(current_tokens().text_muted))
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
        painter.drawText(box, _RIGHT, elided)
        return box.adjusted(0, 0, -metrics.horizontalAdvance(elided) - scaled(16), 0)

    def _paint_key(self, painter: QPainter, box: QRect, key: str) -> QRect:
        """Paints a keycap at the right end. The room that is left."""
        if not key:
            return box
        width = keycap_width(key)
        paint_keycap(painter, QRect(box.right() - width, box.top(), width, box.height()), key)
        return box.adjusted(0, 0, -width - scaled(12), 0)


def _words(painter: QPainter, box: QRect, text: str, font: QFont, ink: str) -> QRect:
    """Paints words at the left end, shortened where there is no room. The room that is left."""
    painter.setFont(font)
    painter.setPen(QColor(ink))
    metrics = painter.fontMetrics()
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, _LEFT, elided)
    return box.adjusted(metrics.horizontalAdvance(elided) + scaled(8), 0, 0, 0)
