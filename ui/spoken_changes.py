"""Has screen readers told what an answer changed in what there is to resolve. `ui.rating_news` tells of ratings."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from model import wording
from model.assessment import Assessment
from model.operations import Operation
from ui.announce import announce
from ui.session import Session


class SpokenChanges(QObject):
    """Compares what follows from the inspection before and after each change to one case.

    A change to several cases is not told piece by piece: whoever made it says what was done.
    """

    def __init__(self, session: Session, screen: QWidget) -> None:
        super().__init__(screen)
        self._session = session
        self._screen = screen
        self._before = session.findings
        session.changed.connect(self._on_changed)

    def _on_changed(self, operation: Operation) -> None:
        before, self._before = self._before, self._session.findings
        if len(operation.case_ids) != 1 or not self._screen.isVisible():
            return
        (case_id,) = operation.case_ids
        told = self._problems(before.assessments.get(case_id), self._before.assessments.get(case_id))
        announce(self._screen, " ".join(told))

    def _problems(self, before: Assessment | None, after: Assessment | None) -> Iterator[str]:
        """What is new to resolve, and that nothing is left."""
        if before is None or after is None:
            return
        known = {problem.key for problem in before.problems if problem.is_open}
        there = [problem for problem in after.problems if problem.is_open]
        for problem in there:
            if problem.key not in known:
                sentence = wording.problem(self._session.findings.framework, problem)
                yield self.tr("To resolve: {0}.").format(sentence.rstrip("."))
        if known and not there:
            yield self.tr("Nothing is left to resolve in this case.")
