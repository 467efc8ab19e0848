"""Everything that follows from an inspection: the view that screens, reports and exports share.

A change to one case costs that case alone: its old contribution is subtracted, its new one added.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from model.assessment import Assessment, assess
from model.framework import Framework, Standard
from model.inspection import Inspection
from model.progress import Progress
from model.rating import Ratings, bands_in_force, rate, rate_again, settings_of
from model.scales import Bands
from model.tally import Tally, total


@dataclass(frozen=True, slots=True)
class Findings:
    """An inspection with each case assessed, the tally of all cases, and the ratings."""

    framework: Framework
    inspection: Inspection
    assessments: Mapping[str, Assessment]
    tally: Tally
    ratings: Ratings

    @property
    def unread(self) -> tuple[Assessment, ...]:
        """The cases that something hard still stops from being complete."""
        return tuple(a for a in self.assessments.values() if not a.complete)

    @property
    def preview(self) -> bool:
        """Whether the ratings may still change, as cases or standards are not complete."""
        return bool(self.unread) or not self.ratings.complete

    @property
    def progress(self) -> Progress:
        """The cases, and those of them that are complete."""
        return Progress(len(self.assessments) - len(self.unread), len(self.assessments))

    def bands_of(self, standard: Standard) -> Bands | None:
        """The bands in which a standard's method places its figure, as the open choices stand."""
        settings = settings_of(self.framework, self.inspection)
        return bands_in_force(self.framework, settings, standard.method)

    def answers_to(self, question_id: str) -> tuple[tuple[Assessment, str], ...]:
        """The cases in the denominator of a question with their answers, in the order of the cases."""
        found = ((a, a.states.get(question_id)) for a in self.assessments.values())
        return tuple((a, state.answer or "") for a, state in found if state is not None and state.counted)

    def in_language(self, language: str) -> Findings:
        """The same findings with the framework's wording in a language; every figure is the same."""
        framework = self.framework.in_language(language)
        return self if framework is self.framework else findings_of(framework, self.inspection)

    def after(self, inspection: Inspection, case_ids: Iterable[str]) -> Findings:
        """The findings for a later state of the inspection, in which these cases differ."""
        assessments, moved = dict(self.assessments), Tally()
        for case_id in case_ids:
            if case_id in assessments:
                moved -= assessments[case_id].tally
            if case_id in inspection.cases:
                assessments[case_id] = assess(self.framework, inspection.cases[case_id])
                moved += assessments[case_id].tally
            else:
                assessments.pop(case_id, None)
        if list(assessments) != list(inspection.cases):
            assessments = {case_id: assessments[case_id] for case_id in inspection.cases}
        ratings = self._ratings_after(inspection, moved)
        return Findings(self.framework, inspection, assessments, self.tally + moved, ratings)

    def without(self, case_id: str) -> Ratings:
        """The ratings as they would be if this case had not been read."""
        return self._ratings_after(self.inspection, Tally() - self.assessments[case_id].tally)

    def _ratings_after(self, inspection: Inspection, moved: Tally) -> Ratings:
        """The ratings of a later state of the inspection, in which the tally differs by this much."""
        tally = self.tally + moved
        if not _judged_alike(self.inspection, inspection):
            return rate(self.framework, inspection, tally)
        return rate_again(self.framework, inspection, tally, self.ratings, moved)


def findings_of(framework: Framework, inspection: Inspection) -> Findings:
    """The findings of an inspection, computed afresh."""
    assessments = {case_id: assess(framework, case) for case_id, case in inspection.cases.items()}
    tally = total(a.tally for a in assessments.values())
    return Findings(framework, inspection, assessments, tally, rate(framework, inspection, tally))


def _judged_alike(before: Inspection, after: Inspection) -> bool:
    """Whether all that ratings rest on besides the cases is the same."""
    return (before.settings, before.judgements, before.decisions) == (
        after.settings,
        after.judgements,
        after.decisions,
    )
