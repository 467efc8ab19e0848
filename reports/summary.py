"""The inspection summary: the document of an inspection's ratings, with everything that led to them."""

from __future__ import annotations

from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak

from model.findings import Findings
from model.language import mark, say, spoken
from model.report_orders import ReportOrder
from reports import data, key_statistics, recommendations, style, words
from reports.annexe import annexe_story
from reports.composition import composition_story
from reports.cover import covered
from reports.fitting import FirstThatFits
from reports.markup import paragraph
from reports.notes import Footnotes
from reports.overall import overall_story
from reports.overview import profile_story, ratings_story
from reports.pages import Bookmark, Edition, Layout, PartBreak, Story
from reports.remaining import remaining
from reports.scores import headline_boxes
from reports.sheet import Making, sheet_for
from reports.standards import domain_story

_MARGIN = 22 * mm
_KIND = mark("Inspection summary")
_ROOM_FOR_PART = 60 * mm
_ROOM_FOR_ANNEXE = 60 * mm


def summary_edition(findings: Findings, _order: ReportOrder, making: Making) -> Edition:
    """The summary of an inspection."""
    banner = words.preview(findings.framework) if findings.preview else ""
    sheet = sheet_for(findings, words.named(say(_KIND), making.notes), banner, _MARGIN, making)
    return Edition(
        spoken(),
        sheet,
        lambda layout: covered(
            findings, sheet, layout, _story(findings, sheet.width, layout, making.notes), making.notes
        ),
    )


def _story(findings: Findings, width: float, layout: Layout, all_counts: bool) -> Story:
    notes = Footnotes()
    return [
        *_at_a_glance(findings, width, layout),
        *_before_domains(findings, notes, width, all_counts),
        *_domains(findings, notes, width),
        *data.data_annexe(findings, width),
        CondPageBreak(_ROOM_FOR_ANNEXE),
        *annexe_story(findings, width, all_counts),
    ]


def _at_a_glance(findings: Findings, width: float, layout: Layout) -> Story:
    """What the inspection found, on one page: the overall rating, headline scores, every rating, what is missing."""
    title = say("At a glance")
    ratings = partial(_ratings, findings, width, layout)
    return [
        paragraph(title, style.CHAPTER),
        Bookmark("glance", title, 0),
        *overall_story(findings, width),
        *headline_boxes(findings.framework, findings.ratings.headlines, width),
        FirstThatFits([partial(ratings, close=False), partial(ratings, close=True)], ratings),
    ]


def _ratings(findings: Findings, width: float, layout: Layout, close: bool = False) -> Story:
    """Every rating, as a table and as a picture, and what is missing."""
    return [
        *ratings_story(findings, width, layout, close),
        *_remaining(findings),
        *profile_story(findings, width),
    ]


def _before_domains(findings: Findings, notes: Footnotes, width: float, all_counts: bool) -> Story:
    """Statistics follow who was inspected, as they are about them; else the recommendations come before that."""
    inspected = composition_story(findings, width, all_counts)
    statistics = key_statistics.statistics_story(findings, notes, width)
    recommended = recommendations.recommendations_story(findings.inspection, width)
    return [*inspected, *statistics, *recommended] if statistics else [*recommended, *inspected]


def _remaining(findings: Findings) -> Story:
    if not findings.preview:
        return []
    text = " ".join(remaining(findings))
    return [paragraph(say("What is not complete yet"), style.QUESTION), paragraph(text, style.CELL)]


def _domains(findings: Findings, notes: Footnotes, width: float) -> Story:
    """The domains, each on a new page where there are several that are no mere lists of findings."""
    apart = len(findings.framework.domains) > 1 and not findings.ratings.sections
    story: Story = []
    for domain in findings.framework.domains:
        story.append(PartBreak() if apart else CondPageBreak(_ROOM_FOR_PART))
        story += domain_story(findings, domain, notes, width)
    return story
