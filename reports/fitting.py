"""A story in several sizes, of which the page decides: so that one page stays one page as long as it can."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable
from reportlab.platypus.doctemplate import NullActionFlowable

from reports.pages import Story

_TALL = 10_000.0
_NEVER_FITS = 0xFFFFFF  # as ReportLab's own KeepTogether says it, so that it is asked to split


class FirstThatFits(Flowable):
    """Of several stories that say the same, the first that the rest of the page has room for; if none, the last, which
    then goes on over pages.
    """

    def __init__(self, stories: Sequence[Story]) -> None:
        super().__init__()
        self._stories = stories

    def wrap(self, availWidth: float, _height: float) -> tuple[float, float]:  # noqa: N803 - ReportLab's name
        """Too tall for any page: `split` gives what stands in its place."""
        return availWidth, _NEVER_FITS

    def split(self, availWidth: float, availHeight: float) -> Story:  # noqa: N803 - ReportLab's names
        """The flowables of the story that was chosen."""
        fitting = (story for story in self._stories if _height(story, availWidth) <= availHeight)
        return [NullActionFlowable(), *next(fitting, self._stories[-1])]


def _height(story: Story, width: float) -> float:
    return sum(
        flowable.wrap(width, _TALL)[1] + flowable.getSpaceBefore() + flowable.getSpaceAfter()
        for flowable in story
    )
