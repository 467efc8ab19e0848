"""The demonstration inspection gives the figures that were published for Stockton-on-Tees in February 2021."""

import json
from pathlib import Path

import pytest

from model.figures import ratings_data
from model.wording import base_line

GOLDEN = Path(__file__).parents[1] / "golden" / "stockton-on-tees-2021.json"
PUBLISHED = json.loads(GOLDEN.read_text("utf-8"))
STANDARDS = PUBLISHED["standards"]
CASE_BASED = [key for standard in STANDARDS for key in standard["key_questions"] if "relevant" in key]
PARTS = [part for key in CASE_BASED for part in key["questions"]]


@pytest.fixture(scope="module")
def data(demo_findings):
    """The ratings as the command line prints them."""
    return ratings_data(demo_findings)


@pytest.fixture(scope="module")
def counted(data):
    """Every key question and sub-question in the ratings, by id."""
    keys = [key for rating in data["ratings"] for key in rating["questions"]]
    return {found["id"]: found for key in keys for found in (key, *key.get("questions", ()))}


@pytest.fixture(scope="module")
def ids(yos):
    """The id of each rating by its published word."""
    return {rating.title: rating.id for rating in yos.ratings}


@pytest.fixture(scope="module")
def rated(data):
    """The ratings by standard."""
    return {rating["id"]: rating for rating in data["ratings"]}


def published_band(yes, relevant):
    share = 100 * yes / relevant
    return ("inadequate", "requires_improvement", "good", "outstanding")[
        sum(share >= edge for edge in (50, 65, 80))
    ]


def test_the_golden_file_is_whole():
    assert (len(STANDARDS), len(CASE_BASED), len(PARTS)) == (12, 23, 93)


@pytest.mark.parametrize("published", CASE_BASED + PARTS, ids=lambda question: question["id"])
def test_every_count_is_the_published_one(published, counted):
    found = counted[published["id"]]
    assert (found["yes"], found["relevant"]) == (published["yes"], published["relevant"])
    assert found["percent"] == 100 * published["yes"] / published["relevant"]


def test_nothing_else_is_counted(counted):
    assert set(counted) == {question["id"] for question in CASE_BASED + PARTS}


@pytest.mark.parametrize("published", CASE_BASED, ids=lambda question: question["id"])
def test_every_key_question_is_in_its_published_band(published, counted):
    assert counted[published["id"]]["band"] == published_band(published["yes"], published["relevant"])


@pytest.mark.parametrize("published", STANDARDS, ids=lambda standard: standard["id"])
def test_every_rating_is_the_published_one_before_and_after_discretion(published, rated, ids):
    found = rated[published["id"]]
    before = published.get("rating_before_discretion", published["published_rating"])
    assert (found["proposed"], found["final"]) == (ids[before], ids[published["published_rating"]])


@pytest.mark.parametrize("published", STANDARDS, ids=lambda standard: standard["id"])
def test_the_lowest_key_questions_drive_each_rating(published, rated):
    shares = {k["id"]: k["yes"] / k["relevant"] for k in published["key_questions"] if "relevant" in k}
    assert rated[published["id"]]["drivers"] == [
        k for k, share in shares.items() if share == min(shares.values())
    ]


def test_planning_was_moved_by_the_panel_with_two_gates_open(rated):
    planning = rated["2.2"]
    assert (planning["proposed"], planning["final"]) == ("requires_improvement", "good")
    assert planning["gates"] == ["within_five_points", "one_case"]
    assert (planning["score"], planning["drivers"]) == (2, ["2.2.2"])


def test_the_service_is_outstanding_with_32_of_36_points(data):
    # The report's prose speaks of 10 standards and 30 points; its own table of 12 and 36 is right.
    assert data["overall"] == {"score": 32, "max": 36, "rating": "outstanding"}
    assert len(data["ratings"]) == 12
    assert data["complete"] is True


def test_out_of_court_planning_rests_on_two_of_three_cases(rated, counted):
    # The report's prose calls 3.2.3 outstanding; with 2 of 3 it is the lowest.
    assert rated["3.2"]["drivers"] == ["3.2.3"]
    assert (counted["3.2.3"]["yes"], counted["3.2.3"]["relevant"], counted["3.2.3"]["band"]) == (2, 3, "good")


def test_key_questions_are_not_computed_from_sub_questions(counted):
    def figures(question):
        return question["yes"], question["relevant"]

    whole, lower = counted["3.3.3"], counted["3.2.3"]
    assert (figures(whole), [figures(part) for part in whole["questions"]]) == ((3, 3), [(3, 3), (2, 3)])
    assert (figures(lower), [figures(part) for part in lower["questions"]]) == ((2, 3), [(3, 3)] * 4)


def test_the_wording_is_the_published_one(yos):
    for standard in STANDARDS:
        ours = yos.standard(standard["id"])
        assert ours.title == standard["title"]
        assert [(q.id, q.text) for q in ours.questions] == [
            (q["id"], q["text"]) for q in standard["key_questions"]
        ]
        for question, key in zip(ours.questions, standard["key_questions"], strict=True):
            assert [(p.id, p.text) for p in question.parts] == [
                (p["id"], p["text"]) for p in key.get("questions", ())
            ]


def test_the_base_lines_are_the_published_ones(yos):
    lines = {key["id"]: base_line(yos.question(key["id"]).base, key["relevant"]) for key in CASE_BASED}
    assert lines == {key["id"]: key["base"] for key in CASE_BASED}


def test_the_sample_has_the_published_size(demo_findings):
    sizes = PUBLISHED["sample"]
    assert demo_findings.tally.cases == {name: sizes[name] for name in ("court", "out_of_court")}


def test_every_case_of_the_demonstration_is_complete(demo_findings):
    assert [assessment.case.ref for assessment in demo_findings.unread] == []
