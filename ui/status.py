"""The line at the foot of the window: whether everything is saved, and where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from model.operations import Operation
from ui.session import Session
from ui.theme import current_tokens, scaled

if TYPE_CHECKING:
    from ui.workspace import Workspace


class SavedState(QStatusBar):
    """Says “Saved” only of what is on the disk."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self.setSizeGripEnabled(False)
        self._dot = _Dot(self)
        self._saved = QLabel(self)
        self._history = QLabel(self)
        self._place = QLabel(self)
        self._protection = QLabel(self)
        self._offline = QLabel(self.tr("Offline"), self)
        for label in (self._dot, self._saved, self._history):
            self.addWidget(label)
        for label in (self._place, self._protection, self._offline):
            self.addPermanentWidget(label)

    @property
    def text(self) -> str:
        """What is said about saving."""
        return self._saved.text()

    def show_session(self, session: Session | None) -> None:
        """Follows an open inspection; None where none is open."""
        if self._session is not None:
            self._session.changed.disconnect(self._on_changed)
            self._session.unsaved.settled.disconnect(self._say_all_saved)
        self._session = session
        for label in (self._dot, self._saved, self._history, self._protection):
            label.setVisible(session is not None)
        if session is not None:
            session.changed.connect(self._on_changed)
            session.unsaved.settled.connect(self._say_all_saved)
            if session.unsaved:
                self.show_refused()
            else:
                self._say_all_saved()
            self._show_history()
            self._show_protection(session.document.is_encrypted)

    @property
    def protection(self) -> str:
        """What is said about encryption; empty while nothing is open."""
        return "" if self._protection.isHidden() else self._protection.text()

    def show_refused(self) -> None:
        """Says that the last change was not saved, or that text is still waiting."""
        waiting = self._session is not None and bool(self._session.unsaved)
        self._dot.set_saved(False)
        self._saved.setText(
            self.tr("Text is not saved yet") if waiting else self.tr("The last change was not saved")
        )

    def show_place(self, workspace: Workspace | None) -> None:
        """Says which case is read."""
        order = workspace.cases.case_order if workspace and workspace.reading else ()
        case_id = workspace.case_id if workspace else ""
        if case_id in order:
            text = self.tr("Case {0} of {1}").format(order.index(case_id) + 1, len(order))
            self._place.setText(text)
        else:
            self._place.setText("")

    def _on_changed(self, _operation: Operation) -> None:
        if self._session is None or self._session.saved_at is None:
            return
        if not self._session.unsaved:
            self._dot.set_saved(True)
            self._saved.setText(self.tr("Saved {0}").format(f"{self._session.saved_at:%H:%M:%S}"))
        self._show_history()

    def _say_all_saved(self) -> None:
        self._dot.set_saved(True)
        self._saved.setText(self.tr("Everything is saved"))

    def _show_protection(self, encrypted: bool) -> None:
        open_to_all = self.tr("Anyone who has this file can read it. Use it for made-up cases only.")
        self._protection.setText(self.tr("Encrypted") if encrypted else self.tr("Not encrypted"))
        self._protection.setToolTip("" if encrypted else open_to_all)

    def _show_history(self) -> None:
        assert self._session is not None
        changes = self._session.document.changes
        number = self.tr("1 change") if changes == 1 else self.tr("{0} changes").format(changes)
        self._history.setText(self.tr("History: {0} · Ctrl+Z to undo").format(number))


class _Dot(QLabel):
    """A dot for saved, a square for not saved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_saved = True
        self.setFixedWidth(scaled(14))

    def set_saved(self, saved: bool) -> None:
        self._is_saved = saved
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        side = scaled(8)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        painter.setBrush(QColor(tokens.saved if self._is_saved else tokens.not_met))
        painter.setPen(QColor(tokens.saved if self._is_saved else tokens.not_met))
        draw = painter.drawEllipse if self._is_saved else painter.drawRect
        draw(left, top, side, side)
