"""How far a case is; who closed it and when; and that nothing in a closed case changes unseen."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from model.assessment import assess
from model.faults import InputError
from model.findings import findings_of
from model.framework_loader import load_framework
from model.frameworks import read_files
from model.history import Entry, undo_stacks
from model.inspection import Alert, Case, Inspection
from model.operations import applied, operation, removal
from model.status import Status, check, is_closed, reopen, sign_off, status_of
from model.validation import check_operation
from tests.model.conftest import MINIMAL
from tests.model.strategies import cases, completed, values

SMALL = load_framework(read_files(MINIMAL))
DAY = "2020-11-12"
ALERT = ("cases", "c1", "alerts", "000001-a")
READ = completed(SMALL, Case("c1", "C-01", "court"))
CHECKED = replace(READ, checked_by="KH", checked_on=DAY)
SIGNED = replace(READ, signed_by="Siân", signed_on=DAY)


def inspection_of(*read):
    return Inspection(cases={case.id: case for case in read})


def faults_of(case, change, **said):
    with pytest.raises(InputError) as error:
        check_operation(SMALL, inspection_of(case), change, **said)
    return error.value.faults


def codes_of(case, given_values):
    return [fault.code for fault in faults_of(case, operation(inspection_of(case), "Change", given_values))]


def allowed(case, given_values):
    """The case after a change that nothing stops."""
    inspection = inspection_of(case)
    change = operation(inspection, "Change", given_values)
    check_operation(SMALL, inspection, change)
    return applied(inspection, change).cases[case.id]


@pytest.mark.parametrize(
    ("case", "status"),
    [
        (Case("c1", "C-01", "court"), Status.NOT_STARTED),
        (Case("c1", "C-01", "court", notes={"2.1.1": "Read"}), Status.NOT_STARTED),
        (Case("c1", "C-01", "court", answers={"2.1.1": "yes"}), Status.IN_PROGRESS),
        (READ, Status.COMPLETE),
        (replace(READ, alerts={"1": Alert("Now")}), Status.IN_PROGRESS),
        (CHECKED, Status.CHECKED),
        (replace(CHECKED, signed_by="Siân", signed_on=DAY), Status.SIGNED_OFF),
        (SIGNED, Status.SIGNED_OFF),
        (replace(SIGNED, alerts={"1": Alert("Later")}), Status.SIGNED_OFF),
    ],
    ids=lambda given: given.name.lower() if isinstance(given, Status) else "",
)
def test_each_case_has_one_status(case, status):
    assert status_of(assess(SMALL, case)) is status


class TestOperations:
    def test_check_and_sign_off_say_who_and_when(self):
        inspection = inspection_of(READ)
        checked = applied(inspection, check(inspection, ["c1"], "KH", DAY))
        signed = applied(checked, sign_off(checked, ["c1"], "Siân", "2020-11-13"))
        case = signed.cases["c1"]
        assert (case.checked_by, case.checked_on) == ("KH", DAY)
        assert (case.signed_by, case.signed_on) == ("Siân", "2020-11-13")

    def test_one_case_is_named_and_several_are_counted(self):
        inspection = inspection_of(READ, replace(READ, id="c2", ref="C-02"))
        assert check(inspection, ["c1"], "KH", DAY).label == "Check of C-01"
        assert sign_off(inspection, ["c1", "c2"], "KH", DAY).label == "Sign-off of 2 cases"
        assert reopen(inspection_of(SIGNED), ["c1"]).label == "Reopening of C-01"

    def test_those_that_are_closed_already_stay_as_they_are(self):
        inspection = inspection_of(SIGNED, replace(READ, id="c2", ref="C-02"))
        assert check(inspection, ["c1", "c2"], "KH", DAY).case_ids == {"c2"}
        assert sign_off(inspection, ["c1"], "KH", DAY) is None
        assert reopen(inspection, ["c2"]) is None

    def test_reopening_takes_check_and_sign_off_away(self):
        inspection = inspection_of(replace(CHECKED, signed_by="Siân", signed_on=DAY))
        assert applied(inspection, reopen(inspection, ["c1"])) == inspection_of(READ)

    @pytest.mark.parametrize("close", [check, sign_off])
    def test_closing_changes_no_figure(self, close):
        inspection = inspection_of(READ)
        closed = applied(inspection, close(inspection, ["c1"], "KH", DAY))
        assert findings_of(SMALL, closed).ratings == findings_of(SMALL, inspection).ratings


class TestClosing:
    @pytest.mark.parametrize("close", [check, sign_off])
    def test_only_a_complete_case_is_closed(self, close):
        begun = Case("c1", "C-01", "court", answers={"2.1.1": "yes"})
        (fault,) = faults_of(begun, close(inspection_of(begun), ["c1"], "KH", DAY))
        assert (fault.code, fault.place) == ("case_incomplete", "Case C-01")

    def test_an_open_alert_stops_sign_off(self):
        warned = replace(READ, alerts={"1": Alert("Now")})
        (fault,) = faults_of(warned, sign_off(inspection_of(warned), ["c1"], "KH", DAY))
        assert fault.code == "case_incomplete"

    def test_an_alert_raised_after_the_check_stops_sign_off_too(self):
        warned = replace(CHECKED, alerts={"1": Alert("Now")})
        (fault,) = faults_of(warned, sign_off(inspection_of(warned), ["c1"], "Siân", DAY))
        assert fault.code == "case_incomplete"

    @pytest.mark.parametrize(
        "half",
        [{"signed_by": "KH"}, {"signed_on": DAY}, {"checked_by": "KH"}, {"checked_on": DAY}],
        ids=lambda half: next(iter(half)),
    )
    def test_who_and_when_go_together(self, half):
        given_values = {("cases", "c1", name): value for name, value in half.items()}
        assert "status_incomplete" in codes_of(READ, given_values)

    def test_the_day_is_a_date_and_the_name_one_line(self):
        assert "date_unknown" in codes_of(READ, {("cases", "c1", "signed_on"): "today"})
        assert "text_too_long" in codes_of(READ, {("cases", "c1", "signed_by"): "A\nB"})


CONTENT = {
    "fact": {("cases", "c1", "facts", "risk"): None},
    "answer": {("cases", "c1", "answers", "2.1.1"): "no"},
    "answer taken away": {("cases", "c1", "answers", "2.1.1"): None},
    "note": {("cases", "c1", "notes", "2.1.1"): "Later"},
    "accepted": {("cases", "c1", "accepted", "not_met_without_evidence 2.1.1"): "Later"},
    "evidence": {("cases", "c1", "evidence", "000001-a", "text"): "Later"},
    "reference": {("cases", "c1", "ref"): "C-99"},
}


class TestClosedCases:
    @pytest.mark.parametrize("name", CONTENT)
    @pytest.mark.parametrize("case", [CHECKED, SIGNED], ids=["checked", "signed off"])
    def test_what_was_read_stays_as_it_is(self, case, name):
        assert codes_of(case, CONTENT[name]) == ["case_closed"]

    def test_the_refusal_says_who_closed_it_when_and_what_to_do(self):
        change = operation(inspection_of(SIGNED), "Note", CONTENT["note"])
        (fault,) = faults_of(SIGNED, change)
        said = "This case was signed off by Siân on 12 November 2020. Reopen it to change it."
        assert (fault.place, fault.message) == ("Case C-01", said)
        (fault,) = faults_of(CHECKED, operation(inspection_of(CHECKED), "Note", CONTENT["note"]))
        assert fault.message.startswith("This case was checked by KH on 12 November 2020.")

    @pytest.mark.parametrize("name", [name for name in CONTENT if name not in ("fact", "answer taken away")])
    def test_an_operation_that_reopens_it_may_change_it(self, name):
        opened = {("cases", "c1", "signed_by"): None, ("cases", "c1", "signed_on"): None}
        assert not is_closed(allowed(SIGNED, CONTENT[name] | opened))

    def test_taking_the_sign_off_away_does_not_open_what_is_checked_still(self):
        both = replace(CHECKED, signed_by="Siân", signed_on=DAY)
        opened = {("cases", "c1", "signed_by"): None, ("cases", "c1", "signed_on"): None}
        assert codes_of(both, CONTENT["note"] | opened) == ["case_closed"]
        assert allowed(both, opened) == CHECKED

    def test_alerts_and_the_reader_may_change_at_any_time(self):
        raised = allowed(SIGNED, {(*ALERT, "text"): "Now", (*ALERT, "raised_at"): "2020-11-14T09:00"})
        passed = {(*ALERT, "passed_to"): "Duty social worker", (*ALERT, "passed_at"): "2020-11-14T09:20"}
        assert not allowed(raised, passed).alerts["000001-a"].is_open
        assert allowed(SIGNED, {("cases", "c1", "reader"): "PB"}).reader == "PB"

    def test_it_can_be_signed_off_after_its_check_and_removed(self):
        inspection = inspection_of(CHECKED)
        check_operation(SMALL, inspection, sign_off(inspection, ["c1"], "Siân", DAY))
        check_operation(SMALL, inspection, removal(inspection, "c1"))

    def test_its_removal_can_be_taken_back(self):
        inspection = inspection_of(SIGNED)
        removed = removal(inspection, "c1")
        check_operation(SMALL, applied(inspection, removed), removed.inverse, taking_back=True)

    def test_a_sign_off_comes_back_with_undo_though_an_alert_was_raised_meanwhile(self):
        raised = replace(SIGNED, alerts={"000001-a": Alert("Later", "2020-11-14T09:00")})
        inspection = inspection_of(raised)
        opened = reopen(inspection, ["c1"])
        check_operation(SMALL, applied(inspection, opened), opened.inverse, taking_back=True)

    @given(cases(SMALL).map(lambda case: completed(SMALL, case)), st.lists(values(SMALL), max_size=4))
    def test_whatever_is_tried_a_case_that_stays_closed_stays_as_it_was_read(self, case, drawn):
        closed = replace(case, signed_by="KH", signed_on=DAY)
        inspection = inspection_of(closed)
        change = operation(inspection, "Change", dict(drawn))
        assume(change)
        try:
            check_operation(SMALL, inspection, change)
        except InputError:
            return
        after = applied(inspection, change).cases.get("c1")
        if after is not None and is_closed(after):
            assert (after.ref, after.sample) == (case.ref, case.sample)
            assert (after.facts, after.answers, after.notes) == (case.facts, case.answers, case.notes)
            assert (after.accepted, after.evidence) == (case.accepted, case.evidence)


class Desk:
    """A case that somebody works on: every step is validated as the window does it."""

    def __init__(self, case):
        self.inspection = inspection_of(case)
        self.entries = []

    def make(self, change, reverts=None):
        check_operation(SMALL, self.inspection, change, taking_back=reverts is not None)
        self.inspection = applied(self.inspection, change)
        number = len(self.entries) + 1
        self.entries.append(Entry(number, f"2020-01-01T{number:02}:00:00+00:00", change, reverts))

    def attempt(self, change):
        if change is not None:
            with suppress(InputError):
                self.make(change)

    def give(self, given_values):
        self.attempt(operation(self.inspection, "Change", given_values))

    def revert(self, which):
        stack = getattr(undo_stacks(self.entries), which)
        if stack:
            self.make(stack[-1].operation.inverse, stack[-1].number)


ACTIONS = {
    "check": lambda desk: desk.attempt(check(desk.inspection, ["c1"], "KH", DAY)),
    "sign off": lambda desk: desk.attempt(sign_off(desk.inspection, ["c1"], "KH", DAY)),
    "reopen": lambda desk: desk.attempt(reopen(desk.inspection, ["c1"])),
    "answer": lambda desk: desk.give({("cases", "c1", "answers", "2.1.1"): "no"}),
    "no answer": lambda desk: desk.give({("cases", "c1", "answers", "2.1.1"): None}),
    "note": lambda desk: desk.give(CONTENT["note"]),
    "alert": lambda desk: desk.give({(*ALERT, "text"): "Now"}),
    "pass on": lambda desk: desk.give(
        {(*ALERT, "passed_to"): "D", (*ALERT, "passed_at"): "2020-11-14T09:20"}
    ),
    "undo": lambda desk: desk.revert("undo"),
    "redo": lambda desk: desk.revert("redo"),
}


@settings(max_examples=200)
@given(st.lists(st.sampled_from(list(ACTIONS)), max_size=20))
def test_undo_and_redo_are_never_refused_and_lead_back_to_the_beginning(chosen):
    desk = Desk(READ)
    for name in chosen:
        ACTIONS[name](desk)
    while undo_stacks(desk.entries).undo:
        desk.revert("undo")
    assert desk.inspection == inspection_of(READ)
