"""The order in which a case is read, and the ways through it."""

from __future__ import annotations

from collections.abc import Sequence

from model.assessment import Assessment
from model.framework import Framework, Page
from ui.desk.outline import EVIDENCE, FACTS

ALERT, ITEM = "alert ", "item "
"""What the places of an alert and of an item of evidence begin with; the id follows."""


class Route:
    """The facts, then every question in the order in which the pages show them."""

    def __init__(self, framework: Framework, assessment: Assessment) -> None:
        self._assessment = assessment
        self.pages: dict[str, Page] = {page.id: page for page in framework.pages_for(assessment.case.sample)}
        self._page_of = {q.id: page.id for page in self.pages.values() for q in page.questions}
        self._order = [FACTS, *self._page_of]

    @property
    def first_missing(self) -> str:
        """The first thing that stops the case from being complete; the first page where nothing does."""
        hard = (problem.place for problem in self._assessment.problems if problem.hard)
        missing = next((place for place in hard if not place.startswith(ALERT)), "")
        return missing or next(iter(self.pages), FACTS)

    def page_of(self, place: str) -> str:
        """The page that a question is on, or `evidence`; `facts` for a fact."""
        return place if place == EVIDENCE or place in self.pages else self._page_of.get(place, FACTS)

    def next_unanswered(self, here: str) -> str:
        """The next question that applies and has no answer, from here on and then from the start; empty for none."""
        states = self._assessment.states
        unanswered = [q for q in self._page_of if states[q].applies and states[q].answer is None]
        return self._after(here, unanswered)

    def next_of(self, here: str, places: Sequence[str]) -> str:
        """The next of these places from here on, and then from the start; empty for none.

        An alert, which is in sight anyway, comes when nothing else is left.
        """
        within = [self._first_on(place) for place in places if not place.startswith(ALERT)]
        return self._after(here, within) or next(iter(places), "")

    def _after(self, here: str, places: list[str]) -> str:
        start = self._order.index(here) if here in self._page_of or here == FACTS else -1
        later = [place for place in places if self._order.index(place) > start]
        return next(iter(later or places), "")

    def _first_on(self, place: str) -> str:
        """The place itself where it is a question; the first question of a page; else the facts."""
        if place in self.pages and place not in self._page_of:
            return self.pages[place].questions[0].id
        return place if place in self._page_of else FACTS
