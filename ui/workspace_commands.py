"""The commands on an open inspection: undo, reading, and going from screen to screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.banner import Banner
from ui.export_data import ExportData
from ui.import_reads import ImportReads
from ui.menus import Command, CommandMenu
from ui.outlet import Outlet
from ui.places import CASES, FINDINGS, ORGANISATION, OVERVIEW, RATINGS, REPORT
from ui.ports import Services
from ui.preferences import Preferences

if TYPE_CHECKING:
    from ui.workspace import Workspace


class WorkspaceCommands(QObject):
    """Acts on the workspace that is open. The menus disable what needs one while none is.

    `outlet` is how reports and data leave the window.
    """

    def __init__(self, services: Services, preferences: Preferences, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self.outlet = Outlet(services, preferences, banner, window)
        self._export_data = ExportData(self.outlet, window)
        self._import_reads = ImportReads(services, window)
        self._open: Workspace | None = None

    def use(self, workspace: Workspace | None) -> None:
        """Acts on this workspace from now on."""
        self._open = workspace
        self._export_data.use(workspace)
        self._import_reads.use(workspace)
        if workspace is None:
            self.outlet.stop()
        else:
            self.outlet.tell_unfinished()

    def edit_menu(self, *finding: Command) -> CommandMenu:
        """Undo, redo, and ways of finding: those given, and that in the list of cases."""
        return CommandMenu(
            self.tr("&Edit"),
            (
                Command("undo", self.tr("&Undo"), self.undo, "Ctrl+Z", "inspection"),
                Command("redo", self.tr("&Redo"), self.redo, "Ctrl+Shift+Z", "inspection"),
                "",
                *finding,
                Command("find", self.tr("&Find a case"), self.find, "Ctrl+F", "inspection"),
                Command("history", self.tr("&History…"), self.history, "Ctrl+H", "inspection"),
            ),
        )

    def case_commands(self) -> tuple[Command | str, ...]:
        """Everything about the case that is read."""
        return (
            Command("facts", self.tr("Case &facts"), self.facts, "F2", "case"),
            Command("list", self.tr("Back to the &list"), self.close_case, "Alt+Left", "case"),
            "",
            Command("next_key", self.tr("Next &key question"), self.next_key, "Ctrl+Down", "case"),
            Command("last_key", self.tr("Previous key question"), self.last_key, "Ctrl+Up", "case"),
            Command("next_open", self.tr("Next &unanswered question"), self.next_open, "Ctrl+U", "case"),
            Command("next_problem", self.tr("Next proble&m"), self.next_problem, "Ctrl+M", "case"),
            "",
            Command(
                "alert", self.tr("Urgent safeguarding &alert…"), self.raise_alert, "Ctrl+Shift+A", "case"
            ),
            "",
            Command("next_case", self.tr("Next case"), self.next_case, "Ctrl+PgDown", "case"),
            Command("last_case", self.tr("Previous case"), self.last_case, "Ctrl+PgUp", "case"),
            "",
            Command(
                "case_report", self.tr("&Summary of this case"), self.case_report, "Ctrl+Shift+P", "case"
            ),
        )

    def screen_commands(self) -> tuple[Command | str, ...]:
        """The screens, in the order of the tabs."""
        return (
            Command("overview", self.tr("&Overview"), self.show_overview, "Ctrl+1", "inspection"),
            Command("cases", self.tr("&Cases"), self.show_cases, "Ctrl+2", "inspection"),
            Command("organisation", self.tr("O&rganisation"), self.show_judgements, "Ctrl+3", "inspection"),
            Command("ratings", self.tr("R&atings"), self.show_ratings, "Ctrl+4", "inspection"),
            Command("findings", self.tr("F&indings"), self.show_findings, "Ctrl+6", "inspection"),
            Command("report", self.tr("Re&port"), self.show_report, "Ctrl+5", "inspection"),
        )

    def companion_commands(self) -> tuple[Command | str, ...]:
        """What stands beside the questions."""
        return (
            Command("split", self.tr("Ratings &beside the questions"), self.split, "F6", "case"),
            Command("compare", self.tr("Another case beside this o&ne"), self.compare, "Shift+F6", "case"),
            Command("detach", self.tr("What is beside in its own &window"), self.detach, "Ctrl+F6", "case"),
        )

    def report_commands(self) -> tuple[Command | str, ...]:
        """What leaves the program on paper or as a file."""
        return (
            Command("export", self.tr("&Export PDF…"), self.export, "Ctrl+E", "inspection"),
            Command("print", self.tr("&Print…"), self.print, "Ctrl+P", "inspection"),
            *self._export_data.commands(),
            *self._import_reads.commands(),
            Command("stop", self.tr("S&top making and printing"), self.stop, "Ctrl+.", "inspection"),
        )

    def undo(self) -> None:
        """Takes back the last change; what is being typed is saved first, so that nothing is lost."""
        if self._workspace.flush():
            self._workspace.session.undo()

    def redo(self) -> None:
        """Makes the last undone change again."""
        self._workspace.session.redo()

    def find(self) -> None:
        """Goes to the list of cases and its filter."""
        self._workspace.show_list()
        self._workspace.cases.focus_filter()

    def history(self) -> None:
        """Shows what was changed, by whom and when, in what is in sight."""
        self._workspace.show_history()

    def facts(self) -> None:
        """Opens the facts of the case."""
        self._workspace.open_facts(self._workspace.case_id)

    def close_case(self) -> None:
        """Goes back to the list of cases."""
        self._workspace.close_case()

    def next_key(self) -> None:
        """Goes to the next key question."""
        self._workspace.desk.step(+1)

    def last_key(self) -> None:
        """Goes to the previous key question."""
        self._workspace.desk.step(-1)

    def next_open(self) -> None:
        """Goes to the next question without an answer."""
        self._workspace.desk.next_unanswered()

    def next_problem(self) -> None:
        """Goes to the next thing to resolve."""
        self._workspace.desk.next_problem()

    def raise_alert(self) -> None:
        """Opens a new urgent alert on the case."""
        self._workspace.raise_alert()

    def next_case(self) -> None:
        """Opens the next case of the list."""
        self._workspace.step_case(+1)

    def last_case(self) -> None:
        """Opens the previous case of the list."""
        self._workspace.step_case(-1)

    def case_report(self) -> None:
        """Shows the summary of the case."""
        self._workspace.report_on(self._workspace.case_id)

    def split(self) -> None:
        """Shows the ratings beside the questions, or nothing."""
        self._workspace.split.toggle_ratings()

    def compare(self) -> None:
        """Shows another case beside the one that is read, or nothing."""
        self._workspace.split.toggle_case()

    def detach(self) -> None:
        """Moves what is beside the questions to its own window, or back."""
        self._workspace.split.toggle_window()

    def export(self) -> None:
        """Writes the report on what is in sight as PDF."""
        self._workspace.report_on_these()
        self._workspace.report.export()

    def print(self) -> None:
        """Prints the report on what is in sight."""
        self._workspace.print_these()

    def stop(self) -> None:
        """Ends the preview, the export or the printing that is under way."""
        self._workspace.report.cancel()
        self.outlet.cancel()

    def show_overview(self) -> None:
        """Shows the inspection's details and progress."""
        self._workspace.show_screen(OVERVIEW)

    def show_cases(self) -> None:
        """Shows the cases."""
        self._workspace.show_screen(CASES)

    def show_judgements(self) -> None:
        """Shows the standards that are judged."""
        self._workspace.show_screen(ORGANISATION)

    def show_ratings(self) -> None:
        """Shows the ratings."""
        self._workspace.show_screen(RATINGS)

    def show_findings(self) -> None:
        """Shows findings, recommendations and good practice."""
        self._workspace.show_screen(FINDINGS)

    def show_report(self) -> None:
        """Shows the report."""
        self._workspace.show_screen(REPORT)

    @property
    def _workspace(self) -> Workspace:
        assert self._open is not None, "this command needs an open inspection"
        return self._open
