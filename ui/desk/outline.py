"""The questions of a case as an outline with progress, and the way from one to another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from model.assessment import Assessment
from model.framework import Framework, Page, Question, Standard
from model.problems import ALERT_OPEN
from model.progress import progress_of
from ui.theme import Space, current_tokens

FACTS = "facts"
EVIDENCE = "evidence"
_PLACE = Qt.ItemDataRole.UserRole


class Outline(QTreeWidget):
    """Case facts, evidence, then each standard with its pages of questions.

    `chosen` carries `facts`, `evidence` or a page's id.
    """

    chosen = Signal(str)

    def __init__(self, framework: Framework, parent: QWidget) -> None:
        super().__init__(parent)
        self._framework = framework
        self._sample = ""
        self._items: dict[str, QTreeWidgetItem] = {}
        self._marked: dict[str, tuple[str, str]] = {}
        self.setProperty("plain", True)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(Space.M)
        self.setAccessibleName(self.tr("Questions of this case"))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.currentItemChanged.connect(self._on_current)

    def show_assessment(self, assessment: Assessment) -> None:
        """Shows a case's progress; builds the rows anew only for another sample."""
        if assessment.case.sample != self._sample:
            self._build(assessment.case.sample)
        hard = [problem.place for problem in assessment.problems if problem.hard]
        soft = [problem.place for problem in assessment.problems if not problem.hard and problem.is_open]
        alerts = {problem.place for problem in assessment.problems if problem.code == ALERT_OPEN}
        facts = {fact.id for fact in self._framework.facts}
        self._mark(FACTS, self._facts_text(assessment), facts.intersection(hard), facts.intersection(soft))
        self._mark(EVIDENCE, str(len(assessment.case.evidence) or "–"), alerts, set())
        for standard, pages in self._standards():
            questions = [question for page in pages for question in page.questions]
            self._mark_questions(standard.id, questions, assessment, soft)
            for page in pages:
                self._mark_questions(page.id, list(page.questions), assessment, soft)

    def select(self, place: str) -> None:
        """Selects a row without reporting it as chosen by a person."""
        item = self._items.get(place)
        if item is not None and item is not self.currentItem():
            self.blockSignals(True)
            self.setCurrentItem(item)
            self.blockSignals(False)
            self.scrollToItem(item)

    def places(self) -> list[str]:
        """Everything that can be chosen, in order: the facts, then the pages of questions."""
        return [FACTS, *(page.id for page in self._framework.pages_for(self._sample))]

    def _standards(self) -> Iterator[tuple[Standard, list[Page]]]:
        for standard_id, pages in groupby(self._framework.pages_for(self._sample), key=_standard_of):
            yield self._framework.standard(standard_id), list(pages)

    def _build(self, sample: str) -> None:
        self.blockSignals(True)
        self.clear()
        self._sample = sample
        self._marked = {}
        self._items = {FACTS: self._row(self, FACTS, self.tr("Case facts"), bold=True)}
        self._row(self, EVIDENCE, self.tr("Evidence"), bold=True)
        for standard, pages in self._standards():
            parent = self._row(self, standard.id, f"{standard.id} {standard.title}", bold=True)
            for page in pages:
                if page.key is not None:
                    self._row(parent, page.id, f"{page.id} {page.key.short}", bold=False)
        self.expandAll()
        self.blockSignals(False)

    def _row(
        self, parent: QTreeWidget | QTreeWidgetItem, place: str, text: str, *, bold: bool
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [text, ""])
        item.setData(0, _PLACE, place)
        item.setToolTip(0, text)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if bold:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, font)
        self._items[place] = item
        return item

    def _facts_text(self, assessment: Assessment) -> str:
        facts = self._framework.facts_for(assessment.case.sample)
        return f"{sum(fact.id in assessment.case.facts for fact in facts)}/{len(facts)}"

    def _mark_questions(
        self, place: str, questions: list[Question], assessment: Assessment, soft: list[str]
    ) -> None:
        states = [assessment.states[question.id] for question in questions]
        progress = progress_of(states)
        if not progress.asked:
            waiting = any(state.applies is None for state in states)
            self._mark(place, self.tr("waits") if waiting else "–", set(), set())
            return
        odd = {question.id for question in questions}.intersection(soft)
        done = " ✓" if progress.done and not odd else ""
        self._mark(place, f"{progress.answered}/{progress.asked}{done}", set(), odd)

    def _mark(self, place: str, text: str, hard: set[str], soft: set[str]) -> None:
        """Shows what is to be said of a row; a row of which the same is said already is left alone."""
        marks = (f" ▲{len(hard)}" if hard else "") + (f" △{len(soft)}" if soft else "")
        tokens = current_tokens()
        colour = tokens.problem_hard if hard else tokens.problem_soft if soft else tokens.text_muted
        if self._marked.get(place) != (text + marks, colour):
            self._marked[place] = (text + marks, colour)
            self._items[place].setText(1, text + marks)
            self._items[place].setForeground(1, QBrush(QColor(colour)))

    def _on_current(self, current: QTreeWidgetItem | None, _previous: QTreeWidgetItem | None) -> None:
        if current is None:
            return
        first = current.child(0)
        self.chosen.emit((current if first is None else first).data(0, _PLACE))


def _standard_of(page: Page) -> str:
    return page.standard
