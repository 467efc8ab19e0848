"""An inspection as it was after each entry of its history."""

from datetime import datetime

import pytest

from model.history import Entry
from model.inspection import Inspection, value_at
from model.operations import operation
from model.past import states, states_near

LEAD = ("inspection", "lead_inspector")


def test_every_state_is_there_from_the_empty_one_on():
    inspection, entries = Inspection(), []
    for number, name in enumerate(("A", "B"), start=1):
        change = operation(inspection, "Lead inspector", {LEAD: name})
        entries.append(Entry(number, "2020-11-12T14:05:00Z", change))
        inspection = dict(states(entries))[number]
    assert [(number, value_at(state, LEAD)) for number, state in states(entries)] == [
        (0, None),
        (1, "A"),
        (2, "B"),
    ]


@pytest.mark.parametrize(
    ("hour", "numbers"),
    [(9, [6, 0, 1, 2, 3, 4, 5]), (13, [6, 3, 2, 4, 1, 5, 0]), (23, [6, 5, 4, 3, 2, 1, 0])],
)
def test_the_present_state_comes_first_and_then_those_nearest_to_the_moment(hour, numbers):
    inspection, entries = Inspection(), []
    for number in range(1, 7):
        change = operation(inspection, "Lead inspector", {LEAD: f"Person {number}"})
        entries.append(Entry(number, f"2020-11-12T{10 + number}:00:00Z", change))
        inspection = dict(states(entries))[number]
    assert [number for number, _ in states_near(entries, datetime(2020, 11, 12, hour))] == numbers


def test_a_file_without_a_history_has_its_empty_state():
    assert [number for number, _ in states_near([], datetime(2020, 11, 12))] == [0]
