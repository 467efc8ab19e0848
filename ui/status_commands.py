"""Checking a case, signing it off and opening it again: in whose name, and what is in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from model.inspection import Inspection
from model.language import counted
from model.operations import Operation
from model.status import check, reopen, sign_off
from ui.announce import announce
from ui.clock import Clock, local_now
from ui.desk.case_notice import REOPEN_KEYS
from ui.dialogs.name import NameDialog
from ui.menus import Command
from ui.ports import Files
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.workspace import Workspace

Closing = Callable[[Inspection, Iterable[str], str, str], Operation | None]


class StatusCommands(QObject):
    """Acts on the case that is read or chosen in the workspace that is open. What was typed is saved first."""

    def __init__(
        self, files: Files, preferences: Preferences, window: QWidget, now: Clock = local_now
    ) -> None:
        super().__init__(window)
        self._files = files
        self._preferences = preferences
        self._window = window
        self._now = now
        self._open: Workspace | None = None

    def use(self, workspace: Workspace | None) -> None:
        """Acts on this workspace from now on."""
        self._open = workspace

    def commands(self) -> tuple[Command, ...]:
        """What can be done about the status of the case."""
        return (
            Command("check", self.tr("C&heck this case"), self.check, "Ctrl+Shift+K", "case"),
            Command("sign_off", self.tr("Si&gn this case off"), self.sign_off, "Ctrl+Shift+S", "case"),
            Command("reopen", self.tr("Re&open this case"), self.reopen, REOPEN_KEYS, "case"),
        )

    def check(self) -> None:
        """Records that the case was checked, by whom and on which day."""
        self._close(check, self.tr("{n} case checked.|{n} cases checked."))

    def sign_off(self) -> None:
        """Records that the case was signed off, by whom and on which day."""
        self._close(sign_off, self.tr("{n} case signed off.|{n} cases signed off."))

    def reopen(self) -> None:
        """Takes check and sign-off of the case away."""
        if self._open is not None and self._open.case_id:
            self.reopen_cases([self._open.case_id])

    def reopen_cases(self, case_ids: Iterable[str]) -> None:
        """Takes check and sign-off of these cases away."""
        if self._open is not None:
            wanted = reopen(self._open.session.inspection, case_ids)
            self._make(self._open, wanted, self.tr("{n} case reopened.|{n} cases reopened."))

    def name(self) -> str:
        """The person's name; asks for it the first time. Empty where it is not given."""
        if not self._files.author:
            dialog = NameDialog(self._window)
            given = dialog.name if dialog.exec() == QDialog.DialogCode.Accepted else ""
            dialog.deleteLater()
            if given:
                self._preferences.author = self._files.author = given
        return self._files.author

    def _close(self, closing: Closing, done: str) -> None:
        workspace = self._open
        if workspace is None or not workspace.case_id or not workspace.flush():
            return
        case_id = workspace.case_id
        if not workspace.session.findings.assessments[case_id].complete:
            self._show_obstacles(workspace, case_id)
            return
        name = self.name()
        if name:
            today = self._now().date().isoformat()
            wanted = closing(workspace.session.inspection, [case_id], name, today)
            self._make(workspace, wanted, done)

    def _show_obstacles(self, workspace: Workspace, case_id: str) -> None:
        """Says what is in the way where the case is read."""
        if not workspace.reading:
            workspace.open_case(case_id)
        workspace.desk.show_obstacles()

    def _make(self, workspace: Workspace, wanted: Operation | None, done: str) -> None:
        if wanted is not None and workspace.session.make(wanted):
            announce(workspace, counted(done, len(wanted.case_ids)))
