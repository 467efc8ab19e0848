"""Adding a case and removing one: what has to be asked of a person first."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from model import labels
from model.conditions import Value
from model.inspection import Path as ValuePath
from model.operations import creation, removal
from ui.screens.case_dialogs import NewCase, NewCaseDialog

if TYPE_CHECKING:
    from ui.workspace import Workspace


class CaseChanges(QObject):
    """Asks on behalf of the workspace that is open; does nothing while none is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._open: Workspace | None = None

    def use(self, workspace: Workspace | None) -> None:
        """Acts on this workspace from now on."""
        self._open = workspace

    def ask_new(self) -> None:
        """Asks what a new case needs to know, adds it and opens its facts."""
        if self._open is None:
            return
        session = self._open.session
        cases = session.inspection.cases.values()
        dialog = NewCaseDialog(session.findings.framework, cases, session.lookout, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._add(self._open, dialog.wanted)
        dialog.deleteLater()

    def ask_remove(self, case_id: str) -> None:
        """Removes a case once the person has confirmed it."""
        if self._open is None:
            return
        session = self._open.session
        case = session.case(case_id)
        question = self.tr("Remove case {0} with its {1} answers and {2} notes?\n\nUndo brings it back.")
        text = question.format(case.ref, len(case.answers), len(case.notes))
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        chosen = QMessageBox.question(self._window, self.tr("Remove a case"), text, buttons)
        wanted = removal(session.inspection, case_id)
        if chosen == QMessageBox.StandardButton.Yes and wanted is not None:
            session.make(wanted)

    def _add(self, workspace: Workspace, wanted: NewCase) -> None:
        case_id = uuid4().hex
        values: list[tuple[ValuePath, Value]] = [(("cases", case_id, "ref"), wanted.ref)]
        values.append((("cases", case_id, "sample"), wanted.sample))
        if wanted.reader:
            values.append((("cases", case_id, "reader"), wanted.reader))
        if workspace.session.make(creation(values, labels.NEW_CASE.format(wanted.ref))):
            workspace.open_facts(case_id)
