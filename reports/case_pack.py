"""Many case summaries in one document, behind a cover that lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Table

from model.assessment import Assessment
from model.findings import Findings
from model.language import counted, mark, say, spoken
from model.report_orders import ReportOrder
from model.status import status_of
from model.status_words import title as status_title
from reports import style, words
from reports.case_summary import MARGIN, case_story, title_of
from reports.contents import contents_heading, page_link
from reports.cover import Detail, details, front
from reports.inline import link
from reports.markup import markup, paragraph
from reports.pages import Bookmark, Edition, Layout, PartBreak, Story
from reports.sheet import Making, Sheet, sheet_for
from reports.tables import headed_table
from reports.tagged import Paragraph

_KIND = mark("Case pack")
_SAMPLE, _STATUS, _READER, _PAGE = 46 * mm, 28 * mm, 34 * mm, 16 * mm


def pack_edition(findings: Findings, order: ReportOrder, making: Making) -> Edition:
    """The cases of the order in its order, each on pages of its own. Raises KeyError for an unknown case."""
    chosen = tuple(findings.assessments[case_id] for case_id in order.cases)
    sheet = sheet_for(findings, words.named(say(_KIND), making.notes), "", MARGIN, making)
    return Edition(
        spoken(), sheet, lambda layout: list(_story(findings, chosen, sheet, layout, making.notes))
    )


def _story(
    findings: Findings, chosen: Sequence[Assessment], sheet: Sheet, layout: Layout, notes: bool
) -> Iterator[object]:
    yield from front(findings, sheet, _about(findings, chosen), notes)
    if chosen:
        yield from contents_heading(say("Cases"))
        yield _contents(findings, chosen, layout, sheet.width)
    for assessment in chosen:
        yield PartBreak(_running(assessment, notes))
        yield from _case(findings, assessment, sheet.width, notes)


def _about(findings: Findings, chosen: Sequence[Assessment]) -> Iterator[Detail]:
    """What is to be known of the pack: that of the inspection, and how many of its cases are in it."""
    yield from details(findings)
    every = len(findings.assessments)
    if len(chosen) == every:
        line = counted(say("The one case of the inspection.|All {n} cases of the inspection."), every)
    else:
        line = counted(say("{0} of the {n} case.|{0} of the {n} cases."), every).format(len(chosen))
    yield say("In this pack"), markup(line)


def _contents(findings: Findings, chosen: Iterable[Assessment], layout: Layout, width: float) -> Table:
    heads = (say("Case"), say("Sample"), say("Read by"), say("Status"))
    head = [*(paragraph(text, style.CELL_HEAD) for text in heads), paragraph(say("Page"), style.CELL_PAGE)]
    rows = [_entry(findings, assessment, layout) for assessment in chosen]
    widths = [width - _SAMPLE - _READER - _STATUS - _PAGE, _SAMPLE, _READER, _STATUS, _PAGE]
    made = headed_table([head, *rows], widths)
    made.setStyle([("TOPPADDING", (0, 1), (-1, -1), 1), ("BOTTOMPADDING", (0, 1), (-1, -1), 2)])
    return made


def _entry(findings: Findings, assessment: Assessment, layout: Layout) -> list[Paragraph]:
    case, key = assessment.case, _key(assessment)
    sample = findings.framework.sample(case.sample).title if case.sample else say("Not recorded")
    ref = words.one_line(case.ref)
    return [
        Paragraph(link(key, markup(ref), ref), style.CELL),
        paragraph(sample, style.CELL),
        paragraph(case.reader or say("Nobody yet"), style.CELL),
        paragraph(status_title(status_of(assessment)), style.CELL),
        page_link(key, ref, layout),
    ]


def _case(findings: Findings, assessment: Assessment, width: float, notes: bool) -> Story:
    """A case as its own summary prints it. One that is not complete says so, as there the banner does."""
    title = title_of(assessment.case.ref, notes)
    lines = [] if assessment.complete else [say(words.CASE_PREVIEW)]
    return [
        paragraph(title, style.PACKED_CASE_TITLE),
        Bookmark(_key(assessment), title, 0),
        *case_story(findings, assessment, width, lines, notes),
    ]


def _running(assessment: Assessment, notes: bool) -> str:
    """What the running heads of a case's pages name it."""
    title = title_of(assessment.case.ref, notes)
    return title if assessment.complete else say("{0}: not complete").format(title)


def _key(assessment: Assessment) -> str:
    return f"case {assessment.case.id}"
