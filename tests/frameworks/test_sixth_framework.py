"""A framework of its own, from its files to the window, without a line of Python.

It has answers of three values, groups of ratings, a decision table that leaves one combination open, a pooled
share with comments, a decided proposal, criteria, statistics, and a part that is rated and not scored.
"""

import json
import os
import shutil
from contextlib import closing

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

import main
from model.findings import findings_of
from model.framework_check import check_folder
from model.framework_loader import load_framework
from model.frameworks import read_files
from model.inspection import Inspection, Judgement, with_value
from model.rating import rate
from tests.frameworks.guide import SECOND
from ui.main_window import MainWindow
from ui.preferences import Preferences

# Worked out by hand from the six acts in demo.json: met, relevant.
COUNTS = {
    "2.1": (5, 6), "2.1.a": (6, 6), "2.1.b": (2, 3), "2.2": (4, 5), "2.3": (3, 4),
    "3.1": (5, 6), "3.2": (6, 6), "3.3": (5, 6), "3.4": (1, 6),
    "4.1": (4, 6), "4.2": (1, 1),
}  # fmt: skip
# Proposed, final, drivers, open gates; pooled: met, relevant. 3 pools 5 + 6 + 5 of 18, without near misses.
RATINGS = {
    "1": ("exemplary", "exemplary", (), (), None),
    "2": ("sound", "sound", ("2.3",), ("close", "one_act", "few_acts"), None),
    "3": ("little_to_do", "little_to_do", (), (), (16, 18)),
    "4": ("sound", "wanting", (), (), (5, 7)),
}
# Standards 1, 2, 3: 4 × 4 × 3 combinations, in the order of the rules.
UNDER_WATCH = 12 + 9 + 9
MODEL, LEFT_OPEN, FIT = 1, 1, 16


def test_the_check_finds_no_fault():
    assert check_folder(SECOND) == ()


def test_counts_are_as_worked_out_by_hand(findings):
    counts = {q: findings.tally.count(findings.framework, q) for q in COUNTS}
    assert {q: (count.yes, count.relevant) for q, count in counts.items()} == COUNTS


def test_ratings_are_as_worked_out_by_hand(findings):
    found = {
        r.standard.id: (
            r.proposed,
            r.final,
            r.drivers,
            r.gates,
            r.pooled and (r.pooled.yes, r.pooled.relevant),
        )
        for r in findings.ratings.standards.values()
    }
    assert found == RATINGS


def test_scores_and_statistics_are_as_worked_out_by_hand(findings):
    ratings = findings.ratings
    (safety,), part = ratings.headlines, ratings.sections["acts"]
    assert (safety.count.yes, safety.count.relevant, safety.band) == (8, 10, "little_to_do")
    assert (part.count.yes, part.count.relevant, part.band) == (36, 42, None)
    assert [(s.statistic.id, s.count.rounded) for s in ratings.statistics] == [
        ("boarded_in_time", 83),
        ("near_misses", 17),
    ]


def test_the_demonstration_is_complete_and_its_choice_was_made_by_people(findings):
    overall = findings.ratings.overall
    assert not findings.preview
    assert (overall.rating, overall.options, overall.flags) == ("fit", ("fit", "model"), ())
    assert overall.score is None


def test_without_a_choice_there_is_no_category(findings):
    inspection = findings.inspection
    for name in ("rating", "by", "on", "reason"):
        inspection = with_value(inspection, ("decisions", "overall", name), None)
    open_again = findings_of(findings.framework, inspection)
    assert open_again.ratings.overall.rating is None
    assert open_again.preview


def test_the_part_that_is_not_scored_holds_nothing_up(findings):
    inspection = with_value(findings.inspection, ("decisions", "4", "rating"), None)
    undecided = findings_of(findings.framework, inspection).ratings
    assert undecided.standards["4"].final is None
    assert undecided.complete
    assert undecided.overall.rating == "fit"


def test_the_whole_decision_table_is_as_counted_by_hand(findings):
    framework, table = findings.framework, findings.framework.overall
    found = {"under_watch": 0, "model": 0, "fit": 0, None: 0}
    for first in framework.ratings_in("standard"):
        for second in framework.ratings_in("standard"):
            for third in framework.ratings_in("comment"):
                given = {"1": first.id, "2": second.id, "3": third.id}
                rule = next(rule for rule in table.rules if rule.fits(given))
                found[rule.gives or None] += 1
    assert found == {"under_watch": UNDER_WATCH, "model": MODEL, "fit": FIT, None: LEFT_OPEN}


def test_an_open_choice_changes_the_comment_and_with_it_the_category(findings):
    inspection = with_value(findings.inspection, ("settings", "comment_bands"), "90_70")
    ratings = findings_of(findings.framework, inspection).ratings
    assert ratings.standards["3"].final == "some_to_do"
    assert ratings.overall.options == ()
    assert ratings.overall.flags == ("no_choice_open",)


def test_an_export_imports_and_is_the_same_again(tmp_path, demo, folder, capsys):
    first, second, copy = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "copy.caseread"
    service = "Gullhaven Pilotage Station"
    for command in (
        ["export", demo, "--out", first],
        ["new", copy, "--framework", folder, "--service", service],
        ["import", copy, first],
        ["export", copy, "--out", second],
        ["verify", copy],
    ):
        assert main.main([str(word) for word in command]) == 0, capsys.readouterr().err
    assert json.loads(second.read_text("utf-8")) == json.loads(first.read_text("utf-8"))
    shipped_form = json.loads((SECOND / "demo.json").read_text("utf-8"))
    assert json.loads(first.read_text("utf-8"))["cases"] == shipped_form["cases"]


def test_a_file_keeps_its_framework_as_it_was(demo, folder):
    text = (folder / "framework.toml").read_text("utf-8")
    (folder / "framework.toml").write_text(text.replace("A model station", "A fine station"), "utf-8")
    with closing(main.files().read(demo, os.environ["CASEREAD_PASSPHRASE"])) as file:
        assert file.framework.rating("model").title == "A model station"
        assert file.framework.digest != load_framework(read_files(folder)).digest
    shutil.rmtree(folder)
    with closing(main.files().read(demo, os.environ["CASEREAD_PASSPHRASE"])) as file:
        assert file.framework.digest == load_framework(read_files(SECOND)).digest


def printed(*command):
    path = command[-1]
    assert main.main([str(word) for word in command]) == 0
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_the_summary_speaks_its_words(tmp_path, demo):
    text = printed("report", demo, "--out", tmp_path / "summary.pdf")
    for words in (
        "Inspection of harbour pilotage stations",
        "Illustration: station, acts and people are made up.",
        "Fit for service",
        "LITTLE to put right",
        "Safety score",
        "Learning",
        "Rest between turns is planned and kept.",
        "A near miss was logged",
        "Charts should be renewed every spring.",
    ):
        assert words in text


def test_the_summary_of_a_case_speaks_its_words(tmp_path, demo):
    text = printed("report", demo, "--case", "A-4", "--out", tmp_path / "case.pdf")
    for words in ("A-4", "How well was the near miss looked into?", "Fair", "Poor", "last year's chart"):
        assert words in text.replace("’", "'")


def test_a_judgement_of_another_group_is_refused(tmp_path, demo, capsys):
    reads = {"format": "caseread", "format_version": 1, "framework": "pilotage-2031"}
    reads["judgements"] = {"1": {"rating": "fit", "reason": "It looked fit."}}
    (tmp_path / "reads.json").write_text(json.dumps(reads), "utf-8")
    assert main.main(["import", str(demo), str(tmp_path / "reads.json")]) == 1
    assert "failing, wanting, sound, exemplary" in capsys.readouterr().err


def test_a_new_inspection_has_no_ratings_and_no_bug(folder):
    framework = load_framework(read_files(folder))
    ratings = rate(
        framework, Inspection(judgements={"1": Judgement("sound")}), findings_of_none(framework).tally
    )
    assert [r.final for r in ratings.standards.values()] == ["sound", None, None, None]
    assert (ratings.overall.rating, ratings.overall.missing) == (None, ("2", "3"))


def findings_of_none(framework):
    return findings_of(framework, Inspection())


@pytest.fixture
def window(qtbot, tmp_path, folder):
    """The window with the demonstration open, made as the window makes them: not encrypted."""
    demo = tmp_path / "open.caseread"
    main.files().create_demo(demo, str(folder), None).close()
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = MainWindow(main.Services(), Preferences(settings))
    qtbot.addWidget(window)
    window.show()
    assert window.open_path(demo)
    yield window
    window.close()


def test_the_window_shows_every_screen_of_it(window):
    workspace = window.workspace
    for index in range(5):
        workspace.show_screen(index)
        assert workspace.screen_index == index


def test_the_window_reads_every_case_of_it(window):
    workspace = window.workspace
    for case_id in workspace.session.inspection.cases:
        workspace.open_case(case_id)
        for place in workspace.desk.outline.places():
            workspace.desk.go_to(place)
    assert workspace.reading


def test_its_keys_answer_in_the_window(window):
    workspace = window.workspace
    path = workspace.session.document.path
    case = workspace.session.inspection.case_with_ref("A-1")
    workspace.open_case(case.id, "3.1")
    cards = {card.question_id: card for card in workspace.desk.questions.cards}
    QTest.keyClick(cards["3.1"], Qt.Key.Key_P)
    assert workspace.session.case(case.id).answers["3.1"] == "poor"
    window.close()
    with closing(main.files().read(path)) as file:
        assert file.inspection.cases[case.id].answers["3.1"] == "poor"
