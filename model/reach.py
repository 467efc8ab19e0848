"""How far a standard is from another rating, counted in cases: what one would have to read otherwise.

A case counts as read otherwise when its No answers to the standard's key questions were Yes, or its Yes answers No: as
in the gate “one case” (`model.gates`), which is open exactly where one case is enough.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from model.bands import answers_to, rating_of_share
from model.scales import Bands
from model.tally import Count, Pattern


@dataclass(frozen=True, slots=True)
class Reach:
    """How many cases would have to be read otherwise, and the `rating` of the standard that they give.

    Of a pooled share `number` counts answers, as one case has several. Where more than one key question has to rise,
    the fewest cases may be more than `number`; `exact` says that they are not.
    """

    rating: str
    number: int
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Scaled:
    """Counts of a standard's key questions that have a relevant case, by place in the pattern, and their bands."""

    bands: Bands
    exact: bool
    counts: Mapping[int, Count]

    @property
    def lowest(self) -> int:
        """The place of the lowest band, which is that of the standard; the lowest of all is 0."""
        return min(self.place(count) for count in self.counts.values())

    def place(self, count: Count, step: int = 0) -> int:
        """The place of a count's band after so many more (or fewer) answers met."""
        moved = Count(count.relevant, count.yes + step)
        return self.bands.position(rating_of_share(self.bands, moved, self.exact) or "")

    def rating(self, place: int) -> str:
        """The rating of the band at a place."""
        return self.bands.bands[place].rating


def rise(standard: Scaled, patterns: Mapping[Pattern, int]) -> Reach | None:
    """The cases that lift every key question out of the lowest band; None in the highest."""
    target = standard.lowest + 1
    if target == len(standard.bands.bands):
        return None
    counts = standard.counts
    low = [n for n, count in counts.items() if standard.place(count) < target]
    needs = {n: answers_to(standard.bands, counts[n], standard.exact, target) for n in low}
    number, exact = _cases_that_lift(needs, patterns)
    reached = min(standard.place(count, needs.get(n, 0)) for n, count in counts.items())
    return Reach(standard.rating(reached), number, exact)


def fall(standard: Scaled) -> Reach | None:
    """The cases that bring the first key question below the lowest band; None in the lowest there is."""
    target = standard.lowest - 1
    if target < 0:
        return None
    counts = standard.counts.values()
    needs = [(answers_to(standard.bands, count, standard.exact, target), count) for count in counts]
    number = min(answers for answers, _ in needs)
    reached = min(standard.place(count, -number) for answers, count in needs if answers == number)
    return Reach(standard.rating(reached), number)


def pooled_reach(bands: Bands, exact: bool, count: Count, step: int) -> Reach | None:
    """The answers that take a pooled share to another band, up (+1) or down (-1); None where there is none."""
    scaled = Scaled(bands, exact, {0: count})
    target = scaled.lowest + step
    if not 0 <= target < len(bands.bands):
        return None
    answers = answers_to(bands, count, exact, target)
    return Reach(scaled.rating(scaled.place(count, step * answers)), answers)


def _cases_that_lift(needs: Mapping[int, int], patterns: Mapping[Pattern, int]) -> tuple[int, bool]:
    """The least number of cases with these many No answers to spare, by question; whether so many are enough."""
    groups: Counter[frozenset[int]] = Counter()
    for pattern, number in patterns.items():
        groups[frozenset(n for n in needs if pattern[n] == "not_met")] += number
    widest = max((len(group) for group in groups), default=0) or len(needs)
    least = max(*needs.values(), -(-sum(needs.values()) // widest))
    return least, len(needs) == 1 or _enough(needs, groups) == least


def _enough(needs: Mapping[int, int], groups: Mapping[frozenset[int], int]) -> int:
    """A number of cases that is enough: always those next that have the most questions in common with the rest."""
    left, free, taken = dict(needs), dict(groups), 0
    while left:
        group = max(free, key=lambda g: (_shared(g, left), sorted(g)), default=frozenset())
        if not _shared(group, left):  # counts from elsewhere, without the cases that they were counted in
            return 0
        number = min(free[group], *(left[n] for n in group if n in left))
        taken += number
        free[group] -= number
        free = {g: n for g, n in free.items() if n}
        left = {n: need - number * (n in group) for n, need in left.items()}
        left = {n: need for n, need in left.items() if need}
    return taken


def _shared(group: frozenset[int], left: Mapping[int, int]) -> int:
    return sum(n in left for n in group)
