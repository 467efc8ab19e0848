"""The facts of the case on the reading desk; they decide what applies."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.screens.facts import FactsForm
from ui.session import Session
from ui.theme import Space
from ui.widgets.controls import Heading, Muted


class FactsPage(QFrame):
    """A heading over the form."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = FactsForm(session, self)
        title = Heading(self.tr("Case facts"), self, level=2)
        hint = Muted(
            self.tr("The inspector's view decides which questions apply. References only, no names."), self
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.M, Space.L, 0)
        layout.addWidget(title)
        layout.addWidget(hint)
        layout.addWidget(self.form, 1)

    def show_case(self, case_id: str) -> None:
        """Shows the facts of a case."""
        self.form.show_case(case_id)

    def focus_fact(self, fact_id: str) -> None:
        """Puts the focus on a fact; on the first one that is needed for an unknown id."""
        self.form.focus_fact(fact_id)

    def flush(self) -> None:
        """Saves what has been typed and not yet saved."""
        self.form.flush()
