"""Paints what the list of cases shows as shapes: alerts, progress, what there is to resolve, and the status."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from model import status_words
from model.status import Status
from ui.screens.case_rows import NOTHING, CaseRow
from ui.screens.case_table import ROW_ROLE, CaseTable
from ui.theme import Space, current_tokens, role_font, scaled
from ui.widgets.bars import paint_bar, progress_colour
from ui.widgets.shapes import shape_path

_Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_SIDE = 11
_STATUS_SHAPES = {
    Status.NOT_STARTED: ("circle", False),
    Status.IN_PROGRESS: ("diamond", False),
    Status.COMPLETE: ("diamond", True),
    Status.CHECKED: ("square", True),
    Status.SIGNED_OFF: ("star", True),
}
"""The shape of each status, and whether it is filled: the fuller, the further."""


class CaseDelegate(QStyledItemDelegate):
    """Paints progress as a bar with its count, problems as shapes with numbers, a status as its shape and word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        size = super().sizeHint(option, index)
        beside = scaled(_SIDE) + Space.S
        width = {"progress": scaled(146), "problems": scaled(84)}.get(_column(index), size.width())
        if _column(index) == "status" or (_column(index) == "case" and index.data(ROW_ROLE).alerts):
            width += beside
        return QSize(width, size.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        paint = _PAINTED.get(_column(index))
        row: CaseRow = index.data(ROW_ROLE)
        if paint is None or (paint is _paint_alert and not row.alerts):
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint(painter, QRectF(option.rect).adjusted(Space.M, 0, -Space.S, 0), row)
        painter.restore()


def _paint_alert(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    """The reference, after a mark that something urgent waits to be passed on."""
    tokens = current_tokens()
    rest = _paint_shape(painter, box, "triangle", QColor(tokens.poor), filled=True)
    painter.setFont(role_font("body", bold=True))
    painter.setPen(QColor(tokens.text))
    painter.drawText(rest, _LEFT, row.case.ref)


def _paint_status(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    tokens = current_tokens()
    shape, filled = _STATUS_SHAPES[row.status]
    colour = QColor(tokens.saved if row.status >= Status.COMPLETE else tokens.text_muted)
    rest = _paint_shape(painter, box, shape, colour, filled=filled)
    painter.setFont(role_font("body"))
    painter.setPen(QColor(tokens.text))
    painter.drawText(rest, _LEFT, status_words.title(row.status))


def _paint_progress(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    font = role_font("small")
    room = QFontMetrics(font).horizontalAdvance("000/000") + Space.S
    bar = QRectF(box.left(), box.center().y() - scaled(4), box.width() - room, scaled(8))
    fraction = row.progress.answered / row.progress.asked if row.progress.asked else 0.0
    paint_bar(painter, bar, fraction, progress_colour(fraction))
    painter.setFont(font)
    painter.setPen(QColor(current_tokens().text_muted))
    count = f"{row.progress.answered}/{row.progress.asked}"
    painter.drawText(box.adjusted(bar.width() + Space.S, 0, 0, 0), _LEFT, count)


def _paint_problems(painter: QPainter, box: QRectF, row: CaseRow) -> None:
    tokens = current_tokens()
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
    after = _paint_shape(painter, box, shape, colour, filled=filled)
    painter.drawText(after, _LEFT, str(count))
    return after.adjusted(painter.fontMetrics().horizontalAdvance(str(count)) + Space.M, 0, 0, 0)


def _paint_shape(painter: QPainter, box: QRectF, shape: str, colour: QColor, *, filled: bool) -> QRectF:
    """Paints a shape at the left of a box; returns what is left of it. The pen keeps the colour."""
    side = scaled(_SIDE)
    path = shape_path(shape, QRectF(box.left(), box.center().y() - side / 2, side, side))
    painter.setPen(colour)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    return box.adjusted(side + Space.XS, 0, 0, 0)


_PAINTED = {
    "case": _paint_alert,
    "progress": _paint_progress,
    "problems": _paint_problems,
    "status": _paint_status,
}


def _column(index: _Index) -> str:
    model = index.model()
    return model.columns[index.column()].id if isinstance(model, CaseTable) else ""
