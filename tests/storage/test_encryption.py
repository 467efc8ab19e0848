"""Who has the file without its passphrase has nothing; who has the passphrase or the sheet has everything."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.operations import creation, operation
from model.protection import Protection
from storage import keys
from storage.document import create_file, open_file
from storage.envelope import ENVELOPE_BYTES, read_envelope
from storage.keys import RecoveryKey
from storage.unlocking import is_encrypted
from storage.verification import verify

ROOT = Path(__file__).resolve().parents[2]
PASSPHRASE = "pedwar gair o Dŷ Gwyn"
CANARY = "Kanarienvogel ŵŷ 7391"
NOTE = ("cases", "id1", "notes", "2.1.1")


@pytest.fixture
def recovery_key():
    return str(RecoveryKey.new())


@pytest.fixture
def file(tmp_path, framework_files, scribe, recovery_key):
    """An encrypted inspection of one case with a note, open."""
    protection = Protection(PASSPHRASE, recovery_key)
    file = create_file(tmp_path / "a.caseread", framework_files, scribe, protection=protection)
    values = [(("cases", "id1", "ref"), CANARY), (("cases", "id1", "sample"), "court"), (NOTE, CANARY)]
    file.commit(creation(values, "New case"))
    yield file
    file.close()


@pytest.fixture
def closed(file):
    """The path of that inspection, closed."""
    file.close()
    return file.path


def change(file, text):
    file.commit(operation(file.inspection, "Note", {NOTE: text}))


def plaintext_in(folder):
    """The files of a folder in which the canary can be read, in the encodings that programs use."""
    forms = [CANARY.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    forms += [form[:12] for form in forms]
    return [p.name for p in folder.rglob("*") if p.is_file() and any(f in p.read_bytes() for f in forms)]


def note_of(path, scribe, secret):
    file = open_file(path, scribe, exclusive=False, secret=secret)
    try:
        return file.inspection.cases["id1"].notes["2.1.1"]
    finally:
        file.close()


class TestOpening:
    """A passphrase or a recovery key opens the file; nothing else does."""

    def test_the_passphrase_and_the_recovery_key_open_it(self, closed, scribe, recovery_key):
        assert note_of(closed, scribe, PASSPHRASE) == CANARY
        assert note_of(closed, scribe, recovery_key) == CANARY
        assert note_of(closed, scribe, recovery_key.lower().replace("-", " ")) == CANARY

    def test_a_letter_typed_in_another_form_is_the_same_letter(self, closed, scribe):
        decomposed = PASSPHRASE.replace("ŷ", "y\N{COMBINING CIRCUMFLEX ACCENT}")
        assert decomposed != PASSPHRASE
        assert note_of(closed, scribe, decomposed) == CANARY

    @pytest.mark.parametrize(
        "secret", ["", " ", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 10_000, "\udce9"]
    )
    def test_another_passphrase_does_not(self, closed, scribe, code_of, secret):
        before = closed.read_bytes()
        for exclusive in (True, False):
            assert (
                code_of(open_file, closed, scribe, exclusive=exclusive, secret=secret) == "wrong_passphrase"
            )
        assert closed.read_bytes() == before

    def test_another_recovery_key_does_not(self, closed, scribe, code_of):
        other = str(RecoveryKey.new())
        assert code_of(open_file, closed, scribe, exclusive=True, secret=other) == "wrong_passphrase"

    def test_a_slip_in_a_recovery_key_is_said_to_be_one(self, closed, scribe, code_of, recovery_key):
        slip = ("1" if recovery_key[0] == "0" else "0") + recovery_key[1:]
        code = code_of(open_file, closed, scribe, exclusive=True, secret=slip)
        assert code == "recovery_key_mistyped"

    def test_without_a_secret_it_says_what_is_needed(self, closed, scribe, code_of):
        assert is_encrypted(closed)
        assert code_of(open_file, closed, scribe, exclusive=True) == "passphrase_needed"
        assert code_of(verify, closed, None) == "passphrase_needed"

    def test_an_open_file_knows_its_secrets(self, file, recovery_key):
        assert file.is_encrypted
        assert file.has_recovery_key
        assert [file.opens_with(secret) for secret in (PASSPHRASE, recovery_key, "other")] == [
            True,
            True,
            False,
        ]


class TestNewKeys:
    """A new passphrase or recovery key means a new data key, and a file that takes the place of the old one at once."""

    def test_a_new_passphrase_replaces_the_former_one_and_leaves_the_recovery_key(
        self, file, scribe, code_of, recovery_key
    ):
        before = file.path.read_bytes()
        file.change_passphrase(PASSPHRASE, "five other words for it")
        change(file, "After the change")
        file.close()
        assert code_of(open_file, file.path, scribe, exclusive=True, secret=PASSPHRASE) == "wrong_passphrase"
        assert note_of(file.path, scribe, "five other words for it") == "After the change"
        assert note_of(file.path, scribe, recovery_key) == "After the change"
        assert verify(file.path, recovery_key).faults == ()
        assert not pages(before) & pages(file.path.read_bytes())

    def test_a_forgotten_passphrase_is_replaced_with_the_recovery_key(self, file, scribe, recovery_key):
        file.change_passphrase(recovery_key, "five other words for it")
        file.close()
        assert note_of(file.path, scribe, "five other words for it") == CANARY

    def test_a_new_recovery_key_replaces_the_former_one(self, file, scribe, code_of, recovery_key):
        new = str(RecoveryKey.new())
        file.set_recovery_key(PASSPHRASE, new)
        file.close()
        assert (
            code_of(open_file, file.path, scribe, exclusive=True, secret=recovery_key) == "wrong_passphrase"
        )
        assert note_of(file.path, scribe, new) == note_of(file.path, scribe, PASSPHRASE) == CANARY

    def test_whoever_does_not_know_the_passphrase_changes_nothing(self, file, code_of, recovery_key):
        before = file.path.read_bytes()
        assert code_of(file.change_passphrase, "another one", "five other words") == "wrong_passphrase"
        assert code_of(file.set_recovery_key, recovery_key, str(RecoveryKey.new())) == "wrong_passphrase"
        assert file.path.read_bytes() == before
        change(file, "It goes on")

    def test_the_file_stays_kept_for_this_process(self, file, code_of, scribe, elsewhere):
        file.change_passphrase(PASSPHRASE, "five other words for it")
        code = code_of(open_file, file.path, scribe, exclusive=True, secret="five other words for it")
        assert code == "in_use"

    def test_a_change_that_cannot_be_written_leaves_everything_as_it_was(self, file, scribe, code_of):
        (file.path.parent / f".{file.path.name}.new").mkdir()
        assert code_of(file.change_passphrase, PASSPHRASE, "five other words for it") == "file_exists"
        change(file, "It goes on")
        file.close()
        assert note_of(file.path, scribe, PASSPHRASE) == "It goes on"

    def test_a_copy_opens_with_the_same_secrets(self, file, tmp_path, scribe, code_of, recovery_key):
        target = tmp_path / "copy.caseread"
        file.copy_to(target)
        change(file, "Later")
        assert note_of(target, scribe, PASSPHRASE) == note_of(target, scribe, recovery_key) == CANARY
        assert verify(target, PASSPHRASE).faults == ()
        assert code_of(file.copy_to, target) == "file_exists"


class TestSecrecy:
    """Nothing of the inspection can be read in the file or beside it."""

    def test_nothing_can_be_read_in_the_file_or_its_journal(self, file, tmp_path):
        for number in range(20):
            change(file, f"{CANARY} {number}")
        file.change_passphrase(PASSPHRASE, "five other words for it")
        change(file, CANARY)
        assert plaintext_in(tmp_path) == []

    def test_a_process_killed_within_a_commit_leaves_nothing_to_read(self, closed, tmp_path):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, closed, PASSPHRASE, CANARY], cwd=ROOT, stdout=subprocess.PIPE
        ) as process:
            process.wait()
        assert closed.with_name(f"{closed.name}-journal").exists()
        assert plaintext_in(tmp_path) == []

    def test_two_files_of_the_same_content_share_no_page(self, tmp_path, framework_files, scribe):
        for name in ("a", "b"):
            create_file(tmp_path / name, framework_files, scribe, protection=Protection(PASSPHRASE)).close()
        assert not pages((tmp_path / "a").read_bytes()) & pages((tmp_path / "b").read_bytes())

    def test_secrets_are_not_shown_by_accident(self, file, recovery_key):
        shown = repr(Protection(PASSPHRASE, recovery_key)) + repr(file._unlocked) + repr(RecoveryKey.new())
        assert PASSPHRASE not in shown
        assert recovery_key not in shown
        assert file._unlocked.key.hex() not in shown
        assert repr(file._unlocked.key) not in shown

    @pytest.mark.skipif(os.name != "posix", reason="permissions work differently here")
    def test_only_its_maker_may_read_a_new_file(self, closed):
        assert closed.stat().st_mode & 0o077 == 0


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from storage.document import Scribe, open_file
file = open_file(Path(sys.argv[1]), Scribe(lambda: datetime.now(UTC)), exclusive=True, secret=sys.argv[2])
database = file._database
database.execute("PRAGMA cache_size = 2")
database.execute("BEGIN")
for number in range(2000):
    database.execute("INSERT INTO notes VALUES ('id1', ?, ?)", [str(number), sys.argv[3] * 20])
os.kill(os.getpid(), signal.SIGKILL)
"""


def pages(content):
    """The pages of an encrypted file, without its envelope."""
    return {content[at : at + 4096] for at in range(ENVELOPE_BYTES, len(content), 4096)}


class TestRecoveryKeys:
    """A recovery key is easy to read, to type and to check."""

    @given(st.binary(min_size=20, max_size=20))
    def test_what_is_printed_can_be_typed(self, secret):
        printed = str(RecoveryKey(secret))
        assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}", printed)
        assert RecoveryKey.read(printed).secret == secret
        assert RecoveryKey.read(f" {printed.lower()} ".replace("0", "o").replace("1", "l")).secret == secret

    @given(st.binary(min_size=20, max_size=20), st.integers(0, 35), st.sampled_from(RecoveryKey.ALPHABET))
    def test_one_wrong_character_is_noticed(self, secret, place, letter):
        letters = str(RecoveryKey(secret)).replace("-", "")
        typed = letters[:place] + letter + letters[place + 1 :]
        if typed == letters:
            return
        with pytest.raises(ValueError, match="check"):
            RecoveryKey.read(typed)

    @given(st.text())
    def test_other_text_is_no_recovery_key(self, text):
        assert RecoveryKey.read(text) is None


class TestEnvelopes:
    """What is in the clear says who may open a file, and cannot be used against whoever opens it."""

    def test_it_holds_no_more_than_it_must(self, closed):
        text = closed.read_bytes()[:2016].split(b"\n")[1]
        assert set(json.loads(text)["slots"]) == {"passphrase", "recovery"}

    @pytest.mark.parametrize(
        "cost", [[2**31, 3, 4], [64, 2**31, 1], [64, 1, 100], [1, 1, 1], [64, 0, 1], [True, 1, 1], "64", None]
    )
    def test_a_cost_that_no_computer_can_bear_is_damage(self, closed, scribe, code_of, cost):
        def demand(slots):
            slots["passphrase"]["argon2id"] = cost

        rewrite(closed, demand)
        assert code_of(open_file, closed, scribe, exclusive=False, secret=PASSPHRASE) == "damaged"

    @pytest.mark.parametrize("point", [bytes(32), b"\1" + bytes(31)])
    def test_a_key_that_only_an_attacker_would_choose_opens_nothing(
        self, closed, scribe, code_of, recovery_key, point
    ):
        def choose(slots):
            slots["recovery"]["once"] = keys._text(point)

        rewrite(closed, choose)
        code = code_of(open_file, closed, scribe, exclusive=False, secret=recovery_key)
        assert code == "wrong_passphrase"

    def test_a_newer_one_is_refused_kindly(self, closed, scribe, code_of):
        content = closed.read_bytes().replace(b"CASEREAD ENCRYPTED 1\n", b"CASEREAD ENCRYPTED 2\n")
        closed.write_bytes(content)
        assert code_of(open_file, closed, scribe, exclusive=True, secret=PASSPHRASE) == "newer_version"
        assert closed.read_bytes() == content

    def test_one_damaged_copy_is_damage(self, closed, scribe, code_of):
        content = bytearray(closed.read_bytes())
        content[2048 + 100] ^= 1
        closed.write_bytes(content)
        assert code_of(open_file, closed, scribe, exclusive=True, secret=PASSPHRASE) == "damaged"


def rewrite(path, change_slots):
    """Writes an envelope anew with other slots, its digests right, as somebody who wishes harm would."""
    import hashlib

    content = path.read_bytes()
    head, text = content[:2016].split(b"\n")[:2]
    data = json.loads(text)
    change_slots(data["slots"])
    copy = head + b"\n" + json.dumps(data).encode() + b"\n"
    copy = copy.ljust(2016)
    copy += hashlib.sha256(copy).digest()
    path.write_bytes(copy + copy + content[ENVELOPE_BYTES:])


def test_any_sqlcipher_tool_reads_a_file_by_the_documented_way(closed, tmp_path):
    """The program in docs/file-format.md, word for word; only the prompt is answered for it."""
    text = (ROOT / "docs" / "file-format.md").read_text("utf-8")
    program = re.search(r"```python\n(.*?)```", text, re.DOTALL)[1]
    assert "storage" not in program
    assert "caseread import" not in program
    answered = f"import getpass; getpass.getpass = lambda _: {PASSPHRASE!r}\n{program}"
    command = [sys.executable, "-c", answered, closed, tmp_path / "open.db"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True, encoding="utf-8")
    assert f"{CANARY}\t2.1.1\t" in done.stdout
    assert plaintext_in(tmp_path) == []


def test_the_envelope_is_read_only_of_an_encrypted_file(closed, demo):
    assert read_envelope(closed) is not None
    assert read_envelope(demo) is None
    assert not is_encrypted(demo)
