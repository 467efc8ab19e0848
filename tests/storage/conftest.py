"""Inspection files on a real disk, and other processes that use them."""

import importlib.util
import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from model import frameworks
from model.faults import CasereadError
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import creation
from storage.document import Scribe, create_file, open_file

ROOT = Path(__file__).resolve().parents[2]
FRAMEWORK = "yos-2018"
YESTERDAY = datetime(2020, 9, 20, 8, 0, tzinfo=UTC)


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
    """The module moves.py beside this file."""
    spec = importlib.util.spec_from_file_location("moves", Path(__file__).with_name("moves.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def writer():
    """Starts processes that make operations without end, and ends those that are left."""
    processes = []

    def start(path, seed):
        command = [sys.executable, Path(__file__).with_name("moves.py"), path, str(seed)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
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
