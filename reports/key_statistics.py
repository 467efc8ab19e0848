"""The table of statistics: the service beside the average and range of a phase, and the targets."""

from __future__ import annotations

from reportlab.lib.units import mm

from model import wording
from model.findings import Findings
from model.language import say
from model.methods import Statistic, StatisticsTable
from model.rating import StatisticResult
from reports import style, words
from reports.markup import markup, paragraph
from reports.notes import Footnotes
from reports.pages import Story, begun
from reports.provenance import legend, marked
from reports.tables import CLOSE_ROWS, headed_table
from reports.tagged import Paragraph

KEY = "statistics"
_NUMBER = 22 * mm
_ROOM = 85 * mm  # to begin in: the rest of a page that would otherwise be left empty


def title_of(findings: Findings) -> str:
    """The heading of the table."""
    return headings(findings).title


def headings(findings: Findings) -> StatisticsTable:
    """How the programme names the table and its columns, or how we do."""
    columns = (say("Statistic"), say("Share"), say("Average"), say("Range"), say("Target"))
    return findings.framework.statistics_table or StatisticsTable(say("Statistics"), *columns)


def statistics_story(findings: Findings, notes: Footnotes, width: float) -> Story:
    """All statistics in order; nothing where the programme has none."""
    results = findings.ratings.statistics
    if not results:
        return []
    named = headings(findings)
    columns = (named.value, named.average, named.range)
    head = [
        paragraph(named.row, style.CELL_HEAD),
        *(paragraph(text, style.CELL_HEAD_NUMBER) for text in columns),
    ]
    head.append(Paragraph(markup(named.target) + notes.mark(named.target_note), style.CELL_HEAD_NUMBER))
    rows = [head, *(_row(result, notes) for result in results)]
    table = headed_table(rows, [width - 4 * _NUMBER, *([_NUMBER] * 4)])
    table.setStyle(CLOSE_ROWS)
    return [
        *begun(KEY, words.one_line(named.title), _ROOM),
        table,
        *notes.printed(),
        *legend(result.statistic for result in results),
    ]


def _row(result: StatisticResult, notes: Footnotes) -> list[Paragraph]:
    statistic = result.statistic
    title = marked(statistic.title, statistic)
    if statistic.better == "lower":
        better = markup(say("better when lower"))
        title += f'<br/><font size="7.5">↓ <i>{better}</i></font>'
    others = (_percent(statistic.average) or say("n/a"), range_of(statistic) or say("n/a"))
    target = markup(_percent(statistic.target)) + notes.mark(statistic.target_note)
    return [
        Paragraph(title, style.DATA),
        Paragraph(_share(result), style.DATA_NUMBER),
        *(paragraph(text, style.DATA_NUMBER) for text in others),
        Paragraph(target, style.DATA_NUMBER),
    ]


def _share(result: StatisticResult) -> str:
    count = result.count
    base = markup(words.yes_of(count, say("no case")))
    muted = style.hexadecimal(style.MUTED)
    return f'<b>{wording.percent(count)}</b><br/><font size="7.5" color="{muted}">{base}</font>'


def _percent(value: int | None) -> str:
    return "" if value is None else f"{value}%"


def range_of(statistic: Statistic) -> str:
    """The range of the phase. The service may lie outside it: its figure is printed as it is."""
    return "" if statistic.range is None else f"{statistic.range[0]}–{statistic.range[1]}%"
