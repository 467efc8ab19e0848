"""The palette by keyboard: what it finds, where it goes, and back to where one was."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

import main
from benchmarks.harness.hands import focused
from model.frameworks import framework_ids
from ui.announce import announced
from ui.main_window import MainWindow
from ui.palette.palette import MOST_OF_EACH, Palette
from ui.places import RATINGS
from ui.preferences import Preferences
from ui.widgets.note_edit import NoteEdit
from ui.workspace import Workspace

Answering = Callable[..., AbstractContextManager[None]]
KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
NEWEST = framework_ids()[0]


@pytest.fixture(scope="session")
def _demo_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("palette") / "demo.caseread"
    main.files().create_demo(path, NEWEST, None).close()
    return path


@pytest.fixture
def workspace(window: MainWindow, _demo_once: Path, tmp_path: Path) -> Workspace:
    """The demonstration inspection, open at its list of cases."""
    path = tmp_path / "demo.caseread"
    path.write_bytes(_demo_once.read_bytes())
    assert window.open_path(path)
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def reading(workspace: Workspace) -> Workspace:
    """The first case, read at a question without a note."""
    case_id = next(iter(workspace.session.inspection.cases))
    workspace.session.change("No note", {("cases", case_id, "notes", "2.2.2.d"): None})
    workspace.open_case(case_id, "2.2.2.d")
    return workspace


@pytest.fixture
def find(qtbot: QtBot, window: MainWindow, answering: Answering) -> Callable[..., list[str]]:
    """Opens the palette with its key, types, presses keys; returns what was listed after the typing."""

    def go(typed: str, *keys: Qt.Key) -> list[str]:
        listed: list[str] = []

        def use(palette: Palette) -> None:
            QTest.keyClicks(palette.field, typed)
            listed.extend(row.spoken for row in palette.results.rows)
            for key in keys:
                QTest.keyClick(palette.field, key)

        with answering(Palette, use):
            QTest.keyClick(QApplication.focusWidget() or window, KEY.Key_K, CTRL)
        window.activateWindow()  # after a dialog nobody else does so: there is no window manager
        qtbot.waitUntil(window.isActiveWindow)
        return listed

    return go


@pytest.mark.parametrize("typed", ["2.1.3.a", "213a", "2.1.3a"])
def test_a_question_is_reached_by_its_number_and_enter(
    reading: Workspace, find: Callable[..., list[str]], typed: str
) -> None:
    find(typed, KEY.Key_Return)
    assert reading.desk.questions.current_question == "2.1.3.a"
    assert focused().accessibleName().startswith("2.1.3.a")


def test_the_arrows_and_page_keys_choose_among_what_was_found(
    reading: Workspace, find: Callable[..., list[str]]
) -> None:
    find("213", KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Return)
    assert reading.desk.questions.current_question == "2.1.3.a"
    find("?2", KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Up, KEY.Key_Return)
    assert reading.desk.questions.current_question == "2.1.1.a"


def test_each_kind_is_named_and_counted_where_not_all_of_it_is_shown(
    reading: Workspace, find: Callable[..., list[str]]
) -> None:
    listed = find("2")
    questions = len(reading.session.findings.framework.questions_for("court"))
    assert f"Questions of this case, {MOST_OF_EACH} of {questions}" in listed
    assert any(line.startswith("2.1.1.a") and line.endswith("Questions of this case") for line in listed)


def test_a_case_is_found_by_its_reference_and_by_what_the_list_shows_of_it(
    workspace: Workspace, find: Callable[..., list[str]]
) -> None:
    other = list(workspace.session.inspection.cases.values())[3]
    find(other.ref, KEY.Key_Return)
    assert workspace.reading
    assert workspace.case_id == other.id
    assert all("Referral order" in line for line in find("# order referral")[1:])


def test_questions_are_found_only_while_a_case_is_read(
    workspace: Workspace, find: Callable[..., list[str]]
) -> None:
    assert find("2.1.3.a") == []
    assert find("?") == []


def test_a_standard_is_found_on_the_ratings(workspace: Workspace, find: Callable[..., list[str]]) -> None:
    find("2.2", KEY.Key_Return)
    assert workspace.screen_index == RATINGS
    assert workspace.ratings.table.standard_id == "2.2"


def test_a_filter_kept_with_the_inspection_narrows_the_list_from_any_screen(
    reading: Workspace, find: Callable[..., list[str]]
) -> None:
    ref = reading.session.case(reading.case_id).ref
    kept = {("filters", "f1", "title"): "For the team meeting", ("filters", "f1", "query"): ref}
    reading.session.change("Filter", kept)
    reading.show_screen(RATINGS)
    find("team meeting", KEY.Key_Return)
    assert reading.cases.isVisible()
    assert reading.cases.filter_bar.query == ref
    assert len(reading.cases.case_order) == 1


def test_a_case_is_looked_for_in_the_list_also_while_another_stays_open(
    window: MainWindow, reading: Workspace
) -> None:
    reading.show_screen(RATINGS)
    window.commands.actions["find"].trigger()
    assert reading.cases.isVisible()
    assert reading.cases.isAncestorOf(focused())


def test_a_fact_of_the_case_is_found(reading: Workspace, find: Callable[..., list[str]]) -> None:
    find("serious inspector", KEY.Key_Return)
    assert reading.desk.place == "facts"


def test_a_command_is_done_and_shows_its_key(
    window: MainWindow, reading: Workspace, find: Callable[..., list[str]]
) -> None:
    assert "Next problem, Ctrl+M, Commands" in find(">problem")
    find("> back list", KEY.Key_Return)
    assert not reading.reading


def test_a_command_that_is_not_possible_now_says_why_and_does_nothing(
    window: MainWindow, workspace: Workspace, answering: Answering
) -> None:
    heard: list[str] = []
    announced.connect(heard.append)

    def use(palette: Palette) -> None:
        QTest.keyClicks(palette.field, ">next unanswered")
        QTest.keyClick(palette.field, KEY.Key_Return)
        assert palette.isVisible()
        assert palette.hint.text() == "Next unanswered question: only while a case is read."

    try:
        with answering(Palette, use):
            window.commands.actions["palette"].trigger()
    finally:
        announced.disconnect(heard.append)
    assert heard[-1] == "Next unanswered question: only while a case is read."


def test_escape_goes_back_to_the_note_and_its_cursor(
    reading: Workspace, find: Callable[..., list[str]]
) -> None:
    QTest.keyClick(focused(), KEY.Key_E)
    note = focused()
    assert isinstance(note, NoteEdit)
    QTest.keyClicks(note, "page 4")
    QTest.keyClick(note, KEY.Key_Left)
    find("213a", KEY.Key_Escape)
    assert focused() is note
    QTest.keyClicks(note, "1")
    assert note.text == "page 14"


def test_escape_goes_back_to_a_note_that_is_still_empty(
    reading: Workspace, find: Callable[..., list[str]]
) -> None:
    QTest.keyClick(focused(), KEY.Key_E)
    note = focused()
    find("", KEY.Key_Escape)
    assert focused() is note
    assert note.isVisible()


def test_what_is_being_typed_is_saved_before_one_goes_elsewhere(
    reading: Workspace, find: Callable[..., list[str]]
) -> None:
    QTest.keyClick(focused(), KEY.Key_E)
    QTest.keyClicks(focused(), "half a word")
    find("213a", KEY.Key_Return)
    assert reading.session.case(reading.case_id).notes["2.2.2.d"] == "half a word"


def test_keys_typed_in_the_palette_answer_nothing(reading: Workspace, find: Callable[..., list[str]]) -> None:
    before = reading.session.inspection
    find("yna123e0", KEY.Key_Delete, KEY.Key_Escape)
    assert reading.session.inspection == before


def test_welsh_letters_are_found_without_their_roofs(
    reading: Workspace, window: MainWindow, answering: Answering
) -> None:
    session = reading.session
    session.change("Reader", {("cases", reading.case_id, "reader"): "Siân Llŷr"})

    def use(palette: Palette) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_unknown, Qt.KeyboardModifier.NoModifier, "ŷ")
        QTest.keyClicks(palette.field, "#sian ll")
        QApplication.sendEvent(palette.field, event)
        assert palette.results.current is not None
        assert palette.results.current.thing.id == reading.case_id
        palette.field.setText("#llyr sian")
        assert palette.results.current.thing.id == reading.case_id

    with answering(Palette, use):
        window.commands.actions["palette"].trigger()


def test_a_case_that_changed_is_found_as_it_is_now(
    workspace: Workspace, find: Callable[..., list[str]]
) -> None:
    case_id = next(iter(workspace.session.inspection.cases))
    assert find("#zebra") == []
    workspace.session.change("Reference", {("cases", case_id, "ref"): "ZEBRA-1"})
    assert find("#zebra")[1].startswith("ZEBRA-1")


def test_nothing_of_a_case_goes_to_the_preferences_or_the_clipboard(
    workspace: Workspace, preferences: Preferences, find: Callable[..., list[str]]
) -> None:
    clipboard = QGuiApplication.clipboard().text()
    ref = workspace.session.case(next(iter(workspace.session.inspection.cases))).ref
    find(ref, KEY.Key_Return)
    preferences._settings.sync()
    assert ref not in Path(preferences._settings.fileName()).read_text()
    assert QGuiApplication.clipboard().text() == clipboard


def test_it_never_opens_under_the_lock_and_closes_when_the_window_locks(
    window: MainWindow, encrypted: Path, enter_passphrase: Callable[[Path], None], answering: Answering
) -> None:
    enter_passphrase(encrypted)

    def lock(palette: Palette) -> None:
        QTest.keyClicks(palette.field, "C-0")
        window.lock()
        assert not palette.isVisible()

    with answering(Palette, lock):
        window.commands.actions["palette"].trigger()
    assert window.lock_screen is not None
    assert not window.commands.actions["palette"].isEnabled()
    QTest.keyClick(window, KEY.Key_K, CTRL)
    assert QApplication.activeModalWidget() is None


def test_every_control_of_it_has_a_name(
    reading: Workspace, window: MainWindow, answering: Answering, nameless: Callable[[QWidget], list[QWidget]]
) -> None:
    def look(palette: Palette) -> None:
        assert nameless(palette) == []

    with answering(Palette, look):
        window.commands.actions["palette"].trigger()
