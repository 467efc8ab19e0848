"""The key questions of a standard with their figures, and the cases behind one of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from model import wording
from model.findings import Findings
from model.rating import QuestionResult, StandardRating
from ui.screens.fitted_list import FittedList, Index, is_enter, paint_ground
from ui.theme import current_tokens, role_font, scaled
from ui.widgets.shapes import shape_path

_ID = Qt.ItemDataRole.UserRole
_RESULT = Qt.ItemDataRole.UserRole + 1
_BOLD = Qt.ItemDataRole.UserRole + 2
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class QuestionList(FittedList):
    """The key questions; those that decide the rating in bold. `chosen` carries the id of the current one.

    `entered` says that Enter was pressed on it.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _QuestionDelegate(self)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._current_changed)

    @property
    def question_id(self) -> str:
        """The question that is current."""
        return self.currentIndex().data(_ID) or ""

    def show_rating(self, findings: Findings, rating: StandardRating) -> None:
        """Shows a standard's questions; the current one stays, or else is the first that decides."""
        self._delegate.findings = findings
        if [self._id(row) for row in range(self.items.rowCount())] != [
            q.question.id for q in rating.questions
        ]:
            self._fill(rating)
        for row, result in enumerate(rating.questions):
            item = self.items.item(row)
            item.setData(result, _RESULT)
            item.setData(result.question.id in rating.drivers, _BOLD)
            item.setData(self._spoken(findings, rating, result), Qt.ItemDataRole.AccessibleTextRole)
        self.updateGeometry()

    def height_of_lines(self, width: int) -> int:
        rows = range(self.items.rowCount())
        return sum(self._delegate.height(self.items.index(row, 0), width) for row in rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _id(self, row: int) -> str:
        return self.items.item(row).data(_ID)

    def _fill(self, rating: StandardRating) -> None:
        self.items.clear()
        for result in rating.questions:
            item = QStandardItem(f"{result.question.id} {result.question.short}")
            item.setData(result.question.id, _ID)
            item.setToolTip(result.question.text)
            self.items.appendRow(item)
        ids = [result.question.id for result in rating.questions]
        first = ids.index(rating.drivers[0]) if rating.drivers else 0
        self.setCurrentIndex(self.items.index(first, 0))

    def _spoken(self, findings: Findings, rating: StandardRating, result: QuestionResult) -> str:
        named = f"{result.question.id} {result.question.short}"
        count = result.count
        if not count.relevant:
            return self.tr("{0}: no relevant case").format(named)
        figures = self.tr("{0} of {1}, {2}").format(count.yes, count.relevant, wording.percent(count))
        if result.band is None:
            return f"{named}: {figures}"
        band = findings.framework.rating(result.band).title
        decides = self.tr(", decides the rating") if result.question.id in rating.drivers else ""
        return f"{named}: {figures}, {band}{decides}"

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.data(_ID))


class _QuestionDelegate(QStyledItemDelegate):
    """A line: the question, `5 / 8`, the share, and the shape of its band."""

    def __init__(self, view: QuestionList) -> None:
        super().__init__(view)
        self.findings: Findings | None = None
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self.height(index, width))

    def height(self, index: Index, width: int) -> int:
        """The height of a line in a list of this width."""
        room, *_ = self._places(QRect(0, 0, width, 0))
        metrics = QFontMetrics(role_font("body", bold=True))
        named = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, index.data() or "").height()
        return max(named, metrics.height()) + scaled(12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        result: QuestionResult | None = index.data(_RESULT)
        if result is None:
            return
        painter.save()
        paint_ground(painter, option, bool(option.state & QStyle.StateFlag.State_Selected))
        tokens, rect = current_tokens(), option.rect
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.border))
        named, figures, share, shape = self._places(rect)
        painter.setPen(QColor(tokens.text))
        painter.setFont(role_font("body", bold=bool(index.data(_BOLD))))
        painter.drawText(named, _MIDDLE | int(Qt.TextFlag.TextWordWrap), index.data())
        painter.setFont(role_font("body"))
        painter.drawText(figures, _RIGHT, _figures(result))
        painter.drawText(share, _RIGHT, wording.percent(result.count))
        self._paint_shape(painter, QRectF(shape), result.band)
        painter.restore()

    def _paint_shape(self, painter: QPainter, place: QRectF, band: str | None) -> None:
        if band is None or self.findings is None:
            return
        rating = self.findings.framework.rating(band)
        box = QRectF(0, 0, place.width(), place.width())
        box.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape_path(rating.shape, box), QColor(current_tokens().tone(rating.tone)))

    def _places(self, line: QRect) -> tuple[QRect, ...]:
        """Where the name, the figures, the share and the shape of a line stand."""
        metrics = QFontMetrics(role_font("body"))
        results = (self._view.items.item(row).data(_RESULT) for row in range(self._view.items.rowCount()))
        figures = max((metrics.horizontalAdvance(_figures(r)) for r in results if r is not None), default=0)
        right, places = line.right() - scaled(6), []
        for width in (round(metrics.ascent() * 0.8), metrics.horizontalAdvance("100%"), figures):
            places.append(QRect(right - width, line.top(), width, line.height()))
            right -= width + scaled(9)
        left = line.left() + scaled(6)
        return QRect(left, line.top(), max(right - left, 1), line.height()), *reversed(places)


def _figures(result: QuestionResult) -> str:
    count = result.count
    return f"{count.yes} / {count.relevant}" if count.relevant else ""


class CaseList(FittedList):
    """The cases that answer a question, in their order. `opened` carries the id of a case."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _CaseDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setFlow(FittedList.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(FittedList.SelectionMode.NoSelection)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def show_question(self, findings: Findings, question_id: str) -> None:
        """Shows the relevant cases of a question with their answers."""
        self.items.clear()
        scale = findings.framework.question(question_id).scale
        for assessment, answer in findings.answers_to(question_id):
            value = scale.value(answer)
            title = value.title if value else answer
            item = QStandardItem(assessment.case.ref)
            item.setData(assessment.case.id, _ID)
            item.setData(title, _RESULT)
            item.setData(value is not None and value.counts == "not_met", _BOLD)
            item.setData(f"{assessment.case.ref}: {title}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(self.tr("Open this case at the question"))
            self.items.appendRow(item)
        self.setCurrentIndex(self.items.index(0, 0))
        self._restyle()

    def texts(self) -> list[str]:
        """What the list says: `C-01: Yes`."""
        rows = range(self.items.rowCount())
        return [self.items.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]

    def height_of_lines(self, width: int) -> int:
        cell = self._delegate.cell(width)
        rows = -(-self.items.rowCount() // max(width // cell.width(), 1))
        return rows * cell.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.data(_ID))


class _CaseDelegate(QStyledItemDelegate):
    """A cell: the reference as a link, and the answer, in bold where it is No."""

    def __init__(self, view: CaseList) -> None:
        super().__init__(view)
        self._view = view

    def cell(self, width: int) -> QSize:
        """The size of every cell in a list of this width: as many across as the widest allows."""
        metrics = QFontMetrics(role_font("body", bold=True))
        items = [self._view.items.item(row) for row in range(self._view.items.rowCount())]
        widest = max((metrics.horizontalAdvance(f"{i.text()} {i.data(_RESULT)}") for i in items), default=0)
        across = max((width - 2) // (widest + scaled(20)), 1)
        return QSize(max((width - 2) // across, 1), metrics.height() + scaled(8))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.cell(self._view.viewport().width())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option, chosen=False)
        tokens = current_tokens()
        box = option.rect.adjusted(scaled(6), 0, -scaled(4), 0)
        painter.setFont(_underlined(role_font("body")))
        painter.setPen(QColor(tokens.accent))
        painter.drawText(box, _MIDDLE, index.data())
        reference = QFontMetrics(painter.font()).horizontalAdvance(f"{index.data()} ")
        not_met = bool(index.data(_BOLD))
        painter.setFont(role_font("body", bold=not_met))
        painter.setPen(QColor(tokens.text if not_met else tokens.text_muted))
        painter.drawText(box.adjusted(reference, 0, 0, 0), _MIDDLE, index.data(_RESULT))
        painter.restore()


def _underlined(font: QFont) -> QFont:
    font.setUnderline(True)
    return font
