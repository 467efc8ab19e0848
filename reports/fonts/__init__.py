"""The typefaces that the window and the printed reports share.

Inter 4.001 (c) The Inter Project Authors, under the SIL Open Font License 1.1 (`OFL.txt`): the static
TrueType fonts of the `inter-ui` 4.1.1 package, unpacked from WOFF2, with one change: the digits are the
tabular ones, so that columns of figures line up in a PDF too, where OpenType features cannot be asked for
(the feature `pnum` gives the proportional ones back). DejaVu Sans 2.37 (`LICENCE-DejaVu.txt`) is unchanged
and stands in for letters and signs that Inter lacks.

All have TrueType outlines, which ReportLab needs to embed them, and every Welsh letter. `main.py` hands
`FILES` to the window, because `ui` may not import `reports`.
"""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


REGULAR = _HERE / "Inter-Regular.ttf"
ITALIC = _HERE / "Inter-Italic.ttf"
SEMIBOLD = _HERE / "Inter-SemiBold.ttf"
BOLD = _HERE / "Inter-Bold.ttf"
FALLBACK = _HERE / "DejaVuSans.ttf"

FILES = (REGULAR, ITALIC, SEMIBOLD, BOLD, FALLBACK)
