"""Writing the data of the open inspection to a file for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from model.export_forms import DataOrder, Form
from model.language import say, spoken
from model.work import Job
from ui.banner import Offer
from ui.dialogs.export_data import ExportDataDialog
from ui.exporting import ask_target, file_name
from ui.exports import Export
from ui.menus import Command
from ui.outlet import Outlet

if TYPE_CHECKING:
    from ui.workspace import Workspace


class ExportData(QObject):
    """Acts on the workspace that is open."""

    def __init__(self, outlet: Outlet, window: QWidget) -> None:
        super().__init__(window)
        self._outlet = outlet
        self._window = window
        self._open: Workspace | None = None
        self._folder = Path.home()

    def use(self, workspace: Workspace | None) -> None:
        """Exports the inspection of this workspace from now on."""
        self._open = workspace
        if workspace is not None:
            self._folder = workspace.session.document.path.parent

    def commands(self) -> tuple[Command, ...]:
        """The commands of a menu."""
        return (Command("export_data", self.tr("Export &data…"), self.ask, "Ctrl+Shift+E", "inspection"),)

    def ask(self) -> None:
        """Asks for a form and a file, and writes the data to it; what is being typed is saved first."""
        workspace = self._open
        if workspace is None or not workspace.flush():
            return
        dialog = ExportDataDialog(self._outlet.languages, self._window)
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        if chosen and workspace is self._open:
            if dialog.form.spoken:
                self._outlet.keep_language(dialog.language.choice)
            self._choose_target(workspace, dialog.order)
        dialog.deleteLater()

    def _choose_target(self, workspace: Workspace, order: DataOrder) -> None:
        target = ask_target(
            self._window,
            self.tr("Export data"),
            self._suggested(workspace, order.form),
            say(order.form.title),
        )
        if target is None or workspace is not self._open:
            return
        self._folder = target.parent
        session = workspace.session
        job = Job(session.document.framework, session.inspection, session.moment, order, spoken())
        again = Offer(self.tr("Export another form…"), self.ask)
        self._outlet.exports.start(Export(job, target, say(order.form.title), again))

    def _suggested(self, workspace: Workspace, form: Form) -> Path:
        service = workspace.session.inspection.service
        title = self.tr("{0} data").format(service) if service else self.tr("Inspection data")
        return self._folder / file_name(title, form.suffix)
