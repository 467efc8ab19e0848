"""Where a command takes the id of a framework, it takes the path of a folder as well."""

import json
import shutil

import pytest

import main
from model.faults import FrameworkError
from model.frameworks import demo_reads, framework_folder, framework_ids

NEWEST = framework_ids()[0]


def test_a_path_names_a_framework(tmp_path, folder, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    for n, name in enumerate((folder, folder.name, f"./{folder.name}/")):
        assert main.main(["new", f"{n}.caseread", "--framework", str(name), "--service", "Gullhaven"]) == 0
        assert main.main(["rate", f"{n}.caseread", "--json"]) == 0
        printed = capsys.readouterr().out
        assert json.loads(printed[printed.index("{") :])["framework"] == folder.name


def test_an_id_that_ships_comes_before_a_folder_of_that_name(tmp_path, folder, monkeypatch):
    shutil.copytree(folder, tmp_path / NEWEST)
    monkeypatch.chdir(tmp_path)
    assert framework_folder(NEWEST) != framework_folder(f"./{NEWEST}")
    assert framework_folder(NEWEST).is_absolute()


@pytest.mark.parametrize("command", ["demo", "new"])
def test_a_framework_with_faults_makes_no_inspection(tmp_path, folder, capsys, command):
    text = (folder / "2-acts.toml").read_text("utf-8")
    (folder / "2-acts.toml").write_text(text.replace('method = "lowest"', 'method = "lowset"'), "utf-8")
    options = ["--service", "Gullhaven"] if command == "new" else []
    target = tmp_path / "a.caseread"
    assert main.main([command, str(target), "--framework", str(folder), *options]) == 1
    assert "Did you mean “lowest”?" in capsys.readouterr().err
    assert not target.exists()


def test_a_folder_without_a_framework_says_so(tmp_path, capsys):
    arguments = ["new", str(tmp_path / "a.caseread"), "--framework", str(tmp_path), "--service", "Gullhaven"]
    assert main.main(arguments) == 1
    assert "There is no framework.toml in this folder" in capsys.readouterr().err


def test_a_framework_without_a_demonstration_says_so(tmp_path, folder, capsys):
    (folder / "demo.json").unlink()
    text = (folder / "framework.toml").read_text("utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("demo = ")]
    (folder / "framework.toml").write_text("\n".join(lines), "utf-8")
    assert main.main(["demo", str(tmp_path / "a.caseread"), "--framework", str(folder)]) == 1
    assert "there is no demonstration" in capsys.readouterr().err
    with pytest.raises(FrameworkError):
        demo_reads(str(folder))


def test_what_is_neither_id_nor_folder_is_named_beside_the_ids(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FrameworkError, match=f"no folder of that name.*{NEWEST}"):
        framework_folder("pilotage-1931")
