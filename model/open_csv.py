"""The open form as a table: the values that `interchange.exported` gives, one row each (docs/interchange.md)."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from model import evidence_words
from model.conditions import Value
from model.findings import Findings
from model.framework import OVERALL, Framework
from model.inspection import LISTED
from model.interchange import cases_by_ref, exported
from model.watching import Steps, Watch, unwatched

_RECORDS = {
    "judgements": "judgement",
    "decisions": "decision",
    "findings": "finding",
    "recommendations": "recommendation",
    "good_practice": "good practice",
    "filters": "saved filter",
}
_CASE_LISTS = {"evidence": "evidence", "alerts": "alert"}
_DETAILS = {
    "service": "Service",
    "fieldwork_from": "Fieldwork from",
    "fieldwork_to": "Fieldwork to",
    "lead_inspector": "Lead inspector",
    "notice": "Notice",
}
_CHOICES = {"kind": evidence_words.KINDS, "flag": evidence_words.FLAGS}
_FORMULA_SIGNS = frozenset("=+-@\u2212")
_CONTROLS = frozenset("\t\r\n")
_QUOTES = frozenset("'\"‘’“”«»`")
_GUARD = "'"


class Row(NamedTuple):
    """One value. `kind` says what it is, `id` what it is about, `field` which part of a record it is.

    `state` is for answers: `counts`, `not applicable`, `waiting` or `kept aside`.
    """

    case: str = ""
    sample: str = ""
    reader: str = ""
    kind: str = ""
    id: str = ""
    field: str = ""
    title: str = ""
    value: str = ""
    value_title: str = ""
    state: str = ""


def csv_text(findings: Findings, watch: Watch = unwatched) -> str:
    """Everything in an inspection as CSV; lines end in CR LF, and no cell is a formula to a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(Row._fields)
    writer.writerows([guarded(cell) for cell in row] for row in rows(findings, watch))
    return out.getvalue()


def rows(findings: Findings, watch: Watch = unwatched) -> Iterator[Row]:
    """The values of an inspection in the order of the open form. `watch` is told of each case."""
    framework, data = findings.framework, exported(findings)
    yield Row(
        kind="detail", id="framework", title="Framework", value=framework.id, value_title=framework.title
    )
    yield from _details(data["inspection"])
    for setting_id, choice in data.get("settings", {}).items():
        setting = framework.setting(setting_id)
        yield Row(
            kind="setting",
            id=setting_id,
            title=setting.title,
            value=choice,
            value_title=setting.title_of(choice),
        )
    cases = zip(cases_by_ref(findings.inspection), data["cases"], strict=True)
    for case, exported_case in Steps(len(data["cases"]), watch).count(cases):
        yield from _case(findings, case.id, exported_case)
    for kind in _RECORDS:
        yield from _records(framework, kind, data.get(kind, {}))


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before what might be one.

    One goes before an apostrophe, too, so that dropping the first of a cell always gives the cell back.
    """
    return f"{_GUARD}{cell}" if cell.startswith(_GUARD) or _might_be_formula(cell) else cell


def unguarded(cell: str) -> str:
    """The cell as it was before `guarded`; any other one as it is."""
    return cell[1:] if cell.startswith(_GUARD) and guarded(cell[1:]) == cell else cell


def _might_be_formula(cell: str) -> bool:
    """Whether the first sign that is neither blank, invisible nor a quotation mark starts a formula.

    Wide, small and raised forms of a sign count as the sign, as some programs take them for it.
    """
    for sign in cell:
        if sign in _CONTROLS:
            return True
        if not (sign.isspace() or sign in _QUOTES or unicodedata.category(sign) in ("Cc", "Cf")):
            return unicodedata.normalize("NFKC", sign)[0] in _FORMULA_SIGNS
    return False


def _details(details: dict[str, Any]) -> Iterator[Row]:
    first, last = details.get("fieldwork", ["", ""])
    values = details | {"fieldwork_from": first, "fieldwork_to": last}
    for name, title in _DETAILS.items():
        if value := values.get(name):
            yield Row(kind="detail", id=name, title=title, value=value)


def _case(findings: Findings, case_id: str, case: dict[str, Any]) -> Iterator[Row]:
    """The row of a case itself, so that an empty one is not missed, and those of its values."""
    framework, whole = findings.framework, Row(case["ref"], case["sample"], case["reader"])
    yield whole._replace(kind="case", title="Case", value=case["ref"])
    for fact_id, value in case["facts"].items():
        fact = framework.fact(fact_id)
        words = "" if fact.title_of(value) == value else fact.title_of(value)
        yield whole._replace(
            kind="fact", id=fact_id, title=fact.title, value=_plain(value), value_title=words
        )
    for question_id, value in chain(case["answers"].items(), case.get("kept_aside", {}).items()):
        yield _answer(findings, case_id, question_id, value, whole)
    for question_id, text in case["notes"].items():
        title = framework.question(question_id).text
        yield whole._replace(kind="note", id=question_id, title=title, value=text)
    yield from _desk(framework, case, whole)


def _desk(framework: Framework, case: dict[str, Any], whole: Row) -> Iterator[Row]:
    """Odd answers that stand, who checked the case and signed it off, its evidence and its alerts."""
    for key, reason in case.get("accepted", {}).items():
        yield whole._replace(kind="accepted", id=key, title=_problem_title(framework, key), value=reason)
    for name, title in (("checked", "Checked"), ("signed_off", "Signed off")):
        for field, value in case.get(name, {}).items():
            yield whole._replace(kind="status", id=name, field=field, title=title, value=value)
    for kind, word in _CASE_LISTS.items():
        for number, record in enumerate(case.get(kind, ()), start=1):
            for field, value in record.items():
                yield whole._replace(
                    kind=word,
                    id=str(number),
                    field=field,
                    value=" ".join(value) if field == "questions" else value,
                    value_title=_CHOICES.get(field, {}).get(value, "") if isinstance(value, str) else "",
                )


def _problem_title(framework: Framework, key: str) -> str:
    """What an odd answer is about: the question, or what the framework says of odd facts."""
    about = key.partition(" ")[2]
    messages = (check.message for check in framework.checks if check.id == about)
    known = about in framework.ids["questions"]
    return framework.question(about).text if known else next(messages, "")


def _plain(value: Value) -> str:
    """A value of a fact as JSON writes it."""
    return str(value).lower() if isinstance(value, bool) else value


def _answer(findings: Findings, case_id: str, question_id: str, value: str, whole: Row) -> Row:
    question = findings.framework.question(question_id)
    chosen = question.scale.value(value)
    return whole._replace(
        kind="answer",
        id=question_id,
        title=question.text,
        value=value,
        value_title=chosen.title if chosen else "",
        state=_state(findings, case_id, question_id),
    )


def _state(findings: Findings, case_id: str, question_id: str) -> str:
    """Whether an answer makes its case one of the relevant cases, and if not, why."""
    state = findings.assessments[case_id].states[question_id]
    if state.applies is None:
        return "waiting"
    if not state.applies:
        return "kept aside"
    return "counts" if state.counted else "not applicable"


def _records(framework: Framework, kind: str, records: Any) -> Iterator[Row]:
    """A row for each part of each record; those of a list are numbered from 1."""
    keyed = enumerate(records, start=1) if kind in LISTED else records.items()
    for key, record in keyed:
        for name, value in record.items():
            yield Row(
                kind=_RECORDS[kind],
                id=str(key),
                field=name,
                title=_about(framework, kind, str(key)),
                value=value,
                value_title=framework.rating(value).title if name == "rating" else "",
            )


def _about(framework: Framework, kind: str, key: str) -> str:
    """The words for what a record is about."""
    if kind == "findings":
        return framework.question(key).text
    if key == OVERALL:
        return "Overall"
    return framework.standard(key).title if kind in ("judgements", "decisions") else ""
