"""`report` and `form`: what they print of a file, in which languages, with or without notes."""

import io
import json
import re
import sys
from datetime import UTC, datetime

import pytest
from pypdf import PdfReader

import main

BLANKS = re.compile(r"\s+")


@pytest.fixture
def printed(demo, tmp_path, succeed):
    """A function that prints a report of the demonstration and gives its text."""

    def text(*options):
        succeed("report", demo, "--out", tmp_path / "out.pdf", *options)
        return text_of(tmp_path / "out.pdf")

    return text


def text_of(path):
    return " ".join(BLANKS.sub(" ", page.extract_text()) for page in PdfReader(path).pages)


@pytest.mark.parametrize(
    ("options", "title"),
    [
        ((), "Inspection summary"),
        (("--kind", "ratings"), "Ratings"),
        (("--case", "C-03"), "Case summary C-03"),
        (("--case", "C-03", "--case", "D-01"), "Case pack"),
        (("--kind", "pack"), "Case pack"),
        (("--kind", "pack", "--case", "C-03"), "Case pack"),
        (("--kind", "form"), "Case reference"),
    ],
)
def test_the_cases_ask_for_a_kind_unless_one_is_named(printed, options, title):
    assert title in printed(*options)


def test_a_pack_has_the_cases_that_were_named_and_no_other(printed):
    text = printed("--case", "D-01", "--case", "C-03")
    assert {"D-01", "C-03"} == set(re.findall(r"Case summary ([CD]-\d\d)", text))


def test_a_report_in_both_languages_has_both(printed):
    text = printed("--language", "both")
    assert "Page 1 of" in text
    assert "Tudalen 1 o" in text


@pytest.mark.parametrize("kind", ["summary", "pack"])
def test_without_notes_no_note_is_printed(demo, tmp_path, succeed, kind):
    succeed("report", demo, "--kind", kind, "--out", tmp_path / "with.pdf")
    succeed("report", demo, "--kind", kind, "--without-notes", "--out", tmp_path / "without.pdf")
    succeed("export", demo, "--out", tmp_path / "open.json")
    cases = json.loads((tmp_path / "open.json").read_text("utf-8"))["cases"]
    notes = [note for case in cases for note in case.get("notes", {}).values()]
    told = [BLANKS.sub(" ", note)[:25] for note in notes]
    whole, redacted = (text_of(tmp_path / name) for name in ("with.pdf", "without.pdf"))
    assert any(note in whole for note in told) == (kind == "pack")
    assert not any(note in redacted for note in told)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            ("--case", "C-03", "--case", "C-98", "--case", "C-99"),
            ["case C-98: No case", "case C-99: No case"],
        ),
        (("--kind", "case"), ["--case: A case summary is of one case: name it with --case."]),
        (("--kind", "ratings", "--case", "C-03"), ["--case: Only a case summary or a case pack"]),
    ],
)
def test_cases_that_do_not_go_with_the_kind_are_each_told(demo, tmp_path, run, options, told):
    code, _, errors = run("report", demo, "--out", tmp_path / "out.pdf", *options)
    assert code == 1
    assert [line for line in told if line in errors] == told
    assert not (tmp_path / "out.pdf").exists()


def test_a_blank_form_needs_no_inspection(tmp_path, succeed):
    succeed("form", tmp_path / "form.pdf", "--framework", "fji-2012")
    assert "Case reference" in text_of(tmp_path / "form.pdf")


def test_a_blank_form_of_an_unknown_framework_is_refused(tmp_path, run):
    code, _, told = run("form", tmp_path / "form.pdf", "--framework", "none-1999")
    assert code == 1
    assert "none-1999" in told


@pytest.mark.parametrize("name", ["out.docx", "out.txt"])
def test_a_report_under_the_name_of_something_else_is_refused(demo, tmp_path, run, name):
    code, _, said = run("report", demo, "--out", tmp_path / name)
    assert (code, "Choose a name that ends in .pdf." in said) == (1, True)
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize("language", ["en", "cy", "both"])
def test_a_form_belongs_to_no_inspection(demo, tmp_path, succeed, run, language):
    succeed("form", tmp_path / "form.pdf", "--framework", "yos-2018", "--language", language)
    code, _, told = run("verify", demo, "--report", tmp_path / "form.pdf")
    assert code == 1
    assert "This is not a report of an inspection" in told


@pytest.mark.parametrize(
    "options",
    [
        ("--kind", "ratings"),
        ("--kind", "pack", "--case", "D-01", "--case", "C-03", "--without-notes"),
        ("--case", "C-02", "--language", "both"),
        ("--language", "cy"),
    ],
)
def test_every_report_is_known_again(demo, tmp_path, succeed, options):
    succeed("report", demo, "--out", tmp_path / "out.pdf", *options)
    assert "Every page looks as printed." in succeed("verify", demo, "--report", tmp_path / "out.pdf")


def test_the_same_file_gives_the_same_bytes_at_any_time(demo, tmp_path, succeed, monkeypatch):
    succeed("report", demo, "--out", tmp_path / "now.pdf", "--language", "both")
    monkeypatch.setattr(main, "_now", lambda: datetime(2031, 5, 4, tzinfo=UTC))
    succeed("report", demo, "--out", tmp_path / "later.pdf", "--language", "both")
    assert (tmp_path / "now.pdf").read_bytes() == (tmp_path / "later.pdf").read_bytes()


def test_progress_is_shown_where_somebody_looks_and_leaves_nothing_behind(
    demo, tmp_path, monkeypatch, succeed
):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    seen = Terminal()
    monkeypatch.setattr(sys, "stderr", seen)
    main.main(["report", str(demo), "--out", str(tmp_path / "out.pdf")])
    shown = seen.getvalue().split("\r")
    assert " 50%" in shown
    assert [line.strip() for line in shown[-2:]] == ["", ""]


def test_ctrl_c_stops_a_command_without_a_traceback(demo, tmp_path, monkeypatch, run):
    def stop():
        raise KeyboardInterrupt

    monkeypatch.setattr(main, "reports", stop)
    assert run("report", demo, "--out", tmp_path / "out.pdf") == (130, "", "caseread: Stopped.\n")
