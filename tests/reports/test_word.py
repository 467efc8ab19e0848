"""The Word document, read back by python-docx and, where that does not look, as the XML that it is."""

import io
import itertools
import re
import zipfile
from collections import Counter
from functools import cache, cached_property

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from PIL import Image
from reportlab.pdfbase.pdfmetrics import stringWidth

from model.composition import composition
from model.dataset.shapes import steady
from model.frameworks import framework_ids
from model.pictures.drawing import Box, Picture
from reports import provenance
from reports.charts import profile_picture, question_picture, scale_picture
from reports.exports.word.document import document
from reports.exports.word.manuscript import PICTURE_WIDTH
from reports.exports.word.pixels import png
from tests.reports.exported import HOSTILE, totals, with_texts

PROGRAMMES = pytest.mark.parametrize("programme", framework_ids())
ENGLISH, WELSH, BOTH = ("en",), ("cy",), ("en", "cy")
TEXTS = [*HOSTILE.values()]
TWIPS = 20
PAGE = 11906 - 2 * 1247  # the width of the text, in twentieths of a point
HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs bidi spacing ind jc outlineLvl",
    "rPr": "rStyle rFonts b bCs i iCs color position sz szCs u vertAlign rtl lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook",
    "tcPr": "tcW shd vAlign",
}
"""The order in which Word wants what stands in these, as far as the document uses it (ISO/IEC 29500-1, annex A)."""


class Written:
    """A document as it was made."""

    def __init__(self, content):
        self.content = content
        self.docx = Document(io.BytesIO(content))

    @cached_property
    def body(self):
        return self.docx.element.body

    @cached_property
    def paragraphs(self):
        """Every paragraph, those of the contents and of tables too."""
        return [Paragraph(p, self.docx._body) for p in self.body.iter(qn("w:p"))]

    @cached_property
    def headings(self):
        """The level and the words of each heading, the title as level 0."""
        found = ((HEADING.fullmatch(p.style.name), p) for p in self.paragraphs)
        return [(int(level[1]), p.text) for level, p in found if level]

    @cached_property
    def entries(self):
        """The contents: where each entry leads, and its words."""
        return [(a.get(qn("w:anchor")), words(a)) for a in self.body.iter(qn("w:hyperlink"))]

    @cached_property
    def marked(self):
        """The words of the paragraph at each bookmark."""
        starts = self.body.iter(qn("w:bookmarkStart"))
        return {start.get(qn("w:name")): words(start.getparent()) for start in starts}

    @cached_property
    def pictures(self):
        """The words that stand for each picture."""
        return [drawn.get("descr") for drawn in self.body.iter(qn("wp:docPr"))]

    def part(self, name):
        with zipfile.ZipFile(io.BytesIO(self.content)) as archive:
            return archive.read(name).decode()

    @property
    def text(self):
        return "\n".join(p.text for p in self.paragraphs)


def words(element):
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def rows_of(table):
    return [[cell.text for cell in row.cells] for row in table.rows]


@pytest.fixture(scope="module")
def written(demonstration):
    """A function that gives the document of a programme's demonstration, made once."""
    return cache(
        lambda programme, languages=ENGLISH: Written(
            document(demonstration(programme), "1.2.3", languages, True)
        )
    )


@pytest.fixture(scope="module")
def both(written):
    """The demonstration in English, then in Welsh."""
    return written("yos-2018", BOTH)


@pytest.fixture(scope="module")
def hostile():
    """A document with hostile texts wherever people may write."""
    return Written(document(with_texts(TEXTS), "1.2.3", ENGLISH, True))


class TestText:
    @PROGRAMMES
    def test_its_tables_have_the_counts_of_the_ratings(self, demonstration, written, programme):
        found = {}
        for row in itertools.chain.from_iterable(map(rows_of, written(programme).docx.tables)):
            counts = [int(cell) for cell in row[1:-1] if cell.isdecimal()]
            if len(counts) == 2 and row[-1].endswith(("%", "–")):
                found[row[0].split()[0]] = tuple(counts)
        assert totals(demonstration(programme)).items() <= found.items()

    @PROGRAMMES
    def test_it_says_what_the_samples_are_made_of(self, demonstration, written, programme):
        findings = demonstration(programme)
        heads = [[cell.text for cell in table.rows[0].cells] for table in written(programme).docx.tables]
        headed = [head for head in heads if "(n\u00a0=\u00a0" in head[1]]
        assert len(headed) == len(composition(findings))
        sizes = {int(n) for head in headed for cell in head[1:] for n in re.findall(r"=\u00a0(\d+)", cell)}
        counted = set(findings.tally.cases.values())
        assert sizes == counted | ({sum(findings.tally.cases.values())} if len(counted) > 1 else set())

    def test_it_says_who_decided_what_and_why(self, demo, written):
        lines = [p.text for p in written("yos-2018").paragraphs if p.style.name == "Decision"]
        (decision,) = demo.inspection.decisions.values()
        assert f"Reason\t{decision.reason}" in lines
        assert any(line.startswith(f"Decided by\t{decision.by}") for line in lines)

    @PROGRAMMES
    def test_notes_stand_under_their_tables_with_the_letters_that_lead_to_them(
        self, demonstration, written, programme
    ):
        made, lettered = written(programme), Counter()
        for table in made.docx.tables:
            marks = [words(run) for run in table._tbl.iter(qn("w:r")) if run.style == "TableNoteLetter"]
            below = itertools.takewhile(
                lambda p: p.tag == qn("w:p") and p.style == "TableNote", table._tbl.itersiblings()
            )
            notes = {words(p.r_lst[0]): words(p) for p in below if len(p.r_lst) > 1}
            assert list(dict.fromkeys(marks)) == list(notes) == [*"abcdefgh"[: len(notes)]]
            lettered.update(notes.values())
        standards = demonstration(programme).framework.standards
        noted = [q.note for s in standards for key in s.questions for q in key.walk() if s.questions]
        answered = totals(demonstration(programme))
        for question in (q for s in standards for key in s.questions for q in key.walk()):
            if question.note and question.id in answered:
                assert any(line[1:] == f" {question.note}" for line in lettered)
        assert lettered or not any(noted)

    @PROGRAMMES
    def test_reconstructed_wording_is_explained_wherever_it_stands(self, written, programme):
        for table in written(programme).docx.tables:
            below = itertools.takewhile(
                lambda p: p.tag == qn("w:p") and p.style == "TableNote", table._tbl.itersiblings()
            )
            explained = provenance.LEGEND in [words(p) for p in below]
            assert explained == (provenance.MARK in words(table._tbl))

    def test_hostile_texts_come_back_whole(self, hostile):
        (table,) = (t for t in hostile.docx.tables if t.rows[0].cells[0].text == "Recommendation")
        assert [row.cells[0].text for row in table.rows[1:]] == [steady(text) for text in TEXTS]

    def test_text_that_is_read_from_the_right_runs_from_the_right(self, hostile):
        directed = [p for p in hostile.body.iter(qn("w:p")) if p.findall(f".//{qn('w:bidi')}")]
        assert directed
        assert all("שלום" in words(p) for p in directed)


class TestStructure:
    @PROGRAMMES
    def test_headings_skip_no_level_and_name_every_standard(self, demonstration, written, programme):
        headings = written(programme).headings
        levels = [level for level, _ in headings]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
        named = {text for _, text in headings}
        assert {f"{s.id}. {s.title}" for s in demonstration(programme).framework.standards} <= named

    @PROGRAMMES
    def test_every_page_repeats_the_head_of_a_table_and_no_page_breaks_a_row(self, written, programme):
        for table in written(programme).docx.tables:
            first, *others = table._tbl.tr_lst
            assert first.trPr.find(qn("w:tblHeader")) is not None
            assert all(row.trPr.find(qn("w:tblHeader")) is None for row in others)
            assert all(row.trPr.find(qn("w:cantSplit")) is not None for row in (first, *others))
            assert sum(column.width.twips for column in table.columns) <= PAGE + len(table.columns)

    def test_a_row_that_may_be_longer_than_a_page_may_break(self, hostile):
        (table,) = (t for t in hostile.docx.tables if t.rows[0].cells[0].text == "Recommendation")
        whole = [
            row.trPr.find(qn("w:cantSplit")) is not None
            for row in table._tbl.tr_lst[1:]
            if row.trPr is not None
        ]
        assert len(whole) < len(TEXTS)

    @PROGRAMMES
    def test_tables_never_touch(self, written, programme):
        tags = [element.tag for element in written(programme).body]
        assert not any(pair == (qn("w:tbl"), qn("w:tbl")) for pair in itertools.pairwise(tags))

    @PROGRAMMES
    def test_the_look_is_of_styles_alone(self, written, programme):
        made = written(programme)
        direct = [
            qn(f"w:{tag}") for tag in ("sz", "color", "rFonts", "b", "i", "shd", "pBdr", "jc", "tcBorders")
        ]
        assert [element.tag for element in made.body.iter(*direct)] == []
        used = {p.style.name for p in made.paragraphs}
        assert used <= {style.name for style in made.docx.styles}

    @pytest.mark.parametrize("which", ["both", "hostile"])
    def test_properties_stand_in_the_order_that_word_wants(self, which, request):
        made = request.getfixturevalue(which)
        for tag, order in ORDER.items():
            known = [qn(f"w:{name}") for name in order.split()]
            for root in (made.body, made.docx.styles.element):
                for properties in root.iter(qn(f"w:{tag}")):
                    places = [known.index(child.tag) for child in properties]
                    assert places == sorted(set(places))

    def test_ids_are_given_once(self, both):
        for tag in ("w:bookmarkStart", "wp:docPr"):
            ids = [e.get(qn("w:id")) or e.get("id") for e in both.body.iter(qn(tag))]
            assert len(ids) == len(set(ids))


class TestContents:
    @PROGRAMMES
    def test_its_entries_lead_to_the_headings_in_their_order(self, written, programme):
        made = written(programme)
        assert [made.marked[anchor] for anchor, _ in made.entries] == [text for _, text in made.entries]
        depth = max(int(p.style.name[-1]) for p in made.paragraphs if p.style.name.startswith("toc "))
        wanted = [text for level, text in made.headings if level <= depth]
        assert [text for _, text in made.entries] == wanted

    def test_it_is_a_field_that_word_can_update_and_is_not_asked_to(self, written):
        made = written("yos-2018")
        (code,) = (i.text for i in made.body.iter(qn("w:instrText")) if "TOC" in i.text)
        assert code.split() == ["TOC", "\\o", '"1-2"', "\\h", "\\z", "\\u"]
        kinds = [mark.get(qn("w:fldCharType")) for mark in made.body.iter(qn("w:fldChar"))]
        assert Counter(kinds)["begin"] == Counter(kinds)["separate"] == Counter(kinds)["end"]
        assert "updateFields" not in made.part("word/settings.xml")
        assert "dirty" not in made.part("word/document.xml")

    def test_no_number_of_a_page_is_made_up(self, written):
        made = written("yos-2018")
        (contents,) = made.body.iter(qn("w:sdt"))
        assert "choose Update" in words(contents)
        assert not any(re.search(r"\d+$", text) for _, text in made.entries)

    def test_each_language_has_its_own_within_its_part(self, both):
        codes = [i.text for i in both.body.iter(qn("w:instrText")) if "TOC" in i.text]
        parts = [re.search(r"\\b (\w+)", code)[1] for code in codes]
        assert parts == ["Part_en", "Part_cy"]
        half = len(both.entries) // 2
        assert [both.entries[0][1], both.entries[half][1]] == ["At a glance", "Cipolwg"]
        names = [start.get(qn("w:name")) for start in both.body.iter(qn("w:bookmarkStart"))]
        assert names.index("Part_cy") == names.index("Part_en") + half + 1 + _below(both) // 2


def _below(made):
    """How many headings are too low for the contents."""
    return len(made.headings) - len(made.entries)


class TestLanguages:
    def test_both_are_the_whole_document_twice(self, both, written):
        english, welsh = (written("yos-2018", languages) for languages in (ENGLISH, WELSH))
        assert len(both.docx.tables) == len(english.docx.tables) + len(welsh.docx.tables)
        assert both.headings == [*english.headings, *welsh.headings]
        assert both.pictures == [*english.pictures, *welsh.pictures]

    def test_every_text_names_its_language(self, both):
        titles = [p for p in both.body.iter(qn("w:p")) if p.style == "Title"]
        assert len(titles) == 2
        spoken = []
        for run in both.body.iter(qn("w:r")):
            if words(run):
                spoken.append(run.rPr.find(qn("w:lang")).get(qn("w:val")))
        assert [language for language, _ in itertools.groupby(spoken)] == ["en-GB", "cy-GB"]

    @pytest.mark.parametrize(
        ("languages", "named"), [(ENGLISH, "en-GB"), (WELSH, "cy-GB"), (BOTH, "en-GB, cy-GB")]
    )
    def test_the_document_names_its_languages(self, written, languages, named):
        made = written("yos-2018", languages)
        assert made.docx.core_properties.language == named
        defaults = made.docx.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
        assert defaults.get(qn("w:val")) == named[:5]

    def test_figures_are_numbered_anew_in_each_language(self, both):
        captions = [p.text for p in both.paragraphs if p.style.name == "Caption"]
        assert captions[0].startswith("Figure 1. ")
        assert captions[len(captions) // 2].startswith("Ffigur 1. ")

    @pytest.mark.parametrize("programme", ["yos-2018", "yot-phase3-2005"])
    def test_no_word_of_a_head_in_welsh_is_too_long_for_its_column(self, written, programme):
        for table in written(programme, WELSH).docx.tables:
            for cell, column in zip(table.rows[0].cells, table.columns, strict=True):
                room = column.width.pt - 8.5
                longest = max(
                    (stringWidth(word, "Helvetica-Bold", 9) for word in cell.text.split()), default=0
                )
                assert longest <= room, cell.text

    def test_the_spelling_of_nothing_is_taken_for_checked(self, written):
        assert "proofState" not in written("yos-2018").part("word/settings.xml")


class TestCharts:
    @PROGRAMMES
    def test_they_are_those_of_the_summary_with_their_words(self, demonstration, written, programme):
        findings = demonstration(programme)
        overall, wanted = findings.ratings.overall, []
        if overall is not None and findings.framework.overall.bands:
            wanted.append(scale_picture(findings.framework, overall, PICTURE_WIDTH))
        wanted.append(profile_picture(findings, PICTURE_WIDTH))
        wanted += [question_picture(findings, r, PICTURE_WIDTH) for r in findings.ratings.standards.values()]
        told = [picture.alternative for picture in wanted if picture is not None]
        captioned = [
            text for text in written(programme).pictures if not text.startswith(("Bar:", "Empty bar"))
        ]
        assert captioned == told

    @PROGRAMMES
    def test_every_picture_has_words_and_fits_the_page(self, written, programme):
        made = written(programme)
        assert all(made.pictures)
        sizes = [int(extent.get("cx")) / 12700 for extent in made.body.iter(qn("wp:extent"))]
        assert max(sizes) <= PAGE / TWIPS

    def test_a_bar_says_its_share(self, demo, written):
        bars = Counter(text for text in written("yos-2018").pictures if text.startswith("Bar:"))
        assert bars["Bar: 88%"] >= 1

    def test_a_picture_of_dots_shows_what_is_drawn(self):
        drawn = Image.open(io.BytesIO(png(Picture(72, 36, (Box(0, 0, 36, 36, "figure"),), "Half"))))
        assert drawn.size == (224, 114)
        left, right = drawn.getpixel((60, 60)), drawn.getpixel((170, 60))
        assert (left, right) == ((0x1F, 0x3F, 0x6E), (255, 255, 255))

    def test_each_has_a_numbered_caption_below_it(self, written):
        made = written("yos-2018")
        for figure in (p for p in made.body.iter(qn("w:p")) if p.style == "Figure"):
            assert figure.getnext().style == "Caption"
        codes = [i.text.split() for i in made.body.iter(qn("w:instrText"))]
        assert ["SEQ", "Figure", "\\*", "ARABIC"] in codes


class TestFile:
    def test_every_page_of_a_preview_says_so_in_each_language(self, unfinished, written):
        made = Written(document(unfinished, "1.2.3", BOTH, True))
        feet = [p.text for p in made.docx.sections[0].footer.paragraphs]
        assert len(feet) == 3
        assert feet[1].startswith("PREVIEW")
        assert feet[2] not in ("", feet[1])
        assert len(written("yos-2018").docx.sections[0].footer.paragraphs) == 1

    def test_its_properties_say_whose_it_is_and_what_it_was_made_from(self, demo, written):
        properties = written("yos-2018").docx.core_properties
        assert (properties.title, properties.subject) == (demo.inspection.service, demo.framework.title)
        assert properties.identifier.startswith("1.2.3 · ")
        assert properties.author == properties.last_modified_by == "Caseread"

    def test_word_opens_it_in_no_compatibility_mode(self, written):
        settings = written("yos-2018").part("word/settings.xml")
        assert re.search(r'w:name="compatibilityMode"[^>]*w:val="15"', settings)

    def test_nothing_of_another_document_is_in_it(self, written):
        with zipfile.ZipFile(io.BytesIO(written("yos-2018").content)) as archive:
            names = {name for name in archive.namelist() if "media/" not in name}
        assert not {name for name in names if "thumbnail" in name or "customXml" in name or "theme" in name}

    def test_the_same_findings_give_the_same_bytes(self, demonstration, written):
        assert document(demonstration("fji-2012"), "1.2.3", ENGLISH, True) == written("fji-2012").content
