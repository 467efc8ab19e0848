"""What there is to resolve in a case, and what somebody let stand with a reason; each line goes to its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from model import wording
from model.assessment import Assessment
from model.findings import Findings
from model.framework import Framework
from model.language import counted, say
from model.problems import Problem
from ui.desk.problem_lines import Line, ProblemLines
from ui.theme import Space
from ui.widgets.controls import Heading, Words

MOST_ALIKE = 3
"""The soft problems of one kind that have a line each."""


class ProblemList(QWidget):
    """What stops this case from being complete, what is odd, and below it what was accepted.

    `jumped` carries the place of a problem. `accept_requested` carries a soft problem that somebody wants to accept,
    `taken_back` one that was accepted and is not any more.
    """

    jumped = Signal(str)
    accept_requested = Signal(object)
    taken_back = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] | None = None
        self._none = Words(self.tr("✓ Nothing. This case is complete."), self)
        self._open = ProblemLines(self.tr("To resolve in this case"), self)
        self._accept = self._link(self.tr("Accept with a reason…"))
        self._heading = Heading(self.tr("Accepted"), self, level=4)
        self._accepted = ProblemLines(self.tr("Accepted in this case"), self)
        self._take_back = self._link(self.tr("Take back"))
        self._connect()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(Heading(self.tr("To resolve in this case"), self, level=3))
        for widget in (self._none, self._open, self._accept, self._heading, self._accepted, self._take_back):
            layout.addWidget(widget, 0, _LEFT if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0))

    @property
    def places(self) -> list[str]:
        """Where the open problems are, in order."""
        return [problem.place for problem in self._problems or () if problem.is_open]

    @property
    def lines(self) -> ProblemLines:
        """The open problems."""
        return self._open

    @property
    def accepted_lines(self) -> ProblemLines:
        """The accepted ones."""
        return self._accepted

    def show_problems(self, findings: Findings, assessment: Assessment) -> None:
        """Shows the problems of a case."""
        if assessment.problems != self._problems:
            self._problems = assessment.problems
            still_open = [problem for problem in self._problems if problem.is_open]
            accepted = [problem for problem in self._problems if not problem.is_open]
            self._fill(list(_lines(findings.framework, still_open)), self._open)
            self._fill([_line(findings.framework, problem) for problem in accepted], self._accepted)
            self._none.setVisible(not self._open.problems)
            self._heading.setVisible(bool(self._accepted.problems))
            self._offer()

    def show_colours(self) -> None:
        """Takes up the colours of another theme."""
        self._open.show_colours()
        self._accepted.show_colours()

    def _fill(self, lines: list[Line], into: ProblemLines) -> None:
        into.show_lines(lines)
        into.setVisible(bool(lines))

    def _offer(self) -> None:
        """What can be done; the place for it stays while there is any line to do it with."""
        self._accept.setVisible(self._acceptable is not None)
        self._take_back.setVisible(bool(self._accepted.problems))
        self._take_back.setEnabled(self._accepted.chosen is not None)

    @property
    def _acceptable(self) -> Problem | None:
        """The soft problem whose line is chosen, or else the first one."""
        soft = [problem for problem in self._open.problems if not problem.hard]
        return self._open.chosen if self._open.chosen in soft else next(iter(soft), None)

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setAutoDefault(True)  # so that Enter presses it
        return button

    def _connect(self) -> None:
        for lines in (self._open, self._accepted):
            lines.opened.connect(self._on_opened)
            lines.currentItemChanged.connect(self._offer)
        self._open.settled.connect(self._on_accept)
        self._accept.clicked.connect(self._on_accept)
        self._accepted.settled.connect(self._on_take_back)
        self._take_back.clicked.connect(self._on_take_back)

    def _on_opened(self, problem: Problem) -> None:
        self.jumped.emit(problem.place)

    def _on_accept(self) -> None:
        if self._acceptable is not None:
            self.accept_requested.emit(self._acceptable)

    def _on_take_back(self) -> None:
        chosen = self._accepted.chosen
        if chosen is not None:
            self.taken_back.emit(chosen)


def _lines(framework: Framework, problems: list[Problem]) -> Iterator[Line]:
    """A line for each problem; of soft ones that are alike, the first and a line for the rest, as they can be many."""
    for _, alike in groupby(problems, key=_likeness):
        found = list(alike)
        if len(found) <= MOST_ALIKE or found[0].hard:
            yield from (_line(framework, problem) for problem in found)
        else:
            yield _line(framework, found[0])
            yield _rest(found[1:])


def _line(framework: Framework, problem: Problem) -> Line:
    return Line(problem, wording.problem(framework, problem))


def _rest(problems: list[Problem]) -> Line:
    places = ", ".join(problem.place for problem in problems[:MOST_ALIKE])
    words = counted(say("{n} more like this: {0} …|{n} more like this: {0} …"), len(problems))
    return Line(problems[0], words.format(places))


def _likeness(problem: Problem) -> tuple[str, str]:
    return problem.code, problem.check


_LEFT = Qt.AlignmentFlag.AlignLeft
