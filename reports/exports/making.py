"""The data of an inspection in any of the forms, with the libraries of that form alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from model.dataset.shapes import Dataset
from model.dataset.whole import dataset_of
from model.findings import Findings
from model.interchange import exported
from model.language import ENGLISH
from model.open_csv import csv_text
from model.redaction import without_notes
from model.watching import Steps, Watch, stretch, unwatched


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to leave the program: the data of these findings, with or without what was written about cases.

    `languages` are those of what people read; what programs read is English.
    """

    findings: Findings
    notes: bool
    version: str
    languages: tuple[str, ...] = (ENGLISH,)

    @property
    def open(self) -> Findings:
        """The findings whose whole inspection may be seen."""
        return self.findings if self.notes else without_notes(self.findings)


def made(form: str, wanted: Wanted, watch: Watch = unwatched) -> bytes:
    """The content of a file in a form, by its id in `model.export_forms`. Raises what `watch` raises."""
    return _MAKERS[form](wanted, watch)


def _json(wanted: Wanted, watch: Watch) -> bytes:
    steps = Steps(2, watch)
    data = exported(wanted.open)
    steps.step()
    text = json.dumps(data, ensure_ascii=False, indent=1)
    steps.step()
    return f"{text}\n".encode()


def _csv(wanted: Wanted, watch: Watch) -> bytes:
    return csv_text(wanted.open, watch).encode("utf-8-sig")


def _workbook(wanted: Wanted, watch: Watch) -> bytes:
    from reports.exports.workbook import workbook

    return _of_tables(workbook, wanted, watch, 7)


def _package(wanted: Wanted, watch: Watch) -> bytes:
    from reports.exports.package import package

    return _of_tables(package, wanted, watch, 45)


def _sav(wanted: Wanted, watch: Watch) -> bytes:
    from reports.exports.spss import sav

    return _of_tables(sav, wanted, watch, 75)


def _of_tables(make: Callable[[Dataset, Watch], bytes], wanted: Wanted, watch: Watch, share: int) -> bytes:
    """A file made of the tables, of whose time they take a share, in per cent of 1,000 cases (docs/exports.md)."""
    tables = dataset_of(wanted.findings, notes=wanted.notes, watch=stretch(watch, 0, share))
    return make(tables, stretch(watch, share, 100))


def _document(wanted: Wanted, watch: Watch) -> bytes:
    from reports.exports.word.document import document

    return document(wanted.findings, wanted.version, wanted.languages, wanted.notes, watch)


_MAKERS: Mapping[str, Callable[[Wanted, Watch], bytes]] = {
    "xlsx": _workbook,
    "docx": _document,
    "sav": _sav,
    "datapackage": _package,
    "json": _json,
    "csv": _csv,
}
