"""The summary of one case: what was recorded about it and how each question was answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Table

from model import wording
from model.applicability import QuestionState, Source
from model.assessment import Assessment
from model.days import day
from model.evidence import evidence_on
from model.findings import Findings
from model.framework import Fact, Question, Standard
from model.language import say, spoken
from model.report_orders import ReportOrder
from reports import case_records, provenance, style, words
from reports.markup import fitted, markup, paragraph
from reports.pages import Bookmark, Edition, Story
from reports.sheet import Making, Sheet, sheet_for
from reports.tables import Command, Row, definitions, pieces, table
from reports.tagged import Grid, Paragraph

MARGIN = 14 * mm
_ID_WIDTH, _ANSWER_WIDTH = 12 * mm, 24 * mm


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
        *(part for standard in standards for part in _standard(findings, assessment, standard, width)),
        *_other_evidence(assessment),
    ]


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
    facts = [fact for fact in findings.framework.facts_for(assessment.case.sample) if notes or fact.kind != "text"]
    for group, members in groupby(facts, key=lambda fact: fact.group):
        yield group, " · ".join(_fact(fact, assessment) for fact in members)


def _fact(fact: Fact, assessment: Assessment) -> str:
    value = assessment.case.facts.get(fact.id)
    if value is None:
        return f"{markup(fact.short)}: <i>{markup(say('not recorded'))}</i>"
    shown = day(str(value)) if fact.kind == "date" else fact.title_of(value)
    return f"{markup(fact.short)}: <b>{markup(shown)}</b>"


def _standard(findings: Findings, assessment: Assessment, standard: Standard, width: float) -> Story:
    widths = [_ID_WIDTH, width - _ID_WIDTH - _ANSWER_WIDTH, _ANSWER_WIDTH]
    title = paragraph(words.heading(standard.id, standard.title), style.SMALL_SECTION)
    rows: list[Row] = [[title, "", ""]]
    shaded: list[int] = []
    for question in (q for key in standard.questions for q in key.walk() if _is_listed(assessment, q)):
        is_key = question in standard.questions and not standard.flat
        face = style.SMALL_HEAD if is_key else style.SMALL
        added = pieces(_row(findings, assessment, question, face, standard.flat), widths)
        shaded += range(len(rows), len(rows) + len(added)) if is_key else ()
        rows += added
    return [table(rows, widths, _commands(shaded), Grid(heads=1, captioned=True), repeatRows=1, spaceAfter=4)]


def _commands(shaded: Iterable[int]) -> list[Command]:
    return [
        ("SPAN", (0, 0), (-1, 0)),
        ("LINEABOVE", (0, 0), (-1, 0), 1, style.ACCENT),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.RULE),
        ("TOPPADDING", (0, 0), (-1, -1), 0.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 1.8),
        *(("BACKGROUND", (0, row), (-1, row), style.PANEL) for row in shaded),
    ]


def _is_listed(assessment: Assessment, question: Question) -> bool:
    """A part that does not apply, like the question above it, is left out unless something was recorded."""
    state = assessment.states[question.id]
    case = assessment.case
    silent = state.recorded is None and question.id not in case.notes and not evidence_on(case, question.id)
    return not (silent and state.applies is False and state.applicability.source is Source.PARENT)


def _row(
    findings: Findings, assessment: Assessment, question: Question, face: ParagraphStyle, flat: bool
) -> Story:
    """A question with its answer; why it does not apply follows on the same line in long flat lists."""
    state = assessment.states[question.id]
    lines = [provenance.marked(question.text, question)]
    if not state.applies:
        reason = _plain(wording.applicability(findings.framework, state))
        lines = [f"{lines[0]} {reason}"] if flat else [*lines, reason]
    if note := assessment.case.notes.get(question.id):
        lines.append(f'<font name="{style.ITALIC}">{markup(note)}</font>')
    lines += [_in_regular(line) for line in case_records.evidence_lines(assessment.case, question.id)]
    return [paragraph(question.id, face), Paragraph("<br/>".join(lines), face), _answer(state)]


def _other_evidence(assessment: Assessment) -> Story:
    """The items that bear on no question."""
    items = case_records.unplaced(assessment.case)
    if not items:
        return []
    lines = (Paragraph(case_records.evidence_line(item), style.SMALL) for item in items)
    return [paragraph("Other evidence", style.SMALL_SECTION), *lines]


def _in_regular(line: str) -> str:
    return f'<font name="{style.REGULAR}">{line}</font>'


def _plain(text: str) -> str:
    muted = style.hexadecimal(style.MUTED)
    return f'<font name="{style.REGULAR}" color="{muted}">{markup(text)}</font>'


def _answer(state: QuestionState) -> Paragraph:
    """The answer in words; an answer that falls short is set heavier, so that the eye finds it."""
    if state.kept_aside is not None:
        kept = f"<i>{markup(_title(state, state.kept_aside))}</i>"
        return Paragraph(markup(say("{0}, kept aside")).format(kept), style.SMALL)
    if state.answer is not None:
        value = state.question.scale.value(state.answer)
        strong = value is not None and value.tone == "not_met"
        return paragraph(_title(state, state.answer), style.SMALL_HEAD if strong else style.SMALL)
    return paragraph(_unanswered(state), style.SMALL)


def _unanswered(state: QuestionState) -> str:
    """Why there is no answer."""
    if state.applies is None:
        return say("Not known yet")
    return say("Not answered") if state.applies else say("Does not apply")


def _title(state: QuestionState, value_id: str) -> str:
    value = state.question.scale.value(value_id)
    return value.title if value else value_id
