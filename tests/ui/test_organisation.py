"""The judged standards, driven by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from benchmarks.harness.hands import press
from model.framework import Framework
from ui.screens.organisation import JudgementCard, OrganisationScreen
from ui.session import Session
from ui.theme import apply_theme


class Document(Protocol):
    """The document of the fixtures."""

    full: bool
    framework: Framework
    labels: list[str]


Show = Callable[[QWidget], QWidget]


@pytest.fixture
def screen(session: Session, shown: Show) -> OrganisationScreen:
    screen = OrganisationScreen(session)
    shown(screen)
    screen.setFocus()
    return screen


def card(screen: OrganisationScreen, standard_id: str = "1.1") -> JudgementCard:
    return screen.cards[standard_id]


def test_there_is_a_card_for_each_judged_standard(screen: OrganisationScreen) -> None:
    assert list(screen.cards) == ["1.1", "1.2", "1.3", "1.4"]


def test_a_card_shows_what_is_recorded(screen: OrganisationScreen) -> None:
    assert card(screen).choice.chosen == "good"
    assert card(screen).reason.text.startswith("The Board is senior")
    assert not card(screen).missing.isVisible()


@pytest.mark.parametrize(
    ("key", "rating"),
    [(Qt.Key.Key_0, "inadequate"), (Qt.Key.Key_1, "requires_improvement"), (Qt.Key.Key_3, "outstanding")],
)
def test_a_figure_judges_by_score(
    screen: OrganisationScreen, session: Session, document: Document, key: Qt.Key, rating: str
) -> None:
    press(key)
    assert session.inspection.judgements["1.1"].rating == rating
    assert document.labels[-1] == "Judgement of 1.1"


def test_arrows_to_the_side_move_and_space_judges(screen: OrganisationScreen, session: Session) -> None:
    press(Qt.Key.Key_Right)
    assert session.inspection.judgements["1.1"].rating == "good"
    press(Qt.Key.Key_Space)
    assert session.inspection.judgements["1.1"].rating == "outstanding"


def test_delete_clears_a_judgement(screen: OrganisationScreen, session: Session) -> None:
    press(Qt.Key.Key_Delete)
    assert session.inspection.judgements["1.1"].rating == ""
    assert "Not judged yet" in card(screen).missing.text()


def test_arrows_up_and_down_go_from_standard_to_standard(
    screen: OrganisationScreen, session: Session
) -> None:
    press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_1)
    assert session.inspection.judgements["1.2"].rating == "requires_improvement"
    assert session.inspection.judgements["1.1"].rating == "good"


def test_a_reason_is_written_and_saved(
    qtbot: QtBot, screen: OrganisationScreen, session: Session, document: Document
) -> None:
    session.change("Clear", {("judgements", "1.1", "reason"): None})
    assert "No reason given yet" in card(screen).missing.text()
    press(Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Minutes of the board")
    press(Qt.Key.Key_Escape)
    assert session.inspection.judgements["1.1"].reason == "Minutes of the board"
    assert document.labels[-1] == "Reason for 1.1"
    assert card(screen).choice.isAncestorOf(QApplication.focusWidget())


def test_what_is_typed_is_saved_when_the_screen_is_left(
    qtbot: QtBot, screen: OrganisationScreen, session: Session
) -> None:
    press(Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "x")
    screen.flush()
    assert "x" in session.inspection.judgements["1.1"].reason


def test_undo_shows_again_what_was_there(screen: OrganisationScreen, session: Session) -> None:
    press(Qt.Key.Key_0)
    session.undo()
    assert card(screen).choice.chosen == "good"


def test_a_judgement_that_cannot_be_saved_is_not_shown(
    screen: OrganisationScreen, document: Document
) -> None:
    document.full = True
    press(Qt.Key.Key_0)
    assert card(screen).choice.chosen == "good"


def test_it_goes_to_a_standard(screen: OrganisationScreen) -> None:
    screen.show_standard("1.4")
    assert card(screen, "1.4").choice.isAncestorOf(QApplication.focusWidget())


def test_every_control_has_a_name(
    screen: OrganisationScreen, nameless: Callable[[QWidget], list[QWidget]]
) -> None:
    assert nameless(screen) == []
    names = [button.accessibleName() for button in card(screen).choice.buttons]
    assert names[2] == "Judgement of 1.1: Good"


def test_ratings_without_scores_take_figures_by_place(
    qtbot: QtBot, session: Session, framework: Framework
) -> None:
    ratings = tuple(replace(rating, score=None) for rating in framework.ratings)
    window = QWidget()
    qtbot.addWidget(window)
    standard = framework.standard("1.1")
    changed = JudgementCard(replace(framework, ratings=ratings), standard, session.lookout, window)
    assert changed.choice.keys == "1–4"
    with qtbot.waitSignal(changed.judged) as judged:
        qtbot.keyClick(changed.choice.buttons[0], Qt.Key.Key_1)
    assert judged.args == ["1.1", "inadequate"]


def test_a_programme_without_judged_standards_says_so(
    qtbot: QtBot, document: Document, framework: Framework
) -> None:
    computed = tuple(domain for domain in framework.domains if domain.sample)
    document.framework = replace(framework, domains=computed)
    screen = OrganisationScreen(Session(document))  # type: ignore[arg-type]
    qtbot.addWidget(screen)
    assert screen.cards == {}
    screen.show_standard("1.1")


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_the_window(
    qapp: QApplication, screen: OrganisationScreen, percent: int
) -> None:
    apply_theme(qapp, "light", percent)
    assert screen.minimumSizeHint().width() <= 1366
    assert max(card.minimumSizeHint().width() for card in screen.cards.values()) <= 1318
