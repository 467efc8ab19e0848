"""The blank form: everything that is asked of a case, with boxes to tick, and nothing of any inspection."""

import re

import pytest

from model.faults import FileError
from model.findings import findings_of
from model.frameworks import framework_ids
from model.inspection import Inspection
from model.language import speaking
from model.report_orders import FORM, ReportOrder
from model.why import condition
from reports.provenance import LEGEND
from reports.writing import Reports

ORDER = ReportOrder(FORM)


def flat(text):
    """A text as it is compared with a page, where lines end elsewhere."""
    return re.sub(r"\s+", " ", text)


@pytest.fixture(scope="module")
def form(demonstration, print_order):
    """A function that prints the form of a programme."""
    forms = {}

    def printed(programme):
        if programme not in forms:
            empty = findings_of(demonstration(programme).framework, Inspection())
            forms[programme] = print_order(empty, ORDER)
        return forms[programme]

    return printed


@pytest.mark.parametrize("programme", framework_ids())
def test_every_question_stands_with_its_answers(programme, form, demonstration):
    text, framework = form(programme).text, demonstration(programme).framework
    for sample in framework.samples:
        for question in framework.questions_for(sample.id):
            answers = " ".join(value.title for value in question.offered)
            asked = re.escape(flat(question.text))
            assert re.search(f"{re.escape(question.id)} {asked}†? .{{0,300}}?{answers}", text), question.id


@pytest.mark.parametrize("programme", framework_ids())
def test_a_question_says_where_it_applies(programme, form, demonstration):
    text, framework = form(programme).text, demonstration(programme).framework
    asked = [q for sample in framework.samples for q in framework.questions_for(sample.id)]
    conditions = {condition(framework, question.relevant_when) for question in asked} - {""}
    assert conditions
    assert [words for words in conditions if flat(f"Only where {words}.") not in text] == []


@pytest.mark.parametrize("programme", framework_ids())
def test_every_fact_stands_with_its_options(programme, form, demonstration):
    text, framework = form(programme).text, demonstration(programme).framework
    for sample in framework.samples:
        for fact in framework.facts_for(sample.id):
            options = [option.title for option in fact.options_for(sample.id)]
            named = ["Yes", "No"] if fact.kind == "yes_no" else options
            assert flat(" ".join([fact.title, *named])) in text


@pytest.mark.parametrize("programme", framework_ids())
def test_there_is_a_box_for_each_option_and_each_answer(programme, form, demonstration):
    framework = demonstration(programme).framework
    wanted = 0
    for sample in framework.samples:
        wanted += sum(len(question.offered) for question in framework.questions_for(sample.id))
        for fact in framework.facts_for(sample.id):
            wanted += 2 if fact.kind == "yes_no" else len(fact.options_for(sample.id))
    rectangles = sum(
        len(re.findall(rb" re S", page.get_contents().get_data())) for page in form(programme).reader.pages
    )
    assert rectangles == wanted


def test_each_sample_begins_on_a_page_of_its_own_with_room_for_the_reference(form, demonstration):
    pages = form("yos-2018").pages
    first = [number for number, page in enumerate(pages) if "Case reference Read by Date" in page]
    assert len(first) == 2
    for number, sample in zip(first, demonstration("yos-2018").framework.samples, strict=True):
        assert sample.title in pages[number]
    assert all("Case reference: ____" in page for page in pages[1:])


@pytest.mark.parametrize("programme", framework_ids())
def test_reconstructed_wording_is_marked_and_the_attribution_stands_on_every_page(
    programme, form, demonstration
):
    printed = form(programme)
    assert (LEGEND in printed.text) == ("†" in printed.text) == (programme != "yos-2018")
    assert all(demonstration(programme).framework.attribution in page for page in printed.pages)


def test_it_carries_nothing_of_an_inspection(demo, changed, print_order, form):
    secrets = {
        ("inspection", "service"): "Secretshire",
        ("inspection", "notice"): "Hush",
        ("cases", "c1", "ref"): "Lee",
    }
    printed = print_order(changed(demo, secrets), ORDER)
    assert not any(word in printed.text for word in ("Secretshire", "Hush", "Lee", "Fingerprint"))
    assert printed.pages == form("yos-2018").pages


def test_it_is_no_report_of_an_inspection(form, tmp_path):
    path = tmp_path / "form.pdf"
    path.write_bytes(form("yos-2018").content)
    with pytest.raises(FileError, match="not a report of an inspection"):
        Reports("1.2.3", lambda _path: False).imprint(path)


def test_boxes_are_named_in_the_language_of_the_form(demo, print_order):
    from io import BytesIO

    import pikepdf

    from model.language import say

    with speaking("cy"):
        said = say("Empty box")
    document = pikepdf.open(BytesIO(print_order(demo, ReportOrder(FORM, languages=("cy",))).content))
    told = {
        str(part["/Alt"])
        for part in document.objects
        if isinstance(part, pikepdf.Dictionary) and "/Alt" in part
    }
    assert said in told
