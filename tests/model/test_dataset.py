"""The data of an inspection as tables: they say what the figures say, and why a value is not there."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from model.dataset.cases import question_names
from model.dataset.shapes import Column, Kind, Missing, Table, names_of, steady
from model.dataset.whole import dataset_of, fitted
from model.figures import ratings_data
from model.findings import findings_of
from model.frameworks import framework_ids, shipped
from model.inspection import Alert, Case, Evidence, Inspection
from model.redaction import without_notes
from tests.model.programmes import demonstration, figures
from tests.model.strategies import inspections

YOS = shipped("yos-2018")
SECRET = "what nobody else may read"
FACTS = {"child_safety_factors": False, "disposal": "referral_order"}
ANSWERS = {"2.1.1": "na", "2.2.1": "yes", "2.2.2": "no", "2.2.3": "no"}


def told():
    """An inspection of one case about which something is written wherever it can be."""
    case = Case(
        "c1",
        "A",
        "court",
        "KH",
        facts=FACTS,
        answers=ANSWERS,
        notes={"2.1.1": SECRET},
        accepted={"not_met_without_evidence 2.2.2": SECRET},
        evidence={"000001-a": Evidence("quote", SECRET, SECRET, "4", "2.1.1", "concern")},
        alerts={"000001-a": Alert(SECRET, "2020-09-21T08:05")},
    )
    return findings_of(YOS, Inspection("Testshire", cases={"c1": case}))


def rows_of(dataset, name):
    """The rows of a table, each by the names of its columns."""
    table = dataset.table(name)
    return [dict(zip([c.name for c in table.columns], row, strict=True)) for row in table.rows]


def counted(questions):
    """The relevant cases and those met of every question that the ratings use, as `rate --json` has them."""
    for question in questions:
        yield question["id"], (question["relevant"], question["yes"])
        yield from counted(question.get("questions", ()))


@pytest.mark.parametrize("framework_id", framework_ids())
def test_the_composition_accounts_for_every_case_of_each_sample_once(framework_id):
    findings = demonstration(framework_id)
    found = Counter()
    for row in rows_of(dataset_of(findings), "composition"):
        if row["depth"] == 0:
            found[row["fact"], row["sample"]] += row["cases"]
        assert row["of"] == findings.tally.cases[row["sample"]]
    assert found
    assert all(cases == findings.tally.cases[sample] for (_, sample), cases in found.items())


@pytest.mark.parametrize("framework_id", framework_ids())
def test_answers_that_count_add_up_to_the_ratings(framework_id):
    wanted = dict(c for rating in figures(framework_id)["ratings"] for c in counted(rating["questions"]))
    dataset = dataset_of(demonstration(framework_id))
    rows = [row for row in rows_of(dataset, "answers") if row["state"] == "counts"]
    relevant = Counter(row["question"] for row in rows)
    met = Counter(row["question"] for row in rows if row["outcome"] == "met")
    assert {question: (relevant[question], met[question]) for question in wanted} == wanted
    tallies = {row["question"]: (row["relevant"], row["yes"]) for row in rows_of(dataset, "tallies")}
    assert tallies == wanted


@settings(max_examples=15)
@given(inspections(YOS))
def test_both_shapes_of_answers_say_the_same(inspection):
    findings = findings_of(YOS, inspection)
    dataset, names = dataset_of(findings), question_names(findings.framework)
    wide = {row["case"]: row for row in rows_of(dataset, "answers_wide")}
    for row in rows_of(dataset, "answers"):
        cell = wide[row["case"]][names[row["question"]]]
        if isinstance(cell, Missing):
            assert row["state"] == cell.id
        else:
            assert (row["state"], row["recorded"]) == ("counts", cell)


@settings(max_examples=15)
@given(inspections(YOS))
def test_every_table_is_a_rectangle_whose_key_tells_its_rows_apart(inspection):
    for table in dataset_of(findings_of(YOS, inspection)).tables:
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert all(len(row) == len(names) for row in table.rows)
        at = [names.index(name) for name in table.key]
        keys = [tuple(row[n] for n in at) for row in table.rows]
        assert not at or len(set(keys)) == len(keys)


@settings(max_examples=15)
@given(inspections(YOS))
def test_the_codebook_explains_every_code_that_occurs(inspection):
    dataset = dataset_of(findings_of(YOS, inspection))
    explained = {(row["table"], row["column"], row["value"]) for row in rows_of(dataset, "codebook")}
    for table in dataset.tables:
        for at, column in enumerate(table.columns):
            cells = {row[at] for row in table.rows} - {None}
            codes = {cell.text if isinstance(cell, Missing) else cell for cell in cells}
            if column.kind is Kind.CODE:
                assert {(table.name, column.name, code) for code in codes} <= explained


def test_each_reason_for_a_missing_answer_is_told_apart():
    (row,) = rows_of(dataset_of(told()), "answers_wide")
    assert row["q2_1_1"] is Missing.NOT_APPLICABLE
    assert row["q2_2_1"] == "yes"
    assert row["q2_2_2"] is Missing.KEPT_ASIDE
    assert row["q2_2_3"] is Missing.ANSWERED_WAITING
    assert row["q2_2_3_a"] is Missing.WAITING
    assert row["q2_1_2"] is Missing.NOT_ANSWERED
    assert row["q3_1_1"] is Missing.DOES_NOT_APPLY


def test_a_fact_that_is_not_recorded_is_no_fact_of_another_sample():
    case = Case("c1", "A", "out_of_court")
    (row,) = rows_of(dataset_of(findings_of(YOS, Inspection(cases={"c1": case}))), "cases")
    others = [fact.id for fact in YOS.facts if not fact.fits("out_of_court")]
    assert row["disposal"] is Missing.NOT_RECORDED
    assert {row[other] for other in others} == {Missing.DOES_NOT_APPLY}


def test_without_notes_nothing_written_about_a_case_is_left():
    findings = told()
    assert SECRET in repr(dataset_of(findings))
    assert SECRET not in repr(dataset_of(findings, notes=False))
    assert SECRET not in repr(without_notes(findings).inspection)


@settings(max_examples=15)
@given(inspections(YOS))
def test_figures_without_notes_are_the_same(inspection):
    findings = findings_of(YOS, inspection)
    assert ratings_data(without_notes(findings)) == ratings_data(findings)


@given(st.lists(st.text(max_size=30), min_size=1, max_size=4), st.integers(4, 9))
def test_a_text_that_is_too_long_goes_on_in_further_columns(texts, longest):
    rows = tuple((text, n) for n, text in enumerate(map(steady, texts)))
    table = Table("t", "T", "", (Column("a", "A"), Column("n", "N", Kind.INTEGER)), rows)
    made = fitted(table, longest, lambda text: len(text.encode()))
    for row, (text, n) in zip(made.rows, rows, strict=True):
        pieces = [cell for cell in row[:-1] if cell is not None]
        assert "".join(pieces) == text
        assert all(len(piece.encode()) <= longest for piece in pieces)
        assert row[-1] == n


@given(st.lists(st.text(min_size=1), max_size=20))
def test_names_of_columns_are_plain_and_differ(identifiers):
    names = list(names_of(identifiers, ["case"]))
    assert len({name.lower() for name in [*names, "case"]}) == len(names) + 1
    assert all(name.isidentifier() or name[0].isalpha() for name in names)
    assert all(len(name.encode()) <= 64 for name in names)


@given(st.text(st.characters()))
def test_a_steady_text_can_be_written_and_stays_steady(text):
    made = steady(text)
    assert made.encode().decode() == made
    assert steady(made) == made
    assert not set(made) & {"\0", "\x1b", "\r", "\x7f", "\ufffe"}
