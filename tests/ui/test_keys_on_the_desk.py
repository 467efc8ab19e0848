"""Real key presses on the reading desk: one hand is enough, nothing acts while somebody types, own keys act at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import press
from ui.bindings import READING
from ui.desk.desk import ReadingDesk
from ui.desk.key_line import KeyLine
from ui.keys import KeyMap, change_keys, current_keys
from ui.session import Session
from ui.widgets.controls import KeyHint
from ui.widgets.note_edit import NoteEdit

KEY = Qt.Key
CASE, FIRST, SECOND = "case-1", "2.1.1.a", "2.1.1.b"


@pytest.fixture(autouse=True)
def _usual_after() -> Iterator[None]:
    """The keys in force belong to the whole program: they are the usual ones again after the test."""
    yield
    change_keys(KeyMap(current_keys().bindings))


@pytest.fixture
def desk(session: Session, shown: Callable[[QWidget], QWidget]) -> ReadingDesk:
    """The desk at the first question of a case, without an answer or a note on it and the next."""
    values = {("cases", CASE, kind, q): None for kind in ("answers", "notes") for q in (FIRST, SECOND)}
    session.change("Begin anew", values)
    desk = ReadingDesk(session)
    shown(desk)
    desk.show_case(CASE, FIRST)
    return desk


def keypad(*keys: Qt.Key) -> None:
    press(*keys, with_=Qt.KeyboardModifier.KeypadModifier)


def answers(session: Session) -> dict[str, str]:
    return {q: value for q, value in session.case(CASE).answers.items() if q in (FIRST, SECOND)}


def test_one_hand_on_the_keypad_answers_moves_clears_and_opens_the_note(
    desk: ReadingDesk, session: Session
) -> None:
    keypad(KEY.Key_1, KEY.Key_Plus, KEY.Key_2, KEY.Key_Minus)
    assert desk.questions.current_question == FIRST
    assert answers(session) == {FIRST: "yes", SECOND: "no"}
    keypad(KEY.Key_0, KEY.Key_Enter)
    assert desk.questions.current_question == SECOND
    assert answers(session) == {SECOND: "no"}
    keypad(KEY.Key_Asterisk)
    assert isinstance(QApplication.focusWidget(), NoteEdit)


def test_no_key_of_a_question_acts_while_a_note_is_typed(
    desk: ReadingDesk,
    session: Session,
) -> None:
    before = dict(session.case(CASE).answers)
    press(KEY.Key_E)
    note = QApplication.focusWidget()
    typed = "yna 1230 +-* " + "".join(b.key.lower() for b in READING if len(b.key) == 1)
    QTest.keyClicks(note, typed)
    press(KEY.Key_Down, KEY.Key_Up, KEY.Key_End, KEY.Key_Backspace)
    assert QApplication.focusWidget() is note
    press(KEY.Key_Escape)
    assert session.case(CASE).notes[FIRST] == typed[:-1]
    assert dict(session.case(CASE).answers) == before
    assert desk.questions.current_question == FIRST


def test_a_key_of_ones_own_acts_at_once_and_the_line_above_the_questions_shows_it(
    desk: ReadingDesk, qtbot: QtBot
) -> None:
    line = desk.findChild(KeyLine)
    assert line is not None

    def shown() -> list[str]:
        return [hint.text() for hint in line.findChildren(KeyHint) if hint.isVisible()]

    change_keys(current_keys().with_key("next", "J").with_key("note", "G"))
    qtbot.waitUntil(lambda: shown() == ["Y", "N", "A", "↑", "J", "G"])
    press(KEY.Key_J)
    assert desk.questions.current_question == SECOND
    press(KEY.Key_G)
    assert isinstance(QApplication.focusWidget(), NoteEdit)


def test_the_key_that_a_thing_had_does_nothing_any_more(desk: ReadingDesk, session: Session) -> None:
    change_keys(current_keys().with_key("note", "G"))
    before = session.inspection
    press(KEY.Key_E)
    assert not isinstance(QApplication.focusWidget(), NoteEdit)
    assert session.inspection == before


@pytest.mark.parametrize("binding_id", [binding.id for binding in READING])
def test_a_key_of_a_question_makes_at_most_one_change(
    desk: ReadingDesk, session: Session, binding_id: str
) -> None:
    heard: list[object] = []
    session.changed.connect(heard.append)
    try:
        press(KEY.Key_1)
        heard.clear()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key(_key_of(binding_id)))
        assert len(heard) <= 1
    finally:
        session.changed.disconnect(heard.append)


def _key_of(binding_id: str) -> Qt.Key:
    named = {"Down": KEY.Key_Down, "Up": KEY.Key_Up, "Del": KEY.Key_Delete}
    key = KeyMap().key(binding_id)
    return named.get(key) or Qt.Key(ord(key))


def test_a_fact_that_is_yes_or_no_is_given_by_its_letter_and_keeps_the_focus_on_the_choice(
    desk: ReadingDesk, session: Session
) -> None:
    desk.go_to("case_manager_interviewed")
    for key, value in ((KEY.Key_N, False), (KEY.Key_Y, True), (KEY.Key_2, False)):
        press(key)
        assert session.case(CASE).facts["case_manager_interviewed"] is value
    choice = QApplication.focusWidget()
    assert choice is not None
    assert choice.accessibleName() == "Case manager interviewed No"
