"""Lists and spelling in notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.enchant import enchant_speller
from ui.look import Look
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.spelling import spelling, words_of
from ui.widgets.note_edit import NoteEdit

Show = Callable[[QWidget], QWidget]
ENTER = Qt.Key.Key_Return


class Dictionary:
    """A dictionary of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = set(words)
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word.lower() in self.words

    def suggestions(self, word: str) -> tuple[str, ...]:
        return ("plan", "plane")


@pytest.fixture
def note(shown: Show) -> NoteEdit:
    """An empty note with the focus."""
    note = NoteEdit()
    shown(note)
    note.setFocus()
    return note


@pytest.fixture
def dictionary() -> Iterator[Dictionary]:
    """The platform offers a dictionary."""
    offered = Dictionary("the", "plan", "says", "nothing", "child's")
    spelling.use(offered)
    yield offered
    spelling.use(None)


def write(qtbot: QtBot, note: NoteEdit, *lines: str) -> None:
    for number, line in enumerate(lines):
        if number:
            qtbot.keyClick(note, ENTER)
        qtbot.keyClicks(note, line)


def marked(qtbot: QtBot, note: NoteEdit, *words: str) -> None:
    qtbot.waitUntil(lambda: note.spell_marks.marked == words)


@pytest.mark.parametrize("bullet", ["- ", "• "])
def test_enter_goes_on_with_a_list(qtbot: QtBot, note: NoteEdit, bullet: str) -> None:
    note.insertPlainText(f"{bullet}first")
    write(qtbot, note, "", "second", "third")
    assert note.text == f"{bullet}first\n{bullet}second\n{bullet}third"


def test_enter_on_an_empty_bullet_ends_the_list(qtbot: QtBot, note: NoteEdit) -> None:
    write(qtbot, note, "- first", "", "after")
    assert note.text == "- first\nafter"


def test_a_line_that_is_no_bullet_goes_on_as_it_is(qtbot: QtBot, note: NoteEdit) -> None:
    write(qtbot, note, "well-known", "-5 degrees", "plain")
    assert note.text == "well-known\n-5 degrees\nplain"


def test_enter_within_a_bullet_splits_it_in_two(qtbot: QtBot, note: NoteEdit) -> None:
    write(qtbot, note, "- firstsecond")
    note.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    for _ in range(7):
        note.moveCursor(QTextCursor.MoveOperation.Right)
    qtbot.keyClick(note, ENTER)
    assert note.text == "- first\n- second"


def test_enter_before_a_bullet_makes_room_above_it(qtbot: QtBot, note: NoteEdit) -> None:
    write(qtbot, note, "- first")
    note.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    qtbot.keyClick(note, ENTER)
    assert note.text == "\n- first"


def test_undo_in_the_note_takes_a_new_bullet_back_in_one_step(qtbot: QtBot, note: NoteEdit) -> None:
    write(qtbot, note, "- first", "")
    note.undo()
    assert note.text == "- first"


def test_tab_leaves_a_note_with_a_list(qtbot: QtBot, shown: Show) -> None:
    both = QWidget()
    notes = [NoteEdit(both), NoteEdit(both)]
    shown(both)
    notes[0].setFocus()
    write(qtbot, notes[0], "- first", "")
    qtbot.keyClick(notes[0], Qt.Key.Key_Tab)
    assert notes[1].hasFocus()
    assert notes[0].text == "- first\n- "


def test_a_second_line_does_not_scroll_the_first_one_away(qtbot: QtBot, note: NoteEdit) -> None:
    write(qtbot, note, "first", "second")
    assert note.verticalScrollBar().maximum() == 0


def test_words_that_no_dictionary_knows_are_marked_once_they_are_written(
    qtbot: QtBot, note: NoteEdit, dictionary: Dictionary
) -> None:
    write(qtbot, note, "The plann says nothing ")
    marked(qtbot, note, "plann")
    assert note.text == "The plann says nothing "


def test_the_word_that_is_being_written_is_left_alone(
    qtbot: QtBot, note: NoteEdit, dictionary: Dictionary
) -> None:
    write(qtbot, note, "The plann")
    qtbot.waitUntil(lambda: "plann" in dictionary.asked)
    assert note.spell_marks.marked == ()
    note.clearFocus()
    marked(qtbot, note, "plann")


def test_a_stored_text_is_marked_and_stays_what_it_is(
    qtbot: QtBot, note: NoteEdit, dictionary: Dictionary
) -> None:
    note.set_text("Teh plan")
    with qtbot.assertNotEmitted(note.edited):
        marked(qtbot, note, "Teh")
        note.flush()


def test_references_numbers_ids_and_acronyms_are_no_words() -> None:
    text = "C-07 of 12/3, 2.2.2.d: AssetPlus, YOT, RoSH, e.g. the child’s plan (p4)"
    assert [word.text for word in words_of(text)] == ["of", "the", "child’s", "plan"]


def test_a_word_is_looked_up_once(qtbot: QtBot, note: NoteEdit, dictionary: Dictionary) -> None:
    write(qtbot, note, "plann plann plann ")
    marked(qtbot, note, "plann", "plann", "plann")
    assert dictionary.asked == ["plann"]


def test_the_menu_offers_what_may_have_been_meant_and_puts_it_in_place(
    qtbot: QtBot, note: NoteEdit, dictionary: Dictionary
) -> None:
    write(qtbot, note, "The plann says ")
    marked(qtbot, note, "plann")
    cursor = note.textCursor()
    cursor.setPosition(6)
    menu = note.menu(cursor)
    assert [action.text() for action in menu.actions()[:3]] == ["plan", "plane", "“plann” is fine"]
    menu.actions()[0].trigger()
    assert note.text == "The plan says "
    note.undo()
    assert note.text == "The plann says "


def test_a_word_that_is_fine_is_marked_no_more_until_the_inspection_is_closed(
    qtbot: QtBot, note: NoteEdit, dictionary: Dictionary
) -> None:
    write(qtbot, note, "The plann says ")
    marked(qtbot, note, "plann")
    cursor = note.textCursor()
    cursor.setPosition(6)
    note.menu(cursor).actions()[2].trigger()
    assert note.spell_marks.marked == ()
    spelling.forget()
    marked(qtbot, note, "plann")


def test_without_a_dictionary_nothing_is_marked_or_offered(
    qtbot: QtBot, note: NoteEdit, window: MainWindow
) -> None:
    write(qtbot, note, "Teh plann ")
    note.spell_marks.look()
    assert note.spell_marks.marked == ()
    assert not [a.text() for a in note.menu(note.textCursor()).actions() if "fine" in a.text()]
    assert "spelling" not in window.commands.actions


def test_spelling_can_be_switched_off_and_stays_off(
    qtbot: QtBot, note: NoteEdit, dictionary: Dictionary, preferences: Preferences
) -> None:
    write(qtbot, note, "Teh plan ")
    marked(qtbot, note, "Teh")
    look = Look(preferences, note)
    look.switch_spelling()
    assert note.spell_marks.marked == ()
    assert not preferences.spelling
    look.switch_spelling()
    marked(qtbot, note, "Teh")


def test_the_dictionaries_of_the_platform_know_british_spelling() -> None:
    speller = enchant_speller()
    if speller is None:
        pytest.skip("this platform offers no dictionary")
    assert speller.knows("organisation")
    assert not speller.knows("organisaton")
    assert "organisation" in speller.suggestions("organisaton")
