"""The summary of one case: what was recorded about it and how each question was answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Table

from model.assessment import Assessment
from model.days import day
from model.findings import Findings
from model.framework import Fact, Standard
from model.language import say, spoken
from model.report_orders import ReportOrder
from reports import case_records, provenance, style, words
from reports.case_questions import standard_table
from reports.markup import fitted, markup, paragraph
from reports.pages import Bookmark, Edition, Story
from reports.sheet import Making, Sheet, sheet_for
from reports.tables import definitions
from reports.tagged import Paragraph

MARGIN = 14 * mm
_ROOM = 16 * mm


def case_edition(findings: Findings, order: ReportOrder, making: Making) -> Edition:
    """The summary of one case. Raises KeyError for an unknown one."""
    (case_id,) = order.cases
    assessment = findings.assessments[case_id]
    ref = words.one_line(assessment.case.ref)
    banner = "" if assessment.complete else say(words.CASE_PREVIEW)
    sheet = sheet_for(findings, title_of(ref, making.notes), banner, MARGIN, making, of=ref)
    return Edition(spoken(), sheet, lambda _: _story(findings, assessment, sheet, making.notes))


def title_of(ref: str, notes: bool) -> str:
    """The title of a case's summary, with or without notes. It ends with the reference, on one line."""
    title = say("Case summary {0}") if notes else say("Case summary without notes {0}")
    return title.format(words.one_line(ref))


def _story(findings: Findings, assessment: Assessment, sheet: Sheet, notes: bool) -> Story:
    """The whole document of one case."""
    lines = [line for line in (sheet.notice, "" if notes else say(words.WITHOUT_NOTES)) if line]
    return [
        paragraph(sheet.kind, style.CASE_TITLE),
        Bookmark("case", sheet.kind, 0),
        *case_story(findings, assessment, sheet.width, lines, notes),
    ]


def case_story(
    findings: Findings, assessment: Assessment, width: float, lines: Iterable[str], notes: bool
) -> Story:
    """What stands below the title of a case; `lines` are set in heavier print between who read it and what is known."""
    domains = findings.framework.domains_for(assessment.case.sample)
    standards = [standard for domain in domains for standard in domain.standards if standard.questions]
    asked = (question for standard in standards for key in standard.questions for question in key.walk())
    return [
        fitted(_identity(findings, assessment), style.BODY, width, 3),
        *(paragraph(line, style.SMALL_NOTICE) for line in lines),
        *case_records.open_alerts(assessment.case),
        _record(findings, assessment, width, notes),
        *provenance.legend(asked, style.SMALL_NOTE),
        *(part for standard in standards for part in _asked(findings, assessment, standard, width)),
        *_other_evidence(assessment),
    ]


def _asked(findings: Findings, assessment: Assessment, standard: Standard, width: float) -> Story:
    """The questions of a standard, of which a few stand below its title."""
    return [CondPageBreak(_ROOM), standard_table(findings, assessment, standard, width)]


def _identity(findings: Findings, assessment: Assessment) -> str:
    case = assessment.case
    sample = findings.framework.sample(case.sample).title if case.sample else say("Sample not recorded")
    read = say("Read by {0}").format(case.reader) if case.reader else say("Read by nobody yet")
    return " · ".join((words.service(findings), sample, read))


def _record(findings: Findings, assessment: Assessment, width: float, notes: bool) -> Table:
    """The facts, how far the reading is, what is left to resolve, and who signed it off."""
    progress = assessment.progress
    line = say("{0} of {1} questions answered; not complete.")
    if assessment.complete:
        line = say("{0} of {1} questions answered; complete.")
    rows = [*_facts(findings, assessment, notes)]
    rows.append((say("Progress"), line.format(progress.answered, progress.asked)))
    rows += case_records.status_rows(findings, assessment, notes)
    return definitions(rows, width, 22 * mm, small=True)


def _facts(findings: Findings, assessment: Assessment, notes: bool) -> Iterator[tuple[str, str]]:
    """The facts, a line for each group of them; without notes, none that are free text."""
    facts = [
        fact for fact in findings.framework.facts_for(assessment.case.sample) if notes or fact.kind != "text"
    ]
    for group, members in groupby(facts, key=lambda fact: fact.group):
        yield group, " · ".join(_fact(fact, assessment) for fact in members)


def _fact(fact: Fact, assessment: Assessment) -> str:
    value = assessment.case.facts.get(fact.id)
    if value is None:
        missing = markup(say("not recorded"))
        return f"{markup(fact.short)}: <i>{missing}</i>"
    shown = day(str(value)) if fact.kind == "date" else fact.title_of(value)
    return f"{markup(fact.short)}: <b>{markup(shown)}</b>"


def _other_evidence(assessment: Assessment) -> Story:
    """The items that bear on no question."""
    items = case_records.unplaced(assessment.case)
    if not items:
        return []
    lines = (Paragraph(case_records.evidence_line(item), style.SMALL) for item in items)
    return [paragraph(say("Other evidence"), style.SMALL_SECTION), *lines]
