"""The typefaces can be embedded, write Welsh, and keep columns of figures in line."""

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from reports import fonts

TEXT = "ÂÊÎÔÛŴŶâêîôûŵŷÁÉÍÓÚẂÝáéíóúẃýÀÈÌÒÙẀỲàèìòùẁỳÄËÏÖÜẄŸäëïöüẅÿ–—‘’“”•…→←↑↓✓✗×−≥≤£½"


@pytest.fixture(params=fonts.FILES, ids=lambda path: path.stem)
def font(request):
    """Each typeface in turn; ReportLab refuses one that it cannot embed."""
    return TTFontFile(str(request.param))


def test_every_letter_and_sign_is_there(font):
    assert [sign for sign in TEXT if ord(sign) not in font.charToGlyph] == []


def test_all_digits_are_equally_wide(font):
    assert len({font.charWidths[ord(digit)] for digit in "0123456789"}) == 1


def test_each_has_its_licence_beside_it():
    assert {path.name for path in fonts.REGULAR.parent.glob("*.txt")} == {"OFL.txt", "LICENCE-DejaVu.txt"}
