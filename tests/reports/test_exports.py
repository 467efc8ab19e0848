"""Every form of export, read back by a program that is not ours: its totals are those of `rate --json`."""

import csv
import io
import json
import tempfile
import warnings
import zipfile
from collections import Counter

import openpyxl
import pandas
import pyreadstat
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model.dataset.cases import question_names
from model.dataset.shapes import Missing, steady
from model.frameworks import framework_ids
from model.watching import Cancelled
from tests.reports.exported import (
    FORM_IDS,
    HOSTILE,
    content,
    final_ratings,
    totals,
    with_texts,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # its own dependencies warn of one another
    from frictionless import Package

PROGRAMMES = pytest.mark.parametrize("framework_id", framework_ids())
TEXTS = [*HOSTILE.values()]


def sheets(made):
    """The rows below the heading of each sheet, by the names in it."""
    book = openpyxl.load_workbook(io.BytesIO(made))
    found = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
    return {
        title: [dict(zip(rows[0], row, strict=True)) for row in rows[1:]] for title, rows in found.items()
    }


def unzipped(made):
    """The bytes of a file; of an archive, those of everything in it."""
    if not made.startswith(b"PK"):
        return made
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


@pytest.fixture
def unpacked(tmp_path):
    """Unpacks a data package; returns its folder."""

    def unpack(made):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            archive.extractall(tmp_path / "package")
        return tmp_path / "package"

    return unpack


@pytest.fixture
def read_sav(tmp_path):
    """Reads an SPSS file: its columns by name, with user-missing values as they are, and what it says of them."""

    def read(made):
        path = tmp_path / "data.sav"
        path.write_bytes(made)
        return pyreadstat.read_sav(path, user_missing=True, output_format="dict")

    return read


class TestWorkbook:
    @PROGRAMMES
    def test_totals_are_those_of_the_ratings(self, demonstration, framework_id):
        findings = demonstration(framework_id)
        read = sheets(content("xlsx", findings))
        tallies = {row["question"]: (row["relevant"], row["yes"]) for row in read["tallies"]}
        assert tallies == totals(findings)
        counting = [row for row in read["answers"] if row["state"] == "counts"]
        relevant = Counter(row["question"] for row in counting)
        met = Counter(row["question"] for row in counting if row["outcome"] == "met")
        assert {question: (relevant[question], met[question]) for question in tallies} == tallies
        ratings = {row["id"]: row["final"] for row in read["ratings"] if row["level"] != "overall"}
        assert ratings.items() >= final_ratings(findings).items()

    def test_headings_stay_in_sight_and_filter(self, demo):
        book = openpyxl.load_workbook(io.BytesIO(content("xlsx", demo)))
        assert {"cases", "answers", "answers_wide", "tallies", "ratings", "codebook"} <= set(book.sheetnames)
        for sheet in book:
            assert sheet.freeze_panes in ("A2", "B2")
            assert sheet.auto_filter.ref == sheet.dimensions

    def test_cells_are_typed(self, demo):
        row = sheets(content("xlsx", demo))["cases"][0]
        assert (row["complete"], row["questions_applying"] > 0) == (True, True)
        assert row["disposal_date"].year == 2019

    def test_texts_come_back_whole_and_none_is_a_formula(self):
        book = openpyxl.load_workbook(io.BytesIO(content("xlsx", with_texts(TEXTS))))
        kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
        assert kinds <= {"s", "inlineStr", "n", "b", "d"}
        for text, row in zip(TEXTS, book["notes"].iter_rows(min_row=2), strict=True):
            assert "".join(cell.value or "" for cell in row[2:]) == steady(text)
            assert row[2].quotePrefix == (text[:1] in "=@'")

    def test_a_text_longer_than_a_cell_goes_on_beside_it(self):
        text = "🧒" * 20_000
        (row,) = sheets(content("xlsx", with_texts([text])))["notes"]
        assert [len(row[name]) for name in ("text", "text_2")] == [16_383, 3_617]


@pytest.fixture
def faults_of():
    """A function that says what Frictionless finds wrong with an unpacked package.

    It has this process read CSV cells of any length, whoever reads after it.
    """
    before = csv.field_size_limit()

    def found(folder):
        report = Package(str(folder / "datapackage.json")).validate()
        return report.flatten(["resourceName", "rowNumber", "fieldName", "note"])

    yield found
    csv.field_size_limit(before)


class TestPackage:
    @PROGRAMMES
    def test_totals_are_those_of_the_ratings(self, demonstration, unpacked, framework_id):
        findings = demonstration(framework_id)
        folder = unpacked(content("datapackage", findings))
        read = pandas.read_csv(folder / "tallies.csv", dtype={"question": str})
        tallies = {row.question: (row.relevant, row.yes) for row in read.itertuples()}
        assert tallies == totals(findings)
        answers = pandas.read_csv(folder / "answers.csv", dtype=str)
        counting = answers[answers.state == "counts"]
        assert counting.groupby("question").size().to_dict() == {
            question: relevant for question, (relevant, _) in tallies.items() if relevant
        }

    @PROGRAMMES
    def test_it_is_what_its_description_says(self, demonstration, unpacked, faults_of, framework_id):
        assert faults_of(unpacked(content("datapackage", demonstration(framework_id)))) == []

    def test_hostile_texts_leave_it_what_its_description_says(self, unpacked, faults_of):
        assert faults_of(unpacked(content("datapackage", with_texts(TEXTS)))) == []

    def test_reasons_for_missing_answers_are_declared_missing(self, demo, unpacked):
        folder = unpacked(content("datapackage", demo))
        described = json.loads((folder / "datapackage.json").read_text("utf-8"))
        (answers,) = (r for r in described["resources"] if r["name"] == "answers_wide")
        reasons = {reason.text for reason in Missing if reason is not Missing.NOT_RECORDED}
        assert set(answers["schema"]["missingValues"]) == {"", *reasons}


class TestSpss:
    @PROGRAMMES
    def test_totals_are_those_of_the_ratings(self, demonstration, read_sav, framework_id):
        findings, names = demonstration(framework_id), question_names(demonstration(framework_id).framework)
        columns, about = read_sav(content("sav", findings))
        for question, (relevant, yes) in totals(findings).items():
            name = names[question]
            met = {v.title for v in findings.framework.question(question).scale.values if v.counts == "met"}
            words = [about.variable_value_labels[name][value] for value in columns[name] if value > 0]
            assert (len(words), sum(word in met for word in words)) == (relevant, yes)

    def test_reasons_for_missing_answers_are_user_missing_with_labels(self, demo, read_sav):
        columns, about = read_sav(content("sav", demo))
        found = {
            about.variable_value_labels[name][value]
            for name, cells in columns.items()
            if name.startswith("q2_") or name.startswith("q3_")
            for value in cells
            if value < 0
        }
        assert {"Does not apply", "Not applicable"} <= found
        (spread,) = about.missing_ranges["q2_1_1"]
        assert all(spread["lo"] <= reason.number <= spread["hi"] for reason in Missing)

    def test_long_and_hostile_texts_come_back_whole(self, read_sav):
        columns, _ = read_sav(content("sav", with_texts(TEXTS)))
        for n, text in enumerate(TEXTS):
            parts = [columns[name][n] for name in columns if name == "reader" or name.startswith("reader_")]
            assert "".join(parts).rstrip() == steady(text).rstrip()

    def test_days_are_days_and_labels_are_the_official_words(self, demo, read_sav):
        columns, about = read_sav(content("sav", demo))
        assert columns["disposal_date"][0].isoformat() == "2019-11-28"
        assert about.column_names_to_labels["q2_1_1"].startswith("2.1.1 ")
        (wording,) = (q.text for q in demo.framework.questions_for("court") if q.id == "2.1.1")
        assert wording in " ".join(" ".join(about.notes).split())


class TestEveryForm:
    @pytest.mark.parametrize("form", FORM_IDS)
    def test_the_same_data_give_the_same_bytes(self, demo, form):
        assert content(form, demo) == content(form, demo)

    @pytest.mark.parametrize("form", FORM_IDS)
    def test_without_notes_no_note_is_in_it(self, demo, changed, form):
        secret = "what nobody else may read"
        findings = changed(demo, {("cases", "c1", "notes", "2.1.1"): secret})
        assert secret.encode() not in unzipped(content(form, findings, notes=False))
        if form not in ("sav", "docx"):  # these two have no notes at all
            assert secret.encode() in unzipped(content(form, findings))

    @pytest.mark.parametrize("form", FORM_IDS)
    def test_nothing_of_it_is_put_into_a_temporary_file(self, demo, form, monkeypatch, tmp_path):
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "a folder that is not there"))
        assert content(form, demo)

    @pytest.mark.parametrize("form", FORM_IDS)
    def test_it_only_goes_on_until_all_is_done(self, form):
        shares = []
        content(form, with_texts(["a", "b"]), watch=lambda done, of: shares.append(done / of))
        assert len(shares) >= 2
        assert shares == sorted(shares)
        assert shares[-1] == 1

    @pytest.mark.parametrize("form", FORM_IDS)
    def test_whoever_watches_can_stop_it(self, form):
        def stop(done, of):
            if 2 * done >= of:
                raise Cancelled

        with pytest.raises(Cancelled):
            content(form, with_texts(["a"]), watch=stop)

    @pytest.mark.parametrize("form", FORM_IDS)
    @settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
    @given(texts=st.lists(st.text(), min_size=1, max_size=3))
    def test_any_text_can_be_exported(self, form, texts):
        assert content(form, with_texts(texts))
