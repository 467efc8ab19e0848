"""The reading desk, driven by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import focused, press
from model.framework import Framework
from model.operations import creation
from ui.desk.card import QuestionCard
from ui.desk.desk import ReadingDesk
from ui.desk.outline import FACTS
from ui.session import Session


class FullDisk(Protocol):
    """The document of the fixtures, whose disk can be full."""

    full: bool


COURT = "case-1"
ROSH = ("cases", COURT, "facts", "rosh_inspector")


@pytest.fixture
def desk(desk_at: Callable[[str, str], ReadingDesk]) -> ReadingDesk:
    """The desk with the first court case open at 2.2.2.d."""
    return desk_at(COURT, "2.2.2.d")


def card(desk: ReadingDesk, question: str) -> QuestionCard:
    return next(card for card in desk.questions.cards if card.question_id == question)


@pytest.mark.parametrize(
    ("key", "answer"),
    [(Qt.Key.Key_Y, "yes"), (Qt.Key.Key_N, "no"), (Qt.Key.Key_1, "yes"), (Qt.Key.Key_2, "no")],
)
def test_the_keys_of_the_scale_and_their_numbers_answer(
    desk: ReadingDesk, session: Session, key: Qt.Key, answer: str
) -> None:
    press(Qt.Key.Key_Delete, key)
    assert session.case(COURT).answers["2.2.2.d"] == answer
    assert card(desk, "2.2.2.d").buttons.answer == answer


def test_the_key_for_not_applicable_answers_only_where_it_is_offered(
    desk: ReadingDesk, session: Session
) -> None:
    before = session.case(COURT).answers["2.2.2.d"]
    press(Qt.Key.Key_A)
    assert session.case(COURT).answers["2.2.2.d"] == before
    desk.go_to("2.2.2.b")
    press(Qt.Key.Key_A)
    assert session.case(COURT).answers["2.2.2.b"] == "na"


def test_delete_clears_an_answer_and_undo_brings_it_back(desk: ReadingDesk, session: Session) -> None:
    before = session.case(COURT).answers["2.2.2.d"]
    press(Qt.Key.Key_Delete)
    assert "2.2.2.d" not in session.case(COURT).answers
    session.undo()
    assert session.case(COURT).answers["2.2.2.d"] == before
    assert card(desk, "2.2.2.d").buttons.answer == before


def test_letters_typed_in_a_note_are_text_and_answer_nothing(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    before = dict(session.case(COURT).answers)
    press(Qt.Key.Key_E)
    note = card(desk, "2.2.2.d").note
    assert note.hasFocus()
    note.selectAll()
    qtbot.keyClicks(note, "any yes")
    press(Qt.Key.Key_Escape)
    assert session.case(COURT).notes["2.2.2.d"] == "any yes"
    assert dict(session.case(COURT).answers) == before
    assert focused() is card(desk, "2.2.2.d")


def test_a_note_is_saved_while_it_is_being_typed(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_E)
    note = card(desk, "2.2.2.d").note
    note.selectAll()
    qtbot.keyClicks(note, "Seen")
    with qtbot.waitSignal(session.changed, timeout=2000):
        pass
    assert note.hasFocus()
    assert session.case(COURT).notes["2.2.2.d"] == "Seen"


def test_a_note_is_saved_when_another_case_is_opened(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    press(Qt.Key.Key_E)
    qtbot.keyClicks(card(desk, "2.2.2.d").note, "Half a sent")
    desk.show_case("case-2", "2.2.2.d")
    assert "Half a sent" in session.case(COURT).notes["2.2.2.d"]
    assert "Half a sent" not in session.case("case-2").notes.get("2.2.2.d", "")


def test_a_note_that_could_not_be_saved_stays_on_the_screen_and_is_saved_with_the_next_chance(
    qtbot: QtBot, desk: ReadingDesk, session: Session, document: FullDisk
) -> None:
    press(Qt.Key.Key_E)
    note = card(desk, "2.2.2.d").note
    note.selectAll()
    qtbot.keyClicks(note, "Seen on page 4")
    document.full = True
    with qtbot.waitSignal(session.refused):
        desk.flush()
    session_before = session.case(COURT).notes["2.2.2.d"]
    desk.questions.refresh()
    assert note.text == "Seen on page 4"
    assert session_before != "Seen on page 4"

    document.full = False
    session.save_unsaved()
    assert session.case(COURT).notes["2.2.2.d"] == "Seen on page 4"


def test_an_answer_that_could_not_be_saved_is_not_shown_as_given(
    desk: ReadingDesk, session: Session, document: FullDisk
) -> None:
    before = session.case(COURT).answers["2.2.2.d"]
    document.full = True
    press(Qt.Key.Key_N if before == "yes" else Qt.Key.Key_Y)
    assert session.case(COURT).answers["2.2.2.d"] == before
    assert card(desk, "2.2.2.d").buttons.answer == before


def test_arrows_run_through_the_questions_and_on_to_the_next_key_question(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_Down)
    assert desk.questions.current_question == "2.2.2"
    press(Qt.Key.Key_Down)
    assert desk.questions.current_question == "2.2.3.a"
    press(Qt.Key.Key_Up)
    assert desk.questions.current_question == "2.2.2"
    press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert desk.questions.current_question == "2.2.2.c"


def test_answers_of_a_question_that_stops_applying_are_kept_aside_and_come_back(
    desk: ReadingDesk, session: Session
) -> None:
    desk.go_to("2.2.3.a")
    before = dict(session.case(COURT).answers)
    rosh = session.case(COURT).facts["rosh_inspector"]
    counted = session.findings.tally.count(session.findings.framework, "2.2.3").relevant

    session.change("RoSH", {ROSH: "low"})
    shown = card(desk, "2.2.3.a")
    assert not shown.buttons.isEnabled()
    assert shown.buttons.answer == before["2.2.3.a"]
    assert "kept aside" in shown.reason.text()
    assert session.findings.tally.count(session.findings.framework, "2.2.3").relevant == counted - 1

    session.change("RoSH", {ROSH: rosh})
    assert card(desk, "2.2.3.a").buttons.isEnabled()
    assert dict(session.case(COURT).answers) == before
    assert session.findings.tally.count(session.findings.framework, "2.2.3").relevant == counted


def test_a_missing_fact_is_named_where_it_is_waited_for_and_the_problem_leads_to_it(
    desk: ReadingDesk, session: Session
) -> None:
    session.change("RoSH", {ROSH: None})
    desk.go_to("2.2.3")
    assert "Waiting for a fact" in desk.questions.why
    assert "rosh_inspector" in desk.side.problems.places
    desk.next_problem()
    assert desk.place == FACTS
    field = focused()
    assert field is not None
    assert "Risk of serious harm: inspector" in _names(field)


def _names(widget: QWidget) -> str:
    names = []
    current: QWidget | None = widget
    while current is not None:
        names.append(current.accessibleName())
        current = current.parentWidget()
    return " ".join(names)


def test_next_unanswered_goes_round_the_whole_case(desk: ReadingDesk, session: Session) -> None:
    session.change("a", {("cases", COURT, "answers", "2.1.1.b"): None})
    session.change("b", {("cases", COURT, "answers", "2.3.1"): None})
    desk.next_unanswered()
    assert desk.questions.current_question == "2.3.1"
    desk.next_unanswered()
    assert desk.questions.current_question == "2.1.1.b"


def test_a_whole_case_is_read_with_the_keyboard_alone(
    qtbot: QtBot, framework: Framework, empty_session: Session
) -> None:
    session = empty_session
    facts: dict[str, str | bool] = {
        "rosh_inspector": "medium",
        "child_safety_factors": True,
        "others_safety_factors": True,
        "structural_barriers": True,
        "enforcement_required": False,
        "desistance_factors_changed": True,
        "child_safety_factors_changed": False,
        "others_safety_factors_changed": True,
    }
    values = [(("cases", "x", "ref"), "C-01"), (("cases", "x", "sample"), "court")]
    session.make(creation([*values, *((("cases", "x", "facts", k), v) for k, v in facts.items())], "Case"))
    desk = ReadingDesk(session)
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)

    desk.show_case("x")
    assert desk.questions.current_question == "2.1.1.a"
    for _ in framework.questions_for("court"):
        press(Qt.Key.Key_Y, Qt.Key.Key_Down)

    assessment = session.findings.assessments["x"]
    assert assessment.complete
    assert assessment.progress.answered == assessment.progress.asked == 63 - 1 - 4
    assert desk.side.problems.places == []


def test_the_preview_follows_every_answer(desk: ReadingDesk, session: Session) -> None:
    desk.show_case("case-2", "2.2.2")
    desk.questions.focus_end(first=False)
    assert session.findings.ratings.standards["2.2"].proposed == "requires_improvement"
    press(Qt.Key.Key_Y)
    assert session.findings.ratings.standards["2.2"].proposed == "good"
    assert "Good" in desk.side.preview.title_of_why


def test_the_wheel_changes_no_answer(desk: ReadingDesk, session: Session) -> None:
    before = session.inspection
    for widget in desk.findChildren(QWidget):
        if widget.isVisible():
            centre = QPointF(widget.rect().center())
            event = QWheelEvent(
                centre,
                widget.mapToGlobal(centre),
                QPoint(0, 0),
                QPoint(0, -240),
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(widget, event)
    assert session.inspection == before


def test_every_control_that_takes_the_focus_has_a_name(desk: ReadingDesk) -> None:
    for place in ("2.2.2", FACTS):
        desk.go_to(place)
        for widget in desk.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget


def test_a_case_that_is_removed_and_brought_back_is_shown_again(desk: ReadingDesk, session: Session) -> None:
    from model.operations import removal

    wanted = removal(session.inspection, COURT)
    assert wanted is not None
    session.make(wanted)
    assert desk.case_id == ""
    session.undo()
    desk.show_case(COURT, "2.2.2.d")
    assert desk.questions.current_question == "2.2.2.d"
