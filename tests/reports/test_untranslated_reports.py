"""Nothing in any report is said past the catalogue, and what the catalogue says fits.

Every kind of report is printed in a made-up language: the English in Russian letters. What is left in Latin ones must
stand in the framework or in the inspection, be a name, or one of the programme's words.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from reportlab.graphics.shapes import String

import model.language
from benchmarks.harness.tongues import Invented
from model.days import day
from model.findings import findings_of
from model.framework_loader import load_framework
from model.frameworks import framework_ids, read_files
from model.inspection import Inspection
from model.language import ENGLISH, WELSH, speaking
from model.protection import RecoverySheet
from model.report_orders import CASE, FORM, PACK, RATINGS, ReportOrder
from model.wording import several
from reports.exports.word.document import document
from reports.kinds import BUILDERS
from reports.pages import Bookmark, Layout
from reports.recovery_sheet import recovery_pdf
from reports.sheet import Making
from reports.tagged import Figure, Paragraph
from tests.frameworks.guide import SECOND

_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "абцдефгхийклмнопярстужвщызАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЩЫЗ",
)
_GAP = re.compile(r"(\{\w*\})")
_BREAK = re.compile("<br/>|<super[^>]*>")
_BREAK_IN_WORD = re.compile(r"[\n\t]")
_LABEL = re.compile('<onDraw [^>]*label="([^"]*)"')
_TAG = re.compile("<[^>]+>")
_PHRASE = re.compile(r"[A-Za-z]\w*(?:[ ’'-]+[A-Za-z]\w*)*")
_SIGNS = re.compile(r"[^a-z]+")
_NUMBERED = re.compile(r"[0-9A-F]{4}(?:-[0-9A-F]{4}){2}|\S*\d\S*")
NAMES = {"caseread", "pdf"}
PRINTED_WHOLE = ("yos-2018", "fji-2012")


def in_other_letters(text):
    """A text of the program in the made-up language; the gaps in it stay."""
    return "".join(part if _GAP.fullmatch(part) else part.translate(_LETTERS) for part in _GAP.split(text))


def plain(text):
    """The words of a text, in small letters."""
    return " ".join(_SIGNS.split(text.casefold())).strip()


def phrases(text):
    """The words of a text that stand together without a sign or a number between them."""
    return _PHRASE.findall(_NUMBERED.sub(" · ", text))


def strings_in(value):
    """Every text that a framework or an inspection holds."""
    if isinstance(value, str):
        for cases in ("case", "cases") if "{cases}" in value else ("",):
            yield from value.replace("{cases}", cases).splitlines()
    elif is_dataclass(value):
        yield from strings_in([getattr(value, part.name) for part in fields(value)])
    elif isinstance(value, Mapping):
        yield from strings_in([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple | set | frozenset):
        for part in value:
            yield from strings_in(part)


def written_in(findings):
    """What is written in a framework and an inspection, as `plain` gives it, and the names of months."""
    words = findings.framework.words
    kinds = ("domain", "standard", "question", "part", "rating")
    with speaking(WELSH):
        months = [day(f"2020-{month:02}-01") for month in range(1, 13)]
    texts = [*strings_in((findings.framework, findings.inspection)), *months, *NAMES]
    texts += [several(words, kind) for kind in kinds]
    return {plain(part) for text in texts for part in (text, *phrases(text))}


def past_the_catalogue(text, written):
    """The phrases of a text that nobody wrote: a word counts as written where it stands alone, several within more."""
    for phrase in phrases(html.unescape(text).replace("\xa0", " ")):
        words = plain(phrase)
        within = " " in words and any(f" {words} " in f" {longer} " for longer in written)
        if len(words) > 1 and words not in written and not within:
            yield words


def past_in_lines(lines, written):
    """The same of the lines of drawings, in which a text goes on from one to the next."""
    for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        ways = (line, f"{before} {line}", f"{line} {after}", f"{before} {line} {after}")
        found = [list(past_the_catalogue(way, written)) for way in ways]
        yield from found[0] if all(found) else ()


@pytest.fixture
def invented(monkeypatch):
    """The made-up language in the place of Welsh."""
    monkeypatch.setattr(model.language, "catalogue", lambda _language: Invented(in_other_letters))


@pytest.fixture
def drawn(monkeypatch):
    """The texts of all paragraphs and drawings that are made meanwhile."""
    heard = Heard()

    def listen(to, hear):
        made = to.__init__

        def told(self, *arguments, **more):
            hear(*arguments)
            made(self, *arguments, **more)

        monkeypatch.setattr(to, "__init__", told)

    listen(Paragraph, lambda text="", *_: heard.texts.extend(texts_of(text)))
    listen(Bookmark, lambda key, title, level: heard.texts.append(title))
    listen(Figure, lambda width, height, alternative: heard.texts.append(alternative))
    listen(String, lambda x, y, text: heard.lines.append(text))
    return heard


def texts_of(markup):
    """What a paragraph shows, and what it tells screen readers instead of signs and of links."""
    yield _TAG.sub("", _BREAK.sub(" · ", markup))
    yield from (label.rpartition("|")[2] for label in _LABEL.findall(markup))


@dataclass
class Heard:
    """What is printed."""

    texts: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def past_the_catalogue(self, written, more=()):
        """The phrases of it that nobody wrote."""
        yield from (found for text in (*self.texts, *more) for found in past_the_catalogue(text, written))
        yield from past_in_lines(self.lines, written)


def told_to_readers(content):
    """What a document tells screen readers and programs beside its text."""
    document = pikepdf.open(BytesIO(content))
    yield from (str(part["/Alt"]) for part in document.objects if _has(part, "/Alt"))
    yield from (str(part["/Contents"]) for part in document.objects if _has(part, "/Subtype", "/Contents"))
    yield from (str(document.docinfo[name]) for name in ("/Title", "/Subject"))
    with document.open_outline() as outline:
        entries = list(outline.root)
        while entries:
            entry = entries.pop()
            yield entry.title
            entries += entry.children


def _has(part, *names):
    return isinstance(part, pikepdf.Dictionary) and all(name in part for name in names)


def rich(findings, changed):
    """The findings with something of every sort in the first case, and with things left open."""
    case = next(iter(findings.inspection.cases.values()))
    bearing = next(iter(case.answers))
    at = ("cases", case.id)
    values = {
        (*at, "facts", next(iter(case.facts))): None,
        (*at, "answers", bearing): None,
        (*at, "reader"): None,
        (*at, "alerts", "000001-a", "text"): "Contact again.",
        (*at, "alerts", "000001-a", "raised_at"): "2020-09-23T14:05",
        (*at, "alerts", "000002-a", "text"): "Call again.",
        (*at, "alerts", "000002-a", "raised_at"): "2020-09-23T14:05",
        (*at, "alerts", "000002-a", "passed_to"): "Head",
        (*at, "alerts", "000002-a", "passed_at"): "2020-09-24T14:05",
        (*at, "evidence", "1", "kind"): "quote",
        (*at, "evidence", "1", "text"): "Nobody asked me.",
        (*at, "evidence", "1", "document"): "Plan",
        (*at, "evidence", "1", "page"): "4",
        (*at, "evidence", "1", "questions"): bearing,
        (*at, "evidence", "1", "flag"): "concern",
        (*at, "evidence", "2", "text"): "In good order.",
        ("inspection", "lead_inspector"): None,
        ("inspection", "fieldwork_from"): None,
    }
    return changed(findings, values)


def ordered(kind, findings, *, notes=True):
    """An order for a kind of report, in Welsh."""
    some = {CASE: 1, PACK: 3}.get(kind, 0)
    return ReportOrder(kind, tuple(findings.inspection.cases)[:some], (WELSH,), notes)


def made(findings, order, at):
    """Makes what is ordered as far as its paragraphs and drawings; gives what stands around them."""
    with speaking(WELSH):
        edition = BUILDERS[order.kind](findings, order, Making(at, "1.2.3", "", "", order.notes))
        edition.story(Layout())
    sheet = edition.sheet
    return sheet.title, sheet.kind, sheet.notice, sheet.banner, sheet.origin.line, sheet.origin.kind


@pytest.mark.parametrize("kind", BUILDERS)
@pytest.mark.parametrize("programme", framework_ids())
def test_everything_in_every_report_passes_through_the_catalogue(
    programme, kind, demonstration, changed, at, drawn, invented
):
    finished = demonstration(programme)
    left_open = rich(finished, changed)
    around = [
        *made(finished, ordered(kind, finished), at),
        *made(left_open, ordered(kind, left_open), at),
        *made(left_open, ordered(kind, left_open, notes=False), at),
    ]
    if kind not in {CASE, PACK}:
        empty = findings_of(finished.framework, Inspection())
        around += made(empty, ordered(kind, empty), at)
    assert set(drawn.past_the_catalogue(written_in(left_open) | written_in(finished), around)) == set()


@pytest.mark.parametrize("programme", framework_ids())
def test_everything_in_the_word_document_passes_through_the_catalogue(
    programme, demonstration, changed, drawn, invented
):
    left_open = rich(demonstration(programme), changed)
    made = Document(BytesIO(document(left_open, "1.2.3", (WELSH,), notes=False))).element.body
    texts = [words_of(paragraph) for paragraph in made.iter(qn("w:p"))]
    texts += [picture.get("descr") for picture in made.iter(qn("wp:docPr"))]
    assert set(drawn.past_the_catalogue(written_in(left_open), texts)) == set()


def words_of(paragraph):
    """The text of a paragraph of a Word document, without the letters of notes."""
    runs = paragraph.iter(qn("w:r"))
    return "".join(
        " · " if run.style == "TableNoteLetter" else _BREAK_IN_WORD.sub(" · ", run.text) for run in runs
    )


@pytest.mark.parametrize("kind", BUILDERS)
def test_everything_that_is_printed_around_a_report_passes_through_the_catalogue(
    kind, unfinished, print_order, drawn, invented
):
    printed = print_order(unfinished, ordered(kind, unfinished))
    told = told_to_readers(printed.content)
    assert set(drawn.past_the_catalogue(written_in(unfinished), told)) == set()


@pytest.mark.parametrize(
    ("programme", "kind"),
    [
        (programme, kind)
        for kind in BUILDERS
        for programme in framework_ids()
        if kind == RATINGS or programme in PRINTED_WHOLE
    ],
)
def test_no_word_is_broken_in_a_report_in_welsh(
    programme, kind, demonstration, changed, print_order, monkeypatch
):
    broken = set()
    draw = Paragraph.draw

    def watched(self):
        if self.minWidth() > self.width + 0.01:
            broken.add((self.getPlainText(), round(self.width)))
        draw(self)

    monkeypatch.setattr(Paragraph, "draw", watched)
    findings = rich(demonstration(programme), changed)
    print_order(findings, ordered(kind, findings))
    assert broken == set()


def test_the_welsh_wording_of_a_framework_is_printed_in_welsh_reports_alone(print_order):
    findings = findings_of(load_framework(read_files(SECOND)), Inspection())
    english, welsh = (
        print_order(findings, ReportOrder(FORM, languages=(language,))).text for language in (ENGLISH, WELSH)
    )
    assert "How good was the plan of the passage?" in english
    assert "Pa mor dda oedd cynllun y daith?" not in english
    assert "Pa mor dda oedd cynllun y daith?" in welsh
    assert "How good was the plan of the passage?" not in welsh


def test_everything_on_a_recovery_sheet_passes_through_the_catalogue(drawn, invented):
    with speaking(WELSH):
        recovery_pdf(RecoverySheet("A.caseread", "A service", "7KQM-W2D8", date(2020, 11, 12)), version="1")
        month = plain(day("2020-11-12"))
    written = {*NAMES, "a service", month}
    assert list(drawn.past_the_catalogue(written)) == []


WRITTEN = {"planning", "a plan for each evening"}


@pytest.mark.parametrize("text", ["Score", "Скоре: Not rated yet", "Score: 3", "plan", "each evening was"])
def test_a_text_that_is_said_past_the_catalogue_would_be_found(text):
    assert list(past_the_catalogue(text, WRITTEN))


@pytest.mark.parametrize("text", ["Planning", "2.2. Planning: 84%", "Скоре 3", "for each evening", "A"])
def test_what_somebody_wrote_and_what_the_catalogue_holds_is_passed_over(text):
    assert list(past_the_catalogue(text, WRITTEN)) == []
