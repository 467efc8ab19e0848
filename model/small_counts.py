"""What a sample is made of, for people who may see figures but must not recognise a child in them.

As in official statistics on children, no number from 1 to 4 is given, nor another that it could be subtracted from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from model.composition import FactCounts, Level
from model.tally import Count

FEWEST = 5
"""So many cases are enough for a number of their own."""


def without_small_counts(counted: FactCounts) -> FactCounts | None:
    """The same with values of few cases counted together; None where that would leave nothing to be told apart.

    Then no count is from 1 to 4, in any sample or in all, and of what was put together only the sum is known.
    """
    levels = tuple(_shown(counted.levels))
    return replace(counted, levels=levels) if levels else None


def _shown(levels: Sequence[Level]) -> Iterator[Level]:
    """The values that make up a broader one, or all cases: those left as they are, each with its parts, then those put
    together. Nothing where that is all of them.
    """
    families = list(_families(levels))
    together = _put_together([level for level, _ in families])
    if len(together) == len(families):
        return
    for place, (level, narrower) in enumerate(families):
        if place not in together:
            yield level
            yield from _shown(narrower)
    if together:
        yield _sum([families[place][0] for place in sorted(together)])


def _families(levels: Sequence[Level]) -> Iterator[tuple[Level, Sequence[Level]]]:
    """The broadest of these levels, each with the narrower ones that follow it."""
    starts = [place for place, level in enumerate(levels) if level.depth == levels[0].depth]
    for start, end in pairwise([*starts, len(levels)]):
        yield levels[start], levels[start + 1 : end]


def _put_together(levels: Sequence[Level]) -> set[int]:
    """The places of the values that are counted together. Those without a case are among them: else each of the others
    were known to have one.
    """
    together = {place for place, level in enumerate(levels) if any(map(_is_small, _numbers(level)))}
    if not together:
        return together
    together |= {place for place, level in enumerate(levels) if not level.whole.yes}
    others = sorted(set(range(len(levels))) - together, key=lambda place: levels[place].whole.yes)
    for place in others:
        if len(together) > 1 and not any(map(_is_small, _numbers(_sum([levels[at] for at in together])))):
            break
        together.add(place)
    return together


def _is_small(number: int) -> bool:
    return 0 < number < FEWEST


def _numbers(level: Level) -> Iterator[int]:
    yield from (count.yes for count in (*level.counts, level.whole) if count is not None)


def _sum(levels: Sequence[Level]) -> Level:
    """Several values as one."""
    counts = (_added(column) for column in zip(*(level.counts for level in levels), strict=True))
    whole = Count(levels[0].whole.relevant, sum(level.whole.yes for level in levels))
    return Level(", ".join(level.title for level in levels), levels[0].depth, tuple(counts), whole)


def _added(column: Sequence[Count | None]) -> Count | None:
    known = [count for count in column if count is not None]
    return Count(known[0].relevant, sum(count.yes for count in known)) if known else None
