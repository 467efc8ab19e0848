"""Passphrases, recovery sheets, history, backups and rescue from the command line."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = os.environ["CASEREAD_PASSPHRASE"]
OTHER = "another four words"


@pytest.fixture
def unprompted(monkeypatch):
    """No passphrase in the environment."""
    monkeypatch.delenv("CASEREAD_PASSPHRASE")


def caseread(*arguments, **options):
    command = [sys.executable, ROOT / "main.py", *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False, **options)


def typed_at_a_terminal(lines, *arguments):
    """Runs a command at a terminal of its own, types a line at each question, and returns all that was shown."""
    pty = pytest.importorskip("pty", reason="this system has no terminals of this kind")
    try:
        child, terminal = pty.fork()
    except OSError as error:
        pytest.skip(f"this system gives no terminal: {error}")
    if child == 0:
        os.execv(sys.executable, [sys.executable, str(ROOT / "main.py"), *map(str, arguments)])
    shown, answers = b"", iter(lines)
    while True:
        try:
            shown += (new := os.read(terminal, 1024))
        except OSError:
            break
        if new.endswith(b": "):
            os.write(terminal, next(answers).encode() + b"\n")
        if not new:
            break
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


class TestPassphrases:
    """From a prompt, the environment or a descriptor; never from an argument."""

    def test_a_descriptor_gives_it(self, demo, unprompted):
        reading, writing = os.pipe()
        os.write(writing, f"{PASSPHRASE}\n{OTHER}\nnever read".encode())
        os.close(writing)
        done = caseread("passphrase", demo, "--passphrase-fd", str(reading), pass_fds=[reading])
        os.close(reading)
        assert done.returncode == 0, done.stderr
        assert caseread("rate", demo, env=os.environ | {"CASEREAD_PASSPHRASE": OTHER}).returncode == 0
        assert caseread("rate", demo, env=os.environ | {"CASEREAD_PASSPHRASE": PASSPHRASE}).returncode == 1

    def test_a_terminal_asks_for_it_without_showing_it(self, demo, unprompted):
        code, shown = typed_at_a_terminal([PASSPHRASE], "rate", demo)
        assert code == 0
        assert "Passphrase of demo.caseread: " in shown
        assert "Overall: Outstanding" in shown
        assert PASSPHRASE not in shown

    def test_a_new_one_is_asked_for_twice(self, tmp_path, unprompted):
        path = tmp_path / "a.caseread"
        making = ("new", path, "--framework", "yos-2018", "--service", "Testshire")
        code, shown = typed_at_a_terminal([PASSPHRASE, OTHER], *making)
        assert (code, path.exists()) == (1, False)
        assert "The two were not the same" in shown
        assert typed_at_a_terminal([PASSPHRASE, PASSPHRASE], *making)[0] == 0
        assert path.exists()

    def test_without_any_it_says_how_to_give_one(self, demo, unprompted):
        done = caseread("rate", demo, stdin=subprocess.DEVNULL)
        assert (done.returncode, done.stdout) == (1, "")
        assert "at a terminal, in CASEREAD_PASSPHRASE, or by --passphrase-fd N" in done.stderr

    def test_a_wrong_one_is_said_to_be_wrong(self, demo, run, monkeypatch):
        monkeypatch.setenv("CASEREAD_PASSPHRASE", "not the one at all")
        code, out, err = run("rate", demo)
        assert (code, out) == (1, "")
        assert err == "caseread: demo.caseread: This passphrase does not open the file. Try again.\n"

    def test_a_short_one_is_refused(self, tmp_path, run, monkeypatch):
        monkeypatch.setenv("CASEREAD_PASSPHRASE", "short")
        code, _, err = run("demo", tmp_path / "a.caseread")
        assert (code, list(tmp_path.iterdir())) == (1, [])
        assert "at least 14 characters" in err

    @pytest.mark.parametrize("option", ["--passphrase", "--password", "--key"])
    def test_an_argument_never_gives_it(self, demo, run, option):
        assert run("rate", demo, option, PASSPHRASE)[0] == 2

    @pytest.mark.parametrize("descriptor", ["999", "-1"])
    def test_a_descriptor_that_is_not_there_is_named(self, demo, run, descriptor):
        code, _, err = run("rate", demo, f"--passphrase-fd={descriptor}")
        assert code == 1
        assert f"--passphrase-fd {descriptor}" in err


class TestRecovery:
    """The sheet opens the file when the passphrase is forgotten."""

    def key_on(self, sheet):
        text = PdfReader(sheet).pages[0].extract_text()
        return "".join(re.findall(r"\b(?:[0-9A-Z]{4}-){2}[0-9A-Z]{4}\b-?", text))

    def test_a_new_file_comes_with_its_sheet(self, tmp_path, succeed, run, monkeypatch):
        succeed("demo", tmp_path / "a.caseread", "--recovery-sheet", tmp_path / "sheet.pdf")
        monkeypatch.setenv("CASEREAD_PASSPHRASE", self.key_on(tmp_path / "sheet.pdf"))
        assert "Overall: Outstanding" in succeed("rate", tmp_path / "a.caseread")

    def test_a_new_sheet_ends_the_former_one(self, tmp_path, demo, succeed, run, monkeypatch):
        succeed("recovery", demo, "--out", tmp_path / "1.pdf")
        succeed("recovery", demo, "--out", tmp_path / "2.pdf")
        monkeypatch.setenv("CASEREAD_PASSPHRASE", self.key_on(tmp_path / "1.pdf"))
        assert run("rate", demo)[0] == 1
        monkeypatch.setenv("CASEREAD_PASSPHRASE", self.key_on(tmp_path / "2.pdf"))
        assert run("rate", demo)[0] == 0

    def test_a_sheet_that_cannot_be_written_leaves_no_file(self, tmp_path, run):
        code, _, err = run("demo", tmp_path / "a.caseread", "--recovery-sheet", tmp_path / "no" / "sheet.pdf")
        assert code == 1
        assert "cannot be written" in err
        assert list(tmp_path.iterdir()) == []

    def test_a_file_in_the_clear_has_no_passphrase(self, plain, run):
        code, _, err = run("passphrase", plain)
        assert code == 1
        assert "not encrypted" in err


class TestBackups:
    """What was there before can be had again."""

    def test_an_import_is_preceded_by_a_backup_that_can_be_restored(self, demo, written, example, succeed):
        before = succeed("rate", demo)
        added = {**example, "cases": [{**example["cases"][0], "ref": "X-1"}]}
        del added["judgements"], added["decisions"]
        code = caseread("import", demo, written(added)).returncode
        assert code == 0
        assert succeed("rate", demo) != before
        listed = succeed("backups", demo).splitlines()
        assert [line.split("\t")[2] for line in listed] == ["import"]
        assert "13 cases" in succeed("restore", demo, listed[0].split("\t")[0])
        assert succeed("rate", demo) == before
        reasons = [line.split("\t")[2] for line in succeed("backups", demo).splitlines()]
        assert sorted(reasons) == ["before-restore", "import"]

    def test_a_file_without_backups_has_an_empty_list(self, demo, succeed):
        assert succeed("backups", demo) == ""


class TestHistory:
    """Every change, with who made it."""

    def test_it_lists_what_was_recorded(self, demo, succeed):
        told = succeed("history", demo)
        assert "Case C-01" in told
        assert "Import reads" in told
        assert "Caseread 0.1.0 · yos-2018" in told


class TestRescue:
    """What can be read of a damaged file is taken over; what cannot is said."""

    def test_a_damaged_file_gives_what_can_be_read(self, demo, tmp_path, run, succeed):
        content = bytearray(demo.read_bytes())
        content[4096 * 20 + 100] ^= 1
        demo.write_bytes(content)
        damaged = demo.read_bytes()
        assert run("rate", demo)[0] == 1
        code, out, _ = run("rescue", demo, tmp_path / "rescued.caseread")
        assert code == 0
        assert "lost: 1." in out
        assert "Overall: Outstanding" in succeed("rate", tmp_path / "rescued.caseread")
        assert demo.read_bytes() == damaged

    def test_it_never_replaces_a_file(self, demo, new, run):
        code, _, err = run("rescue", demo, new)
        assert code == 1
        assert "There is a file with this name already" in err

    def test_the_keys_of_a_backup_help_where_those_of_the_file_are_gone(self, demo, tmp_path, run, succeed):
        backup = tmp_path / "backup.caseread"
        backup.write_bytes(demo.read_bytes())
        demo.write_bytes(bytes(4096) + demo.read_bytes()[4096:])
        assert run("rescue", demo, tmp_path / "a.caseread")[0] == 1
        succeed("rescue", demo, tmp_path / "b.caseread", "--keys-from", backup)
        assert "Overall: Outstanding" in succeed("rate", tmp_path / "b.caseread")
