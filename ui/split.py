"""The reading desk with its companion: beside it while there is room, or in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.companion import Companion
from ui.companion_place import CASE, NOTHING, RATINGS, CompanionPlace
from ui.desk.desk import ReadingDesk
from ui.session import Session
from ui.theme import scaled, theme_changed
from ui.widgets.focus_order import step
from ui.widgets.splitter import Splitter

ROOM_FOR_BOTH = 1100
"""The width of the window (logical pixels at normal text) from which the companion stands beside the questions."""

_LEAST_WIDTH, _USUAL_WIDTH, _USUAL_HEIGHT = 320, 440, 640


class CompanionWindow(QWidget):
    """A window of its own for the companion. Its title says nothing of the inspection. `closed` is for good."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        title = self.tr("Beside the questions")
        self.setWindowTitle(f"{title} – {QApplication.applicationDisplayName()}")
        self.resize(scaled(_USUAL_WIDTH), scaled(_USUAL_HEIGHT))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def take(self, companion: Companion) -> None:
        """Takes the companion in."""
        self._column.addWidget(companion)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through it in the order in which people read."""
        return step(self, forward=next)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class Split(Splitter):
    """Keeps desk and companion side by side. Where there is no room for both, the companion has its own window.

    `opened` carries that window when it is shown, so that the keys of the main window act in it too.
    """

    opened = Signal(object)

    def __init__(self, session: Session, desk: ReadingDesk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._detached = False
        self._geometry = b""
        self.companion = Companion(
            session, desk.what_if, desk
        )  # not self: a splitter makes a pane of any child
        self.window_beside = CompanionWindow(self)
        self.add_pane(desk, 1, grows=True)
        self._dock(_USUAL_WIDTH)
        self.companion.hide()
        self._connect()

    @property
    def detached(self) -> bool:
        """Whether the companion has its own window."""
        return self._detached

    @property
    def place(self) -> CompanionPlace:
        """What is beside the desk, and where."""
        self._note_place()
        shown, case_id = self.companion.shown, self.companion.case.case_id
        return CompanionPlace(shown, case_id, self._detached, self.widths[1], self._geometry)

    def bring_back(self, place: CompanionPlace) -> None:
        """Shows what was beside the desk, where it was."""
        self._geometry = place.window
        if place.width:
            self.set_widths((1, place.width))
        if place.shown == RATINGS:
            self.companion.show_ratings()
        elif place.shown == CASE:
            self.companion.show_case(place.case_id)
        self._put(detached=place.detached)

    def toggle_ratings(self) -> None:
        """Shows the ratings beside the desk, or nothing any more."""
        if self.companion.shown == RATINGS:
            self.close_companion()
        else:
            self.companion.show_ratings()
            self._put(detached=self._detached)

    def toggle_case(self) -> None:
        """Shows the list of cases to read beside this one, or nothing any more."""
        if self.companion.shown == CASE:
            self.close_companion()
            return
        self.companion.show_case()
        self._put(detached=self._detached)
        if self._detached:
            self.window_beside.activateWindow()
        self.companion.case.chooser.focus()

    def toggle_window(self) -> None:
        """Moves the companion to its own window, or back beside the desk; the ratings where there is nothing yet."""
        if self.companion.shown == NOTHING:
            self.companion.show_ratings()
        self._put(detached=not self._detached)

    def close_companion(self) -> None:
        """Shows nothing beside the desk any more."""
        self._note_place()
        self.companion.show_nothing()
        self._put(detached=False)
        self._return_to_desk()

    def conceal(self) -> None:
        """Takes the other window out of sight at once."""
        self._note_place()
        self.window_beside.hide()

    def reveal(self) -> None:
        """Shows the other window again, where something is in it."""
        if self._detached:
            self.window_beside.show()
            self.opened.emit(self.window_beside)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def fit(self) -> None:
        """Gives the companion its room, or its own window where there is none any more."""
        self.companion.setMinimumWidth(scaled(_LEAST_WIDTH))
        self._desk.panes.set_beside(self._docked)
        self._desk.side.preview.show_rows(not (self._docked and self.companion.shown == RATINGS))
        if self._docked and not self._has_room and self.isVisible():
            self._put(detached=True)
        super().fit()

    @property
    def _docked(self) -> bool:
        return self.companion.shown != NOTHING and not self._detached

    @property
    def _has_room(self) -> bool:
        return self.window().width() >= scaled(ROOM_FOR_BOTH)

    def _put(self, *, detached: bool) -> None:
        """Puts the companion beside the desk; into its window where there is no room, or that is wanted."""
        there = self.companion.shown != NOTHING
        was, self._detached = self._detached, there and (detached or not self._has_room)
        self.companion.set_detached(self._detached)
        if self._detached and not was:
            self._detach()
        elif was and not self._detached:
            self._note_place()
            self.window_beside.hide()
            self._dock(self.widths[1])
        self.companion.setVisible(there)
        self.reveal()
        self.fit()

    def _detach(self) -> None:
        self.window_beside.take(self.companion)
        if self._geometry:
            self.window_beside.restoreGeometry(QByteArray(self._geometry))

    def _dock(self, width: int) -> None:
        self.add_pane(self.companion, width, self.tr("Width of what stands beside the questions"))

    def _note_place(self) -> None:
        """Notes the place of the other window while it is shown."""
        if self.window_beside.isVisible():
            self._geometry = bytes(self.window_beside.saveGeometry().data())

    def _return_to_desk(self) -> None:
        if self._desk.isVisible():
            self.window().activateWindow()
            self._desk.take_focus()

    def _connect(self) -> None:
        self._desk.placed.connect(self.companion.follow)
        self.companion.closed.connect(self.close_companion)
        self.companion.moved.connect(self.toggle_window)
        self.companion.left.connect(self._return_to_desk)
        self.window_beside.closed.connect(self.close_companion)
        theme_changed.connect(self.fit)
