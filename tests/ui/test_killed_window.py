"""Every answer given in the window is in the file when the process is killed the next instant."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import main
from model.frameworks import framework_ids
from storage.verification import verify

ROOT = Path(main.__file__).parent
WINDOW = Path(__file__).with_name("answer_and_die.py")


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
@pytest.mark.parametrize("answers", [1, 7, 20])
def test_an_answer_is_in_the_file_when_the_window_dies_the_next_instant(tmp_path: Path, answers: int) -> None:
    path = tmp_path / "demo.caseread"
    main.files().create_demo(path, framework_ids()[0], None).close()

    killed = subprocess.run(
        [sys.executable, str(WINDOW), str(path), str(answers)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert killed.returncode == -signal.SIGKILL, killed.stderr
    shown = dict(line.split() for line in killed.stdout.splitlines())
    assert len(shown) == answers
    with closing(main.files().open(path)) as file:
        first = next(iter(file.inspection.cases.values()))
        assert {question: first.answers.get(question) for question in shown} == shown
    assert verify(path, None).faults == ()
