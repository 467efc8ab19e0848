"""The cases inspected: for each fact that describes them, a table of counts and shares beside its bars."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Spacer, Table

from model import wording
from model.composition import FactCounts, Level, composition
from model.findings import Findings
from model.language import mark, say
from model.pictures.composition import bars_beside
from model.small_counts import FEWEST, without_small_counts
from reports import style, words
from reports.markup import paragraph
from reports.pages import Story, begun
from reports.pictures import figure, measure
from reports.tables import headed_table, table
from reports.tagged import Figure

KEY, TITLE = "composition", mark("The cases inspected")
NOTE = mark(
    "Shares are of all cases of a sample. Because of rounding they may not add up to 100%. A value that stands further "
    "in is counted in the one above it too."
)
_HEADING = 28 * mm  # what the heading and the words under it take
_NUMBER, _BETWEEN, _INDENT = 23 * mm, 5 * mm, 3.2 * mm
_MOST_NUMBERS = 0.62  # of the width, for the words and figures together; the bars have the rest
_TALLEST = 200 * mm
_APART = 6  # points between two tables

_CLOSE = [
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.8),
]


def composition_story(findings: Findings, width: float, all_counts: bool) -> Story:
    """The tables and bars of the facts that describe the cases, with all counts or without small ones; nothing where
    there is no case, or no fact is left.
    """
    described, shown = facts_shown(findings, all_counts)
    if not findings.inspection.cases or not shown:
        return []
    facts = [_fact(counted, width) for counted in shown]
    room = _HEADING + facts[0].wrap(width, _TALLEST)[1]
    about = (f"{words.sample_sizes(findings)}.", say(NOTE), *left_out(described, shown))
    return [
        *begun(KEY, say(TITLE), min(room, _TALLEST)),
        paragraph(" ".join(about), style.BODY),
        *(part for made in facts for part in (made, Spacer(0, _APART))),
    ]


def facts_shown(
    findings: Findings, all_counts: bool
) -> tuple[tuple[FactCounts, ...], tuple[FactCounts, ...]]:
    """The facts that describe the cases, and what is shown of them."""
    described = composition(findings)
    if all_counts:
        return described, described
    return described, tuple(filter(None, map(without_small_counts, described)))


def left_out(described: Sequence[FactCounts], shown: Sequence[FactCounts]) -> Iterator[str]:
    """What is said of small counts that are not printed."""
    kept = {counted.fact.id: counted for counted in shown}
    if any(kept[counted.fact.id] != counted for counted in described if counted.fact.id in kept):
        line = say("Values of fewer than {0} cases are counted together with others.")
        yield line.format(FEWEST)
    if missing := ", ".join(counted.fact.title for counted in described if counted.fact.id not in kept):
        yield say("Not shown, as the counts are small: {0}.").format(missing)


def _fact(counted: FactCounts, width: float) -> Table:
    """The table of a fact beside its bars; alone where it is so long that it has to break."""
    left = width * _MOST_NUMBERS
    numbers = _numbers(counted, left)
    if numbers.wrap(left, _TALLEST)[1] > _TALLEST:
        return _numbers(counted, width)
    beside = [numbers, _bars(counted, numbers, width - left - _BETWEEN)]
    whole = ((0, 0), (-1, -1))
    bare = [(f"{side}PADDING", *whole, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    return table([beside], [left, width - left], [*bare, ("LEFTPADDING", (1, 0), (1, 0), _BETWEEN)])


def _bars(counted: FactCounts, numbers: Table, width: float) -> Figure:
    """The bars, each beside the row of its value."""
    head, *rows, _ = numbers._rowHeights
    return figure(bars_beside(counted, head, rows, width, measure))


def _numbers(counted: FactCounts, width: float) -> Table:
    """Counts and shares of each sample and, where there are several, of all cases; the last row adds them up."""
    several = len(counted.samples) > 1
    columns = len(counted.samples) + several
    each = min(_NUMBER, width * 0.6 / columns)
    rows = [
        _head(counted, several),
        *(_row(level, several) for level in counted.levels),
        _total(counted, several),
    ]
    made = headed_table(rows, [width - columns * each, *[each] * columns])
    made.setStyle([*_CLOSE, ("LINEABOVE", (0, -1), (-1, -1), 0.75, style.MUTED)])
    made.setStyle(
        [("LEFTPADDING", (0, at), (0, at), 4 + level.depth * _INDENT) for at, level in _numbered(counted)]
    )
    return made


def _numbered(counted: FactCounts) -> Iterator[tuple[int, Level]]:
    return ((at, level) for at, level in enumerate(counted.levels, start=1))


def _head(counted: FactCounts, several: bool) -> list[Any]:
    titles = [sample.short for sample in counted.samples] + ([say("All")] if several else [])
    named = (paragraph(title, style.SMALL_NUMBER_HEAD) for title in titles)
    return [paragraph(counted.fact.title, style.SMALL_HEAD), *named]


def _row(level: Level, several: bool) -> list[Any]:
    counts = [*level.counts, *([level.whole] if several else [])]
    shown = (paragraph(wording.cases_share(count), style.SMALL_NUMBER) for count in counts)
    return [paragraph(level.title, style.SMALL), *shown]


def _total(counted: FactCounts, several: bool) -> list[Any]:
    sizes = [*counted.sizes, *([sum(counted.sizes)] if several else [])]
    numbers = (paragraph(str(size), style.SMALL_NUMBER_HEAD) for size in sizes)
    return [paragraph(say("Cases"), style.SMALL_HEAD), *numbers]
