"""The command that makes documents for the window: it reads a job, answers, and leaves nothing behind."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import pytest

import main
from model.export_forms import FORMS, DataOrder
from model.faults import CasereadError
from model.findings import findings_of
from model.frameworks import demo_reads, framework_ids, shipped
from model.inspection import Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied
from model.report_orders import CASE, SUMMARY, ReportOrder
from model.work import Frames, Job, Progress, packed

AT = datetime(2020, 11, 13, 10, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def demo():
    """A framework and its demonstration."""
    framework, ids = shipped(framework_ids()[0]), count()
    reads = parse_json(demo_reads(framework.id))
    operation, _ = import_operation(framework, Inspection(), reads, lambda: f"case-{next(ids)}")
    return framework, applied(Inspection(), operation)


@pytest.fixture
def worker(tmp_path):
    """Starts the worker in an empty folder, in which nothing can be made: neither a file nor a temporary one."""
    house = tmp_path / "house"
    house.mkdir()
    nowhere = dict.fromkeys(("HOME", "TMPDIR", "TEMP", "TMP"), str(house / "nowhere"))

    def begin():
        *command, name = main.Services().worker
        return subprocess.Popen(
            [*command, name],
            cwd=house,
            env=os.environ | nowhere,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    yield begin
    assert list(house.iterdir()) == []


@pytest.fixture
def ask(worker):
    """Has a job done; returns the answers."""

    def do(job):
        with worker() as process:
            out, err = process.communicate(packed(job))
        assert (process.returncode, err) == (0, b"")
        return list(Frames().feed(out))

    return do


def test_a_report_is_the_one_that_this_process_would_make(ask, demo):
    framework, inspection = demo
    order = ReportOrder(CASE, ("case-0",))
    *progress, document = ask(Job(framework, inspection, AT, order, "en"))
    assert document == main.reports().pdf(findings_of(framework, inspection), order, AT)
    assert all(isinstance(step, Progress) for step in progress)


def test_progress_only_goes_on_and_reaches_the_end(ask, demo):
    *progress, _ = ask(Job(*demo, AT, ReportOrder(SUMMARY), "en"))
    shares = [step.done / step.of for step in progress]
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert shares[-1] > 0.9


def test_data_are_those_that_this_process_would_make(ask, demo):
    framework, inspection = demo
    form = next(form for form in FORMS if form.id == "json")
    *progress, document = ask(Job(framework, inspection, AT, DataOrder(form, notes=False), "en"))
    assert document == main.reports().export(findings_of(framework, inspection), DataOrder(form, notes=False))
    assert [(step.done, step.of) for step in progress] == [(1, 2), (2, 2)]


def test_what_cannot_be_computed_is_said_in_the_language_of_the_window(ask, demo):
    framework, inspection = demo
    elsewhere = {case.id: replace(case, sample="elsewhere") for case in inspection.cases.values()}
    broken = replace(inspection, cases=elsewhere)
    (error,) = ask(Job(framework, broken, AT, ReportOrder(), "cy"))
    assert isinstance(error, CasereadError)
    assert error.code == "contradictory"
    assert "fframwaith" in str(error)


def test_a_fault_of_ours_is_told_by_its_place_and_quotes_no_case(worker, demo):
    with worker() as process:
        out, _ = process.communicate(packed(Job(*demo, AT, ReportOrder(CASE, ("secret",)), "en")))
    *_, error = Frames().feed(out)
    assert error.code == "not_made"
    assert "KeyError" in str(error)
    assert "secret" not in str(error)


def test_whoever_asks_for_nothing_gets_nothing(worker):
    with worker() as process:
        out, err = process.communicate(b"")
    assert (process.returncode, out, err) == (0, b"", b"")


def test_it_ends_quietly_when_nobody_listens_any_more(worker, demo):
    with worker() as process:
        process.stdout.close()
        process.stdin.write(packed(Job(*demo, AT, ReportOrder(), "en")))
        process.stdin.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_no_help_speaks_of_it(process):
    _, out, _ = process("--help")
    assert main.WORK not in out.decode().split()


def test_it_imports_no_database_and_no_window(demo):
    program = (
        "import sys, main; sys.argv = ['main.py', main.WORK]; main.main(); "
        "sys.exit(', '.join({'apsw', 'sqlite_utils', 'PySide6'} & sys.modules.keys()) or None)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command, input=b"", capture_output=True, check=False, cwd=main.Path(main.__file__).parent
    )
    assert (done.returncode, done.stderr) == (0, b"")
