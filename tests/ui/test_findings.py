"""Findings, recommendations and good practice, driven by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QWidget

from benchmarks.harness.hands import press, write
from model.frameworks import framework_ids
from ui.screens.findings import GOOD_PRACTICE, RECOMMENDATIONS, FindingsScreen
from ui.screens.findings_table import COUNT, MARK, QUESTION, SHARE
from ui.screens.record_cards import RecordCard
from ui.session import Session
from ui.theme import apply_theme

Show = Callable[[QWidget], QWidget]
Programme = Callable[[str], Session]


class Document(Protocol):
    """The document of the fixtures."""

    full: bool
    labels: list[str]


@pytest.fixture
def screen(session: Session, shown: Show) -> FindingsScreen:
    screen = FindingsScreen(session)
    shown(screen)
    screen.setFocus()
    return screen


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def only_card(screen: FindingsScreen) -> RecordCard:
    (card,) = screen.recommendations.cards.values()
    return card


def test_every_question_asked_of_cases_has_its_figure(screen: FindingsScreen) -> None:
    texts = screen.figures.table.texts("2.2.2")
    assert texts[QUESTION].startswith("2.2.2 ")
    assert (texts[SHARE], texts[COUNT], texts[MARK]) == ("63%", "5 / 8", "")
    assert "1.1.1" not in screen.figures.table._rows


@pytest.mark.parametrize(
    ("key", "mark", "word"),
    [(Qt.Key.Key_S, "strength", "Strength"), (Qt.Key.Key_I, "area_for_improvement", "Area for improvement")],
)
def test_a_key_marks_the_current_question(
    screen: FindingsScreen, session: Session, key: Qt.Key, mark: str, word: str
) -> None:
    press(Qt.Key.Key_Down, key)
    question = screen.figures.table.question_id
    assert session.inspection.findings[question].mark == mark
    assert screen.figures.table.texts(question)[MARK] == word
    assert screen.figures.panel.marks.chosen == mark
    press(Qt.Key.Key_Delete)
    assert question not in session.inspection.findings
    assert screen.figures.table.texts(question)[MARK] == ""


def test_a_finding_is_written_and_saved(screen: FindingsScreen, session: Session) -> None:
    press(Qt.Key.Key_E)
    write("Seen in most cases")
    press(Qt.Key.Key_Escape)
    assert session.inspection.findings["2.1.1"].text == "Seen in most cases"
    assert screen.figures.table.hasFocus()


def test_what_is_typed_stays_with_its_question_when_another_is_chosen(
    screen: FindingsScreen, session: Session
) -> None:
    press(Qt.Key.Key_Return)
    write("About the first")
    screen.figures.table.choose("2.1.2")
    assert session.inspection.findings["2.1.1"].text == "About the first"
    assert "2.1.2" not in session.inspection.findings
    assert screen.figures.panel.text.text == ""


def test_the_mark_is_given_in_the_panel_too(screen: FindingsScreen, session: Session) -> None:
    screen.figures.panel.marks.setFocus()
    press(Qt.Key.Key_I)
    assert session.inspection.findings["2.1.1"].mark == "area_for_improvement"
    press(Qt.Key.Key_Delete)
    assert "2.1.1" not in session.inspection.findings


def test_a_finding_that_cannot_be_saved_stays_on_the_screen(
    screen: FindingsScreen, document: Document
) -> None:
    document.full = True
    press(Qt.Key.Key_S)
    assert screen.figures.table.texts("2.1.1")[MARK] == ""
    assert screen.figures.panel.marks.chosen == ""
    press(Qt.Key.Key_E)
    write("Kept")
    screen.flush()
    assert screen.figures.panel.text.text == "Kept"


def test_undo_takes_a_mark_back(screen: FindingsScreen, session: Session) -> None:
    press(Qt.Key.Key_S)
    session.undo()
    assert screen.figures.table.texts("2.1.1")[MARK] == ""


def test_a_recommendation_is_added_by_keyboard(screen: FindingsScreen, session: Session) -> None:
    screen.show_part(RECOMMENDATIONS)
    screen.setFocus()
    assert "No recommendations yet" in said(screen)
    press(Qt.Key.Key_Space)
    write("Plans say who does what")
    press(Qt.Key.Key_Tab)
    write("YOT Manager")
    screen.flush()
    (made,) = session.inspection.recommendations.values()
    assert (made.text, made.addressee, made.earlier) == ("Plans say who does what", "YOT Manager", "")
    assert "No recommendations yet" not in said(screen)


def test_an_earlier_recommendation_is_followed_up(screen: FindingsScreen, session: Session) -> None:
    screen.show_part(RECOMMENDATIONS)
    screen.recommendations.add()
    card = only_card(screen)
    write("An old one")
    assert not card.field("progress").widget.isVisible()
    press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QCheckBox)
    press(Qt.Key.Key_Space, Qt.Key.Key_Tab)
    write("achieved")
    press(Qt.Key.Key_Tab)
    write("Board minutes")
    screen.flush()
    (made,) = session.inspection.recommendations.values()
    assert (made.earlier, made.progress, made.note) == ("yes", "achieved", "Board minutes")


def test_order_is_kept_and_a_removed_recommendation_comes_back_with_undo(
    screen: FindingsScreen, session: Session
) -> None:
    screen.show_part(RECOMMENDATIONS)
    for text in ("First", "Second", "Third"):
        screen.recommendations.add()
        write(text)
        screen.flush()
    assert [item.text for item in session.inspection.recommendations.values()] == ["First", "Second", "Third"]
    second = list(screen.recommendations.cards.values())[1]
    second.remove_button.click()
    assert [item.text for item in session.inspection.recommendations.values()] == ["First", "Third"]
    assert len(screen.recommendations.cards) == 2
    session.undo()
    assert len(screen.recommendations.cards) == 3


def test_emptying_a_text_does_not_take_the_field_away(screen: FindingsScreen, session: Session) -> None:
    screen.show_part(RECOMMENDATIONS)
    screen.recommendations.add()
    write("x")
    screen.flush()
    press(Qt.Key.Key_Backspace)
    screen.flush()
    assert session.inspection.recommendations == {}
    assert only_card(screen).isAncestorOf(QApplication.focusWidget())
    write("Better words")
    screen.flush()
    assert [item.text for item in session.inspection.recommendations.values()] == ["Better words"]


def test_an_empty_card_is_removed_without_a_trace(screen: FindingsScreen, document: Document) -> None:
    screen.show_part(RECOMMENDATIONS)
    screen.recommendations.add()
    only_card(screen).remove_button.click()
    assert screen.recommendations.cards == {}
    assert document.labels == []


def test_an_empty_card_is_gone_when_the_part_is_shown_again(screen: FindingsScreen) -> None:
    screen.show_part(RECOMMENDATIONS)
    screen.recommendations.add()
    screen.show_part(GOOD_PRACTICE)
    screen.show_part(RECOMMENDATIONS)
    assert screen.recommendations.cards == {}


def test_what_cannot_be_saved_stays_and_is_saved_later(
    screen: FindingsScreen, session: Session, document: Document
) -> None:
    screen.show_part(GOOD_PRACTICE)
    screen.good_practice.add()
    write("Joint visits")
    document.full = True
    screen.flush()
    assert session.inspection.good_practice == {}
    document.full = False
    session.save_unsaved()
    assert [item.title for item in session.inspection.good_practice.values()] == ["Joint visits"]


def test_good_practice_is_written_down(screen: FindingsScreen, session: Session) -> None:
    screen.show_part(GOOD_PRACTICE)
    screen.setFocus()
    press(Qt.Key.Key_Space)
    write("Joint visits")
    press(Qt.Key.Key_Tab)
    write("Two agencies visit together")
    screen.flush()
    (made,) = session.inspection.good_practice.values()
    assert (made.title, made.text) == ("Joint visits", "Two agencies visit together")


@pytest.mark.parametrize("framework_id", framework_ids())
def test_what_a_demonstration_holds_is_there(
    programme: Programme, shown: Show, nameless: Callable[[QWidget], list[QWidget]], framework_id: str
) -> None:
    session = programme(framework_id)
    screen = FindingsScreen(session)
    shown(screen)
    inspection = session.inspection
    assert list(screen.recommendations.cards) == list(inspection.recommendations)
    assert list(screen.good_practice.cards) == list(inspection.good_practice)
    marked = [q for q in screen.figures.table._rows if screen.figures.table.texts(q)[MARK]]
    assert marked == [q for q in screen.figures.table._rows if q in inspection.findings]
    for part in range(3):
        screen.show_part(part)
        assert nameless(screen) == []


def test_reconstructed_questions_are_marked(programme: Programme, shown: Show) -> None:
    screen = FindingsScreen(programme("cci-2009"))
    shown(screen)
    assert "Reconstructed wording" in said(screen.figures.panel)


def test_official_questions_are_not_marked(screen: FindingsScreen) -> None:
    assert "econstructed" not in said(screen)


@pytest.mark.parametrize(("percent", "width"), [(100, 1366), (100, 1024), (200, 1366)])
def test_the_table_never_needs_to_scroll_sideways(
    qapp: QApplication, screen: FindingsScreen, percent: int, width: int
) -> None:
    apply_theme(qapp, "light", percent)
    screen.resize(width, 640)
    QApplication.processEvents()
    table = screen.figures.table
    assert table.header().length() <= table.viewport().width()
    assert not table.isColumnHidden(MARK)
