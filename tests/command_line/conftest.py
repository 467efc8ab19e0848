"""The command line, in this process and in others, on real files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run(capsys):
    """Runs a command; returns its exit code, and what it printed as answer and as errors."""

    def command(*arguments):
        try:
            code = main.main([str(argument) for argument in arguments])
        except SystemExit as stop:
            code = stop.code
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


@pytest.fixture
def succeed(run):
    """Runs a command that has to succeed without a remark; returns what it printed."""

    def command(*arguments):
        code, out, err = run(*arguments)
        assert (code, err) == (0, "")
        return out

    return command


@pytest.fixture
def process():
    """Runs a command as a process of its own; returns exit code, output and errors as bytes."""

    def command(*arguments, **environment):
        names = [sys.executable, ROOT / "main.py", *arguments]
        done = subprocess.run(names, env=os.environ | environment, capture_output=True, check=False)
        return done.returncode, done.stdout, done.stderr

    return command


@pytest.fixture
def example():
    """The reads that the documentation gives as an example."""
    return {
        "format": "caseread",
        "format_version": 1,
        "framework": "yos-2018",
        "inspection": {
            "service": "Gwasanaeth Ieuenctid Tŷ Gwyn",
            "fieldwork": ["2020-09-21", "2020-09-24"],
            "lead_inspector": "Siân Ó Dálaigh",
        },
        "cases": [
            {
                "ref": "C-01",
                "sample": "court",
                "reader": "KH",
                "facts": {
                    "disposal": "community_sentence",
                    "rosh_inspector": "medium",
                    "safety_wellbeing_inspector": "high",
                    "child_safety_factors": True,
                    "others_safety_factors": True,
                    "desistance_factors_changed": True,
                    "child_safety_factors_changed": True,
                    "others_safety_factors_changed": False,
                    "enforcement_required": False,
                    "structural_barriers": True,
                },
                "answers": {"2.1.1": "yes", "2.1.1.a": "yes", "2.1.1.d": "na"},
                "notes": {"2.1.1": "Two lines.\n“Quoted” — 🧒🏽"},
            }
        ],
        "judgements": {"1.1": {"rating": "good", "reason": "Clear lines of accountability."}},
        "decisions": {
            "2.2": {
                "rating": "good",
                "by": "ratings panel",
                "on": "2020-11-12",
                "reason": "One case short of the boundary.",
            }
        },
    }


@pytest.fixture
def written(tmp_path):
    """Writes reads as JSON; text and bytes are written as they are."""

    def write(data, name="reads.json"):
        path = tmp_path / name
        text = data if isinstance(data, str | bytes) else json.dumps(data)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.fixture(scope="session")
def new_bytes(tmp_path_factory):
    path = tmp_path_factory.mktemp("new") / "new.caseread"
    assert main.main(["new", str(path), "--framework", "yos-2018", "--service", "Testshire"]) == 0
    return path.read_bytes()


@pytest.fixture
def new(tmp_path, new_bytes):
    """A new inspection without cases."""
    path = tmp_path / "new.caseread"
    path.write_bytes(new_bytes)
    return path


@pytest.fixture(scope="session")
def demo_bytes(tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "demo.caseread"
    assert main.main(["demo", str(path)]) == 0
    return path.read_bytes()


@pytest.fixture
def demo(tmp_path, demo_bytes):
    """The demonstration inspection: 13 cases, all standards rated."""
    path = tmp_path / "demo.caseread"
    path.write_bytes(demo_bytes)
    return path


@pytest.fixture
def plain(tmp_path, succeed):
    """The same inspection unencrypted, for tests that alter what is in its tables."""
    path = tmp_path / "demo.caseread"
    succeed("demo", path, "--unencrypted")
    return path
