"""Commands that write what leaves the program: reports, forms, empty sheets, data."""

from __future__ import annotations

import argparse
from pathlib import Path

from model.export_forms import FORMS, data_order
from model.report_orders import LANGUAGE_CHOICES, REPORT_KINDS, order_for
from ui.commands import terminal
from ui.commands.findings import findings_in, state_of
from ui.commands.parser import (
    CASE_HELP,
    EXPORT_LANGUAGE_HELP,
    FRAMEWORK_HELP,
    KIND_HELP,
    LANGUAGE_HELP,
    WITHOUT_NOTES_HELP,
    Commands,
)
from ui.commands.ports import Services


class Papers:
    """These commands, with what they work on."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def add_to(self, commands: Commands) -> None:
        """Adds them."""
        reporting = commands.opening("report", self.report)
        reporting.add_argument("--out", type=Path, metavar="OUT.pdf", required=True)
        reporting.add_argument("--kind", choices=[kind.id for kind in REPORT_KINDS], help=KIND_HELP)
        reporting.add_argument("--case", metavar="REF", action="append", default=[], help=CASE_HELP)
        reporting.add_argument("--without-notes", action="store_true", help=WITHOUT_NOTES_HELP)
        forming = commands.add("form", self.form, "out")
        templating = commands.add("template", self.template, "out")
        for command in (forming, templating):
            command.add_argument("--framework", metavar="ID", required=True, help=FRAMEWORK_HELP)
        commands.speaking(reporting, LANGUAGE_HELP)
        commands.speaking(forming, LANGUAGE_HELP)
        self._add_export(commands)

    def _add_export(self, commands: Commands) -> None:
        exporting = commands.opening("export", self.export)
        endings = ", ".join(form.suffix for form in FORMS)
        exporting.add_argument("--out", type=Path, metavar="OUT", required=True, help=f"ends in {endings}")
        forms = [form.id for form in FORMS]
        exporting.add_argument("--format", choices=forms, help="whatever the name ends in")
        exporting.add_argument("--without-notes", action="store_true", help=WITHOUT_NOTES_HELP)
        commands.speaking(exporting, EXPORT_LANGUAGE_HELP)

    def report(self, args: argparse.Namespace) -> int:
        """Writes a report as PDF: of the inspection, of cases, for the panel, or a form to fill in by hand."""
        findings, at = state_of(args, self._services.files)
        order = order_for(
            findings.inspection, args.kind, args.case, args.language, notes=not args.without_notes
        )
        self._services.reports.write_pdf(findings, order, args.out, at, terminal.progress())
        return _written(args)

    def form(self, args: argparse.Namespace) -> int:
        """Writes the blank form of a framework as PDF, to fill in by hand."""
        framework = self._services.files.framework(args.framework)
        languages = LANGUAGE_CHOICES[args.language]
        self._services.reports.write_form(framework, languages, args.out, terminal.progress())
        return _written(args)

    def template(self, args: argparse.Namespace) -> int:
        """Writes the empty sheet in which case reads can be written for an import, as an Excel workbook."""
        self._services.reports.write_template(self._services.files.framework(args.framework), args.out)
        return _written(args)

    def export(self, args: argparse.Namespace) -> int:
        """Writes the data: for spreadsheets, statistics and word processors, or all of it in the open."""
        order = data_order(args.out, args.format, args.language, notes=not args.without_notes)
        findings = findings_in(args, self._services.files)
        self._services.reports.write_export(findings, order, args.out, terminal.progress())
        return _written(args)


def _written(args: argparse.Namespace) -> int:
    print(f"{args.out}: written.")
    return 0
