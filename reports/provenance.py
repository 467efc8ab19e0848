"""Whose words a text is in: one mark for wording that is reconstructed, and the line that explains it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from reportlab.lib.styles import ParagraphStyle

from model.framework import Framework, Question
from model.language import mark, say
from model.methods import RECONSTRUCTED
from reports import style
from reports.markup import markup, paragraph
from reports.tagged import Paragraph

MARK = "†"
LEGEND = mark(
    "† Reconstructed wording: made from what the published report says, not the inspectorate’s own."
)


class Worded(Protocol):
    """Anything of a framework whose wording is official or reconstructed."""

    @property
    def wording(self) -> str:
        """`official` or `reconstructed`."""


def marked(text: str, item: Worded) -> str:
    """Markup of a text of the framework, with the mark behind it where its wording is reconstructed."""
    return markup(signed(text, item))


def signed(text: str, item: Worded) -> str:
    """The same as plain text."""
    return f"{text}{MARK}" if is_marked(item) else text


def asked(question: Question) -> str:
    """Markup of a question, which says so where it does not count towards its standard's rating."""
    text, remark = marked(question.text, question), markup(say("(not scored)"))
    return text if question.scored else f"{text} <i>{remark}</i>"


def is_marked(item: Worded) -> bool:
    """Whether the wording is reconstructed."""
    return item.wording == RECONSTRUCTED


def legend(items: Iterable[Worded], face: ParagraphStyle = style.NOTE) -> list[Paragraph]:
    """The line under a list or table in which the mark stands; nothing where it does not."""
    return [paragraph(line, face) for line in legend_of(items)]


def legend_of(items: Iterable[Worded]) -> list[str]:
    """The same as plain text."""
    return [say(LEGEND)] if any(is_marked(item) for item in items) else []


def any_marked(framework: Framework) -> bool:
    """Whether a framework has any reconstructed wording."""
    questions = (q for standard in framework.standards for key in standard.questions for q in key.walk())
    items: tuple[Worded, ...] = (*framework.standards, *framework.statistics, *questions)
    return any(is_marked(item) for item in items)
