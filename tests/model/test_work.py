"""What the window and the process that works for it say to one another."""

import pickle
from datetime import UTC, datetime
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.export_forms import FORMS, DataOrder
from model.faults import CasereadError, Fault
from model.figures import fingerprint, ratings_data
from model.findings import findings_of
from model.frameworks import demo_reads, framework_ids, shipped
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied
from model.report_orders import CASE, ReportOrder
from model.work import Frames, Job, Progress, frame, packed, unpacked

AT = datetime(2020, 11, 13, 10, 0, tzinfo=UTC)

TEXTS = st.text(max_size=20)
FAULTS = st.builds(Fault, TEXTS, TEXTS, TEXTS)
ANSWERS = st.one_of(
    st.builds(Progress, st.integers(0, 2**63), st.integers(0, 2**63)),
    st.binary(max_size=100),
    st.lists(FAULTS, min_size=1, max_size=3).map(CasereadError),
)


def demo(framework_id):
    """A demonstration in which everything was looked at, so that whatever is kept for speed is there too."""
    framework, ids = shipped(framework_id), count()
    reads = parse_json(demo_reads(framework_id))
    operation, _ = import_operation(framework, Inspection(), reads, lambda: f"case-{next(ids)}")
    inspection = applied(Inspection(), operation)
    findings_of(framework, inspection)
    return framework, inspection


@pytest.mark.parametrize("framework_id", framework_ids())
@pytest.mark.parametrize(
    "order", [ReportOrder(CASE, ("a",), ("en", "cy"), notes=False), DataOrder(FORMS[0], False)]
)
def test_a_job_of_every_programme_arrives_as_it_was_handed_over(framework_id, order):
    framework, inspection = demo(framework_id)
    arrived = unpacked(packed(Job(framework, inspection, AT, order, "cy")))
    assert (arrived.inspection, arrived.at, arrived.order, arrived.language) == (inspection, AT, order, "cy")
    before = findings_of(framework, inspection)
    after = findings_of(arrived.framework, arrived.inspection)
    assert fingerprint(after) == fingerprint(before)
    assert ratings_data(after) == ratings_data(before)
    welsh = before.in_language("cy").framework, after.in_language("cy").framework
    assert [question.text for question in questions(welsh[0])] == [q.text for q in questions(welsh[1])]


def questions(framework):
    """Every question of a framework."""
    return [q for standard in framework.standards for key in standard.questions for q in key.walk()]


class _Runs:
    """What runs a program when it is unpickled."""

    def __init__(self, found, *arguments):
        self._reduced = found, arguments

    def __reduce__(self):
        return self._reduced


@pytest.mark.parametrize(
    "content",
    [
        _Runs(eval, "1 + 1"),
        _Runs(__import__("os").system, "true"),
        _Runs(demo_reads, "yos-2018"),
        _Runs(pickle.loads, b"N."),
    ],
    ids=["built in", "program", "function of ours", "unpickling"],
)
def test_nothing_but_data_is_unpacked(content):
    with pytest.raises(pickle.UnpicklingError):
        unpacked(pickle.dumps(content))


def test_a_name_that_a_module_of_ours_only_borrows_is_refused():
    borrowed = b"cmodel.work\nBinaryIO\n."
    with pytest.raises(pickle.UnpicklingError):
        unpacked(borrowed)


def told(answer):
    """An answer as it can be compared: errors by what they say."""
    return answer.faults if isinstance(answer, CasereadError) else answer


@given(st.lists(ANSWERS, max_size=5), st.integers(1, 40))
def test_answers_come_out_whole_whatever_the_pieces_in_which_they_arrive(answers, size):
    stream = b"".join(map(frame, answers))
    frames = Frames()
    pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
    arrived = [answer for piece in pieces for answer in frames.feed(piece)]
    assert [told(answer) for answer in arrived] == [told(answer) for answer in answers]


def test_half_an_answer_is_none():
    assert list(Frames().feed(frame(b"a document")[:-1])) == []
