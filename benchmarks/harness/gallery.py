"""Every screen and dialog of the program, and how each is put on show: a new one is registered here.

Pictures are made of all of them (`benchmarks/screens.py`), and tests go through all of them: what screen readers are
told, where the focus goes, whether any text is cut off. `tests/ui/test_gallery.py` finds a widget that is in none of
them. Not here are the dialogs that belong to the system, which choose files and printers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from benchmarks.harness import desk_shows, import_shows, shows
from benchmarks.harness.room import Act, Look, Room, Setting, opened
from model import frameworks
from ui.screens.findings import RECOMMENDATIONS
from ui.screens.organisation import judged_standards


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Something to look at: its name, what has to be open, and what puts it on show; see `Room.visit`."""

    name: str
    setting: Setting
    show: Callable[[Room], object]
    acts: tuple[Act, ...] = ()


NOTHING = Setting()
DEMO = Setting(frameworks.framework_ids()[0])
ENCRYPTED = Setting(DEMO.programme, encrypted=True)


def exhibits() -> tuple[Exhibit, ...]:
    """All of them; those of one setting stand together."""
    return (*_outside(), *_screens(), *_reading(), *_listing(), *_dialogs(), *_protected(), *_programmes())


def tour(look: Callable[[Exhibit, Room], Look], chosen: Callable[[Exhibit], bool] = bool) -> None:
    """Opens one room after the other and puts every chosen exhibit on show."""
    wanted = [exhibit for exhibit in exhibits() if chosen(exhibit)]
    for setting, there in groupby(wanted, key=lambda exhibit: exhibit.setting):
        with opened(setting) as room:
            for exhibit in there:
                room.visit(exhibit.show, look(exhibit, room), exhibit.acts)


def _outside() -> Iterator[Exhibit]:
    """What is seen while nothing is open."""
    yield Exhibit("start", NOTHING, shows.nothing)
    yield Exhibit("start-message", NOTHING, shows.open_missing)
    yield Exhibit("new-inspection", NOTHING, shows.new_inspection, (shows.fill_new_inspection,))
    yield Exhibit("unlock", NOTHING, shows.open_encrypted)
    yield Exhibit("unlock-wrong", NOTHING, shows.open_encrypted, (shows.wrong_secret,))
    yield Exhibit("unlock-recovery", NOTHING, shows.open_encrypted, (shows.turn_to_recovery,))
    yield Exhibit("damaged", NOTHING, shows.open_damaged)
    yield Exhibit("damaged-ways", NOTHING, shows.help_with_damaged)
    yield Exhibit("rescued", NOTHING, shows.rescued)


def _screens() -> Iterator[Exhibit]:
    """The screens of the first programme."""
    for name in ("overview", "cases", "organisation", "ratings", "findings", "report"):
        yield Exhibit(name, DEMO, partial(shows.screen, name=name))
    yield Exhibit("cases-none-match", DEMO, shows.no_match)
    yield Exhibit("desk", DEMO, shows.desk)
    yield Exhibit("desk-note", DEMO, shows.note)
    yield Exhibit("desk-note-with-a-name", DEMO, shows.note_with_a_name)
    yield Exhibit("desk-new-case", DEMO, shows.new_case)
    yield Exhibit("facts", DEMO, shows.facts)
    yield Exhibit("ratings-decided", DEMO, shows.decided)
    yield Exhibit("recommendations-none", DEMO, partial(shows.findings_part, part=RECOMMENDATIONS))
    yield Exhibit("recommendations", DEMO, shows.recommendation)
    yield Exhibit("good-practice", DEMO, shows.good_practice)
    yield Exhibit("report-outdated", DEMO, shows.outdated_report)
    yield Exhibit("report-case", DEMO, shows.case_report)
    yield Exhibit("report-pack", DEMO, shows.pack_report)
    yield Exhibit("report-facing", DEMO, shows.report_in_two_languages)
    yield Exhibit("report-making", DEMO, shows.making_report)
    yield Exhibit("report-cancelled", DEMO, shows.cancelled_report)
    yield Exhibit("exporting", DEMO, shows.exporting)
    yield Exhibit("export-refused", DEMO, shows.refused_export)
    yield Exhibit("message", DEMO, shows.message)


def _reading() -> Iterator[Exhibit]:
    """What comes and goes on the reading desk, and beside it."""
    yield Exhibit("desk-evidence", DEMO, desk_shows.evidence)
    yield Exhibit("desk-all-evidence", DEMO, desk_shows.evidence_page)
    yield Exhibit("desk-alert", DEMO, desk_shows.alert)
    yield Exhibit("alert-elsewhere", DEMO, desk_shows.alert_elsewhere)
    yield Exhibit("desk-accepting", DEMO, desk_shows.accepting)
    yield Exhibit("desk-trial", DEMO, desk_shows.trial)
    yield Exhibit("desk-answer-history", DEMO, desk_shows.answer_history)
    yield Exhibit("desk-asking", DEMO, desk_shows.asking)
    yield Exhibit("desk-closed", DEMO, desk_shows.closed)
    yield Exhibit("desk-obstacles", DEMO, desk_shows.obstacles)
    yield Exhibit("desk-ratings-beside", DEMO, desk_shows.ratings_beside)
    yield Exhibit("desk-choosing-beside", DEMO, partial(desk_shows.case_beside, chosen=False))
    yield Exhibit("desk-case-beside", DEMO, partial(desk_shows.case_beside, chosen=True))
    yield Exhibit("window-beside", DEMO, desk_shows.beside_in_a_window)
    yield Exhibit("findings-evidence", DEMO, desk_shows.flagged)


def _listing() -> Iterator[Exhibit]:
    """What is done with the list of cases."""
    yield Exhibit("filters", DEMO, desk_shows.filter_menu)
    yield Exhibit("filter-name", DEMO, desk_shows.filter_name)
    for name in ("set_reader", "set_fact", "remove_cases"):
        yield Exhibit(name.replace("_", "-"), DEMO, partial(desk_shows.bulk, name=name))
    yield Exhibit("paste", DEMO, partial(desk_shows.paste, text="Reference\tReader\nC-90\tKH\nC-91\tRT"))
    yield Exhibit("paste-nothing", DEMO, partial(desk_shows.paste, text=""))
    yield Exhibit("signing-name", DEMO, desk_shows.signing_name)
    yield Exhibit("palette", DEMO, partial(Room.command, name="palette"), (desk_shows.palette_results,))


def _dialogs() -> Iterator[Exhibit]:
    """The dialogs over the first programme."""
    yield Exhibit("new-case", DEMO, partial(Room.command, name="new_case"))
    yield Exhibit("remove-case", DEMO, shows.remove_case)
    yield Exhibit("decision", DEMO, shows.decision)
    yield Exhibit("history", DEMO, shows.history)
    yield Exhibit("history-of-answer", DEMO, shows.history_of_answer)
    yield Exhibit("backups", DEMO, partial(Room.command, name="backups"))
    yield Exhibit("export-data", DEMO, partial(Room.command, name="export_data"))
    yield Exhibit(
        "export-document", DEMO, partial(Room.command, name="export_data"), (shows.choose_document,)
    )
    yield Exhibit("import-reads", DEMO, partial(Room.command, name="import_reads"))
    for name, act in (
        ("faults", import_shows.show_faults),
        ("preview", import_shows.show_reads),
        ("importing", import_shows.show_importing),
    ):
        yield Exhibit(f"import-reads-{name}", DEMO, partial(Room.command, name="import_reads"), (act,))
    yield Exhibit("restore", DEMO, partial(Room.command, name="backups"), (shows.press_restore,))
    yield Exhibit("settings", DEMO, partial(Room.command, name="settings"))
    yield Exhibit("keyboard", DEMO, partial(Room.command, name="keyboard"))
    yield Exhibit("about", DEMO, partial(Room.command, name="about"))
    yield Exhibit("fault", DEMO, shows.fault)


def _protected() -> Iterator[Exhibit]:
    """What there is about an encrypted inspection."""
    yield Exhibit("reminder", ENCRYPTED, shows.reminder)
    yield Exhibit("passphrase", ENCRYPTED, partial(Room.command, name="passphrase"))
    yield Exhibit("passphrase-after-recovery", ENCRYPTED, shows.passphrase_after_recovery)
    yield Exhibit("recovery-passphrase", ENCRYPTED, partial(Room.command, name="recovery"))
    yield Exhibit("recovery-sheet", ENCRYPTED, shows.recovery_sheet)
    yield Exhibit("lock", ENCRYPTED, partial(Room.command, name="lock"))


def _programmes() -> Iterator[Exhibit]:
    """The screens that a programme shapes, for every other programme."""
    for programme in frameworks.framework_ids()[1:]:
        yield Exhibit(f"desk-{programme}", Setting(programme), shows.desk)
        for name in ("cases", "ratings", "findings", *_judging(programme)):
            show = partial(shows.screen, name=name)
            yield Exhibit(f"{name}-{programme}", Setting(programme), show)


def _judging(programme: str) -> Iterator[str]:
    """The screen of judged standards, where the programme has any."""
    if judged_standards(frameworks.shipped(programme)):
        yield "organisation"
