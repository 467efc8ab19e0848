"""A framework's folder from a stranger: what is in it is read from it alone, never waited for, never beyond a limit."""

import os
import socket

import pytest

from benchmarks.harness import ways_in
from model.frameworks import LARGEST_FRAMEWORK, MOST_FILES, framework_ids, read_files

SMALLEST = framework_ids()[-1]


@pytest.fixture
def folder(tmp_path, frameworks_files):
    """A copy of a framework that ships, without its demonstration."""
    folder = tmp_path / SMALLEST
    folder.mkdir()
    for name, text in frameworks_files[SMALLEST].items():
        (folder / name).write_text(text.replace("\ndemo = ", "\n# demo = "), "utf-8")
    assert ways_in.folder(folder) == ()
    return folder


def outside(folder):
    target = folder.parent / "secret.toml"
    target.write_text('[[fact]]\nid = "secret"\n', "utf-8")
    return target


def socket_at(path):
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(os.path.relpath(path))


UNUSABLE = {
    "a link to a file elsewhere": (lambda path: path.symlink_to(outside(path.parent)), "file_elsewhere"),
    "a link out and back": (lambda path: path.symlink_to(path.parent / ".." / "x.toml"), "file_elsewhere"),
    "a link to itself": (lambda path: path.symlink_to(path.name), "framework_unreadable"),
    "a link to a device": (lambda path: path.symlink_to("/dev/zero"), "file_elsewhere"),
    "a folder": (lambda path: path.mkdir(), "framework_unreadable"),
    "a pipe": (lambda path: os.mkfifo(path, 0o600), "framework_unreadable"),
    "a socket": (socket_at, "framework_unreadable"),
    "too much": (lambda path: path.write_bytes(b"#" * (LARGEST_FRAMEWORK + 1)), "framework_unreadable"),
    "no text": (lambda path: path.write_bytes(b"\xff"), "framework_unreadable"),
    "many values": (lambda path: path.write_text(f"x = [{'1,' * 30_000}]"), "syntax"),
    "many levels": (lambda path: path.write_text("x = " + "[" * 50_000), "syntax"),
    "a huge number": (lambda path: path.write_text(f"x = 0x{'f' * 100_000}"), "syntax"),
    "a long dotted name": (lambda path: path.write_text(f"[{'a.' * 100_000}a]"), "syntax"),
}


@pytest.mark.skipif(os.name != "posix", reason="pipes and links work differently here")
@pytest.mark.parametrize("name", UNUSABLE)
def test_what_is_no_framework_file_is_refused(folder, monkeypatch, name):
    monkeypatch.chdir(folder)
    make, code = UNUSABLE[name]
    make(folder / "zz.toml")
    assert code in ways_in.folder(folder)


@pytest.mark.skipif(os.name != "posix", reason="links work differently here")
def test_a_link_within_the_folder_is_followed(folder):
    facts = folder / "facts.toml"
    facts.rename(folder / "facts.txt")
    facts.symlink_to("facts.txt")
    assert ways_in.folder(folder) == ()


@pytest.mark.skipif(os.name != "posix", reason="names are bytes here only")
@pytest.mark.parametrize(
    "name", [b"\xe9.toml", b"\x1b[2J.toml", b"a\nb.toml", "\u202eb.toml".encode(), b".toml"]
)
def test_a_name_that_is_no_plain_text_is_refused(folder, name):
    (folder / os.fsdecode(name)).write_text("", "utf-8")
    assert ways_in.folder(folder) == ("file_name_unusable",)


def test_more_files_than_a_framework_has_are_refused(folder):
    for number in range(MOST_FILES):
        (folder / f"more-{number}.toml").write_text("", "utf-8")
    assert ways_in.folder(folder) == ("framework_unreadable",)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_demonstration_that_is_a_pipe_is_refused(folder):
    os.mkfifo(folder / "demo.json")
    assert ways_in.folder(folder) == ("demo_missing",)


@pytest.mark.parametrize("sign", ["\\u202e", "\\u0000", "\\u001b", "\\u2066", "\\ufeff"])
def test_a_sign_that_nobody_sees_is_refused_in_words_that_people_read(folder, sign):
    text = (folder / "framework.toml").read_text("utf-8")
    (folder / "framework.toml").write_text(text.replace('title = "', f'title = "{sign}', 1), "utf-8")
    assert ways_in.folder(folder) == ("character_unseen",)


def test_other_files_are_not_looked_at(folder):
    (folder / "notes.txt").write_bytes(b"\xff")
    assert "notes.txt" not in read_files(folder)
