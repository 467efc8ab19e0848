"""`export` in every form: the ending chooses, `--format` overrides, and what cannot be is refused."""

import io
import json
import zipfile

import openpyxl
import pytest
from docx import Document

from model.export_forms import FORMS

BEGINNINGS = {
    "xlsx": b"PK",
    "docx": b"PK",
    "datapackage": b"PK",
    "sav": b"$FL2",
    "json": b"{",
    "csv": "\ufeffcase".encode(),
}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
def test_the_ending_chooses_the_form(demo, tmp_path, succeed, form):
    out = tmp_path / f"OUT{form.suffix.upper()}"
    assert succeed("export", demo, "--out", out) == f"{out}: written.\n"
    assert out.read_bytes().startswith(BEGINNINGS[form.id])


def test_a_format_overrides_the_ending(demo, tmp_path, succeed):
    out = tmp_path / "out.csv"
    succeed("export", demo, "--out", out, "--format", "datapackage")
    with zipfile.ZipFile(io.BytesIO(out.read_bytes())) as archive:
        assert "datapackage.json" in archive.namelist()


def test_a_name_without_an_ending_becomes_the_open_copy(demo, tmp_path, succeed):
    succeed("export", demo, "--out", tmp_path / "out")
    assert json.loads((tmp_path / "out").read_text("utf-8"))["format"] == "caseread"


def test_an_ending_that_stands_for_nothing_is_refused(demo, tmp_path, run):
    out = tmp_path / "out.xls"
    code, _, said = run("export", demo, "--out", out)
    assert (code, out.exists()) == (1, False)
    assert ".xlsx" in said
    assert "--format" in said


def test_totals_are_those_of_rate(demo, tmp_path, succeed):
    succeed("export", demo, "--out", tmp_path / "out.xlsx")
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    rows = book["ratings"].iter_rows(min_row=2, values_only=True)
    exported = {row[0]: (row[5], row[6]) for row in rows}
    rated = json.loads(succeed("rate", demo, "--json"))
    wanted = {rating["id"]: (rating["final"], rating["score"]) for rating in rated["ratings"]}
    wanted["overall"] = (rated["overall"]["rating"], rated["overall"]["score"])
    assert exported == wanted


def test_notes_can_be_left_out(demo, tmp_path, succeed):
    succeed("export", demo, "--out", tmp_path / "out.json", "--without-notes")
    data = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert not any(case["notes"] for case in data["cases"])
    assert all(case["answers"] for case in data["cases"])


def test_an_open_copy_without_notes_rates_the_same(demo, new, tmp_path, succeed, run):
    succeed("export", demo, "--out", tmp_path / "out.json", "--without-notes")
    code, _, _ = run("import", new, tmp_path / "out.json")
    assert code == 0
    figures = [json.loads(succeed("rate", file, "--json"))["ratings"] for file in (demo, new)]
    assert figures[0] == figures[1]


@pytest.mark.parametrize(("language", "begun"), [("cy", ["Cipolwg"]), ("both", ["At a glance", "Cipolwg"])])
def test_a_word_document_comes_in_the_languages_that_are_wanted(demo, tmp_path, succeed, language, begun):
    succeed("export", demo, "--out", tmp_path / "out.docx", "--language", language)
    made = Document(str(tmp_path / "out.docx"))
    headings = [p.text for p in made.paragraphs if p.style.name == "Heading 1"]
    assert [text for text in headings if text in ("At a glance", "Cipolwg")] == begun


@pytest.mark.parametrize("form", [form for form in FORMS if form.id != "docx"], ids=lambda form: form.id)
def test_what_programs_read_is_refused_in_another_language(demo, tmp_path, run, form):
    out = tmp_path / f"out{form.suffix}"
    code, _, said = run("export", demo, "--out", out, "--language", "cy")
    assert (code, out.exists()) == (1, False)
    assert "in English only" in said
    assert ".docx" in said


def test_a_word_document_without_notes_puts_small_counts_together(demo, tmp_path, succeed):
    succeed("export", demo, "--out", tmp_path / "out.docx", "--without-notes")
    said = [p.text for p in Document(str(tmp_path / "out.docx")).paragraphs]
    assert "Small counts" in said
    assert any(line.startswith("Without notes") for line in said)
