"""What stands beside the reading desk: the ratings or another case, in the window or in one of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import press
from model.inspection import Case
from ui.desk.card import QuestionCard
from ui.main_window import MainWindow
from ui.split import Split
from ui.theme import apply_theme
from ui.workspace import Workspace

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def the(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def split_of(window: MainWindow) -> Split:
    return the(window).split


def other_case(window: MainWindow) -> Case:
    """The third case of the inspection; the first is the one that is read."""
    return list(the(window).session.inspection.cases.values())[2]


def put_beside(window: MainWindow, case: Case) -> None:
    """Chooses a case with the keys."""
    press(Qt.Key.Key_F6, with_=SHIFT)
    QTest.keyClicks(QApplication.focusWidget(), case.ref)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)


def test_f6_shows_the_ratings_beside_the_question_and_again_hides_them(reading: MainWindow) -> None:
    focused = QApplication.focusWidget()
    press(Qt.Key.Key_F6)
    companion = split_of(reading).companion
    assert companion.isVisible()
    assert companion.window() is reading
    assert QApplication.focusWidget() is focused
    press(Qt.Key.Key_F6)
    assert not companion.isVisible()
    assert QApplication.focusWidget() is focused


def test_the_ratings_beside_follow_every_answer(reading: MainWindow) -> None:
    press(Qt.Key.Key_F6)
    the(reading).open_case(the(reading).case_id, "2.2.2")
    the(reading).desk.questions.focus_end(first=False)
    row = split_of(reading).companion.ratings.rows.row("2.2")
    before = row.texts[0]
    press(Qt.Key.Key_N)
    session = the(reading).session
    assert session.findings.tally.count(session.findings.framework, "2.2.2").yes == 4
    assert row.texts[0] != before


def test_the_ratings_beside_show_every_standard_of_the_inspection(reading: MainWindow) -> None:
    press(Qt.Key.Key_F6)
    rows = split_of(reading).companion.ratings.rows
    for standard in the(reading).session.findings.framework.standards:
        assert rows.row(standard.id).isVisible()


def test_another_case_is_chosen_with_the_keys_and_the_keys_go_back_to_the_question(
    reading: MainWindow,
) -> None:
    put_beside(reading, other_case(reading))
    companion = split_of(reading).companion
    assert companion.case.case_id == other_case(reading).id
    assert companion.title == f"Case {other_case(reading).ref}"
    assert isinstance(QApplication.focusWidget(), QuestionCard)
    assert the(reading).desk.questions.current_question == "2.2.2.d"


def test_escape_leaves_the_list_of_cases(reading: MainWindow) -> None:
    press(Qt.Key.Key_F6, with_=SHIFT)
    press(Qt.Key.Key_Escape)
    assert isinstance(QApplication.focusWidget(), QuestionCard)


def test_the_list_offers_first_what_begins_with_the_same_reference(reading: MainWindow) -> None:
    workspace = the(reading)
    last = list(workspace.session.inspection.cases.values())[-1]
    ref = workspace.session.case(workspace.case_id).ref
    workspace.session.change("Review", {("cases", last.id, "ref"): f"{ref} review"})
    press(Qt.Key.Key_F6, with_=SHIFT)
    first = split_of(reading).companion.case.chooser.list.item(0)
    assert first is not None
    assert first.text() == f"{ref} review"


def test_the_other_case_shows_its_answers_and_notes(reading: MainWindow) -> None:
    case = other_case(reading)
    the(reading).session.change("Note", {("cases", case.id, "notes", "2.2.2.a"): "Seen <b>& kept</b>"})
    put_beside(reading, case)
    text = split_of(reading).companion.case.text.toPlainText()
    assert "Seen <b>& kept</b>" in text
    assert "2.2.2.a" in text


def test_the_other_case_cannot_be_changed(reading: MainWindow) -> None:
    put_beside(reading, other_case(reading))
    session, text = the(reading).session, split_of(reading).companion.case.text
    before = session.inspection
    text.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_Y, Qt.Key.Key_Delete, Qt.Key.Key_E, Qt.Key.Key_W):
        press(key)
    assert text.isReadOnly()
    assert session.inspection is before


def test_the_other_case_goes_along_with_the_questions(qtbot: QtBot, reading: MainWindow) -> None:
    put_beside(reading, other_case(reading))
    text = split_of(reading).companion.case.text
    press(Qt.Key.Key_Down, with_=CONTROL)
    page = the(reading).desk.place

    def top() -> str:
        return text.cursorForPosition(QPoint(20, 30)).block().text()

    assert page == "2.2.3"
    qtbot.waitUntil(lambda: top().startswith("2.2.3"))


def test_the_other_case_follows_its_changes_and_goes_when_it_is_removed(reading: MainWindow) -> None:
    case = other_case(reading)
    put_beside(reading, case)
    session, companion = the(reading).session, split_of(reading).companion
    session.change("Note", {("cases", case.id, "notes", "2.2.2"): "Only now"})
    assert "Only now" in companion.case.text.toPlainText()
    from model.operations import removal

    wanted = removal(session.inspection, case.id)
    assert wanted is not None
    session.make(wanted)
    assert companion.case.case_id == ""
    assert companion.case.chooser.isVisible()


def test_a_window_of_its_own_and_back(qtbot: QtBot, reading: MainWindow) -> None:
    split = split_of(reading)
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6, with_=CONTROL)
    assert split.companion.window() is split.window_beside
    assert split.window_beside.isVisible()
    split.window_beside.activateWindow()
    qtbot.waitUntil(split.window_beside.isActiveWindow)
    QTest.keyClick(split.window_beside, Qt.Key.Key_F6, CONTROL)
    assert not split.window_beside.isVisible()
    assert split.companion.window() is reading
    assert split.companion.isVisible()


def test_closing_its_window_closes_it(reading: MainWindow) -> None:
    split = split_of(reading)
    press(Qt.Key.Key_F6, with_=CONTROL)
    split.window_beside.close()
    assert not split.companion.isVisible()
    press(Qt.Key.Key_F6)
    assert split.companion.window() is reading


def test_the_title_of_its_window_says_nothing_of_the_case(reading: MainWindow) -> None:
    put_beside(reading, other_case(reading))
    press(Qt.Key.Key_F6, with_=CONTROL)
    title = split_of(reading).window_beside.windowTitle()
    assert other_case(reading).ref not in title
    assert the(reading).session.inspection.service not in title


@pytest.mark.parametrize("minimised", [False, True])
def test_the_lock_takes_its_window_out_of_sight_at_once(reading: MainWindow, minimised: bool) -> None:
    put_beside(reading, other_case(reading))
    press(Qt.Key.Key_F6, with_=CONTROL)
    window = split_of(reading).window_beside
    assert window.isVisible()
    if minimised:
        reading.showMinimized()
        window.showMinimized()
    reading.lock()
    assert reading.workspace is None
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not reading]


def test_the_key_that_locks_works_in_its_window(qtbot: QtBot, reading: MainWindow) -> None:
    press(Qt.Key.Key_F6, with_=CONTROL)
    window = split_of(reading).window_beside
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert reading.workspace is None
    assert reading.lock_screen is not None


def test_unlocking_brings_it_back_with_the_same_case(
    qtbot: QtBot, reading: MainWindow, passphrase: str
) -> None:
    case = other_case(reading)
    put_beside(reading, case)
    press(Qt.Key.Key_F6, with_=CONTROL)
    reading.lock()
    reading.activateWindow()
    qtbot.waitUntil(reading.isActiveWindow)
    QTest.keyClicks(QApplication.focusWidget(), passphrase)
    press(Qt.Key.Key_Return)
    split = split_of(reading)
    assert split.window_beside.isVisible()
    assert split.companion.case.case_id == case.id


def test_closing_the_inspection_closes_its_window(reading: MainWindow) -> None:
    press(Qt.Key.Key_F6, with_=CONTROL)
    assert reading.close_inspection()
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not reading]


def test_another_language_keeps_what_is_beside(reading: MainWindow) -> None:
    case = other_case(reading)
    put_beside(reading, case)
    before = split_of(reading)
    press(Qt.Key.Key_F8)
    try:
        after = split_of(reading)
        assert after is not before
        assert after.companion.case.case_id == case.id
        assert after.companion.isVisible()
    finally:
        reading.commands.actions["language"].trigger()


def test_on_a_laptop_the_outline_gives_way_and_both_are_wide_enough(
    qapp: QApplication, reading: MainWindow
) -> None:
    outline = the(reading).desk.outline
    assert outline.isVisible()
    press(Qt.Key.Key_F6)
    qapp.processEvents()
    assert not outline.isVisible()
    assert split_of(reading).companion.width() >= 400
    assert the(reading).desk.questions.width() >= 520
    press(Qt.Key.Key_F6)
    assert outline.isVisible()


def test_with_large_text_there_is_no_room_beside_and_it_has_its_own_window(
    qapp: QApplication, reading: MainWindow
) -> None:
    press(Qt.Key.Key_F6)
    apply_theme(qapp, "dark", 200)
    split = split_of(reading)
    assert split.companion.window() is split.window_beside
    assert split.window_beside.isVisible()


def test_tab_goes_round_its_window(qtbot: QtBot, reading: MainWindow) -> None:
    put_beside(reading, other_case(reading))
    press(Qt.Key.Key_F6, with_=CONTROL)
    split = split_of(reading)
    split.window_beside.activateWindow()
    qtbot.waitUntil(split.window_beside.isActiveWindow)
    split.companion.move_button.setFocus()
    seen = []
    for _ in range(4):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    companion = split.companion
    first = [companion.close_button, companion.case.other, companion.case.text, companion.move_button]
    assert seen == first


def test_a_pane_beside_is_reached_with_tab_and_has_a_name(reading: MainWindow) -> None:
    put_beside(reading, other_case(reading))
    companion = split_of(reading).companion
    for widget in (companion.case.text, companion.case.other, companion.close_button, companion.move_button):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName() or widget.text()
