"""What one programme exports, an empty inspection reads back: the same data, the same ratings."""

import json

import pytest

from model.figures import fingerprint, ratings_data
from model.findings import findings_of
from model.frameworks import demo_reads, framework_ids, shipped
from model.inspection import RECORDS
from model.interchange import exported, parse_json
from tests.model.programmes import demonstration, imported


def again(findings):
    """The findings after export to JSON text and import into an empty inspection."""
    text = json.dumps(exported(findings), ensure_ascii=False)
    return findings_of(findings.framework, imported(findings.framework, parse_json(text)))


@pytest.mark.parametrize("framework_id", framework_ids())
def test_an_exported_demonstration_is_read_back_as_it_was(framework_id):
    findings = demonstration(framework_id)
    back = again(findings)
    assert exported(back) == exported(findings)
    assert ratings_data(back) == ratings_data(findings)
    assert fingerprint(back) == fingerprint(findings)


@pytest.mark.parametrize("framework_id", framework_ids())
def test_nothing_of_a_demonstration_is_lost_on_the_way(framework_id):
    """Compared with the file that ships, which people read: not with what the program made of it."""
    reads, found = parse_json(demo_reads(framework_id)), exported(demonstration(framework_id))
    for kind in RECORDS:
        assert kept(found.get(kind)) == kept(reads.get(kind))
    for case, ours in zip(sorted(reads["cases"], key=lambda c: c["ref"]), found["cases"], strict=True):
        assert {key: kept(value) for key, value in case.items() if value} == {
            key: kept(value) for key, value in ours.items() if value
        }


def kept(value):
    """A value without entries that say nothing, and with “earlier” as it is kept."""
    if isinstance(value, dict):
        words = {key: "yes" if key == "earlier" and item is True else item for key, item in value.items()}
        return {
            key: kept(item) for key, item in words.items() if item or (item is False and key != "earlier")
        }
    return [kept(item) for item in value] if isinstance(value, list) else value or {}


@pytest.mark.parametrize("framework_id", framework_ids())
def test_a_demonstration_belongs_to_its_programme(framework_id):
    assert exported(demonstration(framework_id))["framework"] == framework_id == shipped(framework_id).id
