"""The end of the document: how the ratings are made, discretion, the open choices in force, and whose wording it is."""

from __future__ import annotations

from collections.abc import Mapping

from model.findings import Findings
from model.framework import Framework
from model.methods import Method, Overall, OverallRule
from model.rating import bands_in_force, settings_of
from model.scales import Bands
from reports import provenance, words
from reports.exports.manuscript import Manuscript


def write_annexe(made: Manuscript, findings: Findings) -> None:
    """The rules that were applied."""
    framework = findings.framework
    settings = settings_of(framework, findings.inspection)
    made.heading("How the ratings are made", 1)
    for method in _methods(framework):
        _method(made, framework, method, settings)
    if framework.overall is not None:
        _overall(made, framework, framework.overall)
    if framework.gates:
        made.heading("Professional discretion", 2)
        made.definitions([(gate.title, gate.explanation) for gate in framework.gates.values()], 0.3)
    if framework.settings:
        made.heading("Open choices", 2)
        made.text("No published text settles the following, so the choice is made openly.")
        rows = [(s.title, s.explanation, s.title_of(settings[s.id])) for s in framework.settings]
        made.table(("Open choice", "What is open", "In force here"), rows, (0.25, 0.5, 0.25))
    made.heading("Wording", 2)
    if provenance.any_marked(framework):
        made.text(provenance.LEGEND)
    made.text(framework.attribution)


def _methods(framework: Framework) -> list[Method]:
    """The methods in use, each once, in the order of the standards."""
    used = [standard.method for standard in framework.standards]
    used += [domain.method for domain in framework.domains if domain.method]
    return list({method.id: method for method in used}.values())


def _method(made: Manuscript, framework: Framework, method: Method, settings: Mapping[str, str]) -> None:
    made.heading(method.title, 2)
    made.text(method.explanation)
    if bands := bands_in_force(framework, settings, method):
        _bands(made, framework, bands)


def _bands(made: Manuscript, framework: Framework, bands: Bands) -> None:
    unit = "%" if bands.unit == "percent" else ""
    rows = [
        (band.title or f"{band.start}–{band.end}{unit}", words.rating_title(framework, band.rating))
        for band in bands.bands
    ]
    named = framework.words.rating
    made.table((bands.title if bands.title != named else "Score", named), rows, (0.4, 0.4))


def _overall(made: Manuscript, framework: Framework, overall: Overall) -> None:
    made.heading("Overall rating", 2)
    made.text(overall.explanation)
    if overall.bands:
        scores = [
            (str(rating.score), rating.title) for rating in framework.ratings if rating.score is not None
        ]
        made.table(("Score", framework.words.rating), scores, (0.4, 0.4))
        _bands(made, framework, framework.bands[overall.bands])
        return
    made.text("Line by line: the first that fits decides.")
    head = [*(f"{framework.words.standard} {standard}" for standard in overall.of), "Overall rating"]
    rows = [
        [
            *(_either(framework, rule.when.get(standard, ())) for standard in overall.of),
            _given(framework, rule),
        ]
        for rule in overall.rules
    ]
    made.table(head, rows, [1 / len(head)] * len(head))


def _given(framework: Framework, rule: OverallRule) -> str:
    if rule.gives:
        return framework.rating(rule.gives).title
    return f"the inspector chooses: {_either(framework, rule.choose)}"


def _either(framework: Framework, ratings: tuple[str, ...]) -> str:
    return " or ".join(framework.rating(rating).title for rating in ratings) or "any"
