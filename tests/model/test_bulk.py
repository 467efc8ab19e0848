"""What is done to many cases at once, and why some of them are left alone."""

from dataclasses import replace

import pytest

from model.bulk import plan_check, plan_fact, plan_reader, plan_removal, plan_reopen, plan_sign_off
from model.findings import findings_of
from model.inspection import Alert
from model.operations import applied
from model.validation import check_operation

DAY = "2020-09-23"


@pytest.fixture
def findings(yos, demo):
    """The demonstration: one case signed off, one checked, one incomplete, one with an alert."""
    first, second, third, fourth, *rest = demo.cases.values()
    unanswered = {key: value for key, value in third.answers.items() if key != "2.1.1.a"}
    cases = (
        replace(first, signed_by="KH", signed_on=DAY),
        replace(second, checked_by="TP", checked_on=DAY),
        replace(third, answers=unanswered),
        replace(fourth, alerts={"000001-a": Alert("Not seen", "2020-09-21T10:00")}),
        *rest,
    )
    return findings_of(yos, replace(demo, cases={case.id: case for case in cases}))


def made(findings, plan):
    """What becomes of the inspection; the operation is one that validation takes."""
    check_operation(findings.framework, findings.inspection, plan.operation)
    return applied(findings.inspection, plan.operation)


def reasons(plan):
    return [left_out.reason for left_out in plan.left_out]


def test_only_complete_cases_are_signed_off_and_a_checked_one_is_among_them(findings):
    plan = plan_sign_off(findings, findings.inspection.cases, "MJ", DAY)
    assert reasons(plan) == [
        "It was signed off by KH already.",
        "It is not complete: 1 thing to resolve.",
        "An urgent alert is not passed on yet.",
    ]
    after = made(findings, plan)
    assert sum(case.signed_by == "MJ" for case in after.cases.values()) == len(plan.cases) == 10
    assert plan.operation.label == "Sign-off of 10 cases"


def test_a_closed_case_is_not_checked_again(findings):
    ids = list(findings.inspection.cases)
    plan = plan_check(findings, [ids[1], ids[4]], "MJ", DAY)
    assert reasons(plan) == ["It was checked by TP. Reopen it first."]
    assert made(findings, plan).cases[ids[4]].checked_by == "MJ"


def test_closed_cases_are_reopened_and_open_ones_left_alone(findings):
    ids = list(findings.inspection.cases)[:3]
    plan = plan_reopen(findings, ids)
    assert reasons(plan) == ["It is open already."]
    after = made(findings, plan)
    assert [(after.cases[i].signed_by, after.cases[i].checked_by) for i in ids] == [("", "")] * 3


def test_a_reader_is_given_to_closed_cases_too(findings):
    ids = list(findings.inspection.cases)[:2]
    after = made(findings, plan_reader(findings, ids, "ZZ"))
    assert [after.cases[case_id].reader for case_id in ids] == ["ZZ", "ZZ"]


def test_a_fact_goes_where_it_fits_only(findings, yos):
    plan = plan_fact(findings, findings.inspection.cases, yos.fact("disposal"), "custody")
    assert reasons(plan)[:2] == [
        "It was signed off by KH. Reopen it first.",
        "It was checked by TP. Reopen it first.",
    ]
    assert reasons(plan)[2:] == ["This value does not fit its sample."] * 5
    assert [made(findings, plan).cases[case.id].facts["disposal"] for case in plan.cases] == ["custody"] * 6


def test_a_value_that_is_there_already_is_no_change(findings, yos):
    third = list(findings.inspection.cases.values())[2]
    plan = plan_fact(findings, [third.id], yos.fact("disposal"), third.facts["disposal"])
    assert (reasons(plan), plan.operation) == (["It says so already."], None)


def test_closed_cases_are_not_removed(findings):
    ids = list(findings.inspection.cases)
    after = made(findings, plan_removal(findings, ids))
    assert list(after.cases) == ids[:2]
