"""Reports as the rest of the program asks for them: in memory, or written to a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from model.export_forms import DataOrder
from model.faults import Fault, FileError
from model.figures import fingerprint
from model.findings import Findings
from model.framework import Framework
from model.language import ENGLISH, say, speaking
from model.protection import RecoverySheet
from model.redaction import without_notes
from model.report_orders import PACK, ReportOrder
from model.watching import Watch, unwatched
from reports.files import replace_file

if TYPE_CHECKING:
    from reports.imprint import Imprint
    from reports.pages import Edition

PDF, WORKBOOK = ".pdf", ".xlsx"


class Reports:
    """PDF files, and other files that leave the program, for the window and the commands.

    `is_inspection` tells of a file whether it is one that nothing may be written over. The PDF library is imported
    when it is first needed. Methods that write raise FileError; a former file is as it was then.
    """

    def __init__(self, version: str, is_inspection: Callable[[Path], bool]) -> None:
        self._version = version
        self._is_inspection = is_inspection

    def pdf(self, findings: Findings, order: ReportOrder, at: datetime, watch: Watch = unwatched) -> bytes:
        """A report of findings of a moment, in the languages of the order, whatever the window speaks. What the order
        leaves open (which cases) is what there is. Raises KeyError for an unknown case, and what `watch` raises.
        """
        from reports.rendering import rendered

        return rendered(list(self._editions(findings, _settled(order, findings), at)), watch)

    def _editions(self, findings: Findings, order: ReportOrder, at: datetime) -> Iterator[Edition]:
        from reports.imprint import said_for_programs
        from reports.kinds import BUILDERS
        from reports.sheet import Making

        printed = fingerprint(findings)
        mark = said_for_programs(printed, order, findings.inspection)
        making = Making(at, self._version, printed, mark, order.notes)
        shown = findings if order.notes else without_notes(findings)
        for language in order.languages:
            with speaking(language):
                yield BUILDERS[order.kind](shown.in_language(language), order, making)

    def ratings_table(self, findings: Findings) -> str:
        """The ratings as plain text, for a terminal."""
        from reports.text import ratings_table

        return ratings_table(findings)

    def recovery_sheet(self, sheet: RecoverySheet) -> bytes:
        """A recovery sheet, in the language that is spoken: it names what the window shows."""
        from reports.recovery_sheet import recovery_pdf

        return recovery_pdf(sheet, version=self._version)

    def imprint(self, printed: Path) -> Imprint:
        """What a printed report says of where it comes from. Raises FileError for anything else."""
        from reports.imprint import imprint_of

        found = imprint_of(_read(printed))
        if found is None:
            message = say("This is not a report of an inspection, or it was printed by an older version.")
            raise FileError(Fault("no_report", str(printed), message))
        return found

    def is_as_printed(self, printed: Path, findings: Findings) -> bool | None:
        """Whether these findings give a report that looks like a printed one; None where another version printed it.

        They are those of an inspection with the report's fingerprint.
        """
        from reports.imprint import look_alike
        from reports.sheet import creator

        imprint = self.imprint(printed)
        order = imprint.order(findings.inspection)
        if imprint.creator != creator(self._version) or order is None:
            return None
        return look_alike(_read(printed), self.pdf(findings, order, imprint.made_at))

    def write_pdf(
        self, findings: Findings, order: ReportOrder, target: Path, at: datetime, watch: Watch = unwatched
    ) -> None:
        """Writes a report; see `pdf`. Its name ends in .pdf, or in nothing."""
        self._refuse_no_pdf(target)
        self.write(target, self.pdf(findings, order, at, watch))

    def write_form(
        self, framework: Framework, languages: Sequence[str], target: Path, watch: Watch = unwatched
    ) -> None:
        """Writes the blank form of a framework as PDF: it is of no inspection, and of no moment."""
        from reports.rendering import rendered

        self._refuse_no_pdf(target)
        self.write(target, rendered(list(self._forms(framework, languages)), watch))

    def _forms(self, framework: Framework, languages: Sequence[str]) -> Iterator[Edition]:
        from reports.blank_form import blank_form

        for language in languages:
            with speaking(language):
                yield blank_form(framework.in_language(language), self._version)

    def write_recovery_sheet(self, sheet: RecoverySheet, target: Path) -> None:
        """Writes a recovery sheet."""
        self.write(target, self.recovery_sheet(sheet))

    def export(self, findings: Findings, order: DataOrder, watch: Watch = unwatched) -> bytes:
        """The data in a form. Without notes, nothing that was written about cases is in it.

        What programs read is English, whatever the window speaks. Raises what `watch` raises.
        """
        from reports.exports.making import Wanted, made

        with speaking(ENGLISH):
            wanted = Wanted(findings.in_language(ENGLISH), order.notes, self._version, order.languages)
            return made(order.form.id, wanted, watch)

    def write_export(
        self, findings: Findings, order: DataOrder, target: Path, watch: Watch = unwatched
    ) -> None:
        """Writes the data in a form; see `export`."""
        self._refuse_inspection(target)
        self.write(target, self.export(findings, order, watch))

    def write_template(self, framework: Framework, target: Path) -> None:
        """Writes the empty sheet in which people write case reads, in English. Its name has to end in .xlsx."""
        from reports.exports.template import template

        self._refuse_inspection(target)
        if target.suffix.lower() != WORKBOOK:
            message = say("This is an Excel workbook. Choose a name that ends in {0}.").format(WORKBOOK)
            raise FileError(Fault("no_workbook", str(target), message))
        with speaking(ENGLISH):
            content = template(framework.in_language(ENGLISH))
        self.write(target, content)

    def write(self, target: Path, content: bytes) -> None:
        """Writes a file that is there whole, or not at all. Never writes over an inspection."""
        self._refuse_inspection(target)
        try:
            replace_file(target, content)
        except PermissionError as error:
            message = say(
                "The file cannot be written: it may be open in another program, or be read-only. "
                "Close it there, or choose another name or folder."
            )
            raise FileError(Fault("cannot_write", str(target), message)) from error
        except OSError as error:
            message = say("The file cannot be written ({0}). Choose another name or folder.").format(
                error.strerror
            )
            raise FileError(Fault("cannot_write", str(target), message)) from error

    def _refuse_no_pdf(self, target: Path) -> None:
        self._refuse_inspection(target)
        if target.suffix.lower() not in ("", PDF):
            message = say("This is a PDF. Choose a name that ends in {0}.").format(PDF)
            raise FileError(Fault("no_pdf", str(target), message))

    def _refuse_inspection(self, target: Path) -> None:
        if self._is_inspection(target):
            message = say(
                "This is an inspection file, so nothing else is written over it. Choose another name."
            )
            raise FileError(Fault("is_inspection", str(target), message))


def _read(printed: Path) -> bytes:
    try:
        return printed.read_bytes()
    except OSError as error:
        message = say("The file cannot be read ({0}).").format(error.strerror)
        raise FileError(Fault("cannot_read", str(printed), message)) from error


def _settled(order: ReportOrder, findings: Findings) -> ReportOrder:
    """The order with every case named."""
    every = order.kind == PACK and not order.cases
    return replace(order, cases=tuple(findings.inspection.cases)) if every else order
