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
    assert line_of(ratings_table(demo), "Overall").startswith("Overall: Outstanding. 32 of 36 points.")


def test_a_pooled_score_stands_with_its_counts_and_its_section(demonstration):
    text = ratings_table(demonstration("cci-2009"))
    assert line_of(text, "General criterion") == "General criterion Basis Yes/relevant Share Comment"
    assert line_of(text, "Safeguarding score") == (
        "Safeguarding score headline 547/909 60% MODERATE improvement required"
    )
    assert line_of(text, "1.1") == (
        "1.1 Risk of Harm to others pooled 268/502 53% SUBSTANTIAL improvement required"
    )
    assert line_of(text, "Overall score 1").endswith("section 1321/2279 58%")


def test_stars_are_counted_in_words_and_a_decision_shows_before_and_after(demonstration):
    text = ratings_table(demonstration("fji-2012"))
    assert line_of(text, "1 ").endswith("pooled 192/245 78% Satisfactory (3 of 4 stars)")
    assert line_of(text, "3 ").endswith("82% Good (4 of 4 stars) -> Satisfactory (3 of 4 stars)")
    assert line_of(text, "5 ") == "5 Governance and partnerships judged Satisfactory (3 of 4 stars)"
    assert "Overall" not in text


def test_a_proposal_that_nobody_decided_says_so(demonstration, changed):
    undecided = dict.fromkeys(("decisions", "2", name) for name in ("rating", "by", "on", "reason"))
    text = ratings_table(changed(demonstration("fji-2012"), undecided))
    assert line_of(text, "2 ").endswith("Good (4 of 4 stars) -> Not decided yet")
    assert "Preview: not all cases and themes are complete" in text


def test_statistics_stand_beside_average_range_and_target(demonstration):
    text = ratings_table(demonstration("yot-phase2-2004"))
    lines = [" ".join(line.split()) for line in text.splitlines()]
    assert "13/15 87% 84% 70-97% 100%" in next(line for line in lines if line.endswith("timeliness"))
    unwanted = "3/11 27% 29% 15-48% Evidence of any criminal activity during the course of the order"
    assert f"{unwanted} (better when lower)" in lines
    assert lines[-1].startswith("Overall: Good basis for development. Follows from ")


def test_an_overall_rating_that_is_left_to_the_inspector_asks_and_then_says_who_chose(demonstration, changed):
    demo = demonstration("yot-phase2-2004")
    given = {("judgements", section, "rating"): "fully" for section in ("1", "2")}
    open_text = ratings_table(changed(demo, given))
    assert line_of(open_text, "Overall").startswith("Overall: Not chosen yet. ")
    chosen = {"rating": "good", "by": "A. Person", "on": "2006-01-10", "reason": "Strong work."}
    decided = given | {("decisions", "overall", name): value for name, value in chosen.items()}
    text = ratings_table(changed(demo, decided))
    assert line_of(text, "Overall").startswith("Overall: Good. ")
    assert line_of(text, "Chosen") == "Chosen by A. Person: Strong work."


def test_judgements_with_numbers_are_printed_with_them(demonstration):
    assert (
        line_of(ratings_table(demonstration("yot-phase3-2005")), "1 ") == "1 Management judged 1: Inadequate"
    )


def test_a_preview_says_that_it_is_one(demo, unfinished):
    assert "Preview" not in ratings_table(demo)
    text = ratings_table(unfinished)
    assert "12 of 13 cases complete" in line_of(text, "Preview: ")
    assert "Not rated yet" in line_of(text, "1.1")
    assert line_of(text, "Overall").startswith(
        "Overall: Not rated yet. 30 of 36 points so far. Not rated until "
    )


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
