"""The first screen: begin an inspection, go on with one, or look at a demonstration."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from model.framework import Framework
from ui.choosing import choose_inspection
from ui.screens.new_inspection import NewInspection, NewInspectionDialog
from ui.theme import Space, current_tokens, scaled, theme_changed
from ui.widgets.controls import Card, Muted, Words
from ui.widgets.focus_order import begin_at
from ui.widgets.link_list import Link, LinkList
from ui.widgets.page import Page, SideBySide
from ui.widgets.shapes import shape_path

__all__ = ["NewInspection", "StartScreen"]

MOST_RECENT = 6


class StartScreen(Page):
    """What the program is, and the three ways into it.

    `new_requested` carries a NewInspection, `open_requested` a Path, `demo_requested` a framework's id.
    `forget_requested` asks that the recent files be forgotten.
    """

    new_requested = Signal(object)
    open_requested = Signal(object)
    demo_requested = Signal(object)
    forget_requested = Signal()

    def __init__(
        self,
        frameworks: Sequence[Framework],
        recent: Sequence[Path],
        author: str,
        parent: QWidget | None = None,
    ) -> None:
        """`author` is the name that the history would give to changes."""
        super().__init__(parent)
        self._frameworks = tuple(frameworks)
        self._author = author
        self._recent = LinkList(self)
        self._recent.setAccessibleName(self.tr("Recent inspections"))
        self._recent.chosen.connect(self.open_requested)
        self._demos = LinkList(self)
        self._demos.setAccessibleName(self.tr("Demonstrations"))
        self._demos.chosen.connect(self.demo_requested)
        self._build()
        self.set_recent(recent)
        self._demos.set_links(Link(item.title, item.demo, item.id) for item in self._frameworks if item.demo)

    def set_recent(self, recent: Sequence[Path]) -> None:
        """Lists these files, the latest first."""
        shown = recent[:MOST_RECENT]
        self._recent.set_links(Link(path.stem, str(path.parent), path) for path in shown)
        self._recent_card.setVisible(bool(shown))
        first = self._recent if shown else self._new
        begin_at(self, first)

    def ask_new(self) -> None:
        """Asks what a new inspection needs to know, and asks for it."""
        dialog = NewInspectionDialog(self._frameworks, self._author, self)
        accepted, wanted = dialog.exec() == QDialog.DialogCode.Accepted, dialog.wanted
        dialog.forget()
        dialog.deleteLater()
        if accepted:
            self.new_requested.emit(wanted)  # last: this screen goes while that is done

    def ask_open(self) -> None:
        """Asks for a file, and asks for it to be opened."""
        path = choose_inspection(self)
        if path is not None:
            self.open_requested.emit(path)

    def _build(self) -> None:
        self.body.setContentsMargins(Space.XXL * 2, Space.XXL, Space.XXL * 2, Space.XXL)
        columns = SideBySide(760, self)
        columns.add_column([self._welcome()], stretch=4)
        columns.add_column([self._recent_part(), self._demo_part()], stretch=5)
        self.body.addStretch(1)
        self.body.addWidget(columns)
        self.body.addStretch(2)

    def _welcome(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, Space.XL, 0)
        column.setSpacing(Space.M)
        column.addWidget(_Mark(part))
        column.addWidget(Words(self.tr("Caseread"), part, "display"))
        column.addWidget(
            Words(self.tr("Read case files, answer the questions, and see the ratings follow."), part)
        )
        column.addWidget(
            Muted(
                self.tr("Every answer is saved, encrypted, as you give it. Nothing leaves this laptop."), part
            )
        )
        column.addSpacing(Space.M)
        self._new = self._button(self.tr("New inspection…"), "primary", part)
        self._new.clicked.connect(self.ask_new)
        self._open = self._button(self.tr("Open…"), "", part)
        self._open.clicked.connect(self.ask_open)
        for button in (self._new, self._open):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return part

    def _button(self, text: str, kind: str, parent: QWidget) -> QPushButton:
        button = QPushButton(text, parent)
        button.setProperty("kind", kind)
        button.setAutoDefault(True)
        button.setMinimumWidth(scaled(180))
        return button

    def _recent_part(self) -> QWidget:
        self._recent_card = Card(self.tr("Go on with an inspection"), self)
        self._recent_card.body.addWidget(self._recent)
        forget = QPushButton(self.tr("Forget this list"), self._recent_card)
        forget.setProperty("kind", "link")
        forget.clicked.connect(self.forget_requested)
        self._recent_card.body.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeft)
        return self._recent_card

    def _demo_part(self) -> QWidget:
        card = Card(self.tr("Try a demonstration"), self)
        card.body.addWidget(
            Muted(
                self.tr(
                    "Made-up inspections to look round in. They are not encrypted: put no real case into them."
                ),
                card,
                small=True,
            )
        )
        card.body.addWidget(self._demos)
        return card


class _Mark(QWidget):
    """The program's mark: the four shapes of the ratings."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(scaled(22) * 4 + scaled(8) * 3, scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, side = current_tokens(), scaled(22)
        shapes = {"star": "best", "circle": "good", "triangle": "weak", "square": "poor"}
        for n, (shape, tone) in enumerate(shapes.items()):
            box = QRectF(n * (side + scaled(8)), 1, side, side)
            painter.fillPath(shape_path(shape, box), QColor(tokens.tone_fill(tone)))
