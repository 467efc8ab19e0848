"""The demonstration inspection, variations of it, and the text of what is printed."""

import itertools
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache, cached_property
from io import BytesIO

import pikepdf
import pytest
from pypdf import PdfReader

from model.findings import findings_of
from model.frameworks import demo_reads, shipped
from model.inspection import Inspection, with_value
from model.interchange import import_operation, parse_json
from model.operations import applied
from model.report_orders import CASE, ReportOrder
from reports.writing import Reports

FRAMEWORK = shipped("yos-2018")


@dataclass(frozen=True)
class Printed:
    """A PDF as it was made."""

    content: bytes

    @cached_property
    def reader(self):
        return PdfReader(BytesIO(self.content))

    @cached_property
    def pages(self):
        """The text of each page, with all white space as single spaces."""
        texts = (page.extract_text().replace("\xa0", " ") for page in self.reader.pages)
        return [re.sub(r"\s+", " ", text) for text in texts]

    @property
    def text(self):
        return " ".join(self.pages)

    @cached_property
    def unpacked(self):
        """The same file with every object by itself and nothing compressed."""
        plain = BytesIO()
        with pikepdf.open(BytesIO(self.content)) as document:
            document.save(
                plain,
                compress_streams=False,
                object_stream_mode=pikepdf.ObjectStreamMode.disable,
                stream_decode_level=pikepdf.StreamDecodeLevel.all,
            )
        return plain.getvalue()


@pytest.fixture(scope="session")
def as_printed():
    """A function that reads the bytes of a PDF."""
    return Printed


@pytest.fixture(scope="session")
def fonts_of():
    """A function that gives every font that a page of a document names."""
    return _fonts_of


def _fonts_of(reader):
    named = (page["/Resources"].get("/Font", {}) for page in reader.pages)
    return {font.idnum: font.get_object() for fonts in named for font in fonts.values()}.values()


def _changed(findings, values, framework=None):
    inspection = findings.inspection
    for path, value in values.items():
        inspection = with_value(inspection, path, value)
    return findings_of(framework or findings.framework, inspection)


@pytest.fixture(scope="session")
def at():
    """A moment, as the clock on the wall shows it."""
    return datetime(2020, 11, 12, 14, 5)


@pytest.fixture(scope="session")
def changed():
    """A function that gives the findings with other values (by path; None removes) or another framework."""
    return _changed


@cache
def _demonstration(framework_id):
    framework, numbers = shipped(framework_id), itertools.count(1)
    reads = parse_json(demo_reads(framework_id))
    operation, _ = import_operation(framework, Inspection(), reads, lambda: f"c{next(numbers)}")
    return findings_of(framework, applied(Inspection(), operation))


@pytest.fixture(scope="session")
def demonstration():
    """A function that gives the findings of a programme's demonstration; its cases are c1, c2 and so on."""
    return _demonstration


@pytest.fixture(scope="session")
def demo():
    """The findings of the demonstration inspection; the ids of its cases are c1, c2 and so on."""
    return _demonstration(FRAMEWORK.id)


@pytest.fixture(scope="session")
def printed_demo(print_summary):
    """A function that prints the summary of a programme's demonstration, once."""
    return cache(lambda framework_id: print_summary(_demonstration(framework_id)))


@pytest.fixture(scope="session")
def unfinished(demo):
    """The demonstration with one question of C-01 not answered and one standard not judged."""
    answer, rating = ("cases", "c1", "answers", "2.1.1"), ("judgements", "1.1", "rating")
    return _changed(demo, {answer: None, rating: None, ("judgements", "1.1", "reason"): None})


@pytest.fixture(scope="session")
def reports():
    """Reports, by a version of the program, where no file is an inspection."""
    return Reports("1.2.3", lambda _path: False)


@pytest.fixture(scope="session")
def print_order(reports, at):
    """A function that prints what is ordered of findings."""

    def printed(findings, order, moment=at):
        return Printed(reports.pdf(findings, order, moment))

    return printed


@pytest.fixture(scope="session")
def print_summary(print_order, at):
    """A function that prints the summary of findings."""

    def printed(findings, moment=at):
        return print_order(findings, ReportOrder(), moment)

    return printed


@pytest.fixture(scope="session")
def print_case(print_order):
    """A function that prints the summary of the case with a reference."""

    def printed(findings, ref):
        return print_order(findings, ReportOrder(CASE, (findings.inspection.case_with_ref(ref).id,)))

    return printed


@pytest.fixture(scope="session")
def summary(demo, print_summary):
    """The summary of the demonstration."""
    return print_summary(demo)
