"""The line under a question: every question has one, and it says what decides."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.applicability import question_states
from model.framework import Framework
from model.frameworks import framework_ids, shipped
from model.inspection import Case
from model.why import condition, why

FACTS = {"others_safety_factors": True, "child_safety_factors": True, "rosh_inspector": "high"}


@pytest.fixture
def framework() -> Framework:
    return shipped("yos-2018")


def line(framework: Framework, question: str, **facts: str | bool) -> tuple[str, str]:
    case = Case("x", "C-1", "court", facts={**FACTS, **facts})
    found = why(framework, question_states(framework, case)[question])
    return found.text, found.place


def test_a_question_of_every_case_says_that_and_what_becomes_of_na(framework: Framework) -> None:
    assert line(framework, "2.1.1.a") == ("Asked in every case, so N/A is not offered.", "")
    assert line(framework, "2.2.1.b")[0].startswith(("N/A is offered", "Asked in every case"))


def test_a_question_with_a_condition_names_the_facts_and_leads_to_the_first(framework: Framework) -> None:
    text, place = line(framework, "2.2.2")
    assert text == (
        "Applies: Factors related to keeping the child safe: Yes, so N/A is not offered. "
        "The sub-questions inform it, you decide."
    )
    assert place == "child_safety_factors"


def test_a_part_of_a_question_with_a_condition_goes_with_it(framework: Framework) -> None:
    assert line(framework, "2.2.2.a")[0] == "Asked wherever 2.2.2 is, so N/A is not offered."


def test_a_question_that_does_not_apply_says_why_and_so_do_its_parts(framework: Framework) -> None:
    text, place = line(framework, "2.2.3", rosh_inspector="low")
    assert (text, place) == ("Does not apply: RoSH: Low.", "rosh_inspector")
    assert (
        line(framework, "2.2.3.a", rosh_inspector="low")[0] == "Does not apply, as 2.2.3 does not: RoSH: Low."
    )


def test_a_question_that_waits_names_the_fact_and_leads_there(framework: Framework) -> None:
    text, place = line(framework, "2.1.1.d")
    assert (text, place) == ("Waits for a fact: Structural barriers identified.", "structural_barriers")


def test_a_question_that_waits_for_an_answer_names_the_question() -> None:
    framework = shipped("cci-2009")
    states = question_states(framework, Case("x", "C-1", framework.samples[0].id))
    found = why(framework, states["1.1.2"])
    assert (found.text, found.place) == ("Waits for the answer to 1.1.1.", "1.1.1")


def test_an_answer_that_is_kept_aside_is_named(framework: Framework) -> None:
    case = Case("x", "C-1", "court", facts={**FACTS, "rosh_inspector": "low"}, answers={"2.2.3": "yes"})
    assert why(framework, question_states(framework, case)["2.2.3"]).text.endswith(
        "The answer Yes is kept aside."
    )


def test_the_whole_condition_stands_beside_the_line_in_plain_words(framework: Framework) -> None:
    words = condition(framework, framework.question("2.2.3").relevant_when)
    assert words == "Factors related to keeping other people safe: Yes, and not RoSH: Low"


def test_an_alternative_within_a_condition_stands_in_brackets() -> None:
    framework = shipped("yot-phase3-2005")
    words = condition(framework, framework.question("3.q16").relevant_when)
    assert words.endswith("(Vulnerable to harm from self: Yes, or Vulnerable to harm from others: Yes)")


@pytest.mark.parametrize("framework_id", framework_ids())
def test_every_question_of_every_programme_has_a_line_whatever_is_known(framework_id: str) -> None:
    framework = shipped(framework_id)
    for sample in framework.samples:
        bare = Case("x", "C-1", sample.id)
        no = {fact.id: False for fact in framework.facts if fact.kind == "yes_no"}
        for case in (bare, replace(bare, facts=no)):
            for state in question_states(framework, case).values():
                found = why(framework, state)
                assert found.text
                assert bool(found.place) == bool(state.applicability.grounds)
