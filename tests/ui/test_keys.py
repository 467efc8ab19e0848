"""Which key does what, what stands in the way of another one, and where a person's own are kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from model.frameworks import framework_ids, shipped
from ui.bindings import CASE, QUESTION, READING, WINDOW, Binding
from ui.key_choice import holders, refusal, swapped
from ui.keys import KeyMap, change_keys, current_keys, keys_changed, load_keys, normal, pressed, shown_key
from ui.preferences import Preferences
from ui.widgets.key_tip import KeyTip

KEY, NONE = Qt.Key, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, KEYPAD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)
UNDO = Binding("undo", "Undo", "Ctrl+Z")
NEXT_OPEN = Binding("next_open", "Next unanswered question", "Ctrl+U", where=CASE)
ANSWERS = {"Y": "Yes", "N": "No", "A": "N/A"}


@pytest.fixture
def keys() -> KeyMap:
    """The usual keys, with two commands."""
    return KeyMap().knowing((UNDO, NEXT_OPEN))


@pytest.fixture(autouse=True)
def _usual_after() -> Iterator[None]:
    """The keys in force belong to the whole program: they are the usual ones again after the test."""
    before = current_keys()
    yield
    change_keys(KeyMap(before.bindings))


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)


@pytest.mark.parametrize(
    ("event", "action"),
    [
        (press(KEY.Key_Down), "next"),
        (press(KEY.Key_Down, KEYPAD), "next"),
        (press(KEY.Key_Return, NONE, "\r"), "next"),
        (press(KEY.Key_Enter, KEYPAD, "\r"), "next"),
        (press(KEY.Key_Plus, KEYPAD, "+"), "next"),
        (press(KEY.Key_Plus, SHIFT, "+"), "next"),
        (press(KEY.Key_Minus, KEYPAD, "-"), "previous"),
        (press(KEY.Key_0, KEYPAD, "0"), "clear"),
        (press(KEY.Key_Asterisk, KEYPAD, "*"), "note"),
        (press(KEY.Key_E, NONE, "e"), "note"),
        (press(KEY.Key_E, SHIFT, "E"), "note"),
        (press(KEY.Key_E, CTRL, "\x05"), ""),
        (press(KEY.Key_Down, SHIFT), ""),
        (press(KEY.Key_Shift, SHIFT), ""),
        (press(KEY.Key_unknown, NONE, "ŵ"), ""),
    ],
)
def test_a_key_press_asks_for_one_thing_on_the_keypad_too(
    keys: KeyMap, event: QKeyEvent, action: str
) -> None:
    assert keys.action(event) == action
    assert [b.id for b in READING if keys.matches(event, b.id)] == ([action] if action else [])


def test_bindings_are_written_as_key_presses_are_read() -> None:
    for binding in READING:
        for key in binding.usual:
            assert normal(key) == key


def test_no_key_does_two_things_on_a_question() -> None:
    assert KeyMap().clashes() == ()


@pytest.mark.parametrize("framework_id", framework_ids())
def test_whatever_letters_a_scale_takes_every_key_of_a_question_has_another_way(framework_id: str) -> None:
    framework = shipped(framework_id)
    for sample in framework.samples:
        for question in framework.questions_for(sample.id):
            letters = [value.key for value in question.scale.values]
            for binding in READING:
                assert KeyMap().shown(binding.id, taken=letters), (question.id, binding.id)


def test_a_key_that_is_an_answer_here_is_not_shown_for_the_note() -> None:
    assert KeyMap().shown("note") == "E"
    assert KeyMap().shown("note", taken=("E", "G")) == "*"


def test_a_clash_is_found_between_a_command_and_a_question_but_not_between_places_that_never_meet() -> None:
    alone = KeyMap((Binding("a", "A", "Ctrl+J"), Binding("b", "B", "Ctrl+J", where=QUESTION)))
    assert alone.clashes() == (("Ctrl+J", "a", "b"),)
    apart = KeyMap((Binding("a", "A", "F2", where=CASE), Binding("b", "B", "F2", where="cases")))
    assert apart.clashes() == ()


def test_another_key_takes_the_place_of_the_usual_one_and_the_keypad_stays(keys: KeyMap) -> None:
    changed = keys.with_key("next", "J")
    assert changed.keys("next") == ("J", "Return", "+")
    assert changed.action(press(KEY.Key_Down)) == ""
    assert changed.with_key("next", "Down") == keys


def test_resetting_one_gives_those_it_was_swapped_with_their_usual_keys_too(keys: KeyMap) -> None:
    three = keys.with_key("note", "C").with_key("copy_note", "V").with_key("evidence", "E")
    assert three.with_usual("note").own == {}
    assert keys.with_key("note", "J").with_key("copy_note", "Z").with_usual("note").own == {"copy_note": "Z"}


@pytest.mark.parametrize(
    ("binding", "key", "reason"),
    [
        ("note", "Tab", "moves about"),
        ("note", "Ctrl+C", "editing text"),
        ("note", "Y", "gives the answer Yes"),
        ("note", "5", "numbers give answers"),
        ("note", "Return", "always means “Next question”"),
        ("undo", "J", "while you type"),
        ("undo", "Shift+J", "while you type"),
        ("undo", "Alt+J", "opens a menu"),
        ("undo", "Ctrl+Alt+W", "ŵ"),
        ("undo", "F7", ""),
        ("undo", "Ctrl+J", ""),
        ("note", "J", ""),
        ("note", "Ctrl+J", ""),
    ],
)
def test_a_key_that_would_do_harm_is_refused_with_the_reason(
    keys: KeyMap, binding: str, key: str, reason: str
) -> None:
    said = refusal(keys, keys.binding(binding), key, ANSWERS)
    assert reason in said
    assert bool(said) == bool(reason)


def test_a_swap_gives_each_the_key_of_the_other(keys: KeyMap) -> None:
    note = keys.binding("note")
    assert [holder.id for holder in holders(keys, note, "C")] == ["copy_note"]
    after = swapped(keys, note, "C", ANSWERS)
    assert (after.key("note"), after.key("copy_note")) == ("C", "E")
    assert after.clashes() == ()


def test_a_swap_leaves_a_command_without_a_key_rather_than_with_a_letter(keys: KeyMap) -> None:
    after = swapped(keys, keys.binding("note"), "Ctrl+U", ANSWERS)
    assert (after.key("note"), after.key("next_open")) == ("Ctrl+U", "")
    assert after.clashes() == ()


def test_own_keys_are_kept_and_the_usual_ones_are_not_written_down(
    preferences: Preferences,
) -> None:
    load_keys(preferences)
    change_keys(current_keys().with_key("note", "J").with_key("evidence", ""))
    assert preferences.own_keys == {"note": "J", "evidence": ""}
    load_keys(preferences)
    assert current_keys().key("note") == "J"
    assert current_keys().keys("evidence") == ()
    change_keys(KeyMap(current_keys().bindings))
    assert preferences.own_keys == {}


def test_a_change_of_keys_is_told(preferences: Preferences) -> None:
    heard: list[str] = []

    def hear() -> None:
        heard.append(current_keys().key("note"))

    load_keys(preferences)
    keys_changed.connect(hear)
    try:
        change_keys(current_keys().with_key("note", "J"))
    finally:
        keys_changed.disconnect(hear)
    assert heard == ["J"]


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("Down", "↓"),
        ("Return", "Enter"),
        ("Ctrl+Up", "Ctrl+↑"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("E", "E"),
        ("", ""),
    ],
)
def test_keys_are_shown_in_the_words_on_them(qapp: QApplication, key: str, words: str) -> None:
    assert shown_key(key) == words


def test_a_key_press_is_written_as_qt_writes_it(qapp: QApplication) -> None:
    assert pressed(press(KEY.Key_A, CTRL | SHIFT, "\x01")) == "Ctrl+Shift+A"
    assert pressed(press(KEY.Key_F6, SHIFT)) == "Shift+F6"
    assert pressed(press(KEY.Key_Control, CTRL)) == ""


def test_the_place_of_a_command_follows_from_what_it_needs(keys: KeyMap) -> None:
    assert keys.binding("undo").where == WINDOW
    assert keys.binding("next_open").where == CASE


def test_a_tooltip_shows_the_key_in_force(qtbot: QtBot, keys: KeyMap) -> None:
    change_keys(keys)
    button = QPushButton("Undo")
    qtbot.addWidget(button)
    KeyTip(button, "undo")
    assert button.toolTip() == "Ctrl+Z"
    change_keys(keys.with_key("undo", "F7"))
    assert button.toolTip() == "F7"


def test_a_command_that_no_window_has_has_no_key() -> None:
    assert KeyMap().shown("nobody") == ""
    assert not KeyMap().matches(press(KEY.Key_J, CTRL), "nobody")
