"""The list of cases: what it says of each, how it is sorted and filtered, and what its keys do."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt

from model.inspection import Inspection
from ui.screens.case_dialogs import NewCase, NewCaseDialog, next_reference
from ui.screens.case_rows import reference_key
from ui.screens.cases import CasesScreen
from ui.session import Session

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def now():
    return datetime(2020, 9, 23, 15, 0, tzinfo=UTC)


@pytest.fixture
def screen(shown, session):
    """The list with the focus, at three in the afternoon of the third day of fieldwork."""
    made = shown(CasesScreen(session, clock=now))
    made.setFocus()
    return made


@pytest.fixture
def table(screen):
    """The table of the list."""
    return screen._table


def clear_answers(session, case_id, keep=0):
    answers = list(session.case(case_id).answers)[keep:]
    session.change("Clear", {("cases", case_id, "answers", question): None for question in answers})


def column(screen, title):
    return next(n for n, item in enumerate(screen._model.columns) if item.title == title)


def cell(screen, case_id, title, role=Qt.ItemDataRole.DisplayRole):
    index = screen._model.index(screen._model.row_of(case_id), column(screen, title))
    return index.data(role)


def refs(screen):
    return [screen._session.case(case_id).ref for case_id in screen.case_order]


class TestWhatItSays:
    def test_the_columns_are_those_of_the_framework(self, screen):
        titles = [item.title for item in screen._model.columns]
        listed = ["Disposal", "Age", "RoSH", "Safety and wellbeing"]
        last = ["Reader", "Progress", "To resolve", "Status", "Changed"]
        assert titles == ["Case", "Sample", *listed, *last]

    def test_a_case_is_one_row(self, screen):
        texts = [cell(screen, "case-5", t) for t in ("Case", "Sample", "Disposal", "Age", "Reader", "Status")]
        assert texts == ["C-05", "Court", "Referral order", "15–17", "KH", "Complete"]

    def test_the_summary_counts_the_cases(self, screen, session):
        clear_answers(session, "case-5", keep=38)
        clear_answers(session, "case-10")
        assert screen._summary.text() == "13 cases · 11 complete · 1 in progress · 1 not started"

    def test_progress_and_problems_are_said_in_words(self, screen, session):
        clear_answers(session, "case-5", keep=60)
        spoken = Qt.ItemDataRole.AccessibleTextRole
        assert cell(screen, "case-5", "Progress", spoken) == "60 of 62 questions answered"
        assert cell(screen, "case-5", "To resolve", spoken) == "2 to resolve"
        assert cell(screen, "case-11", "To resolve", spoken) == "1 to confirm or change"
        assert cell(screen, "case-1", "To resolve", spoken) == "Nothing to resolve"

    def test_a_change_shows_its_time(self, screen, session):
        assert cell(screen, "case-5", "Changed") == "—"
        session.change("Reader", {("cases", "case-5", "reader"): "MJ"})
        assert (cell(screen, "case-5", "Changed"), cell(screen, "case-5", "Reader")) == ("13:02", "MJ")

    def test_a_column_grows_with_what_it_says(self, screen, table, session):
        clear_answers(session, "case-5", keep=38)
        text = cell(screen, "case-5", "Status")
        assert text == "In progress"
        width = table.columnWidth(column(screen, "Status"))
        assert width >= table.fontMetrics().horizontalAdvance(text) + 2 * 9

    def test_without_cases_it_says_what_to_do(self, shown, empty_session, qtbot):
        screen = shown(CasesScreen(empty_session))
        screen.setFocus()
        with qtbot.waitSignal(screen.new_case_requested):
            qtbot.keyClick(screen.focusWidget(), KEY.Key_Space)

    def test_the_first_case_takes_the_place_of_the_advice(self, shown, empty_session):
        screen = shown(CasesScreen(empty_session))
        values = {("cases", "a", "ref"): "C-01", ("cases", "a", "sample"): "court"}
        empty_session.change("New case C-01", values)
        assert screen._table.isVisible()
        assert (refs(screen), screen._summary.text()) == (["C-01"], "1 case · 1 not started")

    def test_a_removed_case_goes_and_comes_back_with_undo(self, screen, session):
        from model.operations import removal

        session.make(removal(session.inspection, "case-5"))
        assert "C-05" not in refs(screen)
        session.undo()
        assert "C-05" in refs(screen)


class TestKeys:
    @pytest.mark.parametrize(
        ("key", "modifier", "signal"),
        [
            (KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "case_opened"),
            (KEY.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "case_opened"),
            (KEY.Key_F2, Qt.KeyboardModifier.NoModifier, "facts_requested"),
            (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier, "remove_requested"),
        ],
    )
    def test_each_key_speaks_of_the_current_case(self, screen, table, qtbot, key, modifier, signal):
        screen.select_case("case-5")
        with qtbot.waitSignal(getattr(screen, signal)) as asked:
            qtbot.keyClick(table, key, modifier)
        assert asked.args == ["case-5"]

    def test_a_case_is_chosen_alone_whichever_keys_are_held(self, screen, table, qtbot):
        screen.select_case("case-2")
        qtbot.keyPress(table, KEY.Key_Control, CTRL)
        screen.select_case("case-5")
        qtbot.keyRelease(table, KEY.Key_Control)
        assert screen.chosen_cases == ["case-5"]

    def test_ctrl_p_prints_all_that_are_chosen(self, screen, table, qtbot):
        table.selectAll()
        with qtbot.waitSignal(screen.printing_requested):
            qtbot.keyClick(table, KEY.Key_P, CTRL)

    def test_arrows_go_from_case_to_case(self, screen, table, qtbot):
        qtbot.keyClick(table, KEY.Key_Down)
        qtbot.keyClick(table, KEY.Key_Down)
        assert screen.current_case == "case-3"

    def test_a_double_click_opens(self, screen, table, qtbot):
        place = table.visualRect(screen._model.index(2, 1)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        with qtbot.waitSignal(screen.case_opened) as opened:
            qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert opened.args == ["case-3"]

    def test_the_menu_names_all_that_can_be_done(self, table, qtbot):
        menu = table.menu()
        texts = [action.text() for action in menu.actions() if not action.isSeparator()]
        one = ["Open", "Case facts", "Print summary…", "History…"]
        chosen = [
            "Set the reader…",
            "Set a fact…",
            "Check…",
            "Sign off…",
            "Reopen…",
            "Copy the facts",
            "Remove…",
        ]
        assert texts == [*one, *chosen, "Sort by", "Columns"]
        menu.deleteLater()

    def test_the_menu_sorts_without_a_mouse(self, screen, table):
        menu = table.menu()
        by_rosh = menu.actions()[-2].menu().actions()[column(screen, "RoSH")]
        by_rosh.trigger()
        assert cell(screen, screen.case_order[0], "RoSH") == "Low"
        by_rosh.trigger()
        assert cell(screen, screen.case_order[0], "RoSH") == "High"
        menu.deleteLater()


class TestSorting:
    def test_references_are_sorted_as_people_do(self):
        given = ["C-10", "c-2", "D-1", "C-1", "7", "C²"]
        assert sorted(given, key=reference_key) == ["7", "C-1", "c-2", "C-10", "C²", "D-1"]

    def test_classifications_are_sorted_by_their_own_order(self, screen, table):
        table.sortByColumn(column(screen, "RoSH"), UP)
        shown = [cell(screen, case_id, "RoSH") for case_id in screen.case_order]
        assert shown == ["Low"] * 2 + ["Medium"] * 9 + ["High"] * 2

    def test_equal_cases_stay_in_the_order_of_their_references(self, screen, table):
        table.sortByColumn(column(screen, "Status"), DOWN)
        assert refs(screen) == sorted(refs(screen))

    def test_the_current_case_stays_current(self, screen, table):
        screen.select_case("case-5")
        table.sortByColumn(column(screen, "Case"), DOWN)
        assert (screen.current_case, refs(screen)[0]) == ("case-5", "D-05")

    def test_a_change_moves_a_case_to_its_new_place(self, screen, table, session):
        table.sortByColumn(column(screen, "Progress"), UP)
        screen.select_case("case-8")
        clear_answers(session, "case-8")
        assert (refs(screen)[0], screen.current_case) == ("C-08", "case-8")


class TestFilter:
    def test_every_word_has_to_be_found(self, screen, qtbot):
        qtbot.keyClicks(screen.filter_bar.field, "kh REFERRAL")
        assert refs(screen) == ["C-02", "C-05"]

    def test_down_goes_on_to_the_list_and_escape_empties_the_field(self, screen, table, qtbot):
        qtbot.keyClicks(screen.filter_bar.field, "D-0")
        qtbot.keyClick(screen.filter_bar.field, KEY.Key_Down)
        assert table.hasFocus()
        qtbot.keyClick(screen.filter_bar.field, KEY.Key_Escape)
        assert len(screen.case_order) == 13

    def test_sample_and_status_narrow_it(self, screen, session, qtbot):
        clear_answers(session, "case-10")
        qtbot.keyClick(screen.filter_bar.sample, KEY.Key_End)
        assert refs(screen) == ["D-01", "D-02", "D-03", "D-04", "D-05"]
        screen.filter_bar.status.setFocus()
        qtbot.keyClick(screen.filter_bar.status, KEY.Key_Down)
        assert refs(screen) == ["D-02"]

    def test_nothing_found_offers_all_cases_again(self, screen, table, qtbot):
        qtbot.keyClicks(screen.filter_bar.field, "zzz")
        assert not table.isVisible()
        qtbot.keyClick(screen._show_all, KEY.Key_Space)
        assert (len(screen.case_order), table.hasFocus()) == (13, True)


class TestModel:
    def test_qt_finds_no_fault_with_it(self, screen, qtmodeltester, session):
        qtmodeltester.check(screen._model, force_py=True)
        qtmodeltester.check(screen._model)
        clear_answers(session, "case-5")

    def test_a_change_in_one_case_redraws_one_row(self, screen, session, qtbot):
        with (
            qtbot.assertNotEmitted(screen._model.modelReset),
            qtbot.waitSignal(screen._model.dataChanged) as changed,
        ):
            session.change("Note", {("cases", "case-5", "notes", "2.1.1"): "Seen"})
        first, last = changed.args[:2]
        assert (first.row(), last.row()) == (4, 4)

    def test_what_is_no_case_redraws_nothing(self, screen, session, qtbot):
        with qtbot.assertNotEmitted(screen._model.dataChanged):
            session.change("Service name", {("inspection", "service"): "Hull"})

    def test_two_thousand_cases_cost_no_more_assessments(self, shown, document, session):
        cases = list(session.inspection.cases.values())
        many = {f"c{n}": replace(cases[n % 13], id=f"c{n}", ref=f"C-{n}") for n in range(2000)}
        large = Session(type(document)(document.framework, Inspection(cases=many)))
        screen = shown(CasesScreen(large, clock=now))
        rows = {case_id: screen._model.row(case_id) for case_id in large.inspection.cases}
        large.change("Answer", {("cases", "c5", "answers", "2.1.1"): None})
        screen.filter_bar.field.setText("c-1999")
        screen._table.sortByColumn(3, DOWN)
        made = [case_id for case_id, row in rows.items() if screen._model.row(case_id) is not row]
        assert (made, refs(screen)) == (["c5"], ["C-1999"])


class TestNewCase:
    @pytest.fixture
    def dialog(self, shown, session):
        """The questions about a new case."""
        cases = session.inspection.cases.values()
        return shown(NewCaseDialog(session.findings.framework, cases, session.lookout))

    @pytest.mark.parametrize(
        ("there", "expected"),
        [
            (["C-01", "C-08"], "C-09"),
            (["C-99"], "C-100"),
            (["7"], "8"),
            ([], "C-01"),
            (["Ann"], "C-01"),
            (["LDS/001", "LDS/003"], "LDS/004"),
        ],
    )
    def test_the_next_reference_follows_the_last(self, there, expected):
        assert next_reference(there, there, "C") == expected

    def test_a_reference_of_another_sample_is_not_suggested(self):
        assert next_reference(["C-01"], ["C-01", "C-02"], "C") == "C-03"

    def test_it_suggests_and_follows_the_sample(self, dialog, qtbot):
        assert dialog.wanted == NewCase("C-09", "court", "TP")
        qtbot.keyClick(dialog._sample, KEY.Key_Down)
        assert dialog.wanted == NewCase("D-06", "out_of_court", "TP")

    def test_what_was_typed_stays(self, dialog, qtbot):
        dialog._ref.clear()
        qtbot.keyClicks(dialog._ref, "X-1")
        qtbot.keyClick(dialog._sample, KEY.Key_Down)
        assert dialog.wanted.ref == "X-1"

    def test_a_reference_that_is_taken_is_pointed_out_at_once(self, dialog, qtbot):
        dialog._ref.clear()
        qtbot.keyClicks(dialog._ref, "C-05")
        assert dialog._ref_row.note.text() == "There is a case C-05 already."
        assert not dialog._add.isEnabled()
        qtbot.keyClicks(dialog._ref, "1")
        assert dialog._add.isEnabled()

    def test_its_controls_have_names(self, dialog, nameless):
        assert nameless(dialog) == []


def test_every_control_has_a_name(screen, nameless):
    assert nameless(screen) == []
