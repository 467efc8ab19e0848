"""Reports as the rest of the program asks for them: in memory, or written to a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from model.export_forms import form_for
from model.faults import Fault, FileError
from model.findings import Findings
from model.language import ENGLISH, say, speaking
from model.protection import RecoverySheet
from reports.files import replace_file

if TYPE_CHECKING:
    from reports.imprint import Imprint


class Reports:
    """PDF files, and other files that leave the program, for the window and the commands.

    `is_inspection` tells of a file whether it is one that nothing may be written over. The PDF library is imported
    when it is first needed. Methods that write raise FileError; a former file is as it was then. PDF files are in
    English, whatever the window speaks, so that none is in two languages.
    """

    def __init__(self, version: str, is_inspection: Callable[[Path], bool]) -> None:
        self._version = version
        self._is_inspection = is_inspection

    def summary(self, findings: Findings, at: datetime) -> bytes:
        """The inspection summary."""
        from reports.summary import summary_pdf

        with speaking(ENGLISH):
            return summary_pdf(findings.in_language(ENGLISH), generated_at=at, version=self._version)

    def case(self, findings: Findings, case_id: str, at: datetime) -> bytes:
        """The summary of one case."""
        from reports.case_summary import case_pdf

        with speaking(ENGLISH):
            return case_pdf(findings.in_language(ENGLISH), case_id, generated_at=at, version=self._version)

    def recovery_sheet(self, sheet: RecoverySheet) -> bytes:
        """A recovery sheet."""
        from reports.recovery_sheet import recovery_pdf

        with speaking(ENGLISH):
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
        """Whether these findings give a report that looks like a printed one; None where another version printed it."""
        from reports.imprint import look_alike
        from reports.sheet import creator

        imprint = self.imprint(printed)
        if imprint.creator != creator(self._version):
            return None
        return any(look_alike(_read(printed), made) for made in self._again(findings, imprint))

    def _again(self, findings: Findings, imprint: Imprint) -> Iterator[bytes]:
        """The reports that a printed one may be, printed again."""
        from reports.case_summary import title_of

        cases = [case for case in findings.inspection.cases.values() if title_of(case.ref) == imprint.title]
        for case in cases:
            yield self.case(findings, case.id, imprint.made_at)
        if not cases:
            yield self.summary(findings, imprint.made_at)

    def write_summary(self, findings: Findings, target: Path, at: datetime) -> None:
        """Writes the inspection summary."""
        self.write(target, self.summary(findings, at))

    def write_case(self, findings: Findings, case_id: str, target: Path, at: datetime) -> None:
        """Writes the summary of one case."""
        self.write(target, self.case(findings, case_id, at))

    def write_recovery_sheet(self, sheet: RecoverySheet, target: Path) -> None:
        """Writes a recovery sheet."""
        self.write(target, self.recovery_sheet(sheet))

    def write_export(self, findings: Findings, target: Path, form: str | None, *, notes: bool) -> None:
        """Writes the data in a form, or in that which the ending of the name stands for (`model.export_forms`).

        Without notes, nothing that was written about cases is in it. The words are English, whatever the window
        speaks: programs read them. Raises InputError, too, where the ending stands for no form.
        """
        from reports.exports.making import Wanted, made

        self._refuse_inspection(target)
        with speaking(ENGLISH):
            wanted = Wanted(findings.in_language(ENGLISH), notes, self._version)
            content = made(form_for(target, form).id, wanted)
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
