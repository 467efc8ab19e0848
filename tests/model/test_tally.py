"""Tallies add and subtract exactly, in any order; findings after a change equal findings computed afresh."""

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from model.assessment import assess
from model.findings import findings_of
from model.framework_loader import load_framework
from model.frameworks import read_files, shipped
from model.inspection import Case, Inspection
from model.operations import applied
from model.tally import Count, Tally, total
from tests.model.conftest import MINIMAL, TABLED
from tests.model.strategies import cases, inspections, made, values

SMALL = load_framework(read_files(MINIMAL))
POOLED = load_framework(read_files(TABLED))
YOS = shipped("yos-2018")
tallies = st.lists(cases(SMALL), max_size=3).map(
    lambda many: total(assess(SMALL, case).tally for case in many)
)


@given(tallies, tallies, tallies)
def test_tallies_add_in_any_order(a, b, c):
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + Tally() == a


@given(tallies, tallies)
def test_subtracting_takes_back_adding_and_leaves_no_trace(a, b):
    assert a + b - b == a
    assert a - a == Tally()


@given(st.lists(cases(SMALL), max_size=6))
def test_the_total_is_the_sum_one_by_one(many):
    found = [assess(SMALL, case).tally for case in many]
    assert total(found) == reduce(Tally.__add__, found, Tally())


@given(st.lists(cases(YOS), max_size=5))
def test_a_count_is_what_counting_the_cases_by_hand_gives(many):
    tally = total(assess(YOS, case).tally for case in many)
    states = [assess(YOS, case).states for case in many]
    for question in ("2.1.1", "2.2.3", "2.1.1.d", "3.2.2", "3.4.1.a"):
        given_answers = [found[question].answer for found in states if question in found]
        expected = Count(sum(a in ("yes", "no") for a in given_answers), given_answers.count("yes"))
        assert tally.count(YOS, question) == expected


def test_na_and_unanswered_are_not_in_the_denominator(yos):
    cases_by_answer = [Case(str(n), str(n), "court", answers={"2.1.2.b": a} if a else {})
                       for n, a in enumerate(("yes", "no", "na", "", "yes"))]  # fmt: skip
    tally = total(assess(yos, case).tally for case in cases_by_answer)
    assert tally.count(yos, "2.1.2.b") == Count(3, 2)
    assert (Count(3, 2).rounded, Count(0, 0).share, Count(0, 0).percent, Count(0, 0).rounded) == (
        67,
        None,
        None,
        None,
    )


def test_shares_round_half_up():
    assert [Count(200, yes).rounded for yes in (129, 1, 199)] == [65, 1, 100]
    assert [Count(8, yes).rounded for yes in (1, 3, 5, 7)] == [13, 38, 63, 88]


@st.composite
def histories(draw):
    """A framework, an inspection under it, and changes one after the other."""
    framework = draw(st.sampled_from([SMALL, POOLED]))
    steps = st.lists(st.lists(values(framework), max_size=4), max_size=6)
    return framework, draw(inspections(framework)), draw(steps)


@given(histories())
def test_findings_after_changes_equal_findings_computed_afresh(history):
    framework, inspection, steps = history
    findings = findings_of(framework, inspection)
    for step in steps:
        operation = made(inspection, step)
        if operation is not None:
            inspection = applied(inspection, operation)
            findings = findings.after(inspection, operation.case_ids)
        assert findings == findings_of(framework, inspection)
        assert list(findings.assessments) == list(inspection.cases)


@given(inspections(YOS))
def test_the_order_of_cases_changes_no_figure(inspection):
    turned = Inspection(cases=dict(reversed(inspection.cases.items())))
    assert findings_of(YOS, turned).ratings == findings_of(YOS, Inspection(cases=inspection.cases)).ratings


def test_the_cases_behind_a_count_are_those_in_its_denominator(demo_findings):
    behind = demo_findings.answers_to("3.2.3")
    assert sorted(answer for _, answer in behind) == ["no", "yes", "yes"]
    assert all(assessment.case.sample == "out_of_court" for assessment, _ in behind)
