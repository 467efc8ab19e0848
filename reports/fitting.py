"""What the rest of a page decides: which of several sizes a story has, and whether its parts stay together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from reportlab.platypus import Flowable, KeepTogether
from reportlab.platypus.doctemplate import LCActionFlowable, NullActionFlowable

from model.language import speaking, spoken
from reports.pages import Story

Maker: TypeAlias = Callable[[], Story]

_TALL = 10_000.0
_NEVER_FITS = 0xFFFFFF  # as ReportLab's own KeepTogether says it, so that it is asked to split


class FirstThatFits(Flowable):
    """Of several stories, the first that the rest of the page has room for. They take ever less room: where there is
    none for the last one, it is `otherwise`, which goes on over pages. Each is made when it is tried.
    """

    def __init__(self, stories: Sequence[Maker], otherwise: Maker) -> None:
        super().__init__()
        self._stories, self._otherwise = stories, otherwise
        self._language = spoken()  # for the page comes later, when another one may be spoken

    def wrap(self, availWidth: float, _height: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's name
        """Too tall for any page: `split` gives what stands in its place."""
        return availWidth, _NEVER_FITS

    def split(self, availWidth: float, availHeight: float) -> Story:  # noqa: N803 - ReportLab's names
        """The flowables of the story that is chosen."""
        with speaking(self._language):
            *others, last = self._stories
            if not _fits(last(), availWidth, availHeight):
                return [NullActionFlowable(), *self._otherwise()]
            tried = (make() for make in (*others, last))
            fitting = (story for story in tried if _fits(story, availWidth, availHeight))
            return [NullActionFlowable(), *next(fitting)]


def headed(head: Story, story: Story) -> Story:
    """A story below its heading, which stays with the first of it: by itself, `keepWithNext` ends before flowables that
    are kept together.
    """
    first, *others = story
    kept = first._content if isinstance(first, KeepTogether) else [first]
    return [KeepTogether([*head, *kept]), *others]


class Together(KeepTogether):
    """Parts on one page, unless that left more than `most` points of the page before empty: then each of them alone
    stays together.
    """

    def __init__(self, parts: Sequence[Story], most: float) -> None:
        super().__init__([flowable for part in parts for flowable in part])
        self._parts, self._most = [part for part in parts if part], most

    def split(self, availWidth: float, availHeight: float) -> Story:  # noqa: N803 - ReportLab's names
        """The flowables, behind what says whether they begin on a new page."""
        story: Story = super().split(availWidth, availHeight)
        breaks = isinstance(story[0], LCActionFlowable)
        if not breaks or availHeight <= self._most:
            return story
        return [NullActionFlowable(), *(KeepTogether(part) for part in self._parts)]


def _fits(story: Story, width: float, height: float) -> bool:
    """Whether a story is no taller; ends as soon as it is."""
    for flowable in story:
        height -= flowable.wrap(width, _TALL)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
        if height < 0:
            return False
    return True
