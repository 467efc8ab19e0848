"""The list of reports that can be made: the inspection summary, and a summary of each case."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from model.assessment import Assessment
from model.findings import Findings
from ui.screens.fitted_list import Index, paint_ground
from ui.theme import current_tokens, role_font, scaled, theme_changed

_CASE_ID = Qt.ItemDataRole.UserRole
_REMARK = Qt.ItemDataRole.UserRole + 1
_PAUSE = 200
"""Milliseconds in which the arrows may go on before a report is made."""


class ReportChooser(QListWidget):
    """`chosen` carries the id of a case, or an empty text for the inspection summary."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._emit_chosen)
        self.setItemDelegate(_ReportDelegate(self))
        self.setProperty("plain", "true")
        self.setAccessibleName(self.tr("Reports"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._pause.start)
        theme_changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def case_id(self) -> str:
        """The case that is current, or an empty text for the inspection summary."""
        return self._case_at(self.currentRow()) if self.count() else ""

    def show_findings(self, findings: Findings) -> None:
        """Lists the reports of an inspection as it is now; the current one stays where it still exists."""
        kept = self.case_id
        self.blockSignals(True)
        self.clear()
        self._add("", self.tr("Inspection summary"), "")
        for assessment in findings.assessments.values():
            self._add(assessment.case.id, assessment.case.ref, self._remark(findings, assessment))
        self._make_current(kept)
        self.blockSignals(False)

    def choose(self, case_id: str) -> None:
        """Makes a report current, at once."""
        self._make_current(case_id)
        self._pause.stop()
        self._emit_chosen()

    def _make_current(self, case_id: str) -> None:
        rows = [row for row in range(self.count()) if self._case_at(row) == case_id]
        self.setCurrentRow(rows[0] if rows else 0)

    def _case_at(self, row: int) -> str:
        return str(self.model().index(row, 0).data(_CASE_ID))

    def _add(self, case_id: str, title: str, remark: str) -> None:
        self.addItem(title)
        index = self.model().index(self.count() - 1, 0)
        spoken = f"{title}, {remark}" if remark else title
        for role, value in (
            (_CASE_ID, case_id),
            (_REMARK, remark),
            (Qt.ItemDataRole.AccessibleTextRole, spoken),
        ):
            self.model().setData(index, value, role)

    def _remark(self, findings: Findings, assessment: Assessment) -> str:
        sample = findings.framework.sample(assessment.case.sample).short
        return sample if assessment.complete else self.tr("{0}, not complete").format(sample)

    def _emit_chosen(self) -> None:
        self.chosen.emit(self.case_id)


class _ReportDelegate(QStyledItemDelegate):
    """A line: what the report is about, and quietly the state of the case."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(100), QFontMetrics(role_font("body")).height() + scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option, chosen)
        tokens = current_tokens()
        if chosen:
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.accent))
        box = option.rect.adjusted(scaled(14), 0, -scaled(10), 0)
        painter.setFont(role_font("body", bold=chosen))
        painter.setPen(QColor(tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, index.data())
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(f"{index.data()}  "))
        painter.setFont(role_font("small"))
        painter.setPen(QColor(tokens.text_muted))
        remark = painter.fontMetrics().elidedText(
            index.data(_REMARK), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remark)
        painter.restore()
