"""The table of ratings: every standard under its domain, with the figures that its rating rests on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from model import wording
from model.findings import Findings
from model.framework import Domain
from model.rating import StandardRating
from ui.screens.ratings_delegate import (
    DISCRETION,
    LOWEST,
    RATING,
    SCORE,
    SHARE,
    STANDARD,
    STANDARD_ID,
    YES,
    RatingsDelegate,
    rating_column_width,
)
from ui.theme import role_font, scaled, theme_changed

_COLUMNS = (STANDARD, LOWEST, YES, SHARE, RATING, DISCRETION, SCORE)
_FIGURES = (LOWEST, YES, SHARE, DISCRETION)
_GROWING = {STANDARD: 230, LOWEST: 204, SHARE: 70}
"""Columns that share what room is left, with their usual widths (logical pixels at normal text size)."""

_DROPPED = (SHARE, DISCRETION, LOWEST, YES, SCORE)
"""What a narrow table leaves out, first to last: the panel beside it says the same."""


class RatingsTable(QTreeView):
    """`chosen` carries the id of the standard that is current, `entered` that of one opened with Enter."""

    chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, findings: Findings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._framework = findings.framework
        self._rows: dict[str, list[QStandardItem]] = {}
        self._domains: dict[str, QStandardItem] = {}
        self._delegate = RatingsDelegate(self)
        self._items = QStandardItemModel(0, len(_COLUMNS), self)
        self._items.setHorizontalHeaderLabels(self._headings())
        self._fill()
        self._set_up()
        self.show_findings(findings)
        self.setCurrentIndex(next(iter(self._rows.values()))[0].index())
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme_changed.connect(self._fit)

    @property
    def standard_id(self) -> str:
        """The standard that is current."""
        return self.currentIndex().data(STANDARD_ID) or ""

    def choose(self, standard_id: str) -> None:
        """Makes a standard current."""
        if standard_id in self._rows:
            self.setCurrentIndex(self._rows[standard_id][0].index())

    def show_findings(self, findings: Findings) -> None:
        """Shows what the findings say now."""
        self._delegate.findings = findings
        for domain in self._framework.domains:
            self._domains[domain.id].setText(self._domain_text(findings, domain))
        for standard_id, items in self._rows.items():
            rating = findings.ratings.standards[standard_id]
            for item, text in zip(items, self._texts(rating), strict=True):
                item.setText(text)
            items[STANDARD].setData(self._spoken(rating), Qt.ItemDataRole.AccessibleTextRole)
        self.scheduleDelayedItemsLayout()

    def texts(self, standard_id: str) -> list[str]:
        """What a row says, column by column."""
        return [item.text() for item in self._rows[standard_id]]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.standard_id:
            self.entered.emit(self.standard_id)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _headings(self) -> list[str]:
        words = self._framework.words
        lowest = self.tr("Lowest {0}").format(words.question.lower())
        headings = [words.standard, lowest, self.tr("Yes /\nrelevant"), self.tr("Share"), words.rating]
        return [*headings, self.tr("Discretion"), self.tr("Score")]

    def _fill(self) -> None:
        for domain in self._framework.domains:
            head = QStandardItem()
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self._items.appendRow(head)
            self._domains[domain.id] = head
            for standard in domain.standards:
                row = [QStandardItem() for _ in _COLUMNS]
                for item in row:
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                    item.setData(standard.id, STANDARD_ID)
                head.appendRow(row)
                self._rows[standard.id] = row

    def _set_up(self) -> None:
        self.setModel(self._items)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Ratings"))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expandAll()
        for row in range(self._items.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(scaled(20))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _fit(self) -> None:
        """Gives each column its width; leaves out those with nothing to say, or without room."""
        widths = self._widths()
        for column in _COLUMNS:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.header().resizeSection(column, widths[column])
        self.scheduleDelayedItemsLayout()

    def _widths(self) -> dict[int, int]:
        needed = self._needed_widths()
        for column in _DROPPED:
            if sum(needed.values()) > self.maximumViewportSize().width():
                needed.pop(column, None)
        growing = [column for column in _GROWING if column in needed]
        spare = self.viewport().width() - sum(needed.values())
        if spare < 0:  # a scroll bar: it must not make words wrap, or it would keep itself in place
            growing = growing[-1:]
        for left, column in zip(range(len(growing), 0, -1), growing, strict=True):
            share = spare // left
            needed[column] += share
            spare -= share
        return needed

    def _needed_widths(self) -> dict[int, int]:
        """The width that each column wants, of those that have something to say."""
        widths = {column: scaled(width) for column, width in _GROWING.items()}
        widths[RATING] = rating_column_width(self._framework, role_font("body", bold=True))
        metrics = QFontMetrics(role_font("small", bold=True))
        for column in (YES, DISCRETION, SCORE):
            lines = self._items.horizontalHeaderItem(column).text().split("\n")
            widths[column] = max(metrics.horizontalAdvance(line) for line in lines) + scaled(20)
        return {column: width for column, width in widths.items() if self._says_something(column)}

    def _says_something(self, column: int) -> bool:
        if column == SCORE:
            return any(rating.score is not None for rating in self._framework.ratings)
        computed = any(standard.method.kind != "judgement" for standard in self._framework.standards)
        return computed or column not in _FIGURES

    def _current_changed(self, current: QModelIndex) -> None:
        standard_id = current.data(STANDARD_ID)
        if standard_id:
            self.chosen.emit(standard_id)

    def _domain_text(self, findings: Findings, domain: Domain) -> str:
        cases = wording.cases(findings.tally.cases.get(domain.sample, 0)) if domain.sample else ""
        return f"{domain.id} {domain.title}\n{cases}"

    def _texts(self, rating: StandardRating) -> Iterator[str]:
        lowest = rating.lowest[0].count if rating.lowest else None
        yield f"{rating.standard.id} {rating.standard.title}"
        yield self._lowest(rating)
        yield f"{lowest.yes} / {lowest.relevant}" if lowest else ""
        yield wording.percent(lowest) if lowest else ""
        yield self._rating(rating)
        yield self._discretion(rating)
        yield self._score(rating)

    def _lowest(self, rating: StandardRating) -> str:
        if rating.standard.method.kind == "judgement":
            return self.tr("judgement")
        names = [f"{result.question.id} {result.question.short}" for result in rating.lowest]
        if len(names) == 1:
            return names[0]
        if len(names) == len(rating.questions):
            return self.tr("all equal")
        return self.tr(" and ").join(result.question.id for result in rating.lowest)

    def _rating(self, rating: StandardRating) -> str:
        if rating.final is None:
            return self.tr("Not rated yet")
        final = self._framework.rating(rating.final).title
        if rating.proposed in (None, rating.final):
            return final
        return self.tr("{0}, moved to {1}").format(self._framework.rating(rating.proposed).title, final)

    def _discretion(self, rating: StandardRating) -> str:
        if rating.decision and rating.decision.rating:
            return self.tr("Decided")
        return self.tr("Open") if rating.gates else ""

    def _score(self, rating: StandardRating) -> str:
        if not rating.standard.scored:
            return self.tr("not scored")
        return "–" if rating.score is None else str(rating.score)

    def _spoken(self, rating: StandardRating) -> str:
        """A row in one sentence."""
        named, lowest, yes, share, rated, discretion, _ = self._texts(rating)
        figures = f", {yes}, {share}" if yes else ""
        decided = self.tr(", discretion {0}").format(discretion.lower()) if discretion else ""
        return f"{named}: {rated}. {lowest}{figures}{decided}"
