"""What the fuzz tests spoil: the frameworks that ship, and two cases of each demonstration."""

import json
from itertools import count

import pytest

from benchmarks.harness.spoiling import furnished
from model.frameworks import demo_reads, framework_files, framework_ids, shipped
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied


@pytest.fixture(scope="session")
def frameworks_files():
    """The files of every framework that ships, by framework and name."""
    return {name: framework_files(name) for name in framework_ids()}


@pytest.fixture(scope="session")
def demonstrations():
    """The demonstration of every framework that ships, two of its cases: more would teach nothing."""
    reads = {name: json.loads(demo_reads(name)) for name in framework_ids()}
    return {name: furnished(data | {"cases": data["cases"][:2]}) for name, data in reads.items()}


@pytest.fixture(scope="session")
def inspections(demonstrations):
    """The inspections that these demonstrations make."""
    return {name: imported(name, data) for name, data in demonstrations.items()}


def imported(name, data):
    numbers = count(1)
    reads = parse_json(json.dumps(data))
    operation, _ = import_operation(shipped(name), Inspection(), reads, lambda: f"case-{next(numbers)}")
    return applied(Inspection(), operation)
