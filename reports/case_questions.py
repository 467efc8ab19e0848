"""The questions of a case summary, standard by standard, with how each was answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Table

from model import wording
from model.applicability import QuestionState, Source
from model.assessment import Assessment
from model.evidence import evidence_on
from model.findings import Findings
from model.framework import Question, Standard
from model.language import say
from reports import case_records, provenance, style, words
from reports.markup import markup, paragraph
from reports.tables import Command, Row, pieces, table
from reports.tagged import Grid, Paragraph

_ID_WIDTH, _ANSWER_WIDTH = 12 * mm, 24 * mm


@dataclass(frozen=True, slots=True)
class _Print:
    """How closely questions stand: their faces, and the air above and below each, in points."""

    plain: ParagraphStyle
    heavy: ParagraphStyle
    above: float
    below: float


_ROOMY = _Print(style.SMALL, style.SMALL_HEAD, 0.8, 1.8)
_CLOSE = _Print(style.SMALL, style.SMALL_HEAD, 0.5, 1.3)
_CLOSEST = _Print(style.SMALLER, style.SMALLER_HEAD, 0.2, 0.9)
_MANY = 75  # questions of a case, which would else go on to a third page


def _print_of(assessment: Assessment, standard: Standard) -> _Print:
    """Long flat lists stand close, very long ones closest."""
    if not standard.flat:
        return _ROOMY
    return _CLOSEST if assessment.progress.asked > _MANY else _CLOSE


def standard_table(findings: Findings, assessment: Assessment, standard: Standard, width: float) -> Table:
    """The questions of a standard with their answers. A key question stands out from its parts.

    In flat lists, those that do not apply share one row, unless something was recorded.
    """
    face = _print_of(assessment, standard)
    widths = [_ID_WIDTH, width - _ID_WIDTH - _ANSWER_WIDTH, _ANSWER_WIDTH]
    title = paragraph(words.heading(standard.id, standard.title), style.SMALL_SECTION)
    rows: list[Row] = [[title, "", ""]]
    commands = _commands(face)
    silent = _silent(assessment, standard)
    for question in (q for key in standard.questions for q in key.walk() if q not in silent):
        is_key = question in standard.questions and not standard.flat
        added = pieces(_row(findings, assessment, question, is_key, face), widths)
        at = range(len(rows), len(rows) + len(added)) if is_key else ()
        commands += (("BACKGROUND", (0, row), (-1, row), style.PANEL) for row in at)
        rows += added
    if standard.flat and silent:
        rows.append(["", _not_asked(findings, assessment, silent, face), ""])
        commands += [("SPAN", (1, -1), (-1, -1)), ("NOSPLIT", (0, max(1, len(rows) - 2)), (-1, -1))]
    return table(rows, widths, commands, Grid(heads=1, captioned=True), repeatRows=1, spaceAfter=5)


def _commands(face: _Print) -> list[Command]:
    """A title over all columns, and rules between the rows."""
    return [
        ("SPAN", (0, 0), (-1, 0)),
        ("LINEABOVE", (0, 0), (-1, 0), 1, style.ACCENT),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, style.RULE),
        ("TOPPADDING", (0, 0), (-1, -1), face.above),
        ("BOTTOMPADDING", (0, 0), (-1, -1), face.below),
        ("LEADING", (0, 0), (-1, -1), face.plain.leading),  # else an empty cell is taller than a line
    ]


def _silent(assessment: Assessment, standard: Standard) -> list[Question]:
    """The questions that do not apply and of which nothing was recorded, and that therefore have no row of their own:
    parts that do not apply as the question above them does not, and all such questions of a flat list.
    """
    asked = (question for key in standard.questions for question in key.walk())
    return [question for question in asked if _is_silent(assessment, question, standard.flat)]


def _is_silent(assessment: Assessment, question: Question, flat: bool) -> bool:
    state, case = assessment.states[question.id], assessment.case
    recorded = state.recorded or question.id in case.notes or evidence_on(case, question.id)
    follows = flat or state.applicability.source is Source.PARENT
    return state.applies is False and follows and not recorded


def _not_asked(
    findings: Findings, assessment: Assessment, silent: Iterable[Question], face: _Print
) -> Paragraph:
    """The questions that do not apply, together where it is for the same reason."""
    by_reason: dict[str, list[str]] = {}
    for question in silent:
        grounds = assessment.states[question.id].applicability.grounds
        reason = "; ".join(wording.ground(findings.framework, ground) for ground in grounds)
        by_reason.setdefault(reason, []).append(question.id)
    lines = (f"{', '.join(ids)} ({reason})" for reason, ids in by_reason.items())
    return Paragraph(_plain(say("Do not apply: {0}.").format(" · ".join(lines))), face.plain)


def _row(findings: Findings, assessment: Assessment, question: Question, is_key: bool, face: _Print) -> Row:
    """A question with its answer, why it does not apply, and what was written about it."""
    state = assessment.states[question.id]
    lines = [provenance.marked(question.text, question)]
    if not state.applies:
        lines.append(_plain(wording.applicability(findings.framework, state)))
    if note := assessment.case.notes.get(question.id):
        lines.append(f'<font name="{style.ITALIC}">{markup(note)}</font>')
    lines += [_in_regular(line) for line in case_records.evidence_lines(assessment.case, question.id)]
    own = face.heavy if is_key else face.plain
    return [paragraph(question.id, own), Paragraph("<br/>".join(lines), own), _answer(state, face)]


def _in_regular(line: str) -> str:
    return f'<font name="{style.REGULAR}">{line}</font>'


def _plain(text: str) -> str:
    muted = style.hexadecimal(style.MUTED)
    return f'<font name="{style.REGULAR}" color="{muted}">{markup(text)}</font>'


def _answer(state: QuestionState, face: _Print) -> Paragraph:
    """The answer in words; an answer that falls short is set heavier, so that the eye finds it."""
    if state.kept_aside is not None:
        kept = f"<i>{markup(_title(state, state.kept_aside))}</i>"
        return Paragraph(markup(say("{0}, kept aside")).format(kept), face.plain)
    if state.answer is not None:
        value = state.question.scale.value(state.answer)
        strong = value is not None and value.tone == "not_met"
        return paragraph(_title(state, state.answer), face.heavy if strong else face.plain)
    return paragraph(_unanswered(state), face.plain)


def _unanswered(state: QuestionState) -> str:
    """Why there is no answer."""
    if state.applies is None:
        return say("Not known yet")
    return say("Not answered") if state.applies else say("Does not apply")


def _title(state: QuestionState, value_id: str) -> str:
    value = state.question.scale.value(value_id)
    return value.title if value else value_id
