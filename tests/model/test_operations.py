"""Changes are whole, can be taken back, and never overwrite what they have not seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.faults import InputError
from model.framework_loader import load_framework
from model.frameworks import read_files
from model.history import Entry, UndoStacks, undo_stacks
from model.inspection import Case, Evidence, Inspection, case_values, is_path, value_at, values_of, with_value
from model.operations import Change, Operation, applied, creation, operation, removal
from tests.model.conftest import MINIMAL
from tests.model.strategies import inspections, made, values

SMALL = load_framework(read_files(MINIMAL))
ANSWER = ("cases", "c1", "answers", "2.1.1")


@given(inspections(SMALL), st.lists(values(SMALL), max_size=6))
def test_undo_after_do_is_identity(inspection, drawn):
    change = made(inspection, drawn)
    if change is not None:
        after = applied(inspection, change)
        assert applied(after, change.inverse) == inspection
        assert change.inverse.inverse == change


@given(inspections(SMALL), st.lists(values(SMALL), max_size=6))
def test_an_operation_gives_each_path_its_value_and_touches_nothing_else(inspection, drawn):
    change = made(inspection, drawn)
    after = inspection if change is None else applied(inspection, change)
    wanted = dict(drawn)
    before, now = dict(values_of(inspection)), dict(values_of(after))
    assert all(value_at(after, path) == value for path, value in wanted.items())
    assert {p: v for p, v in now.items() if p not in wanted} == {
        p: v for p, v in before.items() if p not in wanted
    }


@given(inspections(SMALL))
def test_an_inspection_is_the_sum_of_its_values(inspection):
    again = applied(Inspection(), creation(values_of(inspection), "Again"))
    assert again == inspection


@given(inspections(SMALL))
def test_every_value_stands_at_a_path_that_an_inspection_knows(inspection):
    assert all(is_path(path) for path, _ in values_of(inspection))


def test_two_changes_of_one_value_are_taken_back_in_reverse():
    path = ("inspection", "service")
    change = Operation("Twice", (Change(path, None, "One"), Change(path, "One", "Two")))
    assert applied(applied(Inspection(), change), change.inverse) == Inspection()


def test_an_operation_made_for_another_state_is_refused_and_changes_nothing():
    inspection = with_value(Inspection(), ("inspection", "service"), "One")
    late = Operation("Rename", (Change(("inspection", "service"), "Another", "Two"),))
    with pytest.raises(InputError) as error:
        applied(inspection, late)
    assert (error.value.code, error.value.faults[0].place) == ("out_of_date", "inspection › service")
    assert inspection.service == "One"


def test_the_same_value_again_is_no_operation():
    inspection = with_value(Inspection(), ANSWER, "yes")
    assert operation(inspection, "Answer", {ANSWER: "yes"}) is None


def test_empty_text_is_no_value_and_what_no_file_keeps_is_left_out():
    inspection = with_value(Inspection(), ("inspection", "notice"), "Old")
    change = operation(inspection, "Notice", {("inspection", "notice"): ""})
    assert applied(inspection, change).notice == ""
    made_of = creation([(("inspection", "notice"), "a\0b\ud800c"), (("inspection", "service"), "\0")], "New")
    assert made_of.changes == (Change(("inspection", "notice"), None, "abc"),)


def test_removing_a_case_removes_all_that_was_recorded_and_undo_brings_it_back(demo):
    case = next(iter(demo.cases.values()))
    change = removal(demo, case.id)
    without = applied(demo, change)
    assert case.id not in without.cases
    assert applied(without, change.inverse).cases[case.id] == case
    assert change.case_ids == {case.id}
    assert len(change.changes) == len(list(case_values(case)))


def test_a_case_exists_while_anything_is_recorded_about_it():
    inspection = with_value(Inspection(), ("cases", "c1", "ref"), "A")
    assert inspection.cases == {"c1": Case("c1", "A")}
    assert with_value(inspection, ("cases", "c1", "ref"), None).cases == {}


def test_an_operation_says_what_it_touches():
    change = Operation("Answer", (Change(ANSWER, None, "yes"),))
    assert change.touches("cases", "c1")
    assert not change.touches("cases", "c2")
    assert not change.touches("decisions")


class Editing:
    """An inspection with its history, as a document keeps it."""

    def __init__(self):
        self.inspection = Inspection()
        self.entries = []

    @property
    def stacks(self):
        return undo_stacks(self.entries)

    def commit(self, change, reverts=None, at=None):
        self.inspection = applied(self.inspection, change)
        number = len(self.entries) + 1
        at = at or f"2026-01-01T01:{number:02}:00+00:00"
        self.entries.append(Entry(number, at, change, reverts))

    def write(self, service):
        self.commit(operation(self.inspection, service, {("inspection", "service"): service}))

    def undo(self):
        entry = self.stacks.undo[-1]
        self.commit(entry.operation.inverse, entry.number)

    def redo(self):
        entry = self.stacks.redo[-1]
        self.commit(entry.operation.inverse, entry.number)


def test_undo_and_redo_walk_back_and_forth():
    editing = Editing()
    for service in ("One", "Two", "Three"):
        editing.write(service)
    editing.undo()
    editing.undo()
    assert editing.inspection.service == "One"
    editing.redo()
    assert editing.inspection.service == "Two"
    editing.redo()
    assert (editing.inspection.service, editing.stacks.redo) == ("Three", ())
    for _ in range(3):
        editing.undo()
    assert (editing.inspection, editing.stacks.undo) == (Inspection(), ())


def test_a_new_change_after_undo_clears_what_could_be_redone():
    editing = Editing()
    editing.write("One")
    editing.write("Two")
    editing.undo()
    editing.write("Three")
    assert editing.stacks.redo == ()
    editing.undo()
    assert editing.inspection.service == "One"


@given(st.lists(st.sampled_from(["write", "undo", "redo"]), max_size=25))
def test_undo_and_redo_agree_with_a_list_of_states(actions):
    editing, states, at = Editing(), [""], 0
    for number, action in enumerate(actions):
        if action == "write":
            states, at = [*states[: at + 1], f"Service {number}"], at + 1
            editing.write(states[at])
        elif action == "undo" and editing.stacks.undo:
            at -= 1
            editing.undo()
        elif action == "redo" and editing.stacks.redo:
            at += 1
            editing.redo()
        assert editing.inspection.service == states[at]
        assert (len(editing.stacks.undo), len(editing.stacks.redo)) == (at, len(states) - 1 - at)


def test_a_note_saved_piece_by_piece_while_it_was_typed_is_one_step_to_undo():
    editing = Editing()
    for second, text in ((0, "A"), (4, "A no"), (8, "A note"), (30, "A note, later")):
        change = operation(editing.inspection, "Note", {("cases", "c1", "notes", "2.1.1"): text})
        editing.commit(change, at=f"2026-01-01T00:00:{second:02}+00:00")
    editing.undo()
    assert value_at(editing.inspection, ("cases", "c1", "notes", "2.1.1")) == "A note"
    editing.undo()
    assert editing.inspection == Inspection()
    editing.redo()
    assert value_at(editing.inspection, ("cases", "c1", "notes", "2.1.1")) == "A note"
    assert len(editing.entries) == 7


ITEM = ("cases", "c1", "evidence", "000001-a")
TYPED = {
    "a note": ("cases", "c1", "notes", "2.1.1"),
    "why an odd answer stands": ("cases", "c1", "accepted", "met_beside_not_met 2.1.1"),
    "evidence": (*ITEM, "text"),
    "an alert": ("cases", "c1", "alerts", "000001-a", "text"),
    "a reason": ("judgements", "1.1", "reason"),
}


@pytest.mark.parametrize("name", TYPED)
def test_pieces_of_one_text_are_one_step_to_undo(name):
    editing = Editing()
    for second, text in enumerate(("A", "A te", "A text")):
        change = operation(editing.inspection, "Text", {TYPED[name]: text})
        editing.commit(change, at=f"2026-01-01T00:00:{second:02}+00:00")
    editing.undo()
    assert editing.inspection == Inspection()
    editing.redo()
    assert value_at(editing.inspection, TYPED[name]) == "A text"


def test_an_item_of_evidence_goes_with_the_text_that_began_it_in_one_step():
    editing = Editing()
    begun = {(*ITEM, "text"): "T", (*ITEM, "kind"): "quote", (*ITEM, "questions"): "2.1.1"}
    for second, given_values in enumerate((begun, {(*ITEM, "text"): "The plan"}, {(*ITEM, "page"): "4"})):
        change = operation(editing.inspection, "Evidence", given_values)
        editing.commit(change, at=f"2026-01-01T00:00:{second:02}+00:00")
    editing.undo()
    assert editing.inspection.cases["c1"].evidence["000001-a"] == Evidence(
        "quote", "The plan", questions="2.1.1"
    )
    editing.undo()
    assert editing.inspection == Inspection()
    editing.redo()
    assert value_at(editing.inspection, (*ITEM, "text")) == "The plan"


def test_notes_that_came_in_together_are_no_beginning_of_what_is_typed_after():
    editing = Editing()
    first, second = ("cases", "c1", "notes", "2.1.1"), ("cases", "c1", "notes", "2.1.2")
    for at, given_values in enumerate(({first: "A", second: "B"}, {second: "B and more"})):
        change = operation(editing.inspection, "Notes", given_values)
        editing.commit(change, at=f"2026-01-01T00:00:{at:02}+00:00")
    editing.undo()
    assert editing.inspection.cases["c1"].notes == {"2.1.1": "A", "2.1.2": "B"}


def test_the_history_only_grows():
    editing = Editing()
    editing.write("One")
    editing.undo()
    editing.redo()
    assert [(entry.number, entry.reverts) for entry in editing.entries] == [(1, None), (2, 1), (3, 2)]
    assert undo_stacks(()) == UndoStacks()
