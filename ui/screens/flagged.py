"""The evidence of all cases that the report should take up, and the way from there into the report."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from model import evidence_words, labels
from model.evidence import flagged
from model.evidence_words import FLAGS
from model.inspection import Case, Evidence, next_record_id
from model.language import counted, say
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import EmptyState, Heading, Muted, Words
from ui.widgets.edge import Edge
from ui.widgets.focus_order import begin_at
from ui.widgets.link_list import Link, LinkList
from ui.widgets.page import Scrolling
from ui.widgets.segments import Segment, Segments

_PANEL_WIDTH = 400
_LARGEST_SHARE = 0.42
_FIRST_WORDS = 120

Flagged = tuple[Case, str, Evidence]


class FlaggedPart(QWidget):
    """A list of what was flagged, and beside it the current item in full.

    `case_requested` carries a case and the place in it to go to, `used` kind and id of the record that was made.
    """

    case_requested = Signal(str, str)
    used = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._items: tuple[Flagged, ...] = ()
        self.flags = Segments(self)
        self.flags.set_segments([Segment(key, say(title), "accent") for key, title in FLAGS.items()])
        self.flags.set_subject(self.tr("For the report"))
        self.list = LinkList(self)
        self.list.setAccessibleName(self.tr("Evidence for the report"))
        self.panel = FlaggedPanel(self)
        self._count = Muted("", self)
        self._empty = EmptyState(self.tr("Nothing flagged yet"), self._hint(), self)
        self._lay_out()
        self._connect()
        begin_at(self, self.list)

    def refresh(self) -> None:
        """Shows what is flagged now."""
        before = self._current
        self._items = flagged(self._session.inspection, self.flags.chosen)
        self.list.set_links(Link(_title(item), _remark(item), item) for item in self._items)
        self._count.setText(counted(self.tr("{n} item|{n} items"), len(self._items)))
        keys = [(case.id, key) for case, key, _ in self._items]
        self.list.setCurrentRow(keys.index(before) if before in keys else min(0, len(keys) - 1))
        nothing = not flagged(self._session.inspection)
        self._empty.setVisible(nothing)
        self._all.setVisible(not nothing)
        self._show_current()

    def use(self) -> None:
        """Makes a record of the current item, with its text; the inspector goes on from there."""
        item = self._item
        if item is None:
            return
        case, _, evidence = item
        good = evidence.flag == "good_practice"
        kind = "good_practice" if good else "recommendations"
        label = (labels.GOOD_PRACTICE_FROM if good else labels.RECOMMENDATION_FROM).format(case.ref)
        record_id = next_record_id(getattr(self._session.inspection, kind), uuid4().hex)
        if self._session.change(label, {(kind, record_id, "text"): evidence.text}):
            self.used.emit(kind, record_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def _item(self) -> Flagged | None:
        row = self.list.currentRow()
        return self._items[row] if 0 <= row < len(self._items) else None

    @property
    def _current(self) -> tuple[str, str] | None:
        item = self._item
        return None if item is None else (item[0].id, item[1])

    def _hint(self) -> str:
        return self.tr("Flag an item of evidence as good practice or as a concern while you read a case.")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.flags)
        head.addWidget(self._count, 1)
        left = QVBoxLayout()
        left.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        left.setSpacing(Space.S)
        left.addLayout(head)
        left.addWidget(self.list, 1)
        self._all = QWidget(self)
        row = QHBoxLayout(self._all)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(Edge(self))
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._all, 1)
        column.addWidget(self._empty)

    def _connect(self) -> None:
        self.flags.picked.connect(self.refresh)
        self.list.currentRowChanged.connect(self._show_current)
        self.panel.use_button.clicked.connect(self.use)
        self.panel.go_button.clicked.connect(self._go)
        theme_changed.connect(self._fit)

    def _fit(self) -> None:
        self.panel.setFixedWidth(min(scaled(_PANEL_WIDTH), round(self.width() * _LARGEST_SHARE)))

    def _show_current(self) -> None:
        self.panel.show_item(self._item)

    def _go(self) -> None:
        item = self._item
        if item is not None:
            case, _, evidence = item
            self.case_requested.emit(case.id, next(iter(evidence.question_ids), "evidence"))


class FlaggedPanel(Scrolling):
    """One item in full, with what can be done with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, role="panel")
        panel = self.content
        self._title = Heading("", panel, level=2)
        self._remark = Muted("", panel)
        self._text = Words("", panel)
        self.use_button = QPushButton(self.tr("Use in the report"), panel)
        self.use_button.setProperty("kind", "primary")
        self.go_button = QPushButton(self.tr("Go to the case"), panel)
        hint = self.tr("The words are copied. Write them so that no child can be recognised.")
        column = QVBoxLayout(panel)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.S)
        for widget in (self._title, self._remark, self._text):
            column.addWidget(widget)
        column.addSpacing(Space.S)
        for button in (self.use_button, self.go_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Muted(hint, panel, small=True))
        column.addStretch(1)

    def show_item(self, item: Flagged | None) -> None:
        """Shows an item, or that there is none."""
        self.content.setVisible(item is not None)
        if item is None:
            return
        case, _, evidence = item
        self._title.setText(self.tr("Case {0}").format(case.ref))
        self._remark.setText(_remark(item))
        self._text.setText(evidence.text)
        good = evidence.flag == "good_practice"
        action = self.tr("Use in the report") if good else self.tr("Make a recommendation of it")
        self.use_button.setText(action)
        self.use_button.setEnabled(bool(evidence.text))


def _title(item: Flagged) -> str:
    case, _, evidence = item
    words = " ".join(evidence.text.split())
    cut = words if len(words) <= _FIRST_WORDS else f"{words[:_FIRST_WORDS].rstrip()}…"
    return f"{case.ref} · {cut}"


def _remark(item: Flagged) -> str:
    """What it is flagged as, its kind, where it stands, and what it bears on."""
    _, _, evidence = item
    words = (evidence_words.marked_flag, evidence_words.kind, evidence_words.source)
    parts = (*(part(evidence) for part in words), ", ".join(evidence.question_ids))
    return " · ".join(part for part in parts if part)
