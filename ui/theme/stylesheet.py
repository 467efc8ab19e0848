"""The one stylesheet of the application: `caseread.qss` with colours and sizes filled in."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from pathlib import Path
from string import Template

from ui.theme.tokens import BASE_POINTS, RADIUS, TYPE_SCALE, Tokens

_FOLDER = Path(__file__).parent


def stylesheet(tokens: Tokens, percent: int) -> str:
    """The stylesheet of a scheme with text of this many per cent."""
    sizes = {name: f"{BASE_POINTS * scale * percent / 100:.2f}pt" for name, scale in TYPE_SCALE.items()}
    lengths = {f"px{n}": f"{round(n * percent / 100)}px" for n in (6, 10, 12, 16, 24)}
    places = {"icons": (_FOLDER / "icons").as_posix(), "radius": f"{RADIUS}px"}
    return _template().substitute(asdict(tokens) | sizes | lengths | places)


@cache
def _template() -> Template:
    return Template((_FOLDER / "caseread.qss").read_text("utf-8"))
