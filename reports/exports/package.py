"""The data as CSV files in one archive, described by a Frictionless Data Package (Table Schema, version 1)."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import Any

from model.dataset.shapes import Cell, Column, Dataset, Kind, Missing, Table
from model.open_csv import guarded
from model.watching import Steps, Watch, unwatched
from reports.exports.packing import packed

DESCRIPTOR = "datapackage.json"
_TYPES = {
    Kind.TEXT: "string",
    Kind.CODE: "string",
    Kind.YES_NO: "boolean",
    Kind.INTEGER: "integer",
    Kind.NUMBER: "number",
    Kind.DATE: "date",
}


def package(dataset: Dataset, watch: Watch = unwatched) -> bytes:
    """The archive: the descriptor, and a CSV file for each table. The same data give the same bytes.

    `watch` is told of each row.
    """
    steps = Steps(sum(len(table.rows) for table in dataset.tables), watch)
    descriptor = json.dumps(_descriptor(dataset), ensure_ascii=False, indent=1)
    files = [(_path(table), _csv(table, steps).encode()) for table in dataset.tables]
    return packed([(DESCRIPTOR, f"{descriptor}\n".encode()), *files])


def _path(table: Table) -> str:
    return f"{table.name}.csv"


def _descriptor(dataset: Dataset) -> dict[str, Any]:
    about = (
        f"{dataset.notice} {'' if dataset.with_notes else 'Without what was written about cases.'}".strip()
    )
    return {
        "profile": "tabular-data-package",
        "name": f"caseread-{dataset.stamp.lower()}",
        "id": dataset.stamp,
        "title": dataset.title,
        "description": about
        or "The data of one inspection. The table codebook explains every column and value.",
        "resources": [_resource(dataset, table) for table in dataset.tables],
    }


def _resource(dataset: Dataset, table: Table) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": _path(table),
        "title": table.title,
        "description": table.about,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "schema": _schema(dataset, table),
    }


def _schema(dataset: Dataset, table: Table) -> dict[str, Any]:
    reasons = {reason for column in table.columns for reason in column.missing}
    schema: dict[str, Any] = {
        "fields": [_field(column, column.name in table.key) for column in table.columns],
        "missingValues": ["", *(reason.text for reason in Missing if reason in reasons)],
    }
    if table.key:
        schema["primaryKey"] = list(table.key)
    if links := [_link(dataset, column) for column in table.columns if column.refers]:
        schema["foreignKeys"] = links
    return schema


def _link(dataset: Dataset, column: Column) -> dict[str, Any]:
    """The column of the other table that the values of this one are from: the one that is named alike, or `id`."""
    named = {other.name for other in dataset.table(column.refers).columns}
    there = column.name if column.name in named else "id"
    return {"fields": column.name, "reference": {"resource": column.refers, "fields": there}}


def _field(column: Column, in_key: bool) -> dict[str, Any]:
    field: dict[str, Any] = {"name": column.name, "type": _TYPES[column.kind], "title": column.title}
    values = "; ".join(f"{value}: {label}" for value, label in column.labels.items())
    if described := " ".join(part for part in (column.note, values) if part):
        field["description"] = described
    if column.kind is Kind.YES_NO:
        field |= {"trueValues": ["true"], "falseValues": ["false"]}
    constraints: dict[str, Any] = {"required": True} if in_key else {}
    if column.labels:
        constraints["enum"] = list(column.labels)
    return field | ({"constraints": constraints} if constraints else {})


def _csv(table: Table, steps: Steps) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_cell(cell) for cell in row] for row in steps.count(table.rows))
    return out.getvalue()


def _cell(cell: Cell) -> str:
    """A value as the schema says; a text that a spreadsheet might take for a formula is guarded as in the open CSV."""
    match cell:
        case None:
            return ""
        case Missing():
            return cell.text
        case bool():
            return str(cell).lower()
        case date():
            return cell.isoformat()
        case str():
            return guarded(cell)
    return repr(cell)
