"""Whether a value may be given: each wrong one is named with its place and what to do."""

import pytest

from model.faults import InputError
from model.inspection import Inspection
from model.operations import Change, Operation, applied, creation, operation
from model.validation import check_operation, value_fault
from model.value_faults import LONGEST_NAME

CASE = [(("cases", "c1", "ref"), "A"), (("cases", "c1", "sample"), "court")]


@pytest.fixture
def one_case():
    """An inspection with one court case."""
    return applied(Inspection(), creation(CASE, "New case"))


def faults_of(framework, inspection, values):
    change = operation(inspection, "Change", values)
    with pytest.raises(InputError) as error:
        check_operation(framework, inspection, change)
    return [(fault.code, fault.place) for fault in error.value.faults]


WRONG = [
    (("cases", "c1", "answers", "2.1.l"), "yes", "question_unknown", "question 2.1.l", "Did you mean “2.1."),
    (("cases", "c1", "answers", "2.1.1"), "perhaps", "value_unknown", "answer 2.1.1", "yes, no, na"),
    (("cases", "c1", "answers", "2.1.1"), True, "value_unknown", "answer 2.1.1", "yes, no, na"),
    (("cases", "c1", "answers", "2.1.1"), "na", "na_not_admitted", "answer 2.1.1", "Answer Yes or No."),
    (("cases", "c1", "answers", "3.1.1"), "yes", "question_misplaced", "answer 3.1.1", "Out-of-court disposals"),
    (("cases", "c1", "answers", "1.1.1"), "yes", "question_unknown", "question 1.1.1", "There is no question"),
    (("cases", "c1", "notes", "3.1.1"), "A note", "question_misplaced", "note 3.1.1", "Out-of-court disposals"),
    (("cases", "c1", "notes", "2.1.9"), "A note", "question_unknown", "question 2.1.9", "Did you mean"),
    (("cases", "c1", "notes", "2.1.1"), True, "text_expected", "note 2.1.1", "is not text"),
    (("cases", "c1", "facts", "gendre"), "male", "fact_unknown", "fact gendre", "Did you mean “gender”?"),
    (("cases", "c1", "facts", "gender"), "man", "value_unknown", "fact gender", "male, female"),
    (("cases", "c1", "facts", "disposal"), "triage", "value_unknown", "fact disposal", "custody"),
    (("cases", "c1", "facts", "looked_after"), "yes", "value_unknown", "fact looked_after", "true or false"),
    (("cases", "c1", "facts", "disposal_date"), "01/02/2020", "date_unknown", "fact disposal_date", "YYYY-MM-DD"),
    (("cases", "c1", "facts", "disposal_date"), "2020-02-30", "date_unknown", "fact disposal_date", "YYYY-MM-DD"),
    (("cases", "c1", "facts", "disposal_date"), "2020-W05-1", "date_unknown", "fact disposal_date", "YYYY-MM-DD"),
    (("cases", "c1", "facts", "disposal_date"), True, "date_unknown", "fact disposal_date", "YYYY-MM-DD"),
    (("cases", "c1", "sample"), "crown", "sample_unknown", "sample crown", "There is no sample"),
    (("cases", "c1", "ref"), "A\nB", "text_too_long", "ref", "one line"),
    (("cases", "c1", "reader"), "x" * (LONGEST_NAME + 1), "text_too_long", "reader", str(LONGEST_NAME)),
    (("cases", "c1", "colour"), "red", "unknown_path", "cases › c1 › colour", "no such thing"),
    (("cases", "c1", "checked_on"), "today", "date_unknown", "checked_on", "YYYY-MM-DD"),
    (("cases", "c1", "signed_by"), "A\nB", "text_too_long", "signed_by", "one line"),
    (("cases", "c1", "evidence", "1", "kind"), "rumour", "value_unknown", "evidence kind", "quote, observation"),
    (("cases", "c1", "evidence", "1", "flag"), "red", "value_unknown", "evidence flag", "good_practice, concern"),
    (("cases", "c1", "evidence", "1", "text"), True, "text_expected", "evidence text", "is not text"),
    (("cases", "c1", "evidence", "1", "page"), "1\n2", "text_too_long", "evidence page", "one line"),
    (("cases", "c1", "evidence", "1", "hue"), "red", "unknown_path", "cases › c1 › evidence › 1 › hue", "no such"),
    (("cases", "c1", "evidence", "1", "questions"), "2.1.9", "question_unknown", "question 2.1.9", "Did you mean"),
    (("cases", "c1", "evidence", "1", "questions"), "2.1.1 3.1.1", "question_misplaced", "evidence questions", "Out"),
    (("cases", "c1", "evidence", "1", "questions"), "2.1.1  2.1.2", "questions_unclear", "evidence questions", "space"),
    (("cases", "c1", "evidence", "1", "questions"), "2.1.1 2.1.1", "questions_unclear", "evidence questions", "once"),
    (("cases", "c1", "evidence", "1", "questions"), True, "text_expected", "evidence questions", "is not text"),
    (("cases", "c1", "alerts", "1", "raised_at"), "2020-09-21", "time_unknown", "alert raised_at", "YYYY-MM-DDTHH:MM"),
    (("cases", "c1", "alerts", "1", "raised_at"), "2020-09-21T8:05", "time_unknown", "alert raised_at", "HH:MM"),
    (("cases", "c1", "alerts", "1", "passed_at"), "2020-09-21T08:05:30", "time_unknown", "alert passed_at", "HH:MM"),
    (("cases", "c1", "alerts", "1", "passed_at"), "2020-09-21T25:05", "time_unknown", "alert passed_at", "HH:MM"),
    (("cases", "c1", "alerts", "1", "text"), True, "text_expected", "alert text", "is not text"),
    (
        ("cases", "c1", "accepted", "answer_missing 2.1.1"),
        "Why",
        "problem_not_accepted",
        "accepted answer_missing 2.1.1",
        "has to be resolved",
    ),
    (("cases", "c1", "accepted", "alert_open 1"), "Why", "problem_not_accepted", "accepted alert_open 1", "has to be"),
    (
        ("cases", "c1", "accepted", "facts_at_odds child_factors_changed_without_factors"),
        "Why",
        "problem_not_accepted",
        "accepted facts_at_odds child_factors_changed_without_factors",
        "has to be resolved",
    ),
    (
        ("cases", "c1", "accepted", "not_met_beside_met 3.1.1"),
        "Why",
        "question_misplaced",
        "accepted not_met_beside_met 3.1.1",
        "Out-of-court disposals",
    ),
    (("cases", "c1", "accepted", "met_beside_not_met 2.1.9"), "Why", "question_unknown", "question 2.1.9", "Did you"),
    (
        ("cases", "c1", "accepted", "not_met_without_evidence 2.1.1"),
        True,
        "text_expected",
        "accepted not_met_without_evidence 2.1.1",
        "is not text",
    ),
    (("filters", "1", "title"), "A\nB", "text_too_long", "filter title", "one line"),
    (("judgements", "2.1", "rating"), "good", "standard_computed", "judgement 2.1", "Record a panel decision"),
    (("judgements", "1.1", "rating"), "great", "value_unknown", "judgement 1.1", "inadequate"),
    (("judgements", "1.9", "rating"), "good", "standard_unknown", "standard 1.9", "Did you mean"),
    (("judgements", "1.1", "by"), "Panel", "unknown_path", "judgements › 1.1 › by", "no such thing"),
    (("decisions", "1.1", "rating"), "good", "standard_judged", "decision 1.1", "Change its judgement"),
    (("decisions", "2.1", "rating"), "great", "value_unknown", "decision 2.1", "inadequate"),
    (("decisions", "2.1", "on"), "today", "date_unknown", "decision 2.1", "YYYY-MM-DD"),
    (("settings", "bandng"), "exact", "setting_unknown", "setting bandng", "Did you mean “banding”?"),
    (("settings", "banding"), "precise", "value_unknown", "setting banding", "rounded, exact"),
    (("inspection", "fieldwork_from"), "September", "date_unknown", "fieldwork_from", "YYYY-MM-DD"),
    (("inspection", "colour"), "red", "unknown_path", "inspection › colour", "no such thing"),
    (("nothing",), "red", "unknown_path", "nothing", "no such thing"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "code", "place", "hint"), WRONG, ids=lambda part: str(part)[:40])
def test_a_wrong_value_is_named_with_its_place_and_a_next_step(yos, path, value, code, place, hint):
    fault = value_fault(yos, path, value, "court")
    assert (fault.code, fault.place) == (code, place)
    assert hint in fault.message


@pytest.mark.parametrize(("path", "value", "code", "place", "hint"), WRONG, ids=lambda part: str(part)[:40])
def test_a_wrong_value_is_refused_in_an_operation_too(yos, one_case, path, value, code, place, hint):
    change = Operation("Change", (Change(path, None, value),))
    with pytest.raises(InputError) as error:
        check_operation(yos, one_case, change)
    assert code in [fault.code for fault in error.value.faults]


RIGHT = [
    (("cases", "c1", "answers", "2.1.1"), "yes"),
    (("cases", "c1", "answers", "2.1.1.f"), "na"),
    (("cases", "c1", "answers", "2.2.2"), "no"),
    (("cases", "c1", "facts", "disposal"), "referral_order"),
    (("cases", "c1", "facts", "disposal_date"), "2020-02-29"),
    (("cases", "c1", "facts", "looked_after"), False),
    (("cases", "c1", "notes", "2.1.1"), "Two\nlines, and ŵ."),
    (("judgements", "1.1", "rating"), "good"),
    (("settings", "banding"), "exact"),
]


@pytest.mark.parametrize(("path", "value"), RIGHT, ids=str)
def test_a_right_value_is_accepted_even_where_the_question_does_not_apply_at_present(
    yos, one_case, path, value
):
    check_operation(yos, one_case, operation(one_case, "Change", {path: value}))


DECISION = {"rating": "good", "by": "Ratings panel", "on": "2020-11-12", "reason": "Close to the boundary."}


def test_a_whole_decision_is_accepted(yos, one_case):
    values = {("decisions", "2.2", name): value for name, value in DECISION.items()}
    check_operation(yos, one_case, operation(one_case, "Decide", values))


@pytest.mark.parametrize("missing", DECISION)
def test_a_decision_without_one_of_its_parts_is_refused(yos, one_case, missing):
    values = {("decisions", "2.2", name): value for name, value in DECISION.items() if name != missing}
    assert faults_of(yos, one_case, values) == [("decision_incomplete", "decision 2.2")]


def test_every_fault_of_an_operation_is_listed(yos, one_case):
    values = {
        ("cases", "c1", "answers", "2.1.1"): "na",
        ("settings", "banding"): "no",
        ("decisions", "1.1", "by"): "X",
    }
    assert [code for code, _ in faults_of(yos, one_case, values)] == [
        "na_not_admitted",
        "value_unknown",
        "standard_judged",
    ]


def test_two_cases_cannot_share_a_reference(yos, one_case):
    values = {("cases", "c2", "ref"): "A", ("cases", "c2", "sample"): "court"}
    assert faults_of(yos, one_case, values) == [("reference_taken", "Case A")]


def test_a_case_needs_a_reference_and_a_sample(yos):
    assert faults_of(yos, Inspection(), {("cases", "c1", "ref"): "A"}) == [("sample_missing", "Case A")]
    found = faults_of(yos, Inspection(), {("cases", "c1", "sample"): "court"})
    assert found == [("reference_missing", "Case")]


def test_a_reference_can_be_changed_and_given_to_another_case_later(yos, one_case):
    renamed = applied(one_case, operation(one_case, "Rename", {("cases", "c1", "ref"): "B"}))
    check_operation(
        yos, renamed, creation([(("cases", "c2", "ref"), "A"), (("cases", "c2", "sample"), "court")], "New")
    )


@pytest.mark.parametrize(
    "recorded",
    [
        {("cases", "c1", "answers", "2.1.1"): "yes"},
        {("cases", "c1", "notes", "2.1.1"): "A note"},
        {("cases", "c1", "facts", "enforcement_required"): True},
        {("cases", "c1", "facts", "disposal"): "custody"},
    ],
    ids=lambda recorded: next(iter(recorded))[2],
)
def test_the_sample_stays_once_something_of_that_sample_was_recorded(yos, one_case, recorded):
    case = applied(one_case, operation(one_case, "Record", recorded))
    change = {("cases", "c1", "sample"): "out_of_court"}
    assert faults_of(yos, case, change) == [("sample_fixed", "Case A")]
    cleared = dict.fromkeys(recorded, None) | change
    check_operation(yos, case, operation(case, "Change and clear", cleared))


def test_the_sample_may_change_while_everything_recorded_fits_both(yos, one_case):
    case = applied(one_case, operation(one_case, "Record", {("cases", "c1", "facts", "gender"): "male"}))
    check_operation(yos, case, operation(case, "Change", {("cases", "c1", "sample"): "out_of_court"}))


def test_removing_a_value_needs_no_validation(yos, one_case):
    answered = applied(one_case, Operation("Old", (Change(("cases", "c1", "answers", "2.9"), None, "yes"),)))
    check_operation(yos, answered, operation(answered, "Clear", {("cases", "c1", "answers", "2.9"): None}))


def test_an_alert_is_passed_on_to_somebody_at_a_time(yos, one_case):
    for half in ({"passed_to": "Duty social worker"}, {"passed_at": "2020-09-21T16:55"}):
        values = {("cases", "c1", "alerts", "1", name): value for name, value in half.items()}
        assert faults_of(yos, one_case, values) == [("alert_half_passed", "Case A, alert")]


def test_a_saved_filter_has_a_title_and_a_query(yos):
    for name in ("title", "query"):
        assert faults_of(yos, Inspection(), {("filters", "1", name): "x"}) == [
            ("filter_incomplete", "filter 1")
        ]
    whole = {("filters", "1", "title"): "Mine", ("filters", "1", "query"): "reader:KH"}
    check_operation(yos, Inspection(), operation(Inspection(), "Filter", whole))


def test_evidence_alerts_and_accepted_problems_that_fit_are_taken(yos, one_case):
    start = ("cases", "c1")
    values = {
        (*start, "evidence", "1", "kind"): "quote",
        (*start, "evidence", "1", "text"): "“I feel safe”\nsaid twice",
        (*start, "evidence", "1", "questions"): "2.1.1 2.1.1.a",
        (*start, "evidence", "1", "flag"): "concern",
        (*start, "alerts", "1", "text"): "No safe place",
        (*start, "alerts", "1", "raised_at"): "2020-09-21T08:05",
        (*start, "accepted", "met_beside_not_met 2.1.1"): "Seen",
        (*start, "accepted", "facts_at_odds low_rosh_with_factors"): "Seen",
    }
    check_operation(yos, one_case, operation(one_case, "Desk", values))
