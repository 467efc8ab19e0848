"""What Linux says of sleep reaches the program, over a real message bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("hear_of_sleep.py")
ROOT = CHILD.parents[2]


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a message bus on which everybody may say anything."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None or not sys.platform.startswith("linux"):
        pytest.skip("there is no message bus here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def heard(address: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"DBUS_SYSTEM_BUS_ADDRESS": address, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(CHILD)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_sleep_and_a_locked_session_are_heard_and_waking_is_not(bus: str) -> None:
    done = heard(bus)
    assert (done.returncode, done.stdout.strip()) == (0, "2"), done.stderr
