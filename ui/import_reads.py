"""Taking case reads from a file into the open inspection; the file is read off the interface thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from model.faults import CasereadError
from model.framework import Framework
from model.incoming import Preview, unreadable
from model.inspection import Inspection
from model.language import speaking, spoken
from ui.choosing import choose_reads
from ui.dialogs.import_reads import ImportReadsDialog
from ui.exporting import ask_target, file_name
from ui.menus import Command
from ui.ports import Files, Reports, Services

if TYPE_CHECKING:
    from ui.workspace import Workspace


class ImportReads(QObject):
    """Acts on the workspace that is open. `read` carries the file that was read, and its preview."""

    read = Signal(object, object)

    def __init__(self, services: Services, window: QWidget) -> None:
        super().__init__(window)
        self._files: Files = services.files
        self._reports: Reports = services.reports
        self._window = window
        self._open: Workspace | None = None
        self._dialog: ImportReadsDialog | None = None
        self._folder = Path.home()
        self._wanted = Path()
        self._is_tied = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.read.connect(self._show)

    def use(self, workspace: Workspace | None) -> None:
        """Imports into the inspection of this workspace from now on."""
        self._open = workspace
        if workspace is not None:
            self._folder = workspace.session.document.path.parent

    def commands(self) -> tuple[Command, ...]:
        """The commands of a menu."""
        return (Command("import_reads", self.tr("&Import reads…"), self.ask, "Ctrl+Shift+I", "inspection"),)

    def ask(self) -> None:
        """Asks for a file, shows what it would change, and takes it over once that is confirmed."""
        workspace = self._open
        if workspace is None or not workspace.flush():
            return
        session = workspace.session
        dialog = ImportReadsDialog(session.findings.framework, session.lookout, self._window)
        dialog.confirmed.connect(self._take_over)
        dialog.file_wanted.connect(self._ask_file)
        dialog.template_wanted.connect(self._save_template)
        dialog.save_wanted.connect(self._save_list)
        self._dialog = dialog
        dialog.exec()
        self._dialog = None
        dialog.deleteLater()

    def read_file(self, path: Path) -> None:
        """Reads a file for the dialog that is open."""
        if self._dialog is None or self._open is None:
            return
        self._folder, self._wanted = path.parent, path
        self._dialog.wait_for(path)
        findings = self._open.session.findings
        if not self._is_tied:  # not before: a window that Python frees finds no slot of what it frees with it
            self._is_tied = True
            self._window.destroyed.connect(self.finish)
        self._pool.start(_Job(self._files, path, (findings.framework, findings.inspection), self.read))

    def finish(self) -> None:
        """Returns once nothing is being read."""
        self._pool.waitForDone()

    def _ask_file(self) -> None:
        path = choose_reads(self._dialog or self._window, self._folder)
        if path is not None:
            self.read_file(path)

    def _show(self, path: Path, preview: Preview) -> None:
        """Shows what was read, unless nobody waits for it any more."""
        if self._dialog is not None and path == self._wanted:
            self._dialog.show_file(path, preview)

    def _take_over(self, preview: Preview) -> None:
        if self._open is None or preview.operation is None:
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            self._open.session.document.backups.ensure("import")
            self._open.session.make(preview.operation)
        finally:
            QGuiApplication.restoreOverrideCursor()

    def _save_template(self) -> None:
        if self._open is None or self._dialog is None:
            return
        framework = self._open.session.document.framework
        name = file_name(self.tr("{0} reads").format(framework.short_title), ".xlsx")
        target = ask_target(
            self._dialog, self.tr("Save a template"), self._folder / name, self.tr("Excel workbook")
        )
        if target is not None:
            self._tell_saved(target, lambda: self._reports.write_template(framework, target))

    def _save_list(self, text: str) -> None:
        name = file_name(self.tr("To put right"), ".txt")
        target = ask_target(
            self._dialog or self._window, self.tr("Save the list"), self._folder / name, self.tr("Text")
        )
        if target is not None:
            self._tell_saved(target, lambda: self._reports.write(target, f"{text}\n".encode()))

    def _tell_saved(self, target: Path, write: Callable[[], None]) -> None:
        """Writes a file and says so in the dialog, or says why it cannot be written."""
        if self._dialog is None:
            return
        try:
            write()
        except CasereadError as error:
            self._dialog.tell(str(error))
        else:
            self._folder = target.parent
            self._dialog.tell(self.tr("Saved: {0}").format(target))


class _Job(QRunnable):
    """Reads one file. It knows no more of the window than the signal to emit, and speaks its language."""

    def __init__(
        self, files: Files, path: Path, into: tuple[Framework, Inspection], read: SignalInstance
    ) -> None:
        super().__init__()
        self._files = files
        self._path = path
        self._into = into
        self._read = read
        self._language = spoken()

    def run(self) -> None:
        framework, inspection = self._into
        with speaking(self._language):
            try:
                preview = self._files.incoming(self._path).preview(framework, inspection, lambda: uuid4().hex)
            except CasereadError as error:
                preview = unreadable(error)
        self._read.emit(self._path, preview)
