"""How the table of ratings looks: bars, shapes with words, and moved ratings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from model import wording
from model.findings import Findings
from model.framework import Framework
from model.rating import PooledScore, StandardRating
from model.scales import RatingValue
from ui.screens.ratings_figures import differs
from ui.theme import current_tokens, role_font, scaled
from ui.widgets.bars import paint_bar
from ui.widgets.rating_label import paint_rating, rating_width

STANDARD, LOWEST, YES, SHARE, RATING, REACH, DISCRETION, SCORE = range(8)
STANDARD_ID = Qt.ItemDataRole.UserRole
DOMAIN_ID = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ARROW = "→"


def rating_column_width(framework: Framework, font: QFont, short: bool = False) -> int:
    """The width in which every rating of a standard fits with its share."""
    groups = {standard.method.ratings for standard in framework.standards}
    given = (rating for rating in framework.ratings if rating.group in groups)
    share = "100%" if any(standard.method.kind != "judgement" for standard in framework.standards) else ""
    widest = max(rating_width(_shown(rating, short), font, share) for rating in given)
    return round(widest) + scaled(22)


def _shown(rating: RatingValue, short: bool) -> RatingValue:
    return replace(rating, title=rating.short) if short else rating


class RatingsDelegate(QStyledItemDelegate):
    """Paints the rows. Set `findings` before the first row is painted, and whenever they change.

    `short` shows the short words of ratings, where there is little room.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self.findings: Findings | None = None
        self.short = False
        self._none_word = self.tr("Not rated yet")
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        rating = self._rating(index)
        self._paint_ground(painter, option, index, rating is not None)
        box = option.rect.adjusted(scaled(9), 0, -scaled(6), 0)
        if rating is None:
            self._paint_domain(painter, box, index)
        elif index.column() == SHARE:
            self._paint_share(painter, box, rating)
        elif index.column() == RATING:
            self._paint_rating(painter, box, rating)
        else:
            self._paint_text(painter, box, index, rating)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rating = self._rating(index)
        metrics = QFontMetrics(role_font("body"))
        lines = metrics.height()
        if rating is not None and index.column() in (STANDARD, LOWEST):
            lines = self._text_height(metrics, index)
        elif rating is not None and index.column() == RATING and differs(rating):
            lines = 2 * metrics.height() + scaled(2)
        return QSize(scaled(40), lines + scaled(13))

    def _text_height(self, metrics: QFontMetrics, index: Index) -> int:
        width = max(self._view.columnWidth(index.column()) - scaled(15), 1)
        room = QRect(0, 0, width, 0)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, index.data()).height()

    def _rating(self, index: Index) -> StandardRating | None:
        standard_id = index.data(STANDARD_ID)
        return self.findings.ratings.standards[standard_id] if self.findings and standard_id else None

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, is_standard: bool
    ) -> None:
        tokens = current_tokens()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        plain = tokens.surface if is_standard else tokens.surface_alt
        painter.fillRect(option.rect, QColor(tokens.accent_soft if selected else plain))
        bottom = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        painter.fillRect(bottom, QColor(tokens.border))
        if selected and index.column() == STANDARD:
            edge = QRect(option.rect.left(), option.rect.top(), scaled(3), option.rect.height())
            painter.fillRect(edge, QColor(tokens.accent))

    def _paint_domain(self, painter: QPainter, box: QRect, index: Index) -> None:
        title, _, cases = str(index.data()).partition("\n")
        score = self.findings.ratings.sections.get(index.data(DOMAIN_ID)) if self.findings else None
        room = QRect(box)
        if score is not None:
            room.setRight(self._paint_section(painter, box, score) - scaled(9))
        painter.setFont(role_font("body", bold=True))
        painter.setPen(QColor(current_tokens().text))
        metrics = QFontMetrics(painter.font())
        painter.drawText(room, _MIDDLE, metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width()))
        left = metrics.horizontalAdvance(f"{title}  ")
        if left + metrics.horizontalAdvance(cases) <= room.width():
            painter.setFont(role_font("body"))
            painter.setPen(QColor(current_tokens().text_muted))
            painter.drawText(room.adjusted(left, 0, 0, 0), _MIDDLE, cases)

    def _paint_section(self, painter: QPainter, box: QRect, score: PooledScore) -> int:
        """Paints a section's own score below the columns of its standards; returns where it begins."""
        painter.setFont(role_font("body", bold=True))
        painter.setPen(QColor(current_tokens().text))
        texts = {YES: f"{score.count.yes} / {score.count.relevant}", RATING: wording.percent(score.count)}
        shown = [column for column in texts if not self._view.isColumnHidden(column)]
        for column in shown:
            left = self._view.columnViewportPosition(column) + scaled(9)
            painter.drawText(QRect(left, box.top(), box.right() - left, box.height()), _MIDDLE, texts[column])
        return min(self._view.columnViewportPosition(column) for column in shown)

    def _paint_text(self, painter: QPainter, box: QRect, index: Index, rating: StandardRating) -> None:
        judged = index.column() == LOWEST and not rating.lowest
        quiet = judged or index.column() in (REACH, DISCRETION)
        painter.setFont(role_font("body"))
        painter.setPen(QColor(current_tokens().text_muted if quiet else current_tokens().text))
        painter.drawText(box, int(_MIDDLE) | int(Qt.TextFlag.TextWordWrap), index.data())

    def _paint_share(self, painter: QPainter, box: QRect, rating: StandardRating) -> None:
        count = rating.figure
        if self.findings is None or count is None:
            return
        height = scaled(8)
        bar = QRectF(box.left(), box.center().y() - height / 2, box.width(), height)
        framework, tokens = self.findings.framework, current_tokens()
        tone = framework.rating(rating.proposed).tone if rating.proposed else ""
        paint_bar(painter, bar, (count.percent or 0.0) / 100, tokens.tone_fill(tone))
        bands = self.findings.bands_of(rating.standard)
        for band in bands.bands[1:] if bands else ():
            x = bar.left() + bar.width() * band.start / 100
            painter.fillRect(QRectF(x - 1, bar.top(), 2, bar.height()), QColor(tokens.surface))

    def _paint_rating(self, painter: QPainter, box: QRect, rating: StandardRating) -> None:
        """The rating; where a decision moved it or is still to come, the proposed one above it."""
        decided = rating.standard.method.decided and rating.proposed is not None
        self._none_word = self.tr("Not decided yet") if decided else self.tr("Not rated yet")
        count = rating.figure
        share = wording.percent(count) if count else ""
        if not differs(rating):
            self._paint_one(painter, QRectF(box), rating.final, share)
            return
        line = QFontMetricsF(role_font("body", bold=True)).height()
        top = QRectF(box.left(), box.center().y() - line - scaled(1), box.width(), line)
        self._paint_one(painter, top, rating.proposed, f"{share} {_ARROW}".strip(), muted=True)
        self._paint_one(painter, top.translated(0, line + scaled(2)), rating.final, "")

    def _paint_one(
        self, painter: QPainter, box: QRectF, rating_id: str | None, suffix: str, muted: bool = False
    ) -> None:
        known = self.findings.framework.rating(rating_id) if self.findings and rating_id else None
        shown = _shown(known, self.short) if known else None
        painter.setFont(role_font("body", bold=known is not None))
        paint_rating(painter, box, shown, suffix, muted, self._none_word)
