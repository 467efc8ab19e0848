"""A power cut loses nothing that was acknowledged, and a copy made while a program writes is right or refused."""

from benchmarks.harness.powercuts import (
    copy_at_once,
    copy_slowly,
    cut_power,
    cut_power_after_failed_syncs,
    cut_power_of_lying_disk,
)
from benchmarks.harness.tally import shared_out

SEED = 2021


def test_two_thousand_power_cuts_lose_nothing_that_was_acknowledged():
    tally = shared_out(cut_power, SEED, 2000)
    assert (tally.complaints, tally.lost, tally.half) == ([], 0, 0)
    assert min(tally.acknowledged, tally.in_flight, tally.finished) > 0


def test_on_a_disk_that_syncs_nothing_the_same_power_cuts_are_found_to_lose_data():
    assert shared_out(cut_power_of_lying_disk, SEED, 200).lost > 0


def test_a_power_cut_after_a_sync_that_failed_leaves_a_file_that_is_right_or_refused():
    tally = shared_out(cut_power_after_failed_syncs, SEED, 500)
    assert tally.complaints == []
    assert tally.refused < tally.trials / 10


def test_file_and_journal_copied_in_an_instant_hold_all_that_was_acknowledged():
    tally = shared_out(copy_at_once, SEED, 300)
    assert (tally.complaints, tally.refused) == ([], 0)
    assert tally.in_flight > 0


def test_a_copy_that_took_a_while_is_whole_or_refused_and_never_wrong():
    tally = shared_out(copy_slowly, SEED, 300)
    assert tally.complaints == []
    assert 0 < tally.refused < tally.trials
