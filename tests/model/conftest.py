"""Frameworks and inspections that the tests of the core share."""

from itertools import count
from pathlib import Path

import pytest

from model.findings import findings_of
from model.framework_loader import load_framework
from model.frameworks import demo_reads, framework_files, read_files, shipped
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied

YOS = "yos-2018"
MINIMAL = Path(__file__).parent / "minimal"
TABLED = Path(__file__).parent / "tabled"


def new_ids():
    """Ids for imported cases: case-1, case-2 and so on."""
    numbers = count(1)
    return lambda: f"case-{next(numbers)}"


@pytest.fixture(scope="session")
def yos():
    """The framework of the 2018 youth standards."""
    return shipped(YOS)


@pytest.fixture(scope="session")
def yos_files():
    """The files of that framework, by name."""
    return framework_files(YOS)


@pytest.fixture(scope="session")
def minimal_folder():
    """The folder of a small framework with something of every kind."""
    return MINIMAL


@pytest.fixture(scope="session")
def minimal_files():
    """The files of the small framework, by name."""
    return read_files(MINIMAL)


@pytest.fixture(scope="session")
def minimal(minimal_files):
    """The small framework, loaded."""
    return load_framework(minimal_files)


@pytest.fixture(scope="session")
def tabled_files():
    """The files of a small framework with pooled shares, a decision table and statistics, by name."""
    return read_files(TABLED)


@pytest.fixture(scope="session")
def demo(yos):
    """The demonstration inspection: the published counts of Stockton-on-Tees."""
    operation, _ = import_operation(yos, Inspection(), parse_json(demo_reads(YOS)), new_ids())
    return applied(Inspection(), operation)


@pytest.fixture(scope="session")
def demo_findings(yos, demo):
    """What follows from the demonstration inspection."""
    return findings_of(yos, demo)
