"""Small objects of a PDF stand together in compressed streams, and every reader finds them."""

from io import BytesIO

import pikepdf
import pypdfium2
from pypdf import PdfReader


def test_a_strict_reader_has_nothing_to_repair(summary):
    with pikepdf.open(BytesIO(summary.content), attempt_recovery=False) as document:
        assert document.check_pdf_syntax() == []


def test_readers_agree_on_what_is_in_it(summary):
    strict = PdfReader(BytesIO(summary.content), strict=True)
    drawn = pypdfium2.PdfDocument(summary.content)
    assert len(strict.pages) == len(drawn)
    assert strict.metadata.title == drawn.get_metadata_value("Title")


def test_it_is_less_than_half_of_the_file_with_each_object_by_itself(summary):
    plain = BytesIO()
    with pikepdf.open(BytesIO(summary.content)) as document:
        document.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert len(summary.content) * 2 < len(plain.getvalue())
