"""The open form as a table: it says what the JSON says, agrees with the figures, and runs nothing when opened."""

import csv
import io
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from model.findings import findings_of
from model.frameworks import framework_ids, shipped
from model.inspection import Case, Inspection
from model.interchange import exported
from model.open_csv import csv_text, guarded
from tests.model.programmes import demonstration
from tests.model.strategies import inspections

YOS = shipped("yos-2018")
KINDS = {
    "judgement": "judgements",
    "decision": "decisions",
    "finding": "findings",
    "recommendation": "recommendations",
    "good practice": "good_practice",
    "saved filter": "filters",
}
APOSTROPHE = "'"


def table(findings):
    """The rows below the head, read back as docs/interchange.md says: a first apostrophe is dropped."""
    read = csv.DictReader(io.StringIO(csv_text(findings), newline=""))
    return [{name: cell.removeprefix(APOSTROPHE) for name, cell in row.items()} for row in read]


def values_of_table(rows):
    """Every value in the rows, by where it stands in the open form, as often as it is there."""
    found = Counter()
    for row in rows:
        kind, ref, key = row["kind"], row["case"], row["id"]
        if kind in ("evidence", "alert"):
            found[ref, kind, key, row["field"], row["value"]] += 1
        elif kind in KINDS:
            found[KINDS[kind], key, row["field"], row["value"]] += 1
        elif kind == "answer":
            aside = row["state"] in ("kept aside", "waiting")
            found[ref, "kept_aside" if aside else "answers", key, row["value"]] += 1
        elif kind == "case":
            found[ref, row["sample"], row["reader"]] += 1
        else:
            found[ref, kind, key, row["value"]] += 1
    return found


def values_of_json(data):
    """Every value in the open form, by the same places."""
    found = Counter({("", "detail", "framework", data["framework"]): 1})
    first, last = data["inspection"].get("fieldwork", ["", ""])
    details = data["inspection"] | {"fieldwork_from": first, "fieldwork_to": last, "fieldwork": ""}
    found.update(("", "detail", name, value) for name, value in details.items() if value)
    found.update(("", "setting", name, value) for name, value in data.get("settings", {}).items())
    for case in data["cases"]:
        found.update(values_of_case(case))
    for kind in KINDS.values():
        records = data.get(kind, {})
        keyed = records.items() if isinstance(records, dict) else enumerate(records, start=1)
        found.update((kind, str(key), name, value) for key, rec in keyed for name, value in rec.items())
    return found


def values_of_case(case):
    ref = case["ref"]
    yield ref, case["sample"], case["reader"]
    for fact, value in case["facts"].items():
        yield ref, "fact", fact, {True: "true", False: "false"}.get(value, value)
    for name in ("answers", "kept_aside"):
        yield from ((ref, name, question, value) for question, value in case.get(name, {}).items())
    yield from ((ref, "note", question, text) for question, text in case["notes"].items())
    yield from ((ref, "accepted", key, reason) for key, reason in case.get("accepted", {}).items())
    for kind, word in (("evidence", "evidence"), ("alerts", "alert")):
        for number, record in enumerate(case.get(kind, ()), start=1):
            yield from ((ref, word, str(number), f, one_text(value)) for f, value in record.items())


def one_text(value):
    return " ".join(value) if isinstance(value, list) else value


@pytest.mark.parametrize("framework_id", framework_ids())
def test_table_and_json_hold_the_same_values_once_each(framework_id):
    findings = demonstration(framework_id)
    found = values_of_table(table(findings))
    assert found == values_of_json(exported(findings))
    assert set(found.values()) == {1}


@given(inspections(YOS))
def test_table_and_json_agree_whatever_was_recorded(inspection):
    findings = findings_of(YOS, inspection)
    assert values_of_table(table(findings)) == values_of_json(exported(findings))


@pytest.mark.parametrize("framework_id", framework_ids())
def test_rows_that_count_add_up_to_the_relevant_cases(framework_id):
    findings = demonstration(framework_id)
    counted = Counter(row["id"] for row in table(findings) if row["state"] == "counts")
    asked = findings.framework.case_question_samples
    relevant = Counter({q: findings.tally.count(findings.framework, q).relevant for q in asked})
    assert counted == +relevant


def test_an_answer_says_why_it_does_not_count():
    facts = {"child_safety_factors": False}
    answers = {"2.1.1": "na", "2.2.1": "yes", "2.2.2": "no", "2.2.3": "no"}
    case = Case("c1", "A", "court", "KH", facts=facts, answers=answers)
    rows = table(findings_of(YOS, Inspection(cases={"c1": case})))
    states = {row["id"]: row["state"] for row in rows if row["kind"] == "answer"}
    assert states == {
        "2.1.1": "not applicable",
        "2.2.1": "counts",
        "2.2.2": "kept aside",
        "2.2.3": "waiting",
    }


def test_a_case_in_which_nothing_was_recorded_is_not_missed():
    rows = table(findings_of(YOS, Inspection(cases={"c1": Case("c1", "A", "court")})))
    assert [(row["case"], row["value"]) for row in rows if row["kind"] == "case"] == [("A", "A")]


def test_values_stand_beside_their_words():
    rows = table(demonstration("yos-2018"))
    (row,) = (r for r in rows if (r["case"], r["kind"], r["id"]) == ("C-01", "answer", "2.1.1"))
    assert row["title"] == YOS.question("2.1.1").text
    assert (row["value"], row["value_title"], row["sample"]) == ("yes", "Yes", "court")


def test_lines_end_as_spreadsheets_expect():
    text = csv_text(findings_of(YOS, Inspection(service='A, "b"\nc')))
    assert text.endswith("\r\n")
    assert '"A, ""b""\nc"' in text


STARTS = [*"=+-@\t\r\n", "＝", "＋", "－", "＠", "﹦", "⁺", "−"]  # noqa: RUF001
BEFORE = st.text(st.sampled_from(" \u00a0\u200b\ufeff\"'“‘"))


@given(BEFORE, st.sampled_from(STARTS), st.text())
def test_no_cell_begins_as_a_formula(before, start, rest):
    assert guarded(f"{before}{start}{rest}").startswith(APOSTROPHE)


@given(st.text())
@example("'=1+1")
@example("'")
def test_dropping_a_first_apostrophe_gives_every_cell_back(cell):
    assert guarded(cell).removeprefix(APOSTROPHE) == cell


@pytest.mark.parametrize("cell", ["", "C-01", "2020-01-14", "yes", "a=b", "“Planning”", "14–15", "£5"])
def test_ordinary_cells_stay_as_they_are(cell):
    assert guarded(cell) == cell


def test_every_cell_of_hostile_case_is_guarded():
    bad = "=HYPERLINK(1)"
    case = Case("c1", bad, "court", bad, notes={"2.1.1": f' "{bad}'})
    text = csv_text(findings_of(YOS, Inspection(service=bad, cases={"c1": case})))
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert sum(bad in cell for cell in cells) == 7
    assert all(cell.startswith(APOSTROPHE) for cell in cells if bad in cell)
