"""What leaves the window: reports and data as files, pages on paper."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from model.faults import CasereadError
from model.language import spoken
from model.report_orders import LANGUAGE_CHOICES
from ui.banner import Banner
from ui.exports import Exports
from ui.ports import Services
from ui.preferences import Preferences
from ui.printing import Printing
from ui.widgets.work_strip import WorkStrip


class Outlet(QObject):
    """Belongs to the window, so that what is under way goes on while screens come and go, until the inspection goes.

    `strips` shows what is under way. `worker` makes documents: see `Services`.
    """

    def __init__(self, services: Services, preferences: Preferences, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._banner = banner
        self.worker = services.worker
        self.strips = QWidget(window)
        column = QVBoxLayout(self.strips)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        making, printing = WorkStrip(self.strips), WorkStrip(self.strips)
        for strip in (making, printing):
            column.addWidget(strip)
        self.exports = Exports(services, banner, making, window)
        self.printing = Printing(banner, printing, window)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages chosen for reports last; before a choice, the one that is spoken."""
        return LANGUAGE_CHOICES[self._preferences.report_language or spoken()]

    def keep_language(self, choice: str) -> None:
        """Keeps one of `LANGUAGE_CHOICES` for the next report."""
        self._preferences.report_language = choice

    def cancel(self) -> None:
        """Stops what is being made, or else what is being printed."""
        (self.exports if self.exports.is_busy else self.printing).cancel()

    def stop(self) -> None:
        """Returns once nothing is made or printed any more, and nothing of it is left."""
        self.exports.stop()
        self.printing.stop()

    def tell_unfinished(self) -> None:
        """Says what was stopped as the inspection went, to those who wanted it."""
        faults = (*self.exports.take_unfinished(), *self.printing.take_unfinished())
        if faults:
            self._banner.show_error(CasereadError(faults))
