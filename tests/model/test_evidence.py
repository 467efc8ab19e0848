"""What evidence bears on, how much of a page it covers, what is flagged, and which alerts wait."""

from datetime import datetime

import pytest

from model.evidence import coverage, evidence_on, flagged, has_evidence, minute, open_alerts
from model.evidence_words import kind, marked_flag, passed_on, source
from model.findings import findings_of
from model.inspection import Alert, Case, Evidence, Inspection, with_value

QUOTE = Evidence("quote", "Nobody asked me.", "Plan", "4", "2.1.1.a 2.2.2.d")


def case(**more):
    return Case("c1", "C-01", **more)


def test_an_item_bears_on_each_of_its_questions_and_on_no_other():
    read = case(evidence={"1": QUOTE, "2": Evidence(text="x", questions="2.2.2")})
    assert evidence_on(read, "2.1.1.a") == (("1", QUOTE),)
    assert [key for key, _ in evidence_on(read, "2.2.2")] == ["2"]
    assert evidence_on(read, "2.1.1") == ()


@pytest.mark.parametrize(
    ("more", "there"),
    [
        ({}, False),
        ({"notes": {"2.2.2": "Seen"}}, True),
        ({"notes": {"2.2.2.d": "Seen"}}, True),
        ({"notes": {"2.2.3": "Seen"}}, False),
        ({"evidence": {"1": QUOTE}}, True),
        ({"evidence": {"1": Evidence("quote", questions="2.2.2.d")}}, False),
        ({"evidence": {"1": Evidence("quote", document="Plan", questions="2.2.2.d")}}, True),
    ],
)
def test_a_key_question_has_evidence_where_it_or_a_part_has_a_note_or_an_item_that_says_something(
    yos, more, there
):
    assert has_evidence(case(**more), yos.question("2.2.2")) is there


def test_evidence_on_a_key_question_is_none_on_its_parts(yos):
    read = case(notes={"2.2.2": "Seen"})
    assert not has_evidence(read, yos.question("2.2.2.d"))


def test_coverage_counts_answers_that_stand_and_those_of_them_with_evidence(yos, demo):
    page = yos.page_of("2.2.2.d")
    bare = with_value(demo, ("cases", "case-1", "answers", "2.2.2.a"), None)
    for question in page.questions:
        bare = with_value(bare, ("cases", "case-1", "notes", question.id), None)
    with_item = with_value(bare, ("cases", "case-1", "evidence", "1", "text"), "Seen")
    with_item = with_value(with_item, ("cases", "case-1", "evidence", "1", "questions"), "2.2.2.b 2.2.2.a")
    counted = {
        name: coverage(page, findings_of(yos, inspection).assessments["case-1"])
        for name, inspection in (("bare", bare), ("with", with_item))
    }
    assert (counted["bare"].answered, counted["bare"].asked) == (0, 4)
    assert (counted["with"].answered, counted["with"].asked) == (2, 4)


def test_an_alert_waits_until_it_is_known_to_whom_it_was_passed_on_and_when():
    alerts = {
        "1": Alert("First", "2020-09-23T14:05"),
        "2": Alert("Second", "2020-09-23T14:06", passed_to="Team manager"),
        "3": Alert("Third", "2020-09-23T14:07", "Team manager", "2020-09-23T14:09"),
    }
    inspection = Inspection(cases={"c1": case(alerts=alerts), "c2": Case("c2", "C-02")})
    waiting = open_alerts(inspection)
    assert {case_id: [key for key, _ in found] for case_id, found in waiting.items()} == {"c1": ["1", "2"]}


def test_what_is_flagged_comes_case_by_case_and_can_be_asked_for_by_flag():
    good, concern = Evidence("quote", "a", flag="good_practice"), Evidence("quote", "b", flag="concern")
    cases = {
        "c1": Case("c1", "C-01", evidence={"1": concern, "2": QUOTE, "3": good}),
        "c2": Case("c2", "C-02", evidence={"1": good}),
    }
    inspection = Inspection(cases=cases)
    assert [(case.ref, key) for case, key, _ in flagged(inspection)] == [
        ("C-01", "1"),
        ("C-01", "3"),
        ("C-02", "1"),
    ]
    assert [case.ref for case, _, _ in flagged(inspection, "good_practice")] == ["C-01", "C-02"]


def test_a_time_is_recorded_to_the_minute_without_its_zone():
    assert minute(datetime(2020, 9, 3, 4, 5, 59).astimezone()) == "2020-09-03T04:05"


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (Evidence(document="Plan", page="4"), "Plan p. 4"),
        (Evidence(document="Contact log", page="April"), "Contact log April"),
        (Evidence(document="Plan"), "Plan"),
        (Evidence(page="4"), "p. 4"),
        (Evidence(), ""),
    ],
)
def test_the_source_of_an_item_is_named_with_its_page(item, words):
    assert source(item) == words


def test_an_item_says_its_kind_and_what_the_report_takes_it_up_as():
    item = Evidence(kind="interview", flag="concern")
    assert (kind(item), marked_flag(item)) == ("Interview", "▲ Concern")
    assert marked_flag(QUOTE) == ""


def test_an_alert_that_was_passed_on_says_to_whom_and_when():
    alert = Alert("x", "2020-09-23T14:05", "Team manager", "2020-09-23T14:09")
    assert passed_on(alert) == "Passed on to Team manager, 23 September 2020, 14:09"
    assert passed_on(Alert("x", "2020-09-23T14:05")) == ""
