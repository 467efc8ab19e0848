"""The open form: what is exported can be imported again unchanged, and wrong input is refused whole, with places."""

import copy
import json
from dataclasses import replace

import pytest
from hypothesis import given

from model.faults import InputError
from model.figures import fingerprint
from model.findings import findings_of
from model.frameworks import demo_reads, shipped
from model.inspection import CASE_LISTS, Alert, Case, Inspection
from model.interchange import cases_by_ref, exported, import_operation, parse_json
from model.operations import applied, operation
from tests.model.conftest import new_ids
from tests.model.strategies import completed, inspections

YOS = shipped("yos-2018")


def imported(framework, data, into=None):
    into = into or Inspection()
    change, remarks = import_operation(framework, into, data, new_ids())
    return applied(into, change), remarks


def faults_of(framework, data, into=None):
    with pytest.raises(InputError) as error:
        imported(framework, data, into)
    return [(fault.code, fault.place) for fault in error.value.faults]


@pytest.fixture
def reads():
    """The smallest file of reads with something of every kind."""
    return {
        "format": "caseread",
        "format_version": 1,
        "framework": "yos-2018",
        "inspection": {"service": "Here", "fieldwork": ["2026-01-05", "2026-01-09"]},
        "settings": {"banding": "exact"},
        "cases": [
            {
                "ref": "A",
                "sample": "court",
                "reader": "KH",
                "facts": {"child_safety_factors": False, "disposal": "custody"},
                "answers": {"2.1.1": "yes"},
                "kept_aside": {"2.2.2": "no"},
                "notes": {"2.1.1": "A note"},
            }
        ],
        "judgements": {"1.1": {"rating": "good", "reason": "Because."}},
        "decisions": {"2.2": {"rating": "good", "by": "Panel", "on": "2026-02-01", "reason": "Because."}},
    }


def essence(inspection):
    """An inspection without the ids of its cases."""
    cases = [case_essence(case) for case in cases_by_ref(inspection)]
    return cases, inspection.judgements, inspection.decisions, inspection.settings, inspection.service


def case_essence(case):
    """A case without its id and those of its evidence and alerts."""
    listed = {name: tuple(getattr(case, name).values()) for name in CASE_LISTS}
    return replace(case, id="", **{name: {} for name in CASE_LISTS}), listed


def test_everything_in_a_file_of_reads_arrives(yos, reads):
    inspection, remarks = imported(yos, reads)
    (case,) = inspection.cases.values()
    assert (case.answers, case.notes["2.1.1"]) == ({"2.1.1": "yes", "2.2.2": "no"}, "A note")
    assert (inspection.fieldwork_to, inspection.settings) == ("2026-01-09", {"banding": "exact"})
    assert (inspection.judgements["1.1"].rating, inspection.decisions["2.2"].by) == ("good", "Panel")
    assert remarks == ()


def test_export_and_import_give_the_demonstration_again(yos, demo, demo_findings):
    data = json.loads(json.dumps(exported(demo_findings)))
    again, _ = imported(yos, data)
    assert essence(again) == essence(demo)
    assert exported(findings_of(yos, again)) == exported(demo_findings)


def test_the_demonstration_is_written_as_export_writes_it(demo_findings):
    assert json.loads(demo_reads("yos-2018")) == exported(demo_findings)


@given(inspections(YOS))
def test_export_and_import_give_the_same_facts_answers_and_ratings(inspection):
    findings = findings_of(YOS, inspection)
    again, _ = imported(YOS, json.loads(json.dumps(exported(findings))))
    assert essence(again) == essence(inspection)
    assert findings_of(YOS, again).ratings == findings.ratings


def test_answers_kept_aside_stand_apart_in_an_export(yos, reads):
    inspection, _ = imported(yos, reads)
    (case,) = exported(findings_of(yos, inspection))["cases"]
    assert (case["answers"], case["kept_aside"]) == ({"2.1.1": "yes"}, {"2.2.2": "no"})


DESK = {
    "accepted": {"not_met_without_evidence 2.1.1": "Seen with the panel"},
    "evidence": [
        {"kind": "quote", "text": "“I feel safe”", "page": "4", "questions": ["2.1.1", "2.1.2"]},
        {"text": "Seen at home", "flag": "good_practice"},
    ],
    "alerts": [{"text": "No safe place", "raised_at": "2026-01-05T16:40"}],
}


def test_what_is_recorded_beside_the_answers_arrives_and_goes_out_again(yos, reads):
    reads["cases"][0] |= DESK
    reads["filters"] = [{"title": "Mine", "query": "reader:KH"}]
    inspection, _ = imported(yos, reads)
    (case,) = inspection.cases.values()
    first, second = case.evidence.values()
    assert (first.question_ids, first.page, second.flag) == (("2.1.1", "2.1.2"), "4", "good_practice")
    assert [alert.is_open for alert in case.alerts.values()] == [True]
    assert [kept.query for kept in inspection.filters.values()] == ["reader:KH"]
    out = exported(findings_of(yos, inspection))
    assert {name: out["cases"][0][name] for name in DESK} == DESK
    assert (out["filters"], out["format_version"]) == (reads["filters"], 2)


def test_what_earlier_programs_can_read_is_written_for_them(yos, reads):
    inspection, _ = imported(yos, reads | {"format_version": 2})
    assert exported(findings_of(yos, inspection))["format_version"] == 1


def test_a_case_that_was_checked_and_signed_off_comes_in_as_that_in_one_operation(minimal):
    case = completed(minimal, Case("c1", "C-01", "court"))
    by = {"checked_by": "KH", "checked_on": "2026-01-08", "signed_by": "Siân", "signed_on": "2026-01-09"}
    alert = {"000001-a": Alert("Raised after it was signed off", "2026-01-10T09:00")}
    data = exported(findings_of(minimal, Inspection(cases={"c1": replace(case, **by, alerts=alert)})))
    assert data["cases"][0]["signed_off"] == {"by": "Siân", "on": "2026-01-09"}
    again, _ = imported(minimal, data)
    (back,) = again.cases.values()
    assert {name: getattr(back, name) for name in by} == by
    assert exported(findings_of(minimal, again)) == data


def test_a_case_that_is_not_complete_does_not_come_in_signed_off(yos, reads):
    reads["cases"][0]["signed_off"] = {"by": "KH", "on": "2026-01-09"}
    assert faults_of(yos, reads) == [("case_incomplete", "Case A")]


WRONG = {
    "evidence that is no list": (
        lambda d: d["cases"][0].update(evidence={}),
        "wrong_shape",
        "cases[1] A › evidence",
    ),
    "an item that is no object": (
        lambda d: d["cases"][0].update(evidence=["said"]),
        "wrong_shape",
        "cases[1] A › evidence[1]",
    ),
    "questions in one text": (
        lambda d: d["cases"][0].update(evidence=[{"text": "a", "questions": "2.1.1"}]),
        "wrong_shape",
        "cases[1] A › evidence[1] › questions",
    ),
    "a question of another sample": (
        lambda d: d["cases"][0].update(evidence=[{}, {"questions": ["3.1.1"]}]),
        "question_misplaced",
        "cases[1] A › evidence[2] › evidence questions",
    ),
    "an unknown part of an alert": (
        lambda d: d["cases"][0].update(alerts=[{"sent": "now"}]),
        "entry_unknown",
        "cases[1] A › alerts[1] › sent",
    ),
    "a sign-off without a day": (
        lambda d: d["cases"][0].update(signed_off={"by": "KH"}),
        "status_incomplete",
        "Case A",
    ),
    "a sign-off that is a text": (
        lambda d: d["cases"][0].update(signed_off="KH"),
        "wrong_shape",
        "cases[1] A › signed_off",
    ),
    "a hard problem accepted": (
        lambda d: d["cases"][0].update(accepted={"fact_missing disposal": "Why"}),
        "problem_not_accepted",
        "cases[1] A › accepted › accepted fact_missing disposal",
    ),
    "a filter without a query": (
        lambda d: d.update(filters=[{"title": "Mine"}]),
        "filter_incomplete",
        "filter 000001-case-2",
    ),
    "an unknown entry": (lambda d: d.update(colour="red"), "entry_unknown", "colour"),
    "another framework": (lambda d: d.update(framework="yos-2012"), "other_framework", "framework"),
    "another version": (lambda d: d.update(format_version=3), "format_version", "format_version"),
    "cases that are no list": (lambda d: d.update(cases={}), "wrong_shape", "cases"),
    "a case that is no object": (lambda d: d["cases"].append("B"), "wrong_shape", "cases[2]"),
    "a case without a reference": (lambda d: d["cases"][0].pop("ref"), "reference_missing", "cases[1]"),
    "a case of an unknown sample": (lambda d: d["cases"][0].update(sample="x"), "sample_unknown", "cases[1] A"),
    "two cases with one reference": (lambda d: d["cases"].append({"ref": "A", "sample": "court"}),
                                     "reference_taken", "cases[2] A"),
    "an unknown entry in a case": (lambda d: d["cases"][0].update(answer={}), "entry_unknown", "cases[1] A › answer"),
    "an unknown question": (lambda d: d["cases"][0]["answers"].update({"9.9": "yes"}), "question_unknown",
                            "cases[1] A › answers › question 9.9"),
    "an unknown fact": (lambda d: d["cases"][0]["facts"].update(gendr="male"), "fact_unknown",
                        "cases[1] A › facts › fact gendr"),
    "an option of the other sample": (lambda d: d["cases"][0]["facts"].update(disposal="triage"), "value_unknown",
                                      "cases[1] A › facts › fact disposal"),
    "N/A where it is not offered": (lambda d: d["cases"][0]["answers"].update({"2.1.1": "na"}), "na_not_admitted",
                                    "cases[1] A › answers › answer 2.1.1"),
    "a number as an answer": (lambda d: d["cases"][0]["answers"].update({"2.1.1": 1}), "wrong_shape",
                              "cases[1] A › answers › 2.1.1"),
    "a list as a fact": (lambda d: d["cases"][0]["facts"].update(gender=[]), "wrong_shape",
                         "cases[1] A › facts › gender"),
    "facts that are no object": (lambda d: d["cases"][0].update(facts=[1]), "wrong_shape", "cases[1] A › facts"),
    "an answer aside though its question applies": (lambda d: d["cases"][0]["kept_aside"].update({"2.1.2": "yes"}),
                                                    "applies", "cases[1] A › kept_aside › 2.1.2"),
    "an answer both aside and not": (lambda d: d["cases"][0]["kept_aside"].update({"2.1.1": "no"}), "entry_twice",
                                     "cases[1] A › kept_aside › 2.1.1"),
    "a judgement of a computed standard": (lambda d: d["judgements"].update({"2.1": {"rating": "good"}}),
                                           "standard_computed", "judgements › 2.1 › judgement 2.1"),
    "a decision on a judged standard": (lambda d: d["decisions"].update({"1.1": {"rating": "good"}}),
                                        "standard_judged", "decisions › 1.1 › decision 1.1"),
    "a judgement that is no object": (lambda d: d["judgements"].update({"1.2": "good"}), "wrong_shape",
                                      "judgements › 1.2"),
    "an unknown setting": (lambda d: d["settings"].update(rounding="up"), "setting_unknown", "setting rounding"),
    "one day of fieldwork": (lambda d: d["inspection"].update(fieldwork=["2026-01-05"]), "fieldwork",
                             "inspection › fieldwork"),
    "a day that is no date": (lambda d: d["inspection"].update(fieldwork=["soon", "later"]), "date_unknown",
                              "inspection › fieldwork_from"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_entry_is_refused_with_its_place(yos, reads, name):
    spoil, code, place = WRONG[name]
    spoil(reads)
    assert (code, place) in faults_of(yos, reads)


def test_every_fault_is_listed_and_nothing_is_taken(yos, reads):
    reads["cases"][0]["answers"]["9.9"] = "yes"
    reads["cases"][0]["facts"]["gender"] = "x"
    reads["cases"].append({"ref": "A", "sample": "court"})
    reads["decisions"]["1.1"] = {"rating": "good"}
    codes = [code for code, _ in faults_of(yos, reads)]
    assert codes == ["value_unknown", "question_unknown", "reference_taken", "standard_judged"]


def test_a_reference_that_the_inspection_has_already_is_refused(yos, reads):
    inspection, _ = imported(yos, reads)
    assert ("reference_taken", "cases[1] A") in faults_of(yos, reads, inspection)


def test_importing_into_another_service_keeps_its_name_and_says_so(yos, reads):
    inspection, remarks = imported(yos, reads, Inspection(service="There"))
    assert inspection.service == "There"
    assert remarks == ("service: the reads say “Here”; the inspection keeps “There”.",)


def test_a_judgement_that_replaces_another_says_so(yos, reads):
    inspection, _ = imported(yos, reads)
    again = {**reads, "cases": [], "judgements": {"1.1": {"rating": "outstanding", "reason": "Because."}}}
    later, remarks = imported(yos, again, inspection)
    assert later.judgements["1.1"].rating == "outstanding"
    assert remarks == ("judgements › 1.1 › rating: “outstanding” replaces “good”.",)


def test_empty_values_are_no_values(yos, reads):
    reads["cases"][0]["facts"]["gender"] = None
    reads["cases"][0]["answers"]["2.1.2"] = ""
    inspection, _ = imported(yos, reads)
    (case,) = inspection.cases.values()
    assert "gender" not in case.facts
    assert "2.1.2" not in case.answers


def test_text_that_no_file_can_keep_is_cleaned(yos, reads):
    reads["cases"][0]["notes"]["2.1.1"] = "a\u0000b\ud800c"
    inspection, _ = imported(yos, reads)
    (case,) = inspection.cases.values()
    assert case.notes["2.1.1"] == "abc"


HOSTILE = {
    "nothing": ("", "not_json"),
    "half an object": ('{"format": "caseread"', "not_json"),
    "a list": ("[]", "not_reads"),
    "another format": ('{"format": "other"}', "not_reads"),
    "an entry twice": ('{"format": "caseread", "format": "caseread"}', "entry_twice"),
    "a deep nest": ('{"format": "caseread", "cases": ' + "[" * 100_000, "not_json"),
    "a number of five thousand digits": (
        '{"format": "caseread", "format_version": ' + "1" * 5000 + "}",
        "not_json",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_text_that_is_no_file_of_reads_is_a_fault_not_a_crash(name):
    text, code = HOSTILE[name]
    with pytest.raises(InputError) as error:
        parse_json(text)
    assert error.value.code == code


def test_json_faults_name_line_and_column():
    with pytest.raises(InputError) as error:
        parse_json('{\n  "format": caseread\n}')
    assert error.value.faults[0].place == "line 2, column 13"


def test_the_same_key_twice_is_named_so_that_no_answer_is_lost(yos, reads):
    text = json.dumps(reads).replace('"2.1.1": "yes"', '"2.1.1": "yes", "2.1.1": "no"')
    with pytest.raises(InputError) as error:
        parse_json(text)
    assert (error.value.code, error.value.faults[0].place) == ("entry_twice", "2.1.1")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 1e308, -1, {}, [[]]], ids=str)
def test_values_of_any_kind_are_faults_not_crashes(yos, reads, value):
    for spot in ("facts", "answers", "notes", "kept_aside"):
        data = copy.deepcopy(reads)
        data["cases"][0][spot]["2.1.1" if spot != "facts" else "gender"] = value
        assert any(code == "wrong_shape" for code, _ in faults_of(yos, data))


def test_the_fingerprint_changes_with_any_value_and_not_with_the_order_or_ids_of_cases(
    yos, demo, demo_findings
):
    before = fingerprint(demo_findings)
    case_id = next(iter(demo.cases))
    noted = applied(demo, operation(demo, "Note", {("cases", case_id, "notes", "2.1.2"): "New"}))
    turned = Inspection(
        **{**{f: getattr(demo, f) for f in demo.__slots__}, "cases": dict(reversed(demo.cases.items()))}
    )
    assert len(before) == 14
    assert fingerprint(findings_of(yos, noted)) != before
    assert fingerprint(findings_of(yos, turned)) == before
