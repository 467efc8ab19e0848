"""The table of cases: a Qt model over rows that are sorted and filtered as plain lists."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from model.framework import Framework
from ui.screens.case_rows import NOTHING, CaseRow, Filter
from ui.theme import Space, current_tokens, role_font, scaled
from ui.widgets.bars import paint_bar, progress_colour
from ui.widgets.shapes import shape_path

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its id in the rows, and its heading."""

    id: str
    title: str


class CaseTable(QAbstractTableModel):
    """The cases that the filter admits, in the chosen order. `progress_words` is `{0} of {1} …`."""

    def __init__(self, framework: Framework, parent: QObject) -> None:
        super().__init__(parent)
        self.columns = self._columns_for(framework)
        self._rows: dict[str, CaseRow] = {}
        self._shown: list[str] = []
        self._filter = Filter()
        self._sorted_by = "case"
        self._descending = False

    @property
    def case_ids(self) -> list[str]:
        """The cases shown, in order."""
        return self._shown

    @property
    def all_rows(self) -> Iterable[CaseRow]:
        """Every case, whatever the filter."""
        return self._rows.values()

    def set_rows(self, rows: Mapping[str, CaseRow]) -> None:
        """Shows these cases in place of the former ones."""
        self._rows = dict(rows)
        self._rearrange()

    def update_rows(self, rows: Mapping[str, CaseRow | None]) -> None:
        """Replaces some rows; None removes one. Keeps the rest as it is where the order stays."""
        for case_id, row in rows.items():
            if row is None:
                self._rows.pop(case_id, None)
            else:
                self._rows[case_id] = row
        if self._arranged() != self._shown:
            self._rearrange()
            return
        for case_id in rows:
            if case_id in self._rows and case_id in self._shown:
                self._announce(self._shown.index(case_id))

    def set_filter(self, wanted: Filter) -> None:
        """Shows only the cases that this filter admits."""
        if wanted != self._filter:
            self._filter = wanted
            self._rearrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = self.columns[column].id
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._rearrange()

    def row_of(self, case_id: str) -> int:
        """The place of a case in the list, or -1."""
        return self._shown.index(case_id) if case_id in self._shown else -1

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object | None:
        if orientation != Qt.Orientation.Horizontal or role not in (
            _Role.DisplayRole,
            _Role.AccessibleTextRole,
        ):
            return None
        return self.columns[section].title

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object | None:
        row = self._rows[self._shown[index.row()]]
        column = self.columns[index.column()].id
        if role == _Role.DisplayRole:
            return row.texts.get(column, "")
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            return self._spoken(row, column)
        if role == _Role.FontRole and column == "case":
            return role_font("body", bold=True)
        if role == _Role.ForegroundRole and column == "changed":
            return QColor(current_tokens().text_muted)
        return row if role == ROW_ROLE else None

    def _spoken(self, row: CaseRow, column: str) -> str:
        if column == "progress":
            return self.tr("{0} of {1} questions answered").format(row.progress.answered, row.progress.asked)
        if column == "problems":
            return self._spoken_problems(row)
        return row.texts[column]

    def _spoken_problems(self, row: CaseRow) -> str:
        parts = []
        if row.hard:
            parts.append(self.tr("{0} to resolve").format(row.hard))
        if row.soft:
            parts.append(self.tr("{0} to confirm or change").format(row.soft))
        return ", ".join(parts) or self.tr("Nothing to resolve")

    def _columns_for(self, framework: Framework) -> tuple[Column, ...]:
        listed = tuple(Column(fact.id, fact.short) for fact in framework.facts if fact.listed)
        sample = (Column("sample", self.tr("Sample")),) if len(framework.samples) > 1 else ()
        return (
            Column("case", self.tr("Case")),
            *sample,
            *listed,
            Column("reader", self.tr("Reader")),
            Column("progress", self.tr("Progress")),
            Column("problems", self.tr("To resolve")),
            Column("status", self.tr("Status")),
            Column("changed", self.tr("Changed")),
        )

    def _arranged(self) -> list[str]:
        rows = [row for row in self._rows.values() if self._filter.admits(row)]
        rows.sort(key=_by_reference)
        if self._sorted_by != "case" or self._descending:
            rows.sort(key=self._sort_key, reverse=self._descending)
        return [row.case_id for row in rows]

    def _sort_key(self, row: CaseRow) -> tuple[object, ...]:
        return row.keys[self._sorted_by]

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._shown = self._arranged()
        self.endResetModel()

    def _announce(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))


class CaseDelegate(QStyledItemDelegate):
    """Paints progress as a bar with its count, and what there is to resolve as shapes with numbers."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        width = {"progress": scaled(146), "problems": scaled(84)}.get(_column(index), size.width())
        return QSize(width, size.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        column = _column(index)
        if column not in ("progress", "problems"):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        box = QRectF(option.rect).adjusted(Space.M, 0, -Space.S, 0)
        painter.save()
        (_paint_progress if column == "progress" else _paint_problems)(painter, box, index.data(ROW_ROLE))
        painter.restore()


def _paint_progress(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    font = role_font("small")
    room = QFontMetrics(font).horizontalAdvance("000/000") + Space.S
    bar = QRectF(box.left(), box.center().y() - scaled(4), box.width() - room, scaled(8))
    fraction = row.progress.answered / row.progress.asked if row.progress.asked else 0.0
    paint_bar(painter, bar, fraction, progress_colour(fraction))
    painter.setFont(font)
    painter.setPen(QColor(current_tokens().text_muted))
    painter.drawText(box.adjusted(bar.width() + Space.S, 0, 0, 0), _LEFT, row.texts["progress"])


def _paint_problems(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    tokens = current_tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(role_font("small", bold=True))
    painter.setPen(QColor(tokens.text_muted))
    if not row.hard and not row.soft:
        painter.drawText(box, _LEFT, NOTHING)
    if row.hard:
        box = _paint_count(painter, box, "triangle", row.hard, QColor(tokens.problem_hard), filled=True)
    if row.soft:
        _paint_count(painter, box, "circle", row.soft, QColor(tokens.problem_soft), filled=False)


def _paint_count(
    painter: QPainter, box: QRectF, shape: str, count: int, colour: QColor, *, filled: bool
) -> QRectF:
    """Paints a shape and a number; returns what is left of the box."""
    side = scaled(11)
    path = shape_path(shape, QRectF(box.left(), box.center().y() - side / 2, side, side))
    painter.setPen(colour)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    after = box.adjusted(side + Space.XS, 0, 0, 0)
    painter.drawText(after, _LEFT, str(count))
    return after.adjusted(painter.fontMetrics().horizontalAdvance(str(count)) + Space.M, 0, 0, 0)


def _column(index: _Index) -> str:
    model = index.model()
    return model.columns[index.column()].id if isinstance(model, CaseTable) else ""


def _by_reference(row: CaseRow) -> tuple[object, ...]:
    return row.keys["case"]
