"""The traps of PySide6 that no other tool sees (CONTRIBUTING.md has the reasons)."""

import ast
import subprocess
import sys

import pytest

COPIED_OR_CUT_SHORT = {"dict", "list", "set", "tuple", "int"}

CANARY = """
from PySide6.QtCore import QObject
watched = QObject()
for _ in range(20_000):
    watched.setObjectName("canary")  # returns None
    watched.blockSignals(False)  # returns a bool
"""


@pytest.fixture
def calls(sources):
    """Every call in the window's code, with its place."""
    return [
        (f"{source.name}:{node.lineno}", node)
        for source in sources
        if source.package == "ui"
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Call)
    ]


def is_lambda_or_partial(node):
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) in {"partial", "functools.partial"}
    return isinstance(node, ast.Lambda)


def test_slots_are_neither_lambdas_nor_partials(calls):
    # PySide6 keeps them, and every object they close over, for ever.
    pinned = [
        place
        for place, call in calls
        if isinstance(call.func, ast.Attribute)
        and call.func.attr == "connect"
        and any(is_lambda_or_partial(argument) for argument in call.args)
    ]
    assert pinned == []


def test_signals_carry_objects(calls):
    # Qt converts: a dict arrives with its keys sorted, an int is cut to 32 bits.
    converted = [
        place
        for place, call in calls
        if ast.unparse(call.func).rsplit(".", 1)[-1] == "Signal"
        and any(ast.unparse(argument).split("[")[0] in COPIED_OR_CUT_SHORT for argument in call.args)
    ]
    assert converted == []


def test_this_pyside_counts_its_references():
    # PySide6 6.12.0 on Python 3.11 aborts after some 7,000 calls of methods that return None.
    finished = subprocess.run([sys.executable, "-c", CANARY], capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
