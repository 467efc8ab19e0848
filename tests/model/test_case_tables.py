"""Sheets of case reads: what their headings and cells mean, what is refused and where, what is said and left out."""

import itertools
from dataclasses import replace
from datetime import date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model.case_columns import Headings
from model.case_grid import MOST_FAULTS
from model.case_tables import OPEN_COPY, read_tables
from model.cell_words import UnreadableError, one_of
from model.dataset.shapes import Missing
from model.dataset.whole import dataset_of
from model.figures import ratings_data
from model.findings import findings_of
from model.frameworks import framework_ids, shipped
from model.incoming import Spreadsheet
from model.inspection import Case, Inspection
from model.interchange_reader import MOST_CASES
from model.language import WELSH, speaking
from model.operations import applied
from model.sheets import Merged, NoValue, Row, Sheet, letters
from model.validation import check_operation
from tests.model.programmes import demonstration
from tests.model.strategies import inspections

YOS = shipped("yos-2018")
THERE = Case("a", "C-01", "court", "KH", facts={"rosh_inspector": "low"}, answers={"2.1.1": "yes"})
SIGNED = Case("b", "C-02", "court", "KH", signed_by="TP", signed_on="2020-09-23")
INSPECTION = Inspection(cases={"a": THERE, "b": SIGNED})
PROGRAMMES = pytest.mark.parametrize("framework_id", framework_ids())


def sheet(*rows, name="Cases", **more):
    numbered = enumerate(rows, start=1)
    return Sheet(name, tuple(Row(n, tuple(row)) for n, row in numbered if any(row)), **more)


def read(*sheets):
    return read_tables(YOS, INSPECTION, sheets)


def places(*sheets):
    return [(fault.place, fault.message) for fault in read(*sheets).faults]


def only_fault(*sheets):
    (found,) = places(*sheets)
    return found


def after(*sheets, inspection=INSPECTION, framework=YOS):
    numbers = itertools.count()
    made, _ = Spreadsheet(sheets).taking_over(framework, inspection, lambda: f"new-{next(numbers)}")
    check_operation(framework, inspection, made)
    return applied(inspection, made)


def answer(cell, heading="2.1.1.d", facts=("structural_barriers", "Yes")):
    """What a cell under a heading makes of the answer, in a case with one fact."""
    rows = (("Case", facts[0], heading), ("C-01", facts[1], cell))
    return after(sheet(*rows)).cases["a"].answers.get(heading)


class TestHeadings:
    @pytest.mark.parametrize(
        "heading",
        [
            "2.1.1.a",
            "q2_1_1_a",
            "Q2.1.1.A",
            "2.1.1.a Is there sufficient analysis of…",
            "2.1.1.a: Is there sufficient analysis of offending behaviour",
            "Is there sufficient analysis of offending behaviour, including the child's attitudes towards and "
            "motivations for their offending?",
        ],
    )
    def test_a_question_is_known_by_its_number_its_name_in_exports_and_its_wording(self, heading):
        assert Headings(YOS).find(heading).place == ("answers", "2.1.1.a")

    @pytest.mark.parametrize("heading", ["2.1.1 note", "Note on 2.1.1", "q2_1_1 notes", "2.1.1 NOTE"])
    def test_a_note_has_a_column_of_its_own(self, heading):
        assert Headings(YOS).find(heading).place == ("notes", "2.1.1")

    @pytest.mark.parametrize("heading", ["Case", "case reference", "Achos", "REF"])
    def test_a_reference_is_known_by_many_names_in_either_language(self, heading):
        assert Headings(YOS).find(heading).place == ("ref",)

    def test_words_behind_a_number_that_are_not_the_questions_name_nothing(self):
        assert Headings(YOS).find("2.1.1.a comments of the reader") is None

    def test_a_wording_that_two_questions_share_names_neither(self):
        place, message = only_fault(sheet(("Case", "Desistance"), ("C-01", "Yes")))
        assert place == "Cases, row 1, column B (Desistance)"
        assert message.startswith("Several questions have this wording.")

    def test_a_name_that_two_facts_share_names_neither(self):
        facts = tuple(
            replace(fact, short="Factors") if fact.short.startswith("F") else fact for fact in YOS.facts
        )
        headings = Headings(replace(YOS, facts=facts))
        assert headings.find("factors") is None
        assert headings.is_of_several_facts("factors")
        assert headings.find(YOS.facts[0].title).fact is facts[0]

    def test_a_number_of_a_question_that_became_a_number_is_not_guessed(self):
        fji = shipped("fji-2012")
        rows = sheet(("Case", 1.1, 1.2), ("C-01", "Yes", "Yes"))
        faults = read_tables(fji, Inspection(), [rows]).faults
        assert [fault.column for fault in faults] == [2]
        assert faults[0].message == "This heading is a number: it may be 1.1 or 1.10. Write q1_1 or q1_10."

    @pytest.mark.parametrize(
        ("heading", "begins"),
        [
            (date(2010, 1, 1), "This heading has become a date."),
            (NoValue(), "This heading is a formula."),
            ("2.1.1.z", "“2.1.1.z” is neither a fact nor a question. Did you mean “2.1.1.g”?"),
            ("Reader", "There is a column “Reader” already."),
        ],
    )
    def test_other_headings_are_faults_and_their_cells_are_not(self, heading, begins):
        place, message = only_fault(
            sheet(("Case", "Reader", heading), ("C-01", "KH", "x"), ("C-02", "KH", "y"))
        )
        assert place.startswith("Cases, row 1, column C")
        assert message.startswith(begins)

    def test_where_no_row_names_columns_that_alone_is_said(self):
        place, message = only_fault(sheet(("C-01", "Yes", "No"), ("C-02", "No", "No")))
        assert (place, message[:36]) == ("Cases", "None of the first 20 rows names the ")

    def test_headings_that_stand_again_between_the_cases_are_no_case(self):
        found = read(sheet(("Case", "RoSH"), ("C-01", "High"), ("Reference", "RoSH"), ("C-04", "Low")))
        assert [case.ref for case in found.cases] == ["C-01", "C-04"]

    def test_a_case_above_the_headings_is_not_left_out_in_silence(self):
        (first, _), (second, message) = places(
            sheet(("C-03", "High"), ("C-04", "Low"), ("Case", "RoSH"), ("C-01", "High"))
        )
        assert (first, second) == ("Cases, row 1, column A (Case)", "Cases, row 2, column A (Case)")
        assert message.startswith("This row stands above the headings")

    def test_a_title_may_stand_above_the_headings(self):
        found = read(sheet(("Reads of September",), (), ("Case", "RoSH"), ("C-01", "High")))
        assert (found.faults, found.cases[0].rows) == ((), (("Cases", 4),))


class TestAnswers:
    @pytest.mark.parametrize("cell", ["Yes", "yes", "Y", " YES ", "Ie", True, "TRUE", "Do"])
    def test_yes_is_known_by_many_words_in_either_language(self, cell):
        assert answer(cell) == "yes"

    @pytest.mark.parametrize("cell", ["N/A", "n/a", "NA", "na", "Not applicable", "(not applicable)"])
    def test_so_is_not_applicable(self, cell):
        assert answer(cell) == "na"

    @pytest.mark.parametrize("cell", ["(not answered)", "(does not apply)", "(waiting)", "  ", None])
    def test_reasons_that_exports_write_for_no_answer_are_blanks(self, cell):
        assert answer(cell) is None

    @pytest.mark.parametrize("cell", ["(kept aside)", "(answered while waiting)"])
    def test_an_answer_that_is_not_in_the_file_is_said(self, cell):
        found = read(sheet(("Case", "2.1.1.d"), ("C-01", cell)))
        assert found.changing == ()
        assert found.remarks == (
            "1 cell stands for an answer that did not count and is not in this file: the open copy has it.",
        )

    @pytest.mark.parametrize("cell", ["Yes?", "Y?", "(Yes)", "Yes*", "~No", "=Yes"])
    def test_a_sign_that_says_something_of_its_own_is_not_passed_over(self, cell):
        _, message = only_fault(sheet(("Case", "2.1.1"), ("C-01", cell)))
        assert message == f"“{cell}” is not one of: Yes, No, N/A."

    @pytest.mark.parametrize("heading", ["2.1.1.d", "structural_barriers", "Case"])
    @pytest.mark.parametrize("error", ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "Err:508"])
    def test_an_error_that_was_saved_as_text_is_an_error_and_never_na(self, heading, error):
        cells = {"Case": "C-01", "structural_barriers": "Yes", "2.1.1.d": None} | {heading: error}
        _, message = only_fault(sheet(tuple(cells), tuple(cells.values())))
        assert message == f"This cell holds the error {error}. Write the value as text."

    def test_of_two_options_that_differ_in_signs_alone_none_is_guessed(self):
        names = {"less": ("< 1 year",), "more": ("> 1 year",), "dto": ("Custody (DTO)",)}
        assert (one_of("<1 year", names), one_of("> 1 YEAR", names)) == ("less", "more")
        assert one_of("Custody DTO", names) == "dto"
        with pytest.raises(UnreadableError, match="“1 year” is not one of: < 1 year, > 1 year, Custody"):
            one_of("1 year", names)

    def test_na_is_never_taken_for_the_welsh_no(self):
        assert "may be N/A, or No in Welsh" in only_fault(sheet(("Case", "2.1.1.d"), ("C-01", "Na")))[1]
        with speaking(WELSH):
            assert answer("Na") == "no"
            assert answer("NA") == "na"
            assert read(sheet(("Case", "2.1.1.d"), ("C-01", "na"))).fault_count == 1

    @pytest.mark.parametrize(
        ("cell", "begins"),
        [
            ("Perhaps", "“Perhaps” is not one of: Yes, No, N/A."),
            (1, "“1” is not one of: Yes, No, N/A."),
            (NoValue(), "This is a formula. Copy the cell, and paste it back as a value."),
            (NoValue("#N/A"), "This cell holds the error #N/A."),
            (date(2020, 1, 1), "This cell holds a date."),
        ],
    )
    def test_anything_else_is_a_fault_with_its_place(self, cell, begins):
        place, message = only_fault(sheet(("Case", "2.1.1.d"), ("C-01", cell)))
        assert place == "Cases, row 2, column B (2.1.1.d)"
        assert message.startswith(begins)


class TestWhatApplies:
    def test_an_answer_that_would_not_count_is_refused_with_the_reason(self):
        rows = (("Case", "structural_barriers", "2.1.1.d"), ("C-01", "No", "Yes"))
        place, message = only_fault(sheet(*rows))
        assert place == "Cases, row 2, column C (2.1.1.d)"
        assert message.startswith("Does not apply: ")
        assert message.endswith("Clear this cell, or put right what decides that.")

    def test_na_there_is_nothing_to_answer_whether_or_not_it_is_offered(self):
        rows = (("Case", "structural_barriers", "2.1.1.d", "3.1.1"), ("C-01", "No", "N/A", "N/A"))
        assert after(sheet(*rows)).cases["a"].answers == THERE.answers
        assert read(sheet(*rows)).remarks[0].startswith("2 cells say N/A where their question does not apply")

    def test_na_where_it_is_not_offered_is_a_fault(self):
        assert only_fault(sheet(("Case", "2.1.1"), ("C-01", "N/A")))[1].startswith("N/A is not offered")

    def test_na_where_it_is_not_offered_does_not_make_the_parts_of_a_question_faults_too(self):
        rows = (("Case", "2.1.1", "2.1.1.a"), ("C-01", "N/A", "Yes"))
        assert [place for place, _ in places(sheet(*rows))] == ["Cases, row 2, column B (2.1.1)"]

    def test_an_answer_that_waits_for_a_fact_is_taken_and_said(self):
        found = read(sheet(("Case", "2.1.1.d"), ("C-01", "Yes")))
        assert found.changing[0].values == {("answers", "2.1.1.d"): "yes"}
        assert found.remarks[0].startswith("1 answer does not count yet: a fact is missing")

    def test_an_answer_that_is_kept_aside_already_is_no_fault(self):
        case = Case("a", "C-01", "court", facts={"structural_barriers": False}, answers={"2.1.1.d": "yes"})
        rows = sheet(("Case", "2.1.1.d"), ("C-01", "Yes"))
        assert read_tables(YOS, Inspection(cases={"a": case}), [rows]).faults == ()

    def test_a_question_of_another_sample_is_refused(self):
        message = only_fault(sheet(("Case", "3.1.1"), ("C-01", "Yes")))[1]
        assert message == "This question is asked of the sample “Out-of-court disposals” only."


class TestCases:
    def test_an_existing_case_changes_only_in_what_its_cells_say(self):
        rows = (("Case", "Reader", "RoSH", "2.1.1", "2.1.1 note"), ("C-01", None, "High", None, "a\r\nb "))
        changed = {"facts": {"rosh_inspector": "high"}, "notes": {"2.1.1": "a\nb "}}
        assert after(sheet(*rows)).cases["a"] == replace(THERE, **changed)

    def test_a_closed_case_is_refused_where_something_would_change_in_it(self):
        rows = ("Case", "Reader"), ("C-02", "KH")
        assert read(sheet(*rows)).faults == ()
        place, message = only_fault(sheet(("Case", "Reader"), ("C-02", "MJ")))
        assert (place, message[:38]) == (
            "Cases, row 2, column A (Case)",
            "This case is checked or signed off. Re",
        )

    def test_a_case_keeps_its_sample_once_something_fits_that_alone(self):
        place, message = only_fault(sheet(("Case", "Sample"), ("C-01", "Out of court")))
        assert place == "Cases, row 2, column B (Sample)"
        assert "so the sample stays" in message

    @pytest.mark.parametrize(("cell", "ref"), [(1, "1"), (1.0, "1"), (7.5, "7.5"), (" C 9 ", "C 9")])
    def test_a_reference_is_what_its_reader_sees(self, cell, ref):
        found = read(sheet(("Case", "Sample"), (cell, "Court")))
        assert [case.ref for case in found.cases] == [ref]

    @pytest.mark.parametrize("ref", ["c-01", "C-1", "C 01", "C-01.0"])
    def test_a_new_reference_that_looks_like_another_is_pointed_out(self, ref):
        found = read(sheet(("Case", "Sample"), (ref, "Court"), ("D-77", "Court")))
        (remark,) = found.remarks
        assert remark == f"1 new case differs from another in capitals, noughts or signs alone: {ref} (C-01)."

    @pytest.mark.parametrize("cell", [1_234_567_890_123_456.0, 1e20, "1.23457E+15"])
    def test_a_reference_that_lost_figures_is_refused(self, cell):
        _, message = only_fault(sheet(("Case", "Reader"), (cell, "KH")))
        assert message.startswith("This number is too long for a spreadsheet")

    def test_a_reference_between_signs_that_nobody_sees_is_the_reference(self):
        (case,) = read(sheet(("Case", "Reader"), ("\ufeffC-01\u200b\xa0", "TP"))).cases
        assert (case.ref, case.case) == ("C-01", THERE)

    def test_a_sign_that_nobody_sees_and_that_parts_nothing_is_refused(self):
        _, message = only_fault(sheet(("Case", "Reader"), ("C-01", "KH\x1a")))
        assert message.startswith("This cell holds a sign that cannot be seen.")

    @pytest.mark.parametrize("label", ["Total", "TOTALS:", "Average", "Cyfanswm"])
    def test_a_line_of_totals_is_no_case(self, label):
        place, message = only_fault(
            sheet(("Case", "Sample", "RoSH"), ("C-03", "court", "High"), (label, None, "7"))
        )
        assert place == "Cases, row 3, column A (Case)"
        assert message.startswith("This looks like a line of totals.")

    def test_a_new_case_with_nothing_but_a_reference_is_pointed_out_beside_others(self):
        rows = (("Case", "Sample", "RoSH"), ("C-03", "court", "High"), ("Key: H = high", "court", None))
        (remark,) = read(sheet(*rows)).remarks
        assert remark == "1 new case has nothing but a reference: Key: H = high."
        assert read(sheet(("Case", "Sample"), ("C-03", "court"), ("C-04", "court"))).remarks == ()

    def test_a_reference_that_became_a_date_is_not_guessed(self):
        message = only_fault(sheet(("Case", "Sample"), (date(2020, 2, 1), "Court")))[1]
        assert message == "This cell holds a date. Format it as text, then write it again."

    @pytest.mark.parametrize(
        "cell", ["14/02/2020", "14 Feb 2020", date(2020, 2, 14), datetime(2020, 2, 14, 9, 5)]
    )
    def test_a_date_may_be_typed_or_a_date(self, cell):
        found = after(sheet(("Case", "Date of disposal"), ("C-01", cell)))
        assert found.cases["a"].facts["disposal_date"] == "2020-02-14"

    def test_a_number_is_no_date(self):
        message = only_fault(sheet(("Case", "Date of disposal"), ("C-01", 43_875)))[1]
        assert message == "This is a number. Format the cell as a date, or write it as 14/02/2020."

    @pytest.mark.parametrize("cell", [date(1900, 1, 14), "14/01/1920", "14/02/98"])
    def test_a_day_of_another_century_is_not_taken_for_one_of_the_case(self, cell):
        _, message = only_fault(sheet(("Case", "Date of disposal"), ("C-01", cell)))
        assert message.startswith(("The year 19", "Write the date as"))

    def test_every_fault_is_listed_once_and_with_any_nothing_is_taken_over(self):
        found = places(
            sheet(
                ("Case", "RoSH", "2.1.1", None),
                ("C-01", "Enormous", "Perhaps", None),
                (None, "Low", None, None),
                ("N-01", "Low", None, "stray"),
                ("C-01", "Low", None, "and another"),
            )
        )
        assert [place for place, _ in found] == [
            "Cases, row 2, column B (Risk of serious harm: inspector's view)",
            "Cases, row 2, column C (2.1.1)",
            "Cases, row 3, column A (Case)",
            "Cases, row 4",
            "Cases, row 4, column D",
            "Cases, row 5, column A (Case)",
        ]

    def test_faults_beyond_those_that_are_listed_are_counted(self):
        rows = (("Case", "RoSH", "2.1.1"), *((f"C-{n}", "x", "x") for n in range(MOST_FAULTS)))
        found = read_tables(shipped("yos-2018"), Inspection(), [sheet(*rows)])
        assert (len(found.faults), found.fault_count) == (MOST_FAULTS, MOST_FAULTS)
        court = [(*row, "Court") for row in rows[1:]]
        found = read(sheet((*rows[0], "Sample"), *court))
        assert (len(found.faults), found.fault_count) == (MOST_FAULTS, 2 * MOST_FAULTS)

    def test_too_many_cases_are_refused_at_once(self):
        rows = (("Case", "Sample"), *((f"C-{n}", "Court") for n in range(MOST_CASES + 1)))
        place, message = only_fault(sheet(*rows))
        assert (place, message[:26]) == ("Cases", "This is too much at once: ")


class TestSheets:
    def test_sheets_that_speak_of_one_case_are_read_together(self):
        facts = sheet(("Case", "Sample", "RoSH"), ("N-1", "Court", "High"), name="Facts")
        answers = sheet(("Case", "2.1.1"), ("N-1", "Yes"), name="Answers")
        (made,) = [case for case in after(facts, answers).cases.values() if case.ref == "N-1"]
        assert (made.facts, made.answers) == ({"rosh_inspector": "high"}, {"2.1.1": "yes"})

    def test_sheets_that_contradict_each_other_are_refused(self):
        one = sheet(("Case", "RoSH"), ("C-01", "High"), name="One")
        two = sheet(("Case", "RoSH"), ("C-01", "Low"), name="Two")
        place, message = only_fault(one, two)
        assert place.startswith("Two, row 2, column B")
        assert message == "Another sheet says something else: One, row 2, column B."

    def test_so_are_na_and_an_answer(self):
        one = sheet(("Case", "2.1.1"), ("C-01", "N/A"), name="One")
        two = sheet(("Case", "2.1.1"), ("C-01", "No"), name="Two")
        messages = [message for _, message in places(one, two)]
        assert "Another sheet says something else: One, row 2, column B." in messages

    def test_sheets_that_say_the_same_are_no_fault(self):
        one = sheet(("Case", "2.1.1.d"), ("C-01", "N/A"), name="One")
        two = sheet(("Case", "2.1.1.d", "RoSH"), ("C-01", "n/a", "Low"), name="Two")
        assert read(one, two).faults == ()

    def test_a_sheet_without_cases_is_left_out_and_said(self):
        staff = sheet(("Name", "Office"), ("KH", "Leeds"), name="Staff")
        found = read(sheet(("Case", "RoSH"), ("C-01", "High")), staff, replace(staff, name="Lists"))
        assert found.remarks == ("Left out, as they have no row for each case: Staff.",)

    def test_a_sheet_of_many_columns_that_lacks_references_is_missed(self):
        headings = ("Cse", "RoSH", "2.1.1", "2.1.1.a", "2.1.1.b", "2.1.2")
        place, message = places(
            sheet(("Case", "RoSH"), ("C-01", "High")), sheet(headings, "x" * 6, name="More")
        )[0]
        assert place == "More, row 1, column A (Cse)"
        assert message.startswith("“Cse” is neither a fact nor a question. Did you mean “Case”?")

    def test_where_no_sheet_has_cases_that_is_said(self):
        assert places(sheet(("a",), name="A"), sheet(("b",), name="B")) == [
            ("", "No sheet has a row for each case, with a column “Case” and others.")
        ]

    def test_the_open_copy_as_a_table_is_told_from_case_reads(self):
        assert "Import the open copy (.json) instead." in only_fault(sheet(OPEN_COPY, ("C-01", "court")))[1]

    def test_headings_alone_are_no_reads(self):
        assert only_fault(sheet(("Case", "RoSH"))) == (
            "",
            "No row below the headings says anything about a case.",
        )

    @pytest.mark.parametrize("cell", ["check with TP", NoValue(), 7])
    def test_a_column_without_a_heading_is_a_fault_whatever_it_holds(self, cell):
        place, message = only_fault(sheet(("Case", "RoSH"), ("C-01", "High", cell)))
        assert (place, message[:28]) == ("Cases, row 2, column C", "This column has no heading. ")

    def test_a_table_with_a_row_for_each_answer_is_told_from_case_reads(self):
        _, message = only_fault(sheet(("case", "question", "state"), ("C-01", "2.1.1", "counts"), name=""))
        assert message.startswith("This table has a row for each answer or note.")

    def test_hidden_columns_that_are_read_and_comments_that_are_not_are_said(self):
        rows = (("Case", "RoSH"), ("C-01", "High"))
        found = read(sheet(*rows, hidden_columns=frozenset({2, 7}), remarked=True))
        assert found.remarks == (
            "Cases: 1 hidden column was read too.",
            "Cases: comments on cells are not read. Copy what matters into columns for notes.",
        )

    def test_hidden_rows_and_sheets_are_read_and_said(self):
        rows = (Row(1, ("Case", "RoSH")), Row(2, ("C-01", "High"), hidden=True))
        found = read(Sheet("Cases", rows, hidden=True))
        assert len(found.changing) == 1
        assert found.remarks == (
            "The sheet Cases is hidden. It was read all the same.",
            "Cases: 1 hidden row was read too.",
        )

    def test_merged_cells_below_the_headings_are_refused(self):
        rows = ("Reads",), ("Case", "RoSH"), ("C-01", "High"), ("C-02", None)
        merged = (Merged(1, 1, 1, 2), Merged(3, 2, 4, 2))
        place, message = only_fault(sheet(*rows, merged=merged))
        assert place.startswith("Cases, row 3, column B")
        assert message.startswith("These cells are merged")

    def test_a_sheet_that_was_cut_is_refused(self):
        assert "Split it." in only_fault(sheet(("Case", "RoSH"), ("C-01", "High"), cut=True))[1]

    def test_rows_without_anything_in_the_columns_that_are_read_are_no_cases(self):
        headings = ("Case", "RoSH", "complete")
        assert len(read(sheet(headings, ("C-01", "High", True), (None, " ", False))).cases) == 1


@pytest.mark.parametrize(("column", "expected"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA")])
def test_columns_have_the_letters_of_spreadsheets(column, expected):
    assert letters(column) == expected


def exported_sheets(findings):
    """The tables of an export that have a row for each case, with the cells that a workbook has."""
    dataset = dataset_of(findings)
    for name in ("cases", "answers_wide"):
        table = dataset.table(name)
        rows = [[cell.text if isinstance(cell, Missing) else cell for cell in row] for row in table.rows]
        yield sheet([column.name for column in table.columns], *rows, name=name)


@PROGRAMMES
def test_an_exported_demonstration_gives_the_same_ratings(framework_id):
    findings = demonstration(framework_id)
    bare = Inspection(
        **{
            name: getattr(findings.inspection, name)
            for name in ("service", "settings", "judgements", "decisions", "findings")
        }
    )
    back = after(*exported_sheets(findings), inspection=bare, framework=findings.framework)
    assert ratings_data(findings_of(findings.framework, back)) == ratings_data(findings)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(inspection=inspections(YOS))
def test_what_is_exported_is_read_back_with_its_facts_and_the_answers_that_count(inspection):
    findings = findings_of(YOS, inspection)
    sheets = tuple(exported_sheets(findings))
    if not inspection.cases:
        return
    back = findings_of(YOS, after(*sheets, inspection=Inspection()))
    assert {c.ref: c.facts for c in back.inspection.cases.values()} == {
        c.ref: c.facts for c in inspection.cases.values()
    }
    assert back.tally == findings.tally
    again = read_tables(YOS, inspection, sheets)
    assert (again.fault_count, again.changing) == (0, ())


CELLS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.dates(),
    st.datetimes(),
    st.builds(NoValue, st.sampled_from(["", "#REF!"])),
    st.text(max_size=20),
    st.sampled_from(["Yes", "No", "N/A", "Court disposals", "High", "C-01", "(kept aside)", "14/02/2020"]),
)
TITLES = st.sampled_from(
    [
        "Case",
        "Sample",
        "Reader",
        "RoSH",
        "Date of disposal",
        "2.1.1",
        "2.1.1.d",
        "3.1.1",
        "2.1.1 note",
        "complete",
    ]
)
GRIDS = st.lists(st.lists(CELLS, max_size=8), max_size=6)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(headings=st.lists(TITLES | CELLS, max_size=8), rows=GRIDS)
def test_whatever_stands_in_cells_gives_an_operation_that_fits_or_faults(headings, rows):
    found = read(sheet(headings, *rows), sheet(("a",), name="Other"))
    if not found.faults:
        assert isinstance(after(sheet(headings, *rows), sheet(("a",), name="Other")), Inspection)
    assert all(fault.message for fault in found.faults)
