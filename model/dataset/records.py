"""What inspectors wrote and decided about the service as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from model.dataset.cases import day_of
from model.dataset.results import QUESTION, rating_column
from model.dataset.shapes import Cell, Column, Kind, Table, table
from model.findings import Findings
from model.framework import OVERALL
from model.inspection import DETAILS, Inspection
from model.rating import settings_of

_MARKS = {"strength": "Strength", "area_for_improvement": "Area for improvement"}
_NUMBER = Column("number", "Number", Kind.INTEGER)


def record_tables(findings: Findings) -> Iterator[Table]:
    """Judgements, decisions, findings, recommendations and good practice."""
    inspection = findings.inspection
    yield _judgements(findings)
    yield _decisions(findings)
    yield _findings(inspection)
    yield _recommendations(inspection)
    yield _good_practice(inspection)


def inspection_table(findings: Findings, stamp: str) -> Table:
    """What the data are about: the service, the programme, the open choices in force."""
    framework, inspection = findings.framework, findings.inspection
    chosen = settings_of(framework, inspection)
    rows: list[tuple[Cell, ...]] = [
        ("framework", "Programme", framework.id, framework.title),
        ("publisher", "Publisher", framework.publisher, None),
        *(
            (name, name.replace("_", " ").capitalize(), getattr(inspection, name) or None, None)
            for name in DETAILS
        ),
        *((s.id, s.title, chosen[s.id], s.title_of(chosen[s.id])) for s in framework.settings),
        ("fingerprint", "Fingerprint of data and programme", stamp, None),
    ]
    columns = (
        Column("item", "Item"),
        Column("title", "What it is"),
        Column("value", "Value"),
        Column("words", "The same in words"),
    )
    return table("inspection", "Inspection", "What the data are about.", columns, rows)


def _judgements(findings: Findings) -> Table:
    columns = (
        Column("standard", findings.framework.words.standard, refers="ratings"),
        rating_column(findings, "rating", "Rating"),
        Column("reason", "Reason"),
    )
    rows = (
        (key, item.rating or None, item.reason)
        for key, item in sorted(findings.inspection.judgements.items())
    )
    return table("judgements", "Judgements", "Ratings that were judged.", columns, rows, ["standard"])


def _decisions(findings: Findings) -> Table:
    columns = (
        Column("standard", f"{findings.framework.words.standard}, or “{OVERALL}”", refers="ratings"),
        rating_column(findings, "proposed", "Rating before: what the figures propose"),
        rating_column(findings, "rating", "Rating after: as decided"),
        Column("by", "Decided by"),
        Column("on", "Decided on", Kind.DATE),
        Column("reason", "Reason"),
        Column("flags", "What is unusual", note="Codes, with a space between them"),
    )
    return table("decisions", "Decisions", "Decisions on ratings.", columns, _decided(findings), ["standard"])


def _decided(findings: Findings) -> Iterator[tuple[Cell, ...]]:
    ratings = findings.ratings
    for key, item in sorted(findings.inspection.decisions.items()):
        standard = ratings.standards.get(key)
        proposed = standard.proposed if standard else None
        flags = standard.flags if standard else ratings.overall.flags if ratings.overall else ()
        yield (
            key,
            proposed,
            item.rating or None,
            item.by,
            day_of(item.on),
            item.reason,
            " ".join(flags) or None,
        )


def _findings(inspection: Inspection) -> Table:
    columns = (QUESTION, Column("mark", "Mark", Kind.CODE, _MARKS), Column("text", "Finding"))
    rows = ((key, item.mark or None, item.text) for key, item in sorted(inspection.findings.items()))
    return table("findings", "Findings", "What inspectors make of figures.", columns, rows, ["question"])


def _recommendations(inspection: Inspection) -> Table:
    columns = (
        _NUMBER,
        Column("text", "Recommendation"),
        Column("addressee", "Responsible"),
        Column("earlier", "Made by an earlier inspection", Kind.YES_NO),
        Column("progress", "Progress"),
        Column("note", "Note"),
    )
    rows = (
        (n, r.text, r.addressee, bool(r.earlier), r.progress, r.note)
        for n, r in enumerate(inspection.recommendations.values(), start=1)
    )
    return table("recommendations", "Recommendations", "What is recommended.", columns, rows, ["number"])


def _good_practice(inspection: Inspection) -> Table:
    columns = (_NUMBER, Column("title", "Title"), Column("text", "Example"))
    rows = ((n, g.title, g.text) for n, g in enumerate(inspection.good_practice.values(), start=1))
    return table("good_practice", "Good practice", "Examples for others.", columns, rows, ["number"])
