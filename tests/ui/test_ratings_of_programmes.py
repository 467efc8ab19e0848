"""Ratings as each programme has them: pooled shares, headline and section scores, decisions, statistics."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from model.framework import OVERALL
from model.frameworks import framework_ids
from ui.dialogs.decision import withdrawn
from ui.screens.ratings import RatingsScreen
from ui.screens.ratings_delegate import DISCRETION, LOWEST, RATING, SCORE, SHARE, YES
from ui.screens.statistics import StatisticsTable
from ui.screens.statistics_delegate import AVERAGE, COUNT, RANGE, STANDING, TARGET, TITLE, VALUE
from ui.session import Session
from ui.theme import apply_theme

Programme = Callable[[str], Session]
Show = Callable[[QWidget], QWidget]
Rated = Callable[[str], RatingsScreen]
FULL = {"1": "fully", "2": "satisfactorily", "3": "partly"}


def today() -> date:
    return date(2020, 11, 13)


@pytest.fixture
def rated(programme: Programme, shown: Show) -> Iterator[Rated]:
    kept = []

    def rated(framework_id: str) -> RatingsScreen:
        screen = RatingsScreen(programme(framework_id), today=today)
        kept.append(screen)
        shown(screen)
        screen.setFocus()
        return screen

    yield rated
    kept.clear()


def said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def judge(session: Session, ratings: dict[str, str]) -> None:
    values = {("judgements", standard, "rating"): rating for standard, rating in ratings.items()}
    assert session.change("Judge", values)


def statistics_of(screen: RatingsScreen) -> StatisticsTable:
    assert screen.statistics is not None
    return screen.statistics


def row_of(screen: RatingsScreen, statistic_id: str) -> int:
    results = screen._session.findings.ratings.statistics
    return next(row for row, result in enumerate(results) if result.statistic.id == statistic_id)


def test_a_pooled_share_shows_count_percent_and_rating(rated: Rated) -> None:
    texts = rated("fji-2012").table.texts("1")
    assert (texts[YES], texts[SHARE], texts[RATING]) == ("192 / 245", "78%", "Satisfactory")


def test_a_decision_that_differs_is_shown_beside_the_proposal(rated: Rated) -> None:
    screen = rated("fji-2012")
    assert screen.table.texts("3")[RATING] == "Good, moved to Satisfactory"
    screen.show_standard("3")
    words = said(screen.detail)
    assert "169 of 206 answers that apply were sufficient (82%)" in words
    assert "Inspection team, 28 Nov 2014" in words
    assert "as the figures propose" not in words


def test_a_decision_that_confirms_says_so(rated: Rated) -> None:
    screen = rated("fji-2012")
    screen.show_standard("2")
    assert "as the figures propose" in said(screen.detail)


def test_a_proposal_waits_for_its_decision(rated: Rated) -> None:
    screen = rated("fji-2012")
    assert screen._session.change("Withdraw", withdrawn("2"))
    screen.show_standard("2")
    assert screen.table.texts("2")[RATING] == "Good proposed, not decided yet"
    assert screen.table.texts("2")[DISCRETION] == "To decide"
    words = said(screen.detail)
    assert "Not decided yet." in words
    assert "discretion" not in words.lower()
    assert screen.detail.figures.discretion.record_button.text() == "Decide…"


def test_a_remark_takes_no_more_room_than_it_needs(rated: Rated) -> None:
    screen = rated("fji-2012")
    screen._session.change("Withdraw", withdrawn("2"))
    QApplication.processEvents()
    assert screen.overall.remark.text() == "▲ Preview: not every theme is rated yet."
    assert screen.overall.height() < 100


def test_a_decision_may_confirm_the_proposal(rated: Rated) -> None:
    screen = rated("fji-2012")
    screen._session.change("Withdraw", withdrawn("2"))
    screen.show_standard("2")
    screen.detail.figures.discretion.record_button.click()
    dialog = screen.decision
    assert dialog is not None
    assert "conditions" not in said(dialog)
    assert [b.segment.id for b in dialog.choice.buttons] == ["poor", "unsatisfactory", "satisfactory", "good"]
    dialog.choice.buttons[3].click()
    assert not dialog.flags.isVisible()
    dialog.by.setText("Inspection team")
    dialog.reason.set_text("As the cases show")
    dialog.accept()
    assert screen.table.texts("2")[RATING] == "Good"
    assert screen.table.texts("2")[DISCRETION] == "Decided"


def test_a_judged_standard_among_computed_ones_says_that_it_is(rated: Rated) -> None:
    screen = rated("fji-2012")
    assert screen.table.texts("5")[YES] == "judged"
    assert screen.table.isColumnHidden(LOWEST)
    assert screen.table.isColumnHidden(SCORE)


def test_no_overall_rating_is_spoken_of_where_there_is_none(rated: Rated) -> None:
    for framework_id in ("fji-2012", "cci-2009", "yot-phase3-2005"):
        screen = rated(framework_id)
        assert not screen.overall.isVisible()


def test_headline_scores_stand_above_the_table(rated: Rated) -> None:
    cards = rated("cci-2009").headlines.cards
    shown = [(card.percent.text(), card.comment.accessibleName()) for card in cards]
    assert shown == [
        ("60%", "MODERATE improvement required"),
        ("53%", "SUBSTANTIAL improvement required"),
        ("66%", "MODERATE improvement required"),
    ]
    assert cards[0].count.text() == "547 of 909 answers"


def test_sections_have_their_own_pooled_score(rated: Rated) -> None:
    table = rated("cci-2009").table
    spoken = [table._domains[domain].data(Qt.ItemDataRole.AccessibleTextRole) for domain in ("1", "2", "3")]
    assert [text.rsplit(" ", 1)[-1] for text in spoken] == ["58%", "66%", "68%"]


def test_a_method_without_decisions_offers_none(rated: Rated) -> None:
    screen = rated("cci-2009")
    screen.show_standard("1.1")
    assert not screen.detail.figures.discretion.isVisible()
    assert screen.table.isColumnHidden(DISCRETION)


def test_the_questions_of_a_pooled_share_lead_to_their_cases(qtbot: QtBot, rated: Rated) -> None:
    screen = rated("cci-2009")
    screen.show_standard("1.3")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    questions = screen.detail.figures.questions
    assert questions.hasFocus()
    spoken = questions.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "1.3.1 Vulnerability screening completed: 45 of 58, 78%"
    qtbot.keyClick(questions, Qt.Key.Key_Return)
    assert screen.detail.figures.cases.hasFocus()
    assert len(screen.detail.figures.cases.texts()) == 58
    assert "Reconstructed wording" in said(screen.detail)


def test_every_line_of_a_list_has_its_room(rated: Rated) -> None:
    screen = rated("yot-phase3-2005")
    screen.show_standard("3")
    QApplication.processEvents()
    questions = screen.detail.figures.questions
    assert questions.height() == questions.heightForWidth(questions.width())


def test_a_judged_standard_shows_its_figures_too(rated: Rated) -> None:
    screen = rated("yot-phase3-2005")
    screen.show_standard("5")
    assert screen.detail.judgement.isVisible()
    assert screen.detail.figures.questions.isVisible()
    assert not screen.detail.figures.discretion.isVisible()
    assert screen.table.texts("5")[SCORE] == "1"
    assert screen.table.texts("5")[RATING] == "Inadequate"


def test_a_category_follows_from_the_decision_table(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    assert screen.overall.rating.accessibleName() == "Good basis for development"
    assert "Follows from the sections by the published table." in said(screen.overall)
    assert not screen.overall.choice.choose_button.isVisible()
    assert not screen.overall.scale.isVisible()
    screen.overall.choice.meaning.button.click()
    assert "Commendable" in said(screen.overall)


def test_what_the_table_leaves_open_is_chosen_with_a_reason(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    session = screen._session
    judge(session, FULL)
    assert screen.overall.rating.accessibleName() == "Not rated yet"
    assert "leaves this to the inspector: Requiring improvement or Good basis" in said(screen.overall)
    assert "the overall rating is not decided yet" in screen.overall.remark.text()
    screen.overall.choice.choose_button.click()
    dialog = screen.decision
    assert dialog is not None
    assert dialog.windowTitle() == "Decision on the overall rating"
    offered = [button.segment.id for button in dialog.choice.buttons]
    assert offered == ["requiring_improvement", "good_basis_for_development", "good"]
    dialog.choice.buttons[1].click()
    dialog.accept()
    assert dialog.isVisible()
    dialog.by.setText("Lead inspector")
    dialog.reason.set_text("Strong management")
    dialog.accept()
    decision = session.inspection.decisions[OVERALL]
    assert (decision.rating, decision.by, decision.on, decision.reason) == (
        "good_basis_for_development",
        "Lead inspector",
        "2020-11-13",
        "Strong management",
    )
    assert session.undo_label == "Decision on the overall rating"
    assert screen.overall.rating.accessibleName() == "Good basis for development"
    assert "“Strong management”" in said(screen.overall)
    screen.overall.choice.withdraw_button.click()
    assert OVERALL not in session.inspection.decisions


def test_a_choice_that_is_no_longer_open_is_kept_and_flagged(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    judge(screen._session, FULL)
    values = {"rating": "good", "by": "Lead", "on": "2020-11-13", "reason": "Because"}
    assert screen._session.change("Choose", {("decisions", OVERALL, k): v for k, v in values.items()})
    judge(screen._session, {"1": "satisfactorily"})
    assert "The table leaves no choice here" in said(screen.overall)
    assert screen.overall.choice.withdraw_button.isVisible()
    assert not screen.overall.choice.choose_button.isVisible()


def test_a_missing_judgement_leaves_the_category_open(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    screen._session.change("Clear", {("judgements", "2", "rating"): None})
    assert screen.overall.rating.accessibleName() == "Not rated yet"
    assert "Not rated until every section is: 2." in said(screen.overall)


def test_statistics_stand_beside_average_range_and_target(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    table = statistics_of(screen)
    texts = table.texts(row_of(screen, "initial_assessment_timely"))
    assert texts[TITLE].startswith("Initial assessment completed in accordance")
    assert (texts[VALUE], texts[COUNT], texts[AVERAGE]) == ("87%", "13 / 15", "84%")
    assert (texts[STANDING], texts[RANGE], texts[TARGET]) == ("▲ Better", "70–97%", "100%")
    assert table.accessibleName() == "Key statistics"
    assert "YJB targets: If appropriate." in said(screen)


def test_a_value_outside_the_range_is_shown_as_it_is(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    row = row_of(screen, "full_risk_of_harm_completed")
    assert statistics_of(screen).texts(row)[VALUE] == "89%"
    assert "outside the range" in statistics_of(screen).note(row)


def test_less_is_better_where_the_statistic_says_so(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    row = row_of(screen, "any_criminal_activity_during_order")
    texts = statistics_of(screen).texts(row)
    assert (texts[VALUE], texts[AVERAGE], texts[STANDING]) == ("27%", "29%", "▲ Better")
    assert "better when lower" in statistics_of(screen).note(row)


def test_a_statistic_without_an_average_is_not_compared(rated: Rated) -> None:
    screen = rated("yot-phase2-2004")
    texts = statistics_of(screen).texts(row_of(screen, "referral_physical_health"))
    assert (texts[AVERAGE], texts[STANDING], texts[RANGE]) == ("–", "–", "–")


def test_a_target_keeps_its_footnote(rated: Rated) -> None:
    screen = rated("yot-phase3-2005")
    row = row_of(screen, "supervision_plan_meets_standard_and_smart")
    assert "target: Relates to detention and training plans" in statistics_of(screen).note(row)


def test_a_row_of_statistics_is_spoken_in_one_sentence(rated: Rated) -> None:
    table = statistics_of(rated("yot-phase3-2005"))
    spoken = table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "YOT score (% cases) 57%; Count 17 / 30; Average for phase 3.1 YOTs 79%" in spoken
    assert "Against average ▼ Worse" in spoken


@pytest.mark.parametrize("framework_id", framework_ids())
@pytest.mark.parametrize(("percent", "width"), [(100, 1366), (100, 1024), (200, 1366)])
def test_no_table_needs_to_scroll_sideways(
    qapp: QApplication, rated: Rated, framework_id: str, percent: int, width: int
) -> None:
    apply_theme(qapp, "light", percent)
    screen = rated(framework_id)
    screen.resize(width, 640)
    QApplication.processEvents()
    for table in filter(None, (screen.table, screen.statistics)):
        assert table.header().length() <= table.viewport().width()
    assert not screen.table.isColumnHidden(RATING)


@pytest.mark.parametrize("framework_id", framework_ids())
def test_every_control_of_every_standard_has_a_name(
    rated: Rated, nameless: Callable[[QWidget], list[QWidget]], framework_id: str
) -> None:
    screen = rated(framework_id)
    for standard_id in screen._session.findings.ratings.standards:
        screen.show_standard(standard_id)
        assert nameless(screen) == []
