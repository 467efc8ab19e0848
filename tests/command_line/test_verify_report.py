"""`verify --report` tells whether a PDF was printed from a file, and from which state of it."""

import json

import pytest


@pytest.fixture
def demo(tmp_path, run):
    """The demonstration."""
    path = tmp_path / "demo.caseread"
    assert run("demo", path, "--unencrypted")[0] == 0
    return path


@pytest.fixture
def report(demo, tmp_path, succeed):
    """Its summary."""
    path = tmp_path / "summary.pdf"
    succeed("report", demo, "--out", path)
    return path


def change(demo, tmp_path, succeed):
    """Adds a case to a file."""
    reads = tmp_path / "more.json"
    form = {"format": "caseread", "format_version": 1, "framework": "yos-2018"}
    reads.write_text(json.dumps({**form, "cases": [{"ref": "C-99", "sample": "court"}]}), encoding="utf-8")
    succeed("import", demo, reads)


def test_a_report_of_the_file_as_it_is_is_confirmed(demo, report, succeed):
    assert f"{report}: printed from this file as it is now. Every page looks as printed." in succeed(
        "verify", demo, "--report", report
    )


def test_the_summary_of_a_case_is_confirmed(demo, tmp_path, succeed):
    path = tmp_path / "case.pdf"
    succeed("report", demo, "--case", "D-02", "--out", path)
    assert "Every page looks as printed." in succeed("verify", demo, "--report", path)


def test_a_report_of_an_earlier_state_is_confirmed_with_the_entry(demo, report, tmp_path, succeed):
    change(demo, tmp_path, succeed)
    assert "as it was at entry 1 of 2. Every page" in succeed("verify", demo, "--report", report)


def test_a_report_of_another_inspection_is_refused(report, tmp_path, run):
    other = tmp_path / "other.caseread"
    run("demo", other, "--unencrypted", "--framework", "fji-2012")
    code, _, told = run("verify", other, "--report", report)
    assert code == 1
    assert f"{report}: At no time did the file have the fingerprint of this report" in told


def test_a_report_that_was_changed_after_printing_is_refused(demo, report, run):
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(report))
    writer.remove_page(1)
    writer.write(report)
    code, _, told = run("verify", demo, "--report", report)
    assert code == 1
    assert "looks different" in told


def test_a_report_by_another_version_is_known_by_its_fingerprint_alone(demo, report, run, monkeypatch):
    import main

    monkeypatch.setattr(main, "VERSION", "9.9")
    code, answer, _ = run("verify", demo, "--report", report)
    assert code == 0
    assert "printed from this file as it is now. By Caseread 0.1.0: its pages were not compared." in answer


@pytest.mark.parametrize("content", [b"", b"no PDF", b"%PDF-1.4\n%%EOF"])
def test_a_file_that_is_no_report_is_refused(demo, tmp_path, run, content):
    path = tmp_path / "letter.pdf"
    path.write_bytes(content)
    code, _, told = run("verify", demo, "--report", path)
    assert code == 1
    assert "This is not a report of an inspection" in told


def test_a_report_that_is_not_there_is_told(demo, tmp_path, run):
    code, _, told = run("verify", demo, "--report", tmp_path / "none.pdf")
    assert code == 1
    assert "cannot be read" in told


def test_an_encrypted_file_takes_its_passphrase_once(tmp_path, succeed, monkeypatch):
    monkeypatch.setenv("CASEREAD_PASSPHRASE", "seven plain green lanterns")
    path, pdf = tmp_path / "demo.caseread", tmp_path / "summary.pdf"
    succeed("demo", path)
    succeed("report", path, "--out", pdf)
    assert "as it is now" in succeed("verify", path, "--report", pdf)
