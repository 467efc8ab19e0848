"""Inspection files on a real disk, and other processes that use them."""

import os
import subprocess
import sys
import tempfile
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from benchmarks.harness import moves as operations_at_random
from model import frameworks
from model.faults import CasereadError
from model.inspection import Inspection, values_of
from model.interchange import import_operation, parse_json
from model.operations import creation
from model.protection import Protection
from storage.backups import Keeping
from storage.document import Scribe, create_file, open_file

ROOT = Path(__file__).resolve().parents[2]
FRAMEWORK = "yos-2018"
YESTERDAY = datetime(2020, 9, 20, 8, 0, tzinfo=UTC)
BEGINNING = datetime(2026, 11, 22, 1, 15, 30, tzinfo=UTC)


class Clock:
    """A clock that stands until somebody moves it."""

    def __init__(self):
        self.now = BEGINNING

    def __call__(self):
        return self.now

    def go_on(self, **span):
        self.now += timedelta(**span)


@pytest.fixture(scope="session")
def framework_files():
    """The text of a framework's files, by name."""
    return frameworks.framework_files(FRAMEWORK)


@pytest.fixture(scope="session")
def framework():
    return frameworks.shipped(FRAMEWORK)


@pytest.fixture
def scribe(moves):
    """Somebody whose clock goes on by a second each time they look."""
    return Scribe(moves.clock_of_seconds(), author=lambda: "KH", program="Caseread 9.9")


@pytest.fixture(scope="session")
def demo_bytes(tmp_path_factory, framework, framework_files):
    """The bytes of an inspection file with the demonstration's 13 cases."""
    numbers = count(1)
    reads = parse_json(frameworks.demo_reads(FRAMEWORK))
    operation, _ = import_operation(framework, Inspection(), reads, lambda: f"id{next(numbers)}")
    path = tmp_path_factory.mktemp("demo") / "demo.caseread"
    file = create_file(path, framework_files, Scribe(lambda: YESTERDAY), protection=None)
    file.commit(operation)
    file.close()
    return path.read_bytes()


@pytest.fixture
def demo(tmp_path, demo_bytes):
    """The path of an inspection file with 13 cases, closed."""
    path = tmp_path / "Tŷ Gwyn #1 %20.caseread"
    path.write_bytes(demo_bytes)
    return path


@pytest.fixture
def opened(scribe):
    """Opens files for writing, and closes them when the test is over."""
    files = []

    def open_one(path):
        files.append(open_file(path, scribe, exclusive=True))
        return files[-1]

    yield open_one
    for file in files:
        file.close()


@pytest.fixture
def new_file(tmp_path, framework_files, scribe):
    """A new inspection of a service, open."""
    file = create_file(tmp_path / "new.caseread", framework_files, scribe, protection=None)
    file.commit(creation([(("inspection", "service"), "Testshire")], "New inspection"))
    yield file
    file.close()


@pytest.fixture
def code_of():
    """The code of the fault that a call leads to; None when it succeeds."""

    def code(call, *args, **kwargs):
        try:
            call(*args, **kwargs)
        except CasereadError as error:
            return error.code
        return None

    return code


@pytest.fixture
def elsewhere():
    """Runs Python in another process, with the program's folder at hand; returns what it prints."""

    def run(code, *args):
        command = [sys.executable, "-c", code, *map(str, args)]
        return subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout.strip()

    return run


@pytest.fixture(scope="session")
def moves():
    """Operations of every kind from plain numbers and texts."""
    return operations_at_random


@pytest.fixture
def writer():
    """Starts processes that make operations without end, and ends those that are left."""
    processes = []

    def start(path, seed):
        command = [sys.executable, "-m", operations_at_random.__name__, path, str(seed)]
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture
def shared_folder():
    """A folder that other users may look into; pytest's own folders are private."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def as_ordinary_user():
    """Does something as a user whom permissions bind, where the tests run as one whom they do not."""
    if os.name != "posix":
        pytest.skip("permissions work differently here")
    nobody = 65534

    @contextmanager
    def ordinary():
        if os.geteuid() != 0:
            yield
            return
        os.setresuid(nobody, nobody, 0)
        try:
            yield
        finally:
            os.setresuid(0, 0, 0)

    return ordinary


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def open_kept(clock):
    """Opens a file as the window does, with a backup to begin with; closes it when the test is over."""
    files = []

    def open_one(path, secret=None, folder=None):
        keeping = Keeping(folder)
        files.append(open_file(path, Scribe(clock), exclusive=True, secret=secret, keeping=keeping))
        files[-1].backups.ensure("opened")
        return files[-1]

    yield open_one
    for file in files:
        file.close()


@pytest.fixture
def secret_file(tmp_path, framework_files, clock):
    """The path of an encrypted inspection, closed; its passphrase is `four words of a poem`."""
    path = tmp_path / "secret.caseread"
    file = create_file(path, framework_files, Scribe(clock), protection=Protection("four words of a poem"))
    file.commit(creation([(("inspection", "service"), "Testshire")], "New inspection"))
    file.close()
    return path


@pytest.fixture
def reopened(scribe):
    """What a file that is closed holds, by every value."""

    def read(path, secret=None):
        with closing(open_file(path, scribe, exclusive=False, secret=secret)) as file:
            return dict(values_of(file.inspection))

    return read
