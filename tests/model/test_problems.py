"""What stops a case, what is odd but possible, and what somebody lets stand with a reason."""

from dataclasses import replace

import pytest
from hypothesis import given

from model import wording
from model.assessment import assess
from model.framework_loader import load_framework
from model.frameworks import framework_ids, read_files, shipped
from model.inspection import Alert, Case, Evidence
from tests.model.conftest import MINIMAL
from tests.model.programmes import demonstration
from tests.model.strategies import cases

SMALL = load_framework(read_files(MINIMAL))
YOS = shipped("yos-2018")
UNPROVEN = "not_met_without_evidence"


def court_case(answers=None, **recorded):
    return Case("1", "A", "court", answers=answers or {}, **recorded)


def places(case, code):
    return [problem.place for problem in assess(YOS, case).problems if problem.code == code]


def only(case, code):
    (found,) = (problem for problem in assess(YOS, case).problems if problem.code == code)
    return found


class TestNoWithoutEvidence:
    def test_a_key_question_answered_no_asks_for_a_word_of_evidence(self):
        found = only(court_case({"2.1.1": "no", "2.1.2": "yes"}), UNPROVEN)
        assert (found.place, found.hard, found.is_open) == ("2.1.1", False, True)
        said = "2.1.1 is No and nothing says why: add a note or evidence"
        assert wording.problem(YOS, found) == said

    def test_a_list_tells_of_several_in_one_sentence_after_all_else(self):
        found = assess(YOS, court_case({"2.1.1": "no", "2.1.2": "no"})).problems
        said = list(wording.problems(YOS, found))
        assert len(said) == len(found) - 1
        assert said[-1] == "Nothing says why, so add a note or evidence: 2.1.1, 2.1.2"

    @pytest.mark.parametrize(
        "recorded",
        [
            {"notes": {"2.1.1": "Why"}},
            {"notes": {"2.1.1.b": "Why, of a part"}},
            {"evidence": {"1": Evidence("quote", "Why", questions="2.1.2 2.1.1")}},
            {"evidence": {"1": Evidence("", "Why, of a part", questions="2.1.1.a")}},
            {"evidence": {"1": Evidence("document", document="Plan", questions="2.1.1")}},
        ],
        ids=["note", "note on a part", "evidence", "evidence on a part", "document"],
    )
    def test_anything_said_about_it_or_a_part_is_enough(self, recorded):
        assert places(court_case({"2.1.1": "no"}, **recorded), UNPROVEN) == []

    @pytest.mark.parametrize(
        "recorded",
        [
            {"notes": {"2.1.2": "Another question"}},
            {"evidence": {"1": Evidence("quote", "Another question", questions="2.1.2")}},
            {"evidence": {"1": Evidence("quote", page="4", questions="2.1.1")}},
        ],
        ids=["note elsewhere", "evidence elsewhere", "evidence that is empty"],
    )
    def test_what_says_nothing_about_it_is_not(self, recorded):
        assert places(court_case({"2.1.1": "no"}, **recorded), UNPROVEN) == ["2.1.1"]

    def test_parts_need_none_of_their_own_and_an_answer_kept_aside_asks_for_nothing(self):
        assert places(court_case({"2.1.1.a": "no", "2.2.2": "no"}), UNPROVEN) == []

    def test_every_programme_asks_it_of_the_questions_that_are_not_part_of_another(self):
        for framework_id in framework_ids():
            findings = demonstration(framework_id)
            found = [p for a in findings.assessments.values() for p in a.problems if p.code == UNPROVEN]
            asked = {question.id for s in findings.framework.standards for question in s.questions}
            assert {problem.place for problem in found} <= asked


class TestAcceptedProblems:
    def test_a_soft_problem_that_was_accepted_stays_with_its_reason_and_is_not_open(self):
        case = court_case({"2.1.1": "no"}, accepted={f"{UNPROVEN} 2.1.1": "Seen with the panel"})
        found = only(case, UNPROVEN)
        assert (found.key, found.accepted, found.is_open) == (
            "not_met_without_evidence 2.1.1",
            "Seen with the panel",
            False,
        )

    def test_it_counts_again_once_the_same_problem_comes_back(self):
        case = court_case({"2.1.1": "no"}, accepted={f"{UNPROVEN} 2.1.1": "Seen"})
        gone = replace(case, answers={"2.1.1": "yes"})
        assert places(gone, UNPROVEN) == []
        assert only(replace(gone, answers=case.answers), UNPROVEN).accepted == "Seen"

    def test_two_checks_of_the_same_fact_are_accepted_apart(self):
        low = {"order": "community_order", "rosh_inspector": "low", "rmp_required": True, "mappa": True}
        framework = shipped("cci-2009")
        case = Case("1", "A", framework.samples[0].id, facts=low)
        first = replace(case, accepted={"facts_at_odds rmp_without_risk": "As the panel said"})
        found = {p.key: p.is_open for p in assess(framework, first).problems if p.code == "facts_at_odds"}
        assert found == {"facts_at_odds rmp_without_risk": False, "facts_at_odds mappa_low": True}

    def test_nothing_hard_can_be_accepted_away(self):
        waiting = court_case({"2.1.1": "yes"})
        keys = {problem.key: "Never mind" for problem in assess(YOS, waiting).problems}
        accepted = assess(YOS, replace(waiting, accepted=keys))
        assert all(problem.is_open for problem in accepted.problems if problem.hard)
        assert not accepted.complete

    @given(cases(SMALL))
    def test_accepting_changes_no_figure_and_hides_nothing(self, case):
        before, after = assess(SMALL, replace(case, accepted={})), assess(SMALL, case)
        assert (after.states, after.tally, after.complete) == (before.states, before.tally, before.complete)
        assert [p.key for p in after.problems] == [p.key for p in before.problems]

    @given(cases(SMALL))
    def test_no_two_problems_of_a_case_have_the_same_key(self, case):
        keys = [problem.key for problem in assess(SMALL, case).problems]
        assert len(keys) == len(set(keys))


class TestAlerts:
    def test_an_alert_that_is_not_passed_on_stops_the_case_and_says_what_it_is(self):
        case = court_case(alerts={"000001-a": Alert("No safe place\nto sleep tonight", "2020-09-21T16:40")})
        found = only(case, "alert_open")
        assert (found.place, found.hard) == ("alert 000001-a", True)
        said = "Urgent alert not passed on yet: No safe place to sleep tonight"
        assert wording.problem(YOS, found) == said

    def test_a_long_alert_is_quoted_in_part(self):
        found = only(court_case(alerts={"1": Alert("word " * 100)}), "alert_open")
        assert len(wording.problem(YOS, found)) < 130

    def test_one_that_was_passed_on_stops_nothing(self):
        passed = Alert("No safe place", "2020-09-21T16:40", "Duty social worker", "2020-09-21T16:55")
        assert places(court_case(alerts={"1": passed}), "alert_open") == []

    @pytest.mark.parametrize("half", [Alert("A", passed_to="Duty"), Alert("A", passed_at="2020-09-21T16:55")])
    def test_it_is_passed_on_once_it_is_known_to_whom_and_when(self, half):
        assert places(court_case(alerts={"1": half}), "alert_open") == ["alert 1"]
