"""The overall rating on the first page: how it came about, whichever way the programme gives it."""

from __future__ import annotations

from reportlab.platypus import Spacer, Table

from model import wording
from model.findings import Findings
from model.language import say
from model.methods import Overall
from model.rating import OverallRating
from reports import style, words
from reports.charts import score_scale
from reports.decisions import overall_decision
from reports.labels import label
from reports.markup import markup, paragraph
from reports.pages import Story
from reports.tables import table
from reports.tagged import Layout, Paragraph

_PADDING = 20


def overall_story(findings: Findings, width: float) -> Story:
    """The overall rating in a panel, and the choice behind it; nothing where the programme gives none."""
    overall, method = findings.ratings.overall, findings.framework.overall
    if overall is None or method is None:
        return []
    panel = _scored if method.bands else _looked_up
    decision = overall_decision(findings.framework, overall, width)
    return [panel(findings, overall, method, width), *decision, Spacer(0, 12)]


def _scored(findings: Findings, overall: OverallRating, method: Overall, width: float) -> Table:
    """A sum of scores on its scale."""
    left, inner = width * 0.7, width - _PADDING
    sentence = f"{wording.overall_basis(findings.framework, overall)} {method.explanation}"
    rows = [
        [
            paragraph(say("Overall rating"), style.SCORE_LABEL),
            paragraph(say("Score so far") if overall.missing else say("Score"), style.SCORE_LABEL_RIGHT),
        ],
        [Paragraph(label(findings.framework, overall.rating), style.OVERALL), _score(overall)],
        [score_scale(findings.framework, overall, inner), ""],
        [paragraph(sentence, style.LABEL), ""],
    ]
    return _panel(rows, [left, width - left])


def _score(overall: OverallRating) -> Paragraph:
    maximum = f'<font size="12" color="{style.hexadecimal(style.MUTED)}">/{overall.maximum}</font>'
    return Paragraph(f"{overall.score}{maximum}", style.SCORE)


def _looked_up(findings: Findings, overall: OverallRating, method: Overall, width: float) -> Table:
    """What a decision table gives for the ratings that it looks at."""
    framework = findings.framework
    none = words.NOT_CHOSEN if overall.options else words.NOT_RATED
    given = " · ".join(
        f"{markup(standard)}&nbsp;{label(framework, findings.ratings.standards[standard].final)}"
        for standard in method.of
    )
    named = markup(wording.several(framework.words, "standard"))
    rows = [
        [paragraph(say("Overall rating"), style.SCORE_LABEL), ""],
        [Paragraph(label(framework, overall.rating, none), style.OVERALL), ""],
        [Paragraph(f"{named}: {given}", style.CELL), ""],
        [paragraph(wording.overall_basis(framework, overall), style.CELL), ""],
    ]
    return _panel(rows, [width * 0.9, width * 0.1])


def _panel(rows: Story, widths: list[float]) -> Table:
    whole = ((0, 0), (-1, -1))
    commands = [
        ("BACKGROUND", *whole, style.PANEL),
        ("LINEABOVE", (0, 0), (-1, 0), 2, style.ACCENT, "butt"),
        *(("SPAN", (0, row), (-1, row)) for row, cells in enumerate(rows) if cells[1] == ""),
        ("LEFTPADDING", *whole, 10),
        ("RIGHTPADDING", *whole, 10),
        ("TOPPADDING", (0, 0), (-1, 0), 9),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
    ]
    return table(rows, widths, commands, Layout(by_columns=True))
