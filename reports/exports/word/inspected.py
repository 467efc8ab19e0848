"""Who was inspected, and the published statistics about them."""

from __future__ import annotations

from model import wording
from model.composition import FactCounts, Level, composition
from model.findings import Findings
from model.language import say
from model.methods import Statistic
from model.pictures.shares import FILLS, share_bar
from model.rating import StatisticResult
from model.small_counts import without_small_counts
from model.tally import Count
from reports import provenance, words
from reports.composition import NOTE, TITLE, left_out
from reports.exports.word.manuscript import Manuscript
from reports.exports.word.notes import TableNotes
from reports.exports.word.tables import BAR_HEIGHT, Cell, Grid, Row, room
from reports.key_statistics import headings, range_of

_FACT, _ALL = 0.3, 0.15
"""Of the width: what the values of a fact take, and the counts of all cases."""

_STATISTICS = (0.44, 0.14, 0.14, 0.14, 0.14)
_FIGURE = 58.0  # points that the longest count and share take beside their bar


def write_composition(made: Manuscript, findings: Findings, all_counts: bool) -> None:
    """The cases inspected: for each fact, how many of each sample have each value, with all counts or without small
    ones. Nothing where there is no case.
    """
    if not findings.inspection.cases:
        return
    described = composition(findings)
    shown = described if all_counts else tuple(filter(None, map(without_small_counts, described)))
    made.heading(say(TITLE), 1)
    notes = [say(NOTE)] if shown else []
    made.text(" ".join((f"{words.sample_sizes(findings)}.", *notes, *left_out(described, shown))))
    for counted in shown:
        made.table(_counts(counted), counted.fact.title)


def _counts(counted: FactCounts) -> Grid:
    """Bars with counts and shares of each sample and, where there are several, the counts of all cases."""
    samples, several = len(counted.samples), len(counted.samples) > 1
    each = (1 - _FACT - _ALL * several) / samples
    shares = (_FACT, *[each] * samples, *[_ALL] * several)
    head = [_titled(s.title, n) for s, n in zip(counted.samples, counted.sizes, strict=True)]
    everyone = [_titled(say("All"), sum(counted.sizes))] * several
    rows = [_level(level, several, room(each) - _FIGURE) for level in counted.levels]
    return Grid(("", *head, *everyone), rows, shares, numbers=[samples + 1] * several)


def _titled(title: str, number: int) -> str:
    """A group of cases with their number, which stays in one piece."""
    return f"{title} (n\u00a0=\u00a0{number})"


def _level(level: Level, several: bool, width: float) -> Row:
    samples = (_share(count, at, width) for at, count in enumerate(level.counts))
    everyone = [wording.cases_share(level.whole)] if several else []
    return (Cell(level.title, level=level.depth), *samples, *everyone)


def _share(count: Count | None, sample: int, width: float) -> Cell:
    """A count and its share behind their bar, in the pattern of the sample; no bar where no case can have the value."""
    bar = share_bar(count, width, BAR_HEIGHT, FILLS[sample % len(FILLS)]) if count is not None else None
    return Cell(wording.cases_share(count), picture=bar)


def write_statistics(made: Manuscript, findings: Findings) -> None:
    """The table of statistics; nothing where the programme has none."""
    results = findings.ratings.statistics
    if not results:
        return
    named, notes = headings(findings), TableNotes()
    made.heading(words.one_line(named.title), 1)
    target = notes.noted(named.target, named.target_note)
    head = (named.row, named.value, named.average, named.range, target)
    rows = [_statistic(result, notes) for result in results]
    legends = provenance.legend_of(result.statistic for result in results)
    made.table(Grid(head, rows, _STATISTICS, range(1, 5), notes.listed, legends))


def _statistic(result: StatisticResult, notes: TableNotes) -> Row:
    statistic, count = result.statistic, result.count
    return (
        _title(statistic),
        Cell(wording.percent(count), below=words.yes_of(count, say("no case"))),
        _percent(statistic.average) or say("n/a"),
        range_of(statistic) or say("n/a"),
        notes.noted(_percent(statistic.target), statistic.target_note),
    )


def _title(statistic: Statistic) -> str:
    title = provenance.signed(statistic.title, statistic)
    return say("{0} (better when lower)").format(title) if statistic.better == "lower" else title


def _percent(value: int | None) -> str:
    return "" if value is None else f"{value}%"
