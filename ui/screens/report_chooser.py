"""The list of reports that can be made: those of the inspection, then a summary of each case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, QSize, Qt, QTimer, Signal
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
from model.language import say
from model.report_orders import CASE, PACK, REPORT_KINDS, ReportKind
from model.wording import cases as case_count
from ui.screens.fitted_list import Index, paint_ground
from ui.theme import current_tokens, role_font, scaled, theme_changed

_CASE_ID = Qt.ItemDataRole.UserRole
_REMARK = Qt.ItemDataRole.UserRole + 1
_PAUSE = 200
"""Milliseconds in which the arrows may go on before a report is made."""

_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect

Choice = tuple[str, tuple[str, ...]]
"""A kind of `model.report_orders`, and the cases that it is of."""


class ReportChooser(QListWidget):
    """Several cases that are chosen, with Shift or Ctrl, make a pack. `chosen` says that another report is."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last: Choice = (REPORT_KINDS[0].id, ())
        self._rows: list[tuple[str, str]] = []
        self._listed: Findings | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.chosen)
        self.setItemDelegate(_ReportDelegate(self))
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setProperty("plain", "true")
        self.setAccessibleName(self.tr("Reports"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemSelectionChanged.connect(self._on_selected)
        theme_changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def choice(self) -> Choice:
        """The report that is chosen; the one before where nothing is."""
        return self._last

    def show_findings(self, findings: Findings) -> None:
        """Lists the reports of an inspection as it is now; what was chosen is, as far as it still exists."""
        if findings is self._listed:
            return
        kept, self._listed = self._last, findings
        self.blockSignals(True)
        self.clear()
        self._rows.clear()
        for kind in REPORT_KINDS:
            if kind.id != CASE:
                self._add(kind.id, "", say(kind.title), self._about(findings, kind))
        for assessment in findings.assessments.values():
            self._add(CASE, assessment.case.id, assessment.case.ref, self._remark(findings, assessment))
        self._select(kept)
        self.blockSignals(False)

    def choose(self, kind: str, cases: Sequence[str] = ()) -> None:
        """Chooses a report, at once."""
        self.blockSignals(True)
        self._select((kind, tuple(cases)))
        self.blockSignals(False)
        self._pause.stop()
        self.chosen.emit()

    def _select(self, choice: Choice) -> None:
        """Chooses the rows of a report, or the first one where they are gone."""
        kind, cases = choice
        wanted = {(CASE, case_id) for case_id in cases} or {(kind, "")}
        rows = [row for row, there in enumerate(self._rows) if there in wanted] or [0]
        self.setCurrentRow(rows[0], _SELECT)
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model().index(row, 0), self.model().index(row, 0))
        self.selectionModel().select(selection, _SELECT)
        self._last = self._chosen() or self._last

    def _on_selected(self) -> None:
        found = self._chosen()
        if found is not None and found != self._last:
            self._last = found
            self._pause.start()

    def _chosen(self) -> Choice | None:
        """What the chosen rows stand for: where there are cases among them, these."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows:
            return None
        chosen = [self._rows[row] for row in rows]
        cases = tuple(case_id for kind, case_id in chosen if kind == CASE)
        if cases:
            return (PACK if len(cases) > 1 else CASE), cases
        here = self.currentRow()
        return self._rows[here if here in rows else rows[0]][0], ()

    def _add(self, kind: str, case_id: str, title: str, remark: str) -> None:
        self._rows.append((kind, case_id))
        self.addItem(title)
        index = self.model().index(self.count() - 1, 0)
        for role, value in self._roles(kind, case_id, title, remark):
            self.model().setData(index, value, role)

    def _roles(self, kind: str, case_id: str, title: str, remark: str) -> Iterator[tuple[int, str]]:
        yield _CASE_ID, case_id
        yield _REMARK, remark
        yield Qt.ItemDataRole.AccessibleTextRole, f"{title}, {remark}" if remark else title
        if not case_id:
            about = next(known.about for known in REPORT_KINDS if known.id == kind)
            yield Qt.ItemDataRole.ToolTipRole, say(about)

    def _about(self, findings: Findings, kind: ReportKind) -> str:
        return case_count(len(findings.assessments)) if kind.id == PACK else ""

    def _remark(self, findings: Findings, assessment: Assessment) -> str:
        sample = findings.framework.sample(assessment.case.sample).short
        return sample if assessment.complete else self.tr("{0}, not complete").format(sample)


class _ReportDelegate(QStyledItemDelegate):
    """A line: what the report is about, and quietly the state of the case. A rule stands above the first case."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(100), QFontMetrics(role_font("body")).height() + scaled(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        paint_ground(painter, option, chosen)
        tokens = current_tokens()
        if _begins_cases(index):
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), QColor(tokens.border)
            )
        if chosen:
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.accent))
        self._paint_words(painter, option, index, chosen)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, chosen: bool
    ) -> None:
        tokens = current_tokens()
        box = option.rect.adjusted(scaled(14), 0, -scaled(10), 0)
        painter.setFont(role_font("body", bold=chosen))
        painter.setPen(QColor(tokens.text))
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            _elided(painter, index.data(), box),
        )
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(f"{index.data()}  "))
        painter.setFont(role_font("small"))
        painter.setPen(QColor(tokens.text_muted))
        remark = _elided(painter, index.data(_REMARK), box)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, remark)


def _elided(painter: QPainter, text: str, box: QRect) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())


def _begins_cases(index: Index) -> bool:
    before = index.sibling(index.row() - 1, 0)
    return bool(index.data(_CASE_ID)) and before.isValid() and not before.data(_CASE_ID)
