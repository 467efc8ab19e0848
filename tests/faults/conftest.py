"""Encrypted files, a disk that fails at any step, and no time spent on what has no part in it."""

import shutil
from itertools import count

import pytest

from benchmarks.harness.disks import Trouble, broken, full, is_journal, watched
from benchmarks.harness.mirror import new_inspection, passphrase, save_time, scribe
from model.faults import CasereadError
from model.inspection import values_of
from model.operations import operation
from storage.document import open_file
from storage.verification import verify

TROUBLES = {
    "full disk": (full, "write", "disk_full"),
    "failing write": (broken("write"), "write", "disk_error"),
    "failing sync": (broken("sync"), "sync", "disk_error"),
    "failing read": (broken("read"), "read", "disk_error"),
}
NOTICE = ("inspection", "notice")
SECRET = passphrase(0)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    save_time(monkeypatch.setattr)


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """An encrypted inspection with its first operation, closed."""
    with pytest.MonkeyPatch.context() as patch:
        save_time(patch.setattr)
        path = tmp_path_factory.mktemp("template") / "a.caseread"
        new_inspection(path, 0)
        return path


@pytest.fixture
def fresh(tmp_path, template):
    """Gives the path of another such file each time, in a folder of its own."""
    numbers = count()

    def make():
        folder = tmp_path / str(next(numbers))
        folder.mkdir()
        return shutil.copy(template, folder / template.name)

    return make


@pytest.fixture
def opened():
    """Opens an encrypted file."""

    def open_one(path, secret=SECRET):
        return open_file(path, scribe(), exclusive=True, secret=secret)

    return open_one


@pytest.fixture
def note():
    """Changes a value of an open file."""

    def change(file, text):
        return file.commit(operation(file.inspection, "Notice", {NOTICE: text}))

    return change


@pytest.fixture
def state():
    """What an open file holds, whatever its history."""
    return lambda file: list(values_of(file.inspection))


@pytest.fixture
def faults_in():
    """What verifying finds wrong with a file."""
    return lambda path, secret=SECRET: verify(path, secret).faults


@pytest.fixture
def code_of():
    """The code of the fault that a call leads to; None when it succeeds."""

    def code(call, *args):
        try:
            call(*args)
        except CasereadError as error:
            return error.code
        return None

    return code


@pytest.fixture(params=[False, True], ids=["once", "for a while"])
def lasts(request):
    """Whether what fails goes on failing until it is mended."""
    return request.param


@pytest.fixture(params=TROUBLES)
def troubles(request, lasts):
    """Trouble at the first step, at the second and so on, until an attempt comes through without meeting any.

    Each is not there yet: it begins when its `mended` is set to False. The attempt happens on the watched disk.
    `sparsely` leaves steps out, the more the later.
    """
    error, kind, code = TROUBLES[request.param]

    def each(*, sparsely=False):
        at = 0
        while True:
            at += 1 + (at // 3 if sparsely else 0)
            trouble = Trouble(error, frozenset({kind}), at, lasts=lasts)
            trouble.mended, trouble.code = True, code
            with watched(trouble):
                yield trouble
            if not trouble.happened:
                return

    return each


@pytest.fixture
def half_written(fresh, opened, note):
    """A file with the journal that a crash leaves when a change is half in the file; copied afresh each time."""

    def make():
        source, target = fresh(), fresh()
        target.unlink()

        def copy_at_sync(step):
            if step.kind == "sync" and not is_journal(step.path):
                for path in source.parent.iterdir():
                    shutil.copy(path, target.parent)

        with watched(copy_at_sync):
            file = opened(source)
            note(file, "never acknowledged " * 3000)
            file.close()
        return target

    return make
