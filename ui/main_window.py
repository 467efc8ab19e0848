"""The window: start screen or open inspection, menus, messages, and the saved state that is always in sight."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from model import frameworks
from model.conditions import Value
from model.faults import CasereadError
from model.inspection import Path as ValuePath
from model.operations import Operation, creation, removal
from ui.banner import Banner
from ui.dialogs.keyboard import KeyboardSheet
from ui.look import Look
from ui.menus import Command, CommandMenu, Commands
from ui.places import CASES, ORGANISATION
from ui.ports import Document, Services
from ui.preferences import Preferences
from ui.screens.case_dialogs import NewCaseDialog
from ui.screens.start import NewInspection, StartScreen
from ui.session import Session
from ui.status import SavedState
from ui.workspace_commands import WorkspaceCommands

if TYPE_CHECKING:
    from ui.workspace import Workspace

ENDING = ".caseread"


class MainWindow(QMainWindow):
    """One window, at most one open inspection."""

    def __init__(self, services: Services, preferences: Preferences) -> None:
        super().__init__()
        self._services = services
        self._preferences = preferences
        self._workspace: Workspace | None = None
        self._start: StartScreen | None = None
        self._refused = False
        self.setWindowTitle(QApplication.applicationDisplayName())
        self._central = QWidget(self)
        self.setCentralWidget(self._central)
        self._banner = Banner(self._central)
        self._stack = QStackedWidget(self._central)
        column = QVBoxLayout(self._central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        self._work = WorkspaceCommands(self)
        self._look = Look(preferences, self)
        self._commands = Commands(self, self._menus())
        self._saved = SavedState(self)
        self.setStatusBar(self._saved)
        if not self.restoreGeometry(preferences.geometry):
            self.resize(QSize(1366, 768))
        self._show_start()

    @property
    def workspace(self) -> Workspace | None:
        """The open inspection, or None."""
        return self._workspace

    @property
    def commands(self) -> Commands:
        return self._commands

    @property
    def banner(self) -> Banner:
        return self._banner

    @property
    def status_text(self) -> str:
        """What is said about saving."""
        return self._saved.text

    @property
    def start(self) -> StartScreen | None:
        """The start screen while it is shown."""
        return self._start

    # Files

    def open_path(self, path: Path) -> bool:
        """Opens an inspection file. False, with a message, when it cannot be opened."""
        try:
            document = self._services.files.open(path)
        except CasereadError as error:
            self._banner.show_error(error)
            return False
        self._show_document(document)
        return True

    def create_inspection(self, wanted: NewInspection) -> bool:
        """Makes a new inspection and opens it."""
        try:
            document = self._services.files.create(wanted.path, wanted.framework_id, wanted.service)
        except CasereadError as error:
            self._banner.show_error(error)
            return False
        self._show_document(document)
        return True

    def create_demo(self, framework_id: str, path: Path) -> bool:
        """Makes a demonstration inspection and opens it."""
        try:
            document = self._services.files.create_demo(path, framework_id)
        except CasereadError as error:
            self._banner.show_error(error)
            return False
        self._show_document(document)
        return True

    def close_inspection(self) -> bool:
        """Closes the open inspection. False when it stays open, as something could not be saved."""
        workspace = self._workspace
        if workspace is None:
            return True
        if not self._may_close(workspace):
            return False
        self._workspace = None
        self._work.use(None)
        self._stack.removeWidget(workspace)
        workspace.finish()
        workspace.deleteLater()
        self._show_start()
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves what is being typed, then closes; stays open when that could not be saved."""
        if self._workspace is not None:
            if not self._may_close(self._workspace):
                event.ignore()
                return
            self._workspace.finish()
        self._preferences.geometry = self.saveGeometry()
        super().closeEvent(event)

    def _may_close(self, workspace: Workspace) -> bool:
        """Saves what has been typed; where that fails, the person decides."""
        self._refused = False
        workspace.flush()
        if not self._refused:
            return True
        text = self.tr(
            "The text typed last could not be saved, and closing would lose it.\n\n{0}\n\nClose anyway?"
        )
        buttons = QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel
        title = self.tr("Not everything is saved")
        chosen = QMessageBox.warning(
            self, title, text.format(self._banner.text), buttons, QMessageBox.StandardButton.Cancel
        )
        return chosen == QMessageBox.StandardButton.Close

    def _show_document(self, document: Document) -> None:
        if not self.close_inspection():
            document.close()
            return
        self._banner.hide()
        session = Session(document, self)
        # The screens of an inspection are imported with the first one: the start screen is there sooner.
        from ui.workspace import Workspace

        workspace = Workspace(session, self._services.reports, self._stack)
        workspace.placed.connect(self._on_placed)
        workspace.new_case_requested.connect(self._new_case)
        workspace.remove_requested.connect(self._remove_case)
        session.refused.connect(self._on_refused)
        session.changed.connect(self._on_changed)
        self._workspace = workspace
        self._work.use(workspace)
        self._stack.addWidget(workspace)
        self._stack.setCurrentWidget(workspace)
        self._drop_start()
        self._preferences.remember(document.path)
        self._saved.show_session(session)
        self._refresh()
        workspace.show_screen(CASES)

    def _show_start(self) -> None:
        self._drop_start()
        shipped = [frameworks.shipped(framework_id) for framework_id in frameworks.framework_ids()]
        self._start = StartScreen(shipped, self._preferences.recent, self._stack)
        self._start.new_requested.connect(self.create_inspection)
        self._start.open_requested.connect(self.open_path)
        self._start.demo_requested.connect(self._ask_demo)
        self._stack.addWidget(self._start)
        self._stack.setCurrentWidget(self._start)
        self._start.setFocus()
        self._saved.show_session(None)
        self._refresh()

    def _drop_start(self) -> None:
        if self._start is not None:
            self._stack.removeWidget(self._start)
            self._start.deleteLater()
            self._start = None

    def _ask_open(self) -> None:
        kinds = self.tr("Inspections (*{0})").format(ENDING)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open an inspection"), "", kinds)
        if name:
            self.open_path(Path(name))

    def _ask_new(self) -> None:
        if self.close_inspection() and self._start is not None:
            self._start.ask_new()

    def _ask_demo(self, framework_id: str) -> None:
        kinds = self.tr("Inspections (*{0})").format(ENDING)
        title = self.tr("Where to keep the demonstration")
        name, _ = QFileDialog.getSaveFileName(self, title, f"demonstration{ENDING}", kinds)
        if name:
            self.create_demo(framework_id, Path(name).with_suffix(ENDING))

    # Cases

    def _new_case(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        session = workspace.session
        dialog = NewCaseDialog(session.findings.framework, session.inspection.cases.values(), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            wanted = dialog.wanted
            case_id = uuid4().hex
            values: list[tuple[ValuePath, Value]] = [(("cases", case_id, "ref"), wanted.ref)]
            values.append((("cases", case_id, "sample"), wanted.sample))
            if wanted.reader:
                values.append((("cases", case_id, "reader"), wanted.reader))
            if session.make(creation(values, self.tr("New case {0}").format(wanted.ref))):
                workspace.open_facts(case_id)
        dialog.deleteLater()

    def _remove_case(self, case_id: str) -> None:
        if self._workspace is None:
            return
        session = self._workspace.session
        case = session.case(case_id)
        question = self.tr("Remove case {0} with its {1} answers and {2} notes?\n\nUndo brings it back.")
        text = question.format(case.ref, len(case.answers), len(case.notes))
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        if (
            QMessageBox.question(self, self.tr("Remove a case"), text, buttons)
            == QMessageBox.StandardButton.Yes
        ):
            wanted = removal(session.inspection, case_id)
            if wanted is not None:
                session.make(wanted)

    # Commands

    def _menus(self) -> tuple[CommandMenu, ...]:
        work = self._work
        new_case = Command("new_case", self.tr("&New case…"), self._new_case, "Ctrl+N", "inspection")
        return (
            CommandMenu(
                self.tr("&File"), (*self._file_commands(), "", *work.report_commands(), "", self._quit())
            ),
            work.edit_menu(),
            CommandMenu(self.tr("&Case"), (new_case, *work.case_commands())),
            CommandMenu(self.tr("&View"), (*work.screen_commands(), "", *self._look.commands())),
            self._help_menu(),
        )

    def _file_commands(self) -> tuple[Command, ...]:
        return (
            Command("new", self.tr("&New inspection…"), self._ask_new, "Ctrl+Shift+N"),
            Command("open", self.tr("&Open…"), self._ask_open, "Ctrl+O"),
            Command("close", self.tr("&Close"), self.close_inspection, "Ctrl+W", "inspection"),
        )

    def _quit(self) -> Command:
        return Command("quit", self.tr("&Quit"), self.close, "Ctrl+Q")

    def _help_menu(self) -> CommandMenu:
        return CommandMenu(
            self.tr("&Help"),
            (
                Command("keyboard", self.tr("&Keyboard"), self._keyboard, "F1"),
                Command("about", self.tr("&About Caseread"), self._about),
            ),
        )

    def _keyboard(self) -> None:
        sheet = KeyboardSheet(self._commands.menus, self)
        sheet.exec()
        sheet.deleteLater()

    def _about(self) -> None:
        text = self.tr(
            "Caseread {0}\n\nReads cases, rates services and prints the summary, without a network.\n\n"
            "Wording of the frameworks: Crown copyright, Open Government Licence v3.0.\n"
            "Typefaces: Inter (SIL OFL) and DejaVu Sans."
        )
        QMessageBox.about(self, self.tr("About Caseread"), text.format(self._services.version))

    # State

    def _on_changed(self, _operation: Operation) -> None:
        self._banner.hide()
        self._refresh()

    def _on_refused(self, error: CasereadError) -> None:
        self._refused = True
        self._banner.show_error(error)
        self._saved.show_refused()

    def _on_placed(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        workspace = self._workspace
        self._commands.enable(
            inspection=workspace is not None, case=workspace is not None and workspace.reading
        )
        self._name_judgements(workspace)
        self._saved.show_place(workspace)
        undo, redo = self._commands.actions["undo"], self._commands.actions["redo"]
        labels = (workspace.session.undo_label, workspace.session.redo_label) if workspace else ("", "")
        undo.setText(self.tr("&Undo {0}").format(labels[0]).strip())
        redo.setText(self.tr("&Redo {0}").format(labels[1]).strip())
        undo.setEnabled(bool(labels[0]))
        redo.setEnabled(bool(labels[1]))
        name = workspace.session.document.path.stem if workspace else ""
        app_name = QApplication.applicationDisplayName()
        self.setWindowTitle(f"{name} – {app_name}" if name else app_name)

    def _name_judgements(self, workspace: Workspace | None) -> None:
        """The screen of judged standards has the programme's name for it, where there is anything to judge."""
        action = self._commands.actions["organisation"]
        if workspace is not None:
            action.setText(workspace.head.title(ORGANISATION).replace("g", "&g", 1))
            action.setEnabled(workspace.judges)
