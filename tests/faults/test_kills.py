"""A process that dies at any moment loses nothing that it had acknowledged."""

import os
from functools import partial

import pytest

from benchmarks.harness.crashes import crash
from benchmarks.harness.tally import shared_out

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each life is a forked process")
SEED = 2021


def test_a_thousand_killed_processes_lose_nothing_that_they_had_acknowledged():
    tally = shared_out(crash, SEED, 1000)
    assert (tally.complaints, tally.lost, tally.half) == ([], 0, 0)
    assert tally.trials >= 1000
    assert min(tally.acknowledged, tally.in_flight, tally.recovering) > 0


def test_a_process_that_acknowledges_too_soon_is_found_out():
    tally = shared_out(partial(crash, ahead=1), SEED, 20)
    assert tally.lost > 0
