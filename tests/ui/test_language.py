"""Another language on one key: everything is said anew, and everything stays where it was."""

from __future__ import annotations

import gc
import os
import re
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

import main
from benchmarks.harness.disks import Trouble, full, watched
from benchmarks.harness.hands import press
from model.catalogue import messages
from model.language import ENGLISH, WELSH, say, spoken
from model.written_dates import parse_date
from tests.frameworks.guide import SECOND
from ui.desk.card import QuestionCard
from ui.language import CatalogueTranslator, speak_in_window
from ui.main_window import MainWindow
from ui.places import OVERVIEW, RATINGS
from ui.preferences import Preferences
from ui.screens.case_dialogs import NewCaseDialog
from ui.widgets.dates import shown_date, shown_moment
from ui.widgets.fields import DateField
from ui.widgets.filter_field import FilterField
from ui.workspace import Workspace

Answering = Callable[..., AbstractContextManager[None]]
ROOT = Path(main.__file__).parent
QUESTION = "2.2.2.d"
TEXT = "Seen on page 4"


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def switch(window: MainWindow, qtbot: QtBot) -> Workspace:
    """Presses the key for the other language, and lets the window settle."""
    QTest.keyClick(window, Qt.Key.Key_F8)
    qtbot.wait(1)
    return workspace_of(window)


def card_of(widget: QWidget | None) -> str:
    """The question whose card a widget is in, or is."""
    while widget is not None and not isinstance(widget, QuestionCard):
        widget = widget.parentWidget()
    return widget.question_id if widget is not None else ""


def test_the_key_says_everything_in_welsh_and_again_in_english(reading: MainWindow, qtbot: QtBot) -> None:
    switch(reading, qtbot)
    assert spoken() == WELSH
    assert reading.menuBar().actions()[0].text() == "&Ffeil"
    assert reading.commands.actions["facts"].text() == "&Ffeithiau’r achos"
    assert reading.status_text == "Mae popeth wedi’i gadw"
    assert workspace_of(reading).head.title(RATINGS) == "Graddau"
    switch(reading, qtbot)
    assert spoken() == ENGLISH
    assert reading.menuBar().actions()[0].text() == "&File"
    assert reading.status_text == "Everything is saved"
    assert workspace_of(reading).head.title(RATINGS) == "Ratings"


def test_the_same_question_of_the_same_case_has_the_keyboard(reading: MainWindow, qtbot: QtBot) -> None:
    case_id = workspace_of(reading).case_id
    for _ in range(3):
        workspace = switch(reading, qtbot)
        assert (workspace.case_id, workspace.desk.questions.current_question) == (case_id, QUESTION)
        assert card_of(QApplication.focusWidget()) == QUESTION


def test_a_key_answers_the_same_question_after_the_switch(reading: MainWindow, qtbot: QtBot) -> None:
    workspace = switch(reading, qtbot)
    before = workspace.session.case(workspace.case_id).answers[QUESTION]
    press(Qt.Key.Key_N if before == "yes" else Qt.Key.Key_Y)
    assert workspace.session.case(workspace.case_id).answers[QUESTION] != before


def test_a_note_that_is_being_written_goes_on_where_the_cursor_was(reading: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_E)
    QTest.keyClicks(QApplication.focusWidget(), TEXT)
    for _ in range(6):
        press(Qt.Key.Key_Left)
    written = note_in_focus().toPlainText()
    workspace = switch(reading, qtbot)
    assert workspace.session.case(workspace.case_id).notes[QUESTION] == written
    assert card_of(note_in_focus()) == QUESTION
    QTest.keyClicks(QApplication.focusWidget(), "!")
    assert note_in_focus().toPlainText() == written[:-6] + "!" + written[-6:]


def note_in_focus() -> QPlainTextEdit:
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    return field


@contextmanager
def filling_disk(window: MainWindow, file: Path, open_: Callable[[Path], None]) -> Iterator[Trouble]:
    """An inspection open at a question on a disk that is full from then on."""
    disk = Trouble(full, frozenset({"write"}), at=1, lasts=True)
    disk.mended = True
    with watched(disk):
        open_(file)
        workspace = workspace_of(window)
        workspace.open_case(next(iter(workspace.session.inspection.cases)), QUESTION)
        disk.mended = False
        yield disk
        disk.mended = True
        window.close()


def test_text_that_a_full_disk_refused_survives_the_switch(
    window: MainWindow, encrypted: Path, enter_passphrase: Callable[[Path], None], qtbot: QtBot
) -> None:
    with filling_disk(window, encrypted, enter_passphrase) as disk:
        press(Qt.Key.Key_E)
        QTest.keyClicks(QApplication.focusWidget(), TEXT)
        workspace = switch(window, qtbot)
        assert TEXT in note_in_focus().toPlainText()
        assert TEXT not in workspace.session.case(workspace.case_id).notes.get(QUESTION, "")
        disk.mended = True
        assert workspace.flush()
        assert TEXT in workspace.session.case(workspace.case_id).notes[QUESTION]


def test_what_was_done_before_the_switch_is_undone_after_it(reading: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(reading)
    before = workspace.session.case(workspace.case_id).answers[QUESTION]
    press(Qt.Key.Key_N if before == "yes" else Qt.Key.Key_Y)
    workspace = switch(reading, qtbot)
    assert QUESTION in reading.commands.actions["undo"].text()
    assert "Answer to" not in reading.commands.actions["undo"].text()
    press(Qt.Key.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    assert workspace.session.case(workspace.case_id).answers[QUESTION] == before


def test_the_history_keeps_the_names_of_changes_in_english(reading: MainWindow, qtbot: QtBot) -> None:
    workspace = switch(reading, qtbot)
    before = workspace.session.case(workspace.case_id).answers[QUESTION]
    press(Qt.Key.Key_N if before == "yes" else Qt.Key.Key_Y)
    assert workspace.session.document.history()[-1].operation.label.startswith("Answer to 2.2.2.d in ")


@pytest.mark.parametrize("screen", range(6))
def test_the_same_screen_is_shown(reading: MainWindow, qtbot: QtBot, screen: int) -> None:
    workspace_of(reading).show_screen(screen)
    assert switch(reading, qtbot).screen_index == screen


def test_the_same_standard_is_chosen(reading: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(reading)
    workspace.show_screen(RATINGS)
    workspace.ratings.table.choose("3.2")
    assert switch(reading, qtbot).ratings.table.standard_id == "3.2"


def test_a_filter_and_the_case_it_left_stay(reading: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(reading, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = QApplication.focusWidget()
    assert isinstance(field, FilterField)
    last = list(workspace_of(reading).session.inspection.cases.values())[-1]
    QTest.keyClicks(field, last.ref)
    qtbot.waitUntil(lambda: workspace_of(reading).cases.case_order == [last.id])
    workspace = switch(reading, qtbot)
    field = QApplication.focusWidget()
    assert isinstance(field, FilterField)
    assert (field.text(), field.cursorPosition()) == (last.ref, len(last.ref))
    qtbot.waitUntil(lambda: workspace.cases.case_order == [last.id])


def test_how_far_a_page_is_scrolled_stays(reading: MainWindow, qtbot: QtBot) -> None:
    reading.resize(1100, 560)
    workspace_of(reading).show_screen(OVERVIEW)
    qtbot.wait(1)
    bar = workspace_of(reading).overview.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    wanted = bar.value()
    assert wanted > 0
    workspace = switch(reading, qtbot)
    bar = workspace.overview.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == wanted)


def test_a_date_that_is_not_understood_stays_to_be_mended(reading: MainWindow, qtbot: QtBot) -> None:
    workspace_of(reading).show_screen(OVERVIEW)
    field = next(f for f in workspace_of(reading).overview.findChildren(DateField) if f.isVisible())
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "14 Nonsense")
    workspace = switch(reading, qtbot)
    kept = [f for f in workspace.overview.findChildren(DateField) if f.is_refused]
    assert [f.text() for f in kept] == ["14 Nonsense"]


def test_a_dialog_is_answered_before_the_language_changes(
    reading: MainWindow,
    answering: Answering,
) -> None:
    def try_to_switch(dialog: QDialog) -> None:
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_F8)
        QTest.keyClick(reading, Qt.Key.Key_F8)
        assert spoken() == ENGLISH
        dialog.reject()

    with answering(NewCaseDialog, try_to_switch):
        reading.commands.actions["new_case"].trigger()


def test_the_session_goes_on_and_the_former_screens_go(reading: MainWindow, qtbot: QtBot) -> None:
    former = weakref.ref(workspace_of(reading))
    session = workspace_of(reading).session
    workspace = switch(reading, qtbot)
    assert workspace.session is session
    gc.collect()
    qtbot.waitUntil(lambda: former() is None or not _alive(former()))
    assert session.change("Note", {("cases", workspace.case_id, "notes", QUESTION): TEXT})
    assert reading.close_inspection()


def _alive(widget: QWidget | None) -> bool:
    try:
        return widget is not None and widget.parent() is not None
    except RuntimeError:  # Qt has deleted it
        return False


def test_the_start_screen_changes_its_language(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert window.start is not None
    assert "Arolygiad newydd…" in _texts(window)
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert "New inspection…" in _texts(window)


def _texts(window: MainWindow) -> set[str]:
    return {button.text() for button in window.findChildren(QAbstractButton) if button.isVisible()}


def test_a_locked_inspection_changes_its_language_and_keeps_what_was_typed(
    reading: MainWindow,
    passphrase: str,
) -> None:
    case_id = workspace_of(reading).case_id
    reading.lock()
    QTest.keyClicks(QApplication.focusWidget(), passphrase[:5])
    QTest.keyClick(reading, Qt.Key.Key_F8)
    assert reading.lock_screen is not None
    assert "wedi’i gloi" in " ".join(label.text() for label in reading.lock_screen.findChildren(QLabel))
    QTest.keyClicks(QApplication.focusWidget(), passphrase[5:])
    press(Qt.Key.Key_Return)
    assert reading.lock_screen is None
    assert workspace_of(reading).case_id == case_id
    assert workspace_of(reading).head.title(RATINGS) == "Graddau"
    assert workspace_of(reading).desk.questions.current_question == QUESTION


def test_unsaved_text_under_the_lock_is_there_in_the_other_language(
    window: MainWindow, encrypted: Path, enter_passphrase: Callable[[Path], None], passphrase: str
) -> None:
    with filling_disk(window, encrypted, enter_passphrase) as disk:
        press(Qt.Key.Key_E)
        QTest.keyClicks(QApplication.focusWidget(), TEXT)
        window.lock()
        QTest.keyClick(window, Qt.Key.Key_F8)
        QTest.keyClicks(QApplication.focusWidget(), passphrase)
        press(Qt.Key.Key_Return)
        workspace = workspace_of(window)
        assert workspace.head.title(RATINGS) == "Graddau"
        assert TEXT in note_in_focus().toPlainText()
        disk.mended = True
        assert workspace.flush()
        assert TEXT in workspace.session.case(workspace.case_id).notes[QUESTION]


def test_the_choice_is_kept_for_the_next_window(
    window: MainWindow, preferences: Preferences, qtbot: QtBot
) -> None:
    window.commands.actions["welsh"].trigger()
    assert preferences.language == WELSH
    speak_in_window(ENGLISH)
    another = MainWindow(main.Services(), preferences)
    qtbot.addWidget(another)
    assert another.menuBar().actions()[0].text() == "&Ffeil"
    another.commands.actions["english"].trigger()
    assert preferences.language == ENGLISH
    assert another.menuBar().actions()[0].text() == "&File"


@pytest.mark.parametrize(
    ("system", "language"), [("cy_GB.UTF-8", "cy"), ("en_GB.UTF-8", "en"), ("fr_FR", "en"), ("C", "en")]
)
def test_without_a_choice_the_language_of_the_computer_decides(system: str, language: str) -> None:
    asked = "from ui.language import language_of_system; print(language_of_system())"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", asked],
        cwd=ROOT,
        env=kept | {"LANG": system},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == language


def test_a_settings_file_with_another_language_chooses_none(preferences: Preferences) -> None:
    preferences.language = "xx"
    assert preferences.language == ""


# What Qt says itself, and how it writes


@pytest.fixture
def welsh(qapp: QApplication) -> None:
    """The application speaks Welsh."""
    speak_in_window(WELSH)


def test_the_buttons_of_dialogs_are_in_welsh(welsh: None, qtbot: QtBot) -> None:
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Ok | buttons.Cancel | buttons.Close | buttons.Save)
    qtbot.addWidget(box)
    assert {button.text() for button in box.buttons()} == {"Iawn", "Canslo", "Cau", "Cadw"}


def test_the_menu_of_a_field_is_in_welsh(welsh: None, qtbot: QtBot) -> None:
    field = QLineEdit("text")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert menu.actions()[0].text().split("\t")[0] == "&Dadwneud"
    menu.deleteLater()


def test_keys_keep_the_names_that_stand_on_them(welsh: None) -> None:
    translator = CatalogueTranslator()
    assert say("Close") != "Close"
    assert translator.translate("QShortcut", "Close") is None


class Listening(CatalogueTranslator):
    """Takes note of what Qt asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        self.asked.add((context, source))
        return None


NOT_WORDS = {"QShortcut", "QGuiApplication", "QPageSize", "QProgressBar", "QIODevice", "QProcess"}
"""Names of keys and of paper sizes, the direction of writing, a percentage, and what no screen shows."""


@pytest.fixture
def listening(qapp: QApplication) -> Iterator[Listening]:
    """Hears what Qt asks translators for."""
    translator = Listening()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def test_all_that_qt_says_itself_is_in_the_catalogue(
    listening: Listening, reading: MainWindow, qtbot: QtBot
) -> None:
    for screen in range(6):
        workspace_of(reading).show_screen(screen)
        qtbot.wait(1)
    for kind in (QMessageBox.Icon.Question, QMessageBox.Icon.Warning):
        box = QMessageBox(kind, "", "", ~QMessageBox.StandardButton.NoButton & _ALL_BUTTONS, reading)
        box.setDetailedText("details")
        box.show()
        box.close()
    for field in (QLineEdit("text", reading), QPlainTextEdit("text", reading)):
        field.createStandardContextMenu().deleteLater()
    ours = {source for context, source in listening.asked if not _is_qt(context)}
    asked = {
        (context, source) for context, source in listening.asked if _is_qt(context) and source not in ours
    }
    known = {(m.context, m.source) for m in messages(ROOT / "model" / "languages" / "cy.ts")}
    assert {(context, source) for context, source in asked - known if context not in NOT_WORDS} == set()


_ALL_BUTTONS = (
    QMessageBox.StandardButton.Ok
    | QMessageBox.StandardButton.Cancel
    | QMessageBox.StandardButton.Yes
    | QMessageBox.StandardButton.No
    | QMessageBox.StandardButton.Close
    | QMessageBox.StandardButton.Save
    | QMessageBox.StandardButton.Discard
)


def _is_qt(context: str) -> bool:
    return len(context) > 1 and context[0] == "Q" and context[1].isupper()


def test_qt_writes_numbers_and_dates_as_the_language_does(welsh: None) -> None:
    assert QLocale().language() == QLocale.Language.Welsh
    assert QLocale().toString(12345) == "12,345"
    assert QLocale().monthName(1) == "Ionawr"
    speak_in_window(ENGLISH)
    assert QLocale().language() == QLocale.Language.English
    assert QLocale().monthName(1) == "January"


# Dates


@pytest.mark.parametrize(
    "text", ["14 Chwefror 2020", "14 Chwef 2020", "14 chwe 20", "14 February 2020", "14/02/2020"]
)
@pytest.mark.parametrize("language", [ENGLISH, WELSH])
def test_a_date_is_understood_in_both_languages_whichever_is_spoken(
    text: str, language: str, qapp: QApplication
) -> None:
    speak_in_window(language)
    assert parse_date(text) == date(2020, 2, 14)


@pytest.mark.parametrize("month", range(1, 13))
def test_a_date_is_understood_as_it_is_shown(month: int, welsh: None) -> None:
    assert parse_date(shown_date(f"2020-{month:02}-03")) == date(2020, month, 3)


def test_a_moment_of_this_week_has_the_welsh_day(welsh: None) -> None:
    now = datetime(2020, 9, 23, 13, 0, tzinfo=UTC)
    assert shown_moment((now - timedelta(days=1)).isoformat(), now) == "Maw 13:00"


# Frameworks


@pytest.fixture
def worded(window: MainWindow, tmp_path: Path) -> MainWindow:
    """An inspection whose framework has some Welsh wording."""
    path = tmp_path / "gullhaven.caseread"
    main.files().create_demo(path, str(SECOND), None).close()
    assert window.open_path(path)
    return window


def test_a_framework_with_welsh_wording_shows_it(worded: MainWindow, qtbot: QtBot) -> None:
    english = workspace_of(worded).session.findings
    findings = switch(worded, qtbot).session.findings
    assert findings.framework.question("2.1").text == "Pa mor dda oedd cynllun y daith?"
    assert findings.framework.question("2.3").text == english.framework.question("2.3").text
    assert findings.tally == english.tally
    assert [(r.proposed, r.final, r.score) for r in findings.ratings.standards.values()] == [
        (r.proposed, r.final, r.score) for r in english.ratings.standards.values()
    ]
    assert (
        switch(worded, qtbot).session.findings.framework.question("2.1").text
        == "How good was the plan of the passage?"
    )


def test_an_inspection_that_opens_in_welsh_shows_the_welsh_wording(
    worded: MainWindow, tmp_path: Path
) -> None:
    worded.close_inspection()
    QTest.keyClick(worded, Qt.Key.Key_F8)
    assert worded.open_path(tmp_path / "gullhaven.caseread")
    assert workspace_of(worded).session.findings.framework.short_title == "Peilota 2031"


def test_the_name_of_a_change_has_the_english_wording(worded: MainWindow, qtbot: QtBot) -> None:
    workspace = switch(worded, qtbot)
    case = next(iter(workspace.session.inspection.cases.values()))
    workspace.open_facts(case.id)
    workspace.desk.go_to("night")
    press(Qt.Key.Key_Right if not case.facts["night"] else Qt.Key.Key_Left)
    press(Qt.Key.Key_Space)
    labels = [entry.operation.label for entry in workspace.session.document.history()]
    assert labels[-1] == f"Fact By night in {case.ref}"


@pytest.mark.parametrize("language", [ENGLISH, WELSH])
def test_no_two_entries_of_a_menu_have_the_same_letter(
    reading: MainWindow, qtbot: QtBot, language: str
) -> None:
    if language == WELSH:
        switch(reading, qtbot)
    actions = reading.commands.actions
    menus = {menu.title: [actions[command.id].text() for command in menu] for menu in reading.commands.menus}
    for entries in (list(menus), *menus.values()):
        letters = [found[1].casefold() for entry in entries if (found := re.search("&([^&])", entry))]
        assert sorted(letters) == sorted(set(letters)), entries
