"""A report in one language or two: what stands in which, page beside page, and that it can be watched and stopped."""

import re
from io import BytesIO
from itertools import pairwise

import pdfua
import pikepdf
import pytest
from pypdf import PdfReader

from model.framework import Domain
from model.language import say, speaking
from model.report_orders import CASE, ReportOrder
from model.watching import Cancelled
from reports.imprint import imprint_of

PROGRAMMES = ["yos-2018", "fji-2012", "cci-2009", "yot-phase3-2005", "yot-phase2-2004"]
BOTH = ReportOrder(languages=("en", "cy"))
with speaking("cy"):
    EMPTY_IN_WELSH = say("This page has no text, so that both languages stay side by side.")


@pytest.fixture(scope="module", params=PROGRAMMES)
def both(request, demonstration, print_order):
    """The summary of each programme in two languages."""
    return print_order(demonstration(request.param), BOTH)


def test_both_languages_stand_on_facing_pages_with_the_same_number(both):
    assert both.reader.root_object["/PageLayout"] == "/TwoPageLeft"
    pages = both.pages
    assert len(pages) % 2 == 0
    for number, (left, right) in enumerate(zip(pages[::2], pages[1::2], strict=True), start=1):
        assert f"Page {number} of {len(pages) // 2}" in left
        assert f"Tudalen {number} o {len(pages) // 2}" in right


def test_each_domain_on_a_new_page_begins_on_facing_pages(demo, print_order):
    reader = print_order(demo, BOTH).reader
    english, welsh = (
        {
            entry.title: reader.get_destination_page_number(entry)
            for entry in part
            if not isinstance(entry, list)
        }
        for part in (reader.outline[1], reader.outline[3])
    )
    titles = [_titled(domain) for domain in demo.framework.domains]
    assert [welsh[title] - english[title] for title in titles] == [1] * len(titles)


def _titled(domain: Domain):
    return f"{domain.id}. {domain.title}"


def test_a_part_that_is_longer_in_one_language_leaves_empty_pages_in_the_other(demo, print_order):
    english, welsh, both = (
        print_order(demo, ReportOrder(languages=languages)).pages
        for languages in (("en",), ("cy",), ("en", "cy"))
    )
    longer = max(len(english), len(welsh))
    empty = [page for page in both if "This page has no text" in page or EMPTY_IN_WELSH in page]
    assert len(both) >= 2 * longer
    assert len(both) == len(english) + len(welsh) + len(empty)


def test_the_outline_and_the_structure_tell_the_languages_apart(both):
    assert [entry.title for entry in both.reader.outline if not isinstance(entry, list)] == [
        "English",
        "Cymraeg",
    ]
    document = pikepdf.open(BytesIO(both.content))
    kids = document.Root.StructTreeRoot.K["/K"]
    assert [(str(kid["/S"]), str(kid["/Lang"])) for kid in kids] == [("/Sect", "en-GB"), ("/Sect", "cy-GB")]


def test_links_lead_to_pages_of_their_own_language(both):
    document = pikepdf.open(BytesIO(both.content))
    places = {page.objgen: number for number, page in enumerate(document.pages)}
    led = 0
    for number, page in enumerate(document.pages):
        for note in page.get("/Annots", []):
            target = document.Root.Dests[note.Dest] if isinstance(note.Dest, pikepdf.Name) else note.Dest
            assert places[target[0].objgen] % 2 == number % 2
            led += 1
    assert led > 0


def test_two_languages_pass_the_check_for_accessible_files(both, tmp_path):
    path = tmp_path / "both.pdf"
    path.write_bytes(both.content)
    found = pdfua.validate(path)
    assert ([str(finding) for finding in found.findings], found.skipped) == ([], ())


def test_a_welsh_report_says_so_and_an_english_one_too(demo, print_order):
    for language, told in (("en", "en-GB"), ("cy", "cy-GB")):
        printed = print_order(demo, ReportOrder(languages=(language,)))
        assert printed.reader.root_object["/Lang"] == told
        assert ("Page 1 of" in printed.pages[0]) == (language == "en")


def test_figures_are_the_same_in_both_languages(both):
    left, right = (sorted(re.findall(r"\d+%", " ".join(both.pages[side::2]))) for side in (0, 1))
    assert left == right
    assert len(left) > 50


@pytest.mark.parametrize(
    "order",
    [
        ReportOrder(),
        BOTH,
        ReportOrder(languages=("cy",), notes=False),
        ReportOrder(CASE, ("c2",), ("cy",)),
        ReportOrder(CASE, ("c3",), notes=False),
    ],
)
def test_a_report_remembers_what_was_ordered(demo, print_order, order):
    assert imprint_of(print_order(demo, order).content).order(demo.inspection) == order


@pytest.mark.parametrize("languages", [("en",), ("en", "cy")])
def test_whoever_watches_is_told_of_progress_that_never_goes_back(demo, at, languages, reports):
    told = []
    reports.pdf(demo, ReportOrder(languages=languages), at, lambda done, of: told.append((done, of)))
    assert len({of for _, of in told}) == 1
    assert all(before <= after for (before, _), (after, _) in pairwise(told))
    assert told[-1][0] == told[-1][1]
    assert len(told) > 20


def test_whoever_watches_can_stop_it(demo, at, reports):
    def watch(done, of):
        if done * 2 > of:
            raise Cancelled

    with pytest.raises(Cancelled):
        reports.pdf(demo, ReportOrder(), at, watch)
    assert PdfReader(BytesIO(reports.pdf(demo, ReportOrder(), at))).pages


def test_the_same_order_gives_the_same_bytes(demo, print_order):
    assert print_order(demo, BOTH).content == print_order(demo, BOTH).content
