"""The demonstrations of the programmes that ship, and the published figures that they have to give."""

import json
from functools import cache
from itertools import count
from pathlib import Path

from model.figures import ratings_data
from model.findings import findings_of
from model.frameworks import demo_reads, shipped
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied

GOLDEN = Path(__file__).parents[1] / "golden"
FJI, CCI, PHASE3, PHASE2 = "fji-2012", "cci-2009", "yot-phase3-2005", "yot-phase2-2004"


@cache
def published(name):
    """The figures of one published report."""
    return json.loads((GOLDEN / f"{name}.json").read_text("utf-8"))


def imported(framework, reads):
    """The inspection that these reads, as parsed JSON, make of an empty one."""
    numbers = count(1)
    operation, _ = import_operation(framework, Inspection(), reads, lambda: f"new-{next(numbers)}")
    return applied(Inspection(), operation)


@cache
def demonstration(framework_id):
    """What follows from a programme's demonstration."""
    framework = shipped(framework_id)
    return findings_of(framework, imported(framework, parse_json(demo_reads(framework_id))))


@cache
def figures(framework_id):
    """The ratings of a programme's demonstration as the command line prints them."""
    return ratings_data(demonstration(framework_id))


def rated(framework_id):
    """The ratings, sections and headlines of a demonstration by id."""
    return {rating["id"]: rating for rating in figures(framework_id)["ratings"]}
