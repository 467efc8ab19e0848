"""The profile of an inspection: for every standard a mark in the place of its rating, lowest on the left.

Where ratings come from a pooled share, the places are shares from 0 to 100% with the bands behind them; else each
rating has a column of its own. A proposed rating that is not in force is hollow, with an arrow to the one that is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model import wording
from model.findings import Findings
from model.framework import Framework, Standard
from model.language import say
from model.pictures.bands import (
    NAME_ROW,
    Axis,
    Stretch,
    flags,
    rating_names,
    rows_of,
    stretches_of,
    strips,
    ticks,
)
from model.pictures.drawing import (
    INK,
    MUTED,
    RULE,
    SMALL,
    STRONG,
    Hint,
    Line,
    Mark,
    Measure,
    Part,
    Picture,
    Words,
    baseline,
    set_lines,
    wrapped,
)
from model.rating import StandardRating
from model.scales import Bands, RatingValue

_ROW, _MARK, _ARROW, _GAP = 11.2, 7.5, 4.0, 8.0
_TICKS, _KEY_LINE, _PANEL_GAP = 11.0, 11.0, 6.0
_LABELS = 0.4  # of the width, at most
_BELOW = 3.0

Ladder = tuple[RatingValue, ...]
"""The ratings that a standard can have, lowest first."""


@dataclass(frozen=True, slots=True)
class _Plot:
    """Where ratings have their places. `axis` is None where each has a column of its own."""

    stretches: tuple[Stretch, ...]
    axis: Axis | None

    def place(self, rating: StandardRating, value: str) -> float:
        """Where a rating stands: at the share that it rests on, or in the middle of its stretch."""
        share = rating.pooled.percent if rating.pooled is not None else None
        if self.axis is not None and share is not None and value == rating.proposed:
            return self.axis.at(share)
        return next(part.middle for part in self.stretches if part.rating.id == value)


@dataclass(frozen=True, slots=True)
class _Row:
    """A standard from the top of its row, with the lines of its label."""

    lines: tuple[str, ...]
    rating: StandardRating
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2


def rating_profile(findings: Findings, width: float, measure: Measure) -> Picture:
    """The profile of all standards; those with other ratings than the rest have a part of their own."""
    parts: list[Part] = []
    hints: list[Hint] = []
    top = 0.0
    for ladder, standards in _ladders(findings).items():
        panel = _Panel(findings, ladder, standards, width, measure)
        drawn, said, bottom = panel.drawn(top)
        parts += drawn
        hints += said
        top = bottom + _PANEL_GAP
    key = tuple(_key(findings, top - _PANEL_GAP / 2, width, measure))
    height = max((part.y for part in key), default=top - _PANEL_GAP) + _BELOW
    return Picture(width, height, (*parts, *key), _alternative(findings), tuple(hints))


def _ladders(findings: Findings) -> dict[Ladder, tuple[Standard, ...]]:
    """The standards by the ratings that they can have."""
    found: dict[Ladder, tuple[Standard, ...]] = {}
    for standard in findings.framework.standards:
        ladder = _ladder(findings, standard)
        found[ladder] = (*found.get(ladder, ()), standard)
    return found


def _ladder(findings: Findings, standard: Standard) -> Ladder:
    bands = findings.bands_of(standard)
    if bands is None:
        return findings.framework.ratings_in(standard.method.ratings)
    return tuple(findings.framework.rating(band.rating) for band in bands.bands)


@dataclass(frozen=True, slots=True)
class _Panel:
    """The standards that share a ladder, over the whole width."""

    findings: Findings
    ladder: Ladder
    standards: tuple[Standard, ...]
    width: float
    measure: Measure

    def drawn(self, top: float) -> tuple[list[Part], list[Hint], float]:
        """The parts of the panel and its hints, and where it ends."""
        room = self._room_for_labels()
        plot = self._plot(room)
        head, height = self._head(plot, top)
        rows = tuple(self._rows(room, top + height))
        bottom = rows[-1].top + rows[-1].height
        parts = [*strips(plot.stretches, top + height, bottom), *head]
        parts += [part for row in rows for part in self._row(row, plot)]
        if plot.axis is not None:
            parts += ticks(plot.stretches, plot.axis, bottom + 1, self.measure)
            bottom += _TICKS
        return parts, list(self._hints(rows)), bottom

    def _ratings(self) -> tuple[StandardRating, ...]:
        return tuple(self.findings.ratings.standards[standard.id] for standard in self.standards)

    def _bands(self) -> Bands | None:
        """The bands that all pooled shares have in common."""
        pooled = [rating.standard for rating in self._ratings() if rating.pooled is not None]
        found = {bands.id: bands for standard in pooled if (bands := self.findings.bands_of(standard))}
        return next(iter(found.values())) if len(found) == 1 else None

    def _room_for_labels(self) -> float:
        longest = max(self.measure(_label(standard), SMALL) for standard in self.standards)
        return min(longest, self.width * _LABELS)

    def _plot(self, room: float) -> _Plot:
        left, bands = room + _GAP, self._bands()
        if bands is not None:
            value = self.measure("100%", STRONG) + _GAP
            axis = Axis(left, self.width - value)
            return _Plot(stretches_of(self.findings.framework, bands, axis), axis)
        each = (self.width - left) / len(self.ladder)
        columns = (
            Stretch(rating, at, at, left + at * each, left + (at + 1) * each)
            for at, rating in enumerate(self.ladder)
        )
        return _Plot(tuple(columns), None)

    def _head(self, plot: _Plot, top: float) -> tuple[list[Part], float]:
        """The names of the ratings, and the height that they take."""
        if plot.axis is not None:
            named = rating_names(plot.stretches, self.width, self.measure)
            height = rows_of(named) * NAME_ROW + 1
            return list(flags(named, top + height)), height
        titles = [_heading(part, self.measure) for part in plot.stretches]
        height = _MARK + 3 + max(map(len, titles)) * SMALL.leading + 3
        parts: list[Part] = []
        for part, lines in zip(plot.stretches, titles, strict=True):
            parts.append(Mark(part.rating.shape, part.middle, top + _MARK / 2 + 1, _MARK, part.rating.tone))
            parts += self._centred(lines, part.middle, top + _MARK + 3)
        return parts, height

    def _centred(self, lines: tuple[str, ...], x: float, top: float) -> Iterator[Words]:
        for at, line in enumerate(lines):
            middle = top + (at + 0.5) * SMALL.leading
            yield Words(x - self.measure(line, SMALL) / 2, baseline(middle, SMALL), line, MUTED)

    def _rows(self, room: float, top: float) -> Iterator[_Row]:
        for rating in self._ratings():
            lines = wrapped(_label(rating.standard), room, self.measure)
            yield _Row(lines, rating, top, height := _ROW + (len(lines) - 1) * SMALL.leading)
            top += height

    def _row(self, row: _Row, plot: _Plot) -> Iterator[Part]:
        left, right = plot.stretches[0].left, plot.stretches[-1].right
        yield from set_lines(row.lines, 0, row.middle, SMALL)
        yield Line(left, row.middle, right, row.middle, RULE)
        yield from _marks(self.findings.framework, row.rating, plot, row.middle)
        if plot.axis is not None:
            share = "–" if row.rating.pooled is None else wording.percent(row.rating.pooled)
            yield Words(right + _GAP, baseline(row.middle, STRONG), share, INK, STRONG)

    def _hints(self, rows: tuple[_Row, ...]) -> Iterator[Hint]:
        for row in rows:
            yield Hint(0, row.top, self.width, row.height, _said(self.findings.framework, row.rating))


def _label(standard: Standard) -> str:
    return f"{standard.id} {standard.title}"


def _heading(column: Stretch, measure: Measure) -> tuple[str, ...]:
    """The name of a column: the short word where the full one has words too long for it."""
    room = column.right - column.left - 4
    fits = all(measure(word, SMALL) <= room for word in column.rating.title.split())
    return wrapped(column.rating.title if fits else column.rating.short, room, measure)


def _marks(framework: Framework, rating: StandardRating, plot: _Plot, middle: float) -> Iterator[Part]:
    """The mark of the rating in force; a hollow one for a proposal that is not, with an arrow between the two."""
    proposed = rating.proposed if rating.proposed != rating.final else None
    if proposed is not None:
        x = plot.place(rating, proposed)
        if rating.final is not None:
            yield from _arrow(x, plot.place(rating, rating.final), middle)
        yield _mark(framework.rating(proposed), x, middle, hollow=True)
    if rating.final is not None:
        yield _mark(framework.rating(rating.final), plot.place(rating, rating.final), middle)


def _mark(value: RatingValue, x: float, middle: float, hollow: bool = False) -> Mark:
    return Mark(value.shape, x, middle, _MARK, value.tone, hollow)


def _arrow(start: float, end: float, middle: float) -> Iterator[Part]:
    """An arrow from one mark to another, as long as there is room between them."""
    way = 1 if end > start else -1
    tip = end - way * (_MARK / 2 + 1.5)
    yield Line(start, middle, tip, middle, INK, 1.0)
    yield Mark("right" if way > 0 else "left", tip - way * _ARROW / 2, middle, _ARROW, INK)


def _key(findings: Findings, top: float, width: float, measure: Measure) -> Iterator[Mark | Words]:
    """What hollow and filled marks mean where there are both, and what stands for a score that there is not."""
    x, middle = 0.0, top + _KEY_LINE / 2
    for text, hollow in _explained(findings):
        indent = 0 if hollow is None else _MARK + 3
        lines = wrapped(text, width - indent, measure)
        length = indent + max(measure(line, SMALL) for line in lines)
        if x and x + length > width:
            x, middle = 0.0, middle + _KEY_LINE
        if hollow is not None:
            yield Mark("circle", x + _MARK / 2, middle, _MARK, INK, hollow)
        yield from set_lines(lines, x + indent, middle + (len(lines) - 1) * SMALL.leading / 2, SMALL, MUTED)
        middle += (len(lines) - 1) * SMALL.leading
        x += length + 2 * _GAP


def _explained(findings: Findings) -> Iterator[tuple[str, bool | None]]:
    """What is explained below: words, behind a hollow mark, a filled one, or none."""
    if _differing(findings):
        yield say("proposed"), True
        yield say("decided"), False
    if _some_without_score(findings):
        yield say("– has no score: in the middle of its band"), None


def _differing(findings: Findings) -> bool:
    """Whether any proposal is not the rating in force."""
    return any(r.proposed and r.proposed != r.final for r in findings.ratings.standards.values())


def _some_without_score(findings: Findings) -> bool:
    """Whether a rating stands among shares without having one."""
    pooled = [r.pooled is not None for r in findings.ratings.standards.values() if r.final is not None]
    return any(pooled) and not all(pooled)


def _alternative(findings: Findings) -> str:
    """Every rating in words."""
    framework = findings.framework
    lines = (_said(framework, rating) for rating in findings.ratings.standards.values())
    return " ".join((say("Profile of the ratings."), *(f"{line}." for line in lines)))


def _said(framework: Framework, rating: StandardRating) -> str:
    """One standard in words: `2.2 Planning: Good, proposed: Requires improvement`."""
    line = f"{_label(rating.standard)}: {wording.rating_word(framework, rating.final)}"
    if rating.pooled is not None:
        line = f"{line}, {wording.figures(rating.pooled)}"
    if rating.proposed and rating.proposed != rating.final:
        line = say("{0}, proposed: {1}").format(line, framework.rating(rating.proposed).title)
    return line
