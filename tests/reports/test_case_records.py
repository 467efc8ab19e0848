"""Alerts, evidence, accepted problems and sign-off in the summary of a case."""

import re

import pytest

ALERT = ("cases", "c1", "alerts", "000001-a")
QUOTE = {
    "kind": "quote",
    "text": "Nobody asked <me> & I said so.",
    "document": "Plan",
    "page": "4",
    "questions": "2.1.1.a 2.2.2.d",
}


def evidence(key, **values):
    return {("cases", "c1", "evidence", key, name): value for name, value in values.items()}


def test_a_summary_without_any_of_them_is_what_it_was(demo, changed, print_case):
    other = changed(demo, {("cases", "c2", "evidence", "1", "text"): "In another case"})
    texts = [
        re.sub("Fingerprint [0-9A-F-]+", "", print_case(findings, "C-01").text) for findings in (demo, other)
    ]
    assert texts[0] == texts[1]


def test_an_item_stands_in_full_at_the_first_question_it_bears_on_and_is_named_at_the_others(
    demo, changed, print_case
):
    text = print_case(changed(demo, evidence("1", **QUOTE)), "C-01").text
    assert text.count("Quote, Plan p. 4: “Nobody asked <me> & I said so.”") == 1
    assert text.index("2.1.1.a") < text.index("Nobody asked") < text.index("2.1.1.b")
    assert "Quote, Plan p. 4: see 2.1.1.a" in text


def test_a_flag_is_printed_with_its_item(demo, changed, print_case):
    item = evidence(
        "1", kind="interview", text="A plan for each evening.", questions="2.2.2.d", flag="concern"
    )
    assert "Interview: A plan for each evening. ▲ Concern" in print_case(changed(demo, item), "C-01").text


def test_evidence_on_no_question_stands_at_the_end(demo, changed, print_case):
    item = evidence("1", kind="observation", text="In good order.")
    assert (
        print_case(changed(demo, item), "C-01").pages[-1].count("Other evidence Observation: In good order.")
        == 1
    )


def test_a_part_that_does_not_apply_is_listed_where_evidence_bears_on_it(demo, changed, print_case):
    case = demo.inspection.case_with_ref("D-02")
    values = {
        ("cases", case.id, "evidence", "1", "text"): "Seen",
        ("cases", case.id, "evidence", "1", "questions"): "3.4.2.a",
    }
    assert "3.4.2.a" not in print_case(demo, "D-02").text
    assert "3.4.2.a" in print_case(changed(demo, values), "D-02").text


def test_an_alert_that_is_not_passed_on_stands_at_the_top(demo, changed, print_case):
    values = {(*ALERT, "text"): "Contact again.", (*ALERT, "raised_at"): "2020-09-23T14:05"}
    printed = print_case(changed(demo, values), "C-01")
    assert "Urgent alert, not passed on. Raised 23 September 2020, 14:05. Contact again." in printed.pages[0]
    assert printed.text.index("Contact again.") < printed.text.index("Disposal:")
    assert "To resolve" not in printed.text


def test_an_alert_that_was_passed_on_says_to_whom_and_when(demo, changed, print_case):
    values = {
        (*ALERT, "text"): "Contact again.",
        (*ALERT, "raised_at"): "2020-09-23T14:05",
        (*ALERT, "passed_to"): "Team manager",
        (*ALERT, "passed_at"): "2020-09-23T14:09",
    }
    text = print_case(changed(demo, values), "C-01").text
    assert "Alerts Contact again. – Passed on to Team manager, 23 September 2020, 14:09." in text
    assert "not passed on" not in text


def test_an_accepted_problem_is_printed_with_its_reason_and_no_longer_as_one_to_resolve(
    demo, changed, print_case
):
    odd = changed(demo, {("cases", "c1", "answers", "2.1.1"): "no"})
    sentence = "2.1.1 is No though all 7 sub-questions are Yes: confirm or change"
    assert f"To resolve {sentence}" in print_case(odd, "C-01").text
    settled = changed(odd, {("cases", "c1", "accepted", "not_met_beside_met 2.1.1"): "Too late to matter."})
    text = print_case(settled, "C-01").text
    assert f"{sentence} – Too late to matter." in text


@pytest.mark.parametrize(("field", "label"), [("checked", "Checked"), ("signed", "Signed off")])
def test_who_closed_the_case_and_when_is_printed(demo, changed, print_case, field, label):
    values = {("cases", "c1", f"{field}_by"): "LD", ("cases", "c1", f"{field}_on"): "2020-09-25"}
    assert f"{label} LD, 25 September 2020" in print_case(changed(demo, values), "C-01").text


def test_a_long_item_flows_over_pages(demo, changed, print_case):
    item = evidence("1", text="Thrice-weekly. " * 600, questions="2.1.1")
    assert print_case(changed(demo, item), "C-01").text.count("Thrice-weekly") == 600
