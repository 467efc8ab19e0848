"""Lists that inspectors write keep their order."""

from model.inspection import Inspection, next_record_id, with_value
from model.operations import applied, operation


def three_recommendations():
    inspection, ids = Inspection(), []
    for text in ("first", "second", "third"):
        ids.append(next_record_id(ids, "b" if text == "first" else "a"))
        inspection = with_value(inspection, ("recommendations", ids[-1], "text"), text)
    return inspection, ids


def texts(inspection):
    return [record.text for record in inspection.recommendations.values()]


def test_a_removed_recommendation_comes_back_to_its_place():
    inspection, ids = three_recommendations()
    removal = operation(inspection, "Remove", {("recommendations", ids[1], "text"): None})
    without = applied(inspection, removal)
    assert texts(without) == ["first", "third"]
    assert texts(applied(without, removal.inverse)) == ["first", "second", "third"]


def test_a_new_record_comes_after_all_others_whatever_their_ids():
    assert next_record_id(["r1", "000009-x", "000002-y"], "z") > "000009-x"
    assert next_record_id([], "z") == "000001-z"
