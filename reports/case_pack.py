"""Many case summaries in one document, behind a cover that lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

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
from reports.markup import fitted, markup, paragraph
from reports.pages import Bookmark, Edition, Layout, PartBreak, Story
from reports.sheet import Making, Sheet, sheet_for
from reports.tables import headed_table
from reports.tagged import Paragraph

_KIND = mark("Case pack")
_SAMPLE, _STATUS, _READER, _PAGE = 46 * mm, 28 * mm, 34 * mm, 16 * mm
_PADDING = 10  # points that the words of a cell leave free on both sides together


def pack_edition(findings: Findings, order: ReportOrder, making: Making) -> Edition:
    """The cases of the order in its order, each on pages of its own. Raises KeyError for an unknown case."""
    chosen = tuple(findings.assessments[case_id] for case_id in order.cases)
    sheet = sheet_for(findings, words.named(say(_KIND), making.notes), "", MARGIN, making)
    return Edition(spoken(), sheet, _Pack(findings, chosen, sheet, making.notes).story)


@dataclass(frozen=True)
class _Pack:
    """The chosen cases on their paper."""

    findings: Findings
    chosen: Sequence[Assessment]
    sheet: Sheet
    notes: bool

    def story(self, layout: Layout) -> Story:
        """The cover, whose contents know the pages, and the cases."""
        findings, sheet = self.findings, self.sheet
        cover = front(findings, sheet, _about(findings, self.chosen), self.notes)
        if self.chosen:
            cover += [*contents_heading(say("Cases")), _contents(findings, self.chosen, layout, sheet.width)]
        return [*cover, *self._cases]

    @cached_property
    def _cases(self) -> Story:
        """Made once for the draft and the document: a draft draws none of it, and its lines are broken then."""
        return [part for assessment in self.chosen for part in self._case(assessment)]

    def _case(self, assessment: Assessment) -> Iterator[object]:
        """A case as its own summary prints it. One that is not complete says so, as there the banner does."""
        title = title_of(assessment.case.ref, self.notes)
        lines = [] if assessment.complete else [say(words.CASE_PREVIEW)]
        yield PartBreak(title if assessment.complete else say("{0}: not complete").format(title))
        yield paragraph(title, style.PACKED_CASE_TITLE)
        yield Bookmark(_key(assessment), title, 0)
        yield from case_story(self.findings, assessment, self.sheet.width, lines, self.notes)


def _about(findings: Findings, chosen: Sequence[Assessment]) -> Iterator[Detail]:
    """What is to be known of the pack: that of the inspection, and how many of its cases are in it."""
    yield from details(findings)
    every = len(findings.assessments)
    if not chosen:
        line = say("No case.")
    elif len(chosen) == every:
        line = counted(say("The one case of the inspection.|All {n} cases of the inspection."), every)
    else:
        line = counted(say("{0} of the {n} case.|{0} of the {n} cases."), every).format(len(chosen))
    yield say("In this pack"), markup(line)


def _contents(findings: Findings, chosen: Iterable[Assessment], layout: Layout, width: float) -> Table:
    heads = (say("Case"), say("Sample"), say("Read by"), say("Status"))
    head = [*(paragraph(text, style.CELL_HEAD) for text in heads), paragraph(say("Page"), style.CELL_PAGE)]
    widths = [width - _SAMPLE - _READER - _STATUS - _PAGE, _SAMPLE, _READER, _STATUS, _PAGE]
    rows = [_entry(findings, assessment, layout, widths[0]) for assessment in chosen]
    made = headed_table([head, *rows], widths)
    made.setStyle([("TOPPADDING", (0, 1), (-1, -1), 1), ("BOTTOMPADDING", (0, 1), (-1, -1), 2)])
    return made


def _entry(findings: Findings, assessment: Assessment, layout: Layout, width: float) -> list[Paragraph]:
    """A line of the contents. What does not fit into it stands whole with the case."""
    case, key = assessment.case, _key(assessment)
    sample = findings.framework.sample(case.sample).title if case.sample else say("Not recorded")
    ref = fitted(case.ref, style.CELL, width - _PADDING, 1).getPlainText()
    return [
        Paragraph(link(key, markup(ref), ref), style.CELL),
        paragraph(sample, style.CELL),
        fitted(case.reader or say("Nobody yet"), style.CELL, _READER - _PADDING, 2),
        paragraph(status_title(status_of(assessment)), style.CELL),
        page_link(key, ref, layout),
    ]


def _key(assessment: Assessment) -> str:
    return f"case {assessment.case.id}"
