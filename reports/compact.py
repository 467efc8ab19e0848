"""How a PDF is written: its small objects together, in compressed streams, as PDF 1.5 and later can.

A tagged document has an object for each cell and paragraph. ReportLab writes them one by one and in full, which made
four fifths of a pack of cases.
"""

from __future__ import annotations

from io import BytesIO

import pikepdf

_VERSION = "1.7"  # ISO 32000-1, on which PDF/UA-1 rests


def compact(document: bytes) -> bytes:
    """The same document in fewer bytes; the same bytes for the same document."""
    written = BytesIO()
    with pikepdf.open(BytesIO(document)) as opened:
        opened.save(written, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return written.getvalue()
