"""Files that earlier versions made are opened for ever."""

import json
import shutil
from pathlib import Path

import pytest

from model.findings import findings_of
from model.interchange import exported
from model.operations import operation
from storage.backups import Keeping
from storage.document import open_file
from storage.verification import verify

RELEASED = Path(__file__).with_name("released")
PASSPHRASE = "four words for tests"
FILES = sorted(path.name for path in RELEASED.glob("*.caseread"))


@pytest.fixture
def released(tmp_path):
    """Copies a file of a released format into a folder of the test."""

    def copied(name):
        return Path(shutil.copy(RELEASED / name, tmp_path / name))

    return copied


def open_copy_of(name):
    return json.loads((RELEASED / f"{name[: len('format-1')]}.json").read_text("utf-8"))


def test_there_is_a_file_of_every_format():
    assert FILES == ["format-1-unencrypted.caseread", "format-1.caseread"]


@pytest.mark.parametrize("name", FILES)
def test_it_opens_with_all_that_it_held(released, scribe, name):
    file = open_file(released(name), scribe, exclusive=True, secret=PASSPHRASE, keeping=Keeping())
    assert exported(findings_of(file.framework, file.inspection)) == open_copy_of(name)
    assert [entry.by for entry in file.history()] == ["KH"] * 6
    assert file.stacks.undo[-1].operation.label == "Texts"
    file.close()


@pytest.mark.parametrize("name", FILES)
def test_it_can_be_worked_on(released, scribe, name):
    path = released(name)
    file = open_file(path, scribe, exclusive=True, secret=PASSPHRASE, keeping=Keeping())
    file.commit(operation(file.inspection, "Lead", {("inspection", "lead_inspector"): "Siân"}))
    file.close()
    assert verify(path, PASSPHRASE).faults == ()


def test_its_recovery_key_opens_it(released, scribe):
    key = (RELEASED / "format-1.recovery-key").read_text("ascii").strip()
    open_file(released("format-1.caseread"), scribe, exclusive=False, secret=key).close()
