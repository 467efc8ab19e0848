"""The end of the document: how the ratings are made, discretion, the open choices in force, and whose wording it is."""

from __future__ import annotations

from collections.abc import Mapping

from model.findings import Findings
from model.framework import Framework
from model.language import say
from model.methods import Method, Overall, OverallRule
from model.rating import bands_in_force, settings_of
from model.scales import Bands
from reports import words
from reports.annexe import about_small_counts
from reports.exports.word.manuscript import Manuscript
from reports.exports.word.tables import Grid, Row
from reports.methods import band_heads, either, methods_in_use

_SMALL = (0.4, 0.4)


def write_annexe(made: Manuscript, findings: Findings, all_counts: bool) -> None:
    """The rules that were applied, and what became of small counts where not all are given."""
    framework = findings.framework
    settings = settings_of(framework, findings.inspection)
    made.heading(say("How the ratings are made"), 1)
    for method, used_by in methods_in_use(framework):
        _method(made, framework, method, used_by, settings)
    if framework.overall is not None:
        _overall(made, framework, framework.overall)
    _discretion(made, framework)
    _choices(made, framework, settings)
    if not all_counts:
        made.heading(say("Small counts"), 2)
        made.text(about_small_counts())
    made.heading(say("Wording"), 2)
    made.text(framework.attribution)


def _method(
    made: Manuscript, framework: Framework, method: Method, used_by: str, settings: Mapping[str, str]
) -> None:
    made.heading(method.title, 2)
    made.text(f"{method.explanation} {used_by}")
    if bands := bands_in_force(framework, settings, method):
        _bands(made, framework, bands)


def _bands(made: Manuscript, framework: Framework, bands: Bands) -> None:
    unit = "%" if bands.unit == "percent" else ""
    rows = [
        (band.title or f"{band.start}–{band.end}{unit}", words.rating_title(framework, band.rating))
        for band in bands.bands
    ]
    made.table(Grid(band_heads(framework, bands), rows, _SMALL))


def _overall(made: Manuscript, framework: Framework, overall: Overall) -> None:
    made.heading(say("Overall rating"), 2)
    if not overall.bands:
        made.text(say("Line by line: the first that fits decides."))
        made.table(_rules(framework, overall))
        return
    made.text(overall.explanation)
    named = f"{framework.words.rating} ({framework.words.standard.lower()})"
    scores = [(str(rating.score), rating.title) for rating in framework.ratings if rating.score is not None]
    made.table(Grid((say("Score"), named), scores, _SMALL))
    _bands(made, framework, framework.bands[overall.bands])


def _rules(framework: Framework, overall: Overall) -> Grid:
    """The decision table, line by line."""
    head = [*(f"{framework.words.standard} {standard}" for standard in overall.of), say("Overall rating")]
    rows: list[Row] = [
        [
            *(either(framework, rule.when.get(standard, ())) for standard in overall.of),
            _given(framework, rule),
        ]
        for rule in overall.rules
    ]
    return Grid(head, rows, [1 / len(head)] * len(head))


def _given(framework: Framework, rule: OverallRule) -> str:
    if rule.gives:
        return framework.rating(rule.gives).title
    return say("the inspector chooses: {0}").format(either(framework, rule.choose))


def _discretion(made: Manuscript, framework: Framework) -> None:
    if not framework.gates:
        return
    made.heading(say("Professional discretion"), 2)
    made.text(
        say(
            "A panel may move a rating while one of these conditions holds. The program moves none by itself."
        )
    )
    made.details([(gate.title, gate.explanation) for gate in framework.gates.values()])


def _choices(made: Manuscript, framework: Framework, settings: Mapping[str, str]) -> None:
    """What no published text settles, with the choice that this inspection uses."""
    if not framework.settings:
        return
    made.heading(say("Open choices"), 2)
    made.text(say("No published text settles the following, so the choice is made openly."))
    rows = [(s.title, s.explanation, s.title_of(settings[s.id])) for s in framework.settings]
    head = (say("Open choice"), say("What is open"), say("In force here"))
    made.table(Grid(head, rows, (0.25, 0.5, 0.25)))
