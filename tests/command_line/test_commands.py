"""Each command does its work, says so in a line, and ends with 0."""

import json
import tomllib
from pathlib import Path

import pytest
from pypdf import PdfReader

import main
from model import frameworks

COMMANDS = ["demo", "frameworks", "check", "new", "import", "rate", "report", "export", "verify"]


def shape(data):
    """The names of the entries in JSON data, in order; of a list, those of its longest item."""
    if isinstance(data, dict):
        return {key: shape(value) for key, value in data.items()}
    if isinstance(data, list):
        return [shape(max(data, key=lambda item: len(str(item))))] if data else []
    return None


def test_frameworks_are_listed_with_their_years(succeed):
    lines = [line.split("\t") for line in succeed("frameworks").splitlines()]
    assert [line[0] for line in lines] == list(frameworks.framework_ids())
    assert ["yos-2018", frameworks.shipped("yos-2018").title, "2018–2021"] in lines


@pytest.mark.parametrize("framework", frameworks.framework_ids())
def test_every_framework_has_a_demonstration_that_can_be_rated_and_verified(tmp_path, succeed, framework):
    path = tmp_path / "demo.caseread"
    assert "cases" in succeed("demo", path, "--framework", framework)
    assert json.loads(succeed("rate", path, "--json"))["framework"] == framework
    assert "whole" in succeed("verify", path)
    assert [p.name for p in tmp_path.iterdir()] == ["demo.caseread"]


def test_a_demonstration_says_that_its_cases_are_made_up(tmp_path, succeed):
    assert "made up" in succeed("demo", tmp_path / "demo.caseread")


@pytest.mark.parametrize("framework", frameworks.framework_ids())
def test_the_frameworks_that_ship_have_no_faults(succeed, framework):
    assert "no faults" in succeed("check", frameworks.framework_folder(framework))


def test_a_new_file_has_its_service_and_its_framework(new, succeed):
    rated = json.loads(succeed("rate", new, "--json"))
    assert (rated["service"], rated["framework"], rated["complete"]) == ("Testshire", "yos-2018", False)
    assert "unbroken up to entry 1," in succeed("verify", new)


def test_the_example_of_the_documentation_is_imported(new, example, written, run, succeed):
    code, out, err = run("import", new, written(example))
    assert (code, out) == (0, f"{new}: 1 case added, 1 in all.\n")
    assert "the inspection keeps “Testshire”" in err
    rated = {r["id"]: r for r in json.loads(succeed("rate", new, "--json"))["ratings"]}
    assert rated["1.1"]["final"] == "good"
    assert rated["2.2"]["final"] == "good"
    assert rated["2.1"]["questions"][0] == {
        "id": "2.1.1",
        "relevant": 1,
        "yes": 1,
        "percent": 100,
        "questions": [
            {"id": f"2.1.1.{part}", "relevant": int(part == "a"), "yes": int(part == "a"), "percent": percent}
            for part, percent in zip("abcdefg", [100, *[None] * 6], strict=True)
        ],
        "band": "outstanding",
    }


def test_reads_may_be_imported_one_after_the_other(new, example, written, run):
    run("import", new, written(example))
    more = {key: example[key] for key in ("format", "format_version", "framework")}
    more["cases"] = [example["cases"][0] | {"ref": "C-02"}]
    code, out, err = run("import", new, written(more))
    assert (code, out, err) == (0, f"{new}: 1 case added, 2 in all.\n", "")


def test_a_file_of_reads_with_a_byte_order_mark_is_read(new, example, written, run):
    content = b"\xef\xbb\xbf" + json.dumps(example).encode()
    assert run("import", new, written(content))[0] == 0


def test_a_decision_without_an_open_gate_is_kept_and_said_to_be_so(new, example, written, run, succeed):
    code, _, err = run("import", new, written(example))
    assert code == 0
    assert "decision 2.2: No condition for discretion holds" in err
    exported = new.with_name("out.json")
    succeed("export", new, "--out", exported)
    assert json.loads(exported.read_text("utf-8"))["decisions"] == example["decisions"]


def test_ratings_as_json_have_the_promised_shape(demo, succeed):
    rated = json.loads(succeed("rate", demo, "--json"))
    question = {"id": None, "relevant": None, "yes": None, "percent": None}
    promised = {"id", "title", "method", "proposed", "final", "score", "drivers", "gates", "questions"}
    assert set(rated) == {"framework", "service", "complete", "overall", "ratings"}
    assert all(set(rating) == promised for rating in rated["ratings"])
    assert shape(rated["overall"]) == {"score": None, "max": None, "rating": None}
    computed = [rating for rating in rated["ratings"] if rating["method"] != "judgement"]
    for item in (item for rating in computed for item in rating["questions"]):
        assert shape(item) == {**question, "questions": [question], "band": None}


def test_ratings_of_a_whole_inspection_are_those_that_were_published(demo, succeed):
    rated = json.loads(succeed("rate", demo, "--json"))
    assert rated["complete"] is True
    assert rated["overall"] == {"score": 32, "max": 36, "rating": "outstanding"}
    planning = next(rating for rating in rated["ratings"] if rating["id"] == "2.2")
    assert (planning["proposed"], planning["final"], planning["score"]) == ("requires_improvement", "good", 2)
    assert [(q["id"], q["yes"], q["relevant"], q["percent"]) for q in planning["questions"]][1] == (
        "2.2.2",
        5,
        8,
        62.5,
    )


def test_there_is_no_overall_rating_until_every_standard_has_one(new, example, written, run, succeed):
    run("import", new, written(example))
    rated = json.loads(succeed("rate", new, "--json"))
    assert rated["complete"] is False
    assert rated["overall"]["rating"] is None


def test_ratings_as_a_table_name_every_standard_and_the_overall_rating(demo, succeed):
    table = succeed("rate", demo)
    assert all(f"\n{number} " in table for number in ("1.1", "1.4", "2.2", "3.4"))
    assert "Overall: Outstanding" in table


def test_the_summary_is_written_as_pdf(demo, tmp_path, succeed):
    out = tmp_path / "summary.pdf"
    succeed("report", demo, "--out", out)
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Stockton-on-Tees" in text
    assert "Outstanding" in text


def test_the_summary_of_one_case_is_written_as_pdf(demo, tmp_path, succeed):
    out = tmp_path / "case.pdf"
    succeed("report", demo, "--out", out, "--case", "C-03")
    text = "".join(page.extract_text() for page in PdfReader(out).pages)
    assert "C-03" in text
    assert "C-04" not in text


def test_an_inspection_without_cases_can_be_reported(new, tmp_path, succeed):
    succeed("report", new, "--out", tmp_path / "empty.pdf")
    assert len(PdfReader(tmp_path / "empty.pdf").pages) > 0


def test_rating_reporting_exporting_and_verifying_change_nothing(demo, tmp_path, succeed):
    before = demo.read_bytes()
    succeed("rate", demo)
    succeed("rate", demo, "--json")
    succeed("report", demo, "--out", tmp_path / "out.pdf")
    succeed("export", demo, "--out", tmp_path / "out.json")
    succeed("verify", demo)
    assert demo.read_bytes() == before
    assert {p.name for p in tmp_path.iterdir()} == {"demo.caseread", "out.pdf", "out.json"}


def test_the_version_is_that_of_the_project(run):
    root = Path(main.__file__).parent
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    assert run("--version") == (0, f"Caseread {project['version']}\n", "")


def test_help_names_every_command(run):
    code, out, _ = run("--help")
    assert code == 0
    assert all(f"\n    {command}" in out for command in COMMANDS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["demo"],
        ["new", "a.caseread"],
        ["new", "a.caseread", "--framework", "yos-2018"],
        ["import", "a.caseread"],
        ["rate"],
        ["rate", "a.caseread", "b.caseread"],
        ["rate", "a.caseread", "--xml"],
        ["report", "a.caseread"],
        ["export", "a.caseread"],
        ["verify"],
        ["check"],
        ["frameworks", "all"],
        ["a.caseread", "b.caseread"],
        ["--bogus"],
        ["rotate", "a.caseread"],
    ],
)
def test_wrong_usage_ends_with_2(run, arguments, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("usage: ")
    assert list(tmp_path.iterdir()) == []
