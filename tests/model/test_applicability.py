"""Which questions apply, who says so, and what is kept aside when they stop to apply."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model import wording
from model.applicability import Source, question_states
from model.assessment import assess
from model.findings import findings_of
from model.framework_loader import load_framework
from model.frameworks import read_files, shipped
from model.inspection import Case, Inspection
from tests.model.conftest import MINIMAL
from tests.model.strategies import cases, fact_values, inspections

SMALL = load_framework(read_files(MINIMAL))
YOS = shipped("yos-2018")


def court_case(answers=None, **facts):
    return Case("1", "A", "court", facts=facts, answers=answers or {})


def state(framework, case, question):
    return question_states(framework, case)[question]


def test_a_question_without_a_condition_applies_to_every_case(yos):
    found = state(yos, court_case(), "2.1.1")
    assert (found.applies, found.applicability.source) == (True, Source.EVERY_CASE)
    assert wording.applicability(yos, found) == "Applies to every case in this sample."


def test_a_question_waits_for_the_fact_it_needs(yos):
    found = state(yos, court_case(), "2.2.2")
    assert found.applies is None
    assert (
        wording.applicability(yos, found) == "Waiting for a fact: Factors related to keeping the child safe."
    )


def test_a_condition_names_the_facts_that_decided_and_no_others(yos):
    case = court_case(others_safety_factors=True, rosh_inspector="low", child_safety_factors=True)
    found = state(yos, case, "2.2.3")
    assert (found.applies, found.applicability.source) == (False, Source.CONDITION)
    assert [(ground.atom.fact, ground.value) for ground in found.applicability.grounds] == [
        ("rosh_inspector", "low")
    ]


def test_sub_questions_follow_their_key_question_and_say_so(yos):
    found = state(yos, court_case(child_safety_factors=False), "2.2.2.d")
    assert (found.applies, found.applicability.source) == (False, Source.PARENT)
    assert "as 2.2.2 Keeping the child safe is not relevant" in wording.applicability(yos, found)


def test_sub_questions_do_not_apply_where_the_key_question_was_answered_na(minimal_files):
    text = minimal_files["questions.toml"].replace(
        'text = "Is there a plan?"', 'text = "A plan?"\nadmits_na = true', 1
    )
    framework = load_framework(minimal_files | {"questions.toml": text})
    case = court_case({"2.1.1": "na", "2.1.1.a": "yes"}, enforced=True)
    found = question_states(framework, case)
    assert (found["2.1.1"].applies, found["2.1.1"].counted) == (True, False)
    assert (found["2.1.1.a"].applies, found["2.1.1.a"].kept_aside) == (False, "yes")
    assert wording.applicability(framework, found["2.1.1.a"]).endswith("(2.1.1 A plan?: N/A).")


def test_a_condition_on_an_answer_waits_holds_and_fails(minimal):
    def applies(answers):
        return state(minimal, court_case(answers, risk=True), "2.1.2").applies

    assert [applies(answers) for answers in ({}, {"2.1.1": "yes"}, {"2.1.1": "no"})] == [None, True, False]


def test_a_condition_on_an_answer_never_sees_one_that_is_kept_aside(minimal_files):
    text = minimal_files["questions.toml"].replace('relevant_when = { fact = "enforced", is = true }\nadmits_na = true',
        'relevant_when = { fact = "enforced", is = true }\n[[question]]\nid = "2.1.1.c"\nunder = "2.1.1"\ntext = "C?"\n'
        'relevant_when = { answer = "2.1.1.b", is = "yes" }')  # fmt: skip
    framework = load_framework(minimal_files | {"questions.toml": text})
    asked = [state(framework, court_case({"2.1.1.b": "yes"}, **facts), "2.1.1.c").applies for facts in
             ({"enforced": True}, {"enforced": False}, {})]  # fmt: skip
    assert asked == [True, False, None]


def test_a_case_without_a_sample_has_no_questions(yos):
    assert assess(yos, Case("1", "A")).states == {}


def test_facts_at_odds_are_problems_hard_or_soft(yos):
    case = court_case(
        others_safety_factors=True,
        rosh_inspector="low",
        child_safety_factors=False,
        child_safety_factors_changed=True,
    )
    odd = {
        problem.place: problem.hard
        for problem in assess(yos, case).problems
        if problem.code == "facts_at_odds"
    }
    assert odd == {"rosh_inspector": False, "child_safety_factors_changed": True}


def test_a_key_question_that_nobody_started_is_one_problem_one_that_is_begun_lists_what_is_missing(minimal):
    facts = {"disposal": "order", "risk": False, "enforced": False}
    untouched = [p.code for p in assess(minimal, court_case(**facts)).problems]
    begun = [(p.code, p.place) for p in assess(minimal, court_case({"2.1.1": "yes"}, **facts)).problems]
    assert (untouched, begun) == (["not_started"], [("answer_missing", "2.1.1.a")])
    assert assess(minimal, court_case({"2.1.1": "yes", "2.1.1.a": "no"}, **facts)).complete


def test_a_key_question_at_odds_with_its_sub_questions_is_odd_not_wrong(yos):
    answers = {"2.2.2": "yes", "2.2.2.a": "no", "2.2.2.c": "no", "2.2.2.d": "yes"}
    odd = [p for p in assess(yos, court_case(answers, child_safety_factors=True)).problems if not p.hard]
    assert [(p.code, p.place, p.counts) for p in odd] == [("met_beside_not_met", "2.2.2", (2, 3))]
    even = court_case(answers | {"2.2.2.b": "yes"}, child_safety_factors=True)
    assert [p for p in assess(yos, even).problems if not p.hard] == []
    against = court_case({"2.2.2": "no", "2.2.2.a": "yes", "2.2.2.c": "yes"}, child_safety_factors=True)
    assert "not_met_beside_met" in [p.code for p in assess(yos, against).problems if not p.hard]


@given(cases(SMALL), st.randoms())
def test_the_order_in_which_a_case_was_filled_in_does_not_matter(case, random):
    facts, answers = list(case.facts.items()), list(case.answers.items())
    random.shuffle(facts)
    random.shuffle(answers)
    assert assess(SMALL, replace(case, facts=dict(facts), answers=dict(answers))) == assess(SMALL, case)


@given(cases(YOS), st.data())
def test_any_toggling_of_facts_and_back_gives_the_same_assessment(case, data):
    facts = [fact for fact in YOS.facts_for(case.sample) if fact.kind in ("choice", "yes_no")]
    before, toggled = assess(YOS, case), case
    for fact in data.draw(st.lists(st.sampled_from(facts), max_size=6)):
        toggled = replace(toggled, facts=toggled.facts | {fact.id: data.draw(fact_values(fact, case.sample))})
        assert assess(YOS, toggled).case.answers == case.answers
    assert assess(YOS, replace(toggled, facts=case.facts)) == before


@given(inspections(SMALL))
def test_answers_that_are_kept_aside_change_no_rating(inspection):
    def without_kept_aside(case):
        aside = {found.question.id for found in assess(SMALL, case).kept_aside}
        return replace(case, answers={q: value for q, value in case.answers.items() if q not in aside})

    kept = replace(inspection, cases={i: without_kept_aside(case) for i, case in inspection.cases.items()})
    assert findings_of(SMALL, kept).ratings == findings_of(SMALL, inspection).ratings
    assert findings_of(SMALL, kept).tally == findings_of(SMALL, inspection).tally


@given(cases(YOS))
def test_an_answer_either_stands_or_is_kept_aside_and_is_never_lost(case):
    for found in assess(YOS, case).states.values():
        recorded = case.answers.get(found.question.id)
        assert {found.answer, found.kept_aside} == {recorded, None}
        assert found.answer is None or found.applies is True


@given(cases(YOS))
def test_no_sub_question_applies_beside_a_key_question_that_does_not(case):
    states = assess(YOS, case).states
    for found in states.values():
        above = states.get(found.question.under)
        assert above is None or not found.applies or above.applies


@pytest.mark.parametrize("value", [True, False])
def test_answers_kept_aside_count_again_when_the_question_applies_again(yos, value):
    def yes(**facts):
        case = court_case({"2.2.2": "yes", "2.2.2.a": "yes"}, **facts)
        return findings_of(yos, Inspection(cases={"1": case})).tally.count(yos, "2.2.2").yes

    assert yes(child_safety_factors=value) == int(value)
