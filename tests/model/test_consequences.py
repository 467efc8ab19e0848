"""What a change would do to other answers is said before it is made, and is what then happens."""

from __future__ import annotations

import itertools

import pytest

from model.assessment import assess
from model.consequences import Consequences, consequences, forecast, outcome
from model.framework import Framework
from model.frameworks import demo_reads, framework_ids, shipped
from model.inspection import Case, Inspection, with_value
from model.interchange import import_operation, parse_json
from model.operations import applied


def demo_cases(framework: Framework) -> list[Case]:
    numbers = itertools.count(1)
    operation, _ = import_operation(
        framework, Inspection(), parse_json(demo_reads(framework.id)), lambda: f"case-{next(numbers)}"
    )
    return list(applied(Inspection(), operation).cases.values())


@pytest.fixture
def framework() -> Framework:
    return shipped("yos-2018")


@pytest.fixture
def case(framework: Framework) -> Case:
    """C-05 of the demonstration, which is complete."""
    return next(case for case in demo_cases(framework) if case.ref == "C-05")


def fact(case: Case, fact_id: str) -> tuple[str, ...]:
    return ("cases", case.id, "facts", fact_id)


def test_a_fact_that_makes_questions_irrelevant_sets_their_answers_aside(
    framework: Framework, case: Case
) -> None:
    found = consequences(framework, case, fact(case, "others_safety_factors"), False)
    assert "2.2.3" in found.set_aside
    assert "2.2.3.a" in found.set_aside
    assert found.no_longer_asked == found.set_aside
    assert found.back == found.newly_asked == ()


def test_taking_a_fact_away_sets_aside_what_then_waits_for_it(framework: Framework, case: Case) -> None:
    found = consequences(framework, case, fact(case, "rosh_inspector"), None)
    assert "2.2.3" in found.set_aside


def test_changing_a_fact_back_brings_every_answer_back(framework: Framework, case: Case) -> None:
    path = fact(case, "others_safety_factors")
    there = consequences(framework, case, path, False)
    changed = with_value(Inspection(cases={case.id: case}), path, False).cases[case.id]
    back = consequences(framework, changed, path, True)
    assert back.back == there.set_aside
    assert back.set_aside == ()


def test_a_fact_that_no_question_looks_at_changes_nothing(framework: Framework, case: Case) -> None:
    assert consequences(framework, case, fact(case, "gender"), "female") == Consequences()


def test_an_answer_does_not_count_itself_among_what_it_changes(framework: Framework, case: Case) -> None:
    path = ("cases", case.id, "answers", "2.2.2.d")
    assert consequences(framework, case, path, None) == Consequences()


def test_an_answer_that_other_questions_depend_on_sets_theirs_aside() -> None:
    framework = shipped("cci-2009")
    case = next(case for case in demo_cases(framework) if case.answers.get("1.2.10") == "yes")
    found = consequences(framework, case, ("cases", case.id, "answers", "1.2.10"), "no")
    assert "1.2.11" in found.set_aside
    assert "1.2.10" not in found.set_aside


@pytest.mark.parametrize("framework_id", framework_ids())
def test_what_is_foretold_of_every_fact_of_the_demonstrations_is_what_happens(framework_id: str) -> None:
    framework = shipped(framework_id)
    case = demo_cases(framework)[0]
    before = assess(framework, case)
    for item in framework.facts_for(case.sample):
        values = {"yes_no": (True, False, None)}.get(item.kind, (None, *(o.id for o in item.options[:3])))
        for value in values:
            path = fact(case, item.id)
            found = consequences(framework, case, path, value, before.states)
            after = assess(
                framework, with_value(Inspection(cases={case.id: case}), path, value).cases[case.id]
            )
            aside_before = {state.question.id for state in before.kept_aside}
            aside_after = {state.question.id for state in after.kept_aside}
            assert set(found.set_aside) == aside_after - aside_before
            assert set(found.back) == aside_before - aside_after


def test_the_forecast_names_a_few_questions_and_counts_the_rest() -> None:
    assert forecast(Consequences(set_aside=("2.2.3",))) == "1 answer will be kept aside: 2.2.3."
    eight = tuple(f"2.{n}" for n in range(1, 9))
    assert (
        forecast(Consequences(set_aside=eight))
        == "8 answers will be kept aside: 2.1, 2.2, 2.3, 2.4, 2.5, 2.6 and 2 more."
    )


def test_words_say_what_goes_aside_and_what_comes_back() -> None:
    both = Consequences(set_aside=("1", "2"), back=("3",))
    assert outcome(both) == "2 answers are now kept aside. 1 answer counts again."
    assert outcome(Consequences()) == forecast(Consequences()) == ""
