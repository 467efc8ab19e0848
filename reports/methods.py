"""How the ratings are made: the methods in use with their bands, and how the overall rating follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether, Table

from model import wording
from model.findings import Findings
from model.framework import Framework
from model.language import say
from model.methods import Method, Overall, OverallRule
from model.rating import bands_in_force, settings_of
from model.scales import Bands
from reports import style
from reports.labels import label
from reports.markup import markup, paragraph
from reports.pages import Story
from reports.tables import CLOSE_ROWS, headed_table
from reports.tagged import Paragraph

_ROOM_FOR_RULES = 75 * mm


def methods_story(findings: Findings, width: float) -> Story:
    """Every method in use, and the overall rating."""
    framework = findings.framework
    settings = settings_of(framework, findings.inspection)
    used = methods_in_use(framework)
    return [
        *(part for method, by in used for part in _method(framework, method, by, settings, width)),
        *_overall(framework, width),
    ]


def methods_in_use(framework: Framework) -> Iterator[tuple[Method, str]]:
    """The methods in use, each once, in the order of the standards, and a sentence on what uses them."""
    rated = [("standard", standard.id, standard.method) for standard in framework.standards]
    scored = [("domain", domain.id, domain.method) for domain in framework.domains if domain.method]
    methods = {method.id: method for _, _, method in (*rated, *scored)}
    for method in methods.values():
        by = [(kind, place) for kind, place, own in (*rated, *scored) if own.id == method.id]
        places = ", ".join(place for _, place in by)
        yield method, f"{wording.called(framework.words, by[0][0], len(by))}: {places}."


def _method(
    framework: Framework, method: Method, by: str, settings: Mapping[str, str], width: float
) -> Story:
    parts = [paragraph(method.title, style.QUESTION), paragraph(f"{method.explanation} {by}", style.BODY)]
    if bands := bands_in_force(framework, settings, method):
        parts.append(_bands(framework, bands, width))
    return [KeepTogether(parts)]


def _bands(framework: Framework, bands: Bands, width: float) -> Table:
    unit = "%" if bands.unit == "percent" else ""
    rows = [
        [band.title or f"{band.start}–{band.end}{unit}", Paragraph(label(framework, band.rating), style.CELL)]
        for band in bands.bands
    ]
    return _small_table(band_heads(framework, bands), rows, width)


def band_heads(framework: Framework, bands: Bands) -> tuple[str, str]:
    """The heads of a table of bands. A programme's name for bands of shares is that of the shares, for bands of summed
    scores that of the rating.
    """
    named = framework.words.rating
    if bands.unit != "percent":
        return say("Score"), bands.title or named
    return bands.title if bands.title != named else say("Score"), named


def _overall(framework: Framework, width: float) -> Story:
    overall = framework.overall
    if overall is None:
        return []
    texts = [
        overall.explanation,
        *([] if overall.bands else [say("Line by line: the first that fits decides.")]),
    ]
    head = [
        paragraph(say("Overall rating"), style.QUESTION),
        *(paragraph(text, style.BODY) for text in texts),
    ]
    if overall.bands:
        return [KeepTogether([*head, *_scores(framework, overall, width)])]
    return [CondPageBreak(_ROOM_FOR_RULES), *head, _rules(framework, overall, width)]


def _scores(framework: Framework, overall: Overall, width: float) -> Story:
    scores = [
        [str(rating.score), Paragraph(label(framework, rating.id), style.CELL)]
        for rating in framework.ratings
        if rating.score is not None
    ]
    named = f"{framework.words.rating} ({framework.words.standard.lower()})"
    return [
        _small_table((say("Score"), named), scores, width, space=10),
        _bands(framework, framework.bands[overall.bands], width),
    ]


def _rules(framework: Framework, overall: Overall, width: float) -> Table:
    """The decision table, line by line: the first that fits decides."""
    columns = [f"{framework.words.standard} {standard}" for standard in overall.of]
    head = [paragraph(text, style.CELL_HEAD) for text in (*columns, say("Overall rating"))]
    rows = [_rule(framework, overall, rule) for rule in overall.rules]
    column = min(36 * mm, width * 0.7 / max(1, len(columns)))
    return headed_table(
        [head, *rows], [*([column] * len(columns)), width - column * len(columns)], names=None
    )


def _rule(framework: Framework, overall: Overall, rule: OverallRule) -> list[Paragraph]:
    wanted = (either(framework, rule.when.get(standard, ())) for standard in overall.of)
    if rule.gives:
        given = f"<b>{markup(framework.rating(rule.gives).title)}</b>"
    else:
        offered = f"<b>{markup(either(framework, rule.choose))}</b>"
        given = markup(say("the inspector chooses: {0}")).format(offered)
    return [*(paragraph(text, style.CELL) for text in wanted), Paragraph(given, style.CELL)]


def either(framework: Framework, ratings: Sequence[str]) -> str:
    return say(" or ").join(framework.rating(rating).title for rating in ratings) or say("any")


def _small_table(
    head: Sequence[str], rows: Iterable[Sequence[object]], width: float, space: float = 4
) -> Table:
    """Two columns that need not be as wide as the page."""
    cells: list[list[object]] = [[paragraph(text, style.CELL_HEAD) for text in head]]
    cells += [[paragraph(str(first), style.CELL), second] for first, second in rows]
    made = headed_table(cells, [68 * mm, min(68 * mm, width - 68 * mm)], space)
    made.setStyle(CLOSE_ROWS)
    made.hAlign = "LEFT"
    return made
