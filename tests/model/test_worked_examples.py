"""The worked examples beside each framework, one test for each."""

import tomllib

import pytest

from model.checks.examples import tally_of, unexpected
from model.framework_loader import EXAMPLES
from model.frameworks import framework_files, framework_ids, shipped

WORKED = [
    pytest.param(framework_id, example, id=f"{framework_id}: {example['name']}")
    for framework_id in framework_ids()
    for example in tomllib.loads(framework_files(framework_id).get(EXAMPLES, "")).get("example", ())
]


@pytest.mark.parametrize(("framework_id", "example"), WORKED)
def test_the_program_agrees_with_what_was_worked_out_by_hand(framework_id, example):
    assert list(unexpected(shipped(framework_id), example)) == []


def test_the_no_answers_of_counts_fall_together_in_the_first_cases(yos):
    tally = tally_of(yos.standard("2.2"), {"2.2.1": [1, 3], "2.2.2": [1, 2], "2.2.3": [0, 0]})
    assert tally.patterns_of("2.2") == {
        ("not_met", "not_met", ""): 1,
        ("not_met", "met", ""): 1,
        ("met", "", ""): 1,
    }
    assert [tally.count(yos, q).yes for q in ("2.2.1", "2.2.2", "2.2.3")] == [1, 1, 0]
