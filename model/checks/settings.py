"""The open choices in a framework: those that its methods, gates and bands ask for, and no others."""

from __future__ import annotations

from collections.abc import Iterator

from model.checks.source import Entry, Source
from model.faults import Fault, near_miss
from model.gates import GATE_KINDS, GATE_SETTINGS
from model.rating import METHOD_KINDS, METHOD_SETTINGS, OPTIONAL_SETTINGS

Asked = dict[str, tuple[str, tuple[str, ...]]]  # who asks for a setting, and the choices it knows


def setting_faults(source: Source) -> Iterator[Fault]:
    """Everything wrong with open choices."""
    needed, settles_bands = _needed_settings(source), _bands_settings(source)
    known = _optional_settings(source) | needed
    for name, (label, choices) in needed.items():
        if name not in source.names("setting"):
            message = (
                f"There is no setting “{name}” with the choices {', '.join(choices)}; {label} asks for it."
            )
            yield source.head.fault("setting_missing", message)
    complete = _kinds(source) <= METHOD_KINDS | GATE_KINDS and settles_bands <= source.names("setting").keys()
    for setting in source.of("setting"):
        if setting.id in known:
            yield from _choice_faults(setting, known[setting.id][1])
        elif setting.id not in settles_bands and complete:
            hint = near_miss(setting.id, known)
            message = f"No method, gate or headline of this framework asks for “{setting.id}”.{hint}"
            yield setting.fault("setting_unknown", message, "id")
        yield from _choice_bands_faults(setting, setting.id in settles_bands)


def _needed_settings(source: Source) -> Asked:
    """The open choices that the methods and gates in use cannot do without."""
    needed: Asked = {}
    for kind, asked in (("method", METHOD_SETTINGS), ("gate", GATE_SETTINGS)):
        for entry in source.every.get(kind, ()):
            for setting, choices in asked.get(entry.text("kind"), {}).items():
                needed.setdefault(setting, (entry.label, choices))
    return needed


def _optional_settings(source: Source) -> Asked:
    """The open choices that methods and headlines follow where the framework has them."""
    kinds = [(method.label, method.text("kind")) for method in source.every.get("method", ())]
    kinds += [(headline.label, "headline") for headline in source.every.get("headline", ())]
    return {
        setting: (label, choices)
        for label, kind in kinds
        for setting, choices in OPTIONAL_SETTINGS.get(kind, {}).items()
    }


def _bands_settings(source: Source) -> frozenset[str]:
    """The open choices that settle bands."""
    asking = (*source.every.get("method", ()), *source.every.get("headline", ()))
    return frozenset(entry.text("bands_setting") for entry in asking) - {""}


def _kinds(source: Source) -> set[str]:
    return {entry.text("kind") for kind in ("method", "gate") for entry in source.every.get(kind, ())}


def _choice_faults(setting: Entry, known: tuple[str, ...]) -> Iterator[Fault]:
    choices = {choice.id: choice for choice in setting.children("choice")}
    for name, choice in choices.items():
        if name not in known:
            yield choice.unknown("choice", name, dict.fromkeys(known), "id")
    for name in known:
        if name not in choices:
            yield setting.fault("choice_missing", f"The choice “{name}” is missing.", "choice")


def _choice_bands_faults(setting: Entry, settles_bands: bool) -> Iterator[Fault]:
    """Each choice names bands where the setting settles them, and none does elsewhere."""
    for choice in setting.children("choice"):
        if settles_bands and not choice.text("bands"):
            message = "This setting settles bands, so each choice has to name its own with “bands”."
            yield choice.fault("bands_missing", message)
        elif choice.text("bands") and not settles_bands:
            message = "No “bands_setting” names this setting, so nothing would use these bands."
            yield choice.fault("entry_unused", message, "bands")
