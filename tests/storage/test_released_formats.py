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
from storage.pages import PAGE_BYTES
from storage.rescue import rescue
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


FORMATS = {"format-1": (6, "Texts"), "format-2": (14, "Saved filter")}
"""The number of entries in the history of the files of a format, and the name of what can be undone first."""


def format_of(name):
    return name[: len("format-1")]


def open_copy_of(name):
    return json.loads((RELEASED / f"{format_of(name)}.json").read_text("utf-8"))


def test_there_is_a_file_of_every_format():
    assert sorted(f"{name}{end}.caseread" for name in FORMATS for end in ("", "-unencrypted")) == FILES


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("exclusive", [True, False], ids=["to work on", "to look at"])
def test_it_opens_with_all_that_it_held(released, scribe, name, exclusive):
    path = released(name)
    entries, last = FORMATS[format_of(name)]
    file = open_file(path, scribe, exclusive=exclusive, secret=PASSPHRASE, keeping=Keeping())
    assert exported(findings_of(file.framework, file.inspection)) == open_copy_of(name)
    assert [entry.by for entry in file.history()] == ["KH"] * entries
    assert file.stacks.undo[-1].operation.label == last
    file.close()


@pytest.mark.parametrize("name", FILES)
def test_looking_at_it_changes_nothing(released, scribe, name):
    path = released(name)
    open_file(path, scribe, exclusive=False, secret=PASSPHRASE).close()
    assert verify(path, PASSPHRASE).faults == ()
    assert path.read_bytes() == (RELEASED / name).read_bytes()
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("name", FILES)
def test_it_can_be_worked_on(released, scribe, name):
    path = released(name)
    file = open_file(path, scribe, exclusive=True, secret=PASSPHRASE, keeping=Keeping())
    case_id = next(iter(file.inspection.cases))
    alert = ("cases", case_id, "alerts", "000009-a")
    file.commit(operation(file.inspection, "Lead", {("inspection", "lead_inspector"): "Siân"}))
    file.commit(
        operation(
            file.inspection, "Alert", {(*alert, "text"): "Now", (*alert, "raised_at"): "2020-09-21T08:05"}
        )
    )
    held = file.inspection
    file.close()
    file = open_file(path, scribe, exclusive=False, secret=PASSPHRASE)
    assert file.inspection == held
    file.close()
    assert verify(path, PASSPHRASE).faults == ()


@pytest.mark.parametrize("name", [name for name in FILES if not name.startswith(list(FORMATS)[-1])])
def test_an_earlier_one_is_backed_up_before_it_is_brought_up_to_date(released, scribe, name):
    path = released(name)
    before = path.read_bytes()
    open_file(path, scribe, exclusive=True, secret=PASSPHRASE, keeping=Keeping()).close()
    (backup,) = (path.parent / f"{path.stem} backups").iterdir()
    assert path.read_bytes() != before
    file = open_file(backup, scribe, exclusive=False, secret=PASSPHRASE)
    assert exported(findings_of(file.framework, file.inspection)) == open_copy_of(name)
    file.close()
    open_file(path, scribe, exclusive=True, secret=PASSPHRASE, keeping=Keeping()).close()
    assert list(backup.parent.iterdir()) == [backup]


@pytest.mark.parametrize("name", FILES)
def test_what_is_left_of_a_damaged_one_comes_back(released, scribe, name, tmp_path):
    path = released(name)
    whole = path.read_bytes()
    middle = len(whole) // 2 // PAGE_BYTES * PAGE_BYTES
    path.write_bytes(whole[:middle] + bytes(PAGE_BYTES) + whole[middle + PAGE_BYTES :])
    out = tmp_path / "rescued.caseread"
    rescue(path, out, PASSPHRASE, scribe)
    file = open_file(out, scribe, exclusive=False, secret=PASSPHRASE)
    assert exported(findings_of(file.framework, file.inspection)) == open_copy_of(name)
    file.close()


@pytest.mark.parametrize("name", FORMATS)
def test_its_recovery_key_opens_it(released, scribe, name):
    key = (RELEASED / f"{name}.recovery-key").read_text("ascii").strip()
    open_file(released(f"{name}.caseread"), scribe, exclusive=False, secret=key).close()
