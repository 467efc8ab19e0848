"""The questions asked of cases, standard by standard, with their figures and their marks."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from model import wording
from model.findings import Findings
from model.framework import Framework, Question, Standard
from model.inspection import Finding
from model.validation import FINDING_MARKS
from ui.theme import current_tokens, role_font, scaled, theme_changed
from ui.widgets.grouped_table import GroupedTable
from ui.widgets.labels import numbered
from ui.widgets.shapes import shape_path

STRENGTH, AREA = FINDING_MARKS
QUESTION, SHARE, COUNT, MARK = range(4)
_COLUMNS = (QUESTION, SHARE, COUNT, MARK)
_ID = Qt.ItemDataRole.UserRole
_MARK = Qt.ItemDataRole.UserRole + 1
_DEPTH = Qt.ItemDataRole.UserRole + 2
_LOOK = {STRENGTH: ("circle", "good"), AREA: ("triangle", "weak")}
_KEYS = {Qt.Key.Key_S: STRENGTH, Qt.Key.Key_I: AREA, Qt.Key.Key_Delete: "", Qt.Key.Key_Backspace: ""}
_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_E}
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_LEAST_QUESTION = 150
_Index = QModelIndex | QPersistentModelIndex


def asked_of_cases(framework: Framework) -> Iterator[tuple[Standard, tuple[Question, ...]]]:
    """The standards whose questions are asked of cases, with all of them, parts too."""
    for domain in framework.domains:
        for standard in domain.standards if domain.sample else ():
            questions = tuple(question for key in standard.questions for question in key.walk())
            if questions:
                yield standard, questions


def asks_cases(framework: Framework) -> bool:
    """Whether any question is asked of cases."""
    return any(True for _ in asked_of_cases(framework))


class FindingsTable(GroupedTable):
    """`chosen` carries the question that is current, `marked` a mark for it (empty: none).

    `about_to_leave` comes before another question is current, `entered` on E or Enter.
    """

    chosen = Signal(str)
    marked = Signal(str)
    entered = Signal()
    about_to_leave = Signal()

    def __init__(self, findings: Findings, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: dict[str, list[QStandardItem]] = {}
        self._delegate = _FindingDelegate(self)
        self._words = {STRENGTH: self.tr("Strength"), AREA: self.tr("Area for improvement"), "": ""}
        self._items = QStandardItemModel(0, len(_COLUMNS), self)
        headings = [findings.framework.words.question, self.tr("Share"), self.tr("Count"), self.tr("Finding")]
        self._items.setHorizontalHeaderLabels(headings)
        for standard, questions in asked_of_cases(findings.framework):
            self._add(standard, questions)
        self._set_up()
        self.show_findings(findings)
        if self._rows:
            self.setCurrentIndex(next(iter(self._rows.values()))[0].index())
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme_changed.connect(self._fit)

    @property
    def question_id(self) -> str:
        """The question that is current."""
        return self.currentIndex().siblingAtColumn(QUESTION).data(_ID) or ""

    def choose(self, question_id: str) -> None:
        """Makes a question current."""
        self.setCurrentIndex(self._rows[question_id][QUESTION].index())

    def texts(self, question_id: str) -> list[str]:
        """What a row says, column by column."""
        return [item.text() for item in self._rows[question_id]]

    def show_findings(self, findings: Findings) -> None:
        """Shows figures and marks as they are now."""
        for question_id, (named, share, count, mark) in self._rows.items():
            counted = findings.tally.count(findings.framework, question_id)
            finding = findings.inspection.findings.get(question_id, Finding())
            texts = (wording.percent(counted), f"{counted.yes} / {counted.relevant}")
            share.setText(texts[0])
            count.setText(texts[1] if counted.relevant else "")
            mark.setText(self._words.get(finding.mark, ""))
            mark.setData(finding.mark, _MARK)
            spoken = (named.text(), *texts, mark.text() or self.tr("no mark"), finding.text)
            named.setData(", ".join(part for part in spoken if part), Qt.ItemDataRole.AccessibleTextRole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in _KEYS and self.question_id:
            self.marked.emit(_KEYS[Qt.Key(event.key())])
        elif plain and event.key() in _ENTERS and self.question_id:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add(self, standard: Standard, questions: tuple[Question, ...]) -> None:
        head = QStandardItem(numbered(standard.id, standard.title))
        head.setFlags(Qt.ItemFlag.NoItemFlags)
        self._items.appendRow(head)
        for question in questions:
            row = [QStandardItem() for _ in _COLUMNS]
            row[QUESTION].setText(numbered(question.id, question.short))
            row[QUESTION].setToolTip(question.text)
            row[QUESTION].setData(bool(question.under) and question.under != standard.id, _DEPTH)
            for item in row:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                item.setData(question.id, _ID)
            head.appendRow(row)
            self._rows[question.id] = row

    def _set_up(self) -> None:
        self.show_items(self._items, self._delegate, self.tr("Figures"))
        self.setUniformRowHeights(True)

    def _fit(self) -> None:
        """Figures and marks get the room they need, questions what is left; a narrow table says less."""
        metrics = QFontMetrics(role_font("body", bold=True))
        head = QFontMetrics(role_font("small", bold=True))
        longest = {SHARE: ["100%"], COUNT: ["000 / 000"], MARK: [f"◆ {self._words[AREA]}"]}
        self._delegate.short = False
        widths = {column: self._width(column, texts, metrics, head) for column, texts in longest.items()}
        room = self.viewport().width()
        if room - sum(widths.values()) < scaled(_LEAST_QUESTION):
            self._delegate.short = True
            del widths[COUNT]
            short = [f"◆ {word}" for word in self._delegate.short_words.values()]
            widths[MARK] = self._width(MARK, short, metrics, head)
        self.setColumnHidden(COUNT, COUNT not in widths)
        for column, width in widths.items():
            self.header().resizeSection(column, width)
        self.header().resizeSection(QUESTION, max(room - sum(widths.values()), scaled(60)))
        self.scheduleDelayedItemsLayout()

    def _width(self, column: int, texts: list[str], body: QFontMetrics, head: QFontMetrics) -> int:
        heading = head.horizontalAdvance(self._items.horizontalHeaderItem(column).text())
        return max([heading, *(body.horizontalAdvance(text) for text in texts)]) + scaled(22)

    def _current_changed(self, current: QModelIndex) -> None:
        self.about_to_leave.emit()
        if self.question_id:
            self.chosen.emit(self.question_id)


class _FindingDelegate(QStyledItemDelegate):
    """A line: the question, its figures, and its mark as shape, word and colour.

    `short` shows shorter words for the marks, where there is little room.
    """

    def __init__(self, view: FindingsTable) -> None:
        super().__init__(view)
        self.short = False
        self.short_words = {STRENGTH: self.tr("Strength"), AREA: self.tr("Improve")}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(scaled(40), QFontMetrics(role_font("body")).height() + scaled(11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        painter.save()
        tokens, is_head = current_tokens(), not index.data(_ID)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        plain = tokens.surface_alt if is_head else tokens.surface
        painter.fillRect(option.rect, QColor(tokens.accent_soft if selected else plain))
        line = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(line, QColor(tokens.border))
        if selected and index.column() == QUESTION:
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.accent))
        inset = scaled(22) if index.data(_DEPTH) else scaled(9)
        box = option.rect.adjusted(inset, 0, -scaled(6), 0)
        if index.column() == MARK and index.data(_MARK):
            box = _paint_shape(painter, box, index.data(_MARK))
        else:
            painter.setPen(QColor(tokens.text_muted if index.column() == COUNT else tokens.text))
        painter.setFont(role_font("body", bold=is_head or index.column() == MARK))
        text = self.short_words.get(index.data(_MARK), "") if self.short else ""
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text or index.data() or "", Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _MIDDLE, shown)
        painter.restore()


def _paint_shape(painter: QPainter, box: QRect, mark: str) -> QRect:
    """Paints the shape of a mark and takes its colour; returns what is left of the box."""
    shape, tone = _LOOK[mark]
    colour = QColor(current_tokens().tone(tone))
    side = scaled(11)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(box.left(), box.center().y() - side / 2 + 0.5, side, side)
    painter.fillPath(shape_path(shape, place), colour)
    painter.setPen(colour)
    return box.adjusted(side + scaled(6), 0, 0, 0)
