"""What ratings owe to one case, and what an answer changed in them."""

from hypothesis import given
from hypothesis import strategies as st

from model.findings import findings_of
from model.framework import OVERALL
from model.framework_loader import load_framework
from model.frameworks import read_files
from model.influence import RatingChange, changes, without_case
from model.inspection import with_value
from model.operations import applied, removal
from tests.model.conftest import MINIMAL
from tests.model.strategies import inspections

SMALL = load_framework(read_files(MINIMAL))


@given(inspections(SMALL), st.data())
def test_without_a_case_the_ratings_are_those_of_an_inspection_that_never_had_it(inspection, data):
    findings = findings_of(SMALL, inspection)
    for case_id in inspection.cases:
        removed = removal(inspection, case_id)
        assert without_case(findings, case_id) == findings_of(SMALL, applied(inspection, removed)).ratings


def test_ratings_that_stayed_are_no_changes(yos, demo):
    ratings = findings_of(yos, demo).ratings
    assert changes(ratings, ratings) == ()


def test_a_change_names_the_standard_with_both_ratings_and_the_overall_rating_last(yos, demo):
    before = findings_of(yos, demo)
    judged = with_value(demo, ("judgements", "1.1", "rating"), "outstanding")
    found = changes(before.ratings, findings_of(yos, judged).ratings)
    was = before.ratings.standards["1.1"].proposed
    assert found[0] == RatingChange("1.1", was, "outstanding")
    assert [change.place for change in found] in (["1.1"], ["1.1", OVERALL])


def test_a_decision_is_no_change_of_what_the_figures_propose(yos, demo):
    before = findings_of(yos, demo).ratings
    decided = with_value(demo, ("decisions", "2.2", "rating"), "outstanding")
    after = findings_of(yos, decided).ratings
    assert "2.2" not in [change.place for change in changes(before, after)]
