"""Words and surfaces: headings, quiet text, cards, keycaps, and what an empty screen says."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space

_ROLES = {1: "title", 2: "heading", 3: "subheading", 4: "section"}

_NUMBER = re.compile(r"[0-9]+(\.[0-9a-z]{1,4})*")


def number_of(identifier: str) -> str:
    """An id that people read as a number, such as `2.2.1` or `3.q8`; empty for one that is only a name."""
    return identifier if _NUMBER.fullmatch(identifier) else ""


def numbered(identifier: str, title: str) -> str:
    """A title with its number, where its id is one: `2.2 Planning`."""
    return f"{number_of(identifier)} {title}".strip()


def plain(text: str) -> str:
    """Text for a label with a buddy, where `&` would mark a key."""
    return text.replace("&", "&&")


def set_role(widget: QWidget, role: str) -> None:
    """Gives a widget another look of the stylesheet."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Words(QLabel):
    """Plain text that wraps; `role` is a look of the stylesheet."""

    def __init__(self, text: str = "", parent: QWidget | None = None, role: str = "body") -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setIndent(0)

    def heightForWidth(self, width: int) -> int:
        """Layouts ask for the width that they have, even where the words may not be as wide."""
        return super().heightForWidth(min(width, self.maximumWidth()))


class Heading(Words):
    """A heading: level 1 heads a screen, 2 a part or a card, 3 what is within, 4 a group of lines."""

    def __init__(self, text: str = "", parent: QWidget | None = None, level: int = 1) -> None:
        super().__init__(text, parent, _ROLES[level])


class Muted(Words):
    """Quiet text; `small` for remarks."""

    def __init__(self, text: str = "", parent: QWidget | None = None, small: bool = False) -> None:
        super().__init__(text, parent, "small" if small else "muted")


class KeyHint(QLabel):
    """A little keycap, such as `Ctrl N`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "key")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Card(QFrame):
    """A framed surface with a column of widgets in `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        self.body.setSpacing(Space.S)
        self.heading: Heading | None = None
        if title:
            self.heading = Heading(title, self, level=2)
            self.body.addWidget(self.heading)


class EmptyState(QWidget):
    """What there is to do where there is nothing yet; `buttons` takes them."""

    def __init__(self, title: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Heading(title, self, level=1)
        self.text = Muted(text, self)
        self.buttons = QHBoxLayout()
        self.buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.M)
        column.addStretch(1)
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(self.buttons)
        column.addStretch(2)
