"""The key statistics beside their averages, ranges and targets, as the programme prints them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from model import wording
from model.findings import Findings
from model.rating import StatisticResult
from ui.screens.statistics_delegate import (
    AVERAGE,
    COLUMNS,
    COUNT,
    NOTE,
    RANGE,
    STANDING,
    STANDING_TONE,
    TARGET,
    TITLE,
    StatisticsDelegate,
)
from ui.theme import role_font, scaled, theme_changed
from ui.widgets.grouped_table import GroupedTable

NONE = "–"
_HEADING = 13
"""Characters in a line of a heading."""

_LEAST_HEIGHT = 220
_LEAST_TITLE = 220
_DROPPED = (COUNT, RANGE, TARGET, AVERAGE)
"""What a narrow table leaves out, first to last: the second line of the title says it then."""


class StatisticsTable(GroupedTable):
    """One row for each statistic. A value is shown as it is, inside the range or not."""

    def __init__(self, findings: Findings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = findings.framework.statistics_table
        self._results = findings.ratings.statistics
        self._items = QStandardItemModel(0, len(COLUMNS), self)
        self._full_headings = self._headings()
        self._items.setHorizontalHeaderLabels(
            [self._full_headings[TITLE], *(_in_lines(text) for text in self._full_headings[1:])]
        )
        for _ in self._results:
            row = [QStandardItem() for _ in COLUMNS]
            for item in row:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self._items.appendRow(row)
        self._set_up()
        self.show_findings(findings)
        self.setCurrentIndex(self._items.index(0, 0))
        theme_changed.connect(self._fit)

    def show_findings(self, findings: Findings) -> None:
        """Shows what the findings say now."""
        self._results = findings.ratings.statistics
        for row, result in enumerate(self._results):
            for column, text in zip(COLUMNS, self._texts(result), strict=True):
                self._items.item(row, column).setText(text)
            item = self._items.item(row, TITLE)
            item.setData(self._spoken(result), Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(findings.framework.question(result.statistic.question).text)
            self._items.item(row, STANDING).setData(_tone(result), STANDING_TONE)
        self._show_notes()
        self.scheduleDelayedItemsLayout()

    def texts(self, row: int) -> list[str]:
        """What a row says, column by column."""
        return [self._items.item(row, column).text() for column in COLUMNS]

    def note(self, row: int) -> str:
        """The second line of a row."""
        return str(self._items.item(row, TITLE).data(NOTE) or "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _headings(self) -> tuple[str, ...]:
        table = self._table
        named = (table.row, table.value, table.average, table.range, table.target) if table else ("",) * 5
        row, value, average, range_, target = named
        return (row, value, self.tr("Count"), average, self.tr("Against average"), range_, target)

    def _set_up(self) -> None:
        name = self._table.title if self._table else self.tr("Statistics")
        self.show_items(self._items, StatisticsDelegate(self), name)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    def _fit(self) -> None:
        """Gives the figures their widths and the title what is left; leaves out columns without room."""
        self.setMinimumHeight(scaled(_LEAST_HEIGHT))
        widths = self._needed_widths()
        room = self.viewport().width()
        for column in _DROPPED:
            if sum(widths.values()) + scaled(_LEAST_TITLE) > room:
                widths.pop(column, None)
        widths[TITLE] = max(room - sum(widths.values()), 1)
        for column in COLUMNS:
            self.setColumnHidden(column, column not in widths)
            if column in widths:
                self.header().resizeSection(column, widths[column])
        self._show_notes()
        self.scheduleDelayedItemsLayout()

    def _needed_widths(self) -> dict[int, int]:
        head, body = QFontMetrics(role_font("small", bold=True)), QFontMetrics(role_font("body", bold=True))
        widths = {}
        for column in COLUMNS[1:]:
            lines = _in_lines(self._full_headings[column]).split("\n")
            cells = [self._items.item(row, column).text() for row in range(self._items.rowCount())]
            if column in (AVERAGE, RANGE, TARGET) and all(cell == NONE for cell in cells):
                continue
            wide = max(head.horizontalAdvance(line) for line in lines)
            widths[column] = max([wide, *(body.horizontalAdvance(cell) for cell in cells)]) + scaled(20)
        return widths

    def _texts(self, result: StatisticResult) -> Iterator[str]:
        statistic, count = result.statistic, result.count
        yield statistic.title
        yield wording.percent(count) if count.relevant else NONE
        yield f"{count.yes} / {count.relevant}" if count.relevant else NONE
        yield _percent(statistic.average)
        yield self._standing(result)
        yield f"{statistic.range[0]}–{statistic.range[1]}%" if statistic.range else NONE
        yield _percent(statistic.target)

    def _standing(self, result: StatisticResult) -> str:
        words = {
            "better": self.tr("▲ Better"),
            "worse": self.tr("▼ Worse"),
            "same": self.tr("● Equal"),
        }
        return words.get(result.against_average, NONE)

    def _show_notes(self) -> None:
        for row, result in enumerate(self._results):
            self._items.item(row, TITLE).setData(" · ".join(self._notes(row, result)), NOTE)

    def _notes(self, row: int, result: StatisticResult) -> Iterator[str]:
        """What else there is to know about a row, with the figures that have no column at present."""
        statistic = result.statistic
        for column in (COUNT, AVERAGE, RANGE, TARGET):
            text = self._items.item(row, column).text()
            if self.isColumnHidden(column) and text != NONE:
                yield f"{self._full_headings[column]}: {text}"
        if statistic.better == "lower":
            yield self.tr("better when lower")
        if result.outside_range:
            yield self.tr("outside the range")
        if statistic.target_note:
            yield self.tr("target: {0}").format(statistic.target_note.rstrip("."))

    def _spoken(self, result: StatisticResult) -> str:
        """A row in one sentence."""
        texts = zip(self._full_headings[1:], list(self._texts(result))[1:], strict=True)
        figures = "; ".join(f"{heading} {text}" for heading, text in texts if text != NONE)
        return f"{result.statistic.title}: {figures}"


def _tone(result: StatisticResult) -> str:
    return {"better": "good", "worse": "weak"}.get(result.against_average, "")


def _percent(value: int | None) -> str:
    return NONE if value is None else f"{value}%"


def _in_lines(heading: str) -> str:
    return textwrap.fill(heading, _HEADING, break_long_words=False) if len(heading) > _HEADING else heading
