"""The reports: their pages as they will be printed, and the ways to take them along."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model.faults import CasereadError
from model.operations import Operation
from ui.exporting import ask_target, file_name
from ui.ports import Reports
from ui.preview import PageView, PdfPages
from ui.printing import ask_printer, print_pages, printer_for
from ui.screens.report_bar import Notice, ReportBar
from ui.screens.report_chooser import ReportChooser
from ui.screens.report_jobs import ReportJobs, Request
from ui.session import Session
from ui.theme import scaled, theme_changed
from ui.widgets.edge import Edge
from ui.widgets.focus_order import begin_at

_LIST_WIDTH = 250
_LARGEST_SHARE = 0.3


class ReportScreen(QWidget):
    """The list of reports beside the pages of the one that is chosen.

    A preview is made when the screen is shown; when the inspection changes under it, the screen says so.
    """

    def __init__(
        self, session: Session, reports: Reports, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self._jobs = ReportJobs(reports, self)
        self._wanted: Request | None = None
        self._shown: Request | None = None
        self._prints_next = False
        self._remedy: Callable[[], None] | None = None
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))
        self.chooser = ReportChooser(self)
        self.bar = ReportBar(self)
        self.notice = Notice(self)
        self.view = PageView(self)
        self._lay_out()
        self._connect()
        self.chooser.show_findings(session.findings)

    @property
    def is_settled(self) -> bool:
        """Whether the pages in view are those of the chosen report, as the inspection is now."""
        return self._matches(self._shown)

    def show_case(self, case_id: str) -> None:
        """Chooses the summary of a case."""
        self.chooser.show_findings(self._session.findings)
        self.chooser.choose(case_id)

    def refresh(self) -> None:
        """Makes the preview afresh."""
        self._wanted = Request(self._session.findings, self.chooser.case_id, self._now())
        self._say(self.tr("Making the preview…"))
        self._jobs.start(self._wanted)

    def export(self) -> None:
        """Asks for a file and writes the report to it."""
        suggested = self._folder / file_name(self._name(self.chooser.case_id))
        target = ask_target(self, self.tr("Export PDF"), suggested)
        if target is not None:
            self._folder = target.parent
            self._say(self.tr("Writing {0}…").format(target.name))
            findings = self._session.findings
            self._jobs.start(Request(findings, self.chooser.case_id, self._now(), target))

    def print_pages(self) -> None:
        """Asks for a printer and prints the report as it is now, once its pages are made."""
        if self.is_settled:
            self._print()
        else:
            self._prints_next = True
            self._ensure_current()

    def finish(self) -> None:
        """Returns once no report is being made."""
        self._jobs.wait()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.chooser.show_findings(self._session.findings)
        self._ensure_current()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _matches(self, request: Request | None) -> bool:
        """Whether a request is for the chosen report of the inspection as it is now."""
        if request is None or request.case_id != self.chooser.case_id:
            return False
        return request.findings is self._session.findings

    def _ensure_current(self) -> None:
        if self.is_settled:
            self._wanted = None
            self._say("")
        elif not self._matches(self._wanted):
            self.refresh()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        for widget in (self.bar, self.notice):
            right.addWidget(widget)
        right.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.chooser)
        row.addWidget(Edge(self))
        row.addLayout(right, 1)
        begin_at(self, self.chooser)
        self._fit()

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self._jobs.done.connect(self._done)
        self.chooser.chosen.connect(self._chosen)
        self.view.moved.connect(self._show_place)
        self.bar.zoom_in.clicked.connect(self.view.zoom_in)
        self.bar.zoom_out.clicked.connect(self.view.zoom_out)
        self.bar.fit_width.clicked.connect(self.view.fit_width)
        self.bar.print_button.clicked.connect(self.print_pages)
        self.bar.export_button.clicked.connect(self.export)
        self.notice.button.clicked.connect(self._remedy_it)
        theme_changed.connect(self._fit)

    def _fit(self) -> None:
        self.chooser.setFixedWidth(min(scaled(_LIST_WIDTH), round(self.width() * _LARGEST_SHARE)))

    def _changed(self, _operation: Operation) -> None:
        if self.isVisible():
            self.chooser.show_findings(self._session.findings)
            self._changed_since()

    def _changed_since(self) -> None:
        text = self.tr("The inspection has changed since this preview.")
        self._say(text, self.tr("Refresh"), self.refresh)

    def _chosen(self) -> None:
        if self.isVisible():
            self._ensure_current()

    def _done(self, request: Request, outcome: bytes | CasereadError | None) -> None:
        if request.target is not None:
            self._exported(request.target, outcome)
        elif request is self._wanted:
            self._wanted = None
            self._previewed(request, outcome)

    def _previewed(self, request: Request, outcome: bytes | CasereadError | None) -> None:
        if not isinstance(outcome, bytes):
            self._prints_next = False
            text = str(outcome) if outcome else self.tr("The preview could not be made.")
            self._say(text, self.tr("Try again"), self.refresh)
            return
        again = self._shown is not None and self._shown.case_id == request.case_id
        self._shown = request
        self.view.show_pages(PdfPages(outcome), from_start=not again)
        self._say("")
        if not self._matches(request):
            self._changed_since()
        elif self._prints_next:
            self._prints_next = False
            self._print()

    def _exported(self, target: Path, error: bytes | CasereadError | None) -> None:
        if isinstance(error, CasereadError):
            self._say(str(error), self.tr("Save under another name…"), self.export)
        else:
            self._say(self.tr("Saved: {0}").format(target))

    def _print(self) -> None:
        pages = self.view.pages
        if pages is None:
            return
        printer = printer_for(pages, self.tr("Caseread report"))
        if ask_printer(printer, len(pages), self):
            try:
                print_pages(pages, printer)
            except CasereadError as error:
                self._say(str(error), self.tr("Print again…"), self.print_pages)

    def _name(self, case_id: str) -> str:
        """What a file is called unless somebody names it: systems list the names of recent files for all to see."""
        if case_id:
            return self.tr("Case summary")
        service = self._session.inspection.service
        return self.tr("{0} summary").format(service) if service else self.tr("Inspection summary")

    def _show_place(self) -> None:
        pages = self.view.pages
        self.bar.show_place(self.view.page + 1, len(pages) if pages else 0, self.view.zoom)

    def _say(self, text: str, action: str = "", remedy: Callable[[], None] | None = None) -> None:
        self._remedy = remedy
        self.notice.say(text, action)

    def _remedy_it(self) -> None:
        if self._remedy is not None:
            self._remedy()
