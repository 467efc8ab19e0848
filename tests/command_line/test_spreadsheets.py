"""Case reads from spreadsheets at the command line: templates filled in, exports read back, and what is refused."""

import json
from datetime import date

import openpyxl
import pytest

from model.case_tables import CASES
from model.frameworks import demo_reads, framework_ids, shipped
from reports.exports.template import headings

PROGRAMMES = pytest.mark.parametrize("framework_id", framework_ids())


@pytest.fixture
def bare(tmp_path, run, written):
    """Makes the inspection of a demonstration without its cases."""

    def make(framework_id):
        path = tmp_path / "bare.caseread"
        assert run("new", path, "--framework", framework_id, "--service", "Testshire")[0] == 0
        data = json.loads(demo_reads(framework_id)) | {"cases": []}
        assert run("import", path, written(data, "rest.json"))[0] == 0
        return path

    return make


@pytest.fixture
def figures(succeed):
    """The ratings of a file, whatever the service is called."""
    return lambda path: json.loads(succeed("rate", path, "--json")) | {"service": ""}


@pytest.fixture
def original(tmp_path, succeed):
    """Makes the demonstration of a framework."""

    def make(framework_id):
        path = tmp_path / "original.caseread"
        succeed("demo", path, "--framework", framework_id)
        return path

    return make


def filled_in(path, framework):
    """Writes the cases of the demonstration into a template, as a person chooses from its lists."""
    book = openpyxl.load_workbook(path)
    sheet = book[CASES]
    facts = {fact.id: at for at, fact in enumerate(framework.facts, start=4)}
    asked = {key: at for at, key in enumerate(framework.case_question_samples, start=4 + len(facts))}
    assert len(headings(framework)) == 3 + len(facts) + len(asked)
    for number, case in enumerate(json.loads(demo_reads(framework.id))["cases"], start=2):
        sheet.cell(number, 1, case["ref"])
        sheet.cell(number, 2, framework.sample(case["sample"]).title)
        sheet.cell(number, 3, case["reader"])
        for fact_id, value in case["facts"].items():
            fact = framework.fact(fact_id)
            shown = date.fromisoformat(value) if fact.kind == "date" else fact.title_of(value)
            sheet.cell(number, facts[fact_id], shown)
        for key, value in case["answers"].items():
            sheet.cell(number, asked[key], framework.question(key).scale.value(value).title)
    book.save(path)


@PROGRAMMES
def test_a_template_that_a_person_filled_in_gives_the_ratings_of_the_demonstration(
    tmp_path, run, succeed, bare, original, figures, framework_id
):
    template = tmp_path / "template.xlsx"
    assert succeed("template", template, "--framework", framework_id) == f"{template}: written.\n"
    filled_in(template, shipped(framework_id))
    path = bare(framework_id)
    code, out, err = run("import", path, template)
    count = len(json.loads(demo_reads(framework_id))["cases"])
    assert (code, out, err) == (0, f"{path}: {count} cases added, {count} in all.\n", "")
    assert figures(path) == figures(original(framework_id))
    assert "whole" in succeed("verify", path)


@PROGRAMMES
def test_an_exported_workbook_gives_the_same_ratings_in_an_empty_inspection(
    tmp_path, run, succeed, bare, original, figures, framework_id
):
    first = original(framework_id)
    succeed("export", first, "--out", tmp_path / "all.xlsx")
    path = bare(framework_id)
    assert run("import", path, tmp_path / "all.xlsx")[0] == 0
    assert figures(path) == figures(first)
    code, out, _ = run("import", path, tmp_path / "all.xlsx")
    assert (code, out.split(": ")[1].startswith("0 cases added")) == (0, True)


def test_a_table_changes_the_cases_that_are_there_and_says_how_many(demo, run, written):
    table = written("Case;Sample;2.1.1 note\nC-01;;“One, two”\nN-01;Court disposals;\n", "reads.csv")
    code, out, err = run("import", demo, table)
    assert (code, out, err) == (0, f"{demo}: 1 case added, 1 changed, 14 in all.\n", "")


def test_every_fault_is_a_line_of_its_own_and_the_file_stays_as_it_was(demo, run, written):
    before = demo.read_bytes()
    table = written("Case,RoSH,2.1.1,3.1.1\nC-01,Enormous,Perhaps,Yes\n", "reads.csv")
    code, out, err = run("import", demo, table)
    assert (code, out) == (1, "")
    assert [line.split(": ", 1)[1][:18] for line in err.splitlines()] == [
        "Row 2, column B (R",
        "Row 2, column C (2",
        "Row 2, column D (3",
    ]
    assert demo.read_bytes() == before


def test_names_that_look_personal_are_remarked_on_after_an_import(demo, run, written):
    table = written("Case,Sample\nJohn Smith,Court\n", "reads.csv")
    assert "looks like a person’s name" in run("import", demo, table)[2]


def test_a_template_is_never_written_over_an_inspection(demo, run, tmp_path):
    disguised = demo.rename(tmp_path / "demo.xlsx")
    before = disguised.read_bytes()
    code, _, err = run("template", disguised, "--framework", "yos-2018")
    assert (code, disguised.read_bytes() == before) == (1, True)
    assert "This is an inspection file" in err


@pytest.mark.parametrize("name", ["reads.xls", "reads.ods", "reads.csv", "reads.xlsx"])
def test_an_old_workbook_is_told_from_the_others_by_what_is_in_it(demo, run, written, name):
    reads = written(bytes.fromhex("D0CF11E0A1B11AE1") + b"old", name)
    code, _, err = run("import", demo, reads)
    assert code == 1
    assert err.startswith(f"caseread: {reads}: This is an old Excel file (.xls).")
