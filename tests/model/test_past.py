"""An inspection as it was after each entry of its history."""

from model.history import Entry
from model.inspection import Inspection, value_at
from model.operations import operation
from model.past import states

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
