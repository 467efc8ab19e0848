"""Above the pages of a report: where one is in it, what can be done with it, and how that went."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.announce import announce
from ui.screens.report_options import ReportOptions
from ui.theme import Space
from ui.widgets.controls import Muted, Words
from ui.widgets.flow import FlowRow
from ui.widgets.turning import Turning

_ROOM_FOR_ONE_ROW = 820
"""The width (logical pixels at normal text) from which everything stands beside one another."""


class ReportBar(QFrame):
    """The page in view, how the report is made, the zoom, and the buttons to print and to export."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        self.place = Muted("", self)
        self.place.setWordWrap(False)
        self.options = ReportOptions(self)
        self.zoom_out = self._button("−", self.tr("Smaller pages"), "quiet")
        self.zoom = Muted("", self)
        self.zoom.setWordWrap(False)
        self.zoom_in = self._button("+", self.tr("Larger pages"), "quiet")
        self.fit_width = self._button(self.tr("Fit width"), self.tr("Fit the pages to the width"), "quiet")
        self.print_button = self._button(self.tr("Print…"), self.tr("Print this report"))
        self.export_button = self._button(self.tr("Export PDF…"), self.tr("Export this report"), "primary")
        acts = FlowRow(self)
        acts.row.setSpacing(Space.XS)
        for widget in (self.zoom_out, self.zoom, self.zoom_in, self.fit_width, self.print_button):
            acts.row.addWidget(widget)
        acts.row.addWidget(self.export_button)
        whole = Turning(_ROOM_FOR_ONE_ROW, Space.S, self)
        whole.row.addWidget(self._options(whole))
        whole.row.addStretch(1)
        whole.row.addWidget(acts)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.addWidget(whole)

    def show_place(self, pages: range, count: int, zoom: int) -> None:
        """Shows which page is in view, or which pages that face one another, of how many; and the zoom in per cent."""
        text = self.tr("Pages {0}–{1} of {2}") if len(pages) > 1 else self.tr("Page {0} of {2}")
        self.place.setText(text.format(pages.start + 1, pages.stop, count) if count else "")
        self.zoom.setText(f"{zoom}%" if count else "")

    def _options(self, parent: QWidget) -> QWidget:
        part = QWidget(parent)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.place)
        row.addWidget(self.options, 1)
        return part

    def _button(self, text: str, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", kind)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button


class Notice(QFrame):
    """One line on how something went, with what to do about it. Screen readers are told at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card-alt")
        self.text = Words("", self)
        self.button = QPushButton(self.tr("Refresh"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.hide()

    def say(self, text: str, action: str = "") -> None:
        """Shows a text with a button, or nothing for an empty text."""
        self.text.setText(text)
        self.button.setText(action or self.button.text())
        self.button.setVisible(bool(action))
        self.setVisible(bool(text))
        if text:
            announce(self, text)
