"""Answers tried out: the figures are those of answers given for real, and nothing is recorded."""

import pytest

from model.findings import findings_of
from model.inspection import with_value
from model.what_if import Trial, findings_of_trial

CASE = "case-1"


@pytest.fixture
def findings(yos, demo):
    """The demonstration inspection."""
    return findings_of(yos, demo)


def test_a_yes_is_tried_as_no_and_then_stands_as_recorded(yos):
    question = yos.question("2.2.2.d")
    once = Trial().flipped(question, "yes")
    assert once == Trial({"2.2.2.d": "no"})
    assert once.flipped(question, "yes") == Trial()


def test_a_question_without_an_answer_is_tried_with_each_and_then_without(yos):
    question, trial, tried = yos.question("2.2.2.d"), Trial(), []
    for _ in range(3):
        trial = trial.flipped(question, None)
        tried.append(trial.answers.get("2.2.2.d"))
    assert tried == ["yes", "no", None]
    assert trial == Trial()


def test_a_trial_holds_several_answers(yos):
    first, second = yos.question("2.2.2.d"), yos.question("2.2.2")
    trial = Trial().flipped(first, "yes").flipped(second, "no")
    assert trial.answers == {"2.2.2.d": "no", "2.2.2": "yes"}
    assert trial.flipped(first, "yes").answers == {"2.2.2": "yes"}


def test_the_findings_of_a_trial_are_those_of_the_same_answers_given_for_real(yos, demo, findings):
    answers = {"2.2.2": "no", "2.2.1": None, "2.1.1.a": "no"}
    recorded = demo
    for question, answer in answers.items():
        recorded = with_value(recorded, ("cases", CASE, "answers", question), answer)
    assert findings_of_trial(findings, CASE, answers) == findings_of(yos, recorded)


def test_a_trial_leaves_the_findings_that_it_began_with_as_they_are(yos, demo, findings):
    findings_of_trial(findings, CASE, {"2.2.2": "no"})
    assert findings == findings_of(yos, demo)
