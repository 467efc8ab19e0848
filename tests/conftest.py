"""What every test shares: no screen is needed, files are encrypted, a property test repeats itself where it has to."""

import csv
import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CASEREAD_PASSPHRASE"] = "four words for tests"

from hypothesis import settings

from model.language import spoken
from storage import keys

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

# Guessing may be cheap here: nothing but tests is protected.
keys.COST = keys.Cost(memory=64, passes=1, lanes=1)


CHANGING = {
    "PYTEST_CURRENT_TEST",
    "ENCHANT_CONFIG_DIR",  # the program sets it once and for all, with the first dictionary
}


def shared():
    """What all tests in this process share, by name: each finds it as the last one left it."""
    return {
        "environment": {name: value for name, value in os.environ.items() if name not in CHANGING},
        "folder": Path.cwd(),
        "longest cell of CSV": csv.field_size_limit(),
        "language": spoken(),
        "cost of keys": keys.COST,
    }


@pytest.fixture(autouse=True)
def _nothing_stays_changed():
    """A test that leaves something changed fails itself, and not another one on a day of another order."""
    before = shared()
    yield
    after = shared()
    assert [name for name in before if before[name] != after[name]] == []
