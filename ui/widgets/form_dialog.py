"""A dialog with a form, a button that does it, and one that does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import Space, scaled
from ui.widgets.dialog import Dialog
from ui.widgets.form_rows import form
from ui.widgets.labels import Heading, Muted
from ui.widgets.page import Scrolling

USUAL_WIDTH = 560
"""Logical pixels at normal text."""


class FittingDialog(Dialog):
    """As high as its words need, and it grows when more is said; on a screen too low for that, it scrolls.

    What it shows goes into `column`, its buttons into `foot`, which stays in sight.
    """

    def __init__(self, parent: QWidget | None = None, width: int = USUAL_WIDTH) -> None:
        super().__init__(parent)
        self._width = width
        self._content = _Content(self)
        self.column = QVBoxLayout(self._content.content)
        self.column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.S)
        self.column.setSpacing(Space.M)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(Space.XL, Space.S, Space.XL, Space.L)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._content, 1)
        whole.addLayout(self.foot)
        self._content.content.installEventFilter(self)

    @property
    def body(self) -> QWidget:
        """The parent of what goes into the column."""
        return self._content.content

    def sizeHint(self) -> QSize:
        """As wide as usual and as high as needed, within the screen."""
        room = self.screen().availableSize() - QSize(Space.XXL, Space.XXL)
        width = min(max(scaled(self._width), self.column.minimumSize().width()), room.width())
        beside_a_bar = width - self._content.verticalScrollBar().sizeHint().width()
        height = self.column.totalHeightForWidth(beside_a_bar) + self.foot.sizeHint().height()
        return QSize(width, min(height, room.height()))

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Grows with what is said."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.resize(self.size().expandedTo(self.sizeHint()))
        return super().eventFilter(watched, event)


class _Content(Scrolling):
    """Scrolls its page, and takes whatever height the dialog gives it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)


class FormDialog(FittingDialog):
    """Rows go into `rows`, then `finish` adds the buttons: so Tab goes through the fields first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = form()
        self._title, self._text = Heading("", self.body, level=1), Muted("", self.body)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.column.addLayout(self.rows)
        self.column.addStretch(1)

    def set_words(self, title: str, text: str) -> None:
        """What the dialog is for."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def finish(self, action: str) -> QPushButton:
        """Adds the buttons; returns the one that does it."""
        button, buttons = action_buttons(self, action)
        buttons.accepted.connect(self.accept)
        self.foot.addWidget(buttons)
        return button


def action_buttons(dialog: QDialog, action: str) -> tuple[QPushButton, QDialogButtonBox]:
    """A button that does it and one that leaves the dialog, in the order of the platform."""
    button = QPushButton(action, dialog)
    button.setProperty("kind", "primary")
    button.setDefault(True)
    buttons = QDialogButtonBox(dialog)
    buttons.addButton(button, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(dialog.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.rejected.connect(dialog.reject)
    return button, buttons
