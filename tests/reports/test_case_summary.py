"""The summary of a case: everything recorded, in words, on two pages."""

import re

import pytest

from model import wording
from model.report_orders import CASE, ReportOrder
from reports.provenance import LEGEND, MARK

LONG = "The plan was reviewed with the child and their carer. "


def test_every_case_of_the_demonstration_takes_at_most_two_pages(demo, print_case):
    lengths = {a.case.ref: len(print_case(demo, a.case.ref).pages) for a in demo.assessments.values()}
    assert {ref: pages for ref, pages in lengths.items() if pages > 2} == {}


def test_the_case_is_identified_and_its_facts_are_in_words(demo, print_case):
    first = print_case(demo, "C-01").pages[0]
    assert "Case summary C-01" in first
    assert "Court disposals · Read by KH" in first
    assert "Disposal: Youth rehabilitation order · Date of disposal: 28 November 2019" in first
    assert "57 of 57 questions answered; complete." in first


def test_every_question_stands_with_its_answer_and_note(demo, print_case):
    text = print_case(demo, "C-02").text
    assessment = demo.assessments[demo.inspection.case_with_ref("C-02").id]
    for state in assessment.states.values():
        if state.answer is not None:
            note = assessment.case.notes.get(state.question.id)
            title = state.question.scale.value(state.answer).title
            lines = " ".join(part for part in (state.question.id, state.question.text, note, title) if part)
            assert lines in text


def test_a_question_that_does_not_apply_says_why(demo, print_case):
    text = print_case(demo, "C-02").text
    assert "Does not apply: Structural barriers identified: No. Does not apply" in text


def test_parts_of_a_question_that_does_not_apply_are_left_out(demo, print_case):
    text = print_case(demo, "D-02").text
    assert "3.4.2 Does the YOT work effectively" in text
    assert "3.4.2.a" not in text


def test_an_answer_kept_aside_is_shown_as_such(demo, changed, print_case):
    findings = changed(demo, {("cases", "c1", "facts", "structural_barriers"): False})
    text = print_case(findings, "C-01").text
    assert "2.1.1.d" in text
    assert "Yes, kept aside" in text


def test_what_is_missing_is_listed_and_marked(demo, changed, print_case):
    missing = {
        ("cases", "c1", "facts", "structural_barriers"): None,
        ("cases", "c1", "answers", "2.1.1"): None,
        ("cases", "c1", "answers", "2.1.1.d"): None,
    }
    findings = changed(demo, missing)
    printed = print_case(findings, "C-01")
    assert all("PREVIEW – this case is not complete" in page for page in printed.pages)
    for problem in findings.assessments["c1"].problems:
        assert wording.problem(findings.framework, problem) in printed.text
    assert "support the child's desistance? Not answered" in printed.text
    assert "Waiting for a fact: Structural barriers identified. " in printed.text
    assert "Structural barriers identified: not recorded" in printed.text


def test_a_complete_case_of_an_unfinished_inspection_is_no_preview(unfinished, print_case):
    assert "PREVIEW" not in print_case(unfinished, "C-02").text


def test_a_long_note_flows_over_pages(demo, changed, print_case):
    text = print_case(changed(demo, {("cases", "c1", "notes", "2.1.1"): LONG * 200}), "C-01").text
    assert text.count("reviewed with the child") == 200


@pytest.mark.parametrize("programme", ["fji-2012", "cci-2009", "yot-phase3-2005", "yot-phase2-2004"])
def test_questions_without_sub_questions_stand_with_their_answers(programme, demonstration, print_case):
    findings = demonstration(programme)
    case = max(findings.inspection.cases.values(), key=lambda case: len(case.answers))
    printed = print_case(findings, case.ref)
    for state in findings.assessments[case.id].states.values():
        question = state.question
        note = case.notes.get(question.id)
        title = question.scale.value(state.answer).title if state.answer else ""
        lines = " ".join(part for part in (question.id, f"{question.text}{MARK}", note, title) if part)
        assert lines in printed.text or (state.applies is False and not state.recorded and not note)
    assert LEGEND in printed.pages[0]
    assert len(printed.pages) <= 2


def test_questions_of_a_flat_list_that_do_not_apply_share_a_line_with_their_reasons(
    demonstration, print_case
):
    findings = demonstration("cci-2009")
    text = print_case(findings, "C-01").text
    states = findings.assessments[findings.inspection.case_with_ref("C-01").id].states
    silent = [state for state in states.values() if state.applies is False]
    assert silent
    assert not any(f"{state.question.id} {state.question.text}" in text for state in silent)
    for state in silent:
        reason = "; ".join(wording.ground(findings.framework, g) for g in state.applicability.grounds)
        assert re.search(rf"{re.escape(state.question.id)}[0-9., ]*\({re.escape(reason)}\)", text)


@pytest.mark.parametrize(("answer", "heavy"), [("yes", True), ("no", False)])
def test_an_answer_that_is_unwanted_is_set_heavier(demonstration, answer, heavy):
    from reports import style
    from reports.case_questions import _ROOMY, _answer

    states = (a.states["2.q15"] for a in demonstration("yot-phase2-2004").assessments.values())
    state = next(state for state in states if state.answer == answer)
    assert (_answer(state, _ROOMY).style is style.SMALL_HEAD) == heavy


def test_an_unknown_case_is_a_bug_of_the_caller(demo, print_order):
    with pytest.raises(KeyError):
        print_order(demo, ReportOrder(CASE, ("nobody",)))
