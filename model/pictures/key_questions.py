"""The key questions of a standard as bars from 0 to 100%, with the bands of its rating behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from model import wording
from model.framework import Framework
from model.language import mark, say
from model.pictures.bands import (
    NAME_ROW,
    Axis,
    Stretch,
    flags,
    rating_names,
    rows_of,
    spoken,
    stretches_of,
    strips,
    ticks,
)
from model.pictures.drawing import (
    EDGE,
    FIGURE,
    INK,
    MUTED,
    SMALL,
    STRONG,
    Box,
    Face,
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
from model.rating import QuestionResult, StandardRating
from model.scales import Bands
from model.tally import Count

_ROW, _BAR, _TICKS = 15.0, 7.0, 11.0
_POINTER, _MARK, _SHIFT, _GAP = 9.0, 6.0, 9.0, 8.0
_LONGEST = Count(10, 10)  # the figures that have room at least, so that axes are alike
_LABELS = 0.3  # of the width
_LEAST_AXIS = 75.0
_MEANING = mark("decides the rating")


@dataclass(frozen=True, slots=True)
class _Row:
    """One key question: its place from the top, and the lines of its label."""

    result: QuestionResult
    deciding: bool
    lines: tuple[str, ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        return self.top + self.height / 2

    @property
    def face(self) -> Face:
        """Bold for those that decide."""
        return STRONG if self.deciding else SMALL


def is_banded(rating: StandardRating) -> bool:
    """Whether a standard has key questions whose shares stand in bands."""
    return any(result.band for result in rating.questions)


def key_questions(
    framework: Framework, rating: StandardRating, bands: Bands, width: float, measure: Measure
) -> Picture:
    """The chart of a standard that has banded key questions; those that decide the rating are bold, with a pointer."""
    form = _form(rating, width, measure)
    axis = form.axis(rating, width, measure)
    stretches = stretches_of(framework, bands, axis)
    named = rating_names(stretches, width, measure)
    top = rows_of(named) * NAME_ROW + 1
    rows = tuple(_rows(rating, form, axis, top, measure))
    bottom = rows[-1].top + rows[-1].height
    key_top = bottom if _fits_beside(rating, axis, measure) else bottom + _TICKS
    parts = (
        *strips(stretches, top, bottom),
        *flags(named, top),
        *(part for row in rows for part in _drawn(framework, row, form, axis)),
        *ticks(stretches, axis, bottom + 1, measure),
        *_key(rating, key_top + 1),
    )
    height = key_top + _TICKS
    hints = tuple(_hints(framework, rows, width))
    return Picture(width, height, parts, _alternative(framework, rating, stretches), hints)


@dataclass(frozen=True, slots=True)
class _Form:
    """What is written beside the bars: the questions in words or by number alone, shares with their counts or alone."""

    in_words: bool
    with_counts: bool

    def label(self, result: QuestionResult) -> str:
        question = result.question
        return f"{question.id} {question.short}" if self.in_words else question.id

    def figures(self, count: Count) -> str:
        return wording.figures(count) if self.with_counts else wording.percent(count)

    def axis(self, rating: StandardRating, width: float, measure: Measure) -> Axis:
        """What is left for the bars. Words have the same room in all standards, so that their axes are alike."""
        numbers = max(measure(self.label(result), STRONG) for result in rating.questions)
        room = width * _LABELS if self.in_words else min(numbers, width * _LABELS)
        counts = (_LONGEST, *(result.count for result in rating.questions))
        value = max(measure(self.figures(count), STRONG) for count in counts)
        left = _POINTER + room + _GAP
        return Axis(left, max(width - value - _SHIFT - _GAP, left + 1))


_FORMS = (_Form(True, True), _Form(False, True), _Form(False, False))
"""From the fullest to the shortest."""


def _form(rating: StandardRating, width: float, measure: Measure) -> _Form:
    """The fullest form that leaves room for the bars."""
    axes = ((form, form.axis(rating, width, measure)) for form in _FORMS)
    return next((form for form, axis in axes if axis.right - axis.left >= _LEAST_AXIS), _FORMS[-1])


def _rows(rating: StandardRating, form: _Form, axis: Axis, top: float, measure: Measure) -> Iterator[_Row]:
    for result in rating.questions:
        lines = wrapped(form.label(result), axis.left - _GAP - _POINTER, measure, STRONG)
        height = _ROW + (len(lines) - 1) * SMALL.leading
        yield _Row(result, result.question.id in rating.drivers, lines, top, height)
        top += height


def _drawn(framework: Framework, row: _Row, form: _Form, axis: Axis) -> Iterator[Part]:
    if row.deciding:
        yield Mark("right", _MARK / 2, row.middle, _MARK, INK)
    yield from set_lines(row.lines, _POINTER, row.middle, row.face)
    yield from _bar(row, axis)
    at = axis.right + _GAP
    if row.result.band:
        rating = framework.rating(row.result.band)
        yield Mark(rating.shape, at + _MARK / 2, row.middle, _MARK, rating.tone)
    yield Words(at + _SHIFT, baseline(row.middle, row.face), form.figures(row.result.count), INK, row.face)


def _bar(row: _Row, axis: Axis) -> Iterator[Part]:
    """The bar; an upright stroke for nought, and a dashed line where no case is relevant."""
    share = row.result.count.percent
    if share is None:
        yield Line(axis.left, row.middle, axis.right, row.middle, EDGE, dashed=True)
    elif share:
        yield Box(axis.left, row.middle - _BAR / 2, axis.at(share) - axis.left, _BAR, FIGURE)
    else:
        yield Line(axis.left, row.middle - _BAR / 2, axis.left, row.middle + _BAR / 2, FIGURE, 1.5)


def _fits_beside(rating: StandardRating, axis: Axis, measure: Measure) -> bool:
    """Whether what the pointer means has room beside the numbers below the axis, or need not be said at all."""
    room = axis.left - _POINTER - measure("0", SMALL)
    return not rating.drivers or measure(say(_MEANING), SMALL) <= room


def _key(rating: StandardRating, top: float) -> Iterator[Part]:
    """What the pointer means."""
    if rating.drivers:
        middle = top + SMALL.leading / 2
        yield Mark("right", _MARK / 2, middle, _MARK, INK)
        yield Words(_POINTER, baseline(middle, SMALL), say(_MEANING), MUTED)


def _hints(framework: Framework, rows: tuple[_Row, ...], width: float) -> Iterator[Hint]:
    for row in rows:
        yield Hint(0, row.top, width, row.height, _said(framework, row.result, row.deciding))


def _alternative(framework: Framework, rating: StandardRating, stretches: tuple[Stretch, ...]) -> str:
    """Every value of the chart in words."""
    asked = wording.several(framework.words, "question")
    title = f"{rating.standard.id} {rating.standard.title}"
    about = say("{0} of {1}, from 0 to 100%. Bands: {2}.").format(asked, title, spoken(stretches))
    said = (_said(framework, result, result.question.id in rating.drivers) for result in rating.questions)
    return " ".join((about, *(f"{line}." for line in said)))


def _said(framework: Framework, result: QuestionResult, deciding: bool) -> str:
    """One key question in words: `2.2.2 Keeping the child safe: 63%, 5 of 8, Requires improvement`."""
    line = f"{result.question.id} {result.question.short}: {wording.figures(result.count)}"
    if result.band:
        line = f"{line}, {framework.rating(result.band).title}"
    return say("{0}, decides the rating").format(line) if deciding else line
