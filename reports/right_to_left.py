"""Words that are written from right to left, such as Hebrew and Arabic names, as they are drawn from left to right.

Not the whole of Unicode's bidirectional algorithm: a run of such words stands the right way round within its line.
Arabic letters are not joined.
"""

from __future__ import annotations

import re
import unicodedata

_LETTER = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
RUN = re.compile(f"([{_LETTER}](?:[{_LETTER}\\W\\d]*[{_LETTER}])?)")
"""From the first such letter to the last, with the spaces, signs and figures between them."""
_PART = re.compile(r"\d+(?:[.,:/]\d+)*|.", re.DOTALL)


def as_drawn(text: str) -> str:
    """A piece of a line with its runs turned round; figures keep their order, brackets face the other way."""
    return RUN.sub(lambda run: "".join(reversed(_clusters(run[0]))), text)


def _clusters(run: str) -> list[str]:
    """Letters with their marks, and whole figures."""
    clusters: list[str] = []
    for part in _PART.findall(run):
        if clusters and unicodedata.combining(part[0]):
            clusters[-1] += part
        else:
            clusters.append(_MIRRORED.get(part, part))
    return clusters


_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
