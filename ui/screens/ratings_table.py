"""The table of ratings: every standard under its domain, with the figures that its rating rests on."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from model import wording
from model.findings import Findings
from model.framework import Domain
from model.rating import StandardRating
from ui.screens.ratings_delegate import (
    DISCRETION,
    DOMAIN_ID,
    LOWEST,
    RATING,
    REACH,
    SCORE,
    SHARE,
    STANDARD,
    STANDARD_ID,
    YES,
    RatingsDelegate,
    rating_column_width,
)
from ui.screens.ratings_figures import met_word, shows_scores
from ui.theme import role_font, scaled, theme_changed
from ui.widgets.grouped_table import GroupedTable
from ui.widgets.labels import numbered

_COLUMNS = (STANDARD, LOWEST, YES, SHARE, RATING, REACH, DISCRETION, SCORE)
_FIGURES = (YES, SHARE)
_GROWING = {STANDARD: 230, LOWEST: 204, SHARE: 70}
"""Columns that share what room is left, with their usual widths (logical pixels at normal text size)."""

_DROPPED = (SHARE, REACH, DISCRETION, LOWEST, YES, SCORE)
"""What a narrow table leaves out, first to last: the panel beside it says the same."""

_LEAST_HEIGHT, _LEAST_STANDARD = 190, 150


class RatingsTable(GroupedTable):
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
            head = self._domains[domain.id]
            head.setText(self._domain_text(findings, domain))
            head.setData(self._domain_spoken(findings, domain), Qt.ItemDataRole.AccessibleTextRole)
        for standard_id, items in self._rows.items():
            rating = findings.ratings.standards[standard_id]
            for item, text in zip(items, self._texts(rating), strict=True):
                item.setText(text)
            items[REACH].setToolTip("\n".join(wording.reaches(self._framework, rating)))
            items[STANDARD].setData(self._spoken(rating), Qt.ItemDataRole.AccessibleTextRole)
        self.scheduleDelayedItemsLayout()
        self._fit_height()

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
        met = self.tr("{0} /\nrelevant").format(met_word(self._framework) or self.tr("Met"))
        gated = any(standard.method.gates for standard in self._framework.standards)
        discretion = self.tr("Discretion") if gated else self.tr("Decision")
        share, score = self.tr("Share"), self.tr("Score")
        return [words.standard, lowest, met, share, words.rating, self._reach_heading(), discretion, score]

    def _reach_heading(self) -> str:
        pooled = any(standard.method.kind == "pooled_share" for standard in self._framework.standards)
        return self.tr("Answers\nto next") if pooled else self.tr("Cases\nto next")

    def _fill(self) -> None:
        for domain in self._framework.domains:
            head = QStandardItem()
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setData(domain.id, DOMAIN_ID)
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
        self.show_items(self._items, self._delegate, self.tr("Ratings"))

    def _fit(self) -> None:
        """Gives each column its width; leaves out those with nothing to say, or without room."""
        widths = self._widths()
        for column in _COLUMNS:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.header().resizeSection(column, widths[column])
        self.scheduleDelayedItemsLayout()
        self._fit_height()

    def _fit_height(self) -> None:
        """As high as the rows, where there is room; what is missing then scrolls."""
        rows = [item for items in self._rows.values() for item in items[:1]]
        heights = (self.indexRowSizeHint(item.index()) for item in [*self._domains.values(), *rows])
        height = sum(heights) + self.header().sizeHint().height() + 2 * self.frameWidth() + 2
        self.setMinimumHeight(min(height, scaled(_LEAST_HEIGHT)))
        self.setMaximumHeight(height)

    def _widths(self) -> dict[int, int]:
        self._delegate.short = False
        needed = self._needed_widths()
        room = self.maximumViewportSize().width()
        for column in _DROPPED:
            if sum(needed.values()) > room:
                needed.pop(column, None)
        least = scaled(_LEAST_STANDARD)
        if sum(needed.values()) > room:
            needed[STANDARD] = max(room - sum(needed.values()) + needed[STANDARD], least)
        if sum(needed.values()) > room:
            self._delegate.short = True
            needed[RATING] = rating_column_width(self._framework, role_font("body", bold=True), short=True)
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
        for column in (YES, REACH, DISCRETION, SCORE):
            lines = self._items.horizontalHeaderItem(column).text().split("\n")
            widths[column] = max(metrics.horizontalAdvance(line) for line in lines) + scaled(20)
        states = (self.tr("Decided"), self.tr("Open"), self.tr("To decide"))
        body = QFontMetrics(role_font("body"))
        widest = max(body.horizontalAdvance(state) for state in states[: 3 if self._decides() else 2])
        widths[DISCRETION] = max(widths[DISCRETION], widest + scaled(16))
        widths[YES] = max(widths[YES], self._widest_count() + scaled(18))
        reaches = (body.horizontalAdvance(items[REACH].text()) for items in self._rows.values())
        widths[REACH] = max(widths[REACH], *(width + scaled(16) for width in reaches))
        return {column: width for column, width in widths.items() if self._says_something(column)}

    def _decides(self) -> bool:
        return any(standard.method.decided for standard in self._framework.standards)

    def _widest_count(self) -> int:
        """The width of the longest `5 / 8`, sections and all."""
        rows = [items[YES].text() for items in self._rows.values()]
        metrics, bold = QFontMetrics(role_font("body")), QFontMetrics(role_font("body", bold=True))
        sections = self._delegate.findings.ratings.sections.values() if self._delegate.findings else ()
        wide = [bold.horizontalAdvance(f"{s.count.yes} / {s.count.relevant}") for s in sections]
        return max([*wide, *(metrics.horizontalAdvance(text) for text in rows)], default=0)

    def _says_something(self, column: int) -> bool:
        methods = [standard.method for standard in self._framework.standards]
        if column == SCORE:
            return shows_scores(self._framework)
        if column == LOWEST:
            return any(method.kind not in ("judgement", "pooled_share") for method in methods)
        if column == REACH:
            return any(items[REACH].text() for items in self._rows.values())
        if column == DISCRETION:
            return any(method.gates or method.decided for method in methods)
        return column not in _FIGURES or any(method.kind != "judgement" for method in methods)

    def _current_changed(self, current: QModelIndex) -> None:
        standard_id = current.data(STANDARD_ID)
        if standard_id:
            self.chosen.emit(standard_id)

    def _domain_text(self, findings: Findings, domain: Domain) -> str:
        cases = wording.cases(findings.tally.cases.get(domain.sample, 0)) if domain.sample else ""
        return f"{numbered(domain.id, domain.title)}\n{cases}"

    def _domain_spoken(self, findings: Findings, domain: Domain) -> str:
        text = self._domain_text(findings, domain).replace("\n", ", ").rstrip(", ")
        score = findings.ratings.sections.get(domain.id)
        return f"{text}: {wording.percent(score.count)}" if score is not None else text

    def _texts(self, rating: StandardRating) -> Iterator[str]:
        figure = rating.figure
        yield numbered(rating.standard.id, rating.standard.title)
        yield self._lowest(rating)
        yield f"{figure.yes} / {figure.relevant}" if figure else self._without_figure(rating)
        yield wording.percent(figure) if figure else ""
        yield self._rating(rating)
        yield self._reach(rating)
        yield self._discretion(rating)
        yield self._score(rating)

    def _without_figure(self, rating: StandardRating) -> str:
        """What stands in place of a count, where no other column says that a standard is judged."""
        judged = rating.standard.method.kind == "judgement" and not self._says_something(LOWEST)
        return self.tr("judged") if judged else ""

    def _lowest(self, rating: StandardRating) -> str:
        if rating.standard.method.kind == "judgement":
            return self.tr("judgement")
        names = [f"{result.question.id} {result.question.short}" for result in rating.lowest]
        if len(names) == 1:
            return names[0]
        if names and len(names) == len(rating.questions):
            return self.tr("all equal")
        return self.tr(" and ").join(result.question.id for result in rating.lowest)

    def _rating(self, rating: StandardRating) -> str:
        proposed = self._framework.rating(rating.proposed).title if rating.proposed else ""
        if rating.final is None:
            return (
                self.tr("{0} proposed, not decided yet").format(proposed)
                if proposed
                else self.tr("Not rated yet")
            )
        final = self._framework.rating(rating.final).title
        if rating.proposed in (None, rating.final):
            return final
        return self.tr("{0}, moved to {1}").format(proposed, final)

    def _reach(self, rating: StandardRating) -> str:
        """How many cases the ratings above and below are away: `↑ 3  ↓ 1`."""
        ways = (("↑", rating.up), ("↓", rating.down))
        signs = {True: "", False: "≥ "}
        return "  ".join(f"{way} {signs[found.exact]}{found.number}" for way, found in ways if found)

    def _discretion(self, rating: StandardRating) -> str:
        if rating.is_decided:
            return self.tr("Decided")
        if rating.gates:
            return self.tr("Open")
        return self.tr("To decide") if rating.standard.method.decided and rating.proposed else ""

    def _score(self, rating: StandardRating) -> str:
        if not rating.standard.scored:
            return self.tr("not scored")
        return "–" if rating.score is None else str(rating.score)

    def _spoken(self, rating: StandardRating) -> str:
        """A row in one sentence."""
        named, lowest, yes, share, rated, _, discretion, _ = self._texts(rating)
        near = wording.reaches(self._framework, rating)
        figures = ", ".join(part for part in (lowest, yes if share else "", share, *near) if part)
        decided = self.tr(", discretion {0}").format(discretion.lower()) if rating.gates else ""
        if rating.standard.method.decided and discretion:
            decided = f", {discretion.lower()}"
        return f"{named}: {rated}. {figures}{decided}"
