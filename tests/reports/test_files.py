"""A report is there whole or not at all, is the same each time, and carries what a publication needs."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest

from reports.summary import write_summary


@pytest.fixture
def former(tmp_path):
    """A report of yesterday."""
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"of yesterday")
    return target


def test_the_same_findings_give_the_same_bytes(demo, unfinished, print_summary):
    first = print_summary(demo).content
    print_summary(unfinished)
    assert print_summary(demo).content == first


def test_reports_made_at_the_same_time_do_not_mix(demo, unfinished, print_summary):
    alone = [print_summary(findings).content for findings in (demo, unfinished)]
    with ThreadPoolExecutor() as threads:
        together = [printed.content for printed in threads.map(print_summary, (demo, unfinished))]
    assert together == alone


def test_another_moment_is_printed_and_recorded(demo, print_summary):
    later = print_summary(demo, datetime(2021, 2, 3, 9, 30))
    assert "Generated 3 February 2021, 09:30" in later.text
    assert later.reader.metadata["/CreationDate"] == "D:20210203093000"


def test_every_font_is_embedded(summary, print_case, demo, fonts_of):
    for printed in (summary, print_case(demo, "C-07")):
        fonts = list(fonts_of(printed.reader))
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font["/FontDescriptor"], font["/BaseFont"]


def test_the_document_has_a_title_and_a_language_and_no_author(summary):
    reader = summary.reader
    assert reader.metadata.title == "Stockton-on-Tees Youth Offending Service"
    assert not reader.metadata.author
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"


def test_pages_are_a4(summary):
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in summary.reader.pages}
    assert sizes == {(595, 842)}


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_a_write_that_fails_leaves_the_former_report(demo, former, monkeypatch, at, failing):
    def refuse(*_):
        raise OSError("No space left on device")

    monkeypatch.setattr(os if failing == "fsync" else Path, failing, refuse)
    with pytest.raises(OSError, match="No space"):
        write_summary(demo, former, generated_at=at, version="1")
    assert former.read_bytes() == b"of yesterday"
    assert list(former.parent.iterdir()) == [former]


def test_a_folder_that_is_not_there_is_an_os_error(demo, tmp_path, at):
    with pytest.raises(FileNotFoundError):
        write_summary(demo, tmp_path / "nowhere" / "summary.pdf", generated_at=at, version="1")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_new_report_is_private_and_a_replaced_one_keeps_its_rights(demo, former, at):
    former.chmod(0o640)
    new = former.with_name("new.pdf")
    for target in (former, new):
        write_summary(demo, target, generated_at=at, version="1")
    assert former.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode & 0o777 == 0o600
