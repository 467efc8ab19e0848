"""Rows of a spreadsheet, pasted: what is understood, what is refused and where, and what becomes of it."""

import itertools

import pytest

from model.case_cells import copied
from model.findings import findings_of
from model.frameworks import demo_reads, framework_ids, shipped
from model.inspection import Case, Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied
from model.pasted_cases import paste_operation, read_paste
from model.validation import check_operation

YOS = shipped("yos-2018")
THERE = Case("a", "C-01", "court", "KH", facts={"disposal": "referral_order", "looked_after": True})
SIGNED = Case("b", "C-02", "court", signed_by="TP", signed_on="2020-09-23")
INSPECTION = Inspection(cases={"a": THERE, "b": SIGNED})


def paste(*lines):
    return read_paste(YOS, INSPECTION, "\n".join("\t".join(line) for line in lines))


def faults(*lines):
    return [(fault.row, fault.column, fault.message) for fault in paste(*lines).faults]


def taken_over(*lines):
    found = paste(*lines)
    assert found.faults == ()
    numbers = itertools.count(1)
    made = paste_operation(found, INSPECTION, lambda: f"new-{next(numbers)}")
    check_operation(YOS, INSPECTION, made)
    return made, applied(INSPECTION, made)


def test_a_known_reference_changes_that_case_and_any_other_is_a_new_one():
    made, after = taken_over(
        ("Case", "Sample", "Reader", "Disposal", "RoSH", "Date of disposal"),
        ("C-01", "", "MJ", "Custody", "high", "14 Feb 2020"),
        ("D-09", "Out-of-court disposals", "", "", "", ""),
    )
    assert made.label == "Facts of 2 cases pasted"
    assert after.cases["a"].reader == "MJ"
    assert after.cases["a"].facts == {
        "disposal": "custody",
        "looked_after": True,
        "rosh_inspector": "high",
        "disposal_date": "2020-02-14",
    }
    assert (after.cases["new-1"].ref, after.cases["new-1"].sample) == ("D-09", "out_of_court")


def test_an_empty_cell_changes_nothing_and_an_empty_line_is_none():
    found = paste(("Case", "Disposal"), ("C-01", ""), ("", ""))
    assert (len(found.cases), found.changing, found.faults) == (1, (), ())
    assert paste_operation(found, INSPECTION, str) is None


def test_what_changes_is_known_before_and_after():
    found = paste(("Reference", "Disposal", "Reader"), ("C-01", "custody", "KH"))
    assert found.cases[0].changes == {("facts", "disposal"): ("referral_order", "custody")}


@pytest.mark.parametrize("heading", ["Looked after child", "looked_after", "LOOKED-AFTER"])
@pytest.mark.parametrize(("word", "value"), [("Yes", True), ("y", True), ("FALSE", False), ("0", False)])
def test_a_fact_is_known_by_title_id_or_short_name_and_yes_by_many_words(heading, word, value):
    assert (
        taken_over(("case", heading, "Reader"), ("C-01", word, "MJ"))[1].cases["a"].facts["looked_after"]
        is value
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((("Case", "Disposal"), ("C-01", "Prison")), (2, 2, "“Prison” is not one of: Community sentence,")),
        ((("Case", "Date of disposal"), ("C-01", "31/02/2020")), (2, 2, "Write the date as 14/02/2020")),
        ((("Case", "Looked after child"), ("C-01", "perhaps")), (2, 2, "Write Yes or No.")),
        ((("Case", "Sample"), ("C-01", "Both")), (2, 2, "“Both” is not one of: Court disposals,")),
        (
            (("Case", "Diposal"), ("C-01", "Custody")),
            (1, 2, "“Diposal” is neither a fact nor a question. Did you mean “Disposal”?"),
        ),
        ((("Case", "Reader", "read by"), ("C-01", "A", "B")), (1, 3, "There is a column “read by” already.")),
        ((("Reader",), ("KH",)), (1, 0, "The first line has to name the columns, and one of them “Case”.")),
        ((("Case", "Reader"), ("", "KH")), (2, 1, "A case needs a reference.")),
        ((("Case", "Reader"), ("C-09", "KH")), (2, 0, "A new case needs a sample: add a column “Sample”.")),
        ((("Case", "Reader"), ("C-02", "KH")), (2, 1, "This case is checked or signed off. Reopen it")),
        ((("Case", "Reader"), ("C-01", "KH", "x")), (2, 3, "This column has no heading.")),
        ((("Case", "Reader"), ("C-01", "A"), ("C-01", "B")), (3, 1, "Case C-01 stands in row 2 already.")),
        ((("Case", "Reader"), ("C-01", "A" * 201)), (2, 2, "This has to be one line of at most 200")),
        ((("Case", "Reader"),), (0, 0, "Copy rows of a spreadsheet with a first line that names their")),
        (((), ()), (0, 0, "Copy rows of a spreadsheet with a first line that names their")),
    ],
)
def test_every_fault_says_its_row_its_column_and_what_to_do(lines, expected):
    (row, column, message), *others = faults(*lines)
    assert (row, column) == expected[:2]
    assert message.startswith(expected[2])
    assert others == []


def test_with_any_fault_nothing_is_taken_over():
    found = paste(("Case", "Disposal"), ("C-01", "Custody"), ("C-02", "Nowhere"))
    assert {fault.row for fault in found.faults} == {3}
    assert paste_operation(found, INSPECTION, str) is None


def test_a_sample_of_a_case_stays_unless_the_line_says_another_one_that_fits():
    found = paste(("Case", "Sample"), ("C-01", "Court disposals"))
    assert (found.faults, found.changing) == ((), ())


@pytest.mark.parametrize("framework_id", framework_ids())
def test_what_is_copied_out_changes_nothing_when_it_is_pasted_back(framework_id):
    framework, numbers = shipped(framework_id), itertools.count()
    made, _ = import_operation(
        framework, Inspection(), parse_json(demo_reads(framework_id)), lambda: str(next(numbers))
    )
    inspection = applied(Inspection(), made)
    found = read_paste(framework, inspection, copied(framework, inspection.cases.values()))
    assert (found.faults, found.changing, len(found.cases)) == ((), (), len(inspection.cases))


def test_what_is_copied_out_makes_the_same_cases_elsewhere():
    cases = {case.id: case for case in (THERE, Case("c", "=C-3", "court", "-KH"))}
    found = read_paste(YOS, Inspection(), copied(YOS, cases.values()))
    made = applied(Inspection(), paste_operation(found, Inspection(), iter(cases).__next__))
    assert findings_of(YOS, made).inspection.cases == cases


@pytest.mark.parametrize(
    ("cell", "note"),
    [
        ('"Quoted" words', '"Quoted" words'),
        ('"open', '"open'),
        ('said "no" there', 'said "no" there'),
        ('"one\nline ""two"""', 'one\nline "two"'),
        ('"a ""mark"""', 'a "mark"'),
        ("word " * 40_000, "word " * 40_000),
    ],
)
def test_a_quotation_mark_never_takes_the_cells_that_follow(cell, note):
    found = paste(("Case", "2.1.1 note", "Reader"), ("C-01", cell, "KH"), ("C-03", "two", "TP"))
    assert [case.ref for case in found.cases] == ["C-01", "C-03"]
    assert found.cases[0].values[("notes", "2.1.1")] == note


def test_a_quotation_mark_that_is_closed_in_another_row_is_refused():
    found = paste(("Case", "2.1.1 note", "Reader"), ("C-01", '"open', "KH"), ("C-03", 'close"', "TP"))
    ((row, _, message),) = [(fault.row, fault.column, fault.message) for fault in found.faults]
    assert (row, message) == (2, "A quotation mark is missing, or one too many. Take it out.")
