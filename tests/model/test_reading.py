"""Files that others wrote are read up to a limit, and never waited for."""

import os
from pathlib import Path

import pytest

from model.faults import FileError
from model.reading import read_bytes, read_text


def code_of(path, most=10):
    with pytest.raises(FileError) as error:
        read_text(path, most)
    return error.value.code


def test_a_file_is_read_up_to_the_limit_and_not_beyond(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"0123456789")
    assert read_bytes(path, 10) == b"0123456789"
    assert code_of(path, 9) == "too_large"


def test_the_mark_of_windows_at_the_beginning_is_left_out(tmp_path):
    (tmp_path / "file").write_bytes(b"\xef\xbb\xbfa\xc5\xb5")
    assert read_text(tmp_path / "file", 10) == "aŵ"


def test_what_cannot_be_read_is_refused(tmp_path):
    (tmp_path / "file").write_bytes(b"\xff")
    assert code_of(tmp_path / "file") == "not_text"
    assert code_of(tmp_path / "missing") == "cannot_open"
    assert code_of(tmp_path) == "not_a_file"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_even_where_it_took_the_place_of_a_file(tmp_path, monkeypatch):
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") == "not_a_file"
    (tmp_path / "file").write_bytes(b"")
    was_a_file = (tmp_path / "file").stat()
    monkeypatch.setattr(type(tmp_path), "stat", lambda path: was_a_file)
    assert code_of(tmp_path / "pipe") == "not_a_file"


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there are no such devices here")
def test_a_device_without_end_is_refused(tmp_path):
    (tmp_path / "zero").symlink_to("/dev/zero")
    assert code_of(tmp_path / "zero") == "not_a_file"
