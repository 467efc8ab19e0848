"""The ratings and what they rest on, driven by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import press
from model.framework import Framework
from ui.screens.ratings import RatingsScreen
from ui.screens.ratings_delegate import DISCRETION, LOWEST, RATING, REACH, SCORE, SHARE, STANDARD, YES
from ui.session import Session
from ui.theme import apply_theme

TODAY = date(2020, 11, 13)
Show = Callable[[QWidget], QWidget]


class Document(Protocol):
    """The document of the fixtures."""

    framework: Framework
    labels: list[str]


def today() -> date:
    return TODAY


@pytest.fixture
def screen(session: Session, shown: Show) -> RatingsScreen:
    screen = RatingsScreen(session, today=today)
    shown(screen)
    screen.setFocus()
    return screen


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def answer(session: Session, case_id: str, question: str, value: str | None) -> None:
    assert session.change("Answer", {("cases", case_id, "answers", question): value})


def test_the_overall_rating_is_that_of_the_findings(screen: RatingsScreen) -> None:
    assert screen.overall.rating.accessibleName() == "Outstanding"
    assert (screen.overall.score.text(), screen.overall.maximum.text()) == ("32", "/ 36")
    said = screen.overall.scale.accessibleDescription()
    assert said.startswith("Scale of the score: Inadequate 0 to 6, Requires improvement 7 to 18")
    assert said.endswith("It stands at 32: Outstanding.")
    assert not screen.overall.remark.isVisible()


def test_a_row_shows_the_figures_of_a_standard(screen: RatingsScreen) -> None:
    texts = screen.table.texts("2.2")
    assert texts[STANDARD] == "2.2 Planning"
    assert texts[LOWEST] == "2.2.2 Keeping the child safe"
    assert (texts[YES], texts[SHARE], texts[SCORE]) == ("5 / 8", "63%", "2")
    assert texts[RATING] == "Requires improvement, moved to Good"
    assert texts[DISCRETION] == "Decided"


@pytest.mark.parametrize(
    ("standard", "lowest"), [("1.1", "judgement"), ("2.1", "2.1.1 and 2.1.3"), ("2.3", "all equal")]
)
def test_what_decides_is_named(screen: RatingsScreen, standard: str, lowest: str) -> None:
    assert screen.table.texts(standard)[LOWEST] == lowest


def test_open_discretion_is_shown_in_the_table(screen: RatingsScreen) -> None:
    assert screen.table.texts("3.2")[DISCRETION] == "Open"
    assert screen.table.texts("2.3")[DISCRETION] == ""


def test_arrows_go_from_standard_to_standard_past_the_domains(screen: RatingsScreen) -> None:
    assert screen.table.standard_id == "1.1"
    press(*[Qt.Key.Key_Down] * 5)
    assert screen.table.standard_id == "2.2"
    assert "2.2 Planning" in said(screen.detail)


def test_enter_goes_into_the_panel_and_escape_comes_back(screen: RatingsScreen) -> None:
    screen.show_standard("2.2")
    press(Qt.Key.Key_Return)
    assert screen.detail.figures.questions.hasFocus()
    press(Qt.Key.Key_Escape)
    assert screen.table.hasFocus()


def test_the_panel_explains_a_computed_rating(screen: RatingsScreen) -> None:
    screen.show_standard("2.2")
    words = said(screen.detail)
    assert "The standard takes the band of its lowest key question." in words
    assert "2.2.2: one more Yes gives Good (2.5 points to the boundary)." in words
    assert "Ratings panel, 12 Nov 2020" in words
    assert "Allowed: within five points; one case." in words


def test_open_gates_are_explained_while_nothing_is_decided(screen: RatingsScreen) -> None:
    screen.show_standard("3.2")
    assert "• A differing judgement in one case would change the rating." in said(screen.detail)
    screen.show_standard("2.3")
    assert "None of the conditions for moving this rating holds." in said(screen.detail)


def test_the_cases_behind_the_lowest_question_come_first(screen: RatingsScreen) -> None:
    screen.show_standard("2.2")
    assert screen.detail.figures.questions.question_id == "2.2.2"
    assert screen.detail.figures.cases.texts()[:3] == ["C-01: Yes", "C-02: No", "C-03: Yes"]


def test_another_key_question_shows_its_cases(screen: RatingsScreen) -> None:
    screen.show_standard("3.2")
    press(Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert screen.detail.figures.questions.question_id == "3.2.1"
    assert len(screen.detail.figures.cases.texts()) == 5


def test_a_case_is_a_link_to_its_question(qtbot: QtBot, screen: RatingsScreen) -> None:
    screen.show_standard("2.2")
    screen.detail.figures.cases.setFocus()
    with qtbot.waitSignal(screen.case_requested) as requested:
        press(Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert requested.args == ["case-2", "2.2.2"]


def test_every_case_has_room(qapp: QApplication, screen: RatingsScreen) -> None:
    screen.show_standard("2.2")
    cases = screen.detail.figures.cases
    for percent in (100, 150, 200):
        apply_theme(qapp, "light", percent)
        for width in range(1000, 1500, 37):
            screen.resize(width, 640)
            QApplication.processEvents()
            last = cases.visualRect(cases.items.index(cases.items.rowCount() - 1, 0))
            assert cases.viewport().rect().contains(last.center())


def test_a_judged_standard_shows_its_reason_and_the_way_there(qtbot: QtBot, screen: RatingsScreen) -> None:
    screen.show_standard("1.1")
    assert "The Board is senior" in said(screen.detail)
    with qtbot.waitSignal(screen.organisation_requested) as requested:
        press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert requested.args == ["1.1"]


def test_a_change_is_shown_at_once(screen: RatingsScreen, session: Session) -> None:
    screen.show_standard("2.2")
    answer(session, "case-2", "2.2.2", "yes")
    assert screen.table.texts("2.2")[YES] == "6 / 8"
    assert "C-02: Yes" in screen.detail.figures.cases.texts()


def test_a_hidden_screen_catches_up_when_it_is_shown(screen: RatingsScreen, session: Session) -> None:
    screen.hide()
    answer(session, "case-2", "2.2.2", "yes")
    assert screen.table.texts("2.2")[YES] == "5 / 8"
    screen.show()
    assert screen.table.texts("2.2")[YES] == "6 / 8"


def test_incomplete_cases_make_it_a_preview(screen: RatingsScreen, session: Session) -> None:
    answer(session, "case-2", "2.2.2", None)
    assert "Preview: 1 case is not complete." in screen.overall.remark.text()
    answer(session, "case-3", "2.2.2", None)
    assert "Preview: 2 cases are not complete." in screen.overall.remark.text()


def test_a_missing_judgement_leaves_the_service_unrated(screen: RatingsScreen, session: Session) -> None:
    session.change("Clear", {("judgements", "1.2", "rating"): None})
    assert screen.overall.rating.accessibleName() == "Not rated yet"
    assert "Preview: not every standard is rated yet." in screen.overall.remark.text()
    assert "1.2" in screen.overall.remark.text()
    assert screen.table.texts("1.2")[RATING] == "Not rated yet"
    assert screen.table.texts("1.2")[SCORE] == "–"


def test_an_empty_inspection_is_shown_as_not_rated(shown: Show, empty_session: Session) -> None:
    screen = RatingsScreen(empty_session, today=today)
    shown(screen)
    screen.show_standard("2.1")
    assert "No relevant case yet." in said(screen.detail)
    assert "cannot be rated yet" in said(screen.detail)
    assert screen.table.texts("2.1")[RATING] == "Not rated yet"


def test_a_decision_is_recorded_from_the_panel(
    screen: RatingsScreen, session: Session, document: Document
) -> None:
    screen.show_standard("3.2")
    screen.detail.figures.discretion.record_button.click()
    dialog = screen.decision
    assert dialog is not None
    assert dialog.on.value == "2020-11-13"
    dialog.choice.buttons[3].click()
    dialog.by.setText("Panel")
    dialog.reason.set_text("One of three")
    dialog.accept()
    assert screen.decision is None
    assert screen.table.texts("3.2")[RATING] == "Good, moved to Outstanding"
    assert document.labels == ["Decision on 3.2"]


def test_a_decision_is_withdrawn_and_can_be_undone(screen: RatingsScreen, session: Session) -> None:
    screen.show_standard("2.2")
    screen.detail.figures.discretion.withdraw_button.click()
    assert screen.table.texts("2.2")[RATING] == "Requires improvement"
    assert not screen.detail.figures.discretion.withdraw_button.isVisible()
    session.undo()
    assert screen.table.texts("2.2")[RATING] == "Requires improvement, moved to Good"


def test_every_control_has_a_name(
    screen: RatingsScreen, nameless: Callable[[QWidget], list[QWidget]]
) -> None:
    for standard in ("1.1", "2.2"):
        screen.show_standard(standard)
        assert nameless(screen) == []
    spoken = screen.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2.2 Planning: Requires improvement, moved to Good.")


def test_a_programme_without_overall_rating_or_scores(
    shown: Show, document: Document, framework: Framework
) -> None:
    ratings = tuple(replace(rating, score=None) for rating in framework.ratings)
    document.framework = replace(framework, overall=None, ratings=ratings)
    screen = RatingsScreen(Session(document), today=today)  # type: ignore[arg-type]
    shown(screen)
    assert not screen.overall.isVisible()
    assert screen.table.isColumnHidden(SCORE)


def test_a_programme_that_judges_everything_shows_no_figures(
    shown: Show, document: Document, framework: Framework
) -> None:
    judged = tuple(domain for domain in framework.domains if not domain.sample)
    document.framework = replace(framework, domains=judged, overall=None)
    screen = RatingsScreen(Session(document), today=today)  # type: ignore[arg-type]
    shown(screen)
    assert [screen.table.isColumnHidden(column) for column in (LOWEST, YES, SHARE, DISCRETION)] == [True] * 4


@pytest.mark.parametrize(("percent", "width"), [(100, 1366), (100, 1024), (200, 1366)])
def test_the_table_never_needs_to_scroll_sideways(
    qapp: QApplication, screen: RatingsScreen, percent: int, width: int
) -> None:
    apply_theme(qapp, "light", percent)
    screen.resize(width, 640)
    QApplication.processEvents()
    assert screen.width() == width
    assert screen.table.header().length() <= screen.table.viewport().width()
    assert not screen.table.isColumnHidden(RATING)


def test_the_whole_table_fits_a_laptop(qapp: QApplication, screen: RatingsScreen) -> None:
    screen.resize(1366, 640)
    QApplication.processEvents()
    assert not screen.table.verticalScrollBar().isVisible()
    assert not screen.table.isColumnHidden(REACH)


def test_the_table_says_how_many_cases_away_the_next_ratings_are(screen: RatingsScreen) -> None:
    assert screen.table.texts("2.2")[REACH] == "↑ 1  ↓ 2"
    assert screen.table.texts("1.1")[REACH] == ""
