"""Standards that are judged against printed criteria, in several programmes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from model.framework import Criterion
from model.methods import RECONSTRUCTED
from ui.screens.criteria import CriteriaView
from ui.screens.judgement_card import JudgementCard
from ui.screens.organisation import OrganisationScreen
from ui.session import Session
from ui.widgets.disclosure import Disclosure

Programme = Callable[[str], Session]
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def judged(programme: Programme, shown: Show) -> Iterator[Callable[[str], OrganisationScreen]]:
    kept = []

    def judged(framework_id: str) -> OrganisationScreen:
        screen = OrganisationScreen(programme(framework_id))
        kept.append(screen)
        shown(screen)
        screen.setFocus()
        return screen

    yield judged
    kept.clear()


def said(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def lines_below(criteria: tuple[Criterion, ...]) -> Iterator[Criterion]:
    for criterion in criteria:
        yield criterion
        yield from lines_below(criterion.parts)


@pytest.mark.parametrize(
    ("framework_id", "standards", "keys"),
    [
        ("yot-phase3-2005", ["1", "2", "3", "4", "5"], "1–4"),
        ("yot-phase2-2004", ["1", "2", "3"], "1–4"),
        ("fji-2012", ["5"], "1–4"),
    ],
)
def test_every_judged_standard_has_a_card_with_the_ratings_of_its_group(
    judged: Callable[[str], OrganisationScreen], framework_id: str, standards: list[str], keys: str
) -> None:
    screen = judged(framework_id)
    framework = screen._session.findings.framework
    assert list(screen.cards) == standards
    for standard_id, card in screen.cards.items():
        group = framework.standard(standard_id).method.ratings
        offered = [button.segment.id for button in card.choice.buttons]
        assert offered == [rating.id for rating in framework.ratings_in(group)]
        assert card.choice.keys == keys


def test_every_printed_criterion_can_be_read(
    qtbot: QtBot, judged: Callable[[str], OrganisationScreen]
) -> None:
    screen = judged("yot-phase3-2005")
    standards = screen._session.findings.framework.standards
    for disclosure in screen.findChildren(Disclosure):
        assert not disclosure.opened
        disclosure.button.setFocus()
        qtbot.keyClick(disclosure.button, Qt.Key.Key_Space)
        assert disclosure.opened
    words = said(screen)
    criteria = [line for standard in standards for line in lines_below(standard.criteria)]
    assert len(criteria) == 19 + 124
    assert all(line.text in words for line in criteria)


def test_a_closed_list_says_what_it_holds_and_whether_it_is_open(
    judged: Callable[[str], OrganisationScreen],
) -> None:
    first = judged("yot-phase3-2005").cards["1"].findChildren(Disclosure)[0]
    assert first.button.accessibleName() == "1.1.1 Evidence: 7 statements, closed"
    first.button.click()
    assert first.button.accessibleName() == "1.1.1 Evidence: 7 statements, open"
    first.button.click()
    assert not first.opened


def test_criteria_with_mere_names_are_shown_without_them(
    judged: Callable[[str], OrganisationScreen],
) -> None:
    words = said(judged("fji-2012").cards["5"])
    assert not any("leadership" in line for line in words if line.startswith("5."))
    assert any(line.startswith("Leadership and Governance") for line in words)


def test_questions_of_cases_are_not_asked_of_the_service(judged: Callable[[str], OrganisationScreen]) -> None:
    screen = judged("yot-phase2-2004")
    framework = screen._session.findings.framework
    words = said(screen)
    assert not any(question.text in words for s in framework.standards for question in s.questions)


def test_a_long_list_of_criteria_is_closed_at_first(qtbot: QtBot, shown: Show) -> None:
    window = QWidget()
    criteria = [Criterion(f"c{n}", f"Criterion {n}", RECONSTRUCTED) for n in range(9)]
    view = CriteriaView("1", criteria, window)
    shown(window)
    disclosure = view.findChildren(Disclosure)[0]
    assert disclosure.button.text().endswith("9 criteria")
    assert "Reconstructed wording" in said(view)
    assert "Criterion 3" not in said(view)
    disclosure.button.click()
    assert "Criterion 3" in said(view)


def test_a_reconstructed_statement_is_marked(qtbot: QtBot, programme: Programme, shown: Show) -> None:
    session = programme("yos-2018")
    framework = session.findings.framework
    window = QWidget()
    standard = replace(framework.standard("1.1"), wording=RECONSTRUCTED, questions=())
    card = JudgementCard(framework, standard, session.lookout, window)
    shown(window)
    assert "Reconstructed wording" in said(card)


def test_a_judgement_in_words_is_given_by_its_place(
    qtbot: QtBot, judged: Callable[[str], OrganisationScreen]
) -> None:
    screen = judged("yot-phase2-2004")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    assert screen._session.inspection.judgements["1"].rating == "fully"


def test_ratings_stand_below_one_another_where_there_is_no_room(
    judged: Callable[[str], OrganisationScreen],
) -> None:
    choice = judged("fji-2012").cards["5"].choice
    choice.fit(2000)
    wide = choice.sizeHint()
    choice.fit(200)
    assert choice.sizeHint().width() < wide.width()
    assert choice.sizeHint().height() > 3 * wide.height()
