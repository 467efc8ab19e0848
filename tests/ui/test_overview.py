"""The overview: details that are saved as they are typed, open choices, and counts that are right."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from ui.screens.overview import OverviewScreen
from ui.theme import apply_theme
from ui.widgets.bars import ProgressBar
from ui.widgets.picture_view import PictureView

KEY = Qt.Key


@pytest.fixture
def overview(shown, session):
    """The overview of the demonstration inspection."""
    return shown(OverviewScreen(session))


def field(screen, name):
    return next(
        label.buddy() for label in screen.findChildren(QLabel) if label.buddy() and label.text() == name
    )


def said(screen):
    QApplication.processEvents()  # labels made just now are shown by the event loop
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]


def test_it_shows_what_is_recorded(overview):
    names = ("Service", "Fieldwork from", "Fieldwork to", "Lead inspector")
    shown = [field(overview, name).text() for name in names]
    assert shown == ["Stockton-on-Tees Youth Offending Service", "21 Sep 2020", "24 Sep 2020", "Maria Jerram"]


def test_a_name_is_saved_while_it_is_typed(overview, qtbot, session, document):
    service = field(overview, "Service")
    service.selectAll()
    with qtbot.waitSignal(session.changed, timeout=2000):
        qtbot.keyClicks(service, "Hull")
    assert (session.inspection.service, document.labels) == ("Hull", ["Service name"])


def test_what_was_typed_last_is_saved_on_flush(overview, qtbot, session):
    lead = field(overview, "Lead inspector")
    lead.selectAll()
    qtbot.keyClicks(lead, "Kay Hill")
    overview.flush()
    assert session.inspection.lead_inspector == "Kay Hill"


def test_a_date_is_saved_as_iso_and_undone(overview, qtbot, session, document):
    day = field(overview, "Fieldwork to")
    day.selectAll()
    qtbot.keyClicks(day, "25/09/2020")
    qtbot.keyClick(day, KEY.Key_Return)
    assert (session.inspection.fieldwork_to, document.labels) == ("2020-09-25", ["Fieldwork to"])
    field(overview, "Service").setFocus()
    session.undo()
    assert day.text() == "24 Sep 2020"


def test_a_last_day_before_the_first_is_pointed_out(overview, qtbot):
    day = field(overview, "Fieldwork to")
    day.selectAll()
    qtbot.keyClicks(day, "1/9/2020")
    qtbot.keyClick(day, KEY.Key_Return)
    assert "This is before the first day." in said(overview)
    assert day.accessibleDescription() == "This is before the first day."


def test_what_is_no_date_changes_nothing(overview, qtbot, session, document):
    day = field(overview, "Fieldwork from")
    day.selectAll()
    qtbot.keyClicks(day, "soon")
    qtbot.keyClick(day, KEY.Key_Return)
    assert (session.inspection.fieldwork_from, document.labels) == ("2020-09-21", [])
    assert any(line.startswith("Write the date as") for line in said(overview))


def test_an_open_choice_shows_what_holds_and_saves_another(overview, qtbot, session, document):
    box = field(overview, "Moves down")
    assert box.currentText() == "Allowed"
    qtbot.keyClick(box, KEY.Key_Down)
    assert session.inspection.settings == {"moves_down": "flagged"}
    assert document.labels == ["Setting: Moves down"]
    session.undo()
    assert box.currentText() == "Allowed"


def test_every_open_choice_is_there_with_its_explanation(overview, framework):
    boxes = overview.findChildren(QComboBox)
    assert [box.accessibleName() for box in boxes] == [setting.title for setting in framework.settings]
    assert [box.accessibleDescription() for box in boxes] == [s.explanation for s in framework.settings]


def test_progress_is_counted_by_sample(overview, session):
    lines = [line for line in said(overview) if "not started" in line]
    assert lines[0] == "8 complete · 0 in progress · 0 not started"
    answers = session.case("case-1").answers
    session.change("Clear", {("cases", "case-1", "answers", question): None for question in answers})
    lines = [line for line in said(overview) if "not started" in line]
    assert lines == [
        "7 complete · 0 in progress · 1 not started",
        "5 complete · 0 in progress · 0 not started",
    ]


def test_counts_wait_until_the_screen_is_seen(qapp, overview, session):
    overview.hide()
    before = overview.findChildren(ProgressBar)
    session.change("Answer", {("cases", "case-1", "answers", "2.1.1"): None})
    assert overview.findChildren(ProgressBar) == before
    overview.show()
    assert "7 complete · 1 in progress · 0 not started" in said(overview)


def charts(screen):
    QApplication.processEvents()
    return {chart.accessibleName(): chart for chart in screen.findChildren(PictureView)}


def test_what_the_samples_are_made_of_is_shown_with_every_value(overview, framework):
    said = charts(overview)["Age"].accessibleDescription()
    assert "Court disposals, 8 cases: 10–14 2 (25%), 15–17 6 (75%), 18 and over 0 (0%)" in said
    assert set(charts(overview)) >= {"Disposal", "Gender", "Ethnicity"}


def test_a_fact_that_is_forgotten_moves_a_case_to_those_not_recorded(overview, session):
    session.change("Forget", {("cases", "case-1", "facts", "age_band"): None})
    assert "Not recorded yet 1 (13%)" in charts(overview)["Age"].accessibleDescription()


def test_standards_without_a_rating_say_why(overview, session):
    assert "Every standard has a rating." in said(overview)
    session.change("Forget", {("judgements", "1.1", "rating"): None})
    assert "1.1 Governance and leadership" in said(overview)
    assert "Not judged yet." in said(overview)


def test_the_source_of_the_wording_and_the_notice_are_there(overview, framework, session):
    assert framework.attribution in said(overview)
    assert session.inspection.notice in said(overview)


@pytest.mark.parametrize(
    ("framework_id", "mark"),
    [("yos-2018", ""), ("cci-2009", "Questions: reconstructed wording")],
)
def test_reconstructed_questions_are_said_to_be_so(shown, programme, framework_id, mark):
    screen = shown(OverviewScreen(programme(framework_id)))
    assert (mark in said(screen)) if mark else ("reconstructed wording" not in said(screen))


def test_one_sample_is_spoken_of_as_one(shown, programme):
    screen = shown(OverviewScreen(programme("fji-2012")))
    assert "What the sample is made of" in said(screen)
    assert "Every theme has a rating." in said(screen)


def test_an_inspection_that_has_just_begun_is_shown_too(shown, empty_session):
    screen = shown(OverviewScreen(empty_session))
    assert "0 complete · 0 in progress · 0 not started" in said(screen)
    assert field(screen, "Service").text() == "Ceredigion"


def test_every_control_has_a_name(overview, nameless):
    assert nameless(overview) == []


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_fits_the_width_of_the_window(qapp, overview, percent):
    apply_theme(qapp, "light", percent)
    qapp.processEvents()
    assert overview.content.minimumSizeHint().width() <= 1366
