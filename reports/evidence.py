"""What stands behind a rating besides its figures: findings of the inspectors, and the printed criteria."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.styles import ParagraphStyle

from model.findings import Findings
from model.framework import Criterion, Question, Standard
from model.inspection import Finding
from model.language import counted, mark, say
from model.rating import QuestionResult, StandardRating
from reports import provenance, style, words
from reports.markup import markup, paragraph, unbroken
from reports.pages import Story
from reports.tagged import Paragraph

_HEADINGS = {
    "strength": mark("Strength:|Strengths:"),
    "area_for_improvement": mark("Area for improvement:|Areas for improvement:"),
    "": mark("Other finding:|Other findings:"),
}

Marked = tuple[Question, Finding]


def findings_story(findings: Findings, rating: StandardRating) -> Story:
    """The findings on a standard's questions, as strengths and as areas for improvement, with their figures."""
    figures = dict(figures_by_question(rating.questions))
    story: Story = []
    for heading, listed in findings_by_heading(findings, rating.standard):
        story.append(paragraph(heading, style.NAME))
        story += [_finding(at, item, figures) for at, item in enumerate(listed, start=1)]
    return story


def findings_by_heading(findings: Findings, standard: Standard) -> Iterator[tuple[str, list[Marked]]]:
    """What was found on a standard's questions, under the headings for which there is anything."""
    given = findings.inspection.findings
    questions = (part for key in standard.questions for part in key.walk())
    found = [(question, given[question.id]) for question in questions if question.id in given]
    for marked_as, heading in _HEADINGS.items():
        if listed := [item for item in found if item[1].mark == marked_as]:
            yield counted(say(heading), len(listed)), listed


def figures_by_question(results: tuple[QuestionResult, ...]) -> Iterator[tuple[str, str]]:
    """The id of each question, those of sub-questions too, with its figure in words."""
    for result in results:
        yield result.question.id, words.figures(result.count)
        yield from figures_by_question(result.parts)


def _finding(at: int, item: Marked, figures: dict[str, str]) -> Paragraph:
    """A finding in the inspector's words; the question and its figure stand behind it, computed afresh."""
    question, finding = item
    source = " · ".join(part for part in (question.id, figures.get(question.id, "")) if part)
    muted = style.hexadecimal(style.MUTED)
    behind = f'<font color="{muted}" size="7.5">[{markup(unbroken(source))}]</font>'
    return Paragraph(
        f"{markup(finding.text or question.short)} {behind}", style.FINDING, bulletText=f"({at})"
    )


def criteria_story(standard: Standard) -> Story:
    """The printed criteria that a judgement rests on, with the evidence under each, in small print."""
    if not standard.criteria:
        return []
    parts = (part for criterion in standard.criteria for part in (criterion, *criterion.parts))
    return [
        paragraph(say("Criteria"), style.NAME),
        *(item for criterion in standard.criteria for item in _criterion(criterion)),
        *provenance.legend(parts),
    ]


def _criterion(criterion: Criterion) -> Iterator[Paragraph]:
    yield _printed(criterion, style.CRITERION if criterion.parts else style.EVIDENCE)
    for part in criterion.parts:
        yield _printed(part, style.EVIDENCE)


def _printed(criterion: Criterion, face: ParagraphStyle) -> Paragraph:
    """A criterion behind its printed number, or behind a dot where the programme gives it none."""
    text = provenance.marked(criterion.text, criterion)
    if criterion.id.replace(".", "").isdecimal():
        return Paragraph(text, face, bulletText=criterion.id)
    return Paragraph(text, style.DOTTED, bulletText="•")
