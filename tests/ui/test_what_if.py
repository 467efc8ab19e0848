"""What if: answers are tried out with a key, apart from the record, and nothing of it is kept anywhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import press
from model.what_if import findings_of_trial
from ui.announce import announced
from ui.desk.desk import ReadingDesk
from ui.main_window import MainWindow
from ui.session import Session

CASE, KEY_QUESTION, STANDARD = "case-2", "2.2.2", "2.2"


@pytest.fixture
def desk(qtbot: QtBot, session: Session) -> ReadingDesk:
    """The desk at a key question answered No, whose standard one more Yes would make Good."""
    desk = ReadingDesk(session)
    qtbot.addWidget(desk)
    desk.resize(1366, 690)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.show_case(CASE, KEY_QUESTION)
    desk.questions.focus_end(first=False)
    return desk


def below(desk: ReadingDesk) -> list[str]:
    """What the preview says below the standard that is read."""
    return desk.side.preview.rows.row(STANDARD).texts


def test_the_key_shows_what_the_rating_would_be_beside_what_it_is(desk: ReadingDesk) -> None:
    assert desk.trial.isHidden()
    press(Qt.Key.Key_W)
    assert desk.trial.isVisible()
    answers, ratings = desk.trial.texts
    assert "2.2.2: Yes instead of No" in answers
    assert "2.2 Planning would be Good instead of Requires improvement" in ratings
    assert "Good" in below(desk)[-1]
    assert "Requires improvement" in desk.side.preview.title_of_why


def test_nothing_is_recorded(desk: ReadingDesk, session: Session) -> None:
    before, findings = session.inspection, session.findings
    press(Qt.Key.Key_W, Qt.Key.Key_Up, Qt.Key.Key_W)
    assert session.inspection is before
    assert session.findings is findings
    assert session.undo_label == ""


def test_the_key_again_takes_the_answer_back(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_W, Qt.Key.Key_W)
    assert desk.trial.isHidden()
    assert desk.what_if.answers == {}


def test_several_answers_are_tried_together(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_W, Qt.Key.Key_Up, Qt.Key.Key_W)
    assert set(desk.what_if.answers) == {"2.2.2", "2.2.2.d"}


def test_the_figures_are_those_of_the_same_answers_given_for_real(
    desk: ReadingDesk, session: Session
) -> None:
    press(Qt.Key.Key_W, Qt.Key.Key_Up, Qt.Key.Key_W)
    tried = desk.what_if.findings
    answers = dict(desk.what_if.answers)
    assert tried is not None
    assert tried == findings_of_trial(session.findings, CASE, answers)
    session.change("Both", {("cases", CASE, "answers", q): answer for q, answer in answers.items()})
    assert session.findings.ratings == tried.ratings


def test_escape_leaves_the_trial_and_the_focus_stays_on_the_question(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_W)
    focused = QApplication.focusWidget()
    press(Qt.Key.Key_Escape)
    assert desk.trial.isHidden()
    assert QApplication.focusWidget() is focused
    assert not any("trial" in mark.text().lower() for mark in visible_marks(desk))


def visible_marks(desk: ReadingDesk) -> list[QWidget]:
    from ui.desk.trial_mark import TrialMark

    return [mark for mark in desk.findChildren(TrialMark) if mark.isVisible()]


def test_the_answer_tried_is_drawn_apart_from_the_answer_recorded(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_W)
    card = desk.questions.cards[-1]
    assert card.buttons.answer == "no"
    assert [mark.text() for mark in visible_marks(desk)] == ["Trial: Yes"]
    tried = [button.text() for button in card.buttons.buttons if button.accessibleDescription()]
    assert tried == ["Yes"]


def test_an_answer_given_for_real_leaves_the_trial(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_W, Qt.Key.Key_Up, Qt.Key.Key_Y)
    assert session.case(CASE).answers["2.2.2.d"] == "yes"
    assert session.case(CASE).answers[KEY_QUESTION] == "no"
    assert desk.trial.isHidden()


def test_another_case_begins_without_a_trial(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_W)
    desk.show_case("case-3", KEY_QUESTION)
    assert desk.trial.isHidden()
    assert desk.what_if.findings is None


def test_the_letter_is_text_in_a_note(desk: ReadingDesk) -> None:
    press(Qt.Key.Key_E, Qt.Key.Key_W)
    assert desk.trial.isHidden()


def test_a_note_written_meanwhile_keeps_the_trial(desk: ReadingDesk, session: Session) -> None:
    press(Qt.Key.Key_W)
    session.write("Note", ("cases", CASE, "notes", KEY_QUESTION), "Seen")
    assert desk.trial.isVisible()


def test_a_question_that_does_not_apply_has_nothing_to_try(desk: ReadingDesk, session: Session) -> None:
    session.change("RoSH", {("cases", CASE, "facts", "others_safety_factors"): False})
    session.change("RoSH", {("cases", CASE, "facts", "rosh_inspector"): "low"})
    state = session.findings.assessments[CASE].states["2.2.3.a"]
    assert state.applies is False
    desk.try_answer("2.2.3.a")
    assert desk.trial.isHidden()


def test_the_preview_offers_it_to_the_mouse_too(qtbot: QtBot, desk: ReadingDesk) -> None:
    button = next(b for b in desk.side.findChildren(QPushButton) if b.text().startswith("What if"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert set(desk.what_if.answers) == {KEY_QUESTION}
    qtbot.mouseClick(desk.trial.leave_button, Qt.MouseButton.LeftButton)
    assert desk.trial.isHidden()


def test_the_last_answer_is_marked_with_what_the_rating_was_until_the_next(
    desk: ReadingDesk, session: Session
) -> None:
    assert "was Requires improvement" not in below(desk)
    press(Qt.Key.Key_Y)
    assert "was Requires improvement" in below(desk)
    session.write("Note", ("cases", CASE, "notes", KEY_QUESTION), "Seen")
    assert "was Requires improvement" in below(desk)
    press(Qt.Key.Key_Up, Qt.Key.Key_Y)
    assert "was Requires improvement" not in below(desk)


def test_the_preview_says_what_this_case_changes(desk: ReadingDesk) -> None:
    assert any("without this case: Good" in text for text in below(desk))
    desk.show_case("case-1", KEY_QUESTION)
    assert not any("without this case" in text for text in below(desk))


def test_the_preview_says_how_many_cases_away_the_next_ratings_are(desk: ReadingDesk) -> None:
    assert below(desk)[0] == "1 case up to Good · 2 cases down to Inadequate"


def test_a_trial_changes_no_byte_of_the_file_and_reaches_no_clipboard(
    reading: MainWindow, encrypted: Path
) -> None:
    clipboard = QGuiApplication.clipboard().text()
    files = {path: path.read_bytes() for path in encrypted.parent.iterdir() if path.is_file()}
    press(Qt.Key.Key_W, Qt.Key.Key_Down, Qt.Key.Key_W)
    assert reading.workspace is not None
    assert len(reading.workspace.desk.what_if.answers) == 2
    press(Qt.Key.Key_Escape)
    after = {path: path.read_bytes() for path in encrypted.parent.iterdir() if path.is_file()}
    assert after == files
    assert QGuiApplication.clipboard().text() == clipboard


def test_another_screen_and_the_lock_leave_the_trial(reading: MainWindow) -> None:
    workspace = reading.workspace
    assert workspace is not None
    press(Qt.Key.Key_W)
    QTest.keyClick(reading, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert workspace.desk.what_if.findings is None


def test_a_rating_that_changes_is_announced_and_one_that_stays_is_not(reading: MainWindow) -> None:
    heard: list[str] = []
    assert reading.workspace is not None
    case_id = list(reading.workspace.session.inspection.cases)[1]
    reading.workspace.open_case(case_id, KEY_QUESTION)
    reading.workspace.desk.questions.focus_end(first=False)
    announced.connect(heard.append)
    try:
        press(Qt.Key.Key_Y, Qt.Key.Key_Up, Qt.Key.Key_Y)
    finally:
        announced.disconnect(heard.append)
    assert [text for text in heard if text.startswith("2.2")] == [
        "2.2 Planning: Good, was Requires improvement"
    ]
