"""The inspection summary: the document of an inspection's ratings, with everything that led to them."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Spacer

from model import wording
from model.days import days
from model.findings import Findings
from model.language import counted, mark, say, spoken
from model.report_orders import ReportOrder
from reports import data, key_statistics, recommendations, style, words
from reports.annexe import annexe_story
from reports.markup import fitted, markup, paragraph
from reports.notes import Footnotes
from reports.overall import overall_story
from reports.overview import Part, ratings_story
from reports.pages import Edition, Layout, PartBreak, Story
from reports.scores import headline_boxes
from reports.sheet import Making, sheet_for
from reports.standards import domain_story
from reports.tables import definitions

_MARGIN = 22 * mm
_KIND = mark("Inspection summary")
_TITLE_LINES = 4
_ROOM_FOR_PART = 75 * mm
_ROOM_FOR_ANNEXE = 90 * mm


def summary_edition(findings: Findings, _order: ReportOrder, making: Making) -> Edition:
    """The summary of an inspection."""
    banner = words.preview(findings.framework) if findings.preview else ""
    sheet = sheet_for(findings, say(_KIND), banner, _MARGIN, making)
    return Edition(spoken(), sheet, lambda layout: _story(findings, sheet.width, layout))


def _story(findings: Findings, width: float, layout: Layout) -> Story:
    notes = Footnotes()
    return [
        *_title(findings, width),
        *overall_story(findings, width),
        *headline_boxes(findings.framework, findings.ratings.headlines, width),
        *ratings_story(findings, width, layout, _parts(findings)),
        *_remaining(findings),
        *key_statistics.statistics_story(findings, notes, width),
        *recommendations.recommendations_story(findings.inspection, width),
        *_domains(findings, notes, width),
        *data.data_annexe(findings, width),
        CondPageBreak(_ROOM_FOR_ANNEXE),
        *annexe_story(findings, width),
    ]


def _parts(findings: Findings) -> Iterator[Part]:
    """What the contents list besides the ratings, in the order of the document."""
    if findings.ratings.statistics:
        yield key_statistics.KEY, key_statistics.title_of(findings)
    yield from (
        (key, say(recommendations.TITLES[key])) for key in recommendations.parts_of(findings.inspection)
    )
    if data.in_annexe(findings):
        yield data.KEY, say(data.TITLE)


def _title(findings: Findings, width: float) -> Story:
    inspection, framework = findings.inspection, findings.framework
    fieldwork = days(inspection.fieldwork_from, inspection.fieldwork_to)
    details = [
        (say("Fieldwork"), markup(fieldwork) or say("Not recorded")),
        (say("Lead inspector"), markup(inspection.lead_inspector) or say("Not recorded")),
        (say("Cases"), markup(words.sample_sizes(findings))),
    ]
    notice = [paragraph(inspection.notice, style.NOTICE)] if inspection.notice else []
    return [
        paragraph(say(_KIND), style.EYEBROW),
        fitted(words.service(findings), style.TITLE, width, _TITLE_LINES),
        paragraph(framework.title, style.SUBTITLE),
        *notice,
        definitions(details, width),
        Spacer(0, 6),
    ]


def _remaining(findings: Findings) -> Story:
    """What still has to be done before the ratings are final."""
    if not findings.preview:
        return []
    text = " ".join(_lines(findings))
    return [paragraph(say("What is not complete yet"), style.QUESTION), paragraph(text, style.CELL)]


def _lines(findings: Findings) -> Iterator[str]:
    progress, ratings = findings.progress, findings.ratings
    forms = say("{0} of {n} case complete.|{0} of {n} cases complete.")
    yield counted(forms, progress.asked).format(progress.answered)
    if left := ", ".join(assessment.case.ref for assessment in findings.unread):
        yield say("Not complete: {0}.").format(left)
    unrated = ", ".join(r.standard.id for r in ratings.standards.values() if r.final is None)
    if unrated:
        named = wording.several(findings.framework.words, "standard")
        yield say("{0} not rated yet: {1}.").format(named, unrated)
    elif ratings.overall is not None and ratings.overall.rating is None:
        yield say("The overall rating has not been chosen yet.")


def _domains(findings: Findings, notes: Footnotes, width: float) -> Story:
    """The domains, each on a new page where there are several that are no mere lists of findings."""
    apart = len(findings.framework.domains) > 1 and not findings.ratings.sections
    story: Story = []
    for domain in findings.framework.domains:
        story.append(PartBreak() if apart else CondPageBreak(_ROOM_FOR_PART))
        story += domain_story(findings, domain, notes, width)
    return story
