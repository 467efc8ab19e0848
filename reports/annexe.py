"""The end of the inspection summary: decisions, how ratings are made, and the open choices in force."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, KeepTogether

from model import wording
from model.findings import Findings
from model.framework import Framework
from model.language import say
from model.rating import StandardRating, settings_of
from model.small_counts import FEWEST
from reports import provenance, style, words
from reports.composition import facts_shown, left_out
from reports.decisions import decision_box, gate_sentences, overall_decision
from reports.fitting import headed
from reports.markup import markup, paragraph
from reports.methods import methods_story
from reports.pages import Bookmark, Story
from reports.tables import CLOSE_ROWS, definitions, headed_table
from reports.tagged import Paragraph

_ROOM = 50 * mm  # for the open choices to begin


def annexe_story(findings: Findings, width: float, all_counts: bool) -> Story:
    """Decisions, methods, bands, scores, discretion, open choices, what became of small counts where not all are
    given, and whose wording it is.
    """
    return [
        *_chapter("decisions", say("Decisions"), _decisions(findings, width)),
        *_chapter("methods", say("How the ratings are made"), methods_story(findings, width)),
        *_discretion(findings.framework, width),
        *_choices(findings, width),
        *([] if all_counts else _small_counts(findings)),
        *_wording(findings.framework),
    ]


def _chapter(key: str, title: str, story: Story) -> Story:
    return headed([paragraph(title, style.CHAPTER), Bookmark(key, title, 0)], story)


def _decisions(findings: Findings, width: float) -> Story:
    """The decisions that gave another rating than the figures, or were taken at discretion."""
    framework, ratings = findings.framework, findings.ratings
    decided = [rating for rating in ratings.standards.values() if rating.is_decided]
    listed = [r for r in decided if words.was_moved(r) or not r.standard.method.decided]
    agreed = [r.standard.id for r in decided if r not in listed]
    story = [part for rating in listed for part in _decision(framework, rating, width)]
    if agreed:
        named = wording.called(framework.words, "standard", len(agreed))
        line = say("{0} decided as the figures propose: {1}.")
        story.append(paragraph(line.format(named, ", ".join(agreed)), style.BODY))
    if ratings.overall and (chosen := overall_decision(framework, ratings.overall, width)):
        story.append(KeepTogether([paragraph(say("Overall rating"), style.QUESTION), *chosen]))
    none = say("Every rating is the one that the figures or the judgements gave.")
    return story or [paragraph(none, style.BODY)]


def _decision(framework: Framework, rating: StandardRating, width: float) -> Story:
    standard = rating.standard
    title = paragraph(words.heading(standard.id, standard.title), style.QUESTION)
    parts = [title, *decision_box(framework, rating, width)]
    if standard.method.gates:
        gates = gate_sentences(framework, rating) or say("No condition for discretion holds.")
        parts.append(definitions([(say("Discretion"), gates)], width))
    return [KeepTogether(parts)]


def _discretion(framework: Framework, width: float) -> Story:
    if not framework.gates:
        return []
    rows = [(gate.title, markup(gate.explanation)) for gate in framework.gates.values()]
    intro = say(
        "A panel may move a rating while one of these conditions holds. The program moves none by itself."
    )
    head = [paragraph(say("Professional discretion"), style.QUESTION), paragraph(intro, style.BODY)]
    return [KeepTogether([*head, definitions(rows, width, 48 * mm)])]


def _choices(findings: Findings, width: float) -> Story:
    """What no published text settles, with the choice that this inspection uses."""
    framework = findings.framework
    if not framework.settings:
        return []
    chosen = settings_of(framework, findings.inspection)
    titles = (say("Open choice"), say("What is open"), say("In force here"))
    head: Sequence[object] = [paragraph(text, style.CELL_HEAD) for text in titles]
    rows = [
        [
            paragraph(setting.title, style.CELL),
            paragraph(setting.explanation, style.CELL),
            Paragraph(f"<b>{markup(setting.title_of(chosen[setting.id]))}</b>", style.CELL),
        ]
        for setting in framework.settings
    ]
    widths = [42 * mm, width - 84 * mm, 42 * mm]
    intro = say("No published text settles the following, so the choice is made openly.")
    title = paragraph(say("Open choices"), style.QUESTION_OF_LONG_TABLE)
    made = headed_table([head, *rows], widths)
    made.setStyle([*CLOSE_ROWS, ("NOSPLIT", (0, -2), (-1, -1))])
    return [CondPageBreak(_ROOM), title, paragraph(intro, style.BODY), made]


def _small_counts(findings: Findings) -> Story:
    """What becomes of small counts. Where that is all of them, they have no chapter that would say so."""
    described, shown = facts_shown(findings, all_counts=False)
    lines = (about_small_counts(), *([] if shown else left_out(described, shown)))
    title = paragraph(say("Small counts"), style.QUESTION)
    return [KeepTogether([title, *(paragraph(line, style.BODY) for line in lines)])]


def about_small_counts() -> str:
    """What becomes of small counts where not all are given, and why."""
    line = say(
        "So that no child can be recognised in what the cases are made of, values of fewer than {0} cases are counted "
        "together with others, and what that leaves without meaning is not shown. The tables of questions give every "
        "count, as published reports do."
    )
    return line.format(FEWEST)


def _wording(framework: Framework) -> Story:
    """Whose wording it is, where some of it is not the inspectorate's."""
    if not provenance.any_marked(framework):
        return []
    title = paragraph(say("Wording"), style.QUESTION)
    lines = (say(provenance.LEGEND), framework.attribution)
    return [KeepTogether([title, *(paragraph(line, style.BODY) for line in lines)])]
