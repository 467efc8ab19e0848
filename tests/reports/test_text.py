"""The ratings as a table for the terminal."""

import subprocess
import sys
from pathlib import Path

from model.days import days
from reports.text import ratings_table

ROOT = Path(__file__).resolve().parents[2]


def line_of(text, start):
    return next(" ".join(line.split()) for line in text.splitlines() if line.startswith(start))


def test_it_begins_with_the_service_and_the_programme(demo):
    first, second, *_ = ratings_table(demo).splitlines()
    assert first == "Stockton-on-Tees Youth Offending Service"
    assert second == "Youth offending services: the 2018 standards (HM Inspectorate of Probation)"


def test_each_standard_has_its_basis_rating_score_and_gates_on_a_line(demo):
    text = ratings_table(demo)
    assert line_of(text, "1.1") == "1.1 Governance and leadership judged Good 2"
    planning = "2.2 Planning 2.2.2 Keeping the child safe 5/8 63% Requires improvement -> Good 2"
    assert line_of(text, "2.2") == f"{planning} within_five_points, one_case"
    assert "2.1.1 Desistance (+1 equal) 6/8 75% Good" in line_of(text, "2.1")
    assert len([line for line in text.splitlines() if line[:1] in "123" and line[1:2] == "."]) == 12


def test_it_ends_with_the_overall_rating(demo):
    assert line_of(ratings_table(demo), "Overall").startswith("Overall: Outstanding, 32/36.")


def test_a_preview_says_that_it_is_one(demo, unfinished):
    assert "Preview" not in ratings_table(demo)
    text = ratings_table(unfinished)
    assert "12 of 13 cases complete" in line_of(text, "Preview: ")
    assert "Not rated yet" in line_of(text, "1.1")
    assert line_of(text, "Overall").startswith("Overall: Not rated yet, ")


def test_columns_line_up(demo):
    rows = ratings_table(demo).splitlines()
    at = next(row for row in rows if row.startswith("Standard")).index("Score")
    scores = {row[at : at + 5].strip() for row in rows if row[:1] in "123" and row[1:2] == "."}
    assert scores == {"2", "3"}


def test_nobody_can_steer_the_terminal(demo, changed):
    hostile = "\x1b]0;title\x07\x1b[2J\nsecond line\u202e"
    text = ratings_table(
        changed(demo, {("inspection", "service"): hostile, ("inspection", "notice"): hostile})
    )
    assert not any(sign in text for sign in "\x1b\x07\u202e")
    assert "second line" in text.splitlines()[0]


def test_it_needs_no_reportlab():
    program = "import reports.text, sys; sys.exit('reportlab' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


def test_days_say_once_what_they_share():
    assert days("2020-09-21", "2020-09-24") == "21–24 September 2020"
    assert days("2020-09-28", "2020-10-02") == "28 September – 2 October 2020"
    assert days("2020-12-28", "2021-01-04") == "28 December 2020 – 4 January 2021"
    assert days("2020-09-21", "2020-09-21") == "21 September 2020"
    assert days("2020-09-21", "") == "21 September 2020"
    assert days("", "") == ""
