"""The hint under a field where what was typed could tell who a child is, driven by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.desk.card import QuestionCard
from ui.desk.desk import ReadingDesk
from ui.desk.outline import FACTS
from ui.dialogs.decision import DecisionDialog
from ui.screens.case_dialogs import NewCaseDialog
from ui.screens.records import RecommendationList
from ui.session import Session
from ui.widgets.sighting_hint import SightingHint

Show = Callable[[QWidget], QWidget]
CASE, QUESTION = "case-1", "2.2.2.d"
ADVICE = "Use the reference of the case, or a role."
PHONE = f"▲ “0161 496 0000” looks like a phone number. {ADVICE}"


@pytest.fixture
def desk(shown: Show, session: Session) -> ReadingDesk:
    """The desk with the note on a question of the first case open and empty."""
    desk = ReadingDesk(session)
    shown(desk)
    session.change("No note", {("cases", CASE, "notes", QUESTION): None})
    desk.show_case(CASE, QUESTION)
    return desk


def card(desk: ReadingDesk) -> QuestionCard:
    return next(card for card in desk.questions.cards if card.question_id == QUESTION)


def hint(root: QWidget) -> SightingHint:
    """The only hint of a card or dialog."""
    (found,) = root.findChildren(SightingHint)
    return found


def write(qtbot: QtBot, desk: ReadingDesk, text: str) -> SightingHint:
    """Types into the note, which the key E opens, and gives the hint under it."""
    if not card(desk).note.hasFocus():
        qtbot.keyClick(card(desk), Qt.Key.Key_E)
    qtbot.keyClicks(card(desk).note, text)
    return hint(card(desk))


def leave(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_a_note_is_looked_at_when_it_is_left(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    under = write(qtbot, desk, "call 0161 496 0000")
    assert under.text == ""
    leave(qtbot)
    assert under.text == PHONE
    assert card(desk).note.accessibleDescription() == PHONE.removeprefix("▲ ")
    assert session.case(CASE).notes[QUESTION] == "call 0161 496 0000"


def test_a_note_is_looked_at_after_a_pause_and_the_cursor_stays(qtbot: QtBot, desk: ReadingDesk) -> None:
    under = write(qtbot, desk, "saw Jade at home")
    qtbot.waitUntil(under.isVisible)
    assert under.text == f"▲ “Jade” looks like a person’s name. {ADVICE}"
    assert card(desk).note.hasFocus()


def test_what_is_ordinary_raises_no_hint(qtbot: QtBot, desk: ReadingDesk) -> None:
    under = write(qtbot, desk, "Plan of 3 May 2019, see 2.2.1; Mr K agreed")
    leave(qtbot)
    assert under.text == ""


def test_the_hint_goes_when_the_words_are_taken_out(qtbot: QtBot, desk: ReadingDesk) -> None:
    under = write(qtbot, desk, "saw Jade")
    leave(qtbot)
    assert under.text
    card(desk).foot.write_note()
    for _ in "Jade":
        qtbot.keyClick(card(desk).note, Qt.Key.Key_Backspace)
    leave(qtbot)
    assert under.text == ""
    assert card(desk).note.accessibleDescription() == ""


def test_tab_and_space_say_that_it_is_fine_and_nobody_hears_of_it_again(
    qtbot: QtBot, desk: ReadingDesk, session: Session
) -> None:
    under = write(qtbot, desk, "saw Jade")
    qtbot.waitUntil(under.isVisible)
    qtbot.keyClick(card(desk).note, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is under.fine
    qtbot.keyClick(under.fine, Qt.Key.Key_Space)
    assert under.text == ""
    assert card(desk).note.hasFocus()
    write(qtbot, desk, " and Jade again")
    leave(qtbot)
    assert under.text == ""
    assert session.lookout.look("Jade and Callum") == (("name", "Callum"),)


def test_the_next_inspection_knows_nothing_of_what_was_fine(session: Session) -> None:
    session.lookout.accept(session.lookout.look("Jade"))
    assert session.lookout.look("Jade") == ()
    assert Session(session.document).lookout.look("Jade")


def test_a_stored_note_is_shown_without_a_hint(qtbot: QtBot, desk: ReadingDesk, session: Session) -> None:
    session.change("Note", {("cases", "case-2", "notes", QUESTION): "saw Callum"})
    under = write(qtbot, desk, "saw Jade")
    leave(qtbot)
    assert under.text
    desk.show_case("case-2", QUESTION)
    leave(qtbot)
    assert (card(desk).note.text, under.text) == ("saw Callum", "")


def test_several_things_are_said_once_each(qtbot: QtBot, desk: ReadingDesk) -> None:
    under = write(qtbot, desk, "Jade, M1 1AE, Jade")
    leave(qtbot)
    assert under.text == f"▲ “Jade” looks like a person’s name, “M1 1AE” looks like a postcode. {ADVICE}"


def test_what_was_not_said_yet_follows_when_the_rest_is_fine(qtbot: QtBot, desk: ReadingDesk) -> None:
    under = write(qtbot, desk, "Jade, M1 1AE, 943 476 5919, 0161 496 0000")
    leave(qtbot)
    assert under.text.count("looks like") == 3
    under.fine.setFocus()
    qtbot.keyClick(under.fine, Qt.Key.Key_Space)
    assert under.text == PHONE


def test_a_date_of_birth_is_known_by_the_year_of_the_inspection(qtbot: QtBot, desk: ReadingDesk) -> None:
    under = write(qtbot, desk, "14/02/2005")
    leave(qtbot)
    assert "looks like a date of birth" in under.text


class TestReferences:
    @pytest.fixture
    def dialog(self, shown: Show, session: Session) -> NewCaseDialog:
        """The questions about a new case."""
        dialog = NewCaseDialog(session.findings.framework, session.inspection.cases.values(), session.lookout)
        shown(dialog)
        return dialog

    def test_a_name_is_pointed_out_and_may_be_given_all_the_same(
        self, qtbot: QtBot, dialog: NewCaseDialog
    ) -> None:
        field = QApplication.focusWidget()
        field.selectAll()
        qtbot.keyClicks(field, "JSmith")
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        assert hint(dialog).text == "▲ “JSmith” looks like a person’s name. Use a reference such as C-07."
        with qtbot.waitSignal(dialog.accepted):
            qtbot.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.wanted.ref == "JSmith"

    def test_a_reference_is_not(self, qtbot: QtBot, dialog: NewCaseDialog) -> None:
        field = QApplication.focusWidget()
        field.selectAll()
        qtbot.keyClicks(field, "YJ 0042")
        qtbot.keyClick(field, Qt.Key.Key_Tab)
        assert hint(dialog).text == ""

    def test_the_facts_point_out_a_stored_reference_too_for_reports_print_it(
        self, desk: ReadingDesk, session: Session
    ) -> None:
        session.change("Reference", {("cases", "case-2", "ref"): "Callum"})
        desk.show_case("case-2", FACTS)
        under = next(found for found in desk.findChildren(SightingHint) if found.text)
        assert under.text.startswith("▲ “Callum” looks like a person’s name.")
        desk.show_case("case-3", FACTS)
        assert under.text == ""


def test_a_recommendation_is_looked_at_and_tab_passes_the_hint(
    qtbot: QtBot, shown: Show, session: Session
) -> None:
    page = QWidget()
    records = RecommendationList(session, page)
    shown(page)
    records.resize(page.size())
    records.add()
    field = QApplication.focusWidget()
    qtbot.keyClicks(field, "Mrs Jones should act")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    (under,) = (found for found in page.findChildren(SightingHint) if found.text)
    assert under.text == f"▲ “Mrs Jones” looks like a person’s name. {ADVICE}"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is under.fine


def test_the_reason_of_a_decision_is_looked_at(qtbot: QtBot, shown: Show, session: Session) -> None:
    dialog = DecisionDialog(session, "2.2", date(2020, 11, 12))
    shown(dialog)
    note = dialog.reason
    note.setFocus()
    note.selectAll()
    qtbot.keyClicks(note, "for Callum")
    qtbot.keyClick(note, Qt.Key.Key_Tab)
    assert "“Callum” looks like a person’s name" in hint(dialog).text


def test_no_control_of_a_hint_is_without_a_name(
    qtbot: QtBot, desk: ReadingDesk, nameless: Callable[[QWidget], list[QWidget]]
) -> None:
    under = write(qtbot, desk, "saw Jade")
    leave(qtbot)
    assert nameless(under) == []
