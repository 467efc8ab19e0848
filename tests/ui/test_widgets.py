"""The controls: what they say, what keys do, and that the focus can be seen."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from model.scales import RatingValue
from model.written_dates import parse_date
from ui.theme import apply_theme, role_font
from ui.widgets.answer_buttons import AnswerButtons
from ui.widgets.bars import ProgressBar, ShareBar
from ui.widgets.controls import (
    Card,
    ChoiceBox,
    DateField,
    EmptyState,
    KeyHint,
    ReconstructedMark,
    TextField,
    WheelGuard,
    YesNoChoice,
    numbered,
)
from ui.widgets.dates import shown_date, shown_moment
from ui.widgets.dialog import Dialog
from ui.widgets.form_rows import add_row, form
from ui.widgets.link_list import Link, LinkList
from ui.widgets.note_edit import MOST_LINES, NoteEdit
from ui.widgets.page import SideBySide
from ui.widgets.rating_label import RatingLabel, rating_words
from ui.widgets.shapes import shape_path
from ui.widgets.tabs import TabButton

KEY = Qt.Key


@pytest.fixture
def question(framework):
    """A sub-question that admits no N/A."""
    return framework.question("2.2.2.d")


@pytest.fixture
def buttons(shown, question):
    """Its answers, with the focus."""
    made = AnswerButtons()
    made.set_values(question.scale.values, question.offered)
    made.set_subject(question.id)
    shown(made)
    made.setFocus()
    return made


@pytest.fixture
def note(shown):
    """An empty note with the focus."""
    made = NoteEdit()
    made.setAccessibleName("Note")
    shown(made)
    made.setFocus()
    return made


def heard(signal):
    """Collects what a signal carries."""
    carried = []
    signal.connect(carried.append)
    return carried


def type_text(widget, text):
    """Types any letters; qtbot.keyClicks aborts the interpreter outside Latin-1."""
    for letter in text:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, KEY.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, event)


class TestAnswerButtons:
    def test_a_key_on_a_button_answers(self, buttons, qtbot):
        with qtbot.waitSignal(buttons.answered) as answered:
            qtbot.keyClick(buttons.focusWidget(), KEY.Key_Space)
        assert (answered.args, buttons.answer) == (["yes"], "yes")

    def test_arrows_move_and_answer_nothing(self, buttons, qtbot):
        answers = heard(buttons.answered)
        qtbot.keyClick(buttons.focusWidget(), KEY.Key_Right)
        assert (buttons.focusWidget().text(), answers) == ("No", [])
        qtbot.keyClick(buttons.focusWidget(), KEY.Key_Right)  # N/A is not offered
        assert buttons.focusWidget().text() == "No"

    @pytest.mark.parametrize("key", [KEY.Key_Space, KEY.Key_Delete, KEY.Key_Backspace])
    def test_an_answer_can_be_cleared(self, buttons, qtbot, key):
        buttons.set_answer("yes")
        with qtbot.waitSignal(buttons.answered) as answered:
            qtbot.keyClick(buttons.focusWidget(), key)
        assert (answered.args, buttons.answer) == ([""], None)

    def test_showing_an_answer_reports_nothing(self, buttons):
        answers = heard(buttons.answered)
        buttons.set_answer("no")
        buttons.set_answer(None)
        assert answers == []

    def test_what_is_not_offered_is_there_but_disabled(self, buttons):
        assert {b.text(): b.isEnabled() for b in buttons.buttons} == {"Yes": True, "No": True, "N/A": False}

    def test_each_button_says_what_it_answers(self, buttons):
        assert [b.accessibleName() for b in buttons.buttons] == ["2.2.2.d Yes", "2.2.2.d No", "2.2.2.d N/A"]

    def test_screen_readers_hear_which_one_is_chosen(self, buttons):
        buttons.set_answer("no")
        states = [QAccessible.queryAccessibleInterface(b).state() for b in buttons.buttons]
        assert [state.checked for state in states] == [0, 1, 0]

    def test_tab_stops_once_at_the_answer(self, buttons):
        buttons.set_answer("no")
        stops = [b for b in buttons.buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [b.text() for b in stops] == ["No"]

    def test_letters_and_enter_go_on_to_the_question(self, shown, question, qtbot):
        seen = []

        class Listener(QWidget):
            def keyPressEvent(self, event):
                seen.append(event.key())

        listener = Listener()
        made = AnswerButtons(listener)
        made.set_values(question.scale.values, question.offered)
        shown(listener)
        for key in (KEY.Key_Y, KEY.Key_Return, KEY.Key_Down):
            qtbot.keyClick(made.buttons[0], key)
        assert seen == [KEY.Key_Y, KEY.Key_Return, KEY.Key_Down]

    def test_an_answer_kept_aside_looks_different(self, buttons):
        buttons.set_answer("yes")
        before = buttons.grab().toImage()
        buttons.set_held(True)
        assert buttons.grab().toImage() != before


class TestNoteEdit:
    def test_half_a_second_after_the_last_key_the_text_is_handed_on(self, note, qtbot):
        with qtbot.waitSignal(note.edited, timeout=2000) as edited:
            qtbot.keyClicks(note, "Plan seen")
        assert edited.args == ["Plan seen"]

    def test_leaving_hands_on_at_once(self, note, qtbot):
        texts = heard(note.edited)
        type_text(note, "Tŷ")
        note.clearFocus()
        assert texts == ["Tŷ"]

    def test_nothing_is_handed_on_twice(self, note, qtbot):
        texts = heard(note.edited)
        type_text(note, "a")
        note.flush()
        note.flush()
        assert texts == ["a"]

    def test_escape_leaves_with_the_text_handed_on(self, note, qtbot):
        texts = heard(note.edited)
        type_text(note, "a")
        with qtbot.waitSignal(note.left):
            qtbot.keyClick(note, KEY.Key_Escape)
        assert texts == ["a"]

    def test_showing_what_was_saved_does_not_disturb_typing(self, note):
        note.set_text("Plan")
        type_text(note, " A")
        note.set_text("Plan")
        assert (note.text, note.textCursor().position()) == (" APlan", 2)

    def test_another_text_replaces_it_and_reports_nothing(self, note):
        texts = heard(note.edited)
        type_text(note, "mine")
        note.set_text("undone")
        note.flush()
        assert (note.text, texts) == ("undone", [])

    def test_tab_goes_on_to_the_next_field(self, shown, qtbot):
        page = QWidget()
        column = QVBoxLayout(page)
        first, second = NoteEdit(page), QLineEdit(page)
        column.addWidget(first)
        column.addWidget(second)
        shown(page)
        first.setFocus()
        qtbot.keyClick(first, KEY.Key_Tab)
        assert second.hasFocus()

    @pytest.mark.parametrize("percent", [100, 200])
    def test_it_grows_with_its_lines_up_to_a_limit(self, qapp, note, percent):
        apply_theme(qapp, "light", percent)
        line = note.fontMetrics().lineSpacing()
        heights = {}
        for lines in (1, 3, MOST_LINES, MOST_LINES + 5):
            note.set_text("\n".join(["text"] * lines))
            heights[lines] = note.sizeHint().height()
        assert heights[3] - heights[1] == pytest.approx(2 * line, abs=1)
        assert heights[MOST_LINES] == heights[MOST_LINES + 5]
        assert heights[1] >= line


class TestFields:
    def test_a_choice_reports_what_a_person_chose(self, shown, qtbot):
        box = ChoiceBox()
        box.set_options([("low", "Low"), ("high", "High", 1)])
        shown(box)
        chosen = heard(box.chosen)
        box.set_value("high")
        qtbot.keyClick(box, KEY.Key_Up)
        qtbot.keyClick(box, KEY.Key_Up)
        assert (chosen, box.value) == (["low", None], None)

    def test_a_choice_stays_when_the_options_change(self, qtbot):
        box = ChoiceBox()
        qtbot.addWidget(box)
        box.set_options([("low", "Low"), ("high", "High")])
        box.set_value("high")
        box.set_options([("high", "High"), ("very_high", "Very high")])
        assert box.value == "high"

    def test_yes_or_no_or_neither(self, shown, qtbot):
        choice = YesNoChoice()
        shown(choice)
        given = heard(choice.chosen_value)
        for key in (KEY.Key_Space, KEY.Key_Right, KEY.Key_Space, KEY.Key_Delete):
            choice.setFocus() if choice.focusWidget() is None else None
            qtbot.keyClick(choice.focusWidget(), key)
        assert given == [True, False, None]

    @pytest.mark.parametrize(
        "text", ["14/02/2020", "14 Feb 2020", "2020-02-14", "14.2.20", "14th February 2020", " 14  feb 2020 "]
    )
    def test_a_date_may_be_written_in_any_usual_way(self, text):
        assert parse_date(text).isoformat() == "2020-02-14"

    @pytest.mark.parametrize(
        "text", ["", "31/02/2020", "14 Foo 2020", "02/14/2020", "Feb 2020", "14/02", "14/02/98", "14/02/0202"]
    )
    def test_anything_else_is_no_date(self, text):
        assert parse_date(text) is None

    def test_a_date_field_gives_iso_and_shows_words(self, shown, qtbot):
        field = DateField()
        shown(field)
        given = heard(field.chosen)
        qtbot.keyClicks(field, "14/02/2020")
        qtbot.keyClick(field, KEY.Key_Return)
        assert (given, field.text()) == (["2020-02-14"], "14 Feb 2020")
        field.clear()
        field.flush()
        assert given == ["2020-02-14", None]

    def test_what_is_no_date_stays_with_a_hint_and_is_not_given(self, shown, qtbot):
        field = DateField()
        shown(field)
        given, hints = heard(field.chosen), heard(field.refused)
        qtbot.keyClicks(field, "31/02/2020")
        qtbot.keyClick(field, KEY.Key_Return)
        assert (given, field.text()) == ([], "31/02/2020")
        assert "14 Feb 2020" in hints[-1]

    def test_a_line_of_text_is_handed_on_without_spaces_around_it(self, shown, qtbot):
        field = TextField()
        shown(field)
        with qtbot.waitSignal(field.edited, timeout=2000) as edited:
            qtbot.keyClicks(field, " Leeds ")
        assert edited.args == ["Leeds"]

    def test_the_wheel_changes_no_value(self, qapp, shown):
        guard = WheelGuard()
        page = QWidget()
        column = QVBoxLayout(page)
        box, spin = ChoiceBox(page), QSpinBox(page)
        box.set_options([("low", "Low"), ("high", "High")])
        column.addWidget(box)
        column.addWidget(spin)
        shown(page)
        qapp.installEventFilter(guard)
        for widget in (box, spin, spin.lineEdit()):
            turn(widget)
        qapp.removeEventFilter(guard)
        assert (box.value, spin.value()) == (None, 0)


def turn(widget):
    """Turns the wheel over a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


class TestMoments:
    NOW = datetime(2020, 9, 23, 15, 0, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("moment", "shown"),
        [
            ("2020-09-23T13:02:31+00:00", "13:02"),
            ("2020-09-21T10:20:00+00:00", "Mon 10:20"),
            ("2020-09-16T10:20:00+00:00", "16 Sep 2020"),
            ("2020-09-24T10:20:00+00:00", "24 Sep 2020"),
        ],
    )
    def test_the_nearer_a_moment_the_finer_it_is_shown(self, moment, shown):
        assert shown_moment(moment, self.NOW) == shown

    def test_a_date_is_shown_in_words(self):
        assert shown_date("2020-02-04") == "4 Feb 2020"


class TestRatingLabel:
    def test_it_says_the_word(self, qtbot, framework):
        label = RatingLabel()
        qtbot.addWidget(label)
        label.set_rating(framework.rating("good"), "75%")
        assert label.accessibleName() == "Good 75%"
        label.set_rating(None)
        assert label.accessibleName() == "Not rated yet"

    def test_every_shape_is_its_own(self, framework):
        from PySide6.QtCore import QRectF

        box = QRectF(0, 0, 20, 20)
        names = [*(rating.shape for rating in framework.ratings), "unheard-of"]
        paths = [shape_path(name, box) for name in names]
        assert all(not path.isEmpty() for path in paths)
        assert len({path.elementCount() for path in paths}) + 1 >= len(paths)  # square and diamond have four

    @pytest.mark.parametrize("percent", [100, 150, 200])
    def test_it_has_room_for_its_word(self, qapp, qtbot, framework, percent):
        apply_theme(qapp, "light", percent)
        label = RatingLabel()
        qtbot.addWidget(label)
        label.set_rating(framework.rating("requires_improvement"), "63%")
        assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("Requires improvement 63%")


class TestBars:
    def test_progress_is_said_as_text(self, qtbot):
        bar = ProgressBar()
        qtbot.addWidget(bar)
        bar.set_progress(38, 61)
        assert (bar.accessibleName(), bar.accessibleDescription()) == ("Progress", "38 of 61")
        assert bar.value() == 62

    def test_a_share_is_said_as_text(self, qtbot):
        bar = ShareBar()
        qtbot.addWidget(bar)
        bar.set_share(62.5, "weak")
        assert bar.accessibleDescription() == "62.5%"
        bar.set_share(None, "")
        assert bar.accessibleDescription() == "none yet"


def test_enter_presses_the_button_that_has_the_focus_and_no_other(shown, qtbot):
    dialog = Dialog()
    usual, other = QPushButton("Record", dialog), QPushButton("Cancel", dialog)
    usual.setDefault(True)
    other.setAutoDefault(False)
    column = QVBoxLayout(dialog)
    pressed = []
    for button in (usual, other):
        column.addWidget(button)
        button.clicked.connect(lambda _, button=button: pressed.append(button.text()))
    shown(dialog)
    for key in (KEY.Key_Return, KEY.Key_Enter):
        other.setFocus()
        qtbot.keyClick(other, key)
    usual.setFocus()
    qtbot.keyClick(usual, KEY.Key_Return)
    assert pressed == ["Cancel", "Cancel", "Record"]


class TestForms:
    def test_a_row_names_its_field(self, qtbot):
        page = QWidget()
        qtbot.addWidget(page)
        rows = form()
        QVBoxLayout(page).addLayout(rows)
        row = add_row(rows, "Bail & remand", QLineEdit(page), "As recorded by the court")
        assert row.label.buddy() is row.widget
        assert row.widget.accessibleName() == "Bail & remand"
        assert row.widget.accessibleDescription() == "As recorded by the court"
        assert row.label.text() == "Bail && remand"

    def test_a_list_of_links_opens_with_enter(self, shown, qtbot):
        links = LinkList()
        links.set_links([Link("Leeds", "C:/", 1), Link("Hull", "C:/", 2)])
        shown(links)
        links.setFocus()
        qtbot.keyClick(links, KEY.Key_Down)
        with qtbot.waitSignal(links.chosen) as chosen:
            qtbot.keyClick(links, KEY.Key_Return)
        assert chosen.args == [2]

    def test_columns_stand_under_one_another_without_room(self, qapp, shown):
        columns = SideBySide(400)
        columns.add_column([Card("One", columns)])
        columns.add_column([Card("Two", columns)])
        shown(columns)
        one, two = columns.findChildren(Card)
        assert (one.y(), one.x() < two.x()) == (two.y(), True)
        columns.resize(300, 700)
        qapp.processEvents()
        assert (one.x(), one.y() < two.y()) == (two.x(), True)

    def test_an_empty_screen_says_what_to_do(self, qtbot):
        page = EmptyState("No cases yet", "Add the first one.")
        qtbot.addWidget(page)
        page.buttons.addWidget(KeyHint("Ctrl N", page))
        assert (page.title.text(), page.text.text()) == ("No cases yet", "Add the first one.")


def kinds(question):
    """One control of each kind."""
    answers = AnswerButtons()
    answers.set_values(question.scale.values, question.offered)
    box = ChoiceBox()
    box.set_options([("low", "Low")])
    links = LinkList()
    links.set_links([Link("Leeds", "C:/", 1)])
    primary = QPushButton("New inspection…")
    primary.setProperty("kind", "primary")
    link = QPushButton("Record a decision…")
    link.setProperty("kind", "link")
    return [answers, box, links, NoteEdit(), TextField(), DateField(), YesNoChoice(), primary, link]


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_focus_can_be_seen_on_every_control(qapp, shown, question, scheme):
    apply_theme(qapp, scheme, 100)
    page = QWidget()
    column = QVBoxLayout(page)
    elsewhere = QLineEdit(page)
    controls = kinds(question)
    for widget in (elsewhere, *controls):
        column.addWidget(widget)
    shown(page)
    invisible = []
    for widget in controls:
        elsewhere.setFocus()
        qapp.processEvents()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qapp.processEvents()
        if widget.grab().toImage() == before:
            invisible.append(type(widget).__name__)
    assert invisible == []


@pytest.mark.parametrize(
    ("identifier", "shown"),
    [
        ("2.2", "2.2 Planning"),
        ("3.q8", "3.q8 Planning"),
        ("sections", "Planning"),
        ("5.leadership", "Planning"),
    ],
)
def test_only_ids_that_read_as_numbers_are_shown(identifier, shown):
    assert numbered(identifier, "Planning") == shown


@pytest.mark.parametrize(
    ("wordings", "text"),
    [
        (["reconstructed"], "Reconstructed wording"),
        (["official", "reconstructed"], "Partly reconstructed wording"),
        (["official"], ""),
        ([], ""),
    ],
)
def test_a_mark_says_whose_words_these_are(qtbot, wordings, text):
    mark = ReconstructedMark()
    qtbot.addWidget(mark)
    mark.show_for(wordings)
    assert mark.isHidden() == (not text)
    assert not text or (mark.text(), mark.accessibleName()) == (text, text)


def test_a_mark_can_name_what_it_is_of(qtbot):
    mark = ReconstructedMark()
    qtbot.addWidget(mark)
    mark.show_for(["reconstructed"], "Questions")
    assert mark.text() == "Questions: reconstructed wording"


def test_a_rating_is_shown_with_its_printed_signs(qtbot):
    rating = RatingValue("three", "Satisfactory", "★★★☆", "circle", "good")
    assert rating_words(rating) == "Satisfactory ★★★☆"
    assert rating_words(replace(rating, short="Sat.")) == "Satisfactory"
    assert rating_words(replace(rating, title="★★★☆")) == "★★★☆"


def test_a_tab_has_room_for_its_words_in_bold(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    tab = TabButton("Recommendations · 16", parent)
    width = tab.sizeHint().width()
    tab.setChecked(True)
    assert tab.sizeHint().width() == width
    assert width >= QFontMetrics(role_font("body", bold=True)).horizontalAdvance(tab.text())
