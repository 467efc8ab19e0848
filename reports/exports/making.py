"""The data of an inspection in any of the forms, with the libraries of that form alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from model.dataset.whole import dataset_of
from model.findings import Findings
from model.interchange import exported
from model.open_csv import csv_text
from model.redaction import without_notes

_ENGLISH = "en-GB"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to leave the program: the data of these findings, with or without what was written about cases."""

    findings: Findings
    notes: bool
    version: str

    @property
    def open(self) -> Findings:
        """The findings whose whole inspection may be seen."""
        return self.findings if self.notes else without_notes(self.findings)


def made(form: str, wanted: Wanted) -> bytes:
    """The content of a file in a form, by its id in `model.export_forms`."""
    return _MAKERS[form](wanted)


def _json(wanted: Wanted) -> bytes:
    text = json.dumps(exported(wanted.open), ensure_ascii=False, indent=1)
    return f"{text}\n".encode()


def _csv(wanted: Wanted) -> bytes:
    return csv_text(wanted.open).encode("utf-8-sig")


def _workbook(wanted: Wanted) -> bytes:
    from reports.exports.workbook import workbook

    return workbook(dataset_of(wanted.findings, notes=wanted.notes))


def _package(wanted: Wanted) -> bytes:
    from reports.exports.package import package

    return package(dataset_of(wanted.findings, notes=wanted.notes))


def _sav(wanted: Wanted) -> bytes:
    from reports.exports.spss import sav

    return sav(dataset_of(wanted.findings, notes=wanted.notes))


def _document(wanted: Wanted) -> bytes:
    from reports.exports.document import document

    return document(wanted.findings, wanted.version, _ENGLISH)


_MAKERS: Mapping[str, Callable[[Wanted], bytes]] = {
    "xlsx": _workbook,
    "docx": _document,
    "sav": _sav,
    "datapackage": _package,
    "json": _json,
    "csv": _csv,
}
