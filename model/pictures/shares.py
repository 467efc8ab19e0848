"""The bar of a share: what is meant is filled, the rest is an empty outline; so it reads in black and white."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from model import wording
from model.language import say
from model.pictures.drawing import EDGE, FIGURE, PAPER, RULE, Box, Line, Part, Picture, hatched
from model.tally import Count

_HEIGHT, _EDGE = 9.0, 0.5

Fill = Callable[[float, float, float, float, str], Iterator[Part]]
"""Fills a box (x, y, width, height) in a role."""


def solid(x: float, y: float, width: float, height: float, role: str) -> Iterator[Part]:
    """A fill without a pattern."""
    yield Box(x, y, width, height, role, role)


FILLS: tuple[Fill, ...] = (solid, hatched)
"""What tells samples apart, in order."""


def share_bar(count: Count, width: float, height: float = _HEIGHT, fill: Fill = solid) -> Picture:
    """The bar of a share within a table: a dashed frame where no case is relevant, which is no share of nought."""
    said = say("Bar: {0}").format(wording.percent(count)) if count.relevant else ""
    parts = tuple(bar(count, _EDGE, 1, width - 2 * _EDGE, height, fill))
    return Picture(width, height + 2, parts, said or say("Empty bar: no relevant case"))


def bar(
    count: Count, x: float, y: float, width: float, height: float, fill: Fill = solid, edge: str = EDGE
) -> Iterator[Part]:
    """A share as a part of a box, with a line at the half."""
    yield Box(x, y, width, height, PAPER, edge, dashed=not count.relevant)
    if not count.relevant:
        yield Line(x, y + height / 2, x + width, y + height / 2, RULE)
        return
    yield Line(x + width / 2, y, x + width / 2, y + height, RULE)
    if count.yes:
        yield from fill(x, y, width * count.yes / count.relevant, height, FIGURE)
