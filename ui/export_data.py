"""Writing the data of the open inspection to a file for other programs, off the interface thread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from model.export_forms import Form
from model.faults import CasereadError
from model.findings import Findings
from model.language import say, speaking, spoken
from ui.announce import announce
from ui.banner import Banner, Offer
from ui.dialogs.export_data import ExportDataDialog
from ui.exporting import ask_target, file_name
from ui.menus import Command
from ui.ports import Reports

if TYPE_CHECKING:
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to write, in which form, and where. The findings are immutable: the inspection may change meanwhile."""

    findings: Findings
    form: Form
    notes: bool
    target: Path


class ExportData(QObject):
    """Acts on the workspace that is open. `done` carries what was wanted, and the error that stopped it or None."""

    done = Signal(object, object)

    def __init__(self, reports: Reports, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._reports = reports
        self._banner = banner
        self._window = window
        self._open: Workspace | None = None
        self._folder = Path.home()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.done.connect(self._tell)
        window.destroyed.connect(self.finish)

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
        dialog = ExportDataDialog(self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._choose_target(workspace.session.findings, dialog.form, notes=dialog.notes)
        dialog.deleteLater()

    def finish(self) -> None:
        """Returns once nothing is being written."""
        self._pool.waitForDone()

    def _choose_target(self, findings: Findings, form: Form, *, notes: bool) -> None:
        service = findings.inspection.service
        title = self.tr("{0} data").format(service) if service else self.tr("Inspection data")
        suggested = self._folder / file_name(title, form.suffix)
        target = ask_target(self._window, self.tr("Export data"), suggested, say(form.title))
        if target is not None:
            self._folder = target.parent
            self._pool.start(_Job(self._reports, Wanted(findings, form, notes, target), self.done))

    def _tell(self, wanted: Wanted, error: CasereadError | None) -> None:
        if error is not None:
            self._banner.show_error(error, Offer(self.tr("Save under another name…"), self.ask))
            return
        text = self.tr("Saved: {0}").format(wanted.target)
        self._banner.settle()
        self._banner.remind(text, Offer(self.tr("Export another form…"), self.ask))
        announce(self._window, text)


class _Job(QRunnable):
    """One file. It knows no more of the window than the signal to emit, and speaks its language."""

    def __init__(self, reports: Reports, wanted: Wanted, done: SignalInstance) -> None:
        super().__init__()
        self._reports = reports
        self._wanted = wanted
        self._done = done
        self._language = spoken()

    def run(self) -> None:
        outcome: CasereadError | None = None
        wanted = self._wanted
        try:
            with speaking(self._language):
                self._reports.write_export(wanted.findings, wanted.target, wanted.form.id, notes=wanted.notes)
        except CasereadError as error:
            outcome = error
        finally:
            self._done.emit(wanted, outcome)
