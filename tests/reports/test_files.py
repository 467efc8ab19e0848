"""A report is there whole or not at all, is the same each time, and leaves nothing else on the disk."""

import os
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from subprocess import run

import pytest

from model.report_orders import REPORT_KINDS
from reports.files import replace_file

ROOT = Path(__file__).parents[2]
WATCHED = Path(__file__).with_name("watched.py")


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
    assert "As of 3 February 2021, 09:30" in later.text
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
def test_a_write_that_fails_leaves_the_former_report(former, monkeypatch, failing):
    def refuse(*_):
        raise OSError("No space left on device")

    monkeypatch.setattr(os if failing == "fsync" else Path, failing, refuse)
    with pytest.raises(OSError, match="No space"):
        replace_file(former, b"of today")
    assert former.read_bytes() == b"of yesterday"
    assert list(former.parent.iterdir()) == [former]


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        replace_file(tmp_path / "nowhere" / "summary.pdf", b"of today")


def test_a_report_that_nobody_may_write_to_is_not_replaced(former):
    former.chmod(0o444)
    with pytest.raises(PermissionError):
        replace_file(former, b"of today")
    assert former.read_bytes() == b"of yesterday"
    assert list(former.parent.iterdir()) == [former]
    former.chmod(0o644)  # Windows removes no protected file


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes with names nor links for everybody")
def test_no_report_takes_the_place_of_a_pipe_a_device_or_a_folder(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for other in (tmp_path / "pipe", tmp_path):
        with pytest.raises(OSError, match="a folder, a pipe or a device"):
            replace_file(other, b"of today")
    assert (tmp_path / "pipe").is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither pipes with names nor links for everybody")
def test_what_a_link_leads_to_is_replaced_and_the_link_stays(former):
    link = former.with_name("latest.pdf")
    link.symlink_to(former)
    replace_file(link, b"of today")
    assert (link.is_symlink(), former.read_bytes()) == (True, b"of today")


@pytest.fixture
def killed(former):
    """What a killed run left: the part of a report, private to its maker."""
    script = "import os, sys; from pathlib import Path; from reports import files\n"
    script += "os.fsync = lambda _: os.kill(os.getpid(), 9)\n"
    script += "files.replace_file(Path(sys.argv[1]), b'of a child')"
    run([sys.executable, "-c", script, str(former)], cwd=ROOT, check=False)
    (part,) = set(former.parent.iterdir()) - {former}
    assert part.read_bytes() == b"of a child"
    return part


@pytest.mark.skipif(os.name == "nt", reason="Windows has other signals and rights")
def test_what_a_killed_run_left_is_private_and_goes_with_the_next_report(killed, former):
    assert killed.stat().st_mode & 0o777 == 0o600
    earlier = killed.stat().st_mtime - 120
    os.utime(killed, (earlier, earlier))
    replace_file(former.with_name("another.pdf"), b"of today")
    assert not killed.exists()
    assert former.read_bytes() == b"of yesterday"


def test_the_part_of_another_run_that_still_writes_is_left_alone(former):
    writing = former.with_name(".other.pdf.x.caseread-part")
    writing.write_bytes(b"so far")
    replace_file(former, b"of today")
    assert writing.read_bytes() == b"so far"


def test_making_reports_writes_to_no_file():
    made = run([sys.executable, "-B", str(WATCHED)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (made.stdout.split(), made.stderr) == (["%PDF-"] * (1 + len(REPORT_KINDS)), "")


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_new_report_is_private_and_a_replaced_one_keeps_its_rights(former):
    former.chmod(0o640)
    new = former.with_name("new.pdf")
    for target in (former, new):
        replace_file(target, b"of today")
    assert former.stat().st_mode & 0o777 == 0o640
    assert new.stat().st_mode & 0o777 == 0o600
