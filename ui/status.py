"""The line at the foot of the window: whether everything is saved, and where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from model.language import counted
from model.operations import Operation
from ui.announce import announce
from ui.keys import current_keys
from ui.session import Session
from ui.theme import Space, current_tokens, scaled

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
        self._offline = QLabel(self)
        left, right = (self._dot, self._saved, self._history), (self._place, self._protection, self._offline)
        self._labels = (*left, *right)
        for label in left:
            self.addWidget(label)
        for label in right:
            self.addPermanentWidget(label)
        self.reword()

    def reword(self) -> None:
        """Says what always stands here in the language that is spoken now; `show_session` says the rest."""
        self._offline.setText(self.tr("Offline"))

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
        if session is not None:
            session.changed.connect(self._on_changed)
            session.unsaved.settled.connect(self._say_all_saved)
            if session.unsaved:
                self.show_refused()
            else:
                self._say_all_saved()
            self._show_history()
            self._show_protection(session.document.is_encrypted)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window likes: what is said gives way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def protection(self) -> str:
        """What is said about encryption; empty while nothing is open."""
        return "" if self._protection.isHidden() else self._protection.text()

    def show_refused(self) -> None:
        """Says that the last change was not saved, or that text is still waiting."""
        waiting = self._session is not None and bool(self._session.unsaved)
        text = self.tr("Text is not saved yet") if waiting else self.tr("The last change was not saved")
        self._say(text, saved=False)

    def show_place(self, workspace: Workspace | None) -> None:
        """Says which case is read."""
        order = workspace.cases.case_order if workspace and workspace.reading else ()
        case_id = workspace.case_id if workspace else ""
        if case_id in order:
            text = self.tr("Case {0} of {1}").format(order.index(case_id) + 1, len(order))
            self._place.setText(text)
        else:
            self._place.setText("")
        self._fit()

    def _on_changed(self, _operation: Operation) -> None:
        if self._session is None or self._session.saved_at is None:
            return
        self._show_history()
        if not self._session.unsaved:
            self._say(self.tr("Saved {0}").format(f"{self._session.saved_at:%H:%M:%S}"), saved=True)

    def _say_all_saved(self) -> None:
        self._say(self.tr("Everything is saved"), saved=True)

    def _say(self, text: str, *, saved: bool) -> None:
        """Shows whether all is saved. Screen readers hear of it when it is not, and when it is again."""
        if saved != self._dot.is_saved:
            announce(self, text, urgent=not saved)
        self._dot.set_saved(saved)
        self._saved.setText(text)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, what the menus and the list say too gives way."""
        always = (self._place, self._offline)
        wanted = [label for label in self._labels if self._session is not None or label in always]
        for spare in (self._history, self._offline, self._place):
            if spare in wanted and _width(wanted) > self.width():
                wanted.remove(spare)
        for label in self._labels:
            label.setVisible(label in wanted)

    def _show_protection(self, encrypted: bool) -> None:
        open_to_all = self.tr("Anyone who has this file can read it. Use it for made-up cases only.")
        self._protection.setText(self.tr("Encrypted") if encrypted else self.tr("Not encrypted"))
        self._protection.setToolTip("" if encrypted else open_to_all)

    def _show_history(self) -> None:
        assert self._session is not None
        changes = self._session.document.changes
        number = counted(self.tr("{n} change|{n} changes"), changes)
        key = current_keys().shown("undo")
        text = self.tr("History: {0} · {1} to undo") if key else self.tr("History: {0}")
        self._history.setText(text.format(number, key))


def _width(labels: list[QLabel]) -> int:
    return sum(label.sizeHint().width() + Space.S for label in labels)


class _Dot(QLabel):
    """A dot for saved, a square for not saved."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_saved = True
        self.setFixedWidth(scaled(14))

    @property
    def is_saved(self) -> bool:
        return self._is_saved

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
