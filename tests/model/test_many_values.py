"""Many changes at once, as imports bring them, do what they would do one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from model.frameworks import framework_ids, shipped
from model.inspection import with_value, with_values
from tests.model.strategies import inspections, values

NEWEST = shipped(framework_ids()[0])


@given(inspection=inspections(NEWEST), changes=st.lists(values(NEWEST), max_size=12))
def test_many_values_at_once_give_what_one_after_the_other_gives(inspection, changes):
    one_by_one = inspection
    for path, value in changes:
        one_by_one = with_value(one_by_one, path, value)
    at_once = with_values(inspection, changes)
    assert at_once == one_by_one
    assert list(at_once.cases) == list(one_by_one.cases)
