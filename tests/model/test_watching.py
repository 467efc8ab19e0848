"""Long work that says how far it is, and stops when it is told to."""

from __future__ import annotations

import pytest

from model.watching import Cancelled, Steps, each_percent, stretch


def test_a_step_is_told_when_its_item_has_been_dealt_with() -> None:
    told: list[tuple[int, int]] = []
    steps = Steps(3, lambda done, of: told.append((done, of)))
    given = [(item, len(told)) for item in steps.count("ab")]
    assert given == [("a", 0), ("b", 1)]
    steps.step()
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_whoever_watches_ends_the_work() -> None:
    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    items = Steps(2, stop).count("ab")
    assert next(items) == "a"
    with pytest.raises(Cancelled):
        next(items)


def test_only_further_per_cents_are_told() -> None:
    told: list[tuple[int, int]] = []
    tell = each_percent(lambda done, of: told.append((done, of)))
    for done in (0, 1, 399, 400, 200, 8_000, 39_999, 40_000, 40_000):
        tell(done, 40_000)
    assert told == [(0, 40_000), (400, 40_000), (8_000, 40_000), (39_999, 40_000), (40_000, 40_000)]
    each_percent(lambda done, of: told.append((done, of)))(0, 0)
    assert told[-1] == (0, 0)


def test_parts_of_longer_work_add_up_to_the_whole() -> None:
    shares: list[float] = []

    def watch(done: int, of: int) -> None:
        shares.append(done / of)

    for first, last in ((0, 30), (30, 100)):
        for done in (0, 1, 2):
            stretch(watch, first, last)(done, 2)
    assert shares == pytest.approx([0, 0.15, 0.3, 0.3, 0.65, 1])
