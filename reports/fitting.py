"""A story in several sizes, of which the page decides: so that one page stays one page as long as it can."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import NullActionFlowable

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


def _fits(story: Story, width: float, height: float) -> bool:
    """Whether a story is no taller; ends as soon as it is."""
    for flowable in story:
        height -= flowable.wrap(width, _TALL)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
        if height < 0:
            return False
    return True
