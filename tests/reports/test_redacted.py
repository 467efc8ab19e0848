"""A report without notes holds nothing that was written about a case, says so, and leaves no gaps where it stood."""

import re
from dataclasses import replace

import pytest

from model.composition import composition
from model.findings import findings_of
from model.framework import Fact
from model.frameworks import framework_ids
from model.inspection import EVIDENCE_FLAGS, Alert, Evidence
from model.problems import UNEXPLAINED
from model.report_orders import CASE, FORM, PACK, RATINGS, SUMMARY, ReportOrder
from model.small_counts import without_small_counts
from model.wording import cases_share

SECRET = "Zaubermond"
SAID = {
    SUMMARY: "Inspection summary without notes",
    RATINGS: "Ratings for the panel without notes",
    CASE: "Case summary without notes",
    PACK: "Case pack without notes",
}
INSPECTED = "The cases inspected"
LINE = "Without notes: nothing that was written about cases is shown."


def with_secrets(findings):
    """The findings with a word planted in every place where something is written about a case, and a fact in words."""
    told = Fact("told", "Told us", "text", "The case", "Told us")
    framework = replace(findings.framework, facts=(*findings.framework.facts, told))
    inspection = findings.inspection
    case, bare = next(_unexplained(findings))
    planted = replace(
        case,
        facts={**case.facts, "told": f"{SECRET} 1"},
        notes={question: f"{SECRET} 2" for question in case.answers if question not in bare},
        accepted={f"{UNEXPLAINED} {question}": f"{SECRET} 3" for question in bare},
        evidence=_evidence(case),
        alerts=_alerts(),
    )
    cases = {**inspection.cases, case.id: planted}
    return findings_of(framework, replace(inspection, cases=cases)), case.id


def _unexplained(findings):
    """The cases with the questions that were answered No, and their parts."""
    for assessment in findings.assessments.values():
        found = [s.question for s in assessment.states.values() if s.outcome == "not_met" and s.counted]
        if keys := [question for question in found if question.under not in assessment.states]:
            yield assessment.case, {part.id for part in keys[-1].walk()}


def _evidence(case):
    bearing = next(iter(case.answers))
    texts = {"text": f"{SECRET} 4", "document": f"{SECRET} 5", "page": f"{SECRET} 6"}
    return {
        "1": Evidence(kind="quote", questions=bearing, flag=EVIDENCE_FLAGS[0], **texts),
        "2": Evidence(kind="document", flag=EVIDENCE_FLAGS[1], **texts),
    }


def _alerts():
    open_one = Alert(text=f"{SECRET} 7", raised_at="2020-09-23T14:05")
    passed = replace(open_one, passed_to=f"{SECRET} 8", passed_at="2020-09-24T14:05")
    return {"000001-a": open_one, "000002-a": passed}


def order(kind, case_id, *, notes):
    return ReportOrder(kind, (case_id,) if kind == CASE else (), notes=notes)


@pytest.mark.parametrize("kind", SAID)
@pytest.mark.parametrize("programme", framework_ids())
def test_nothing_that_was_written_about_a_case_is_in_it(programme, kind, demonstration, print_order):
    findings, case_id = with_secrets(demonstration(programme))
    if kind == PACK:
        findings = findings_of(
            findings.framework,
            replace(findings.inspection, cases={case_id: findings.inspection.cases[case_id]}),
        )
    printed = print_order(findings, order(kind, case_id, notes=False))
    assert SECRET not in printed.text
    assert SECRET.encode() not in printed.unpacked
    assert not any(SECRET in str(value) for value in printed.reader.metadata.values())


@pytest.mark.parametrize("kind", [CASE, PACK])
def test_all_of_it_is_in_the_report_with_notes(demo, kind, print_order):
    findings, case_id = with_secrets(demo)
    text = print_order(findings, order(kind, case_id, notes=True)).text
    assert [number for number in range(1, 9) if f"{SECRET} {number}" not in text] == []


@pytest.mark.parametrize("kind", SAID)
def test_it_says_so_in_its_title_and_at_the_head_of_its_pages(demo, kind, print_order):
    printed = print_order(demo, order(kind, "c1", notes=False))
    assert SAID[kind] in printed.pages[0]
    assert LINE in printed.pages[0]
    assert all("without notes" in page for page in printed.pages)
    assert printed.reader.metadata.subject == SAID[kind]


@pytest.mark.parametrize("kind", SAID)
def test_a_report_with_notes_does_not(demo, kind, print_order):
    assert "ithout notes" not in print_order(demo, order(kind, "c1", notes=True)).text


@pytest.mark.parametrize("kind", [CASE, PACK])
def test_nothing_is_left_of_what_stood_around_it(demo, kind, print_order):
    findings, case_id = with_secrets(demo)
    text = print_order(findings, order(kind, case_id, notes=False)).text
    left = ("Other evidence", "Urgent alert", "Alerts", "Accepted", "Told us", "To resolve", "add a note")
    assert [words for words in left if words in text] == []


def test_what_stops_a_case_from_being_complete_is_still_said(unfinished, print_order):
    text = print_order(unfinished, order(CASE, "c1", notes=False)).text
    assert "To resolve" in text
    assert "2.1.1 key question not answered" in text


def test_answers_and_ratings_are_the_same(demo, print_order):
    for kind in (CASE, RATINGS):
        full, redacted = (print_order(demo, order(kind, "c2", notes=notes)).text for notes in (True, False))
        counted = [
            re.findall(r"\d+%|\d+ of \d+|\b(?:Yes|No|Does not apply)\b", text) for text in (full, redacted)
        ]
        assert len(counted[0]) > 10
        assert [n for n in counted[1] if n not in counted[0]] == []


@pytest.mark.parametrize("programme", framework_ids())
def test_no_small_count_of_what_the_cases_are_made_of_is_printed(programme, demonstration, print_order):
    findings = demonstration(programme)
    text = print_order(findings, order(SUMMARY, "", notes=False)).text
    described = composition(findings)
    kept = [row for fact in map(without_small_counts, described) if fact for row in rows(fact)]
    small = [row for fact in described for row in rows(fact) if re.search(r" [1-4] \(\d+%\)", row)]
    assert small
    assert [row for row in kept if row not in text] == []
    assert [row for row in small if row in text] == []
    assert "Small counts So that no child can be recognised" in text


def rows(fact):
    """The rows of a fact's table: the values with the counts of each sample and, where there are several, of all."""
    for level in fact.levels:
        counts = level.counts if len(level.counts) == 1 else (*level.counts, level.whole)
        yield " ".join((level.title, *map(cases_share, counts)))


def test_facts_of_which_nothing_is_left_are_named_and_have_no_page(demo, print_order):
    text = print_order(demo, order(SUMMARY, "", notes=False)).text
    assert INSPECTED not in text
    assert "Not shown, as the counts are small: Disposal, Age, Gender, Ethnicity," in text


def test_small_counts_are_not_told_to_a_screen_reader_either(demonstration, print_order):
    for notes in (True, False):
        printed = print_order(demonstration("fji-2012"), order(SUMMARY, "", notes=notes))
        assert (b"18 and over 2 \\(9%\\)" in printed.unpacked) == notes


def test_a_report_with_notes_has_every_count(demo, print_order):
    text = print_order(demo, order(SUMMARY, "", notes=True)).text
    assert "Small counts" not in text
    assert "Black and minority ethnic 1 (13%)" in text


def test_a_form_has_no_notes_to_leave_out(demo, print_order):
    plain, without = (print_order(demo, ReportOrder(FORM, notes=notes)) for notes in (True, False))
    assert plain.content == without.content
