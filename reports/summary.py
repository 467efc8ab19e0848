"""The inspection summary: the document of an inspection's ratings, with everything that led to them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, PageBreak, Paragraph, Spacer, Table

from model import wording
from model.days import days
from model.findings import Findings
from model.framework import Domain, Standard
from model.rating import OverallRating
from reports import style, words
from reports.annexe import annexe_story
from reports.charts import score_scale
from reports.files import replace_file
from reports.labels import label, outcome
from reports.markup import fitted, markup, paragraph
from reports.pages import Layout, Story, link, rendered
from reports.sheet import sheet_for
from reports.standards import Footnotes, domain_head, standard_story
from reports.tables import definitions, headed_table, table

_MARGIN = 22 * mm
_KIND = "Inspection summary"
_TITLE_LINES = 4
_ROOM_FOR_ANNEXE = 90 * mm


def write_summary(findings: Findings, target: Path, *, generated_at: datetime, version: str) -> None:
    """Writes the summary of an inspection as PDF; the same findings and moment give the same bytes.

    Raises OSError where the file cannot be written; a former file is then untouched.
    """
    banner = words.PREVIEW if findings.preview else ""
    sheet = sheet_for(findings, _KIND, banner, _MARGIN, generated_at=generated_at, version=version)
    replace_file(target, rendered(sheet, lambda layout: _story(findings, sheet.width, layout)))


def _story(findings: Findings, width: float, layout: Layout) -> Story:
    notes = Footnotes()
    return [
        *_title(findings, width),
        *_overall(findings, width),
        *_ratings(findings, width, layout),
        *_remaining(findings),
        *(part for domain in findings.framework.domains for part in _domain(findings, domain, notes, width)),
        CondPageBreak(_ROOM_FOR_ANNEXE),
        *annexe_story(findings, width),
    ]


def _title(findings: Findings, width: float) -> Story:
    inspection, framework = findings.inspection, findings.framework
    fieldwork = days(inspection.fieldwork_from, inspection.fieldwork_to)
    details = [
        ("Fieldwork", markup(fieldwork) or "Not recorded"),
        ("Lead inspector", markup(inspection.lead_inspector) or "Not recorded"),
        ("Cases", markup(words.sample_sizes(findings))),
    ]
    notice = [paragraph(inspection.notice, style.NOTICE)] if inspection.notice else []
    return [
        paragraph(_KIND, style.EYEBROW),
        fitted(words.service(findings), style.TITLE, width, _TITLE_LINES),
        paragraph(framework.title, style.SUBTITLE),
        *notice,
        definitions(details, width),
        Spacer(0, 6),
    ]


def _overall(findings: Findings, width: float) -> Story:
    overall = findings.ratings.overall
    if overall is None or findings.framework.overall is None:
        return []
    left, inner = width * 0.7, width - 20
    explanation = findings.framework.overall.explanation
    sentence = f"{wording.overall_basis(findings.framework, overall)} {explanation}"
    rows = [
        [
            paragraph("Overall rating", style.SCORE_LABEL),
            paragraph("Score so far" if overall.missing else "Score", style.SCORE_LABEL_RIGHT),
        ],
        [Paragraph(label(findings.framework, overall.rating), style.OVERALL), _score(overall)],
        [score_scale(findings.framework, overall, inner), ""],
        [paragraph(sentence, style.LABEL), ""],
    ]
    return [_panel(rows, [left, width - left]), Spacer(0, 12)]


def _score(overall: OverallRating) -> Paragraph:
    maximum = f'<font size="12" color="{style.hexadecimal(style.MUTED)}">/{overall.maximum}</font>'
    return Paragraph(f"{overall.score}{maximum}", style.SCORE)


def _panel(rows: Story, widths: list[float]) -> Table:
    whole = ((0, 0), (-1, -1))
    commands = [
        ("BACKGROUND", *whole, style.PANEL),
        ("LINEABOVE", (0, 0), (-1, 0), 2, style.ACCENT, "butt"),
        ("SPAN", (0, 2), (-1, 2)),
        ("SPAN", (0, 3), (-1, 3)),
        ("LEFTPADDING", *whole, 10),
        ("RIGHTPADDING", *whole, 10),
        ("TOPPADDING", (0, 0), (-1, 0), 9),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 10),
    ]
    return table(rows, widths, commands)


def _ratings(findings: Findings, width: float, layout: Layout) -> Story:
    """The table of all ratings, which is the table of contents too."""
    named = findings.framework.words
    head = [paragraph(text, style.CELL_HEAD) for text in (named.standard, "", named.rating)]
    rows = [[*head, paragraph("Page", style.CELL_PAGE)]]
    domains: list[int] = []
    for domain in findings.framework.domains:
        domains.append(len(rows))
        rows.append(_domain_row(domain))
        rows += [_rating_row(findings, standard, layout) for standard in domain.standards]
    made = headed_table(rows, [13 * mm, width - 103 * mm, 75 * mm, 15 * mm])
    made.setStyle([("SPAN", (0, 0), (1, 0)), *(("SPAN", (0, row), (-1, row)) for row in domains)])
    made.setStyle([("TOPPADDING", (0, row), (-1, row), 7) for row in domains])
    return [made]


def _domain_row(domain: Domain) -> Story:
    return [paragraph(words.heading(domain.id, domain.title), style.CELL_HEAD), "", "", ""]


def _rating_row(findings: Findings, standard: Standard, layout: Layout) -> Story:
    rating = findings.ratings.standards[standard.id]
    key = f"standard {standard.id}"
    scored = "" if standard.scored else " (not scored)"
    return [
        paragraph(standard.id, style.CELL),
        Paragraph(link(key, standard.title), style.CELL),
        Paragraph(outcome(findings.framework, rating) + scored, style.CELL),
        Paragraph(link(key, str(layout.pages.get(key, ""))), style.CELL_PAGE),
    ]


def _remaining(findings: Findings) -> Story:
    """What still has to be done before the ratings are final."""
    if not findings.preview:
        return []
    progress = findings.progress
    left = ", ".join(assessment.case.ref for assessment in findings.unread)
    unrated = [r.standard.id for r in findings.ratings.standards.values() if r.final is None]
    lines = [f"{progress.answered} of {wording.cases(progress.asked)} complete."]
    lines += [f"Not complete: {left}."] if left else []
    named = f"{findings.framework.words.standard}s"
    lines += [f"{named} not rated yet: {', '.join(unrated)}."] if unrated else []
    return [paragraph("What is not complete yet", style.QUESTION), paragraph(" ".join(lines), style.CELL)]


def _domain(findings: Findings, domain: Domain, notes: Footnotes, width: float) -> Story:
    story = [PageBreak(), *domain_head(domain)]
    for standard in domain.standards:
        story += standard_story(findings, standard, notes, width)
    return story
