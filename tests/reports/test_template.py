"""The empty sheet for case reads: what there is to choose from, what each column says, the same bytes each time."""

import io

import openpyxl
import pytest

from model.case_columns import Headings
from model.case_tables import CASES, HELP, LISTS, QUESTIONS, read_tables
from model.faults import FileError
from model.frameworks import framework_ids, shipped
from model.inspection import Inspection
from model.language import WELSH, speaking
from model.sheets import Row, Sheet
from reports.exports.template import ROWS, headings, template

PROGRAMMES = pytest.mark.parametrize("framework_id", framework_ids())


@pytest.fixture(scope="module")
def opened():
    """The template of a framework, as openpyxl reads it."""
    return lambda framework_id: openpyxl.load_workbook(io.BytesIO(template(shipped(framework_id))))


def choices(book, cell):
    """What there is to choose from in a cell of the cases, in the order of the list."""
    for rule in book[CASES].data_validations.dataValidation:
        if rule.type == "list" and cell in rule.sqref:
            area = rule.formula1.replace("$", "").partition("!")[2]
            return [found.value for (found,) in book[LISTS][area]]
    return []


def column_of(book, heading):
    return next(cell.column_letter for cell in book[CASES][1] if cell.value == heading)


@PROGRAMMES
def test_an_import_knows_every_column_and_finds_no_case(framework_id, opened):
    framework = shipped(framework_id)
    known = Headings(framework)
    found = [known.find(heading) for heading in headings(framework)]
    expected = {("ref",), ("sample",), ("reader",)}
    expected |= {("facts", fact.id) for fact in framework.facts}
    expected |= {("answers", question) for question in framework.case_question_samples}
    assert {field.place for field in found} == expected
    assert len(found) == len(expected)
    heading = [cell.value for cell in opened(framework_id)[CASES][1]]
    sheets = [
        Sheet(book.title, tuple(Row(n, tuple(row)) for n, row in enumerate(book.values, start=1)))
        for book in opened(framework_id)
    ]
    assert heading == list(headings(framework))
    reads = read_tables(framework, Inspection(), sheets)
    assert reads.cases == ()
    assert [fault.message for fault in reads.faults] == [
        "No row below the headings says anything about a case."
    ]


@PROGRAMMES
def test_there_is_a_list_for_everything_that_is_chosen(framework_id, opened):
    framework, book = shipped(framework_id), opened(framework_id)
    letters = dict(zip(headings(framework), (cell.column_letter for cell in book[CASES][1]), strict=True))
    assert choices(book, f"{letters['Sample']}2") == [sample.title for sample in framework.samples]
    for fact in framework.facts:
        titles = [option.title for option in fact.options] or ["Yes", "No"] * (fact.kind == "yes_no")
        assert choices(book, f"{letters[fact.title]}{ROWS}") == titles
    asked = [framework.question(question) for question in framework.case_question_samples]
    for question, letter in zip(asked, list(letters.values())[-len(asked) :], strict=True):
        assert choices(book, f"{letter}2") == [value.title for value in question.offered]


def test_what_another_sample_is_asked_turns_grey_and_says_so(opened):
    book = opened("yos-2018")
    sheet = book[CASES]
    court = column_of(book, "2.1.1 Desistance")
    rules = [
        rule.formula[0]
        for area, rules in sheet.conditional_formatting._cf_rules.items()
        if f"{court}5" in area.sqref
        for rule in rules
    ]
    assert rules == ['AND($B2<>"",$B2<>"Court disposals")']
    prompts = [rule.prompt for rule in sheet.data_validations.dataValidation if f"{court}1" in rule.sqref]
    assert prompts[0].startswith("Court disposals only. Does assessment sufficiently analyse how to support")


def test_where_there_is_one_sample_nothing_turns_grey(opened):
    assert not opened("fji-2012")[CASES].conditional_formatting


@PROGRAMMES
def test_headings_stay_in_sight_dates_are_dates_and_every_wording_is_there_whole(framework_id, opened):
    framework, book = shipped(framework_id), opened(framework_id)
    assert book.sheetnames == [CASES, QUESTIONS, HELP, LISTS]
    assert book[CASES].freeze_panes == "B2"
    dated = next(fact.title for fact in framework.facts if fact.kind == "date")
    assert book[CASES].column_dimensions[column_of(book, dated)].number_format == "dd/mm/yyyy"
    assert book[CASES].column_dimensions["A"].number_format == "@"
    wording = {row[0]: row[1] for row in book[QUESTIONS].iter_rows(min_row=2, values_only=True)}
    asked = framework.case_question_samples
    assert wording == {question: framework.question(question).text for question in asked}
    limits = [len(rule.prompt or "") for rule in book[CASES].data_validations.dataValidation]
    assert max(limits) <= 255


def test_the_same_framework_gives_the_same_bytes_whatever_is_spoken(reports, tmp_path):
    framework = shipped("yos-2018")
    assert template(framework) == template(framework)
    with speaking(WELSH):
        reports.write_template(framework, tmp_path / "t.xlsx")
    assert (tmp_path / "t.xlsx").read_bytes() == template(framework)


def test_a_template_is_a_workbook_by_name_too(reports, tmp_path):
    with pytest.raises(FileError) as refused:
        reports.write_template(shipped("yos-2018"), tmp_path / "t.csv")
    assert refused.value.code == "no_workbook"
    assert not (tmp_path / "t.csv").exists()
