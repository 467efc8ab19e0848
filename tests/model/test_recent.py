"""What was done last in a case, out of its history."""

from __future__ import annotations

from model.frameworks import shipped
from model.history import Entry
from model.history_view import Scope
from model.inspection import Case, Inspection
from model.operations import Change, Operation
from model.recent import joined_note, last_note, latest_rows, note_order


def noted(question: str, text: str | None, case: str = "c") -> Operation:
    return Operation("Note", (Change(("cases", case, "notes", question), None, text),))


def answered(number: int, question: str, before: str | None, after: str | None) -> Entry:
    change = Change(("cases", "c", "answers", question), before, after)
    return Entry(number, f"2020-09-23T13:0{number}:00+00:00", Operation("Answer", (change,)), by="KH")


def test_notes_are_in_the_order_in_which_they_were_written_last() -> None:
    made = [noted("a", "1"), noted("b", "2"), noted("a", "3"), noted("z", "4", case="other")]
    assert note_order(made, "c") == ("a", "b")


def test_the_last_note_is_never_that_of_the_question_itself_nor_one_that_was_taken_away() -> None:
    case = Case("c", notes={"a": "one", "b": "two"})
    assert last_note(case, ("gone", "a", "b"), besides="a") == "b"
    assert last_note(case, ("a",), besides="a") == ""


def test_a_copied_note_goes_below_what_stands_there() -> None:
    assert joined_note("", "new") == "new"
    assert joined_note("old\n", "new") == "old\nnew"


def test_the_latest_changes_of_an_answer_come_first_and_no_more_than_asked_for() -> None:
    framework = shipped("yos-2018")
    entries = [answered(n, "2.2.2.d", None, "yes") for n in range(1, 8)]
    entries.append(answered(8, "2.2.2.c", None, "no"))
    scope = Scope((("cases", "c", "answers", "2.2.2.d"),))
    rows = latest_rows(framework, Inspection(), entries, scope, 5)
    assert [row.number for row in rows] == [7, 6, 5, 4, 3]
    assert (rows[0].before, rows[0].after, rows[0].by) == ("not answered", "Yes", "KH")
