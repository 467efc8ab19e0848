"""Where somebody was in an inspection, as it is kept until another day.

Ids only: those of cases are random, those of questions published. What was being written is not kept.
"""

from __future__ import annotations

import json
from typing import Any

from ui.companion_place import CASE, NOTHING, RATINGS, CompanionPlace
from ui.places import TAB_ORDER
from ui.whereabouts import Whereabouts

_TEXTS = ("listed_case", "read_case", "question", "standard")


def written(place: Whereabouts) -> str:
    """A place as it is kept."""
    beside = place.companion
    return json.dumps(
        {
            "screen": place.screen,
            "reading": place.reading,
            **{name: getattr(place, name) for name in _TEXTS},
            "widths": place.widths,
            "beside": beside.shown,
            "case_beside": beside.case_id,
            "detached": beside.detached,
            "width": beside.width,
            "window": beside.window.hex(),
        }
    )


def place_from(text: str) -> Whereabouts | None:
    """The place that was kept; None for a text that was changed, or that another version wrote."""
    try:
        return _place(json.loads(text))
    except (ValueError, KeyError, TypeError):
        return None


def _place(kept: dict[str, Any]) -> Whereabouts:
    texts = {name: kept[name] for name in (*_TEXTS, "beside", "case_beside", "window")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise TypeError
    if kept["screen"] not in TAB_ORDER or kept["beside"] not in (NOTHING, RATINGS, CASE):
        raise ValueError
    beside = CompanionPlace(
        texts["beside"],
        texts["case_beside"],
        kept["detached"] is True,
        _width(kept["width"]),
        bytes.fromhex(texts["window"]),
    )
    return Whereabouts(
        **{name: texts[name] for name in _TEXTS},
        screen=kept["screen"],
        reading=kept["reading"] is True,
        report=None,
        widths=_widths(kept["widths"]),
        companion=beside,
        field=None,
        decision=None,
    )


def _widths(kept: list[Any]) -> tuple[int, ...]:
    return tuple(_width(width) for width in kept)


def _width(kept: Any) -> int:
    """A width in pixels that is not absurd."""
    return min(max(int(kept), 0), 20_000)
