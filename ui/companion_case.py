"""Another case beside the one that is read: chosen from a small list, to be read and never changed."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QTextBrowser, QVBoxLayout, QWidget

from model.case_lines import Line, case_lines
from model.inspection import Case
from model.operations import Operation
from ui.session import Session
from ui.theme import Space, current_tokens, role_font, theme_changed
from ui.widgets.controls import Muted
from ui.widgets.filter_field import FilterField
from ui.widgets.link_list import Link, LinkList

MOST_OFFERED = 40
"""Cases in the small list; typing part of a reference finds the others."""


class CaseReading(QStackedWidget):
    """Shows a case, or the list to choose one from. `chosen` carries the case, `left` says that Escape was pressed."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._case_id = ""
        self.chooser = CaseChooser(session, self)
        self.text = CaseText(self)
        self._reading = QWidget(self)
        self.other = QPushButton(self.tr("Choose another case…"), self._reading)
        self.other.setProperty("kind", "link")
        self.other.clicked.connect(self.choose)
        self.chooser.chosen.connect(self._on_chosen)
        self.chooser.left.connect(self.left)
        self.text.left.connect(self.left)
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text, 1)
        self.addWidget(self.chooser)
        self.addWidget(self._reading)
        session.changed.connect(self._on_changed)
        theme_changed.connect(self.refresh)

    @property
    def case_id(self) -> str:
        """The case that is shown; empty while one is being chosen."""
        return self._case_id

    def choose(self) -> None:
        """Shows the list to choose from."""
        self.offer("")
        self.chooser.focus()

    def offer(self, beside: str) -> None:
        """Shows the list, with the cases first whose references are most like that of the case `beside`."""
        self._case_id = ""
        self.chooser.offer(beside)
        self.setCurrentWidget(self.chooser)

    def show_case(self, case_id: str) -> None:
        """Shows a case."""
        self._case_id = case_id
        self.setCurrentWidget(self._reading)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is recorded now."""
        if self._case_id:
            self.text.show_lines(case_lines(self._session.findings, self._case_id))

    def show_place(self, place: str) -> None:
        """Scrolls to a page or a question, where the case has it."""
        self.text.show_place(place)

    def _on_chosen(self, case_id: str) -> None:
        self.show_case(case_id)
        self.chosen.emit(case_id)

    def _on_changed(self, operation: Operation) -> None:
        if self._case_id in operation.case_ids:
            if self._case_id in self._session.inspection.cases:
                self.refresh()
            else:
                self.offer("")
                self.chosen.emit("")


class CaseChooser(QWidget):
    """A field and a short list of cases. `left` says that Escape was pressed in the empty field or in the list."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._like = ""
        self.field = FilterField(self)
        self.field.setPlaceholderText(self.tr("Part of a reference"))
        self.field.setAccessibleName(self.tr("Case to show beside"))
        self.field.textChanged.connect(self._fill)
        self.field.moved_on.connect(self._enter)
        self.list = LinkList(self)
        self.list.setAccessibleName(self.tr("Cases"))
        self.list.chosen.connect(self._on_chosen)
        self._none = Muted(self.tr("No case has this in its reference."), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.field, self._none, self.list):
            column.addWidget(widget)
        column.addStretch(1)

    def offer(self, beside: str) -> None:
        """Offers the cases, those most like the one `beside` by reference first; that one itself is left out."""
        self._like = beside
        self.field.clear()
        self._fill()

    def focus(self) -> None:
        """Takes the keyboard."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        wanted = self.field.text().strip().casefold()
        found = [case for case in self._session.inspection.cases.values() if wanted in case.ref.casefold()]
        links = [self._link(case) for case in self._ordered(found) if case.id != self._like]
        self._none.setVisible(not links)
        self.list.setVisible(bool(links))
        self.list.set_links(links[:MOST_OFFERED])

    def _ordered(self, cases: Iterable[Case]) -> list[Case]:
        """The cases of the same child come first where references show it: `C-07` and `C-07 review`."""
        known = self._session.inspection.cases.get(self._like)
        ref = known.ref if known is not None else ""
        return sorted(cases, key=lambda case: -_alike(ref, case.ref))

    def _link(self, case: Case) -> Link:
        framework = self._session.findings.framework
        sample = framework.sample(case.sample).title if case.sample else ""
        progress = self._session.findings.assessments[case.id].progress
        answered = self.tr("{0} of {1} answered").format(progress.answered, progress.asked)
        return Link(case.ref, " · ".join(filter(None, (sample, answered))), case.id)

    def _enter(self) -> None:
        """Enter in the field chooses the first case of the list."""
        if self.list.currentItem() is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_chosen(self, case_id: object) -> None:
        self.chosen.emit(str(case_id))


class CaseText(QTextBrowser):
    """The lines of a case as text that can be selected and searched, never changed. `left` says Escape was pressed."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._blocks: dict[str, int] = {}
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The other case"))

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Shows these lines; what was scrolled to stays in sight."""
        scrolled = self.verticalScrollBar().value()
        self.clear()
        self._blocks = {}
        cursor = QTextCursor(self.document())
        for number, line in enumerate(lines):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(_block_format(line))
            if line.place:
                self._blocks.setdefault(line.place, cursor.blockNumber())  # a page before its key question
            cursor.insertText(line.text.replace("\n", "\u2028"), _text_format(line))
        self.verticalScrollBar().setValue(scrolled)

    def show_place(self, place: str) -> None:
        """Scrolls so that a page or a question is at the top."""
        if place in self._blocks:
            block = self.document().findBlockByNumber(self._blocks[place])
            top = self.document().documentLayout().blockBoundingRect(block).top()
            self.verticalScrollBar().setValue(round(top))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _alike(one: str, other: str) -> int:
    """With how many characters both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _block_format(line: Line) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin({"page": Space.L, "question": Space.S, "key": Space.S}.get(line.kind, 0))
    if line.kind in ("answer", "aside", "note", "evidence"):
        block.setLeftMargin(Space.L)
    return block


def _text_format(line: Line) -> QTextCharFormat:
    tokens, text = current_tokens(), QTextCharFormat()
    bold = line.kind in ("page", "key", "answer")
    text.setFont(role_font("large" if line.kind == "page" else "body", bold=bold))
    colours = {"aside": tokens.text_muted, "evidence": tokens.text_muted}
    tone = {"met": tokens.good, "not_met": tokens.poor}.get(line.tone, tokens.text)
    text.setForeground(QColor(tone if line.kind == "answer" else colours.get(line.kind, tokens.text)))
    if line.kind == "note":
        text.setFontItalic(True)
        text.setFontWeight(QFont.Weight.Normal)
    return text
