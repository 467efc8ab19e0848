"""The empty sheet in which people write case reads for an import: a row for each case, lists to choose from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from model.case_columns import REFERENCE, SAMPLE, own_fields
from model.case_tables import CASES, HELP, LISTS, QUESTIONS
from model.framework import Fact, Framework, Question
from model.methods import OFFICIAL
from model.why import condition
from reports.exports.books import LINE, begin, lines, new_book, written

ROWS = 2_000
"""Rows that have lists to choose from; an inspection reads some hundred cases."""
_LONGEST_HEADING = 60
_LONGEST_PROMPT, _LONGEST_PROMPT_TITLE = 255, 32
"""What Excel shows beside a cell, in characters."""
_HEADING_HEIGHT = 92
_WIDTHS = {"date": 13.0, "yes_no": 13.0, "choice": 22.0, "text": 30.0}
_OWN_WIDTH, _ANSWER_WIDTH = 20.0, 17.0
_FULL = 0.9
"""How much of a column's width a line takes before the next word goes to another."""
_DATE, _TEXT = "dd/mm/yyyy", "@"
_TOP = Alignment(vertical="top", wrap_text=True)
_BOLD = Font(name="Calibri", size=11, bold=True)
_PLAIN = PatternFill("solid", fgColor="E6E6E6")
_TINTS = (PatternFill("solid", fgColor="DCE8F4"), PatternFill("solid", fgColor="EDE6F3"))
"""The headings of one standard and of the next."""
_NOT_ASKED = PatternFill("solid", bgColor="BFBFBF")


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the sheet. `about` is said beside its heading, `sample` the only one that it is for."""

    heading: str
    about: str
    choices: tuple[str, ...]
    fill: PatternFill
    width: float
    sample: str = ""
    number_format: str = ""


def template(framework: Framework) -> bytes:
    """The workbook. The same framework gives the same bytes."""
    columns = tuple(_columns(framework))
    book = new_book(f"Case reads – {framework.title}", framework.id)
    lists = {choices: at for at, choices in enumerate(_lists(columns), start=1)}
    _write_cases(book, framework, columns, lists)
    _write_questions(book, framework)
    _write_help(book, framework)
    _write_lists(book, lists)
    return written(book)


def headings(framework: Framework) -> tuple[str, ...]:
    """The headings of the columns, in order; an import knows every one of them."""
    return tuple(column.heading for column in _columns(framework))


def _columns(framework: Framework) -> Iterator[_Column]:
    for field in own_fields():
        choices = tuple(sample.title for sample in framework.samples) if field.place == SAMPLE else ()
        about = "A reference, never a name." if field.place == REFERENCE else ""
        yield _Column(field.title, about, choices, _PLAIN, _OWN_WIDTH, number_format=_TEXT)
    yield from map(_fact_column, framework.facts)
    owners = {q.id: s.id for s in framework.standards for key in s.questions for q in key.walk()}
    by_standard = groupby(_asked(framework), key=lambda asked: owners[asked[0].id])
    for at, (_, questions) in enumerate(by_standard):
        for question, sample in questions:
            yield _answer_column(question, sample, _TINTS[at % len(_TINTS)])


def _fact_column(fact: Fact) -> _Column:
    choices = ("Yes", "No") if fact.kind == "yes_no" else tuple(option.title for option in fact.options)
    about = "Such as 14/02/2020." if fact.kind == "date" else ""
    number_format = {"date": _DATE, "text": _TEXT}.get(fact.kind, "")
    return _Column(fact.title, about, choices, _PLAIN, _WIDTHS[fact.kind], fact.sample, number_format)


def _answer_column(question: Question, sample: str, fill: PatternFill) -> _Column:
    choices = tuple(value.title for value in question.offered)
    return _Column(_heading(question), question.text, choices, fill, _ANSWER_WIDTH, sample)


def _heading(question: Question) -> str:
    """The number of a question and how its wording begins."""
    return f"{question.id} {_shortened(question.short or question.text, _LONGEST_HEADING)}"


def _shortened(text: str, longest: int) -> str:
    """A text, broken off between words where it is too long."""
    return text if len(text) <= longest else f"{text[: longest - 1].rpartition(' ')[0]}…"


def _lists(columns: Iterable[_Column]) -> dict[tuple[str, ...], None]:
    """What there is to choose from, each once, in order."""
    return dict.fromkeys(column.choices for column in columns if column.choices)


def _write_cases(
    book: Workbook, framework: Framework, columns: tuple[_Column, ...], lists: dict[tuple[str, ...], int]
) -> None:
    sheet: Any = book.create_sheet(CASES)
    sheet.freeze_panes = "B2"
    sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
    sheet.row_dimensions[1].height = _HEADING_HEIGHT
    for at, column in enumerate(columns, start=1):
        dimension = sheet.column_dimensions[get_column_letter(at)]
        dimension.width = column.width
        if column.number_format:
            dimension.number_format = column.number_format
    _add_choices(sheet, columns, lists)
    _add_prompts(sheet, framework, columns)
    if len(framework.samples) > 1:
        _shade(sheet, framework, columns)
    begin(sheet)
    sheet.append([_head(sheet, column.heading, column.fill) for column in columns])


def _add_choices(sheet: Any, columns: tuple[_Column, ...], lists: dict[tuple[str, ...], int]) -> None:
    """Lists to choose from. They stand on a sheet of their own: within a rule Excel takes 255 characters."""
    for choices, number in lists.items():
        letter = get_column_letter(number)
        source = f"{quote_sheetname(LISTS)}!${letter}$2:${letter}${len(choices) + 1}"
        rule = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=True)
        rule.errorTitle, rule.error = "Not in the list", "Choose from the list, or leave the cell empty."
        for area in _below(column.choices == choices for column in columns):
            rule.add(area)
        sheet.data_validations.append(rule)


def _add_prompts(sheet: Any, framework: Framework, columns: tuple[_Column, ...]) -> None:
    """Beside a heading that is chosen, the wording of the question."""
    several = len(framework.samples) > 1
    for at, column in enumerate(columns, start=1):
        only = f"{framework.sample(column.sample).title} only. " if several and column.sample else ""
        about = _shortened(only + column.about, _LONGEST_PROMPT)
        if about:
            rule = DataValidation(showInputMessage=True, prompt=about)
            rule.promptTitle = _shortened(column.heading, _LONGEST_PROMPT_TITLE)
            rule.add(f"{get_column_letter(at)}1")
            sheet.data_validations.append(rule)


def _shade(sheet: Any, framework: Framework, columns: tuple[_Column, ...]) -> None:
    """Darkens what is not asked of the sample that a row names."""
    at_sample = next(at for at, c in enumerate(columns, start=1) if c.heading == own_fields()[1].title)
    place = f"${get_column_letter(at_sample)}2"
    for sample in framework.samples:
        areas = _below(column.sample == sample.id for column in columns)
        if areas:
            title = sample.title.replace('"', '""')
            rule = FormulaRule([f'AND({place}<>"",{place}<>"{title}")'], fill=_NOT_ASKED)
            sheet.conditional_formatting.add(" ".join(areas), rule)


def _below(wanted: Iterable[bool]) -> list[str]:
    """The cells below the headings of the columns that are wanted, neighbours together."""
    areas = []
    for is_wanted, group in groupby(enumerate(wanted, start=1), key=lambda item: item[1]):
        numbers = [number for number, _ in group]
        if is_wanted:
            areas.append(f"{get_column_letter(numbers[0])}2:{get_column_letter(numbers[-1])}{ROWS + 1}")
    return areas


def _write_questions(book: Workbook, framework: Framework) -> None:
    """Every question with its whole wording, and when it applies."""
    heads = ("Number", "Question", "Asked of", "Applies where", "Answers", "Wording")
    rows = [
        (
            question.id,
            question.text,
            framework.sample(sample).title,
            _applies(framework, question),
            ", ".join(value.title for value in question.offered),
            "Official" if question.wording == OFFICIAL else "Reconstructed",
        )
        for question, sample in _asked(framework)
    ]
    _write_table(book, QUESTIONS, heads, rows, (12, 90, 24, 40, 30, 16))


def _applies(framework: Framework, question: Question) -> str:
    """To which cases a question applies, in words."""
    above = [f"{question.under} applies"] if question.under in framework.ids["questions"] else []
    own = condition(framework, question.relevant_when)
    return ", and ".join([*above, own] if own else above) or "Every case"


def _asked(framework: Framework) -> Iterator[tuple[Question, str]]:
    return ((framework.question(key), sample) for key, sample in framework.case_question_samples.items())


def _write_help(book: Workbook, framework: Framework) -> None:
    several = len(framework.samples) > 1
    shaded = "Cells turn grey that are not asked of the sample of the case. Leave them empty."
    advice = (
        f"For {framework.title} (framework {framework.id}).",
        "One row for each case, on the sheet Cases. Write references, never names.",
        "Choose from the list in each cell, or type the same words. An empty cell says nothing.",
        *([shaded] if several else []),
        "Some questions apply to some cases only: the sheet Questions says to which. Leave the cell empty where one "
        "does not apply, or write N/A. Any other answer there is refused, as it would count in no figure.",
        "For notes, add a column named after the question, such as: "
        f"{next(iter(framework.case_question_samples))} note.",
        "Columns may be moved or left out. Keep their headings, or at least the number of the question.",
        "Write values, not formulas, and do not merge cells.",
        "A reference that the inspection has already changes that case. Empty cells change nothing in it.",
        "To take the reads over: Caseread, File, Import reads. Everything is taken, or nothing: what has to be put "
        "right is listed with its sheet, row and column.",
        "This file is not encrypted. Keep it where case files may be kept, and delete it when it is imported.",
    )
    _write_table(book, HELP, (HELP,), [(line,) for line in advice], (90,))


def _write_lists(book: Workbook, lists: dict[tuple[str, ...], int]) -> None:
    longest = max(map(len, lists), default=0)
    rows = [tuple(choices[n] if n < len(choices) else None for choices in lists) for n in range(longest)]
    heads = tuple(f"List {number}" for number in lists.values())
    _write_table(book, LISTS, heads, rows, (30,) * len(lists))


def _write_table(
    book: Workbook,
    name: str,
    heads: tuple[str, ...],
    rows: Iterable[tuple[str | None, ...]],
    widths: tuple[float, ...],
) -> None:
    sheet: Any = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    begin(sheet)
    sheet.append([_head(sheet, head, _PLAIN) for head in heads])
    for number, row in enumerate(rows, start=2):
        most = max(lines(text or "", _FULL * width) for text, width in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = LINE * most
        sheet.append([_words(sheet, text) for text in row])


def _head(sheet: Any, text: str, fill: PatternFill) -> WriteOnlyCell:
    cell = _words(sheet, text)
    cell.font, cell.fill = _BOLD, fill
    return cell


def _words(sheet: Any, text: str | None) -> WriteOnlyCell:
    """A cell that is a text, whatever it begins with."""
    cell = WriteOnlyCell(sheet, text)
    if text is not None:
        cell.data_type = "s"
    cell.alignment = _TOP
    return cell
