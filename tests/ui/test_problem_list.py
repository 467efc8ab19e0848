"""The list of what there is to resolve: it follows every answer, and each line goes to its place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import focused
from ui.desk.desk import ReadingDesk
from ui.desk.outline import FACTS
from ui.session import Session

KEY = Qt.Key
CASE = "case-5"


@pytest.fixture
def desk(desk_at: Callable[[str, str], ReadingDesk]) -> ReadingDesk:
    """The desk with a complete case open."""
    return desk_at(CASE, "2.2.2.d")


def make_odd(session: Session) -> None:
    """2.2.2 is No, though all its sub-questions are Yes."""
    session.change("Answer", {("cases", CASE, "answers", "2.2.2.d"): "yes"})


def test_a_complete_case_has_nothing_to_resolve(desk: ReadingDesk) -> None:
    assert desk.side.problems.places == []
    assert not desk.side.problems.lines.isVisible()


def test_a_line_comes_and_goes_with_the_answer(desk: ReadingDesk, session: Session) -> None:
    session.change("Answer", {("cases", CASE, "answers", "2.1.1.a"): None})
    assert desk.side.problems.places == ["2.1.1.a"]
    session.undo()
    assert desk.side.problems.places == []


def test_enter_on_a_line_goes_to_its_question(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    session.change("Answer", {("cases", CASE, "answers", "2.1.1.b"): None})
    lines = desk.side.problems.lines
    lines.setFocus()
    lines.setCurrentRow(0)
    qtbot.keyClick(lines, KEY.Key_Return)
    assert desk.questions.current_question == "2.1.1.b"


def test_a_click_on_a_line_goes_to_its_fact(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    session.change("RoSH", {("cases", CASE, "facts", "rosh_inspector"): None})
    lines = desk.side.problems.lines
    centre = lines.visualItemRect(lines.item(0)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert desk.place == FACTS
    assert focused() is desk.facts.form.fields["rosh_inspector"].editor


def test_k_on_a_line_asks_for_the_reason_at_its_place(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    make_odd(session)
    desk.go_to("2.1.1.a")
    lines = desk.side.problems.lines
    lines.setFocus()
    lines.setCurrentRow(0)
    qtbot.keyClick(lines, KEY.Key_K)
    assert desk.questions.current_question == "2.2.2"
    qtbot.keyClicks(focused(), "Agreed with the lead")
    qtbot.keyClick(focused(), KEY.Key_Return)
    assert list(session.case(CASE).accepted.values()) == ["Agreed with the lead"]
    assert desk.side.problems.places == []
    assert [p.accepted for p in desk.side.problems.accepted_lines.problems] == ["Agreed with the lead"]


def test_what_was_accepted_is_taken_back_from_the_list(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    make_odd(session)
    problem = desk.side.problems.lines.problems[0]
    session.change("Accepted", {("cases", CASE, "accepted", problem.key): "Agreed"})
    accepted = desk.side.problems.accepted_lines
    accepted.setFocus()
    accepted.setCurrentRow(0)
    qtbot.keyClick(accepted, KEY.Key_Delete)
    assert dict(session.case(CASE).accepted) == {}
    assert desk.side.problems.places == ["2.2.2"]


def test_an_acceptance_counts_again_when_the_same_oddity_comes_back(
    desk: ReadingDesk, session: Session
) -> None:
    make_odd(session)
    problem = desk.side.problems.lines.problems[0]
    session.change("Accepted", {("cases", CASE, "accepted", problem.key): "Agreed"})
    session.change("Answer", {("cases", CASE, "answers", "2.2.2.d"): "no"})
    assert desk.side.problems.accepted_lines.problems == []
    make_odd(session)
    assert desk.side.problems.places == []
    assert len(desk.side.problems.accepted_lines.problems) == 1


def test_a_hard_problem_offers_no_reason(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    session.change("Answer", {("cases", CASE, "answers", "2.1.1.b"): None})
    lines = desk.side.problems.lines
    lines.setFocus()
    lines.setCurrentRow(0)
    assert [action.text() for action in lines.menu().actions()] == ["Go there"]
    qtbot.keyClick(lines, KEY.Key_K)
    assert lines.hasFocus()
    assert dict(session.case(CASE).accepted) == {}


def test_facts_that_are_odd_together_are_accepted_at_their_field(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    session.change("RoSH", {("cases", CASE, "facts", "rosh_inspector"): "low"})
    problem = next(p for p in desk.side.problems.lines.problems if p.place == "rosh_inspector")
    desk.accept(problem)
    assert desk.place == FACTS
    qtbot.keyClicks(focused(), "Classified before the review")
    qtbot.keyClick(focused(), KEY.Key_Return)
    assert session.case(CASE).accepted[problem.key] == "Classified before the review"


def test_a_screen_reader_hears_what_kind_of_line_it_is(desk: ReadingDesk, session: Session) -> None:
    session.change("Answer", {("cases", CASE, "answers", "2.1.1.b"): None})
    lines = desk.side.problems.lines
    assert lines.item(0).data(Qt.ItemDataRole.AccessibleTextRole) == "To resolve: 2.1.1.b not answered"


def test_soft_problems_that_are_alike_share_a_line_and_next_problem_still_finds_each(
    qtbot: QtBot,
    programme,  # type: ignore[no-untyped-def]
) -> None:
    session = programme("cci-2009")
    desk = ReadingDesk(session)
    qtbot.addWidget(desk)
    case_id = max(
        session.findings.assessments, key=lambda found: len(session.findings.assessments[found].problems)
    )
    desk.show_case(case_id)
    problems = session.findings.assessments[case_id].problems
    assert len(problems) > 5
    assert desk.side.problems.lines.count() == 2
    assert f"{len(problems) - 1} more like this: " in desk.side.problems.lines.item(1).text()
    assert desk.side.problems.places == [problem.place for problem in problems]


def test_the_menu_of_a_soft_line_asks_for_the_reason_too(desk: ReadingDesk, session: Session) -> None:
    make_odd(session)
    lines = desk.side.problems.lines
    lines.setCurrentRow(0)
    lines.menu().actions()[1].trigger()
    assert focused().accessibleName().startswith("Why this may stand")
