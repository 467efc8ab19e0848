"""The figure of every question, and whether inspectors see in it a strength or an area for improvement."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model import labels, wording
from model.framework import Question
from model.inspection import Finding
from model.tally import Count
from ui.lookout import Lookout
from ui.screens.findings_table import FindingsTable, asks_cases
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import (
    EmptyState,
    Heading,
    Muted,
    ReconstructedMark,
    Words,
    numbered,
    plain,
)
from ui.widgets.edge import Edge
from ui.widgets.focus_order import begin_at
from ui.widgets.key_hints import KeyHints
from ui.widgets.note_edit import NoteEdit
from ui.widgets.page import Scrolling
from ui.widgets.segments import Segment, Segments
from ui.widgets.sighting_hint import SightingHint

_PANEL_WIDTH = 400
_LARGEST_SHARE = 0.42


class FiguresPart(QWidget):
    """The table of questions, and beside it the finding on the current one.

    S and I mark it as strength or area for improvement, Delete takes the mark away, E or Enter goes to the text.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.table = FindingsTable(session.findings, self)
        self.panel = FindingPanel(session.lookout, self)
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if asks_cases(session.findings.framework):
            row.addWidget(self._left(), 1)
            row.addWidget(Edge(self))
            row.addWidget(self.panel)
            begin_at(self, self.table)
        else:
            self.table.hide()
            self.panel.hide()
            row.addWidget(EmptyState(self.tr("No figures here"), self._nothing(), self))

    def refresh(self) -> None:
        """Shows what is recorded and counted now."""
        self.table.show_findings(self._session.findings)
        self._show_question(self.table.question_id)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self.panel.text.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.table.about_to_leave.connect(self.flush)
        self.table.chosen.connect(self._show_question)
        self.table.marked.connect(self._mark)
        self.table.entered.connect(self.panel.write)
        self.panel.marks.picked.connect(self._mark)
        self.panel.text.edited.connect(self._write)
        self.panel.text.left.connect(self.table.setFocus)
        theme_changed.connect(self._fit)

    def _left(self) -> QWidget:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        column.setSpacing(Space.S)
        hints = KeyHints(left)
        hints.show_keys(
            (
                (["S"], self.tr("strength")),
                (["I"], self.tr("area for improvement")),
                (["Del"], self.tr("no mark")),
                (["E"], self.tr("write")),
            )
        )
        column.addWidget(hints)
        column.addWidget(self.table, 1)
        return left

    def _nothing(self) -> str:
        return self.tr("This programme asks no question of cases, so there are no figures to mark.")

    def _fit(self) -> None:
        self.panel.setFixedWidth(min(scaled(_PANEL_WIDTH), round(self.width() * _LARGEST_SHARE)))

    def _show_question(self, question_id: str) -> None:
        if question_id:
            findings = self._session.findings
            question = findings.framework.question(question_id)
            mark = findings.inspection.findings.get(question_id, Finding()).mark
            finding = Finding(mark, self._session.text_at(("findings", question_id, "text")))
            self.panel.show_finding(question, findings.tally.count(findings.framework, question_id), finding)

    def _mark(self, mark: str) -> None:
        question = self.table.question_id
        label = labels.MARK.format(question)
        if question and not self._session.change(label, {("findings", question, "mark"): mark or None}):
            self.refresh()

    def _write(self, text: str) -> None:
        question = self.panel.question_id
        label = labels.FINDING.format(question)
        if question:
            self._session.write(label, ("findings", question, "text"), text)


class FindingPanel(Scrolling):
    """One question's figure, its mark, and the finding in words."""

    def __init__(self, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent, role="panel")
        self.question_id = ""
        panel = self.content
        self._title = Heading("", panel, level=2)
        self._wording = Words("", panel)
        self._mark = ReconstructedMark(panel)
        self._figure = Words("", panel, "subheading")
        self.marks = MarkChoice(panel)
        self._label = Muted(plain(self.tr("What the figure shows")), panel, small=True)
        self.text = NoteEdit(panel)
        self._label.setBuddy(self.text)
        column = QVBoxLayout(panel)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._title, self._wording, self._mark, self._figure):
            column.addWidget(widget)
        column.addSpacing(Space.S)
        column.addWidget(self.marks)
        column.addWidget(self._label)
        column.addWidget(self.text)
        column.addWidget(SightingHint(self.text, lookout, panel))
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.marks.fit(event.size().width() - 2 * Space.L)

    def show_finding(self, question: Question, count: Count, finding: Finding) -> None:
        """Shows a question with what is recorded about it."""
        self.question_id = question.id
        self._title.setText(numbered(question.id, question.short))
        self._wording.setText(question.text)
        self._mark.show_for([question.wording])
        self._figure.setText(self._figure_words(count))
        self.marks.set_subject(self.tr("Mark of {0}:").format(question.id))
        self.marks.choose(finding.mark)
        self.text.setAccessibleName(self.tr("Finding on {0}").format(question.id))
        self.text.set_text(finding.text)

    def write(self) -> None:
        """Puts the cursor in the text."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _figure_words(self, count: Count) -> str:
        if not count.relevant:
            return self.tr("No relevant case yet.")
        figures = self.tr("{0}: {1} of {2} relevant cases")
        return figures.format(wording.percent(count), count.yes, count.relevant)


class MarkChoice(Segments):
    """Strength, area for improvement, or neither."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        words = {
            "strength": (self.tr("Strength"), "met"),
            "area_for_improvement": (self.tr("Area for improvement"), "not_met"),
        }
        self.set_segments([Segment(mark, word, tone) for mark, (word, tone) in words.items()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = {Qt.Key.Key_S: "strength", Qt.Key.Key_I: "area_for_improvement"}.get(Qt.Key(event.key()))
        if mark and not event.modifiers():
            self.choose(mark)
            self.picked.emit(mark)
        else:
            super().keyPressEvent(event)
