"""Flagged evidence on the findings screen, and its way into the report."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.screens.findings import FLAGGED, FindingsScreen
from ui.session import Session
from ui.widgets.note_edit import NoteEdit

Show = Callable[[QWidget], QWidget]
ITEMS = (
    (
        "case-1",
        {"kind": "quote", "text": "They asked me first.", "flag": "good_practice", "questions": "2.2.2.d"},
    ),
    ("case-1", {"kind": "document", "text": "No flag on this one."}),
    ("case-2", {"kind": "observation", "text": "No record of the visit.", "flag": "concern"}),
)


@pytest.fixture
def screen(shown: Show, session: Session) -> FindingsScreen:
    """The findings screen at flagged evidence: good practice in C-01, a concern in C-02."""
    for number, (case_id, values) in enumerate(ITEMS):
        start = ("cases", case_id, "evidence", f"00000{number}-a")
        session.change("Evidence", {(*start, name): value for name, value in values.items()})
    screen = FindingsScreen(session)
    shown(screen)
    screen.show_part(FLAGGED)
    screen.setFocus()
    return screen


def titles(screen: FindingsScreen) -> list[str]:
    shown = screen.flagged.list
    return [shown.item(row).text() for row in range(shown.count())]


def test_flagged_evidence_of_all_cases_is_listed_with_the_reference_of_its_case(
    screen: FindingsScreen,
) -> None:
    assert titles(screen) == ["C-01 · They asked me first.", "C-02 · No record of the visit."]


def test_the_list_can_be_narrowed_down_to_concerns(screen: FindingsScreen) -> None:
    screen.flagged.flags.buttons[1].click()
    assert titles(screen) == ["C-02 · No record of the visit."]


def test_good_practice_becomes_an_example_that_the_inspector_goes_on_with(
    qtbot: QtBot, screen: FindingsScreen, session: Session
) -> None:
    screen.flagged.panel.use_button.click()
    (example,) = session.inspection.good_practice.values()
    assert (example.title, example.text) == ("", "They asked me first.")
    assert session.undo_label == "Good practice from C-01"
    card = next(iter(screen.good_practice.cards.values()))
    assert card.isVisible()
    qtbot.keyClicks(QApplication.focusWidget(), "Asked first")
    screen.flush()
    assert [made.title for made in session.inspection.good_practice.values()] == ["Asked first"]
    text = card.findChild(NoteEdit)
    assert isinstance(text, NoteEdit)
    assert text.text == "They asked me first."


def test_a_concern_becomes_a_recommendation_to_be_worded(
    qtbot: QtBot, screen: FindingsScreen, session: Session
) -> None:
    qtbot.keyClick(screen.flagged.list, Qt.Key.Key_Down)
    screen.flagged.panel.use_button.click()
    assert [made.text for made in session.inspection.recommendations.values()] == ["No record of the visit."]
    assert session.inspection.good_practice == {}
    assert next(iter(screen.recommendations.cards.values())).isVisible()


def test_the_evidence_itself_stays_as_it_is_when_it_is_used(screen: FindingsScreen, session: Session) -> None:
    before = session.case("case-1").evidence
    screen.flagged.use()
    assert session.case("case-1").evidence == before


@pytest.mark.parametrize(("row", "place"), [(0, ("case-1", "2.2.2.d")), (1, ("case-2", "evidence"))])
def test_an_item_leads_to_its_question_or_to_the_evidence_of_its_case(
    qtbot: QtBot, screen: FindingsScreen, row: int, place: tuple[str, str]
) -> None:
    screen.flagged.list.setCurrentRow(row)
    with qtbot.waitSignal(screen.case_requested) as asked:
        screen.flagged.panel.go_button.click()
    assert tuple(asked.args) == place


def test_without_flagged_evidence_the_screen_says_how_it_gets_there(shown: Show, session: Session) -> None:
    screen = FindingsScreen(session)
    shown(screen)
    screen.show_part(FLAGGED)
    assert screen.flagged._empty.isVisible()
    assert not screen.flagged.panel.isVisible()


def test_an_item_flagged_meanwhile_is_there_when_the_screen_is_shown_again(
    screen: FindingsScreen, session: Session
) -> None:
    session.change("Flag", {("cases", "case-1", "evidence", "000001-a", "flag"): "concern"})
    assert titles(screen)[1] == "C-01 · No flag on this one."
