"""What the samples are made of, as bars: a row for each value of a fact, a column for each sample.

Samples differ by their place and by the pattern of their bars. On paper the bars stand beside a table that has the
words and figures; on the screen the picture has them itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from model import wording
from model.composition import FactCounts, Level
from model.pictures.drawing import (
    FIGURE,
    MUTED,
    RULE,
    SMALL,
    STRONG,
    Hint,
    Measure,
    Part,
    Picture,
    Words,
    baseline,
    cut,
    set_lines,
    wrapped,
)
from model.pictures.shares import FILLS, Fill, bar
from model.tally import Count

_ROW, _HEAD, _BAR, _KEY = 13.0, 13.0, 7.5, 6.5
_GAP, _NEAR, _INDENT = 9.0, 4.0, 8.0
_LABELS, _LEAST_BARS = 0.34, 30.0
_LONGEST = Count(10, 10)  # the figures that have room at least, so that columns are alike


@dataclass(frozen=True, slots=True)
class _Column:
    """The column of one sample: where it begins and ends, and how long its longest bar is."""

    sample: int
    left: float
    right: float
    bars: float

    @property
    def fill(self) -> Fill:
        """The pattern of its bars."""
        return FILLS[self.sample % len(FILLS)]


def bars_beside(
    counted: FactCounts, head: float, heights: Sequence[float], width: float, measure: Measure
) -> Picture:
    """The bars alone, for a table that stands beside them with a head and rows of these heights."""
    columns = tuple(_columns(range(len(counted.samples)), 0, width, 0))
    parts = list(_heads(counted, columns, head - _HEAD, measure))
    top = head
    for level, height in zip(counted.levels, heights, strict=True):
        parts += _bars(level, columns, top + height / 2)
        top += height
    return Picture(width, top, tuple(parts), spoken(counted))


def composition_chart(counted: FactCounts, width: float, measure: Measure) -> Picture:
    """The bars with their words and figures; samples that have no room beside one another stand under one another."""
    label = width * _LABELS
    counts = (_LONGEST, *(count for level in counted.levels for count in level.counts))
    figures = _NEAR + max(measure(wording.cases_share(count), SMALL) for count in counts)
    samples = range(len(counted.samples))
    head = _HEAD if len(samples) > 1 else 0
    across = max(int((width - label) // (_LEAST_BARS + figures + _GAP)), 1)
    parts: list[Part] = []
    hints: list[Hint] = []
    top = 0.0
    for first in samples[::across]:
        columns = tuple(_columns(samples[first : first + across], label + _GAP, width, figures))
        parts += _heads(counted, columns, top, measure)
        for row in _rows(counted, label, top + head, measure):
            parts += _drawn(row, columns)
            hints.append(Hint(0, row.top, width, row.height, _said(counted, row.level)))
            top = row.top + row.height
    return Picture(width, top, tuple(parts), spoken(counted), tuple(hints))


@dataclass(frozen=True, slots=True)
class _Row:
    """A value from the top of its row, with the lines of its title."""

    level: Level
    lines: tuple[str, ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def _rows(counted: FactCounts, label: float, top: float, measure: Measure) -> Iterator[_Row]:
    for level in counted.levels:
        lines = wrapped(level.title, label - _indent(level), measure)
        yield _Row(level, lines, top, height := _ROW + (len(lines) - 1) * SMALL.leading)
        top += height


def _columns(samples: Sequence[int], left: float, width: float, figures: float) -> Iterator[_Column]:
    """Columns for these samples side by side, each with room for its figures behind its bars."""
    each = (width - left + _GAP) / len(samples)
    for at, sample in enumerate(samples):
        x = left + at * each
        yield _Column(sample, x, x + each - _GAP, max(each - _GAP - figures, 1))


def _heads(counted: FactCounts, columns: Sequence[_Column], top: float, measure: Measure) -> Iterator[Part]:
    """The samples with their numbers of cases, each with its pattern, where there are several."""
    if len(counted.samples) == 1:
        return
    middle = top + _HEAD / 2 - 1
    for column in columns:
        sample, size = counted.samples[column.sample], counted.sizes[column.sample]
        yield from column.fill(column.left, middle - _KEY / 2, _KEY, _KEY, FIGURE)
        x = column.left + _KEY + _NEAR
        text = cut(f"{sample.short} ({size})", column.right - x, measure, STRONG)
        yield Words(x, baseline(middle, STRONG), text, MUTED, STRONG)


def _indent(level: Level) -> float:
    return level.depth * _INDENT


def _drawn(row: _Row, columns: Sequence[_Column]) -> Iterator[Part]:
    yield from set_lines(row.lines, _indent(row.level), row.middle, SMALL)
    yield from _bars(row.level, columns, row.middle)
    for column in columns:
        figure = wording.cases_share(row.level.counts[column.sample])
        yield Words(column.left + column.bars + _NEAR, baseline(row.middle, SMALL), figure)


def _bars(level: Level, columns: Sequence[_Column], middle: float) -> Iterator[Part]:
    for column in columns:
        count = level.counts[column.sample]
        if count is not None:
            yield from bar(count, column.left, middle - _BAR / 2, column.bars, _BAR, column.fill, RULE)


def _said(counted: FactCounts, level: Level) -> str:
    """One value in words: `Referral order: Court 4 (50%)`."""
    given = zip(counted.samples, level.counts, strict=True)
    named = (f"{sample.short} {wording.cases_share(count)}" for sample, count in given if count is not None)
    return f"{level.title}: {', '.join(named)}"


def spoken(counted: FactCounts) -> str:
    """Every figure in words, sample by sample."""
    return " ".join((f"{counted.fact.title}.", *(_sample(counted, at) for at in range(len(counted.samples)))))


def _sample(counted: FactCounts, at: int) -> str:
    """One sample in words: `Court disposals, 8 cases: Referral order 4 (50%), Custody 1 (13%).`"""
    given = ((level.title, level.counts[at]) for level in counted.levels)
    named = ", ".join(f"{title} {wording.cases_share(count)}" for title, count in given if count is not None)
    about = f"{counted.samples[at].title}, {wording.cases(counted.sizes[at])}"
    return f"{about}: {named}."
