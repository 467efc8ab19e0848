"""What was read: the cases, their answers in both shapes, and what was written down beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from model import evidence_words
from model.applicability import QuestionState
from model.assessment import Assessment
from model.conditions import Value
from model.dataset.shapes import Cell, Column, Kind, Missing, Row, Table, names_of, table
from model.findings import Findings
from model.framework import Fact, Framework, Question
from model.inspection import Case
from model.interchange import cases_by_ref
from model.watching import Steps, Watch

COUNTS = "counts"
REF = Column("case", "Reference of the case", refers="cases")
_STATES = {
    COUNTS: "The case is one of the relevant cases of the question.",
    **{m.id: m.title for m in Missing if m is not Missing.NOT_RECORDED},
}
_OUTCOMES = {"met": "Met: counts as Yes", "not_met": "Not met: counts as No"}
_ANSWER_MISSING = tuple(m for m in Missing if m is not Missing.NOT_RECORDED)


def case_tables(findings: Findings, notes: bool, watch: Watch) -> Iterator[Table]:
    """The tables with a row for each case, or for each thing recorded in one. Without notes, none holds free text.

    `watch` is told of the cases in the first three tables: the others take no time beside them.
    """
    read = [findings.assessments[case.id] for case in cases_by_ref(findings.inspection)]
    steps = Steps(3 * len(read), watch)
    yield _cases(findings, steps.count(read), notes)
    yield _answers(findings, steps.count(read))
    yield _wide(findings, steps.count(read))
    if notes:
        yield from (_notes(read), _evidence(read), _alerts(read), _accepted(read))


def state_of(state: QuestionState) -> Missing | None:
    """Why a question has no answer that counts in a case; None where it has one."""
    if state.applies is None:
        return Missing.WAITING if state.recorded is None else Missing.ANSWERED_WAITING
    if not state.applies:
        return Missing.DOES_NOT_APPLY if state.recorded is None else Missing.KEPT_ASIDE
    if state.recorded is None:
        return Missing.NOT_ANSWERED
    return None if state.counted else Missing.NOT_APPLICABLE


def fact_names(framework: Framework) -> dict[str, str]:
    """The column of each fact, by its id."""
    facts = [fact.id for fact in framework.facts]
    return dict(zip(facts, names_of(facts, taken=[c.name for c in _FIXED]), strict=True))


def question_names(framework: Framework) -> dict[str, str]:
    """The column of each question asked of cases, by its id: `q2_1_1_a`."""
    asked = list(framework.case_question_samples)
    taken = [*(c.name for c in _FIXED), *fact_names(framework).values()]
    return dict(zip(asked, names_of((f"q{question}" for question in asked), taken), strict=True))


_FIXED = (
    Column("case", "Reference of the case"),
    Column("sample", "Sample", Kind.CODE),
    Column("reader", "Read by"),
    Column("complete", "Nothing stops the case from being complete", Kind.YES_NO),
    Column("questions_applying", "Questions that apply", Kind.INTEGER),
    Column("questions_answered", "Questions that apply and are answered", Kind.INTEGER),
    Column("checked_by", "Checked by"),
    Column("checked_on", "Checked on", Kind.DATE),
    Column("signed_by", "Signed off by"),
    Column("signed_on", "Signed off on", Kind.DATE),
)


DERIVED = tuple(column.name for column in _FIXED[3:])
"""The columns of cases that follow from the others, or that say who closed a case: an import takes none of them."""


def _cases(findings: Findings, read: Iterable[Assessment], notes: bool) -> Table:
    facts = [fact for fact in findings.framework.facts if notes or fact.kind != "text"]
    names = fact_names(findings.framework)
    fixed = (_FIXED[0], _sample_column(findings), *_FIXED[2:])
    columns = (*fixed, *(_fact_column(fact, names[fact.id]) for fact in facts))
    rows = ((*_details(assessment), *(_fact(fact, assessment.case) for fact in facts)) for assessment in read)
    return table(
        "cases",
        "Cases",
        "One row for each case: who read it, how far it is, its facts.",
        columns,
        rows,
        ["case"],
    )


def _details(assessment: Assessment) -> tuple[Cell, ...]:
    case, progress = assessment.case, assessment.progress
    return (
        case.ref,
        case.sample or None,
        case.reader or None,
        assessment.complete,
        progress.asked,
        progress.answered,
        case.checked_by or None,
        day_of(case.checked_on),
        case.signed_by or None,
        day_of(case.signed_on),
    )


def day_of(text: str) -> Cell:
    """A day, as a date; None where there is none. A text that is no date stays one, so that nothing is lost."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return text


def _sample_column(findings: Findings) -> Column:
    labels = {sample.id: sample.title for sample in findings.framework.samples}
    return Column("sample", "Sample", Kind.CODE, labels)


_FACT_KINDS = {"choice": Kind.CODE, "yes_no": Kind.YES_NO, "date": Kind.DATE, "text": Kind.TEXT}


def _fact_column(fact: Fact, name: str) -> Column:
    labels = {option.id: option.title for option in fact.options}
    missing = (Missing.DOES_NOT_APPLY, Missing.NOT_RECORDED)
    return Column(name, fact.title, _FACT_KINDS[fact.kind], labels, missing, note=f"Fact {fact.id}")


def _fact(fact: Fact, case: Case) -> Cell:
    value: Value | None = case.facts.get(fact.id)
    if value is None:
        return Missing.NOT_RECORDED if fact.fits(case.sample) else Missing.DOES_NOT_APPLY
    return day_of(value) if fact.kind == "date" and isinstance(value, str) else value


def _answers(findings: Findings, read: Iterable[Assessment]) -> Table:
    columns = (
        REF,
        _sample_column(findings),
        Column("question", "Question", refers="questions"),
        Column("state", "Whether the answer counts, and why not", Kind.CODE, _STATES),
        Column(
            "recorded",
            "Answer as recorded",
            note="Also one that is kept aside: it counts only in state “counts”",
        ),
        Column("recorded_title", "The same in words"),
        Column("outcome", "What the answer counts as", Kind.CODE, _OUTCOMES),
    )
    rows = (row for assessment in read for row in _answers_of(assessment))
    about = "One row for each case and question asked of its sample. Rows in state “counts” add up to the tallies."
    return table("answers", "Answers, one a row", about, columns, rows, ["case", "question"])


def _answers_of(assessment: Assessment) -> Iterator[Row]:
    for state in assessment.states.values():
        missing, chosen = state_of(state), state.question.scale.value(state.recorded or "")
        yield (
            assessment.case.ref,
            assessment.case.sample,
            state.question.id,
            missing.id if missing else COUNTS,
            state.recorded,
            chosen.title if chosen else None,
            state.outcome or None,
        )


def _wide(findings: Findings, read: Iterable[Assessment]) -> Table:
    names = question_names(findings.framework)
    asked = [findings.framework.question(question) for question in names]
    columns = (REF, *(_answer_column(question, names[question.id]) for question in asked))
    rows = ((a.case.ref, *(_answer(a, question) for question in asked)) for a in read)
    about = "One row for each case, one column for each question: its answer where it counts, or why there is none."
    return table("answers_wide", "Answers, one case a row", about, columns, rows, ["case"])


def _answer_column(question: Question, name: str) -> Column:
    labels = {value.id: value.title for value in question.scale.values if value.in_denominator}
    note = f"Question {question.id}: {question.text}"
    return Column(name, f"{question.id} {question.short}", Kind.CODE, labels, _ANSWER_MISSING, note)


def _answer(assessment: Assessment, question: Question) -> Cell:
    state = assessment.states.get(question.id)
    if state is None:
        return Missing.DOES_NOT_APPLY
    return state_of(state) or state.answer


def _notes(read: Iterable[Assessment]) -> Table:
    columns = (REF, Column("question", "Question", refers="questions"), Column("text", "Note"))
    rows = ((a.case.ref, question, text) for a in read for question, text in sorted(a.case.notes.items()))
    return table(
        "notes", "Notes", "What was noted on a question of a case.", columns, rows, ["case", "question"]
    )


def _evidence(read: Iterable[Assessment]) -> Table:
    columns = (
        REF,
        Column("number", "Number within the case", Kind.INTEGER),
        Column("kind", "Kind", Kind.CODE, evidence_words.KINDS),
        Column("text", "What it shows"),
        Column("document", "Document"),
        Column("page", "Page"),
        Column("questions", "Questions it bears on", note="Their ids, with a space between them"),
        Column("flag", "What the report should take up", Kind.CODE, evidence_words.FLAGS),
    )
    rows = (
        (a.case.ref, n, i.kind or None, i.text, i.document, i.page, i.questions, i.flag or None)
        for a in read
        for n, i in enumerate(a.case.evidence.values(), start=1)
    )
    return table(
        "evidence",
        "Evidence",
        "What files, interviews and observations show.",
        columns,
        rows,
        ["case", "number"],
    )


def _alerts(read: Iterable[Assessment]) -> Table:
    columns = (
        REF,
        Column("number", "Number within the case", Kind.INTEGER),
        Column("text", "Urgent alert"),
        Column("raised_at", "Raised at", note="Local time, YYYY-MM-DDTHH:MM"),
        Column("passed_to", "Passed on to"),
        Column("passed_at", "Passed on at", note="Local time, YYYY-MM-DDTHH:MM"),
        Column("open", "Still to be passed on", Kind.YES_NO),
    )
    rows = (
        (a.case.ref, n, i.text, i.raised_at, i.passed_to, i.passed_at, i.is_open)
        for a in read
        for n, i in enumerate(a.case.alerts.values(), start=1)
    )
    return table("alerts", "Alerts", "Urgent safeguarding alerts.", columns, rows, ["case", "number"])


def _accepted(read: Iterable[Assessment]) -> Table:
    columns = (REF, Column("problem", "What is odd"), Column("reason", "Why it stands"))
    rows = (
        (a.case.ref, problem, reason) for a in read for problem, reason in sorted(a.case.accepted.items())
    )
    return table(
        "accepted",
        "Odd answers that stand",
        "Odd answers that somebody lets stand.",
        columns,
        rows,
        ["case", "problem"],
    )
