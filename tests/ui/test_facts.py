"""The facts of a case: saved at once, and honest about what they change."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from model.status import sign_off
from ui.screens.facts import FactsForm
from ui.theme import apply_theme
from ui.widgets.controls import ChoiceBox

KEY = Qt.Key


@pytest.fixture
def facts(shown, session):
    """The facts of case C-05."""
    form = shown(FactsForm(session))
    form.show_case("case-5")
    return form


def note(facts, fact_id):
    label = facts.fields[fact_id]._row.note
    return label.text() if label.isVisible() else ""


def test_the_fields_are_those_of_the_sample_in_groups(facts, framework):
    assert list(facts.fields) == [fact.id for fact in framework.facts_for("court")]
    titles = [card.heading.text() for card in facts._cards if card.heading]
    assert titles == ["The case", "The child", "Classifications", "What applies"]


def test_they_show_what_is_recorded(facts, session):
    recorded = session.case("case-5").facts
    shown = {fact_id: field.editor.value for fact_id, field in facts.fields.items()}
    assert shown == recorded


def test_another_sample_has_other_fields(facts, framework):
    facts.show_case("case-9")
    assert list(facts.fields) == [fact.id for fact in framework.facts_for("out_of_court")]


def test_finer_options_stand_further_in(facts, qtbot):
    box = facts.fields["disposal"].editor
    option = {box.itemText(n): box.itemData(n, Qt.ItemDataRole.UserRole + 1) for n in range(1, box.count())}
    assert (option["Community sentence"], option["Referral order"]) == (0, 1)
    assert "Triage" not in option


def test_a_choice_is_saved_at_once_under_its_name(facts, qtbot, session, document):
    box = facts.fields["rosh_inspector"].editor
    qtbot.keyClick(box, KEY.Key_Down)
    assert document.labels == ["Fact RoSH in C-05"]
    assert session.case("case-5").facts["rosh_inspector"] == box.value


def test_a_date_is_saved_as_iso(facts, qtbot, session):
    field = facts.fields["disposal_date"].editor
    field.selectAll()
    qtbot.keyClicks(field, "14/02/2020")
    qtbot.keyClick(field, KEY.Key_Return)
    assert session.case("case-5").facts["disposal_date"] == "2020-02-14"


def test_what_is_no_date_is_not_saved_and_says_what_to_write(facts, qtbot, document):
    field = facts.fields["disposal_date"].editor
    field.selectAll()
    qtbot.keyClicks(field, "soon")
    qtbot.keyClick(field, KEY.Key_Return)
    assert document.labels == []
    assert note(facts, "disposal_date").startswith("Write the date as")


def choose(qtbot, field, *keys):
    """Gives the field of a fact the focus and presses keys in it."""
    field.editor.setFocus()
    for key in keys:
        qtbot.keyClick(field.editor.focusWidget() or field.editor, key)


def test_it_says_which_answers_will_go_aside_and_changes_nothing_before_enter(facts, qtbot, session):
    field = facts.fields["child_safety_factors"]
    before = session.inspection
    choose(qtbot, field, KEY.Key_Right, KEY.Key_Space)
    assert field.asking.text.startswith("8 answers will be kept aside: 2.2.2, ")
    assert session.inspection is before
    qtbot.keyClick(field.editor.focusWidget(), KEY.Key_Return)
    assert session.case("case-5").facts["child_safety_factors"] is False
    assert len(session.findings.assessments["case-5"].kept_aside) == 8
    assert note(facts, "child_safety_factors").startswith("8 answers are now kept aside.")
    assert field.asking.text == ""


def test_escape_leaves_a_fact_as_it_is_and_shows_so(facts, qtbot, session):
    field = facts.fields["child_safety_factors"]
    before = session.inspection
    choose(qtbot, field, KEY.Key_Right, KEY.Key_Space, KEY.Key_Escape)
    assert (session.inspection, field.editor.value, field.asking.text) == (before, True, "")
    assert field.editor.isAncestorOf(QApplication.focusWidget())


def test_going_on_without_an_answer_leaves_the_fact_as_it_is(facts, qtbot, session):
    field = facts.fields["child_safety_factors"]
    choose(qtbot, field, KEY.Key_Right, KEY.Key_Space)
    facts.fields["gender"].editor.setFocus()
    assert (field.editor.value, field.asking.text) == (True, "")
    assert session.case("case-5").facts["child_safety_factors"] is True


def test_the_buttons_below_a_field_do_what_the_keys_do(facts, qtbot, session):
    field = facts.fields["child_safety_factors"]
    choose(qtbot, field, KEY.Key_Right, KEY.Key_Space, KEY.Key_Tab)
    assert QApplication.focusWidget().accessibleName() == "Change"
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert session.case("case-5").facts["child_safety_factors"] is False
    assert field.editor.isAncestorOf(QApplication.focusWidget())


def test_a_change_that_brings_answers_back_is_made_at_once_and_says_so(facts, qtbot, session):
    field = facts.fields["child_safety_factors"]
    answers = session.case("case-5").answers
    choose(qtbot, field, KEY.Key_Right, KEY.Key_Space, KEY.Key_Return)
    choose(qtbot, field, KEY.Key_Left, KEY.Key_Space)
    assert note(facts, "child_safety_factors") == "8 answers count again."
    assert session.case("case-5").answers == answers
    assert session.findings.assessments["case-5"].kept_aside == ()


def test_undo_brings_back_what_a_fact_set_aside(facts, qtbot, session):
    choose(qtbot, facts.fields["child_safety_factors"], KEY.Key_Right, KEY.Key_Space, KEY.Key_Return)
    session.undo()
    assert session.findings.assessments["case-5"].kept_aside == ()
    assert facts.fields["child_safety_factors"].editor.value is True


def test_a_choice_that_would_set_answers_aside_asks_and_going_on_through_the_list_asks_about_the_other_one(
    facts, qtbot, session
):
    field = facts.fields["rosh_inspector"]
    assert field.editor.value == "medium"
    choose(qtbot, field, KEY.Key_Up)
    assert "2.2.3" in field.asking.text
    qtbot.keyClick(field.editor, KEY.Key_Down)
    assert (field.asking.text, field.editor.value) == ("", "medium")


def test_a_fact_that_sets_no_answer_aside_asks_nothing(facts, qtbot, session):
    field = facts.fields["gender"]
    choose(qtbot, field, KEY.Key_Down)
    assert field.asking.text == ""
    assert session.case("case-5").facts["gender"] == field.editor.value


def test_a_fact_that_questions_wait_for_is_marked_until_it_is_given(facts, qtbot):
    field = facts.fields["others_safety_factors"]
    choose(qtbot, field, KEY.Key_Delete, KEY.Key_Return)
    assert "Needed:" in note(facts, "others_safety_factors")
    choose(qtbot, field, KEY.Key_Space)
    assert "Needed:" not in note(facts, "others_safety_factors")


def test_odd_facts_are_accepted_with_a_reason_where_they_stand_and_taken_back_there(facts, qtbot, session):
    session.change("Wellbeing", {("cases", "case-5", "facts", "safety_wellbeing_inspector"): "high"})
    session.change("Factors", {("cases", "case-5", "facts", "child_safety_factors"): False})
    odd = facts.fields["child_safety_factors"].odd
    assert len(odd.texts) == 1
    assert odd.ask_reason()
    qtbot.keyClicks(odd.field, "Moved away")
    qtbot.keyClick(odd.field, KEY.Key_Return)
    assert list(session.case("case-5").accepted.values()) == ["Moved away"]
    assert odd.texts[0].startswith("✓ Accepted: Moved away (")
    take_back = next(b for b in odd.findChildren(QPushButton) if b.text() == "Take back")
    qtbot.keyClick(take_back, KEY.Key_Return)
    assert dict(session.case("case-5").accepted) == {}


def test_the_facts_of_a_closed_case_are_read_and_not_changed(facts, qtbot, session):
    session.make(sign_off(session.inspection, ["case-5"], "KH", "2020-09-23"))
    before = session.inspection
    with qtbot.waitSignal(facts.refused):
        choose(qtbot, facts.fields["child_safety_factors"], KEY.Key_Right, KEY.Key_Space)
    with qtbot.waitSignal(facts.refused):
        choose(qtbot, facts.fields["gender"], KEY.Key_Down)
    date = facts.fields["disposal_date"].editor
    date.setFocus()
    qtbot.keyClicks(date, "1")
    qtbot.keyClick(date, KEY.Key_Return)
    assert session.inspection is before
    assert facts.fields["gender"].editor.value == session.case("case-5").facts["gender"]


def test_facts_at_odds_say_so_where_they_are(facts, session):
    session.change(
        "Facts",
        {
            ("cases", "case-5", "facts", "child_safety_factors"): False,
            ("cases", "case-5", "facts", "child_safety_factors_changed"): True,
        },
    )
    assert "Change one of the two facts." in note(facts, "child_safety_factors_changed")
    described = facts.fields["child_safety_factors_changed"].editor.accessibleDescription()
    assert described == note(facts, "child_safety_factors_changed")


def test_undo_shows_in_the_fields(facts, qtbot, session):
    box = facts.fields["age_band"].editor
    before = box.value
    qtbot.keyClick(box, KEY.Key_Down)
    session.undo()
    assert box.value == before


def test_the_reference_is_saved_when_it_is_complete(facts, qtbot, session, document):
    field = facts._case_card._ref
    field.selectAll()
    qtbot.keyClicks(field, "C-55")
    assert session.case("case-5").ref == "C-05"
    qtbot.keyClick(field, KEY.Key_Return)
    assert (session.case("case-5").ref, document.labels) == ("C-55", ["Reference of C-05"])


@pytest.mark.parametrize("text", ["C-01", ""])
def test_a_reference_that_cannot_be_is_refused_and_the_former_one_shown(facts, qtbot, session, text):
    field = facts._case_card._ref
    field.selectAll()
    qtbot.keyClick(field, KEY.Key_Delete)
    qtbot.keyClicks(field, text)
    with qtbot.waitSignal(session.refused):
        qtbot.keyClick(field, KEY.Key_Return)
    assert (field.text(), session.case("case-5").ref) == ("C-05", "C-05")


def test_the_focus_goes_to_a_fact_or_to_the_first_that_is_missing(facts, session):
    facts.focus_fact("gender")
    assert facts.focusWidget() is facts.fields["gender"].editor
    session.change("Forget", {("cases", "case-5", "facts", "ethnicity"): None})
    facts.focus_fact("")
    assert facts.focusWidget() is facts.fields["ethnicity"].editor


def test_what_was_typed_last_is_saved_when_another_case_is_shown(facts, qtbot, session):
    field = facts.fields["disposal_date"].editor
    field.selectAll()
    qtbot.keyClicks(field, "1 Mar 2020")
    facts.show_case("case-6")
    assert session.case("case-5").facts["disposal_date"] == "2020-03-01"
    assert "disposal_date" in session.case("case-6").facts
    assert session.case("case-6").facts["disposal_date"] != "2020-03-01"


def test_a_case_that_is_removed_leaves_the_form_at_rest(facts, session):
    from model.operations import removal

    session.make(removal(session.inspection, "case-5"))
    facts.flush()
    facts.show_case("case-6")
    assert facts.fields["age_band"].editor.value == session.case("case-6").facts["age_band"]


def test_every_field_has_a_name(facts, nameless, framework):
    assert nameless(facts) == []
    named = [field.editor.accessibleName() for field in facts.fields.values()]
    assert named == [fact.title for fact in framework.facts_for("court")]


def test_the_buttons_of_yes_and_no_say_which_fact_they_are_about(facts):
    buttons = facts.fields["looked_after"].editor.buttons
    assert [b.accessibleName() for b in buttons] == ["Looked after child Yes", "Looked after child No"]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_fits_beside_the_other_panels_of_the_desk(qapp, facts, percent):
    apply_theme(qapp, "light", percent)
    qapp.processEvents()
    assert facts.content.minimumSizeHint().width() <= 740


def test_choices_offer_none_of_them(facts):
    boxes = [f.editor for f in facts.fields.values() if isinstance(f.editor, ChoiceBox)]
    assert {box.itemText(0) for box in boxes} == {"—"}
