"""The case pack: chosen cases, each as its own summary prints it, behind a cover that lists them with their pages."""

import re
from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from model.findings import findings_of
from model.frameworks import framework_ids
from model.inspection import Inspection
from model.report_orders import PACK, ReportOrder

ALL = ReportOrder(PACK)
HOSTILE = ('<b>bold</para> & "quoted"', "W" * 3000, "👍 漢字 \u2028", "\x00\x1b[31m\u202eevil", "שלום עולם")


@pytest.fixture(scope="module")
def pack(demo, print_order):
    """All cases of the demonstration."""
    return print_order(demo, ALL)


def entries(printed):
    """The titles of the outline with their pages, counted from 0."""
    reader = printed.reader
    return [(entry.title, reader.get_destination_page_number(entry)) for entry in reader.outline]


@pytest.mark.parametrize("programme", framework_ids())
def test_every_case_is_listed_once_with_the_page_on_which_it_begins(programme, demonstration, print_order):
    findings = demonstration(programme)
    chosen = tuple(findings.inspection.cases)[:6]
    printed = print_order(findings, ReportOrder(PACK, chosen))
    refs = [findings.inspection.cases[case].ref for case in chosen]
    assert [title for title, _ in entries(printed)] == [f"Case summary {ref}" for ref in refs]
    for ref, (title, page) in zip(refs, entries(printed), strict=True):
        assert title in printed.pages[page]
        assert len(re.findall(rf"\b{ref} [^0-9]*? {page + 1}\b", printed.pages[0])) == 1


def test_all_cases_stand_in_the_order_of_the_inspection(pack, demo):
    refs = [case.ref for case in demo.inspection.cases.values()]
    assert [title for title, _ in entries(pack)] == [f"Case summary {ref}" for ref in refs]
    assert "In this pack All 13 cases of the inspection." in pack.pages[0]


def test_chosen_cases_stand_in_the_order_in_which_they_were_chosen(demo, print_order):
    printed = print_order(demo, ReportOrder(PACK, ("c9", "c2", "c4")))
    refs = [demo.inspection.cases[case].ref for case in ("c9", "c2", "c4")]
    assert [title for title, _ in entries(printed)] == [f"Case summary {ref}" for ref in refs]
    assert "In this pack 3 of the 13 cases." in printed.pages[0]


def test_each_case_begins_on_a_page_of_its_own(pack):
    begun = [page for _, page in entries(pack)]
    assert len(set(begun)) == len(begun)
    assert begun == sorted(begun)
    for title, page in entries(pack):
        assert pack.pages[page].count(title) == 2  # the running head and the title


def test_every_page_of_a_case_names_it(pack, demo):
    begun = [page for _, page in entries(pack)]
    titles = [title for title, _ in entries(pack)]
    for title, first, after in zip(titles, begun, [*begun[1:], len(pack.pages)], strict=True):
        assert after - first <= 2
        assert all(title in page for page in pack.pages[first:after])


@pytest.mark.parametrize("programme", framework_ids())
def test_the_longest_cases_of_a_demonstration_take_two_pages_at_most(programme, demonstration, print_order):
    findings = demonstration(programme)
    longest = sorted(findings.assessments.values(), key=lambda a: a.progress.asked, reverse=True)[:6]
    printed = print_order(findings, ReportOrder(PACK, tuple(a.case.id for a in longest)))
    begun = [page for _, page in entries(printed)] + [len(printed.pages)]
    assert [after - first for first, after in pairwise(begun) if after - first > 2] == []


def test_a_case_says_what_its_own_summary_says(pack, demo, print_case):
    first = next(page for title, page in entries(pack) if title == "Case summary C-02")
    alone = print_case(demo, "C-02").text
    body = alone[alone.index("Court disposals · Read by") :]
    told = set(re.findall(r"\d\.\d\.\d(?:\.\w)? [A-Z][^?]+\?", body))
    assert len(told) > 40
    packed = " ".join(pack.pages[first : first + 2])
    assert [question for question in told if question not in packed] == []


def test_the_cover_says_how_far_each_case_is_and_who_read_it(pack, demo, changed, print_order):
    assert re.search(r"C-01 Court disposals KH Complete 2 ", pack.pages[0])
    signed = {("cases", "c1", "signed_by"): "KH", ("cases", "c1", "signed_on"): "2020-10-01"}
    missing = {("cases", "c2", "answers", "2.1.1"): None, ("cases", "c2", "reader"): None}
    first = print_order(changed(demo, signed | missing), ALL).pages[0]
    assert "C-01 Court disposals KH Signed off 2 " in first
    assert "C-02 Court disposals Nobody yet In progress 4 " in first


def test_a_case_that_is_not_complete_says_so_on_each_of_its_pages_and_others_do_not(unfinished, print_order):
    printed = print_order(unfinished, ALL)
    (_, first), (_, second) = entries(printed)[:2]
    assert "PREVIEW – this case is not complete" in printed.pages[first]
    assert all("Case summary C-01: not complete" in page for page in printed.pages[first:second])
    assert not any("not complete" in page or "PREVIEW" in page for page in printed.pages[second:])


def test_the_service_stands_on_the_cover_and_the_notice_on_every_page(pack, demo):
    for shown in (demo.inspection.service, demo.framework.title, "21–24 September 2020", "Maria Jerram"):
        assert shown in pack.pages[0]
    assert all(demo.inspection.notice in page for page in pack.pages)


def test_an_inspection_without_a_case_has_a_cover(demo, print_order):
    printed = print_order(findings_of(demo.framework, Inspection()), ALL)
    assert len(printed.pages) == 1
    assert "Service not named yet" in printed.text
    assert "In this pack No case." in printed.text


def test_an_unknown_case_is_a_bug_of_the_caller(demo, print_order):
    with pytest.raises(KeyError):
        print_order(demo, ReportOrder(PACK, ("nobody",)))


def test_contents_longer_than_the_cover_still_lead_to_the_right_pages(demo, print_order):
    one = demo.inspection.cases["c9"]
    cases = {f"k{n:03}": replace(one, id=f"k{n:03}", ref=f"K-{n:03}", answers={}) for n in range(70)}
    printed = print_order(findings_of(demo.framework, replace(demo.inspection, cases=cases)), ALL)
    for title, page in entries(printed):
        assert title in printed.pages[page]
    listed = " ".join(printed.pages[: entries(printed)[0][1]])
    for title, page in entries(printed):
        assert re.search(rf"{title.removeprefix('Case summary ')} Out-of-court \D+ {page + 1} ", f"{listed} ")


def test_whatever_people_type_is_printed_and_stays_on_the_page(demo, changed, print_order):
    words = " ".join(f"w{number}" for number in range(10_000))
    values = {("cases", f"c{n}", "notes", "2.1.1"): text for n, text in enumerate((words, *HOSTILE), start=1)}
    values |= {("cases", f"c{n}", "ref"): text for n, text in enumerate(HOSTILE, start=2)}
    values |= {("cases", "c3", "reader"): " ".join(HOSTILE)}
    printed = print_order(changed(demo, values), ReportOrder(PACK, tuple(f"c{n}" for n in range(1, 7))))
    found = set(printed.text.split())
    assert [number for number in range(10_000) if f"w{number}" not in found] == []
    assert HOSTILE[0] in printed.text
    assert len(entries(printed)) == 6
    for page in pypdfium2.PdfDocument(printed.content):
        image = page.render(scale=0.5).to_pil().convert("L")
        width, height = image.size
        for edge in ((0, 0, 14, height), (width - 14, 0, width, height)):
            assert image.crop(edge).getextrema() == (255, 255)
