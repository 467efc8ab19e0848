"""The demonstration inspection, variations of it, and the text of what is printed."""

import itertools
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from io import BytesIO

import pytest
from pypdf import PdfReader

from model.findings import findings_of
from model.frameworks import demo_reads, shipped
from model.inspection import Inspection, with_value
from model.interchange import import_operation, parse_json
from model.operations import applied
from reports.case_summary import write_case
from reports.summary import write_summary

FRAMEWORK = shipped("yos-2018")


@dataclass(frozen=True)
class Printed:
    """A PDF as it was written."""

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


@pytest.fixture(scope="session")
def demo():
    """The findings of the demonstration inspection; the ids of its cases are c1, c2 and so on."""
    numbers = itertools.count(1)
    reads = parse_json(demo_reads(FRAMEWORK.id))
    operation, _ = import_operation(FRAMEWORK, Inspection(), reads, lambda: f"c{next(numbers)}")
    return findings_of(FRAMEWORK, applied(Inspection(), operation))


@pytest.fixture(scope="session")
def unfinished(demo):
    """The demonstration with one question of C-01 not answered and one standard not judged."""
    answer, rating = ("cases", "c1", "answers", "2.1.1"), ("judgements", "1.1", "rating")
    return _changed(demo, {answer: None, rating: None, ("judgements", "1.1", "reason"): None})


@pytest.fixture(scope="session")
def print_summary(tmp_path_factory, at):
    """A function that prints the summary of findings."""

    def printed(findings, moment=at):
        target = tmp_path_factory.mktemp("printed") / "summary.pdf"
        write_summary(findings, target, generated_at=moment, version="1.2.3")
        return Printed(target.read_bytes())

    return printed


@pytest.fixture(scope="session")
def print_case(tmp_path_factory, at):
    """A function that prints the summary of the case with a reference."""

    def printed(findings, ref):
        target = tmp_path_factory.mktemp("printed") / "case.pdf"
        case = findings.inspection.case_with_ref(ref)
        write_case(findings, case.id, target, generated_at=at, version="1.2.3")
        return Printed(target.read_bytes())

    return printed


@pytest.fixture(scope="session")
def summary(demo, print_summary):
    """The summary of the demonstration."""
    return print_summary(demo)
