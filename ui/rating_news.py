"""Has screen readers speak which ratings the last answer changed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from model import wording
from model.influence import bears_on_ratings
from model.operations import Operation
from ui.announce import announce
from ui.session import Session


class RatingNews(QObject):
    """Listens to a session; what it says belongs to a widget."""

    def __init__(self, session: Session, widget: QWidget) -> None:
        super().__init__(widget)
        self._session = session
        self._widget = widget
        session.changed.connect(self._on_changed)

    def _on_changed(self, operation: Operation) -> None:
        if bears_on_ratings(operation):
            framework = self._session.findings.framework
            found = (wording.rating_change(framework, change) for change in self._session.rating_changes)
            announce(self._widget, ". ".join(found))
