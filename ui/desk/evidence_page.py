"""All evidence of the case that is read, by kind and by what the report takes up of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from model.evidence_words import FLAGS, KINDS
from model.language import counted, say
from ui.desk.evidence_keeper import EvidenceKeeper
from ui.desk.evidence_strip import EvidenceStrip
from ui.keys import current_keys
from ui.theme import Space, scaled
from ui.widgets.controls import Heading, Muted
from ui.widgets.flow import FlowLayout
from ui.widgets.page import Scrolling
from ui.widgets.segments import Segment, Segments

_LEAST_WIDTH = 240


class EvidencePage(QFrame):
    """`jumped` carries a question that somebody goes to."""

    jumped = Signal(str)

    def __init__(self, keeper: EvidenceKeeper, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._scroll = Scrolling(self)
        self._title = Heading("", self, level=2)
        self.kinds = self._choice(self.tr("Kind"), KINDS)
        self.flags = self._choice(self.tr("For the report"), FLAGS)
        self.new_button = QPushButton(self.tr("New evidence"), self)
        self.new_button.clicked.connect(self._begin)
        self.strip = EvidenceStrip(keeper, "", self._scroll.content)
        self.strip.left.connect(self._focus_back)
        self.strip.jumped.connect(self.jumped)
        self._none = Muted("", self._scroll.content)
        self._lay_out()

    def show_case(self, *, fixed: bool) -> None:
        """Shows the evidence of the case that the keeper has; `fixed` says that it may only be read."""
        self.new_button.setEnabled(not fixed)
        self.strip.set_fixed(fixed)
        self._refresh()

    def focus_first(self) -> None:
        """Puts the focus on the first item, or where one begins."""
        if self.strip.lines:
            self.strip.focus_line()
        else:
            self.new_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self.strip.flush()

    def minimumSizeHint(self) -> QSize:
        """Little width, as choices that do not fit stand below one another."""
        return QSize(scaled(_LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for choice in (self.kinds, self.flags):
            choice.fit(event.size().width() - 2 * Space.L)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key for new evidence opens an item here, too."""
        if current_keys().action(event) == "evidence" and self.new_button.isEnabled():
            self._begin()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        number, shown = len(self._keeper.items()), self.kinds.chosen or self.flags.chosen
        self._title.setText(counted(self.tr("{n} item of evidence|{n} items of evidence"), number))
        self.strip.refresh()
        nothing = self.tr("None of this kind.") if shown and number else self._hint()
        self._none.setText(nothing)
        self._none.setVisible(self.strip.isHidden())

    def _hint(self) -> str:
        key = current_keys().shown("evidence")
        return self.tr("Nothing yet. {0} on a question records what the file shows, and where.").format(key)

    def _choice(self, subject: str, titles: dict[str, str]) -> Segments:
        choice = Segments(self)
        choice.set_segments([Segment(key, say(title), "accent") for key, title in titles.items()])
        choice.set_subject(subject)
        choice.picked.connect(self._narrow)
        return choice

    def _lay_out(self) -> None:
        filters = FlowLayout()
        filters.setSpacing(Space.M)
        for widget in (self.kinds, self.flags, self.new_button):
            filters.addWidget(widget)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.M, Space.L, Space.S)
        head.setSpacing(Space.S)
        head.addWidget(self._title)
        head.addLayout(filters)
        column = QVBoxLayout(self._scroll.content)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.addWidget(self._none)
        column.addWidget(self.strip)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(head)
        whole.addWidget(self._scroll, 1)

    def _begin(self) -> None:
        self.kinds.choose("")
        self.flags.choose("")
        self._narrow()
        self.strip.begin()

    def _narrow(self) -> None:
        self.strip.narrow(self.kinds.chosen, self.flags.chosen)
        self._refresh()

    def _focus_back(self) -> None:
        self.focus_first()
