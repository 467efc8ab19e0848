"""The keyboard sheet: every key is in it, is found, and can be changed by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import main
from benchmarks.harness.hands import press
from model.frameworks import shipped
from ui.announce import announced
from ui.dialogs.key_table import KeyTable
from ui.dialogs.keyboard import KeyboardSheet
from ui.help_commands import scales_of
from ui.key_choice import refusal
from ui.keys import KeyMap, change_keys, current_keys
from ui.main_window import MainWindow
from ui.preferences import Preferences

KEY, CTRL, NONE = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
Show = Callable[[QWidget], QWidget]


@pytest.fixture(autouse=True)
def _usual_after() -> Iterator[None]:
    """The keys in force belong to the whole program: they are the usual ones again after the test."""
    yield
    change_keys(KeyMap(current_keys().bindings))


@pytest.fixture
def sheet(window: MainWindow, shown: Show) -> KeyboardSheet:
    """The sheet of the window, with the answers of a programme that has several scales."""
    scales = scales_of(shipped("yot-phase3-2005"))
    sheet = KeyboardSheet(window.commands.menus, scales, window)
    shown(sheet)
    return sheet


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What a screen reader is told."""
    texts: list[str] = []
    announced.connect(texts.append)
    yield texts
    announced.disconnect(texts.append)


def find(sheet: KeyboardSheet, text: str) -> None:
    """Types in the filter, and goes on to the first row that is found."""
    sheet.field.setFocus()
    sheet.field.clear()
    QTest.keyClicks(sheet.field, text)
    press(KEY.Key_Down)


def change(sheet: KeyboardSheet, text: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Finds a row, asks for another key and presses it: with the keyboard alone."""
    if not sheet.change_button.isChecked():
        sheet.change_button.setFocus()
        press(KEY.Key_Space)
    find(sheet, text)
    press(KEY.Key_Return)
    press(key, with_=modifiers)


def test_every_command_and_every_key_of_a_question_is_in_it(window: MainWindow, sheet: KeyboardSheet) -> None:
    bindings = {row.binding.id for row in sheet.table.rows if row.binding}
    assert bindings >= set(window.commands.actions)
    assert bindings >= {binding.id for binding in KeyMap().bindings if not binding.fixed}
    said = " ".join(row.spoken for row in sheet.table.rows)
    assert "Answer Excellent, Good, Sufficient, Insufficient, Poor, N/A: E or G or S or I or P or A." in said


def test_keys_are_found_by_what_they_do_and_by_themselves(sheet: KeyboardSheet) -> None:
    find(sheet, "unanswered next")
    assert [row.text for row in sheet.table.rows] == ["Next unanswered question"]
    find(sheet, "ctrl+m")
    assert [row.text for row in sheet.table.rows] == ["Next problem"]
    find(sheet, "only while it has the focus")
    assert {row.text for row in sheet.table.rows} >= {"Next question", "Clear the answer"}
    find(sheet, "xyzzy")
    assert sheet.table.rows == []
    assert sheet.message.text() == "No key does that."


def test_a_letter_that_is_an_answer_of_the_programme_is_said_beside_the_note(sheet: KeyboardSheet) -> None:
    find(sheet, "write a note")
    assert sheet.table.rows[0].note == "E answers Excellent where that is offered."


def test_a_key_is_changed_by_pressing_the_new_one_and_acts_at_once(
    window: MainWindow, sheet: KeyboardSheet, preferences: Preferences, heard: list[str]
) -> None:
    change(sheet, "next problem", KEY.Key_J, CTRL)
    assert window.commands.actions["next_problem"].shortcut().toString() == "Ctrl+J"
    assert preferences.own_keys == {"next_problem": "Ctrl+J"}
    assert heard[-1] == "Ctrl+J is now “Next problem”."
    assert sheet.table.rows[0].note == "Usually Ctrl+M"


def test_escape_leaves_the_key_as_it_is_and_the_sheet_open(sheet: KeyboardSheet, heard: list[str]) -> None:
    change(sheet, "next problem", KEY.Key_Escape)
    assert current_keys().own == {}
    assert sheet.isVisible()
    assert heard[-2] == "Press the new key for “Next problem”. Escape leaves it as it is."
    press(KEY.Key_Escape)
    assert not sheet.isVisible()


def test_going_on_with_tab_changes_nothing(sheet: KeyboardSheet) -> None:
    change(sheet, "next problem", KEY.Key_Tab)
    assert current_keys().own == {}
    assert not sheet.table.capturing
    assert not sheet.table.hasFocus()


def test_a_key_in_use_is_offered_for_a_swap_and_enter_swaps(sheet: KeyboardSheet, heard: list[str]) -> None:
    change(sheet, "copy the note", KEY.Key_W)
    assert heard[-1].startswith(
        "W is “What if: try another answer without saving it” at present. Swap, so that"
    )
    assert QApplication.focusWidget() is sheet.swap_button
    press(KEY.Key_Space)
    assert current_keys().own == {"copy_note": "W", "what_if": "C"}
    assert current_keys().clashes() == ()


def test_escape_declines_the_swap_and_stays(sheet: KeyboardSheet) -> None:
    change(sheet, "copy the note", KEY.Key_W)
    press(KEY.Key_Escape)
    assert current_keys().own == {}
    assert sheet.isVisible()
    assert QApplication.focusWidget() is sheet.table


def test_a_key_that_would_do_harm_is_refused_in_words(sheet: KeyboardSheet) -> None:
    change(sheet, "next problem", KEY.Key_P)
    assert sheet.message.text().startswith("It would act while you type.")
    change(sheet, "copy the note", KEY.Key_G)
    assert sheet.message.text() == "G gives the answer Good. Nothing was changed."
    assert current_keys().own == {}


def test_nothing_changes_before_one_asks_for_it(sheet: KeyboardSheet) -> None:
    find(sheet, "next problem")
    press(KEY.Key_Return)
    press(KEY.Key_J, with_=CTRL)
    assert current_keys().own == {}


def test_one_key_or_all_are_reset(sheet: KeyboardSheet, preferences: Preferences) -> None:
    change(sheet, "next problem", KEY.Key_J, CTRL)
    change(sheet, "copy the note", KEY.Key_J)
    find(sheet, "next problem")
    sheet.one_button.setFocus()
    press(KEY.Key_Space)
    assert current_keys().own == {"copy_note": "J"}
    sheet.all_button.setFocus()
    press(KEY.Key_Space)
    assert current_keys().own == {}
    assert preferences.own_keys == {}


def test_own_keys_are_there_after_the_next_start(
    qtbot: QtBot, sheet: KeyboardSheet, preferences: Preferences
) -> None:
    change(sheet, "next problem", KEY.Key_J, CTRL)
    later = MainWindow(main.Services(), preferences)
    qtbot.addWidget(later)
    assert later.commands.actions["next_problem"].shortcut().toString() == "Ctrl+J"


def test_every_control_has_a_name(sheet: KeyboardSheet, nameless: Callable[[QWidget], list[QWidget]]) -> None:
    sheet.change_button.setChecked(True)
    assert nameless(sheet) == []
    assert isinstance(sheet.table, KeyTable)


def test_no_two_things_share_a_key_at_one_moment(window: MainWindow) -> None:
    assert current_keys().clashes() == ()


def test_every_command_of_the_window_has_a_usual_key_that_would_be_accepted(window: MainWindow) -> None:
    keys = current_keys()
    for command_id in window.commands.actions:
        binding = keys.binding(command_id)
        if binding.key:
            assert refusal(keys, binding, binding.key, {}) == "", command_id
