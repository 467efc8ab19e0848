"""Every kind of PDF is tagged: what a screen reader is told is all that is printed, in order, and what each part is."""

import re
from datetime import date
from io import BytesIO
from itertools import pairwise

import pdfua
import pikepdf
import pytest

from model.protection import RecoverySheet
from model.report_orders import CASE, FORM, PACK, REPORT_KINDS, SUMMARY, ReportOrder
from reports.recovery_sheet import recovery_pdf

PROGRAMMES = ["yos-2018", "fji-2012", "cci-2009", "yot-phase3-2005", "yot-phase2-2004"]
KEY = "7KQM-W2D8-0VBX-9HRT-CE4Z-1NJP-6GYA-S5F3-MW8Q"
NOTE = "The plan was reviewed with the child. "
KINDS = [
    *(f"{kind.id} {programme}" for programme in PROGRAMMES for kind in REPORT_KINDS),
    "recovery",
    "preview",
]


@pytest.fixture(scope="module")
def of_kind(demonstration, printed_demo, print_order, print_summary, as_printed, unfinished):
    """A function that prints a kind of PDF."""

    def printed(kind):
        if kind == "recovery":
            sheet = RecoverySheet("A.caseread", "A service", KEY, date(2020, 11, 12))
            return as_printed(recovery_pdf(sheet, version="1.2.3"))
        if kind == "preview":
            return print_summary(unfinished)
        form, programme = kind.split()
        if form == SUMMARY:
            return printed_demo(programme)
        cases = demonstration(programme).inspection.cases
        longest = sorted(cases, key=lambda case: len(cases[case].answers), reverse=True)
        chosen = {CASE: longest[:1], PACK: longest[:3]}.get(form, ())
        return print_order(demonstration(programme), ReportOrder(form, tuple(chosen)))

    return printed


@pytest.fixture(scope="module", params=KINDS)
def printed(request, of_kind):
    """Each kind of PDF in turn."""
    return of_kind(request.param)


class Node:
    """An element of the structure tree."""

    def __init__(self, element):
        self.kind = str(element["/S"])[1:]
        self.alt = element.get("/Alt")
        attributes = element.get("/A", [])
        self.attributes = {
            str(name): value
            for owned in list(attributes)
            for name, value in owned.items()
            if str(name) != "/O"
        }
        kids = element.get("/K", [])
        kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
        self.kids = [Node(kid) for kid in kids if isinstance(kid, pikepdf.Dictionary) and "/S" in kid]
        self.marked = [kid for kid in kids if isinstance(kid, int) or "/MCID" in kid]

    def walk(self):
        yield self
        for kid in self.kids:
            yield from kid.walk()

    def of(self, *kinds):
        return [node for node in self.walk() if node.kind in kinds]


def tree(printed):
    document = pikepdf.open(BytesIO(printed.content))
    return Node(document.Root.StructTreeRoot.K)


def test_a_program_finds_nothing_amiss(printed, tmp_path):
    path = tmp_path / "printed.pdf"
    path.write_bytes(printed.content)
    found = pdfua.validate(path)
    assert ([str(finding) for finding in found.findings], found.skipped) == ([], ())


def test_all_that_is_drawn_is_content_or_an_artifact(printed):
    document = pikepdf.open(BytesIO(printed.content))
    for page in document.pages:
        depth, numbers = 0, []
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(name, 0)
            assert depth in {0, 1}
            if name == "BDC" and "/MCID" in operands[1]:
                numbers.append(int(operands[1]["/MCID"]))
            if name in {"Tj", "TJ", "f", "f*", "S", "B", "B*", "s", "b", "Do"} and operands != [b""]:
                assert depth == 1
        assert numbers == list(range(len(numbers)))


def test_the_document_says_its_language_and_shows_its_title_and_claims_to_be_accessible(printed):
    document = pikepdf.open(BytesIO(printed.content))
    root = document.Root
    assert root.Lang == "en-GB"
    assert root.ViewerPreferences.DisplayDocTitle is True
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root.Metadata.read_bytes()


def test_levels_of_headings_begin_at_one_and_leave_none_out(printed):
    levels = [int(node.kind[1]) for node in tree(printed).of("H1", "H2", "H3", "H4", "H5")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_heading_and_figure_has_something_to_say(printed):
    for node in tree(printed).of("H1", "H2", "H3", "H4", "H5"):
        assert any(part.marked for part in node.walk())
    for node in tree(printed).of("Figure"):
        assert node.alt


def test_every_table_has_rows_of_one_width_with_cells_that_head_them(printed):
    for table in tree(printed).of("Table"):
        rows = table.of("TR")
        widths = {sum(int(cell.attributes.get("/ColSpan", 1)) for cell in row.kids) for row in rows}
        assert len(widths) == 1
        assert table.of("TH")
        assert all("/Scope" in cell.attributes for cell in table.of("TH"))


def test_a_table_over_several_pages_is_one_and_says_its_head_once(printed_demo):
    root = tree(printed_demo("yot-phase3-2005"))
    longest = max(root.of("Table"), key=lambda table: len(table.of("TR")))
    heads = [
        row for row in longest.of("TR") if all(c.attributes.get("/Scope") == "/Column" for c in row.kids)
    ]
    assert len(longest.of("TR")) > 20
    assert len(heads) == 1


def test_a_paragraph_over_several_pages_is_one(demo, changed, print_case):
    plain, long = (
        tree(print_case(changed(demo, {("cases", "c1", "notes", "2.1.1"): NOTE * times}), "C-01"))
        for times in (1, 400)
    )
    assert len(long.of("P")) == len(plain.of("P"))
    assert len(long.of("TR")) == len(plain.of("TR"))
    assert max(len(node.marked) for node in long.walk()) >= 3


def test_findings_are_a_list_whose_items_have_labels(printed_demo):
    lists = tree(printed_demo("fji-2012")).of("L")
    assert lists
    for listed in lists:
        assert listed.attributes["/ListNumbering"] in {"/Decimal", "/Disc"}
        assert {item.kind for item in listed.kids} == {"LI"}
        assert all([part.kind for part in item.kids] == ["Lbl", "LBody"] for item in listed.kids)


def test_links_are_told_and_lead_somewhere(printed_demo):
    document = pikepdf.open(BytesIO(printed_demo("yos-2018").content))
    notes = [note for page in document.pages for note in page.get("/Annots", [])]
    assert len(notes) == len(tree(printed_demo("yos-2018")).of("Link")) > 24
    for note in notes:
        assert str(note.Contents)
        assert note.StructParent >= 0


def test_the_banner_of_a_preview_is_said_first_and_once(unfinished, print_summary, printed_demo):
    before, after = tree(printed_demo("yos-2018")), tree(print_summary(unfinished))
    assert [node.kind for node in before.kids[:2]] == ["P", "H1"]
    assert [node.kind for node in after.kids[:3]] == ["P", "P", "H1"]


def test_contents_are_told_as_such_and_lead_to_every_part(printed_demo):
    root = tree(printed_demo("cci-2009"))
    (contents,) = root.of("TOC")
    assert {entry.kind for entry in contents.kids} == {"TOCI"}
    assert len(contents.kids) == len(titles(printed_demo("cci-2009").reader.outline))
    assert all(len(entry.of("Link")) == 2 for entry in contents.kids)


def titles(outline):
    return [
        title for entry in outline for title in (titles(entry) if isinstance(entry, list) else [entry.title])
    ]


def test_the_boxes_of_a_form_are_items_of_lists_with_a_name(of_kind):
    root = tree(of_kind(f"{FORM} yot-phase2-2004"))
    boxes = [label for label in root.of("Lbl") if label.alt == "Empty box"]
    assert len(boxes) == len(root.of("LI")) > 50
    assert all(listed.attributes["/ListNumbering"] == "/Square" for listed in root.of("L"))


def test_cases_of_a_pack_stand_below_its_title_and_their_standards_below_them(of_kind):
    levels = [node.kind for node in tree(of_kind(f"{PACK} yos-2018")).of("H1", "H2", "H3")]
    standards = ["H3"] * 4
    assert levels == ["H1", "H2", *(["H2", *standards] * 3)]


def test_signs_of_ratings_have_names(printed_demo):
    assert {node.alt for node in tree(printed_demo("yos-2018")).of("Span")} >= {
        "star",
        "circle",
        "triangle",
        "square",
    }


def test_nothing_that_was_typed_stands_in_the_metadata_but_the_service(demo, changed, print_case):
    printed = print_case(changed(demo, {("cases", "c1", "ref"): "Lee"}), "Lee")
    document = pikepdf.open(BytesIO(printed.content))
    said = {name: str(value) for name, value in document.docinfo.items()}
    assert said["/Subject"] == "Case summary"
    assert re.fullmatch(
        "Fingerprint [0-9A-F]{4}(-[0-9A-F]{4}){2}; case; en; with notes; 0", said["/Keywords"]
    )
    assert not any("Lee" in value for value in said.values())
    assert b"Lee" not in document.Root.Metadata.read_bytes()


def test_words_at_the_ends_of_lines_stay_apart_without_looking_where_they_stand(of_kind):
    content = pikepdf.open(BytesIO(of_kind("recovery").content))
    lines = [
        bytes(operands[0])
        for operands, operator in pikepdf.parse_content_stream(content.pages[0])
        if str(operator) == "Tj"
    ]
    assert sum(line.endswith(b" ") for line in lines) > 20
