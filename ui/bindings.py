"""What can be done with a key, before anybody changes one: where it acts, its usual key, and keys that always do it."""

from __future__ import annotations

from dataclasses import dataclass

from model.language import mark

WINDOW = "window"
"""A command: it acts wherever the focus is, in a field of text too."""

CASE = "case"
"""A command on the case that is read: it acts wherever the focus is on the reading desk."""

QUESTION = "question"
"""While a question of the reading desk has the focus, and never while somebody types."""

FACTS = "facts"
"""While a fact of a case that is Yes or No has the focus."""

JUDGEMENT = "judgement"
"""While a standard that is judged has the focus."""

FIGURES = "figures"
"""While a figure of the findings has the focus."""

CASES = "cases"
"""While the list of cases has the focus."""

REPORTS = "reports"
"""While the list of reports has the focus."""

PREVIEW = "preview"
"""While the pages of the report have the focus. They take their keys before the window does."""

_MEETING = {
    WINDOW: {WINDOW, CASE, QUESTION, FACTS, JUDGEMENT, FIGURES, CASES, REPORTS},
    CASE: {WINDOW, CASE, QUESTION, FACTS},
    QUESTION: {WINDOW, CASE, QUESTION},
    FACTS: {WINDOW, CASE, FACTS},
    JUDGEMENT: {WINDOW, JUDGEMENT},
    FIGURES: {WINDOW, FIGURES},
    CASES: {WINDOW, CASES},
    REPORTS: {WINDOW, REPORTS},
    PREVIEW: {PREVIEW},
}


def meet(one: str, other: str) -> bool:
    """Whether there is a moment in which keys of both places act."""
    return other in _MEETING[one]


@dataclass(frozen=True, slots=True)
class Binding:
    """Something that a key does. `key` is the usual one and can be changed unless the binding is `fixed`.

    `also` are keys that do it besides, whatever is chosen. Keys are written as Qt writes them: `Ctrl+Shift+A`.
    `text` is marked for the catalogue, or already translated for a command.
    """

    id: str
    text: str
    key: str
    also: tuple[str, ...] = ()
    where: str = WINDOW
    fixed: bool = False

    @property
    def usual(self) -> tuple[str, ...]:
        """Every key of the binding before anybody changes one."""
        return (self.key, *self.also) if self.key else self.also


READING = (
    Binding("next", mark("Next question"), "Down", ("Return", "+"), QUESTION),
    Binding("previous", mark("Previous question"), "Up", ("-",), QUESTION),
    Binding("clear", mark("Clear the answer"), "Del", ("Backspace", "0"), QUESTION),
    Binding("note", mark("Write a note; Escape goes back to the question"), "E", ("*",), QUESTION),
    Binding("copy_note", mark("Copy the note written last into this one"), "C", where=QUESTION),
    Binding("evidence", mark("New evidence on this question"), "V", where=QUESTION),
    Binding("accept", mark("Accept an oddity of this question, with a reason"), "K", where=QUESTION),
    Binding("what_if", mark("What if: try another answer without saving it"), "W", where=QUESTION),
    Binding("answer_history", mark("The last changes of this answer"), "H", where=QUESTION),
)
"""The keys of the reading desk that are no commands. The keypad and Enter are enough to read with one hand."""

ELSEWHERE = (
    Binding("fact_yes", mark("Yes: the first letter of the word, or its place"), "Y", ("1",), FACTS, True),
    Binding("fact_no", mark("No: the first letter of the word, or its place"), "N", ("2",), FACTS, True),
    Binding("fact_clear", mark("Take the choice away"), "Del", ("Backspace",), FACTS, True),
    Binding("judge", mark("Judge: the figure of a rating, or its place"), "0 … 9", (), JUDGEMENT, True),
    Binding("judge_note", mark("Write the reason; Escape goes back"), "E", (), JUDGEMENT, True),
    Binding("judge_clear", mark("Clear the judgement"), "Del", ("Backspace",), JUDGEMENT, True),
    Binding("judge_move", mark("The judgement above or below"), "Up", ("Down",), JUDGEMENT, True),
    Binding("strength", mark("Mark a figure as a strength"), "S", (), FIGURES, True),
    Binding("area", mark("Mark a figure as an area for improvement"), "I", (), FIGURES, True),
    Binding("unmark", mark("Take the mark away"), "Del", ("Backspace",), FIGURES, True),
    Binding("figure_note", mark("Write the finding; Escape goes back"), "E", ("Return",), FIGURES, True),
    Binding("open_case", mark("Read the case"), "Return", (), CASES, True),
    Binding("case_facts", mark("The facts of the case"), "F2", (), CASES, True),
    Binding("remove_case", mark("Remove the chosen cases"), "Del", (), CASES, True),
    Binding("copy_rows", mark("Copy the facts of the chosen cases"), "Ctrl+C", (), CASES, True),
    Binding("paste_rows", mark("Paste cases from a spreadsheet"), "Ctrl+V", (), CASES, True),
    Binding("choose_more", mark("Choose the next case too"), "Shift+Down", ("Shift+Up",), CASES, True),
    Binding("choose_all", mark("Choose all cases shown"), "Ctrl+A", (), CASES, True),
    Binding("pack_more", mark("The next case too, for a pack"), "Shift+Down", ("Shift+Up",), REPORTS, True),
    Binding("pack_walk", mark("Go on, and leave what is chosen"), "Ctrl+Down", ("Ctrl+Up",), REPORTS, True),
    Binding("pack_one", mark("Choose this one too, or no more"), "Ctrl+Space", (), REPORTS, True),
    Binding("report_stop", mark("Stop making the preview"), "Esc", (), REPORTS, True),
    Binding("zoom_in", mark("Larger pages"), "Ctrl++", ("Ctrl+=",), PREVIEW, True),
    Binding("zoom_out", mark("Smaller pages"), "Ctrl+-", (), PREVIEW, True),
    Binding("zoom_none", mark("Pages as wide as the window"), "Ctrl+0", (), PREVIEW, True),
)
"""Keys that lists and cards have of their own. They cannot be changed."""
