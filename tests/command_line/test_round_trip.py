"""What is exported and imported again is the same."""

import json

import pytest

from model import frameworks


@pytest.fixture
def export(tmp_path, succeed):
    def write(file, name):
        succeed("export", file, "--out", tmp_path / name)
        return tmp_path / name

    return write


def read(path):
    return json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("framework", frameworks.framework_ids())
def test_an_export_imports_into_an_empty_inspection_and_is_the_same_again(
    tmp_path, run, succeed, export, framework
):
    first, second = tmp_path / "first.caseread", tmp_path / "second.caseread"
    succeed("demo", first, "--framework", framework)
    succeed("new", second, "--framework", framework, "--service", "Elsewhere")
    code, _, err = run("import", second, export(first, "first.json"))
    assert code == 0
    assert "the inspection keeps “Elsewhere”" in err

    before, after = read(export(first, "first.json")), read(export(second, "second.json"))
    assert after["inspection"].pop("service") == "Elsewhere"
    before["inspection"].pop("service")
    assert after == before

    rated, again = json.loads(succeed("rate", first, "--json")), json.loads(succeed("rate", second, "--json"))
    assert again | {"service": ""} == rated | {"service": ""}
    assert "whole" in succeed("verify", second)


def test_the_example_of_the_documentation_comes_out_as_it_went_in(new, example, written, run, export):
    example["inspection"]["service"] = "Testshire"
    example["cases"][0]["facts"] = dict(sorted(example["cases"][0]["facts"].items()))
    assert run("import", new, written(example))[0] == 0
    assert read(export(new, "out.json")) == example


def test_answers_that_are_kept_aside_stay_aside(new, example, written, run, export):
    case = example["cases"][0]
    case["facts"]["others_safety_factors"] = False
    case["facts"]["rosh_inspector"] = "low"
    case["answers"]["2.2.3"] = "no"
    assert run("import", new, written(example))[0] == 0
    exported = read(export(new, "out.json"))["cases"][0]
    assert exported["kept_aside"] == {"2.2.3": "no"}
    assert "2.2.3" not in exported["answers"]

    case["answers"].pop("2.2.3")
    case["kept_aside"] = {"2.2.3": "no"}
    case["ref"] = "C-02"
    assert run("import", new, written(example))[0] == 0
    both = read(export(new, "out.json"))["cases"]
    assert both[1] == both[0] | {"ref": "C-02"}


def test_awkward_text_comes_out_as_it_went_in(new, example, written, run, export):
    text = "'); DROP TABLE notes;\r\n\ttab “quoted” \u202e\N{HEBREW LETTER ALEF}\u202c ŷ e\u0301 \u00e9 \\u0041 {x} %s"
    example["cases"][0]["notes"] = {"2.1.1": text, "2.1.1.a": " "}
    example["cases"][0]["ref"] = "Tŷ/01 “x”"
    assert run("import", new, written(example))[0] == 0
    case = read(export(new, "out.json"))["cases"][0]
    assert (case["ref"], case["notes"]) == ("Tŷ/01 “x”", {"2.1.1": text, "2.1.1.a": " "})


def test_characters_that_no_file_can_keep_are_left_out(new, example, written, run, succeed, export):
    content = json.dumps(example).replace('"Two lines.', r'"Two\u0000 lines\ud83e.')
    assert run("import", new, written(content))[0] == 0
    assert read(export(new, "out.json"))["cases"][0]["notes"]["2.1.1"].startswith("Two lines.\n")
    assert "whole" in succeed("verify", new)


def test_an_export_is_the_same_each_time(demo, export):
    assert export(demo, "a.json").read_bytes() == export(demo, "b.json").read_bytes()
