"""The views for people who read a file without the program say in words what was recorded."""

import sqlite3
from contextlib import closing

import pytest

from model.operations import operation

CASE = ("cases", "id1")


@pytest.fixture
def reading(new_file):
    """Makes an operation in a new file and gives the rows of a view, by column."""

    def rows(values, view):
        given = {(*CASE, "ref"): "C-01", (*CASE, "sample"): "court"} | values
        new_file.commit(operation(new_file.inspection, "Record", given))
        new_file.close()
        with closing(sqlite3.connect(new_file.path)) as database:
            database.row_factory = sqlite3.Row
            return [dict(row) for row in database.execute(f"SELECT * FROM {view}")]

    return rows


def test_evidence_says_what_it_is_where_it_stands_and_what_it_bears_on(reading):
    item = (*CASE, "evidence", "000001-a")
    values = {
        (*item, "kind"): "quote",
        (*item, "text"): "“I feel safe”",
        (*item, "page"): "4",
        (*item, "questions"): "2.1.1 2.1.2",
        (*item, "flag"): "good_practice",
    }
    assert reading(values, "open_evidence") == [
        {
            "case": "C-01",
            "questions": "2.1.1 2.1.2",
            "kind": "quote",
            "kind_title": "Quote",
            "text": "“I feel safe”",
            "document": None,
            "page": "4",
            "flag": "good_practice",
            "flag_title": "Good practice",
        }
    ]


def test_an_alert_says_when_it_was_raised_and_to_whom_it_went(reading):
    alert = (*CASE, "alerts", "000001-a")
    values = {
        (*alert, "text"): "No safe place",
        (*alert, "raised_at"): "2020-09-21T16:40",
        (*alert, "passed_to"): "Duty social worker",
        (*alert, "passed_at"): "2020-09-21T16:55",
    }
    assert [list(row.values()) for row in reading(values, "open_alerts")] == [
        ["C-01", "No safe place", "2020-09-21T16:40", "Duty social worker", "2020-09-21T16:55"]
    ]


def test_a_case_says_who_checked_it_and_who_signed_it_off(reading):
    values = {(*CASE, "signed_by"): "Siân", (*CASE, "signed_on"): "2020-11-12"}
    (row,) = reading(values, "open_cases")
    assert (row["checked_by"], row["signed_by"], row["signed_on"]) == (None, "Siân", "2020-11-12")


@pytest.mark.parametrize(
    ("problem", "title"),
    [
        ("not_met_without_evidence 2.1.1", "Not met, without a note or evidence"),
        ("facts_at_odds low_rosh_with_factors", "Facts that are odd but possible"),
    ],
)
def test_an_odd_answer_that_stands_says_why(reading, problem, title):
    (row,) = reading({(*CASE, "accepted", problem): "Seen"}, "open_accepted")
    assert list(row.values()) == ["C-01", problem, title, "Seen"]
