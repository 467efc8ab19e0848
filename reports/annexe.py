"""The end of the inspection summary: decisions, how ratings are made, and the open choices in force."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, Paragraph, Table

from model.findings import Findings
from model.framework import Framework
from model.methods import Method
from model.rating import StandardRating, settings_of
from model.scales import Bands
from reports import style, words
from reports.labels import label
from reports.markup import markup, paragraph
from reports.pages import Bookmark, Story
from reports.standards import decision_box, gate_sentences
from reports.tables import definitions, headed_table


def annexe_story(findings: Findings, width: float) -> Story:
    """Decisions, methods, bands, scores, discretion and open choices."""
    framework = findings.framework
    return [
        *_chapter("decisions", "Decisions"),
        *_decisions(findings, width),
        *_chapter("methods", "How the ratings are made"),
        *(part for method in _methods(framework) for part in _method(framework, method, width)),
        *_overall(framework, width),
        *_discretion(framework, width),
        *_choices(findings, width),
    ]


def _chapter(key: str, title: str) -> Story:
    return [paragraph(title, style.CHAPTER), Bookmark(key, title, 0)]


def _decisions(findings: Findings, width: float) -> Story:
    decided = [rating for rating in findings.ratings.standards.values() if words.is_decided(rating)]
    if not decided:
        return [paragraph("Every rating is the one that the figures or the judgements gave.", style.BODY)]
    return [part for rating in decided for part in _decision(findings.framework, rating, width)]


def _decision(framework: Framework, rating: StandardRating, width: float) -> Story:
    standard = rating.standard
    gates = gate_sentences(framework, rating) or "No condition for discretion holds."
    title = paragraph(words.heading(standard.id, standard.title), style.QUESTION)
    box = decision_box(framework, rating, width)
    return [KeepTogether([title, *box, definitions([("Discretion", gates)], width)])]


def _methods(framework: Framework) -> Iterator[Method]:
    """The methods in use, each once, in the order of the standards."""
    methods = {standard.method.id: standard.method for standard in framework.standards}
    yield from methods.values()


def _method(framework: Framework, method: Method, width: float) -> Story:
    used = [standard.id for standard in framework.standards if standard.method.id == method.id]
    named = framework.words.standard if len(used) == 1 else f"{framework.words.standard}s"
    text = f"{method.explanation} {named}: {', '.join(used)}."
    parts = [paragraph(method.title, style.QUESTION), paragraph(text, style.BODY)]
    if method.bands:
        parts.append(_bands(framework, framework.bands[method.bands], width))
    return [KeepTogether(parts)]


def _bands(framework: Framework, bands: Bands, width: float) -> Table:
    unit = "%" if bands.unit == "percent" else ""
    rows = [
        [band.title or f"{band.start}–{band.end}{unit}", Paragraph(label(framework, band.rating), style.CELL)]
        for band in bands.bands
    ]
    return _small_table((bands.title, framework.words.rating), rows, width)


def _overall(framework: Framework, width: float) -> Story:
    if framework.overall is None:
        return []
    scores = [
        [str(rating.score), Paragraph(label(framework, rating.id), style.CELL)]
        for rating in framework.ratings
        if rating.score is not None
    ]
    named = f"{framework.words.rating} ({framework.words.standard.lower()})"
    return [
        KeepTogether(
            [
                paragraph("Overall rating", style.QUESTION),
                paragraph(framework.overall.explanation, style.BODY),
                _small_table(("Score", named), scores, width, space=10),
                _bands(framework, framework.bands[framework.overall.bands], width),
            ]
        )
    ]


def _small_table(head: Sequence[str], rows: list[list[object]], width: float, space: float = 4) -> Table:
    """Two columns that need not be as wide as the page."""
    cells = [[paragraph(text, style.CELL_HEAD) for text in head]]
    cells += [[paragraph(str(first), style.CELL), second] for first, second in rows]
    made = headed_table(cells, [68 * mm, min(68 * mm, width - 68 * mm)], space)
    made.hAlign = "LEFT"
    return made


def _discretion(framework: Framework, width: float) -> Story:
    if not framework.gates:
        return []
    rows = [(gate.title, markup(gate.explanation)) for gate in framework.gates.values()]
    intro = "A panel may move a rating while one of these conditions holds. The program moves none by itself."
    head = [paragraph("Professional discretion", style.QUESTION), paragraph(intro, style.BODY)]
    return [KeepTogether([*head, definitions(rows, width, 48 * mm)])]


def _choices(findings: Findings, width: float) -> Story:
    """What no published text settles, with the choice that this inspection uses."""
    framework = findings.framework
    if not framework.settings:
        return []
    chosen = settings_of(framework, findings.inspection)
    head = [paragraph(text, style.CELL_HEAD) for text in ("Open choice", "What is open", "In force here")]
    rows = [
        [
            paragraph(setting.title, style.CELL),
            paragraph(setting.explanation, style.CELL),
            Paragraph(f"<b>{markup(setting.title_of(chosen[setting.id]))}</b>", style.CELL),
        ]
        for setting in framework.settings
    ]
    widths = [42 * mm, width - 84 * mm, 42 * mm]
    intro = "No published text settles the following, so the choice is made openly."
    title = paragraph("Open choices", style.QUESTION)
    return [KeepTogether([title, paragraph(intro, style.BODY), headed_table([head, *rows], widths)])]
