"""The searches of the canary test see what they have to see."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from benchmarks.harness.footprints import Footprint, changed, everywhere, footprints, now_on_disk
from benchmarks.harness.traces import TraceError, writes


def test_what_changed_since_a_moment_is_found_and_nothing_else(tmp_path: Path) -> None:
    for name in ("before", "renamed", "written"):
        (tmp_path / name).write_text(name)
    folder = tmp_path / "deep/er"
    folder.mkdir(parents=True)
    since = now_on_disk(tmp_path)
    while now_on_disk(tmp_path) == since:
        """The clock of a disk goes in steps."""
    (tmp_path / "renamed").rename(folder / "another name")
    os.utime(tmp_path / "written", (0, 0))  # it says that it is old, but something was done to it
    assert sorted(path.name for path in changed([tmp_path], since + 1)) == ["another name", "written"]


@pytest.mark.skipif(os.name != "posix", reason="links are made without rights on POSIX only")
def test_a_link_tells_where_it_leads(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("somewhere")
    assert list(footprints([tmp_path], 0)) == [Footprint(tmp_path / "link", b"somewhere")]


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="the kernel shows no files here")
def test_what_the_kernel_shows_is_left_out_and_temporary_files_are_not(tmp_path: Path) -> None:
    roots = everywhere(tmp_path)
    devices = {root.stat().st_dev for root in roots}
    assert Path("/proc").stat().st_dev not in devices
    assert tmp_path.stat().st_dev in devices


def test_a_trace_tells_what_went_where_in_order(tmp_path: Path) -> None:
    lines = (
        r'7 write(3</tmp/a>, "\x61\x62", 2) = 2',
        r'8 pwrite64(4<\x2f\x62>, "\x63", 1, 4096) = 1',
        r'7 writev(3</tmp/a>, [{iov_base="\x64", iov_len=1}, {iov_base="\x65", iov_len=1}], 2 <unfinished ...>',
        "7 mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 3</tmp/a>, 0) = 0x7f",
        "7 +++ exited with 0 +++",
    )
    (tmp_path / "0").write_text("\n".join(lines))
    assert dict(writes(tmp_path)) == {"/tmp/a": b"abde", "/b": b"c"}


@pytest.mark.parametrize(
    "line",
    [
        r'7 write(3</tmp/a>, "\x61"..., 900) = 900',
        "7 mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 3</tmp/a>, 0) = 0x7f",
    ],
)
def test_a_trace_that_does_not_show_everything_is_refused(tmp_path: Path, line: str) -> None:
    (tmp_path / "0").write_text(line)
    with pytest.raises(TraceError):
        list(writes(tmp_path))
